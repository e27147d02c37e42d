"""Verdicts on equations: as printed, within the rounding of print, and against all numbers that are printed alike."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import product

import pytest
from equation_values import values
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.checking.equations import parse_equation, parse_term
from builder.checking.evaluate import cut_off, half_up, judge, precision, value_of
from builder.checking.intervals import Interval
from builder.checking.quantities import NotEnoughDataError

quick = settings(deadline=None, max_examples=60, derandomize=True)


def verdict(equation: str, figures: str) -> str:
    return judge(parse_equation(equation), values(figures))


# Equations as printed


@pytest.mark.parametrize(
    ("equation", "figures", "expected"),
    [
        ("a = b + c", "a=#30 b=#20 c=#10", "holds"),
        ("a = b + c", "a=#31 b=#20 c=#10", "fails"),
        ("a + b = c + d", "a=#1 b=#4 c=#2 d=#3", "holds"),
        ("a + b = c + d", "a=#1 b=#4 c=#2 d=#2", "fails"),
        ("a + b = c + d", "a=1.0 b=4.0 c=2.0 d=3.1", "unclear"),  # no lone figure: exactly equal, or rounded
        ("a + b = c + d", "a=1.0 b=4.0 c=2.0 d=3.3", "fails"),
        ("a + 0.5 = b + c", "a=#1 b=#1 c=#1", "fails"),
        ("a = b / c", "a=2.35 b=#469 c=#200", "holds"),
        ("a = b / c", "a=2.34 b=#469 c=#200", "explained"),
        ("a = b / c", "a=2.33 b=#469 c=#200", "fails"),
        ("b / c = a", "a=2.35 b=#469 c=#200", "holds"),
        ("a = b", "a=99.4 b=99", "holds"),  # the coarser of two precisions
        ("a = b", "a=99 b=99.4", "holds"),
        ("a = b", "a=99.5 b=99", "explained"),
        ("a = b", "a=100.5 b=99", "fails"),
        ("a = b * 2 - -c", "a=#7 b=#2 c=#3", "holds"),
    ],
)
def test_equation(equation: str, figures: str, expected: str) -> None:
    assert verdict(equation, figures) == expected


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ("a=10.0 b=5.0 c=5.0", "holds"),
        ("a=10.1 b=5.0 c=5.0", "unclear"),
        ("a=10.15 b=5.0 c=5.0", "fails"),
        ("a=9.9 b=5.0 c=5.0", "unclear"),
        ("a=9.84 b=5.0 c=5.0", "fails"),
        ("a=10.1 b=#5 c=#5", "fails"),
        ("a=10.1 b=5.00 c=5.0", "unclear"),
        ("a=10.2 b=5.0 c=#5", "fails"),
    ],
)
def test_sum_that_rounding_explains_is_unclear(figures: str, expected: str) -> None:
    """Each part may lie half a unit of its last place away, and the sum half a unit of its own."""
    assert verdict("a = b + c", figures) == expected


@pytest.mark.parametrize(
    ("equation", "figures", "expected"),
    [
        ("a = b / c", "a=2.34 b=#469 c=#200", "2.34"),
        ("b / c = a", "a=2.34 b=#469 c=#200", "2.34"),
        ("a = -b / c", "a=2.34 b=#469 c=#200", None),
        ("-b / c = a - a", "a=2.34 b=#469 c=#200", None),  # no lone figure, no printed precision
        ("a = b / c", "a=2.35 b=#469 c=#200", None),
        ("a = 0 - b / c", "a=-2.34 b=#469 c=#200", "-2.34"),
        ("a = 0 - b / c", "a=-2.35 b=#469 c=#200", None),
        ("a = b", "a=0.0 b=0.0", "0.0"),
        ("a <= b", "a=2.34 b=2.34", None),
        ("a = b", "a=2.34 b=2..3", None),
        ("b = a", "a=2.34 b=2..3", None),
    ],
)
def test_digits_cut_off(equation: str, figures: str, expected: str | None) -> None:
    """The number to which both sides come when what lies beyond the printed place is dropped."""
    found = cut_off(parse_equation(equation), values(figures))
    assert (found if found is None else str(found)) == expected


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ("a=100 b=90..110", "unclear"),
        ("a=100 b=101..110", "fails"),
        ("a=100 b=90..99", "fails"),
        ("a=100 b=90..100", "unclear"),
        ("a=90..95 b=#96", "fails"),
    ],
)
def test_range_equals_nothing_for_certain(figures: str, expected: str) -> None:
    assert verdict("a = b", figures) == expected


@pytest.mark.parametrize(
    ("total", "expected"), [("14.7", "fails"), ("14.8", "unclear"), ("15.2", "unclear"), ("15.3", "fails")]
)
def test_three_rounded_parts(total: str, expected: str) -> None:
    """Three parts of 5.0 are 14.85 to 15.15, and 14.8 may be 14.85."""
    assert verdict("a = b + c + d", f"a={total} b=5.0 c=5.0 d=5.0") == expected


def test_range_and_rounded_part() -> None:
    """5.0 may be 5.04, so that 10.1 is no contradiction to "at most 5.0" and 5.0."""
    assert verdict("a = b + c", "a=10.1 b=1.0..5.0 c=5.0") == "unclear"
    assert verdict("a = b + c", "a=10.3 b=1.0..5.0 c=5.0") == "fails"


# Comparisons


@pytest.mark.parametrize(
    ("relation", "less", "equal", "more"),
    [
        ("<=", "holds", "holds", "fails"),
        ("<", "holds", "fails", "fails"),
        (">=", "fails", "holds", "holds"),
        (">", "fails", "fails", "holds"),
    ],
)
def test_comparison_of_counts(relation: str, less: str, equal: str, more: str) -> None:
    found = [verdict(f"a {relation} b", f"a=#{number} b=#10") for number in (9, 10, 11)]
    assert found == [less, equal, more]


@pytest.mark.parametrize(
    ("equation", "figures", "expected"),
    [
        ("a <= b", "a=5..8 b=#8", "holds"),
        ("a <= b", "a=5..8 b=#7", "unclear"),
        ("a <= b", "a=5..8 b=#5", "unclear"),
        ("a <= b", "a=#5..8 b=#4", "fails"),
        ("a < b", "a=#5..8 b=#8", "unclear"),
        ("a < b", "a=#5..8 b=#9", "holds"),
        ("a < b", "a=#5..8 b=#5", "fails"),
        ("a > b", "a=#5..8 b=#4", "holds"),
        ("a >= b", "a=#5..8 b=#9", "fails"),
        ("a >= b", "a=#5..8 b=#6", "unclear"),
    ],
)
def test_comparison_of_ranges(equation: str, figures: str, expected: str) -> None:
    assert verdict(equation, figures) == expected


@pytest.mark.parametrize(
    ("equation", "figures", "expected"),
    [
        ("a <= b", "a=5.1 b=5.0", "fails"),  # 5.05 would be printed as 5.1
        ("a >= b", "a=5.0 b=5.1", "fails"),
        ("a <= b", "a=5.0 b=4.96", "unclear"),  # 5.0 may be 4.95
        ("a < b", "a=5.0 b=5.0", "unclear"),  # 4.96 and 5.04 are printed alike
        ("a + b <= c", "a=5.0 b=5.0 c=#9", "fails"),
        ("a + b <= c", "a=50.0 b=50.1 c=#100", "unclear"),
        ("a + b < c", "a=50.0 b=50.1 c=#100", "fails"),
        ("c >= a + b", "a=50.0 b=50.1 c=#100", "unclear"),
        ("a + b <= c", "a=50.0 b=50.2 c=#100", "fails"),
        ("a - b <= c", "a=5.1 b=5.0 c=0.0", "unclear"),
    ],
)
def test_comparison_that_rounding_saves_is_unclear(equation: str, figures: str, expected: str) -> None:
    assert verdict(equation, figures) == expected


# What is missing


def test_division_by_zero_is_told_in_both_languages() -> None:
    with pytest.raises(NotEnoughDataError) as told:
        verdict("a = b / c", "a=1 b=1 c=0")
    assert (told.value.what.vi, told.value.what.en) == ("số chia khác 0", "a divisor other than 0")
    assert str(told.value) == "số chia khác 0"


def test_missing_figure_is_named() -> None:
    with pytest.raises(NotEnoughDataError, match="số c"):
        verdict("a = b + c", "a=1 b=1")


# Values and rounding


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("20 - 3 - 4", 13),
        ("24 / 4 / 3", 2),
        ("-2 + 5", 3),
        ("-(2 + 5)", -7),
    ],
)
def test_value_of_numbers(term: str, expected: int) -> None:
    assert value_of(parse_term(term), values("")) == Interval.point(expected)


def test_value_of_figures_is_what_is_printed() -> None:
    assert value_of(parse_term("a * b"), values("a=2.5 b=2..4")) == Interval(Fraction(5), Fraction(10))


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        ("0.5", 0, "1"),
        ("-0.5", 0, "-1"),
        ("2.345", 2, "2.35"),
        ("2.3449", 2, "2.34"),
        ("-2.345", 2, "-2.35"),
        ("7", 2, "7.00"),
        ("0", 1, "0.0"),
    ],
)
def test_half_up(value: str, decimals: int, expected: str) -> None:
    assert str(half_up(Fraction(value), decimals)) == expected


@given(value=st.decimals(-(10**6), 10**6, places=5), decimals=st.integers(0, 4))
@quick
def test_half_up_as_decimal_does(value: Decimal, decimals: int) -> None:
    assert half_up(Fraction(value), decimals) == value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


@pytest.mark.parametrize(
    ("equation", "expected"),
    [
        ("a = b", 1),
        ("b = a", 1),
        ("a = b + c", 1),
        ("b + c = b", 2),
        ("a + b = c + 1", None),
        ("a = 2.555", 1),
    ],
)
def test_precision_is_the_coarser_of_lone_figures(equation: str, expected: int | None) -> None:
    assert precision(parse_equation(equation), values("a=1.0 b=2.00 c=3.000")) == expected


# Against all numbers that are printed alike

FIGURES = st.tuples(st.integers(0, 120), st.integers(0, 2))
"""A whole number of units of the last place, and decimals."""
TINY = Fraction(1, 10**9)


def typed(figure: tuple[int, int]) -> str:
    units, decimals = figure
    return str(Decimal(units).scaleb(-decimals)) if decimals else f"#{units}"


def alike(figure: tuple[int, int]) -> tuple[Fraction, ...]:
    """The least number that is printed so, the printed one, and nearly the greatest; counts are what they are."""
    units, decimals = figure
    value, half = Fraction(units, 10**decimals), Fraction(1, 2 * 10**decimals)
    return (
        (value,)
        if decimals == 0
        else (value - half + (TINY if units == 0 else 0), value, value + half - TINY)
    )


def together(*figures: tuple[int, int]) -> Iterator[tuple[Fraction, ...]]:
    return product(*map(alike, figures))


def reaches(results: list[Fraction], goals: tuple[Fraction, ...]) -> bool:
    """Whether some number between the least and the greatest result is one of those between the goals."""
    return min(results) <= max(goals) and min(goals) <= max(results)


@given(a=FIGURES, b=FIGURES, c=FIGURES)
@quick
def test_sum_against_all_parts_printed_alike(
    a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]
) -> None:
    found = verdict("a = b + c", f"a={typed(a)} b={typed(b)} c={typed(c)}")
    sums = [x + y for x, y in together(b, c)]
    units, decimals = a
    half = Fraction(1, 2 * 10**decimals)
    goal = (Fraction(units, 10**decimals) - half, Fraction(units, 10**decimals) + half - TINY)
    as_printed = half_up(Fraction(b[0], 10 ** b[1]) + Fraction(c[0], 10 ** c[1]), decimals)
    if as_printed == Decimal(units).scaleb(-decimals):
        assert found == "holds"
    elif not reaches([min(sums) - TINY, max(sums) + TINY], goal):
        assert found in ("fails", "explained")
    elif reaches(sums, goal):
        assert found == "unclear"


@given(a=FIGURES, b=FIGURES)
@quick
def test_order_against_all_numbers_printed_alike(a: tuple[int, int], b: tuple[int, int]) -> None:
    found = verdict("a <= b", f"a={typed(a)} b={typed(b)}")
    possible = any(x <= y for x, y in together(a, b))
    if Fraction(a[0], 10 ** a[1]) <= Fraction(b[0], 10 ** b[1]):
        assert found == "holds"
    else:
        assert found == ("unclear" if possible else "fails")


@given(part=st.integers(0, 400), whole=st.integers(1, 400), rate=st.integers(0, 1200))
@quick
def test_share_of_counts_against_rounding_by_hand(part: int, whole: int, rate: int) -> None:
    exact = Fraction(100 * part, whole)
    nearest = Fraction((2 * exact * 10 + 1).__floor__() // 2, 10)
    for shown in (
        Decimal(rate).scaleb(-1),
        Decimal(int(nearest * 10)).scaleb(-1),
        Decimal(int(exact * 10)).scaleb(-1),
    ):
        cut = Fraction((exact * 10).__floor__(), 10)
        expected = {nearest: "holds", cut: "explained"} if cut != nearest else {nearest: "holds"}
        assert verdict("r = 100 * a / b", f"r={shown} a=#{part} b=#{whole}") == expected.get(
            Fraction(shown), "fails"
        )
