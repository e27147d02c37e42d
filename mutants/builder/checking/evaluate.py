"""Evaluate equations exactly and judge them at the precision of the printed figures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import Constant, Equation, Negation, Operation, Relation, Term
from builder.checking.intervals import Interval
from builder.checking.quantities import Leaf, Lookup, NotEnoughDataError
from builder.model.base import Text
from builder.model.checks import Verdict

Read = Callable[[Leaf], Interval]
"""How a leaf is read: as printed, or as any value that rounds to what is printed."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_judge__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge__mutmut)
def judge(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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


def x_judge__mutmut_orig(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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


def x_judge__mutmut_1(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = None
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


def x_judge__mutmut_2(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(None, lookup), value_of(equation.right, lookup)
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


def x_judge__mutmut_3(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, None), value_of(equation.right, lookup)
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


def x_judge__mutmut_4(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(lookup), value_of(equation.right, lookup)
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


def x_judge__mutmut_5(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, ), value_of(equation.right, lookup)
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


def x_judge__mutmut_6(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(None, lookup)
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


def x_judge__mutmut_7(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, None)
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


def x_judge__mutmut_8(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(lookup)
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


def x_judge__mutmut_9(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, )
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


def x_judge__mutmut_10(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation == "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_11(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "XX=XX":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_12(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(None, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_13(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, None, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_14(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, None)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_15(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_16(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_17(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, )
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_18(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_19(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact or right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_20(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if (left.high < right.low or right.high < left.low) and False else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_21(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if (left.high < right.low or right.high < left.low) or True else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_22(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "XXfailsXX" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_23(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "FAILS" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_24(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low and right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_25(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high <= right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_26(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high <= left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_27(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "XXunclearXX"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_28(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "UNCLEAR"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_29(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = None
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_30(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(None, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_31(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, None)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_32(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_33(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, )
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_34(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is not None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_35(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if (left.low == right.low) and False else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_36(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if (left.low == right.low) or True else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_37(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "XXholdsXX" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_38(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "HOLDS" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_39(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low != right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_40(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(None, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_41(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, None, lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_42(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), None)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_43(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_44(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_45(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), )
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_46(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(None), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_47(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(1), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_48(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(None, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_49(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, None) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_50(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_51(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, ) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_52(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) != half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_53(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(None, decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_54(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, None):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_55(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(decimals):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_56(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, ):
        return "holds"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_57(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "XXholdsXX"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_58(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    if equation.relation != "=":
        return _compare(equation.relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    decimals = precision(equation, lookup)
    if decimals is None:
        return "holds" if left.low == right.low else _within_rounding(equation, Fraction(0), lookup)
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "HOLDS"
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_59(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(None, Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_60(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, None, lookup)


def x_judge__mutmut_61(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), None)


def x_judge__mutmut_62(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(Fraction(1, 2 * 10**decimals), lookup)


def x_judge__mutmut_63(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, lookup)


def x_judge__mutmut_64(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, 2 * 10**decimals), )


def x_judge__mutmut_65(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(None, 2 * 10**decimals), lookup)


def x_judge__mutmut_66(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, None), lookup)


def x_judge__mutmut_67(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(2 * 10**decimals), lookup)


def x_judge__mutmut_68(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, ), lookup)


def x_judge__mutmut_69(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(2, 2 * 10**decimals), lookup)


def x_judge__mutmut_70(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, 2 / 10**decimals), lookup)


def x_judge__mutmut_71(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, 3 * 10**decimals), lookup)


def x_judge__mutmut_72(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, 2 * 10 * decimals), lookup)


def x_judge__mutmut_73(equation: Equation, lookup: Lookup) -> Verdict:
    """Verdict on ``equation``; raises :class:`NotEnoughDataError`."""
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
    return _within_rounding(equation, Fraction(1, 2 * 11**decimals), lookup)

mutants_x_judge__mutmut['_mutmut_orig'] = x_judge__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_1'] = x_judge__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_2'] = x_judge__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_3'] = x_judge__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_4'] = x_judge__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_5'] = x_judge__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_6'] = x_judge__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_7'] = x_judge__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_8'] = x_judge__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_9'] = x_judge__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_10'] = x_judge__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_11'] = x_judge__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_12'] = x_judge__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_13'] = x_judge__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_14'] = x_judge__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_15'] = x_judge__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_16'] = x_judge__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_17'] = x_judge__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_18'] = x_judge__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_19'] = x_judge__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_20'] = x_judge__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_21'] = x_judge__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_22'] = x_judge__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_23'] = x_judge__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_24'] = x_judge__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_25'] = x_judge__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_26'] = x_judge__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_27'] = x_judge__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_28'] = x_judge__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_29'] = x_judge__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_30'] = x_judge__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_31'] = x_judge__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_32'] = x_judge__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_33'] = x_judge__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_34'] = x_judge__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_35'] = x_judge__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_36'] = x_judge__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_37'] = x_judge__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_38'] = x_judge__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_39'] = x_judge__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_40'] = x_judge__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_41'] = x_judge__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_42'] = x_judge__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_43'] = x_judge__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_44'] = x_judge__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_45'] = x_judge__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_46'] = x_judge__mutmut_46 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_47'] = x_judge__mutmut_47 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_48'] = x_judge__mutmut_48 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_49'] = x_judge__mutmut_49 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_50'] = x_judge__mutmut_50 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_51'] = x_judge__mutmut_51 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_52'] = x_judge__mutmut_52 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_53'] = x_judge__mutmut_53 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_54'] = x_judge__mutmut_54 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_55'] = x_judge__mutmut_55 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_56'] = x_judge__mutmut_56 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_57'] = x_judge__mutmut_57 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_58'] = x_judge__mutmut_58 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_59'] = x_judge__mutmut_59 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_60'] = x_judge__mutmut_60 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_61'] = x_judge__mutmut_61 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_62'] = x_judge__mutmut_62 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_63'] = x_judge__mutmut_63 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_64'] = x_judge__mutmut_64 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_65'] = x_judge__mutmut_65 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_66'] = x_judge__mutmut_66 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_67'] = x_judge__mutmut_67 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_68'] = x_judge__mutmut_68 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_69'] = x_judge__mutmut_69 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_70'] = x_judge__mutmut_70 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_71'] = x_judge__mutmut_71 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_72'] = x_judge__mutmut_72 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_73'] = x_judge__mutmut_73 # type: ignore # mutmut generated
mutants_x_half_up__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_half_up__mutmut)
def half_up(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_orig(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_1(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = None
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_2(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) / 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_3(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(None) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_4(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10 * decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_5(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 11**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_6(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = None
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_7(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled - Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_8(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(None, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_9(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, None)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_10(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_11(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, )).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_12(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(2, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_13(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 3)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_14(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = None
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_15(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(None)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_16(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(None).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_17(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(+decimals)
    return -rounded if value < 0 else rounded


def x_half_up__mutmut_18(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if (value < 0) and False else rounded


def x_half_up__mutmut_19(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if (value < 0) or True else rounded


def x_half_up__mutmut_20(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return +rounded if value < 0 else rounded


def x_half_up__mutmut_21(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value <= 0 else rounded


def x_half_up__mutmut_22(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 1 else rounded

mutants_x_half_up__mutmut['_mutmut_orig'] = x_half_up__mutmut_orig # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_1'] = x_half_up__mutmut_1 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_2'] = x_half_up__mutmut_2 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_3'] = x_half_up__mutmut_3 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_4'] = x_half_up__mutmut_4 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_5'] = x_half_up__mutmut_5 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_6'] = x_half_up__mutmut_6 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_7'] = x_half_up__mutmut_7 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_8'] = x_half_up__mutmut_8 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_9'] = x_half_up__mutmut_9 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_10'] = x_half_up__mutmut_10 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_11'] = x_half_up__mutmut_11 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_12'] = x_half_up__mutmut_12 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_13'] = x_half_up__mutmut_13 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_14'] = x_half_up__mutmut_14 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_15'] = x_half_up__mutmut_15 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_16'] = x_half_up__mutmut_16 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_17'] = x_half_up__mutmut_17 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_18'] = x_half_up__mutmut_18 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_19'] = x_half_up__mutmut_19 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_20'] = x_half_up__mutmut_20 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_21'] = x_half_up__mutmut_21 # type: ignore # mutmut generated
mutants_x_half_up__mutmut['x_half_up__mutmut_22'] = x_half_up__mutmut_22 # type: ignore # mutmut generated
mutants_x_value_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_value_of__mutmut)
def value_of(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(term, lambda leaf: lookup(leaf).interval)


def x_value_of__mutmut_orig(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(term, lambda leaf: lookup(leaf).interval)


def x_value_of__mutmut_1(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(None, lambda leaf: lookup(leaf).interval)


def x_value_of__mutmut_2(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(term, None)


def x_value_of__mutmut_3(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(lambda leaf: lookup(leaf).interval)


def x_value_of__mutmut_4(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(term, )


def x_value_of__mutmut_5(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(term, lambda leaf: None)


def x_value_of__mutmut_6(term: Term, lookup: Lookup) -> Interval:
    """The value of a term, every figure read as printed."""
    return _value(term, lambda leaf: lookup(None).interval)

mutants_x_value_of__mutmut['_mutmut_orig'] = x_value_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_value_of__mutmut['x_value_of__mutmut_1'] = x_value_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_value_of__mutmut['x_value_of__mutmut_2'] = x_value_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_value_of__mutmut['x_value_of__mutmut_3'] = x_value_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_value_of__mutmut['x_value_of__mutmut_4'] = x_value_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_value_of__mutmut['x_value_of__mutmut_5'] = x_value_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_value_of__mutmut['x_value_of__mutmut_6'] = x_value_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_precision__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_precision__mutmut)
def precision(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [lookup(side).decimals for side in (equation.left, equation.right) if isinstance(side, Leaf)]
    return min(places) if places else None


def x_precision__mutmut_orig(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [lookup(side).decimals for side in (equation.left, equation.right) if isinstance(side, Leaf)]
    return min(places) if places else None


def x_precision__mutmut_1(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = None
    return min(places) if places else None


def x_precision__mutmut_2(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [lookup(None).decimals for side in (equation.left, equation.right) if isinstance(side, Leaf)]
    return min(places) if places else None


def x_precision__mutmut_3(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [lookup(side).decimals for side in (equation.left, equation.right) if isinstance(side, Leaf)]
    return min(places) if (places) and False else None


def x_precision__mutmut_4(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [lookup(side).decimals for side in (equation.left, equation.right) if isinstance(side, Leaf)]
    return min(places) if (places) or True else None


def x_precision__mutmut_5(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [lookup(side).decimals for side in (equation.left, equation.right) if isinstance(side, Leaf)]
    return min(None) if places else None

mutants_x_precision__mutmut['_mutmut_orig'] = x_precision__mutmut_orig # type: ignore # mutmut generated
mutants_x_precision__mutmut['x_precision__mutmut_1'] = x_precision__mutmut_1 # type: ignore # mutmut generated
mutants_x_precision__mutmut['x_precision__mutmut_2'] = x_precision__mutmut_2 # type: ignore # mutmut generated
mutants_x_precision__mutmut['x_precision__mutmut_3'] = x_precision__mutmut_3 # type: ignore # mutmut generated
mutants_x_precision__mutmut['x_precision__mutmut_4'] = x_precision__mutmut_4 # type: ignore # mutmut generated
mutants_x_precision__mutmut['x_precision__mutmut_5'] = x_precision__mutmut_5 # type: ignore # mutmut generated
mutants_x__value__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__value__mutmut)
def _value(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_orig(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_1(term: Term, read: Read) -> Interval:
    match term:
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_2(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_3(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case _:
            return read(term)


def x__value__mutmut_4(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))


def x__value__mutmut_5(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(None)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_6(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return +_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_7(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(None, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_8(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, None)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_9(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_10(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, )
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_11(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(None, _value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_12(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, None, _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_13(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), None)
        case _:
            return read(term)


def x__value__mutmut_14(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(_value(term.left, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_15(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_16(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), )
        case _:
            return read(term)


def x__value__mutmut_17(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(None, read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_18(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, None), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_19(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(read), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_20(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, ), _value(term.right, read))
        case _:
            return read(term)


def x__value__mutmut_21(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(None, read))
        case _:
            return read(term)


def x__value__mutmut_22(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, None))
        case _:
            return read(term)


def x__value__mutmut_23(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(read))
        case _:
            return read(term)


def x__value__mutmut_24(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, ))
        case _:
            return read(term)


def x__value__mutmut_25(term: Term, read: Read) -> Interval:
    match term:
        case Constant():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, read)
        case Operation():
            return _apply(term.operator, _value(term.left, read), _value(term.right, read))
        case _:
            return read(None)

mutants_x__value__mutmut['_mutmut_orig'] = x__value__mutmut_orig # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_1'] = x__value__mutmut_1 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_2'] = x__value__mutmut_2 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_3'] = x__value__mutmut_3 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_4'] = x__value__mutmut_4 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_5'] = x__value__mutmut_5 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_6'] = x__value__mutmut_6 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_7'] = x__value__mutmut_7 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_8'] = x__value__mutmut_8 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_9'] = x__value__mutmut_9 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_10'] = x__value__mutmut_10 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_11'] = x__value__mutmut_11 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_12'] = x__value__mutmut_12 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_13'] = x__value__mutmut_13 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_14'] = x__value__mutmut_14 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_15'] = x__value__mutmut_15 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_16'] = x__value__mutmut_16 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_17'] = x__value__mutmut_17 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_18'] = x__value__mutmut_18 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_19'] = x__value__mutmut_19 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_20'] = x__value__mutmut_20 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_21'] = x__value__mutmut_21 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_22'] = x__value__mutmut_22 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_23'] = x__value__mutmut_23 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_24'] = x__value__mutmut_24 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_25'] = x__value__mutmut_25 # type: ignore # mutmut generated
mutants_x__apply__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__apply__mutmut)
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


def x__apply__mutmut_orig(operator: str, left: Interval, right: Interval) -> Interval:
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


def x__apply__mutmut_1(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_2(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "*":
            return left * right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_3(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_4(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right


def x__apply__mutmut_5(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "XX+XX":
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


def x__apply__mutmut_6(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left - right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_7(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "XX-XX":
            return left - right
        case "*":
            return left * right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_8(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left + right
        case "*":
            return left * right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_9(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "XX*XX":
            return left * right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_10(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left / right
        case _:
            try:
                return left / right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_11(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            try:
                return left * right
            except ZeroDivisionError:
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="a divisor other than 0")) from None


def x__apply__mutmut_12(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(None) from None


def x__apply__mutmut_13(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(vi=None, en="a divisor other than 0")) from None


def x__apply__mutmut_14(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(vi="số chia khác 0", en=None)) from None


def x__apply__mutmut_15(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(en="a divisor other than 0")) from None


def x__apply__mutmut_16(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(vi="số chia khác 0", )) from None


def x__apply__mutmut_17(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(vi="XXsố chia khác 0XX", en="a divisor other than 0")) from None


def x__apply__mutmut_18(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(vi="SỐ CHIA KHÁC 0", en="a divisor other than 0")) from None


def x__apply__mutmut_19(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="XXa divisor other than 0XX")) from None


def x__apply__mutmut_20(operator: str, left: Interval, right: Interval) -> Interval:
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
                raise NotEnoughDataError(Text(vi="số chia khác 0", en="A DIVISOR OTHER THAN 0")) from None

mutants_x__apply__mutmut['_mutmut_orig'] = x__apply__mutmut_orig # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_1'] = x__apply__mutmut_1 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_2'] = x__apply__mutmut_2 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_3'] = x__apply__mutmut_3 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_4'] = x__apply__mutmut_4 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_5'] = x__apply__mutmut_5 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_6'] = x__apply__mutmut_6 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_7'] = x__apply__mutmut_7 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_8'] = x__apply__mutmut_8 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_9'] = x__apply__mutmut_9 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_10'] = x__apply__mutmut_10 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_11'] = x__apply__mutmut_11 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_12'] = x__apply__mutmut_12 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_13'] = x__apply__mutmut_13 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_14'] = x__apply__mutmut_14 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_15'] = x__apply__mutmut_15 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_16'] = x__apply__mutmut_16 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_17'] = x__apply__mutmut_17 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_18'] = x__apply__mutmut_18 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_19'] = x__apply__mutmut_19 # type: ignore # mutmut generated
mutants_x__apply__mutmut['x__apply__mutmut_20'] = x__apply__mutmut_20 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__within_rounding__mutmut)
def _within_rounding(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_orig(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_1(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = None

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_2(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = None
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_3(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(None)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_4(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = None
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_5(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if (leaf in lone) and False else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_6(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if (leaf in lone) or True else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_7(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(None) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_8(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(1) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_9(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf not in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_10(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval - Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_11(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(None, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_12(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, None)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_13(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_14(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, )

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_15(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(+spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_16(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = None
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_17(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(None, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_18(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, None), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_19(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_20(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, ), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_21(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(None, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_22(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, None)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_23(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_24(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, )
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_25(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact or right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_26(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "XXfailsXX"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_27(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "FAILS"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_28(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if (left.high + half < right.low or right.high + half < left.low) and False else "unclear"


def x__within_rounding__mutmut_29(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if (left.high + half < right.low or right.high + half < left.low) or True else "unclear"


def x__within_rounding__mutmut_30(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "XXfailsXX" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_31(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "FAILS" if left.high + half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_32(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low and right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_33(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high - half < right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_34(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half <= right.low or right.high + half < left.low else "unclear"


def x__within_rounding__mutmut_35(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high - half < left.low else "unclear"


def x__within_rounding__mutmut_36(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half <= left.low else "unclear"


def x__within_rounding__mutmut_37(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "XXunclearXX"


def x__within_rounding__mutmut_38(equation: Equation, half: Fraction, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""
    lone = (equation.left, equation.right)

    def rounded(leaf: Leaf) -> Interval:
        found = lookup(leaf)
        spread = Fraction(0) if leaf in lone else found.rounding
        return found.interval + Interval(-spread, spread)

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    return "fails" if left.high + half < right.low or right.high + half < left.low else "UNCLEAR"

mutants_x__within_rounding__mutmut['_mutmut_orig'] = x__within_rounding__mutmut_orig # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_1'] = x__within_rounding__mutmut_1 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_2'] = x__within_rounding__mutmut_2 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_3'] = x__within_rounding__mutmut_3 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_4'] = x__within_rounding__mutmut_4 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_5'] = x__within_rounding__mutmut_5 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_6'] = x__within_rounding__mutmut_6 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_7'] = x__within_rounding__mutmut_7 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_8'] = x__within_rounding__mutmut_8 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_9'] = x__within_rounding__mutmut_9 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_10'] = x__within_rounding__mutmut_10 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_11'] = x__within_rounding__mutmut_11 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_12'] = x__within_rounding__mutmut_12 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_13'] = x__within_rounding__mutmut_13 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_14'] = x__within_rounding__mutmut_14 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_15'] = x__within_rounding__mutmut_15 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_16'] = x__within_rounding__mutmut_16 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_17'] = x__within_rounding__mutmut_17 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_18'] = x__within_rounding__mutmut_18 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_19'] = x__within_rounding__mutmut_19 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_20'] = x__within_rounding__mutmut_20 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_21'] = x__within_rounding__mutmut_21 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_22'] = x__within_rounding__mutmut_22 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_23'] = x__within_rounding__mutmut_23 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_24'] = x__within_rounding__mutmut_24 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_25'] = x__within_rounding__mutmut_25 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_26'] = x__within_rounding__mutmut_26 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_27'] = x__within_rounding__mutmut_27 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_28'] = x__within_rounding__mutmut_28 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_29'] = x__within_rounding__mutmut_29 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_30'] = x__within_rounding__mutmut_30 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_31'] = x__within_rounding__mutmut_31 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_32'] = x__within_rounding__mutmut_32 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_33'] = x__within_rounding__mutmut_33 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_34'] = x__within_rounding__mutmut_34 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_35'] = x__within_rounding__mutmut_35 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_36'] = x__within_rounding__mutmut_36 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_37'] = x__within_rounding__mutmut_37 # type: ignore # mutmut generated
mutants_x__within_rounding__mutmut['x__within_rounding__mutmut_38'] = x__within_rounding__mutmut_38 # type: ignore # mutmut generated
mutants_x__compare__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__compare__mutmut)
def _compare(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_orig(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_1(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation not in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_2(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in ("XX>=XX", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_3(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", "XX>XX"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_4(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = None
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_5(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if (relation == ">=") and False else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_6(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if (relation == ">=") or True else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_7(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "XX<=XX" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_8(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation != ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_9(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == "XX>=XX" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_10(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "XX<XX"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_11(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = None
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_12(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation != "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_13(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "XX<XX"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_14(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low and (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_15(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high <= right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_16(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low or not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_17(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high != right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_18(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_19(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "XXholdsXX"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_20(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "HOLDS"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_21(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high and (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_22(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low >= right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_23(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high or strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_24(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low != right.high and strict):
        return "fails"
    return "unclear"


def x__compare__mutmut_25(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "XXfailsXX"
    return "unclear"


def x__compare__mutmut_26(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "FAILS"
    return "unclear"


def x__compare__mutmut_27(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "XXunclearXX"


def x__compare__mutmut_28(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "UNCLEAR"

mutants_x__compare__mutmut['_mutmut_orig'] = x__compare__mutmut_orig # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_1'] = x__compare__mutmut_1 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_2'] = x__compare__mutmut_2 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_3'] = x__compare__mutmut_3 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_4'] = x__compare__mutmut_4 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_5'] = x__compare__mutmut_5 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_6'] = x__compare__mutmut_6 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_7'] = x__compare__mutmut_7 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_8'] = x__compare__mutmut_8 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_9'] = x__compare__mutmut_9 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_10'] = x__compare__mutmut_10 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_11'] = x__compare__mutmut_11 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_12'] = x__compare__mutmut_12 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_13'] = x__compare__mutmut_13 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_14'] = x__compare__mutmut_14 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_15'] = x__compare__mutmut_15 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_16'] = x__compare__mutmut_16 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_17'] = x__compare__mutmut_17 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_18'] = x__compare__mutmut_18 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_19'] = x__compare__mutmut_19 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_20'] = x__compare__mutmut_20 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_21'] = x__compare__mutmut_21 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_22'] = x__compare__mutmut_22 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_23'] = x__compare__mutmut_23 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_24'] = x__compare__mutmut_24 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_25'] = x__compare__mutmut_25 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_26'] = x__compare__mutmut_26 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_27'] = x__compare__mutmut_27 # type: ignore # mutmut generated
mutants_x__compare__mutmut['x__compare__mutmut_28'] = x__compare__mutmut_28 # type: ignore # mutmut generated
