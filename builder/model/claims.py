"""Claims of single sources: how they are addressed and when two of them agree."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_UP, Context, Decimal

from builder.model.figures import Claim, Figure
from builder.model.indicators import Measure
from builder.model.site import Site

EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
"""Numbers of any length: the usual context keeps 28 digits."""


def decimals_of(value: Decimal, limit: int) -> int:
    """Decimal places that a value was typed with, at most ``limit``: the precision of the printed figure."""
    exponent = value.as_tuple().exponent
    return min(limit, max(0, -exponent)) if isinstance(exponent, int) else 0


def round_half_up(value: Decimal, decimals: int) -> Decimal:
    """``value`` rounded to ``decimals`` places, .5 away from zero."""
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, EXACT)


def shifted(whole: int, decimals: int) -> Decimal:
    """``whole`` with its last ``decimals`` digits after the point, however long it is."""
    return Decimal(whole).scaleb(-decimals, EXACT)


def same_value(one: Decimal, other: Decimal, decimals: int) -> bool:
    """True where both round to the same number at ``decimals`` places."""
    return round_half_up(one, decimals) == round_half_up(other, decimals)


def agree(one: Claim, other: Claim, measure: Measure) -> bool:
    """True where two claims do not contradict each other at the coarser of their printed precisions.

    Classes are words in the language of the source and are not compared; a qualified number ("more than") only
    contradicts where its bound excludes the other.
    """
    if not (isinstance(one.value, Decimal) and isinstance(other.value, Decimal)):
        return True
    places = min(decimals_of(one.value, measure.decimals), decimals_of(other.value, measure.decimals))
    if one.qualifier is None and other.qualifier is None:
        return same_value(one.value, other.value, places)
    for bound, qualifier, value in (
        (one.value, one.qualifier, other.value),
        (other.value, other.qualifier, one.value),
    ):
        if qualifier == "more_than":
            return value >= bound
        if qualifier == "less_than":
            return value <= bound
    return True


def contradicting(figure: Figure, measure: Measure) -> tuple[Claim, ...]:
    """Claims of other sources that print another value than the published one."""
    return tuple(other for other in figure.others if not agree(figure.claim, other, measure))


def claim_at(site: Site, address: str) -> Claim | None:
    """The claim at an address; ``address~source`` names the claim of one source."""
    bare, _, source = address.partition("~")
    figure = site.figures.get(bare)
    if figure is None:
        return None
    if not source:
        return figure.claim
    return next((claim for claim in figure.claims if claim.source == source), None)
