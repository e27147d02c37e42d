"""Vietnamese text: order, slugs, folding, and how numbers, dates and periods are written."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slugify import slugify

from builder.locale.reader import Reader
from builder.locale.text import fold, slug, sort_key
from builder.model.claims import round_half_up
from builder.model.dates import PartialDate
from builder.model.period import Period

VI, EN = Reader("vi"), Reader("en")

PROVINCES = """
An Giang, Bà Rịa – Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang,
Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu,
Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam,
Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế,
Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
"""
"""The provinces as a Vietnamese dictionary orders them, gone through by hand."""

ORDERED = {
    "letters": "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
    "tones": "ma mà mả mã má mạ",
    "tones of each vowel": "ân ần ẩn ẫn ấn ận ên ền ển ễn ến ện",
    "letters before tones": "ban bàn bản bạn bang bàng bạng băn bằn bân",
    "small before large": "đà Đà",
    "digraphs are letters beside each other": "ca ch cha chu co",
    "foreign letters": "e f g i j k v w x y z",
}


@pytest.mark.parametrize("words", ORDERED.values(), ids=ORDERED)
def test_order(words: str) -> None:
    ordered = words.split()
    assert sorted(set(ordered), key=sort_key) == ordered


def test_order_of_provinces() -> None:
    ordered = [" ".join(name.split()) for name in PROVINCES.split(",")]
    assert len(ordered) == 62
    assert sorted(set(ordered), key=sort_key) == ordered


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("má a", "ma b"),  # a tone decides only where all letters are equal (CLDR: secondary after primary)
        ("hoà", "hòa"),  # both ways of placing the mark: the first letter that differs decides
        ("Quý 2", "Quý 10"),
        ("2022", "Hà Nội"),
        ("Sơn", "Sơn La"),
        ("Sơn La", "Sơnla"),
        ("", "a"),
    ],
)
def test_pairs(first: str, second: str) -> None:
    assert sort_key(first) < sort_key(second)


def test_order_of_decomposed_text() -> None:
    assert sort_key(unicodedata.normalize("NFD", "Đắk Lắk"))[:2] == sort_key("Đắk Lắk")[:2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quyết định 766/QĐ-TTg", "quyet-dinh-766-qd-ttg"),
        ("Đắk Lắk", "dak-lak"),
        ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"),
        ("TP. Hồ Chí Minh", "tp-ho-chi-minh"),
        ("đường Ước Lễ, ỷ Ỵ", "duong-uoc-le-y-y"),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected
    assert slug(unicodedata.normalize("NFD", text)) == expected


@given(st.text("aZ09 .:/@_-"))
def test_slug_of_plain_text_is_that_of_the_library(text: str) -> None:
    assert slug(text) == slugify(text)


def test_fold() -> None:
    assert fold("Đường về Quảng Ninh: ỦY BAN") == "duong ve quang ninh: uy ban"
    assert fold(unicodedata.normalize("NFD", "Đổi mới")) == "doi moi"


@pytest.mark.parametrize(
    ("value", "decimals", "vi", "en"),
    [
        ("1072639", 0, "1.072.639", "1,072,639"),
        ("99.9", 1, "99,9", "99.9"),
        ("1000", 0, "1.000", "1,000"),
        ("999", 0, "999", "999"),
        ("-24.4", 1, "−24,4", "−24.4"),
        ("0.5", 0, "1", "1"),
        ("2.5", 0, "3", "3"),
        ("-2.5", 0, "−3", "−3"),
        ("99.85", 1, "99,9", "99.9"),
        ("99.849", 1, "99,8", "99.8"),
        ("2.345", 2, "2,35", "2.35"),
        ("2.355", 2, "2,36", "2.36"),
        ("-2.345", 2, "−2,35", "−2.35"),
        ("0.05", 1, "0,1", "0.1"),
        ("-0.04", 1, "0,0", "0.0"),
        ("999999.5", 0, "1.000.000", "1,000,000"),
        ("12345678901234567890.5", 0, "12.345.678.901.234.567.891", "12,345,678,901,234,567,891"),
    ],
)
def test_numbers(value: str, decimals: int, vi: str, en: str) -> None:
    """Rounded half up, away from zero, never half to even."""
    assert VI.number(Decimal(value), decimals) == vi
    assert EN.number(Decimal(value), decimals) == en


def test_exact_keeps_the_decimals_that_were_typed() -> None:
    assert VI.exact(Decimal("70.0"), 2) == "70,0"
    assert VI.exact(Decimal("70"), 2) == "70"
    assert VI.exact(Decimal("33.376942"), 2) == "33,38"


def test_half_up_is_no_float() -> None:
    assert round_half_up(Decimal("1.005"), 2) == Decimal("1.01")
    assert round_half_up(Decimal("2.675"), 2) == Decimal("2.68")
    assert round_half_up(Decimal("-0.5"), 0) == Decimal(-1)


@pytest.mark.parametrize(
    ("date", "vi", "en"),
    [
        ("2022-05-16", "16/5/2022", "16 May 2022"),
        ("2024-02-29", "29/2/2024", "29 February 2024"),
        ("2018-03", "tháng 3/2018", "March 2018"),
        ("2018", "2018", "2018"),
    ],
)
def test_dates(date: str, vi: str, en: str) -> None:
    assert VI.date(PartialDate.parse(date)) == vi
    assert EN.date(PartialDate.parse(date)) == en


def test_missing_date_is_said_not_guessed() -> None:
    assert VI.date(None) == "nguồn không ghi"


@pytest.mark.parametrize(
    ("period", "vi"),
    [
        ("2022", "2022"),
        ("2022-Q1", "quý I/2022"),
        ("2022-Q4", "quý IV/2022"),
        ("2022-H1", "6 tháng đầu năm 2022"),
        ("2022-H2", "6 tháng cuối năm 2022"),
        ("2022-07", "tháng 7/2022"),
        ("2021-09-16", "16/9/2021"),
        ("2016--2021", "2016–2021"),
        ("..--2021-03", "đến tháng 3/2021"),
        ("2021-05--..", "từ tháng 5/2021"),
        ("2021--2025-Q1", "2021–quý I/2025"),
        ("unstated", "kỳ không ghi trong nguồn"),
    ],
)
def test_periods(period: str, vi: str) -> None:
    assert VI.period(Period.parse(period)) == vi


@pytest.mark.parametrize(
    ("number", "vietnamese", "english"),
    [
        (1, "nhất", "first"),
        (2, "2", "second"),
        (10, "10", "tenth"),
        (11, "11", "11th"),
        (13, "13", "13th"),
        (21, "21", "21st"),
        (42, "42", "42nd"),
        (63, "63", "63rd"),
    ],
)
def test_ordinals(number: int, vietnamese: str, english: str) -> None:
    assert (VI.ordinal(number), EN.ordinal(number)) == (vietnamese, english)
