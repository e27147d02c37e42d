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
from builder.model.claims import shifted

Read = Callable[[Leaf], Interval]
"""How a leaf is read: as printed, or as any value that rounds to what is printed."""


def judge(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`. What holds once digits are cut off is explained."""
    verdict = _compared(equation, lookup)
    return "explained" if verdict == "fails" and cut_off(equation, lookup) is not None else verdict


def _compared(equation: Equation, lookup: Lookup) -> Verdict:
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        verdict = _compare(equation.relation, left, right)
        return "unclear" if verdict == "fails" and _saved_by_rounding(equation, lookup) else verdict
    decimals = precision(equation, lookup)
    if left.exact and right.exact and _equal(left.low, right.low, decimals):
        return "holds"
    return _within_rounding(
        equation, Fraction(1, 2 * 10**decimals) if decimals is not None else Fraction(0), lookup
    )


def _equal(one: Fraction, other: Fraction, decimals: int | None) -> bool:
    return one == other if decimals is None else half_up(one, decimals) == half_up(other, decimals)


def cut_off(equation: Equation, lookup: Lookup) -> Decimal | None:
    """The number to which both sides come when digits are cut off instead of rounded, where a source prints just that
    number; None where they do not."""
    if equation.relation != "=":
        return None
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup)
    if decimals is None or not (left.exact and right.exact):
        return None
    one, other = truncated(left.low, decimals), truncated(right.low, decimals)
    printed = (lookup(side).printed for side in (equation.left, equation.right) if isinstance(side, Leaf))
    return one if one == other and one in printed else None


def truncated(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction with all digits after ``decimals`` places cut off."""
    whole = (abs(value) * 10**decimals).__floor__()
    return shifted(whole if value >= 0 else -whole, decimals)


def half_up(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    return shifted(-whole if value < 0 else whole, decimals)


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
    left, right = (range_of(side, lambda leaf: _rounded(leaf, lookup, leaf not in lone)) for side in lone)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def _saved_by_rounding(equation: Equation, lookup: Lookup) -> bool:
    """Whether the relation could be true of values that round to what is printed. Two figures that are set against
    each other alone would have to overlap; where they only touch, the upper one would be printed as the other is."""
    left, right = (
        range_of(side, lambda leaf: _rounded(leaf, lookup)) for side in (equation.left, equation.right)
    )
    if _compare(equation.relation, left, right) != "fails":
        lone = isinstance(equation.left, Leaf) and isinstance(equation.right, Leaf)
        return not (lone and (left.low == right.high or left.high == right.low))
    return False


def _rounded(leaf: Leaf, lookup: Lookup, spread: bool = True) -> Interval:
    """All values that are printed as the figure is; as it stands without ``spread``."""
    found = lookup(leaf)
    return found.interval + Interval(-found.rounding, found.rounding) if spread else found.interval


def _compare(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"
