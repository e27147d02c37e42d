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


class NotEnoughDataError(Exception):
    """A figure or date that the check needs is not there; ``what`` names it."""

    def __init__(self, what: Text) -> None:
        super().__init__(what.vi)
        self.what = what


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


def quantity(claim: Claim, measure: Measure, title: Words) -> Quantity:
    """The quantity of a claim; :class:`NotEnoughDataError` where its value is no number."""
    value = claim.value
    if not isinstance(value, Decimal):
        raise NotEnoughDataError(measure.title)
    counted = measure.decimals == 0
    return Quantity(
        value,
        _range(value, claim.qualifier),
        decimals_of(value, measure.decimals),
        _NONE if counted else Fraction(half_unit(value)),
        title,
        lambda reader: reader.qualifier(claim) + reader.typed(claim, measure),
    )


def half_unit(value: Decimal) -> Decimal:
    """Half a unit of the last place with which a value was typed: 0.005 for 73.40."""
    return _HALF.scaleb(-decimals_of(value, _EXACT))


def _range(value: Decimal, qualifier: str | None) -> Interval:
    """What a qualified number may mean. "Nearly" and "up to" are read as at most a tenth short of it."""
    exact = Fraction(value)
    tenth = abs(exact) / 10
    match qualifier:
        case "more_than":
            return Interval(exact, INFINITY)
        case "less_than" | "within":
            return Interval(-INFINITY, exact)
        case "nearly" | "up_to":
            low, high = sorted((exact, exact * 9 / 10))
            return Interval(low, high)
        case "about":
            return Interval(exact - tenth, exact + tenth)
        case _:
            return Interval.point(value)
