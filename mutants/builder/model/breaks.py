"""Where a series breaks: figures on the two sides are not compared, joined or counted together."""

from __future__ import annotations

from builder.model.figures import Figure
from builder.model.indicators import Break, Indicator


def breaks_between(indicator: Indicator, measure: str, earlier: Figure, later: Figure) -> list[Break]:
    """Declared breaks that separate two figures of a measure."""
    one, two = earlier.key.period.start, later.key.period.end
    if one is None or two is None:
        return []
    return [
        cut
        for cut in indicator.breaks
        if (not cut.measures or measure in cut.measures) and one < cut.from_.first <= two
    ]
