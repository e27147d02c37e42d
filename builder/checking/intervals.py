"""Exact arithmetic over closed intervals: a printed figure stands for every value that rounds to it.

``more_than`` and its kin are half-open towards infinity; comparing intervals gives yes, no or cannot tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

INFINITY = Fraction(10) ** 60
"""Larger than any product of published numbers; a bound at it or beyond stands for "no bound"."""


def unbounded(value: Fraction) -> bool:
    """True for a bound that stands for infinity, also after something was added to it or it was divided."""
    return abs(value) >= INFINITY / 10**20


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from ``low`` to ``high``. What arithmetic gives holds every result of numbers that went in."""

    low: Fraction
    high: Fraction

    @staticmethod
    @lru_cache(maxsize=4096)
    def point(value: Decimal | int) -> Interval:
        """A single number; ranks and sizes of tables come again and again."""
        return _single(Fraction(value))

    @property
    def exact(self) -> bool:
        """True where it is a single number."""
        return self.low is self.high or self.low == self.high

    def __add__(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __mul__(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def __truediv__(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)


def _single(value: Fraction) -> Interval:
    return Interval(value, value)


def _sum(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next((bound for bound in (one, other) if unbounded(bound)), one + other)


def _product(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if unbounded(one) or unbounded(other):
        return INFINITY * ((product > 0) - (product < 0))
    return product


def _reciprocal(bound: Fraction) -> Fraction:
    return Fraction(0) if unbounded(bound) else 1 / bound
