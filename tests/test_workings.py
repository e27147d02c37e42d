"""Workings as readers see them: names, numbers, the difference, the precision, and what would fit."""

from __future__ import annotations

import pytest
from check_site import ENGLISH, told
from equation_values import printed, values

from builder.checking.equations import Equation, parse_equation
from builder.checking.intervals import INFINITY, Interval
from builder.checking.quantities import Leaf, Lookup, Quantity
from builder.checking.verdicts import VIETNAMESE, Working
from builder.checking.workings import working_of
from builder.locale.reader import Reader
from builder.model.checks import Verdict


def working(equation: str, figures: str, reader: Reader = VIETNAMESE, verdict: Verdict = "holds") -> Working:
    return working_of(parse_equation(equation), values(figures), reader, verdict)


def test_equation() -> None:
    assert told(working("a = b + c", "a=#31 b=#20 c=#10")) == [
        "A = B + C",
        "31 = 20 + 10",
        "31 = 30",
        "1",
        "so sánh đến hàng đơn vị",
    ]
    assert told(working("a = b + c", "a=#31 b=#20 c=#10", ENGLISH), ENGLISH)[3:] == [
        "1",
        "compared to whole units",
    ]


def test_inequality_has_no_precision() -> None:
    found = working("a <= b", "a=#1250 b=#1300")
    assert told(found) == ["A <= B", "1.250 <= 1.300", "1.250 <= 1.300", "−50"]
    assert found.precision is None


@pytest.mark.parametrize(
    ("figures", "vi", "en"),
    [
        ("a=#1 b=#2 c=#3", "so sánh đến hàng đơn vị", "compared to whole units"),
        (
            "a=1.5 b=#2 c=#3",
            "làm tròn nửa lên đến 1 chữ số thập phân, như số in",
            "rounded half up to 1 decimal place, as printed",
        ),
        (
            "a=1.25 b=#2 c=#3",
            "làm tròn nửa lên đến 2 chữ số thập phân, như số in",
            "rounded half up to 2 decimal places, as printed",
        ),
    ],
)
def test_precision(figures: str, vi: str, en: str) -> None:
    precision = working("a = b / c", figures).precision
    assert precision is not None
    assert (precision.vi, precision.en) == (vi, en)


def test_sums_on_both_sides_are_compared_exactly() -> None:
    precision = working("a + b = c + 1", "a=#1 b=#2 c=#3").precision
    assert precision is not None
    assert (precision.vi, precision.en) == ("so sánh chính xác", "compared exactly")


@pytest.mark.parametrize(
    ("equation", "figures", "value", "difference"),
    [
        (
            "a = 100 * b / c",
            "a=99.4 b=#487563 c=#481540",
            "101,251",
            "−1,851",
        ),  # two places more than compared
        ("a = b / c", "a=2 b=#1 c=#3", "0,33", "1,67"),
        ("a = b / c", "a=2.00 b=#2 c=#3", "0,6667", "1,3333"),
        ("a <= b / c", "a=#1 b=#2 c=#3", "0,67", "0,33"),
        ("a = b / c", "a=2.00 b=#6 c=#3", "2", "0"),
    ],
)
def test_value_shows_what_was_rounded(equation: str, figures: str, value: str, difference: str) -> None:
    found = working(equation, figures)
    assert found.right is not None
    assert (found.right.value, found.difference) == (value, difference)


def test_left_side_may_be_the_sum() -> None:
    assert told(working("b + c = a", "a=#31 b=#20 c=#10"))[:4] == [
        "B + C = A",
        "20 + 10 = 31",
        "30 = 31",
        "−1",
    ]


@pytest.mark.parametrize(
    ("term", "shown"),
    [
        ("b + c - d", "B + C − D"),
        ("b - (c - d)", "B − (C − D)"),
        ("b - (c + d)", "B − (C + D)"),
        ("b - c + d", "B − C + D"),
        ("b + (c + d)", "B + C + D"),
        ("b * (c + d)", "B × (C + D)"),
        ("(b + c) * d", "(B + C) × D"),
        ("b * c / d", "B × C ÷ D"),
        ("b / (c * d)", "B ÷ (C × D)"),
        ("b / (c / d)", "B ÷ (C ÷ D)"),
        ("b * (c * d)", "B × C × D"),
        ("-b + c", "−B + C"),
        ("-(b + c) * d", "−(B + C) × D"),
        ("-(b * c)", "−(B × C)"),
        ("-(b)", "−B"),
        ("1.50 * b", "1,50 × B"),
        ("b - (c * d)", "B − C × D"),
    ],
)
def test_brackets_stand_where_they_are_needed(term: str, shown: str) -> None:
    right = working(f"a = {term}", "a=#1 b=#2 c=#3 d=#4").right
    assert right is not None
    assert right.names == shown


def without_bound(leaf: Leaf) -> Quantity:
    low, high = {"a": (-INFINITY, 5), "b": (7, INFINITY), "c": (2, 3)}[getattr(leaf, "name", "")]
    found = printed("5", leaf.name)  # type: ignore[union-attr]
    return Quantity(found.printed, Interval(low, high), 0, found.rounding, found.title, found.shown)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("equation", "left", "right"),
    [
        ("a + 1 <= b + 1", "−∞ … 6", "8 … ∞"),
        ("c + 1 <= b", "3 … 4", "5"),
        ("c / 7 = 3", "0,29 … 0,43", "3"),
    ],
)
def test_range(equation: str, left: str, right: str) -> None:
    found = working_of(parse_equation(equation), without_bound, VIETNAMESE, "holds")
    assert (found.left and found.left.value, found.right and found.right.value) == (left, right)
    assert found.difference == ""


# What would fit


def fitting(equation: str, figures: str, reader: Reader = VIETNAMESE) -> list[str]:
    return [step.get(reader.lang) for step in working(equation, figures, reader, "fails").steps]


def test_what_would_give_the_printed_share() -> None:
    """99.35 is printed as 99.4 and 99.45 is not: of 2,000 they are 1,987 and 1,989."""
    figures = "r=99.4 a=#1997 b=#2000"
    assert fitting("r = 100 * a / b", figures) == [
        "để được 99,4 với tử số 1.997, mẫu số phải từ 2.009 đến 2.010",
        "để được 99,4 với mẫu số 2.000, tử số phải từ 1.987 đến 1.988",
    ]
    assert fitting("r = 100 * a / b", figures, ENGLISH) == [
        "for 99.4 with numerator 1,997, the denominator must be 2,009 to 2,010",
        "for 99.4 with denominator 2,000, the numerator must be 1,987 to 1,988",
    ]


@pytest.mark.parametrize("rate", [5, 40, 50, 99])
@pytest.mark.parametrize("part", [1, 99, 101, 199])
def test_fitting_numbers_are_those_that_trial_finds(rate: int, part: int) -> None:
    found = fitting("r = 100 * a / b", f"r={rate} a=#{part} b=#200", ENGLISH)
    wholes = [whole for whole in range(1, 10000) if 2 * rate - 1 <= 200 * part / whole < 2 * rate + 1]
    parts = [one for one in range(1000) if 2 * rate - 1 <= one < 2 * rate + 1]
    if wholes:
        assert found[0].endswith(f"must be {wholes[0]:,} to {wholes[-1]:,}")
    assert found[1].endswith(f"must be {parts[0]:,} to {parts[-1]:,}")


@pytest.mark.parametrize(
    ("equation", "figures"),
    [
        ("r = 100 * a / b", "r=0.0 a=#1 b=#2000"),  # no least share
        ("r = 100 * a / b", "r=0.05 a=1.5 b=#2000"),  # no count
        ("r = 100 * a / b", "r=0.05 a=#1 b=1.5"),
        ("r = a / b", "r=0.50 a=#1 b=#3"),
        ("r = 100 * a / (a + b)", "r=0.50 a=#1 b=#3"),
        ("r = 100 * (a + b) / b", "r=0.50 a=#1 b=#3"),
        ("r <= 100 * a / b", "r=0.50 a=#1 b=#3"),
    ],
)
def test_nothing_is_said_of_what_would_fit(equation: str, figures: str) -> None:
    assert fitting(equation, figures) == []


def test_digits_cut_off_are_told() -> None:
    found = [
        told(working("a = b / c", "a=2.34 b=#469 c=#200", reader, "explained"), reader)[-1]
        for reader in (VIETNAMESE, ENGLISH)
    ]
    assert found == [
        "cắt bớt chữ số thay vì làm tròn thì hai bên cùng là 2,34",
        "cutting digits off instead of rounding makes both sides 2.34",
    ]
    assert working("a = b / c", "a=2.35 b=#469 c=#200", VIETNAMESE, "explained").steps == ()


def test_what_fits_needs_no_telling() -> None:
    assert working("r = 100 * a / b", "r=99.4 a=#1997 b=#2000").steps == ()


def test_addresses_are_looked_up_like_names() -> None:
    found: Lookup = values("x.r@2022=99.4 x.a@2022=#1997 x.b@2022=#2000")
    equation: Equation = parse_equation("x.r@2022 = 100 * x.a@2022 / x.b@2022")
    assert len(working_of(equation, found, VIETNAMESE, "fails").steps) == 2
