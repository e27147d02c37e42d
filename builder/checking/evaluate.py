"""Evaluate equations exactly and judge them at the precision of the printed figures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import (
    Address,
    Constant,
    DateOf,
    Equation,
    Name,
    Negation,
    Operation,
    Relation,
    Term,
)
from builder.checking.intervals import Interval
from builder.checking.quantities import Leaf, Lookup, NotEnoughDataError
from builder.model.base import Text
from builder.model.checks import Verdict

Read = Callable[[Leaf], Interval]
"""How a leaf is read: as printed, or as any value that rounds to what is printed."""


def judge(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`. What holds once digits are cut off is explained."""
    verdict = _compared(equation, lookup)
    return "explained" if verdict == "fails" and cut_off(equation, lookup) is not None else verdict


def _compared(equation: Equation, lookup: Lookup) -> Verdict:
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def cut_off(equation: Equation, lookup: Lookup) -> Decimal | None:
    """The number to which both sides come when digits are cut off instead of rounded; None where they do not."""
    if equation.relation != "=":
        return None
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup)
    if decimals is None or not (left.exact and right.exact):
        return None
    one, other = _truncated(left.low, decimals), _truncated(right.low, decimals)
    return one if one == other else None


def _truncated(value: Fraction, decimals: int) -> Decimal:
    whole = (abs(value) * 10**decimals).__floor__()
    return Decimal(whole if value >= 0 else -whole).scaleb(-decimals)


def half_up(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def value_of(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return range_of(term, lambda leaf: lookup(leaf).interval)


def precision(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [lookup(side).decimals for side in (equation.left, equation.right) if isinstance(side, Leaf)]
    return min(places) if places else None


def range_of(term: Term, read: Read) -> Interval:
    """The value of a term whose leaves are read by ``read``."""
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -range_of(term.term, read)
        case Operation():
            return _apply(term.operator, range_of(term.left, read), range_of(term.right, read))
        case Name() | Address() | DateOf():
            return read(term)
        case _:
            raise TypeError(term)  # sums are written out before anything is judged


def _apply(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def _within_rounding(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = range_of(equation.left, rounded), range_of(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def _compare(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"
