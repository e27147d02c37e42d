"""Solving for one figure: whatever may stand in its place without a contradiction lies in what comes out."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from equation_values import printed, values
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.checking.equations import Name, parse_equation
from builder.checking.evaluate import judge
from builder.checking.intervals import INFINITY, Interval
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity
from builder.checking.solving import EVERYTHING, solve


def solved(
    equation: str, figures: str, unknown: str = "a", *, cut: bool = False
) -> tuple[object, object] | None:
    found = solve(parse_equation(equation), Name(unknown), values(figures), {}, cut=cut)
    return None if found is None else (bound(found.low), bound(found.high))


def bound(value: Fraction) -> object:
    return "∞" if value >= INFINITY else "−∞" if value <= -INFINITY else value


def number(text: str) -> object:
    return text if "∞" in text else Fraction(text)


@pytest.mark.parametrize(
    ("equation", "low", "high"),
    [
        ("a = b + c", "29.5", "30.5"),
        ("b + c = a", "29.5", "30.5"),
        ("b = a + c", "9.5", "10.5"),
        ("b = c + a", "9.5", "10.5"),
        ("b = a - c", "29.5", "30.5"),
        ("b = c - a", "-10.5", "-9.5"),
        ("b = a * c", "1.95", "2.05"),
        ("b = c * a", "1.95", "2.05"),
        ("b = a / c", "195", "205"),
        ("b = c / a", "20/41", "20/39"),
        ("b = -a", "-20.5", "-19.5"),
        ("b = 100 * a / c", "1.95", "2.05"),
        ("b + a = c + d", "-5", "-5"),  # nothing stands alone: compared exactly
        ("a <= b + c", "−∞", "30"),
        ("a < b + c", "−∞", "30"),
        ("a >= b + c", "30", "∞"),
        ("a > b + c", "30", "∞"),
        ("b + c <= a", "30", "∞"),
        ("b + c < a", "30", "∞"),
        ("b + c >= a", "−∞", "30"),
        ("b + c > a", "−∞", "30"),
        ("b = a * (c - c)", "−∞", "∞"),
    ],
)
def test_counts(equation: str, low: str, high: str) -> None:
    assert solved(equation, "a=#1 b=#20 c=#10 d=#5") == (number(low), number(high))


@pytest.mark.parametrize(
    ("equation", "low", "high"),
    [
        ("a = b + c", "9.85", "10.15"),  # 0.05 for each part, 0.05 for the sum
        ("b = a + c", "-0.15", "0.15"),
        ("a <= b + c", "−∞", "10.15"),
        ("a + c <= b", "−∞", "0.15"),
    ],
)
def test_rounding_leaves_room(equation: str, low: str, high: str) -> None:
    assert solved(equation, "a=1.0 b=5.0 c=5.0") == (number(low), number(high))


def test_digits_cut_off_leave_a_whole_unit() -> None:
    assert solved("b = a + c", "a=#1 b=#20 c=#10") == (Fraction("9.5"), Fraction("10.5"))
    assert solved("b = a + c", "a=#1 b=#20 c=#10", cut=True) == (9, 11)


@pytest.mark.parametrize(
    ("equation", "unknown"),
    [("a = a + b", "a"), ("a + b = a", "a"), ("b = c", "a"), ("a = b / (c - c)", "a")],
)
def test_what_cannot_be_solved(equation: str, unknown: str) -> None:
    assert solved(equation, "a=#1 b=#20 c=#10", unknown) is None


@pytest.mark.parametrize(
    ("equation", "figures", "low", "high"),
    [
        ("b = c / a", "a=#1 b=#0 c=#10", "20", "∞"),  # less than 0.5 is printed as 0
        ("b = c / a", "a=#1 b=#0 c=#0", "−∞", "∞"),
        ("b = a * c", "a=#1 b=#5 c=#0", "−∞", "∞"),
        ("b <= c / a", "a=#1 b=#0 c=#10", "0", "∞"),
    ],
)
def test_nothing_is_divided_by_zero(equation: str, figures: str, low: str, high: str) -> None:
    assert solved(equation, figures) == (number(low), number(high))


def test_other_figures_may_be_loose() -> None:
    loose: dict[Leaf, Interval] = {Name("b"): Interval(Fraction(0), Fraction(100))}
    equation = parse_equation("a = b + c")
    assert solve(equation, Name("a"), values("a=#1 b=#20 c=#10"), loose) == Interval(
        Fraction("9.5"), Fraction("110.5")
    )
    everything = solve(parse_equation("a = b"), Name("a"), values("a=#1 b=#2"), {Name("b"): EVERYTHING})
    assert everything is not None
    assert (bound(everything.low), bound(everything.high)) == ("−∞", "∞")


FORMS = (
    "a = b + c",
    "b = a + c",
    "b = c - a",
    "b = 100 * a / c",
    "b = 100 * c / a",
    "a + b = c",
    "a <= b",
    "b <= a",
    "a + b <= c",
    "b < c - a",
    "b >= c * a",
    "a * c > b",
    "a = -b",
)


@given(
    form=st.sampled_from(FORMS),
    figures=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 2)), min_size=3, max_size=3),
    offered=st.lists(st.integers(-80, 9000), min_size=12, max_size=12),
)
@settings(deadline=None, max_examples=60, derandomize=True)
def test_what_the_judge_lets_pass_lies_within(
    form: str, figures: list[tuple[int, int]], offered: list[int]
) -> None:
    """``a`` is printed with as many decimals as it has now; only its number changes."""
    texts = [str(Decimal(units).scaleb(-places)) if places else f"#{units}" for units, places in figures]
    given_values = values(" ".join(f"{name}={text}" for name, text in zip("abc", texts, strict=True)))
    equation, places = parse_equation(form), figures[0][1]
    span = solve(equation, Name("a"), given_values, {})
    for units in {*offered, *range(-3, 130)}:
        value = str(Decimal(units).scaleb(-places))

        def lookup(leaf: Leaf, value: str = value) -> Quantity:
            if leaf == Name("a"):
                return printed(value, "a", counted=places == 0)
            return given_values(leaf)

        try:
            verdict = judge(equation, lookup)
        except NotEnoughDataError:
            continue
        if verdict in ("holds", "unclear") and span is not None:
            assert span.low <= Fraction(value) <= span.high
