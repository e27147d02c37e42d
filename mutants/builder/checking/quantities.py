"""The value of one figure or date in an equation: what is printed, how it may be read, and how it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import Address, DateOf, Name
from builder.checking.intervals import INFINITY, Interval
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import decimals_of
from builder.model.figures import Claim
from builder.model.indicators import Measure

Leaf = Name | Address | DateOf
Words = Callable[[Reader], str]
_EXACT = 12
"""More decimal places than any source prints."""
_HALF, _NONE = Decimal("0.5"), Fraction(0)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁNotEnoughDataErrorǁ__init____mutmut: MutantDict = {}  # type: ignore


class NotEnoughDataError(Exception):
    """A figure or date that the check needs is not there; ``what`` names it."""

    @_mutmut_mutated(mutants_xǁNotEnoughDataErrorǁ__init____mutmut)
    def __init__(self, what: Text) -> None:
        super().__init__(what.vi)
        self.what = what

    def xǁNotEnoughDataErrorǁ__init____mutmut_orig(self, what: Text) -> None:
        super().__init__(what.vi)
        self.what = what

    def xǁNotEnoughDataErrorǁ__init____mutmut_1(self, what: Text) -> None:
        super().__init__(None)
        self.what = what

    def xǁNotEnoughDataErrorǁ__init____mutmut_2(self, what: Text) -> None:
        super().__init__(what.vi)
        self.what = None

mutants_xǁNotEnoughDataErrorǁ__init____mutmut['_mutmut_orig'] = NotEnoughDataError.xǁNotEnoughDataErrorǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁNotEnoughDataErrorǁ__init____mutmut['xǁNotEnoughDataErrorǁ__init____mutmut_1'] = NotEnoughDataError.xǁNotEnoughDataErrorǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁNotEnoughDataErrorǁ__init____mutmut['xǁNotEnoughDataErrorǁ__init____mutmut_2'] = NotEnoughDataError.xǁNotEnoughDataErrorǁ__init____mutmut_2 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class Quantity:
    """One leaf of an equation with its value."""

    printed: Decimal
    interval: Interval
    """Values that it may stand for: itself, or a range where it is qualified."""
    decimals: int
    """Decimal places at which it is compared: those printed, at most those of the measure."""
    rounding: Fraction
    """Half a unit of the last printed place: how far the true value may lie away; 0 for counts, which are exact."""
    title: Words
    shown: Words


Lookup = Callable[[Leaf], Quantity]
mutants_x_quantity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_quantity__mutmut)
def quantity(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_orig(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_1(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = None
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_2(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_3(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(None)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_4(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = None
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_5(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals != 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_6(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 1
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_7(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        None,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_8(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        None,
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_9(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        None,
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_10(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        None,
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_11(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        None,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_12(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        None,
    )


def x_quantity__mutmut_13(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_14(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_15(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_16(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_17(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_18(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        )


def x_quantity__mutmut_19(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if (claim.qualifier) and False else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_20(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if (claim.qualifier) or True else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_21(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(None, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_22(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, None) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_23(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_24(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, ) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_25(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(None),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_26(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(None, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_27(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, None),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_28(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_29(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, ),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_30(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if (counted) and False else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_31(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if (counted) or True else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_32(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(None),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_33(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(None)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, measure),
    )


def x_quantity__mutmut_34(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: None,
    )


def x_quantity__mutmut_35(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) - reader.value(claim, measure),
    )


def x_quantity__mutmut_36(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(None) + reader.value(claim, measure),
    )


def x_quantity__mutmut_37(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(None, measure),
    )


def x_quantity__mutmut_38(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, None),
    )


def x_quantity__mutmut_39(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(measure),
    )


def x_quantity__mutmut_40(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier) if claim.qualifier else Interval.point(value),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.value(claim, ),
    )

mutants_x_quantity__mutmut['_mutmut_orig'] = x_quantity__mutmut_orig # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_1'] = x_quantity__mutmut_1 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_2'] = x_quantity__mutmut_2 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_3'] = x_quantity__mutmut_3 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_4'] = x_quantity__mutmut_4 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_5'] = x_quantity__mutmut_5 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_6'] = x_quantity__mutmut_6 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_7'] = x_quantity__mutmut_7 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_8'] = x_quantity__mutmut_8 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_9'] = x_quantity__mutmut_9 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_10'] = x_quantity__mutmut_10 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_11'] = x_quantity__mutmut_11 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_12'] = x_quantity__mutmut_12 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_13'] = x_quantity__mutmut_13 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_14'] = x_quantity__mutmut_14 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_15'] = x_quantity__mutmut_15 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_16'] = x_quantity__mutmut_16 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_17'] = x_quantity__mutmut_17 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_18'] = x_quantity__mutmut_18 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_19'] = x_quantity__mutmut_19 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_20'] = x_quantity__mutmut_20 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_21'] = x_quantity__mutmut_21 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_22'] = x_quantity__mutmut_22 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_23'] = x_quantity__mutmut_23 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_24'] = x_quantity__mutmut_24 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_25'] = x_quantity__mutmut_25 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_26'] = x_quantity__mutmut_26 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_27'] = x_quantity__mutmut_27 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_28'] = x_quantity__mutmut_28 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_29'] = x_quantity__mutmut_29 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_30'] = x_quantity__mutmut_30 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_31'] = x_quantity__mutmut_31 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_32'] = x_quantity__mutmut_32 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_33'] = x_quantity__mutmut_33 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_34'] = x_quantity__mutmut_34 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_35'] = x_quantity__mutmut_35 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_36'] = x_quantity__mutmut_36 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_37'] = x_quantity__mutmut_37 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_38'] = x_quantity__mutmut_38 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_39'] = x_quantity__mutmut_39 # type: ignore # mutmut generated
mutants_x_quantity__mutmut['x_quantity__mutmut_40'] = x_quantity__mutmut_40 # type: ignore # mutmut generated
mutants_x_half_unit__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_half_unit__mutmut)
def half_unit(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(-decimals_of(value, _EXACT))


def x_half_unit__mutmut_orig(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(-decimals_of(value, _EXACT))


def x_half_unit__mutmut_1(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(None)


def x_half_unit__mutmut_2(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(+decimals_of(value, _EXACT))


def x_half_unit__mutmut_3(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(-decimals_of(None, _EXACT))


def x_half_unit__mutmut_4(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(-decimals_of(value, None))


def x_half_unit__mutmut_5(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(-decimals_of(_EXACT))


def x_half_unit__mutmut_6(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(-decimals_of(value, ))

mutants_x_half_unit__mutmut['_mutmut_orig'] = x_half_unit__mutmut_orig # type: ignore # mutmut generated
mutants_x_half_unit__mutmut['x_half_unit__mutmut_1'] = x_half_unit__mutmut_1 # type: ignore # mutmut generated
mutants_x_half_unit__mutmut['x_half_unit__mutmut_2'] = x_half_unit__mutmut_2 # type: ignore # mutmut generated
mutants_x_half_unit__mutmut['x_half_unit__mutmut_3'] = x_half_unit__mutmut_3 # type: ignore # mutmut generated
mutants_x_half_unit__mutmut['x_half_unit__mutmut_4'] = x_half_unit__mutmut_4 # type: ignore # mutmut generated
mutants_x_half_unit__mutmut['x_half_unit__mutmut_5'] = x_half_unit__mutmut_5 # type: ignore # mutmut generated
mutants_x_half_unit__mutmut['x_half_unit__mutmut_6'] = x_half_unit__mutmut_6 # type: ignore # mutmut generated
mutants_x__range__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__range__mutmut)
def _range(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_orig(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_1(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = None
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_2(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(None)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_3(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_4(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_5(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_6(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_7(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)


def x__range__mutmut_8(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "XXmore_thanXX":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_9(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "MORE_THAN":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_10(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(None, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_11(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, None)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_12(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_13(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, )
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_14(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "XXless_thanXX" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_15(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "LESS_THAN" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_16(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "XXwithinXX":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_17(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "WITHIN":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_18(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(None, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_19(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, None)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_20(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_21(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, )
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_22(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(+INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_23(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "XXnearlyXX" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_24(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "NEARLY" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_25(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "XXup_toXX":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_26(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "UP_TO":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_27(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(None, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_28(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, None)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_29(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_30(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, )
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_31(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 * 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_32(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact / 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_33(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 10 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_34(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 11, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_35(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "XXaboutXX":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_36(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "ABOUT":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_37(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(None, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_38(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, None)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_39(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_40(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, )
        case _:
            return Interval(exact, exact)


def x__range__mutmut_41(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 * 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_42(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact / 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_43(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 10 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_44(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 11, exact * 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_45(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 * 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_46(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact / 11 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_47(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 12 / 10)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_48(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 11)
        case _:
            return Interval(exact, exact)


def x__range__mutmut_49(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(None, exact)


def x__range__mutmut_50(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, None)


def x__range__mutmut_51(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact)


def x__range__mutmut_52(value: Decimal, qualifier: str) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth below."""
    exact = Fraction(value)
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            return Interval(exact * 9 / 10, exact)
        case "about":
            return Interval(exact * 9 / 10, exact * 11 / 10)
        case _:
            return Interval(exact, )

mutants_x__range__mutmut['_mutmut_orig'] = x__range__mutmut_orig # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_1'] = x__range__mutmut_1 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_2'] = x__range__mutmut_2 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_3'] = x__range__mutmut_3 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_4'] = x__range__mutmut_4 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_5'] = x__range__mutmut_5 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_6'] = x__range__mutmut_6 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_7'] = x__range__mutmut_7 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_8'] = x__range__mutmut_8 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_9'] = x__range__mutmut_9 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_10'] = x__range__mutmut_10 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_11'] = x__range__mutmut_11 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_12'] = x__range__mutmut_12 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_13'] = x__range__mutmut_13 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_14'] = x__range__mutmut_14 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_15'] = x__range__mutmut_15 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_16'] = x__range__mutmut_16 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_17'] = x__range__mutmut_17 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_18'] = x__range__mutmut_18 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_19'] = x__range__mutmut_19 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_20'] = x__range__mutmut_20 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_21'] = x__range__mutmut_21 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_22'] = x__range__mutmut_22 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_23'] = x__range__mutmut_23 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_24'] = x__range__mutmut_24 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_25'] = x__range__mutmut_25 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_26'] = x__range__mutmut_26 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_27'] = x__range__mutmut_27 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_28'] = x__range__mutmut_28 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_29'] = x__range__mutmut_29 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_30'] = x__range__mutmut_30 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_31'] = x__range__mutmut_31 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_32'] = x__range__mutmut_32 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_33'] = x__range__mutmut_33 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_34'] = x__range__mutmut_34 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_35'] = x__range__mutmut_35 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_36'] = x__range__mutmut_36 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_37'] = x__range__mutmut_37 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_38'] = x__range__mutmut_38 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_39'] = x__range__mutmut_39 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_40'] = x__range__mutmut_40 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_41'] = x__range__mutmut_41 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_42'] = x__range__mutmut_42 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_43'] = x__range__mutmut_43 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_44'] = x__range__mutmut_44 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_45'] = x__range__mutmut_45 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_46'] = x__range__mutmut_46 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_47'] = x__range__mutmut_47 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_48'] = x__range__mutmut_48 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_49'] = x__range__mutmut_49 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_50'] = x__range__mutmut_50 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_51'] = x__range__mutmut_51 # type: ignore # mutmut generated
mutants_x__range__mutmut['x__range__mutmut_52'] = x__range__mutmut_52 # type: ignore # mutmut generated
