"""Intervals against single numbers: whatever may go into a sum, its result lies in the interval that comes out."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.checking.intervals import INFINITY, Interval, unbounded

Operation = Callable[[Any, Any], Any]

RING = [operator.add, operator.sub, operator.mul]
FINITE = st.fractions(-(10**15), 10**15, max_denominator=1000)
SMALL = st.integers(-3, 3).map(Fraction)
"""Meets zero, equal ends and equal intervals often."""
NUMBERS = FINITE | SMALL

quick = settings(deadline=None, max_examples=60, derandomize=True)


def between(low: int | Fraction, high: int | Fraction) -> Interval:
    return Interval(Fraction(low), Fraction(high))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Closed intervals, a third of them without a bound on one side or on both."""
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    open_below, open_above = draw(st.sampled_from([(False, False)] * 4 + [(True, False), (False, True)]))
    return Interval(-INFINITY if open_below else low, INFINITY if open_above else high)


@st.composite
def numbers_in(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval and a number in it, its ends more often than others; numbers without bound up to 10³⁰."""
    interval = draw(intervals())
    low, high = max(interval.low, -(Fraction(10) ** 30)), min(interval.high, Fraction(10) ** 30)
    share = draw(st.sampled_from([Fraction(0), Fraction(1)]) | st.fractions(0, 1, max_denominator=50))
    return interval, low + share * (high - low)


def holds(interval: Interval, number: Fraction) -> bool:
    return interval.low <= number <= interval.high


@pytest.mark.parametrize("operation", RING)
@given(one=numbers_in(), other=numbers_in())
@quick
def test_results_of_numbers_lie_in_the_result_of_intervals(
    operation: Operation, one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]
) -> None:
    (a, x), (b, y) = one, other
    assert holds(operation(a, b), operation(x, y))


@given(one=numbers_in(), other=numbers_in())
@quick
def test_quotients_lie_in_the_quotient(
    one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]
) -> None:
    (a, x), (b, y) = one, other
    if b.low < 0 < b.high or b == between(0, 0):
        with pytest.raises(ZeroDivisionError):
            a / b
    elif y:
        assert holds(a / b, x / y)


@pytest.mark.parametrize("operation", [*RING, operator.truediv])
@given(ends=st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS))
@quick
def test_result_is_no_wider_than_the_results_of_the_ends(
    operation: Operation, ends: tuple[Fraction, Fraction, Fraction, Fraction]
) -> None:
    a, b = between(*sorted(ends[:2])), between(*sorted(ends[2:]))
    if operation is operator.truediv and b.low <= 0 <= b.high:
        return
    corners = [operation(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    assert operation(a, b) == Interval(min(corners), max(corners))


@given(interval=intervals())
@quick
def test_negation_mirrors(interval: Interval) -> None:
    assert -interval == between(0, 0) - interval
    assert between(0, 0) - -interval == interval


@pytest.mark.parametrize("operation", [*RING, operator.truediv])
@given(x=NUMBERS, y=NUMBERS)
@quick
def test_numbers_stay_exact(operation: Operation, x: Fraction, y: Fraction) -> None:
    if operation is operator.truediv and not y:
        return
    result = operation(between(x, x), between(y, y))
    assert result.exact
    assert result.low == operation(x, y)


def test_only_a_single_number_is_exact() -> None:
    assert Interval.point(Decimal("0.1")) == between(Fraction(1, 10), Fraction(1, 10))
    assert Interval.point(3).exact
    assert not between(3, 4).exact


@pytest.mark.parametrize(
    ("divisor", "low", "high"),
    [
        (between(0, 2), Fraction(1, 2), INFINITY),
        (between(-2, 0), -INFINITY, Fraction(-1, 2)),
        (between(0, INFINITY), 0, INFINITY),
        (between(2, INFINITY), 0, 1),
        (between(-INFINITY, -4), Fraction(-1, 2), 0),
        (between(2, 4), Fraction(1, 4), 1),
    ],
)
def test_divisor_that_touches_zero_or_has_no_bound(
    divisor: Interval, low: Fraction | int, high: Fraction | int
) -> None:
    """Nothing can be divided by zero itself, so the other numbers of the divisor count."""
    assert between(1, 2) / divisor == between(low, high)


@pytest.mark.parametrize("divisor", [between(0, 0), between(-1, 1), between(-INFINITY, 1)])
def test_no_quotient_where_zero_lies_inside(divisor: Interval) -> None:
    with pytest.raises(ZeroDivisionError):
        between(1, 2) / divisor


def test_what_has_no_bound_keeps_none() -> None:
    more = between(5, INFINITY)
    less = between(-INFINITY, 5)
    tiny = between(Fraction(1, 10**40), Fraction(1, 10**40))
    assert more + less == more - more == more * less == between(-INFINITY, INFINITY)
    assert more + more == between(10, INFINITY)
    assert less + less == less - more + between(5, 5) + between(5, 5) == between(-INFINITY, 10)
    assert (more * tiny).high == (more * more).high == INFINITY
    assert (less * tiny).low == (more * less).low == -INFINITY
    assert more * between(0, 0) == between(0, 0)


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        (INFINITY, True),
        (-INFINITY, True),
        ((INFINITY - 10**15) / 1000, True),
        (Fraction(10**40), True),
        (Fraction(10**40) - 1, False),
        (Fraction(0), False),
    ],
)
def test_published_numbers_are_no_infinity(bound: Fraction, expected: bool) -> None:
    assert unbounded(bound) is expected
