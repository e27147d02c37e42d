"""Vietnamese order, held against the collation of a browser (CLDR)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from small_site import ROOT, SmallSite

from builder.locale.text import sort_key

TRICKY = [
    "a",
    "à",
    "ả",
    "ã",
    "á",
    "ạ",
    "ă",
    "ằ",
    "ẳ",
    "ẵ",
    "ắ",
    "ặ",
    "â",
    "ầ",
    "ẩ",
    "ẫ",
    "ấ",
    "ậ",
    "b",
    "bá",
    "bà",
    "bã",
    "bả",
    "bạ",
    "ba",
    "Bá",
    "BÀ",
    "c",
    "d",
    "đ",
    "Đ",
    "Đang",
    "dang",
    "Dang",
    "đang",
    "e",
    "é",
    "ê",
    "ế",
    "g",
    "h",
    "i",
    "k",
    "l",
    "m",
    "n",
    "o",
    "ò",
    "ó",
    "ô",
    "ơ",
    "p",
    "q",
    "r",
    "s",
    "t",
    "u",
    "ú",
    "ư",
    "ứ",
    "v",
    "x",
    "y",
    "ý",
    "da",
    "dã",
    "đa",
    "dê",
    "đe",
    "đê",
    "Ân",
    "An",
    "Ấn",
    "Ăn",
    "An_Dương",
    "An_Giang",
    "Ân_Thi",
    "Đà_Nẵng",
    "Đắk_Lắk",
    "Đắk_Nông",
    "Đầm_Hà",
    "Đông_Triều",
    "Đồng_Nai",
    "Đồng_Tháp",
    "Hà_Giang",
    "Hà_Nam",
    "Hà_Nội",
    "Hạ_Long",
    "Hải_Dương",
    "Hải_Hà",
    "Hải_Phòng",
    "Hậu_Giang",
    "Hòa_Bình",
    "Huế",
    "Hưng_Yên",
    "Móng_Cái",
    "Vân_Đồn",
    "Uông_Bí",
    "tiên",
    "tiền",
    "tiển",
    "tiễn",
    "tiến",
    "tiện",
    "tien",
    "Tiên_Yên",
    "tuyên",
    "tuyến",
    "thủy",
    "thúy",
    "quy",
    "quý",
    "quỷ",
    "ma",
    "má",
    "mà",
    "mạ",
    "mả",
    "mã",
    "mà_a",
    "ma_b",
    "má_a",
    "mận",
    "man",
    "mân",
    "măn",
]


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def collated(tab: Page, words: list[str]) -> list[str]:
    order: list[str] = tab.evaluate("words => words.toSorted(new Intl.Collator('vi').compare)", words)
    return order


def test_browser_knows_vietnamese(tab: Page) -> None:
    assert tab.evaluate("Intl.Collator.supportedLocalesOf(['vi'])") == ["vi"]


def test_names_of_places_and_agencies(tab: Page) -> None:
    site = SmallSite(ROOT).records()
    names = sorted({r.name.vi for kind in (site.places, site.agencies) for r in kind.values()})
    assert len(names) > 100
    assert sorted(names, key=sort_key) == collated(tab, names)


def test_tricky_words(tab: Page) -> None:
    words = [word.replace("_", " ") for word in sorted(set(TRICKY))]
    assert sorted(words, key=sort_key) == collated(tab, words)


def test_lists_are_in_order(tab: Page) -> None:
    """Titles of everything that a list page may sort."""
    site = SmallSite(ROOT).records()
    titles = {
        record.title.vi
        for kind in (site.indicators, site.reforms, site.resolutions)
        for record in kind.values()
    }
    names = sorted(titles)
    ours, theirs = sorted(names, key=sort_key), collated(tab, names)
    letters = [name for name in names if name.replace(" ", "").isalpha()]
    assert [name for name in ours if name in letters] == [name for name in theirs if name in letters]
