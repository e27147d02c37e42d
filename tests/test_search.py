"""The search, in Chromium: the report's own site below a path, and a small site for what letters and marks can do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from urllib.parse import quote_plus

import pytest
from audit.host import served
from conftest import MakeSite
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page
from test_flagship import Flagship, Visit, address, flagship, visit, windows

from builder.locale.text import fold, sort_key
from builder.outputs.search_index import documents, search_index, words_file, words_of
from builder.pages.found import Found

__all__ = ["address", "flagship", "visit", "windows"]

FIRST = {
    "cai cach hanh chinh": ("cai-cach/cai-cach-hanh-chinh.html", "Cải cách hành chính"),
    "CCHC": ("cai-cach/cai-cach-hanh-chinh.html", "Cải cách hành chính"),
    "don vi": ("van-ban/", "đơn vị"),
    "dau tu": ("chi-tieu/investment.html", "đầu tư"),
    "dang bo": ("co-quan/", "Đảng bộ"),
    "05-NQ/TU": ("van-ban/05-nq-tu-2021.html", "05-NQ/TU"),
    "05 nq tu": ("van-ban/05-nq-tu-2021.html", "05-NQ/TU"),
    "487563": ("chi-tieu/case-handling.html#", "487.563 hồ sơ"),
    "487.563": ("chi-tieu/case-handling.html#", "487.563 hồ sơ"),
    "TTHC": ("chi-tieu/case-handling.html", "thủ tục hành chính"),
    "sở nội vụ": ("co-quan/so-noi-vu-quang-ninh.html", "Sở Nội vụ"),
    "so noi vu": ("co-quan/so-noi-vu-quang-ninh.html", "Sở Nội vụ"),
    "năng lực cạnh tranh": ("chi-tieu/pci.html", "(PCI)"),
}
"""Query → where the first hit leads (how its address begins), and what it says."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One hit as it is shown."""

    group: str
    url: str
    """As seen from the root of the site."""
    title: str
    text: str
    """All of it."""
    marked: tuple[str, ...]
    """What the quotation stresses."""


def search(page: Page, root: str, query: str, search_page: str = "tim-kiem.html") -> list[Hit]:
    """Open the search page with a query in its address, as the box on the home page does."""
    page.goto(f"{root}{search_page}?q={quote_plus(query)}")
    return hits(page, root)


def hits(page: Page, root: str) -> list[Hit]:
    """The hits that stand on the page, in order."""
    page.locator("#status:not(:empty)").wait_for()
    found = []
    for section in page.locator("#hits > section").all():
        group = section.locator("h2").inner_text()
        for item in section.locator("li").all():
            link = item.locator("a")
            url = str(link.evaluate("a => a.href")).removeprefix(root)
            marked = tuple(item.locator("mark").all_inner_texts())
            found.append(Hit(group, url, link.inner_text(), item.inner_text().replace("\xa0", " "), marked))
    return found


@pytest.mark.parametrize("query", FIRST)
def test_first_hit(address: str, visit: Visit, query: str) -> None:
    first = search(visit.page, address, query)[0]
    url, says = FIRST[query]
    assert first.url.startswith(url)
    assert says in first.text
    assert visit.faults == []


def test_hits_are_grouped_by_kind(address: str, visit: Visit) -> None:
    found = search(visit.page, address, "cai cach hanh chinh")
    groups = list(dict.fromkeys(hit.group for hit in found))
    assert {"Cải cách", "Chỉ tiêu", "Văn bản", "Cam kết", "Cơ quan"} <= set(groups)
    assert [hit.group for hit in found] == sorted((hit.group for hit in found), key=groups.index)


def test_figure_shows_value_title_source_and_check(address: str, visit: Visit) -> None:
    found = search(visit.page, address, "487563")
    assert found[0].title == "Hồ sơ đúng hạn và trước hạn, cấp huyện, 2022"
    assert "Báo Quảng Ninh, 23/1/2023, đoạn 19" in found[0].text
    assert "không khớp" in found[0].text
    assert "Phép kiểm tra" in {hit.group for hit in found}
    visit.page.goto(address + found[0].url)
    assert visit.page.locator(":target").count() == 1
    assert "487.563" in visit.page.locator(":target").inner_text()


def test_diacritics_that_were_typed_rank_first(address: str, visit: Visit) -> None:
    road, ocean = (search(visit.page, address, word) for word in ("đường", "dương"))
    assert {mark.strip(",.:").lower() for mark in road[0].marked} == {"đường"}
    assert "Dương" in ocean[0].title
    assert "Bình Dương" in {hit.title for hit in road}, "without the mark they are found too, further down"


@pytest.mark.parametrize("query", ["don vi", "đảng bộ", "487563", "TTHC"])
def test_quotations_are_clean(flagship: Flagship, address: str, visit: Visit, query: str) -> None:
    """Nothing of the index shows, and what is stressed stands on the page that the hit leads to."""
    found = search(visit.page, address, query)
    for hit in found:
        assert not set("ďĎ~<>") & set(hit.text.replace("≤", "").replace("≥", "")), hit.text
        assert "&lt;" not in hit.text
    quoted = [hit for hit in found if hit.marked][:5]
    assert quoted
    for hit in quoted:
        visit.page.goto(address + hit.url)
        there = " ".join(visit.page.locator("main").inner_text().split())
        assert all(" ".join(mark.split()).strip(",.;:“”()") in there for mark in hit.marked), hit


def test_more_hits_on_request(address: str, visit: Visit) -> None:
    few = search(visit.page, address, "hành chính")
    visit.page.locator("#more").click()
    visit.page.locator("#hits li").nth(len(few)).wait_for()
    assert len(hits(visit.page, address)) > len(few)


def test_nothing_found_leaves_the_list(address: str, visit: Visit) -> None:
    assert search(visit.page, address, "xyzzy") == []
    assert "Không tìm thấy" in visit.page.locator("#status").inner_text()
    assert visit.page.locator("#all").is_visible()


def test_typing_is_enough_and_the_address_keeps_the_query(address: str, visit: Visit) -> None:
    visit.page.goto(address + "tim-kiem.html")
    visit.page.locator("#q").press_sequentially("so noi vu")
    assert hits(visit.page, address)[0].title.startswith("Sở Nội vụ")
    assert "q=so%20noi%20vu" in visit.page.url
    visit.page.reload()
    assert hits(visit.page, address)[0].title.startswith("Sở Nội vụ")
    visit.page.locator("#q").fill("")
    visit.page.locator("#all").wait_for()
    assert visit.faults == []


def test_box_on_the_home_page(address: str, visit: Visit) -> None:
    visit.page.goto(address)
    visit.page.locator("#q").fill("TTHC")
    visit.page.keyboard.press("Enter")
    assert "thủ tục hành chính" in hits(visit.page, address)[0].text
    assert visit.faults == []


def test_from_a_folder_names_are_searched(flagship: Flagship, visit: Visit) -> None:
    """Browsers don't let a page that is a file read other files: the page says so, and does what it can."""
    root = flagship.root.as_uri() + "/"
    visit.page.goto(root + "index.html")
    visit.page.locator("#q").fill("so noi vu")
    visit.page.keyboard.press("Enter")
    found = hits(visit.page, root)
    assert {hit.title for hit in found} >= {"Sở Nội vụ tỉnh Quảng Ninh"}
    assert {hit.group for hit in found} == {"Cơ quan"}
    assert "không tìm trong nội dung và số liệu" in visit.page.locator("#status").inner_text()
    assert search(visit.page, root, "05 nq tu")[0].url == "van-ban/05-nq-tu-2021.html"
    assert visit.faults == []


@pytest.mark.parametrize("lost", ["index.json", "words-*", "docs-*"])
def test_without_its_index_names_are_searched(address: str, browser: Browser, lost: str) -> None:
    """And when the network is there again, all is, without loading the page anew."""
    context = browser.new_context()
    page = context.new_page()
    page.route(f"**/tim/vi/{lost}", lambda route: route.abort())
    assert search(page, address, "dang bo")[0].group == "Cơ quan"
    assert "Không nạp được" in page.locator("#status").inner_text()
    page.unroute(f"**/tim/vi/{lost}")
    page.locator("#q").fill("487563")
    page.get_by_text("487.563 hồ sơ").first.wait_for()
    assert "Không nạp được" not in page.locator("#status").inner_text()
    context.close()


def test_without_scripts_everything_is_listed(flagship: Flagship, address: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "tim-kiem.html")
    listed = {str(link.get_attribute("href")) for link in page.locator(".index a").all()}
    assert "JavaScript" in page.locator("noscript").inner_text()
    for folder in ("chi-tieu", "van-ban", "cai-cach", "cam-ket", "han-che", "co-quan", "dia-phuong", "nguon"):
        made = {file.relative_to(flagship.root).as_posix() for file in _records(flagship.root / folder)}
        assert made
        assert made <= listed, folder
    own = {file.name for file in flagship.root.glob("*.html")}
    assert own - listed == {"404.html", "tim-kiem.html"}
    context.close()


def _records(folder: Path) -> Iterator[Path]:
    """Pages of records: one level down for those that belong to a reform."""
    deep = folder.name in ("cam-ket", "han-che")
    yield from folder.glob("*/*.html" if deep else "*.html")


def test_list_is_in_vietnamese_order(address: str, visit: Visit) -> None:
    visit.page.goto(address + "tim-kiem.html")
    names = visit.page.locator("#places .index a").all_inner_texts()
    assert names == sorted(names, key=sort_key)
    assert names == visit.page.evaluate("names => [...names].sort(new Intl.Collator('vi').compare)", names)
    assert names != sorted(names, key=fold), "the list has names that only the right order puts right"


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("query", ["", "?q=don+vi", "?q=487563"])
def test_search_page_fits(address: str, browser: Browser, width: int, query: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(address + "tim-kiem.html" + query)
    if query:
        page.locator("#hits li").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_search_needs_no_more_than_any_page(flagship: Flagship) -> None:
    """No WebAssembly, no code from text."""
    for file in flagship.root.rglob("*.html"):
        assert "unsafe-eval" not in file.read_text(encoding="utf-8")[:2000], file


@pytest.mark.parametrize("query", ["cai cach hanh chinh", "487563", "so noi vu", "hành chính"])
def test_a_search_loads_little(address: str, visit: Visit, query: str) -> None:
    """On a phone each file is a wait: the directory, then words, then documents, and of these only what is shown."""
    loaded: list[int] = []
    visit.page.on(
        "response", lambda answer: loaded.append(len(answer.body())) if "/tim/" in answer.url else None
    )
    search(visit.page, address, query)
    assert 3 <= len(loaded) <= 30
    assert sum(loaded) <= 250_000


SMALL = {
    "site.yml": """\
title: Trang thử
description: Một trang để thử
base_url: https://thu.example/
as_of: 2024-02-29
home: quang-ninh
licence: CC BY 4.0
languages: [vi, en]
abbreviations:
  TTHC: {vi: thủ tục hành chính, en: administrative procedures}
""",
    "data/agencies.yml": """\
phong-dan-vi: {name: {vi: Phòng Dân vị, en: People's office}, kind: government, level: province, place: quang-ninh}
phong-don-vi: {name: {vi: Phòng Đơn vị, en: Office of units}, kind: government, level: province, place: quang-ninh}
phong-hoa: {name: {vi: Phòng Thu & chi <b>, en: Office of hoà}, kind: government, level: province, place: quang-ninh, aliases: [Văn phòng số Một],
  note: {vi: Nơi tiếp nhận thủ tục hành chính và đăng ký đất đai., en: Where procedures are received.}}
phong-don: {name: {vi: Phòng Dồn ví, en: Office of wallets}, kind: government, level: province, place: quang-ninh}
""",
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small site in two languages, at the root of its server."""
    from small_site import DEFAULTS, SmallSite

    made = SmallSite(tmp_path_factory.mktemp("search") / "site").write({**DEFAULTS, **SMALL})
    ended = made.build("--no-cache")
    assert ended.code == 0, ended.err
    with served(made.root / "public") as root:
        yield root


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("đơn vị", ["Phòng Đơn vị", "Phòng Dồn ví"]),
        ("dồn ví", ["Phòng Dồn ví", "Phòng Đơn vị"]),
        ("don vi", ["Phòng Đơn vị", "Phòng Dồn ví"]),
        ("DÂN VỊ", ["Phòng Dân vị"]),
        ("thu chi", ["Phòng Thu & chi <b>"]),
        ("van phong so mot", ["Phòng Thu & chi <b>"]),
        ("dang ky dat dai", ["Phòng Thu & chi <b>"]),
        ("tthc", ["Phòng Thu & chi <b>"]),
    ],
)
def test_letters_and_marks(small: str, visit: Visit, query: str, titles: list[str]) -> None:
    found = [hit for hit in search(visit.page, small, query) if hit.group == "Cơ quan"]
    assert [hit.title for hit in found] == titles
    assert visit.faults == []


def test_values_of_figures(small: str, visit: Visit) -> None:
    for query in ("1971", "1.971", "99,9", "99.9"):
        first = search(visit.page, small, query)[0]
        assert first.url.startswith("chi-tieu/ho-so.html#"), query
        assert ("1.971 hồ sơ" if "71" in query else "99,9%") in first.text


def test_each_language_has_its_own_index(small: str, visit: Visit) -> None:
    found = search(visit.page, small, "office of units", "en/tim-kiem.html")
    assert [(hit.title, hit.url) for hit in found][:1] == [
        ("Office of units", "en/co-quan/phong-don-vi.html")
    ]


def test_index_is_the_same_each_time(site: MakeSite) -> None:
    """Also where the pages were kept from the build before."""
    made = site(SMALL)
    builds = []
    for options in ((), (), (), ("--no-cache",)):
        assert made.build(*options).code == 0
        builds.append({p: h for p, h in made.published().items() if p.startswith("tim/")})
    assert builds[0]
    assert all(build == builds[0] for build in builds)


def test_a_word_changes_few_files_of_the_index(site: MakeSite) -> None:
    """A host is given only what changed, and what a browser has kept stays good."""
    text = "".join(
        f"Đoạn văn thứ nhất của bài, {chr(97 + n % 26)}{chr(97 + n // 26 % 26)}từ{chr(97 + n // 676)} và vài chữ khác.\n\n"
        for n in range(3000)
    )
    made = site({**SMALL, "content/pages/method.md": text})
    builds = []
    for end in ("", "Một mớimẻ mới.\n"):
        made.write({"content/pages/method.md": text + end})
        assert made.build().code == 0
        builds.append({p: h for p, h in made.published().items() if p.startswith("tim/vi/")})
    before, after = builds
    assert len(before) > 9
    assert len({path for path, _ in before.items() ^ after.items()}) <= 2
    assert len(after) == len(before)


@given(
    st.lists(
        st.lists(
            st.sampled_from(["đa", "da", "dã", "an", "ăn", "12", "1.971", "日本", "x²", "Đ"]), max_size=6
        ),
        max_size=30,
    )
)
def test_every_word_leads_to_all_its_documents(texts: list[list[str]]) -> None:
    """Read as search.js reads them, the files give what a look into each text gives."""
    found = [
        Found("pages", "Trang", f"{number:03}.html", text=tuple(words)) for number, words in enumerate(texts)
    ]
    files = {name: json.loads(text) for name, text in search_index(documents(found))}
    directory = files["index.json"]
    urls = [one["url"] for chunk in range(len(directory["docs"])) for one in files[f"docs-{chunk}.json"]]
    assert urls == [one.path for one in found]
    for word in words_of(word for words in texts for word in words):
        beginnings = [start for start in directory["words"] if fold(word).startswith(start)]
        numbers = files[words_file(max(beginnings, key=len)) + ".json"][fold(word)][word]
        assert [step >> 1 for step in accumulate(step & ~1 for step in numbers)] == [
            number for number, words in enumerate(texts) if word in words_of(words)
        ]
