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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_unbounded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unbounded__mutmut)
def unbounded(value: Fraction) -> bool:
    """True for a bound that stands for infinity."""
    return abs(value) >= INFINITY


def x_unbounded__mutmut_orig(value: Fraction) -> bool:
    """True for a bound that stands for infinity."""
    return abs(value) >= INFINITY


def x_unbounded__mutmut_1(value: Fraction) -> bool:
    """True for a bound that stands for infinity."""
    return abs(None) >= INFINITY


def x_unbounded__mutmut_2(value: Fraction) -> bool:
    """True for a bound that stands for infinity."""
    return abs(value) > INFINITY

mutants_x_unbounded__mutmut['_mutmut_orig'] = x_unbounded__mutmut_orig # type: ignore # mutmut generated
mutants_x_unbounded__mutmut['x_unbounded__mutmut_1'] = x_unbounded__mutmut_1 # type: ignore # mutmut generated
mutants_x_unbounded__mutmut['x_unbounded__mutmut_2'] = x_unbounded__mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁ__sub____mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁ__neg____mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁ__mul____mutmut: MutantDict = {}  # type: ignore
mutants_xǁIntervalǁ__truediv____mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁIntervalǁ__add____mutmut)
    def __add__(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_orig(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_1(self, other: Interval) -> Interval:
        if self.exact or other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_2(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(None)
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_3(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low - other.low)
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_4(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(None, _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_5(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), None)

    def xǁIntervalǁ__add____mutmut_6(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_7(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), )

    def xǁIntervalǁ__add____mutmut_8(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(None, other.low), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_9(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, None), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_10(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(other.low), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_11(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, ), _sum(self.high, other.high))

    def xǁIntervalǁ__add____mutmut_12(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(None, other.high))

    def xǁIntervalǁ__add____mutmut_13(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(self.high, None))

    def xǁIntervalǁ__add____mutmut_14(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(other.high))

    def xǁIntervalǁ__add____mutmut_15(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low + other.low)
        return Interval(_sum(self.low, other.low), _sum(self.high, ))

    @_mutmut_mutated(mutants_xǁIntervalǁ__sub____mutmut)
    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def xǁIntervalǁ__sub____mutmut_orig(self, other: Interval) -> Interval:
        return self + -other

    def xǁIntervalǁ__sub____mutmut_1(self, other: Interval) -> Interval:
        return self - -other

    def xǁIntervalǁ__sub____mutmut_2(self, other: Interval) -> Interval:
        return self + +other

    @_mutmut_mutated(mutants_xǁIntervalǁ__neg____mutmut)
    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def xǁIntervalǁ__neg____mutmut_orig(self) -> Interval:
        return Interval(-self.high, -self.low)

    def xǁIntervalǁ__neg____mutmut_1(self) -> Interval:
        return Interval(None, -self.low)

    def xǁIntervalǁ__neg____mutmut_2(self) -> Interval:
        return Interval(-self.high, None)

    def xǁIntervalǁ__neg____mutmut_3(self) -> Interval:
        return Interval(-self.low)

    def xǁIntervalǁ__neg____mutmut_4(self) -> Interval:
        return Interval(-self.high, )

    def xǁIntervalǁ__neg____mutmut_5(self) -> Interval:
        return Interval(+self.high, -self.low)

    def xǁIntervalǁ__neg____mutmut_6(self) -> Interval:
        return Interval(-self.high, +self.low)

    @_mutmut_mutated(mutants_xǁIntervalǁ__mul____mutmut)
    def __mul__(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_orig(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_1(self, other: Interval) -> Interval:
        if self.exact or other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_2(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(None)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_3(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low / other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_4(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = None
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_5(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(None, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_6(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, None) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_7(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_8(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, ) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def xǁIntervalǁ__mul____mutmut_9(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(None, max(products))

    def xǁIntervalǁ__mul____mutmut_10(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), None)

    def xǁIntervalǁ__mul____mutmut_11(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(max(products))

    def xǁIntervalǁ__mul____mutmut_12(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), )

    def xǁIntervalǁ__mul____mutmut_13(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(None), max(products))

    def xǁIntervalǁ__mul____mutmut_14(self, other: Interval) -> Interval:
        if self.exact and other.exact:
            return _single(self.low * other.low)
        products = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(None))

    @_mutmut_mutated(mutants_xǁIntervalǁ__truediv____mutmut)
    def __truediv__(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_orig(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_1(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high and other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_2(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low <= 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_3(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 1 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_4(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 <= other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_5(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low != other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_6(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high != 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_7(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 1:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_8(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = None
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_9(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if (other.high) and False else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_10(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if (other.high) or True else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_11(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(None) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_12(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else +INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_13(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = None
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_14(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if (other.low) and False else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_15(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if (other.low) or True else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_16(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(None) if other.low else INFINITY
        return self * Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_17(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self / Interval(least, most)

    def xǁIntervalǁ__truediv____mutmut_18(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(None, most)

    def xǁIntervalǁ__truediv____mutmut_19(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, None)

    def xǁIntervalǁ__truediv____mutmut_20(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(most)

    def xǁIntervalǁ__truediv____mutmut_21(self, other: Interval) -> Interval:
        """Quotients by all numbers of ``other`` but zero: where it only touches zero they have no bound on that side,
        where zero lies inside nothing is known of them."""
        if other.low < 0 < other.high or other.low == other.high == 0:
            raise ZeroDivisionError
        least = _reciprocal(other.high) if other.high else -INFINITY
        most = _reciprocal(other.low) if other.low else INFINITY
        return self * Interval(least, )

mutants_xǁIntervalǁ__add____mutmut['_mutmut_orig'] = Interval.xǁIntervalǁ__add____mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_1'] = Interval.xǁIntervalǁ__add____mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_2'] = Interval.xǁIntervalǁ__add____mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_3'] = Interval.xǁIntervalǁ__add____mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_4'] = Interval.xǁIntervalǁ__add____mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_5'] = Interval.xǁIntervalǁ__add____mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_6'] = Interval.xǁIntervalǁ__add____mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_7'] = Interval.xǁIntervalǁ__add____mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_8'] = Interval.xǁIntervalǁ__add____mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_9'] = Interval.xǁIntervalǁ__add____mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_10'] = Interval.xǁIntervalǁ__add____mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_11'] = Interval.xǁIntervalǁ__add____mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_12'] = Interval.xǁIntervalǁ__add____mutmut_12 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_13'] = Interval.xǁIntervalǁ__add____mutmut_13 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_14'] = Interval.xǁIntervalǁ__add____mutmut_14 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__add____mutmut['xǁIntervalǁ__add____mutmut_15'] = Interval.xǁIntervalǁ__add____mutmut_15 # type: ignore # mutmut generated

mutants_xǁIntervalǁ__sub____mutmut['_mutmut_orig'] = Interval.xǁIntervalǁ__sub____mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁ__sub____mutmut['xǁIntervalǁ__sub____mutmut_1'] = Interval.xǁIntervalǁ__sub____mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__sub____mutmut['xǁIntervalǁ__sub____mutmut_2'] = Interval.xǁIntervalǁ__sub____mutmut_2 # type: ignore # mutmut generated

mutants_xǁIntervalǁ__neg____mutmut['_mutmut_orig'] = Interval.xǁIntervalǁ__neg____mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁ__neg____mutmut['xǁIntervalǁ__neg____mutmut_1'] = Interval.xǁIntervalǁ__neg____mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__neg____mutmut['xǁIntervalǁ__neg____mutmut_2'] = Interval.xǁIntervalǁ__neg____mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__neg____mutmut['xǁIntervalǁ__neg____mutmut_3'] = Interval.xǁIntervalǁ__neg____mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__neg____mutmut['xǁIntervalǁ__neg____mutmut_4'] = Interval.xǁIntervalǁ__neg____mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__neg____mutmut['xǁIntervalǁ__neg____mutmut_5'] = Interval.xǁIntervalǁ__neg____mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__neg____mutmut['xǁIntervalǁ__neg____mutmut_6'] = Interval.xǁIntervalǁ__neg____mutmut_6 # type: ignore # mutmut generated

mutants_xǁIntervalǁ__mul____mutmut['_mutmut_orig'] = Interval.xǁIntervalǁ__mul____mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_1'] = Interval.xǁIntervalǁ__mul____mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_2'] = Interval.xǁIntervalǁ__mul____mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_3'] = Interval.xǁIntervalǁ__mul____mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_4'] = Interval.xǁIntervalǁ__mul____mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_5'] = Interval.xǁIntervalǁ__mul____mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_6'] = Interval.xǁIntervalǁ__mul____mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_7'] = Interval.xǁIntervalǁ__mul____mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_8'] = Interval.xǁIntervalǁ__mul____mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_9'] = Interval.xǁIntervalǁ__mul____mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_10'] = Interval.xǁIntervalǁ__mul____mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_11'] = Interval.xǁIntervalǁ__mul____mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_12'] = Interval.xǁIntervalǁ__mul____mutmut_12 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_13'] = Interval.xǁIntervalǁ__mul____mutmut_13 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__mul____mutmut['xǁIntervalǁ__mul____mutmut_14'] = Interval.xǁIntervalǁ__mul____mutmut_14 # type: ignore # mutmut generated

mutants_xǁIntervalǁ__truediv____mutmut['_mutmut_orig'] = Interval.xǁIntervalǁ__truediv____mutmut_orig # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_1'] = Interval.xǁIntervalǁ__truediv____mutmut_1 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_2'] = Interval.xǁIntervalǁ__truediv____mutmut_2 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_3'] = Interval.xǁIntervalǁ__truediv____mutmut_3 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_4'] = Interval.xǁIntervalǁ__truediv____mutmut_4 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_5'] = Interval.xǁIntervalǁ__truediv____mutmut_5 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_6'] = Interval.xǁIntervalǁ__truediv____mutmut_6 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_7'] = Interval.xǁIntervalǁ__truediv____mutmut_7 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_8'] = Interval.xǁIntervalǁ__truediv____mutmut_8 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_9'] = Interval.xǁIntervalǁ__truediv____mutmut_9 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_10'] = Interval.xǁIntervalǁ__truediv____mutmut_10 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_11'] = Interval.xǁIntervalǁ__truediv____mutmut_11 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_12'] = Interval.xǁIntervalǁ__truediv____mutmut_12 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_13'] = Interval.xǁIntervalǁ__truediv____mutmut_13 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_14'] = Interval.xǁIntervalǁ__truediv____mutmut_14 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_15'] = Interval.xǁIntervalǁ__truediv____mutmut_15 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_16'] = Interval.xǁIntervalǁ__truediv____mutmut_16 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_17'] = Interval.xǁIntervalǁ__truediv____mutmut_17 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_18'] = Interval.xǁIntervalǁ__truediv____mutmut_18 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_19'] = Interval.xǁIntervalǁ__truediv____mutmut_19 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_20'] = Interval.xǁIntervalǁ__truediv____mutmut_20 # type: ignore # mutmut generated
mutants_xǁIntervalǁ__truediv____mutmut['xǁIntervalǁ__truediv____mutmut_21'] = Interval.xǁIntervalǁ__truediv____mutmut_21 # type: ignore # mutmut generated
mutants_x__single__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__single__mutmut)
def _single(value: Fraction) -> Interval:
    return Interval(value, value)


def x__single__mutmut_orig(value: Fraction) -> Interval:
    return Interval(value, value)


def x__single__mutmut_1(value: Fraction) -> Interval:
    return Interval(None, value)


def x__single__mutmut_2(value: Fraction) -> Interval:
    return Interval(value, None)


def x__single__mutmut_3(value: Fraction) -> Interval:
    return Interval(value)


def x__single__mutmut_4(value: Fraction) -> Interval:
    return Interval(value, )

mutants_x__single__mutmut['_mutmut_orig'] = x__single__mutmut_orig # type: ignore # mutmut generated
mutants_x__single__mutmut['x__single__mutmut_1'] = x__single__mutmut_1 # type: ignore # mutmut generated
mutants_x__single__mutmut['x__single__mutmut_2'] = x__single__mutmut_2 # type: ignore # mutmut generated
mutants_x__single__mutmut['x__single__mutmut_3'] = x__single__mutmut_3 # type: ignore # mutmut generated
mutants_x__single__mutmut['x__single__mutmut_4'] = x__single__mutmut_4 # type: ignore # mutmut generated
mutants_x__sum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sum__mutmut)
def _sum(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next((bound for bound in (one, other) if unbounded(bound)), one + other)


def x__sum__mutmut_orig(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next((bound for bound in (one, other) if unbounded(bound)), one + other)


def x__sum__mutmut_1(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next(None, one + other)


def x__sum__mutmut_2(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next((bound for bound in (one, other) if unbounded(bound)), None)


def x__sum__mutmut_3(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next(one + other)


def x__sum__mutmut_4(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next((bound for bound in (one, other) if unbounded(bound)), )


def x__sum__mutmut_5(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next((bound for bound in (one, other) if unbounded(None)), one + other)


def x__sum__mutmut_6(one: Fraction, other: Fraction) -> Fraction:
    """Of two lower bounds, or of two upper ones, so that infinity never meets its opposite."""
    return next((bound for bound in (one, other) if unbounded(bound)), one - other)

mutants_x__sum__mutmut['_mutmut_orig'] = x__sum__mutmut_orig # type: ignore # mutmut generated
mutants_x__sum__mutmut['x__sum__mutmut_1'] = x__sum__mutmut_1 # type: ignore # mutmut generated
mutants_x__sum__mutmut['x__sum__mutmut_2'] = x__sum__mutmut_2 # type: ignore # mutmut generated
mutants_x__sum__mutmut['x__sum__mutmut_3'] = x__sum__mutmut_3 # type: ignore # mutmut generated
mutants_x__sum__mutmut['x__sum__mutmut_4'] = x__sum__mutmut_4 # type: ignore # mutmut generated
mutants_x__sum__mutmut['x__sum__mutmut_5'] = x__sum__mutmut_5 # type: ignore # mutmut generated
mutants_x__sum__mutmut['x__sum__mutmut_6'] = x__sum__mutmut_6 # type: ignore # mutmut generated
mutants_x__product__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__product__mutmut)
def _product(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_orig(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_1(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = None
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_2(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one / other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_3(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product or (unbounded(one) or unbounded(other)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_4(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) and unbounded(other)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_5(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(None) or unbounded(other)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_6(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(None)):
        return INFINITY if product > 0 else -INFINITY
    return product


def x__product__mutmut_7(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if (product > 0) and False else -INFINITY
    return product


def x__product__mutmut_8(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if (product > 0) or True else -INFINITY
    return product


def x__product__mutmut_9(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if product >= 0 else -INFINITY
    return product


def x__product__mutmut_10(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if product > 1 else -INFINITY
    return product


def x__product__mutmut_11(one: Fraction, other: Fraction) -> Fraction:
    """Infinity stays what it is, save times zero: every number below it gives zero too."""
    product = one * other
    if product and (unbounded(one) or unbounded(other)):
        return INFINITY if product > 0 else +INFINITY
    return product

mutants_x__product__mutmut['_mutmut_orig'] = x__product__mutmut_orig # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_1'] = x__product__mutmut_1 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_2'] = x__product__mutmut_2 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_3'] = x__product__mutmut_3 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_4'] = x__product__mutmut_4 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_5'] = x__product__mutmut_5 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_6'] = x__product__mutmut_6 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_7'] = x__product__mutmut_7 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_8'] = x__product__mutmut_8 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_9'] = x__product__mutmut_9 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_10'] = x__product__mutmut_10 # type: ignore # mutmut generated
mutants_x__product__mutmut['x__product__mutmut_11'] = x__product__mutmut_11 # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__reciprocal__mutmut)
def _reciprocal(bound: Fraction) -> Fraction:
    return Fraction(0) if unbounded(bound) else 1 / bound


def x__reciprocal__mutmut_orig(bound: Fraction) -> Fraction:
    return Fraction(0) if unbounded(bound) else 1 / bound


def x__reciprocal__mutmut_1(bound: Fraction) -> Fraction:
    return Fraction(0) if (unbounded(bound)) and False else 1 / bound


def x__reciprocal__mutmut_2(bound: Fraction) -> Fraction:
    return Fraction(0) if (unbounded(bound)) or True else 1 / bound


def x__reciprocal__mutmut_3(bound: Fraction) -> Fraction:
    return Fraction(None) if unbounded(bound) else 1 / bound


def x__reciprocal__mutmut_4(bound: Fraction) -> Fraction:
    return Fraction(1) if unbounded(bound) else 1 / bound


def x__reciprocal__mutmut_5(bound: Fraction) -> Fraction:
    return Fraction(0) if unbounded(None) else 1 / bound


def x__reciprocal__mutmut_6(bound: Fraction) -> Fraction:
    return Fraction(0) if unbounded(bound) else 1 * bound


def x__reciprocal__mutmut_7(bound: Fraction) -> Fraction:
    return Fraction(0) if unbounded(bound) else 2 / bound

mutants_x__reciprocal__mutmut['_mutmut_orig'] = x__reciprocal__mutmut_orig # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut['x__reciprocal__mutmut_1'] = x__reciprocal__mutmut_1 # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut['x__reciprocal__mutmut_2'] = x__reciprocal__mutmut_2 # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut['x__reciprocal__mutmut_3'] = x__reciprocal__mutmut_3 # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut['x__reciprocal__mutmut_4'] = x__reciprocal__mutmut_4 # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut['x__reciprocal__mutmut_5'] = x__reciprocal__mutmut_5 # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut['x__reciprocal__mutmut_6'] = x__reciprocal__mutmut_6 # type: ignore # mutmut generated
mutants_x__reciprocal__mutmut['x__reciprocal__mutmut_7'] = x__reciprocal__mutmut_7 # type: ignore # mutmut generated
