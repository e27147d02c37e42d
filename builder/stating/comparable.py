"""What may be compared with what: the conditions under which a statement may be made, one small function each.

They follow the UK Code of Practice for Statistics (V: statistics should be presented clearly, without overstating) and
what SDMX ("comparability") and the Eurostat quality handbook ask of comparisons over time and between areas.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from builder.checking.quantities import half_unit
from builder.model.breaks import breaks_between
from builder.model.claims import decimals_of, round_half_up
from builder.model.figures import Figure
from builder.stating.soundness import SAME_BASE
from builder.stating.statement import Ground

FEWEST = 3
"""A superlative over fewer members says nothing (UK Code of Practice, V3: clear and not misleading)."""


def printed(ground: Ground, figure: Figure) -> Decimal | None:
    """The value as pages show it, so that a reader can do the sum again; None where it is no number."""
    if figure.number is None:
        return None
    limit = ground.site.measure(figure).decimals
    return round_half_up(figure.number, decimals_of(figure.number, limit))


def sound(ground: Ground, *figures: Figure) -> bool:
    """No figure is contradicted, disputed between sources, inferred, provisional, qualified or on another base: what is
    said would rest on it."""
    return not any(ground.marks(figure) or ground.disputed(figure) for figure in figures)


def consecutive(earlier: Figure, later: Figure) -> bool:
    """Editions of two years that follow each other; a missing one in between makes no change "on the year before"."""
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None and two - one == 1


def one_method(ground: Ground, earlier: Figure, later: Figure) -> bool:
    """No declared break lies between them (SDMX: a series break ends comparability)."""
    return not breaks_between(ground.site.indicators[later.indicator], later.measure, earlier, later)


def one_base(ground: Ground, earlier: Figure, later: Figure) -> bool:
    """For ranks: sources print for both among how many they stand, and that is about as many."""
    from_, to = ranked_of(ground, earlier), ranked_of(ground, later)
    return from_ is not None and to is not None and abs(from_ - to) <= SAME_BASE * max(from_, to)


def ranked_of(ground: Ground, figure: Figure) -> Decimal | None:
    """How many were ranked together with a rank: what is printed with it, else what the sources of the same edition
    print with one voice; None where none does."""
    of = ground.site.measure(figure).of
    if of is None:
        return None
    own = ground.index.same_key(figure, of)
    if own is not None:
        return own.number
    return ground.ranked[figure.indicator, figure.key.period.text, of, figure.key.component]


def apart(ground: Ground, one: Figure, other: Figure) -> bool:
    """Two values differ by more than their rounding: whatever was rounded, the order stays. Counts are exact."""
    if one.number is None or other.number is None:
        return False
    return abs(one.number - other.number) > _rounding(ground, one) + _rounding(ground, other)


def _rounding(ground: Ground, figure: Figure) -> Decimal:
    measure, value = ground.site.measure(figure), figure.number
    if value is None or measure.decimals == 0:
        return Decimal(0)
    return max(half_unit(value), Decimal("0.5").scaleb(-measure.decimals))


def members_of_one_dimension(ground: Ground, figures: Sequence[Figure]) -> str:
    """The one dimension in which the figures differ, so that their order means something: ``place``, ``level`` or
    ``component``; empty where they differ in measure, period, unit or in more than one, or one is a part of another."""
    if len({(f.indicator, f.measure, f.key.period.text) for f in figures}) != 1:
        return ""
    differing = [
        name
        for name in ("place", "level", "component")
        if len({getattr(figure.key, name) for figure in figures}) > 1
    ]
    if len(differing) != 1 or any(not getattr(figure.key, differing[0]) for figure in figures):
        return ""
    if differing[0] == "level" and any(figure.key.level == "all" for figure in figures):
        return ""  # the whole beside its parts
    if differing[0] == "component":
        components = ground.site.indicators[figures[0].indicator].components
        if len({components[figure.key.component].parent for figure in figures}) != 1:
            return ""
    if differing[0] == "place":
        places = ground.site.places
        if len({places[figure.key.place].level for figure in figures}) != 1:
            return ""
    return differing[0]
