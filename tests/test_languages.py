"""Two languages: a complete catalogue, pages that name each other, and no Vietnamese where English is spoken."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from lxml import html
from small_site import ROOT, SmallSite

from builder.checking.prose import unbound_numbers
from builder.editing.messages import messages, updated
from builder.locale.locators import locator
from builder.locale.reader import Reader
from builder.locale.text import marked
from builder.model.base import Lang
from builder.model.dates import PartialDate
from builder.model.period import Period
from builder.outputs.processes import TaskFailed, side_by_side
from builder.pages.foreign import mark

TEMPLATES = ROOT / "templates"
ENGLISH = TEMPLATES / "locale" / "en.po"
BASE = "https://mau.example/bao-cao/"


def _translated() -> list[Message]:
    with ENGLISH.open("rb") as file:
        return [message for message in read_po(file) if message.id]


def _forms(message: Message) -> list[tuple[str, str]]:
    """(Vietnamese, English) of each form."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string))]
    return [(message.id[0], form) for form in message.string or ()]


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%\(\w+\)s", text))


def test_catalogue_follows_the_program() -> None:
    """Nothing new, nothing left over, in the order in which ``make messages`` writes it."""
    assert updated(ENGLISH, messages(TEMPLATES)) == ENGLISH.read_text(encoding="utf-8"), "make messages"


def test_catalogue_is_complete() -> None:
    assert [m.id for m in _translated() if not all(english for _, english in _forms(m)) or m.fuzzy] == []


def test_placeholders_survive_translation() -> None:
    forms = [form for message in _translated() for form in _forms(message)]
    assert [(vi, en) for vi, en in forms if _placeholders(vi) != _placeholders(en)] == []


def test_translations_are_english() -> None:
    letters = re.compile(r"[^\W\d_]+")
    words = [word for m in _translated() for _, english in _forms(m) for word in letters.findall(english)]
    assert [word for word in words if marked(word)] == []


def _calls() -> Iterator[tuple[str, ast.Call, bool]]:
    """(place, call of ``text`` or ``plural``, whether it stands inside an f-string) in the program."""
    for file in sorted((ROOT / "builder").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inside = {id(n) for f in ast.walk(tree) if isinstance(f, ast.JoinedStr) for n in ast.walk(f)}
        for node in ast.walk(tree):
            name = (
                getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
            )
            if isinstance(node, ast.Call) and name in ("text", "plural") and "charts" not in file.parts:
                yield f"{file.relative_to(ROOT)}:{node.lineno}", node, id(node) in inside


def test_every_message_can_be_extracted() -> None:
    """A message is a literal, and stands in no f-string, which Babel can't read before Python 3.12."""
    handed_on = ("builder/locale/reader.py", "builder/pages/desk.py")
    calls = [call for call in _calls() if not call[0].startswith(handed_on)]
    literal = [isinstance(node.args[0], ast.Constant) for _, node, _ in calls if node.args]
    assert len(literal) > 300
    assert [
        place for place, node, _ in calls if node.args and not isinstance(node.args[0], ast.Constant)
    ] == []
    assert [place for place, node, inside in calls if inside and isinstance(node.args[0], ast.Constant)] == []


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """The golden site, in both languages."""
    small = SmallSite(tmp_path_factory.mktemp("languages") / "site")
    shutil.copytree(ROOT / "tests" / "golden" / "site", small.root)
    ended = small.build("--strict")
    assert ended.code == 0, ended.err
    return small


@pytest.fixture(scope="module")
def pages(small: SmallSite) -> dict[str, Any]:
    public = small.root / "public"
    files = sorted(file for file in public.rglob("*.html") if "nhung" not in file.parts)
    return {file.relative_to(public).as_posix(): html.fromstring(file.read_bytes()) for file in files}


def _english(path: str) -> bool:
    return path.startswith("en/")


def _address(path: str) -> str:
    return BASE + re.sub(r"(^|/)index\.html$", r"\1", path)


def test_every_page_says_its_language(pages: dict[str, Any]) -> None:
    assert {
        path for path, page in pages.items() if page.get("lang") != ("en" if _english(path) else "vi")
    } == set()


def test_switching_keeps_the_page(pages: dict[str, Any], small: SmallSite) -> None:
    public = (small.root / "public").resolve()
    for path, page in pages.items():
        other = path.removeprefix("en/") if _english(path) else f"en/{path}"
        links = page.xpath("//header//a[@hreflang] | //footer//a[@hreflang]")
        assert len(links) == 3, path
        for link in links:
            href = link.get("href")
            target = (
                public / href.removeprefix("/bao-cao/")
                if href.startswith("/")
                else public / path / ".." / href
            )
            assert target.resolve() == public / other, path
            assert link.get("lang") == link.get("hreflang") == ("vi" if _english(path) else "en")


def test_alternates_name_each_other(pages: dict[str, Any]) -> None:
    told = {
        path: {a.get("hreflang"): a.get("href") for a in page.xpath("//link[@rel='alternate'][@hreflang]")}
        for path, page in pages.items()
        if not path.endswith("404.html")
    }
    for path, found in told.items():
        first = path.removeprefix("en/")
        assert found == {"vi": _address(first), "en": _address(f"en/{first}"), "x-default": _address(first)}
        assert found == told[f"en/{first}"]


def _spoken(page: Any) -> Iterator[str]:
    """Texts and names on a page outside of elements in another language."""
    for element in page.iter():
        if not isinstance(element.tag, str) or element.tag in ("script", "code"):
            continue
        around = next(e for e in (element, *element.iterancestors()) if e.get("lang"))
        if around.get("lang") == "en":
            yield from (
                element.text or "",
                *(element.get(name, "") for name in ("title", "aria-label", "data-label")),
            )
            yield from (
                element.get(name, "") for name in ("content", "placeholder", "data-done", "data-hint")
            )
        parent = element.getparent()
        if (
            parent is not None
            and next(e for e in (parent, *parent.iterancestors()) if e.get("lang")).get("lang") == "en"
        ):
            yield element.tail or ""


def _typed(value: Any) -> Iterator[str]:
    """Every string with Vietnamese letters that editors typed."""
    if isinstance(value, dict):
        for one in value.values():
            yield from _typed(one)
    elif isinstance(value, list):
        for one in value:
            yield from _typed(one)
    elif isinstance(value, str) and marked(value):
        yield " ".join(value.split())


def test_english_pages_have_no_vietnamese_of_the_program(pages: dict[str, Any], small: SmallSite) -> None:
    """What is left of an English page without what editors typed has no Vietnamese letter."""
    data = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in small.root.rglob("*.yml")]
    typed = sorted(set(_typed(data)), key=len, reverse=True)
    left = set()
    for path, page in pages.items():
        for text in map(str, _spoken(page) if _english(path) else ()):
            rest = " ".join(text.split())
            for words in typed if marked(rest) else ():
                rest = rest.replace(words, "")
            if marked(rest):
                left.add((path, rest))
    assert left == set()


def test_texts_without_english_are_marked(pages: dict[str, Any]) -> None:
    """A summary that there is in Vietnamese only says so, in a card as well as at the head of its own page."""
    for path in ("en/chi-tieu.html", "en/chi-tieu/ho-so.html"):
        found = pages[path].xpath("//main//*[@lang='vi']/text()")
        assert "Hồ sơ các cấp giải quyết trong năm." in found


def test_narrative_without_english_says_so(pages: dict[str, Any]) -> None:
    method, index = pages["en/phuong-phap.html"], pages["en/chi-tieu/chi-so.html"]
    notice = "This text is available in Vietnamese only."
    assert [node.text_content().strip() for node in method.xpath("//*[@role='note']")] == [notice]
    assert method.xpath("//div[@lang='vi']/p")
    assert notice not in index.text_content()
    assert notice not in pages["phuong-phap.html"].text_content()


def test_mark_leaves_alone_what_speaks_already() -> None:
    texts: dict[str, Lang] = {"Hồ sơ": "vi", "Tên": "vi"}
    assert mark("<p>Hồ sơ</p>", texts) == '<p><span lang="vi">Hồ sơ</span></p>'
    assert (
        mark("<p>a <b>b</b> Hồ sơ\n<i>c</i></p>", texts)
        == '<p>a <b>b</b> <span lang="vi">Hồ sơ</span>\n<i>c</i></p>'
    )
    for kept in (
        '<p lang="vi">Hồ sơ</p>',
        "<title>Tên</title>",
        "<p>Hồ sơ khác</p>",
        '<p title="Hồ sơ">x</p>',
    ):
        assert mark(kept, texts) == kept


def test_numbers_dates_and_charts_are_english(small: SmallSite, pages: dict[str, Any]) -> None:
    page = pages["en/chi-tieu/ho-so.html"].text_content()
    assert "12,000" in page
    assert "99.9%" in page
    assert "29 February 2024" in page
    assert "12.000" not in page
    tables = sorted((small.root / "public" / "en" / "tai-ve").glob("*.csv"))
    heads = {file.name: file.read_text(encoding="utf-8-sig").partition("\n")[0] for file in tables}
    assert heads["indicators-ho-so-bieu-do-1.csv"].startswith("Level,")
    assert all("địa chỉ" not in head for head in heads.values())


@pytest.mark.parametrize(
    ("period", "vietnamese", "english"),
    [
        ("2022-Q1", "quý I/2022", "quarter I of 2022"),
        ("2022-H1", "6 tháng đầu năm 2022", "first half of 2022"),
        ("2022-07", "tháng 7/2022", "July 2022"),
        ("2021-09-16", "16/9/2021", "16 September 2021"),
        ("..--2021-03", "đến tháng 3/2021", "to March 2021"),
        ("unstated", "kỳ không ghi trong nguồn", "period not stated in the source"),
    ],
)
def test_periods_in_both(period: str, vietnamese: str, english: str) -> None:
    assert Reader("vi").period(Period.parse(period)) == vietnamese
    assert Reader("en", ENGLISH).period(Period.parse(period)) == english


def test_reader_counts_as_its_language_does() -> None:
    vi, en = Reader("vi"), Reader("en", ENGLISH)
    assert [vi.plural("{n} cam kết", n) for n in (0, 1, 1200)] == ["0 cam kết", "1 cam kết", "1.200 cam kết"]
    assert [en.plural("{n} cam kết", n) for n in (0, 1, 1200)] == [
        "0 commitments",
        "1 commitment",
        "1,200 commitments",
    ]
    assert en.text("Nguồn") == "Source"
    assert en.plural("Nguồn", 2) == "Sources"
    assert (vi.number(Decimal("1072639.5"), 1), en.number(Decimal("1072639.5"), 1)) == (
        "1.072.639,5",
        "1,072,639.5",
    )
    assert en.date(PartialDate.parse("2018")) == "2018"


def test_site_adds_sentences_of_its_own(tmp_path: Path) -> None:
    mine = tmp_path / "en.po"
    mine.write_text(
        'msgid "Câu riêng"\nmsgstr "My own"\n\nmsgid "Liên hệ"\nmsgstr "Write to us"\n', encoding="utf-8"
    )
    reader = Reader("en", mine, ENGLISH)
    assert [reader.text(text) for text in ("Câu riêng", "Liên hệ", "Khớp")] == [
        "My own",
        "Write to us",
        "Adds up",
    ]
    assert reader.plural("Nguồn", 2) == "Sources"


def test_places_in_sources() -> None:
    en = Reader("en", ENGLISH)
    assert locator("đoạn 7 và đoạn 9", en) == "paragraph 7 and paragraph 9"
    assert locator("trang tính “Tổng hợp”", en) == "sheet “Tổng hợp”"
    assert locator("đoạn 7", Reader("vi")) == "đoạn 7"
    assert locator(None, en) == ""


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In 2022 and from 2016–2021, on 1 July 2025.", []),
        ("Resolution 05, article 4, level 4, quarter 2, page 12.", []),
        ("It rose in 62 provinces.", ["62"]),
        ("Of 487,563 dossiers 99.4% were on time.", ["487,563", "99.4%"]),
    ],
)
def test_numbers_in_english_prose(text: str, numbers: list[str]) -> None:
    assert [number for _, number in unbound_numbers(text)] == numbers


def test_tasks_side_by_side() -> None:
    assert side_by_side([lambda: 1, lambda: 2, lambda: 3], 2) == [1, 2, 3]
    assert side_by_side([lambda: 1], 2) == [1]
    assert side_by_side([], 2) == []

    def fail() -> int:
        raise ValueError("here")

    # where an earlier test has left a thread, tasks run one after the other and the exception comes as it is
    with pytest.raises((TaskFailed, ValueError), match="here"):
        side_by_side([lambda: 1, fail], 2)
    with pytest.raises(ValueError, match="here"):
        side_by_side([fail, lambda: 1], 2)
