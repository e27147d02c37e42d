"""Values for the names of an equation, without a site around them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import Address, DateOf, Name
from builder.checking.intervals import Interval
from builder.checking.quantities import Leaf, Lookup, NotEnoughDataError, Quantity
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import decimals_of


def printed(text: str, name: str = "x", *, counted: bool = False) -> Quantity:
    """``12.5`` as a source prints it; a range ``10..12`` may be any number in it."""
    low, _, high = text.partition("..")
    value, most = Decimal(low), Decimal(high or low)
    decimals = decimals_of(value, 9)

    def shown(reader: Reader) -> str:
        return reader.number(value, decimals)

    return Quantity(
        printed=value,
        interval=Interval(Fraction(value), Fraction(most)),
        decimals=decimals,
        rounding=Fraction(0) if counted else Fraction(Decimal("0.5").scaleb(-decimals)),
        title=lambda reader: name.upper(),
        shown=shown,
    )


def values(figures: str) -> Lookup:
    """``a=12 b=3.5 c=#7``: each name with its value; ``#`` marks a count, which no rounding went into."""
    found = {}
    for pair in figures.split():
        name, _, value = pair.partition("=")
        found[name] = printed(value.removeprefix("#"), name, counted=value.startswith("#"))

    def lookup(leaf: Leaf) -> Quantity:
        match leaf:
            case Name(name) | Address(name) | DateOf(name):
                if name not in found:
                    raise NotEnoughDataError(Text(vi=f"số {name}", en=f"figure {name}"))
                return found[name]

    return lookup
