"""What may have been meant where one slip of the hand led to what is printed.

The kinds are those that typists and readers of digits make most (Damerau 1964: one letter wrong, missing, added, or
two transposed), and the shifted decimal point.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Literal

SlipKind = Literal["swapped", "changed", "dropped", "added", "tenfold"]
KINDS: tuple[SlipKind, ...] = ("swapped", "changed", "dropped", "added", "tenfold")
_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Slip:
    """``meant`` became what is printed by one slip."""

    kind: SlipKind
    """swapped: two neighbouring digits · changed: one digit is another · dropped: one digit is missing in print ·
    added: one digit too many in print, doubled for instance · tenfold: the point stands one place off."""
    meant: Decimal
    place: int
    """Which printed digit, counted from the left and from 1; for dropped: the one after which it is missing."""


def slips(printed: Decimal, decimals: int) -> tuple[Slip, ...]:
    """Every number with at most ``decimals`` decimal places from which one slip leads to ``printed``, each once."""
    return _slips(format(printed, "f"), decimals)


@cache
def _slips(text: str, decimals: int) -> tuple[Slip, ...]:
    """Kept by what is printed: 72.4 and 72.40 are equal as numbers, but not to the hand that slips."""
    printed = Decimal(text)
    found: dict[Decimal, Slip] = {}
    whole, _, fraction = text.removeprefix("-").partition(".")
    digits, point = whole + fraction, len(whole)
    for kind, place, meant, at in _texts(digits, point):
        number = _number(meant, at, decimals)
        if number is not None and number != abs(printed):
            signed = number if printed >= 0 else -number
            found.setdefault(signed, Slip(kind, signed, place))
    return tuple(found.values())


def evidence(printed: Decimal, decimals: int, fitting: tuple[Slip, ...]) -> Fraction:
    """How easily a slip leads to what is printed: the share of each kind's slips that fit, added up over the kinds.
    One that fits among few possible ones says more than one among many."""
    every = slips(printed, decimals)
    shares = (
        Fraction(
            sum(1 for slip in fitting if slip.kind == kind),
            max(1, sum(1 for slip in every if slip.kind == kind)),
        )
        for kind in KINDS
    )
    return sum(shares, Fraction(0))


def _texts(digits: str, point: int) -> Iterator[tuple[SlipKind, int, str, int]]:
    """Kind, place, the digits meant, and how many of them stand before the point."""
    size = len(digits)
    for i in range(size - 1):
        yield "swapped", i + 1, digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :], point
    for i in range(size):
        for digit in _DIGITS:
            yield "changed", i + 1, digits[:i] + digit + digits[i + 1 :], point
    for i in range(size + 1):
        for digit in _DIGITS:
            meant = digits[:i] + digit + digits[i:]
            if i <= point:
                yield "dropped", i, meant, point + 1
            if i >= point:
                yield "dropped", i, meant, point
    for i in range(size):
        yield "added", i + 1, digits[:i] + digits[i + 1 :], point - (i < point)
    more = digits if point < size else digits + "0"
    noughts = min(len(more) - len(more.lstrip("0")), point)  # 0.5 for 5: no number begins with nought
    yield "tenfold", 0, more[noughts:], point + 1 - noughts
    yield ("tenfold", 0, digits, point - 1) if point > 1 else ("tenfold", 0, "0" + digits, point)


def _number(digits: str, point: int, decimals: int) -> Decimal | None:
    """The number, or None where it would not be printed so: a leading zero, no digit, too many decimals."""
    whole, fraction = digits[:point], digits[point:]
    if not whole or (len(whole) > 1 and whole[0] == "0"):
        return None
    if len(fraction.rstrip("0")) > decimals:
        return None
    return Decimal(f"{whole}.{fraction[:decimals]}" if fraction[:decimals] else whole)
