"""Exact arithmetic over closed intervals: a printed figure stands for every value that rounds to it.

``more_than`` and its kin are half-open towards infinity; comparing intervals gives yes, no or cannot tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

INFINITY = Fraction(10) ** 30
"""Larger than any published number; stands for "no bound"."""


def unbounded(value: Fraction) -> bool:
    """True for a bound that stands for infinity, also after arithmetic with published numbers."""
    return abs(value) >= INFINITY / 10**10


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from ``low`` to ``high``."""

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
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __mul__(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def __truediv__(self, other: Interval) -> Interval:
        if other.low <= 0 <= other.high:
            raise ZeroDivisionError
        return self * Interval(1 / other.high, 1 / other.low)


def _single(value: Fraction) -> Interval:
    return Interval(value, value)
