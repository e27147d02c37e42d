"""The working of an equation for readers: both sides with names and with values, precision, and what would fit."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import Address, Constant, Equation, Name, Negation, Operation, Term
from builder.checking.evaluate import half_up, precision, value_of
from builder.checking.intervals import Interval, unbounded
from builder.checking.quantities import Leaf, Lookup, Words
from builder.checking.verdicts import Side, Working
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import decimals_of

_WordsOf = Callable[[Leaf], Words]
_RANK = {"+": 1, "-": 1, "*": 2, "/": 2}
_SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_working_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_working_of__mutmut)
def working_of(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_orig(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_1(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = None
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_2(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(None, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_3(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, None), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_4(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_5(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, ), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_6(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(None, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_7(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, None)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_8(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_9(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, )
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_10(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_11(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if (equation.relation == "=") and False else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_12(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if (equation.relation == "=") or True else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_13(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(None, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_14(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, None) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_15(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_16(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, ) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_17(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation != "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_18(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "XX=XX" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_19(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = None
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_20(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact or right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_21(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=None,
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_22(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=None,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_23(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=None,
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_24(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=None,
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_25(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_26(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=None,
    )


def x_working_of__mutmut_27(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_28(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_29(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_30(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_31(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_32(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        )


def x_working_of__mutmut_33(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(None, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_34(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, None, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_35(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, None, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_36(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, None, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_37(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, None),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_38(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_39(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_40(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_41(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_42(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, ),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_43(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(None, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_44(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, None, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_45(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, None, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_46(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, None, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_47(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, None),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_48(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_49(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_50(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_51(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_52(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, ),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_53(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if (exact) and False else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_54(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if (exact) or True else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_55(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(None, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_56(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, None, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_57(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, None) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_58(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_59(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_60(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, ) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_61(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low + right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_62(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "XXXX",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_63(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if (equation.relation == "=") and False else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_64(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if (equation.relation == "=") or True else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_65(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(None) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_66(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation != "=" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_67(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "XX=XX" else None,
        steps=_fitting(equation, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_68(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if (failed) and False else (),
    )


def x_working_of__mutmut_69(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, reader) if (failed) or True else (),
    )


def x_working_of__mutmut_70(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(None, lookup, reader) if failed else (),
    )


def x_working_of__mutmut_71(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, None, reader) if failed else (),
    )


def x_working_of__mutmut_72(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, None) if failed else (),
    )


def x_working_of__mutmut_73(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(lookup, reader) if failed else (),
    )


def x_working_of__mutmut_74(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, reader) if failed else (),
    )


def x_working_of__mutmut_75(equation: Equation, lookup: Lookup, reader: Reader, *, failed: bool) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup, ) if failed else (),
    )

mutants_x_working_of__mutmut['_mutmut_orig'] = x_working_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_1'] = x_working_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_2'] = x_working_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_3'] = x_working_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_4'] = x_working_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_5'] = x_working_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_6'] = x_working_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_7'] = x_working_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_8'] = x_working_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_9'] = x_working_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_10'] = x_working_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_11'] = x_working_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_12'] = x_working_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_13'] = x_working_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_14'] = x_working_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_15'] = x_working_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_16'] = x_working_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_17'] = x_working_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_18'] = x_working_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_19'] = x_working_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_20'] = x_working_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_21'] = x_working_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_22'] = x_working_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_23'] = x_working_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_24'] = x_working_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_25'] = x_working_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_26'] = x_working_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_27'] = x_working_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_28'] = x_working_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_29'] = x_working_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_30'] = x_working_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_31'] = x_working_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_32'] = x_working_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_33'] = x_working_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_34'] = x_working_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_35'] = x_working_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_36'] = x_working_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_37'] = x_working_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_38'] = x_working_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_39'] = x_working_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_40'] = x_working_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_41'] = x_working_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_42'] = x_working_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_43'] = x_working_of__mutmut_43 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_44'] = x_working_of__mutmut_44 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_45'] = x_working_of__mutmut_45 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_46'] = x_working_of__mutmut_46 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_47'] = x_working_of__mutmut_47 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_48'] = x_working_of__mutmut_48 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_49'] = x_working_of__mutmut_49 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_50'] = x_working_of__mutmut_50 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_51'] = x_working_of__mutmut_51 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_52'] = x_working_of__mutmut_52 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_53'] = x_working_of__mutmut_53 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_54'] = x_working_of__mutmut_54 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_55'] = x_working_of__mutmut_55 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_56'] = x_working_of__mutmut_56 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_57'] = x_working_of__mutmut_57 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_58'] = x_working_of__mutmut_58 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_59'] = x_working_of__mutmut_59 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_60'] = x_working_of__mutmut_60 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_61'] = x_working_of__mutmut_61 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_62'] = x_working_of__mutmut_62 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_63'] = x_working_of__mutmut_63 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_64'] = x_working_of__mutmut_64 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_65'] = x_working_of__mutmut_65 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_66'] = x_working_of__mutmut_66 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_67'] = x_working_of__mutmut_67 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_68'] = x_working_of__mutmut_68 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_69'] = x_working_of__mutmut_69 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_70'] = x_working_of__mutmut_70 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_71'] = x_working_of__mutmut_71 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_72'] = x_working_of__mutmut_72 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_73'] = x_working_of__mutmut_73 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_74'] = x_working_of__mutmut_74 # type: ignore # mutmut generated
mutants_x_working_of__mutmut['x_working_of__mutmut_75'] = x_working_of__mutmut_75 # type: ignore # mutmut generated
mutants_x__side__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__side__mutmut)
def _side(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_orig(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_1(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = None
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_2(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(None, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_3(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, None, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_4(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, None)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_5(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_6(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_7(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, )
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_8(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: None)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_9(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(None).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_10(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = None
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_11(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(None, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_12(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, None, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_13(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, None)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_14(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_15(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_16(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, )
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_17(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: None)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_18(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(None).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_19(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(None, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_20(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, None, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_21(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, None)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_22(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_23(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values)
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_24(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, )
    return Side(names, values, _show_range(value, decimals, reader))


def x__side__mutmut_25(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(None, values, _show_range(value, decimals, reader))


def x__side__mutmut_26(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, None, _show_range(value, decimals, reader))


def x__side__mutmut_27(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, None)


def x__side__mutmut_28(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(values, _show_range(value, decimals, reader))


def x__side__mutmut_29(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, _show_range(value, decimals, reader))


def x__side__mutmut_30(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, )


def x__side__mutmut_31(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(None, decimals, reader))


def x__side__mutmut_32(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, None, reader))


def x__side__mutmut_33(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, None))


def x__side__mutmut_34(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(decimals, reader))


def x__side__mutmut_35(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, reader))


def x__side__mutmut_36(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, ))

mutants_x__side__mutmut['_mutmut_orig'] = x__side__mutmut_orig # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_1'] = x__side__mutmut_1 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_2'] = x__side__mutmut_2 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_3'] = x__side__mutmut_3 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_4'] = x__side__mutmut_4 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_5'] = x__side__mutmut_5 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_6'] = x__side__mutmut_6 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_7'] = x__side__mutmut_7 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_8'] = x__side__mutmut_8 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_9'] = x__side__mutmut_9 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_10'] = x__side__mutmut_10 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_11'] = x__side__mutmut_11 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_12'] = x__side__mutmut_12 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_13'] = x__side__mutmut_13 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_14'] = x__side__mutmut_14 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_15'] = x__side__mutmut_15 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_16'] = x__side__mutmut_16 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_17'] = x__side__mutmut_17 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_18'] = x__side__mutmut_18 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_19'] = x__side__mutmut_19 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_20'] = x__side__mutmut_20 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_21'] = x__side__mutmut_21 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_22'] = x__side__mutmut_22 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_23'] = x__side__mutmut_23 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_24'] = x__side__mutmut_24 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_25'] = x__side__mutmut_25 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_26'] = x__side__mutmut_26 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_27'] = x__side__mutmut_27 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_28'] = x__side__mutmut_28 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_29'] = x__side__mutmut_29 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_30'] = x__side__mutmut_30 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_31'] = x__side__mutmut_31 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_32'] = x__side__mutmut_32 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_33'] = x__side__mutmut_33 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_34'] = x__side__mutmut_34 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_35'] = x__side__mutmut_35 # type: ignore # mutmut generated
mutants_x__side__mutmut['x__side__mutmut_36'] = x__side__mutmut_36 # type: ignore # mutmut generated
mutants_x__show__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__show__mutmut)
def _show(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_orig(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_1(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = None
    return reader.number(half_up(value, places), places)


def x__show__mutmut_2(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if (value.denominator == 1) and False else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_3(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if (value.denominator == 1) or True else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_4(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 1 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_5(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator != 1 else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_6(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 2 else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_7(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) - 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_8(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals and 0) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_9(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 1) + 2
    return reader.number(half_up(value, places), places)


def x__show__mutmut_10(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 3
    return reader.number(half_up(value, places), places)


def x__show__mutmut_11(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(None, places)


def x__show__mutmut_12(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, places), None)


def x__show__mutmut_13(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(places)


def x__show__mutmut_14(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, places), )


def x__show__mutmut_15(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(None, places), places)


def x__show__mutmut_16(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, None), places)


def x__show__mutmut_17(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(places), places)


def x__show__mutmut_18(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, ), places)

mutants_x__show__mutmut['_mutmut_orig'] = x__show__mutmut_orig # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_1'] = x__show__mutmut_1 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_2'] = x__show__mutmut_2 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_3'] = x__show__mutmut_3 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_4'] = x__show__mutmut_4 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_5'] = x__show__mutmut_5 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_6'] = x__show__mutmut_6 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_7'] = x__show__mutmut_7 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_8'] = x__show__mutmut_8 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_9'] = x__show__mutmut_9 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_10'] = x__show__mutmut_10 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_11'] = x__show__mutmut_11 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_12'] = x__show__mutmut_12 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_13'] = x__show__mutmut_13 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_14'] = x__show__mutmut_14 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_15'] = x__show__mutmut_15 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_16'] = x__show__mutmut_16 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_17'] = x__show__mutmut_17 # type: ignore # mutmut generated
mutants_x__show__mutmut['x__show__mutmut_18'] = x__show__mutmut_18 # type: ignore # mutmut generated
mutants_x__show_range__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__show_range__mutmut)
def _show_range(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_orig(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_1(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(None, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_2(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, None, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_3(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, None)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_4(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_5(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_6(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, )
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_7(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = None
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_8(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if (unbounded(value.low)) and False else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_9(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if (unbounded(value.low)) or True else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_10(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "XX−∞XX" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_11(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(None) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_12(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(None, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_13(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, None, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_14(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, None)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_15(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_16(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_17(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, )
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_18(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = None
    return f"{low} … {high}"


def x__show_range__mutmut_19(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if (unbounded(value.high)) and False else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_20(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if (unbounded(value.high)) or True else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_21(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "XX∞XX" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_22(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(None) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_23(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(None, decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_24(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, None, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_25(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, None)
    return f"{low} … {high}"


def x__show_range__mutmut_26(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(decimals, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_27(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, reader)
    return f"{low} … {high}"


def x__show_range__mutmut_28(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, )
    return f"{low} … {high}"

mutants_x__show_range__mutmut['_mutmut_orig'] = x__show_range__mutmut_orig # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_1'] = x__show_range__mutmut_1 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_2'] = x__show_range__mutmut_2 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_3'] = x__show_range__mutmut_3 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_4'] = x__show_range__mutmut_4 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_5'] = x__show_range__mutmut_5 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_6'] = x__show_range__mutmut_6 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_7'] = x__show_range__mutmut_7 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_8'] = x__show_range__mutmut_8 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_9'] = x__show_range__mutmut_9 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_10'] = x__show_range__mutmut_10 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_11'] = x__show_range__mutmut_11 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_12'] = x__show_range__mutmut_12 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_13'] = x__show_range__mutmut_13 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_14'] = x__show_range__mutmut_14 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_15'] = x__show_range__mutmut_15 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_16'] = x__show_range__mutmut_16 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_17'] = x__show_range__mutmut_17 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_18'] = x__show_range__mutmut_18 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_19'] = x__show_range__mutmut_19 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_20'] = x__show_range__mutmut_20 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_21'] = x__show_range__mutmut_21 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_22'] = x__show_range__mutmut_22 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_23'] = x__show_range__mutmut_23 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_24'] = x__show_range__mutmut_24 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_25'] = x__show_range__mutmut_25 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_26'] = x__show_range__mutmut_26 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_27'] = x__show_range__mutmut_27 # type: ignore # mutmut generated
mutants_x__show_range__mutmut['x__show_range__mutmut_28'] = x__show_range__mutmut_28 # type: ignore # mutmut generated
mutants_x__write__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__write__mutmut)
def _write(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_orig(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_1(term: Term, reader: Reader, words: _WordsOf, outer: int = 1) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_2(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_3(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_4(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case _:
            return words(term)(reader)


def x__write__mutmut_5(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text


def x__write__mutmut_6(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(None, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_7(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, None)
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_8(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_9(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, )
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_10(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(None, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_11(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, None))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_12(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_13(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, ))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_14(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 10))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_15(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" - _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_16(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "XX−XX" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_17(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(None, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_18(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, None, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_19(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, None, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_20(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, None)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_21(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_22(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_23(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_24(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, )
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_25(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 4)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_26(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = None
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_27(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = None
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_28(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank - (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_29(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator not in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_30(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "XX-/XX")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_31(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = None
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_32(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(None, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_33(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, None, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_34(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, None, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_35(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, None), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_36(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_37(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_38(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_39(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, ), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_40(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(None, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_41(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, None, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_42(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, None, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_43(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, None)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_44(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_45(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_46(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_47(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, )
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_48(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = None
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_49(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if (rank < outer) and False else text
        case _:
            return words(term)(reader)


def x__write__mutmut_50(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if (rank < outer) or True else text
        case _:
            return words(term)(reader)


def x__write__mutmut_51(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank <= outer else text
        case _:
            return words(term)(reader)


def x__write__mutmut_52(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(term)(None)


def x__write__mutmut_53(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case _:
            return words(None)(reader)

mutants_x__write__mutmut['_mutmut_orig'] = x__write__mutmut_orig # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_1'] = x__write__mutmut_1 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_2'] = x__write__mutmut_2 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_3'] = x__write__mutmut_3 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_4'] = x__write__mutmut_4 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_5'] = x__write__mutmut_5 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_6'] = x__write__mutmut_6 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_7'] = x__write__mutmut_7 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_8'] = x__write__mutmut_8 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_9'] = x__write__mutmut_9 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_10'] = x__write__mutmut_10 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_11'] = x__write__mutmut_11 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_12'] = x__write__mutmut_12 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_13'] = x__write__mutmut_13 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_14'] = x__write__mutmut_14 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_15'] = x__write__mutmut_15 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_16'] = x__write__mutmut_16 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_17'] = x__write__mutmut_17 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_18'] = x__write__mutmut_18 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_19'] = x__write__mutmut_19 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_20'] = x__write__mutmut_20 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_21'] = x__write__mutmut_21 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_22'] = x__write__mutmut_22 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_23'] = x__write__mutmut_23 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_24'] = x__write__mutmut_24 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_25'] = x__write__mutmut_25 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_26'] = x__write__mutmut_26 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_27'] = x__write__mutmut_27 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_28'] = x__write__mutmut_28 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_29'] = x__write__mutmut_29 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_30'] = x__write__mutmut_30 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_31'] = x__write__mutmut_31 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_32'] = x__write__mutmut_32 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_33'] = x__write__mutmut_33 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_34'] = x__write__mutmut_34 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_35'] = x__write__mutmut_35 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_36'] = x__write__mutmut_36 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_37'] = x__write__mutmut_37 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_38'] = x__write__mutmut_38 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_39'] = x__write__mutmut_39 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_40'] = x__write__mutmut_40 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_41'] = x__write__mutmut_41 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_42'] = x__write__mutmut_42 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_43'] = x__write__mutmut_43 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_44'] = x__write__mutmut_44 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_45'] = x__write__mutmut_45 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_46'] = x__write__mutmut_46 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_47'] = x__write__mutmut_47 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_48'] = x__write__mutmut_48 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_49'] = x__write__mutmut_49 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_50'] = x__write__mutmut_50 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_51'] = x__write__mutmut_51 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_52'] = x__write__mutmut_52 # type: ignore # mutmut generated
mutants_x__write__mutmut['x__write__mutmut_53'] = x__write__mutmut_53 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__precision_text__mutmut)
def _precision_text(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_orig(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_1(decimals: int | None) -> Text:
    if decimals is not None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_2(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi=None, en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_3(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en=None)
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_4(decimals: int | None) -> Text:
    if decimals is None:
        return Text(en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_5(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", )
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_6(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="XXso sánh chính xácXX", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_7(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="SO SÁNH CHÍNH XÁC", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_8(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="XXcompared exactlyXX")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_9(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="COMPARED EXACTLY")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_10(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals != 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_11(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 1:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_12(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi=None, en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_13(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en=None)
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_14(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_15(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", )
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_16(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="XXso sánh đến hàng đơn vịXX", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_17(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="SO SÁNH ĐẾN HÀNG ĐƠN VỊ", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_18(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="XXcompared to whole unitsXX")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_19(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="COMPARED TO WHOLE UNITS")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_20(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=None,
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_21(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=None,
    )


def x__precision_text__mutmut_22(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_23(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        )


def x__precision_text__mutmut_24(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if (decimals > 1) and False else ''}, as printed",
    )


def x__precision_text__mutmut_25(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if (decimals > 1) or True else ''}, as printed",
    )


def x__precision_text__mutmut_26(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'XXsXX' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_27(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'S' if decimals > 1 else ''}, as printed",
    )


def x__precision_text__mutmut_28(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals >= 1 else ''}, as printed",
    )


def x__precision_text__mutmut_29(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 2 else ''}, as printed",
    )


def x__precision_text__mutmut_30(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else 'XXXX'}, as printed",
    )

mutants_x__precision_text__mutmut['_mutmut_orig'] = x__precision_text__mutmut_orig # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_1'] = x__precision_text__mutmut_1 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_2'] = x__precision_text__mutmut_2 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_3'] = x__precision_text__mutmut_3 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_4'] = x__precision_text__mutmut_4 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_5'] = x__precision_text__mutmut_5 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_6'] = x__precision_text__mutmut_6 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_7'] = x__precision_text__mutmut_7 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_8'] = x__precision_text__mutmut_8 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_9'] = x__precision_text__mutmut_9 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_10'] = x__precision_text__mutmut_10 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_11'] = x__precision_text__mutmut_11 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_12'] = x__precision_text__mutmut_12 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_13'] = x__precision_text__mutmut_13 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_14'] = x__precision_text__mutmut_14 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_15'] = x__precision_text__mutmut_15 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_16'] = x__precision_text__mutmut_16 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_17'] = x__precision_text__mutmut_17 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_18'] = x__precision_text__mutmut_18 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_19'] = x__precision_text__mutmut_19 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_20'] = x__precision_text__mutmut_20 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_21'] = x__precision_text__mutmut_21 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_22'] = x__precision_text__mutmut_22 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_23'] = x__precision_text__mutmut_23 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_24'] = x__precision_text__mutmut_24 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_25'] = x__precision_text__mutmut_25 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_26'] = x__precision_text__mutmut_26 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_27'] = x__precision_text__mutmut_27 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_28'] = x__precision_text__mutmut_28 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_29'] = x__precision_text__mutmut_29 # type: ignore # mutmut generated
mutants_x__precision_text__mutmut['x__precision_text__mutmut_30'] = x__precision_text__mutmut_30 # type: ignore # mutmut generated
mutants_x__fitting__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__fitting__mutmut)
def _fitting(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_orig(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_1(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_2(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_3(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "XX=XX", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_4(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("XX/XX", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_5(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("XX*XX", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_6(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) and not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_7(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_8(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_9(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = None
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_10(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(None), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_11(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(None), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_12(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(None)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_13(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = None
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_14(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(None, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_15(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, None)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_16(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_17(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, )
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_18(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(2, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_19(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 / 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_20(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 3 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_21(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10 * percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_22(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 11**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_23(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = None
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_24(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) + half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_25(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(None) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_26(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) - half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_27(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(None) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_28(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding and denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_29(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 and numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_30(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low < 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_31(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 1 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_32(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = None
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_33(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        None, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_34(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, None, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_35(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, None
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_36(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_37(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_38(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_39(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) * high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_40(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 / Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_41(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        101 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_42(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(None) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_43(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) * low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_44(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 / Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_45(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 101 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_46(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(None) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_47(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, True
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_48(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = None
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_49(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        None, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_50(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, None, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_51(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, None
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_52(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_53(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_54(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_55(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) * 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_56(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low / Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_57(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(None) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_58(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 101, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_59(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) * 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_60(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high / Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_61(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(None) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_62(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 101, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_63(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, False
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_64(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = None
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_65(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(None), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_66(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(None), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_67(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(None)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_68(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = None
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_69(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(None) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_70(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=None,
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_71(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=None,
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_72(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_73(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_74(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=None,
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_75(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=None,
        ),
    )


def x__fitting__mutmut_76(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def x__fitting__mutmut_77(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            ),
    )

mutants_x__fitting__mutmut['_mutmut_orig'] = x__fitting__mutmut_orig # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_1'] = x__fitting__mutmut_1 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_2'] = x__fitting__mutmut_2 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_3'] = x__fitting__mutmut_3 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_4'] = x__fitting__mutmut_4 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_5'] = x__fitting__mutmut_5 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_6'] = x__fitting__mutmut_6 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_7'] = x__fitting__mutmut_7 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_8'] = x__fitting__mutmut_8 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_9'] = x__fitting__mutmut_9 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_10'] = x__fitting__mutmut_10 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_11'] = x__fitting__mutmut_11 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_12'] = x__fitting__mutmut_12 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_13'] = x__fitting__mutmut_13 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_14'] = x__fitting__mutmut_14 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_15'] = x__fitting__mutmut_15 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_16'] = x__fitting__mutmut_16 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_17'] = x__fitting__mutmut_17 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_18'] = x__fitting__mutmut_18 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_19'] = x__fitting__mutmut_19 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_20'] = x__fitting__mutmut_20 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_21'] = x__fitting__mutmut_21 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_22'] = x__fitting__mutmut_22 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_23'] = x__fitting__mutmut_23 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_24'] = x__fitting__mutmut_24 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_25'] = x__fitting__mutmut_25 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_26'] = x__fitting__mutmut_26 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_27'] = x__fitting__mutmut_27 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_28'] = x__fitting__mutmut_28 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_29'] = x__fitting__mutmut_29 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_30'] = x__fitting__mutmut_30 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_31'] = x__fitting__mutmut_31 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_32'] = x__fitting__mutmut_32 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_33'] = x__fitting__mutmut_33 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_34'] = x__fitting__mutmut_34 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_35'] = x__fitting__mutmut_35 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_36'] = x__fitting__mutmut_36 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_37'] = x__fitting__mutmut_37 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_38'] = x__fitting__mutmut_38 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_39'] = x__fitting__mutmut_39 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_40'] = x__fitting__mutmut_40 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_41'] = x__fitting__mutmut_41 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_42'] = x__fitting__mutmut_42 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_43'] = x__fitting__mutmut_43 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_44'] = x__fitting__mutmut_44 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_45'] = x__fitting__mutmut_45 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_46'] = x__fitting__mutmut_46 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_47'] = x__fitting__mutmut_47 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_48'] = x__fitting__mutmut_48 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_49'] = x__fitting__mutmut_49 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_50'] = x__fitting__mutmut_50 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_51'] = x__fitting__mutmut_51 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_52'] = x__fitting__mutmut_52 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_53'] = x__fitting__mutmut_53 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_54'] = x__fitting__mutmut_54 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_55'] = x__fitting__mutmut_55 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_56'] = x__fitting__mutmut_56 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_57'] = x__fitting__mutmut_57 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_58'] = x__fitting__mutmut_58 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_59'] = x__fitting__mutmut_59 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_60'] = x__fitting__mutmut_60 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_61'] = x__fitting__mutmut_61 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_62'] = x__fitting__mutmut_62 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_63'] = x__fitting__mutmut_63 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_64'] = x__fitting__mutmut_64 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_65'] = x__fitting__mutmut_65 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_66'] = x__fitting__mutmut_66 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_67'] = x__fitting__mutmut_67 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_68'] = x__fitting__mutmut_68 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_69'] = x__fitting__mutmut_69 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_70'] = x__fitting__mutmut_70 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_71'] = x__fitting__mutmut_71 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_72'] = x__fitting__mutmut_72 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_73'] = x__fitting__mutmut_73 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_74'] = x__fitting__mutmut_74 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_75'] = x__fitting__mutmut_75 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_76'] = x__fitting__mutmut_76 # type: ignore # mutmut generated
mutants_x__fitting__mutmut['x__fitting__mutmut_77'] = x__fitting__mutmut_77 # type: ignore # mutmut generated
mutants_x__integers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__integers__mutmut)
def _integers(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_orig(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_1(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = None
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_2(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if (low_included or low.denominator != 1) and False else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_3(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if (low_included or low.denominator != 1) or True else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_4(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included and low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_5(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator == 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_6(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 2 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_7(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) - 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_8(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(None) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_9(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 2
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_10(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = None
    return Decimal(first), Decimal(last)


def x__integers__mutmut_11(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if (not low_included or high.denominator != 1) and False else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_12(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if (not low_included or high.denominator != 1) or True else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_13(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included and high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_14(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_15(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator == 1 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_16(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 2 else int(high) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_17(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) + 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_18(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(None) - 1
    return Decimal(first), Decimal(last)


def x__integers__mutmut_19(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 2
    return Decimal(first), Decimal(last)


def x__integers__mutmut_20(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(None), Decimal(last)


def x__integers__mutmut_21(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(None)

mutants_x__integers__mutmut['_mutmut_orig'] = x__integers__mutmut_orig # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_1'] = x__integers__mutmut_1 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_2'] = x__integers__mutmut_2 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_3'] = x__integers__mutmut_3 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_4'] = x__integers__mutmut_4 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_5'] = x__integers__mutmut_5 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_6'] = x__integers__mutmut_6 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_7'] = x__integers__mutmut_7 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_8'] = x__integers__mutmut_8 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_9'] = x__integers__mutmut_9 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_10'] = x__integers__mutmut_10 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_11'] = x__integers__mutmut_11 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_12'] = x__integers__mutmut_12 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_13'] = x__integers__mutmut_13 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_14'] = x__integers__mutmut_14 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_15'] = x__integers__mutmut_15 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_16'] = x__integers__mutmut_16 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_17'] = x__integers__mutmut_17 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_18'] = x__integers__mutmut_18 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_19'] = x__integers__mutmut_19 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_20'] = x__integers__mutmut_20 # type: ignore # mutmut generated
mutants_x__integers__mutmut['x__integers__mutmut_21'] = x__integers__mutmut_21 # type: ignore # mutmut generated
