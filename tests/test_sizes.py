"""No page grows with the site: long lists are divided, what is published keeps its address, and parts change little."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from small_site import DEFAULTS, SmallSite

from builder.pages.parts import Part, divide, places_in

MOST = 150_000
"""Bytes of HTML that a page may have."""
AVERAGE = 60_000
INDICATORS = 130
YEARS = range(2020, 2024)


def _page(content: bytes) -> Any:
    return html.fromstring(content)


def too_large(root: Path) -> dict[str, int]:
    """Pages above the limit, with their bytes."""
    sizes = {file.relative_to(root).as_posix(): file.stat().st_size for file in root.rglob("*.html")}
    assert sizes
    assert sum(sizes.values()) / len(sizes) <= AVERAGE
    return {path: size for path, size in sizes.items() if size > MOST}


def _indicator(number: int) -> str:
    """An index whose every second row fails a check; ``n`` is printed by one source, ``m`` by that of its ten."""
    rows = "".join(
        f"  - {{period: {year}, place: {place}, n: {number + year}, m: {number + year + (place == 'ha-noi')},"
        f" source: {'chung' if number < 15 else f's{number // 10}'}, at: đoạn {number}}}\n"
        for year in YEARS
        for place in ("quang-ninh", "ha-noi")
    )
    return f"""\
title: {{vi: Chỉ tiêu số {number}, en: Indicator {number}}}
topic: {"chi-so" if number % 3 else "bo-may"}
entered: 2024-01-01
dimensions: [place]
measures:
  n: {{title: {{vi: Tiếp nhận, en: Received}}, unit: {{vi: hồ sơ, en: files}}}}
  m: {{title: {{vi: Giải quyết, en: Resolved}}, unit: {{vi: hồ sơ, en: files}}}}
checks: [n = m]
results:
{rows}"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """A site with a few thousand figures, built once."""
    root = tmp_path_factory.mktemp("sizes")
    sources = ["chung", *(f"s{number}" for number in range(INDICATORS // 10 + 1))]
    small = SmallSite(root).write(DEFAULTS).write({"data/indicators/ho-so.yml": None})
    small.write(
        {
            "site.yml": DEFAULTS["site.yml"] + "languages: [vi, en]\n",
            "data/sources.yml": "".join(
                f"{name}: {{title: Báo cáo {name}, publisher: Sở, kind: primary, date: 2024-01-02}}\n"
                for name in sources
            ),
            "data/places.yml": DEFAULTS["data/places.yml"]
            + "ha-noi: {name: {vi: Hà Nội, en: Hanoi}, level: province}\n",
            **{f"data/indicators/i{number:03}.yml": _indicator(number) for number in range(INDICATORS)},
        }
    )
    ended = small.build()
    assert ended.code == 0, ended.err
    return small


def test_every_page_of_a_large_site_is_small(made: SmallSite) -> None:
    assert too_large(made.root / "public") == {}


def test_every_thing_stands_on_one_part(made: SmallSite) -> None:
    """Also the links between pages are right: the build has followed each to its anchor."""
    public = made.root / "public"
    for folder, item in (
        ("chi-tieu/danh-muc", "//li[@class='card']//a"),
        ("en/du-lieu/danh-muc", "//tbody//th/a"),
        ("dia-phuong/ha-noi", "//h3[@id]"),
        ("kiem-tra/khong-khop", "//article[@data-item='check']"),
    ):
        pages = sorted((public / folder).glob("*.html"))
        found = Counter(
            node.get("id") or node.get("href").rpartition("/")[2]
            for page in pages
            for node in _page(page.read_bytes()).xpath(item)
        )
        assert len(pages) > 1
        assert set(found.values()) == {1}
        assert len(found) == (INDICATORS * len(YEARS) if "kiem-tra" in folder else INDICATORS)


@pytest.mark.parametrize("lang", ["", "en/"])
def test_first_pages_keep_the_addresses(made: SmallSite, lang: str) -> None:
    """What has moved to a part is named where it stood, with a link to the same anchor there."""
    for path, anchor in (
        ("nguon/chung.html", "i007-n-2023-ha-noi"),
        ("dia-phuong/ha-noi.html", "so-lieu-i007"),
        ("loi-cua-trang/count.html", "count-sources-chung-figures"),
    ):
        page = made.page(lang + path)
        [link] = page.get_element_by_id(anchor).xpath("self::a/@href | .//a[1]/@href")
        there, _, same = link.partition("#")
        assert same == anchor
        assert there
        part = (made.root / "public" / lang / path).parent / there
        assert _page(part.read_bytes()).get_element_by_id(anchor) is not None


def test_a_part_says_where_it_belongs(made: SmallSite) -> None:
    page = made.page("dia-phuong/ha-noi/bo-may.html")
    assert page.xpath("string(//h1)").startswith("Hà Nội: ")
    assert page.xpath("//nav[contains(@class, 'crumbs')]//a/@href")[-1] == "../ha-noi.html"
    assert page.xpath("//nav[@class='pager']//a")
    listed = (made.root / "public/sitemap.xml").read_text("utf-8")
    assert "/dia-phuong/ha-noi/bo-may.html" in listed
    titles = Counter(
        made.page(path.relative_to(made.root / "public").as_posix()).xpath("string(//title)")
        for path in (made.root / "public/dia-phuong").rglob("*.html")
    )
    assert set(titles.values()) == {1}


def test_counts_hold_over_the_parts_of_a_list(made: SmallSite) -> None:
    """What fails is too much for the first page: its count is held against the pages among which it is divided."""
    page = made.page("kiem-tra.html")
    section = page.get_element_by_id("ve-noi-khac")
    assert section.xpath(".//*[@data-item]") == []
    parts = section.xpath(".//a[contains(@data-part, 'contradiction')]/@href")
    assert len(parts) > 1
    items = {
        item
        for href in parts
        for item in _page((made.root / "public" / href.partition("#")[0]).read_bytes()).xpath("//@data-item")
        if item.startswith("contradiction:")
    }
    assert str(len(items)) == re.sub(r"\D", "", section.xpath("string(h3)").partition(" ")[0])


NAMES = st.lists(st.text("abc", min_size=2, max_size=6), unique=True, min_size=1, max_size=150).map(sorted)


@given(NAMES, st.integers(1, 50))
def test_parts_hold_every_entry_once_and_no_more_than_fits(names: list[str], most: int) -> None:
    parts = divide(names, most, lambda name: name[:1])
    if len(names) <= most:
        assert parts == ()
        return
    ordered = [name for part in parts for name in part.members]
    assert ordered == names
    assert all(len(part.members) <= most for part in parts)
    assert all({name[:1] for name in part.members} == {part.group} for part in parts)
    assert len({part.name for part in parts}) == len(parts)
    assert set(places_in({"pages/x": parts})) == {("pages/x", name) for name in names}


@given(st.integers(0, 999))
def test_an_entry_more_changes_the_parts_beside_it_alone(at: int) -> None:
    names = [f"n{number:04}" for number in range(1000)]
    before = divide(names, 40)
    after = divide([*names[:at], "neu", *names[at:]], 40)
    changed = [part for part in after if part not in before]
    assert 1 <= len(changed) <= 4


def test_parts_keep_their_addresses_as_long_as_their_first_entry() -> None:
    names = [f"n{number:04}" for number in range(300)]
    before, after = divide(names, 40), divide([*names, "n0300"], 40)
    assert {part.name for part in before} <= {part.name for part in after}
    assert divide(["a-b", "a--b"], 1) == (Part("a-b", "", ("a-b",)), Part("a-b-2", "", ("a--b",)))


def test_headings_of_divided_pages_skip_no_level(made: SmallSite) -> None:
    """Whoever goes from heading to heading by ear misses none; the large pages of other tests are not so divided."""
    for file in sorted((made.root / "public").rglob("*.html")):
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", file.read_text("utf-8"))]
        jumps = [pair for pair in pairwise([1, *levels]) if pair[1] > pair[0] + 1]
        assert jumps == [], file
