"""Between which numbers a figure would have to lie for its checks not to fail, by solving each for that one figure."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from builder.checking.constraints import Cell, Demand, Loose, Values
from builder.checking.intervals import INFINITY, Interval, unbounded
from builder.model.claims import shifted

_STEPS = 4
"""Units of the last place in which the end is looked for one by one, as bounds may be open; then in doubled strides, as
the two readings of "=" (rounded alike, or explained by rounding) overlap without being one."""


def fitting(cell: Cell, demands: Iterable[Demand], values: Values, places: int) -> Interval | None:
    """Least and greatest number with ``places`` decimals that ``cell`` may hold so that no demand fails; None = none.
    The equations are solved for the cell, then the ends are put to the judge of the checks itself."""
    demands = tuple(demands)
    rough = outer(cell, demands, values, {})
    if rough is None:
        return None
    low = _end(cell, demands, values, rough, places, 1)
    high = _end(cell, demands, values, rough, places, -1)
    return None if low is None or high is None else Interval(low, high)


def outer(cell: Cell, demands: Iterable[Demand], values: Values, loose: Loose) -> Interval | None:
    """What ``cell`` may be while the cells in ``loose`` may be anything there; nothing outside fits."""
    low, high = domain(cell).low, domain(cell).high
    for demand in demands:
        span = demand.span(cell, values, loose)
        if span is None:
            return None
        low, high = max(low, span.low), min(high, span.high)
    return Interval(low, high) if low <= high else None


def domain(cell: Cell) -> Interval:
    """What the measure allows."""
    least, most = cell.measure.min, cell.measure.max
    return Interval(
        -INFINITY if least is None else Fraction(least), INFINITY if most is None else Fraction(most)
    )


def allowed(cell: Cell, demands: Iterable[Demand], values: Values, value: Decimal) -> bool:
    """True where the measure allows ``value`` and no demand fails with it."""
    bounds = domain(cell)
    changed = {**values, cell: value}
    return bounds.low <= value <= bounds.high and all(demand.allows(changed) for demand in demands)


def on_grid(value: Fraction, places: int) -> Decimal:
    """A number that has ``places`` decimals, with all of them."""
    return shifted(int(value * 10**places), places)


def inside(span: Interval, places: int) -> Interval | None:
    """The numbers with ``places`` decimals in ``span``."""
    unit = 10**places
    low = span.low if unbounded(span.low) else Fraction((span.low * unit).__ceil__(), unit)
    high = span.high if unbounded(span.high) else Fraction((span.high * unit).__floor__(), unit)
    return Interval(low, high) if low <= high else None


def _end(
    cell: Cell, demands: tuple[Demand, ...], values: Values, rough: Interval, places: int, step: int
) -> Fraction | None:
    """The number next to the low (``step`` 1) or the high end (-1) of ``rough`` with which no demand fails."""
    end = rough.low if step > 0 else rough.high
    if unbounded(end):
        return end
    scaled = end * 10**places
    start = scaled.__ceil__() if step > 0 else scaled.__floor__()

    def fits(away: int) -> bool | None:
        value = Fraction(start + step * away, 10**places)
        inner = rough.low <= value <= rough.high
        return allowed(cell, demands, values, on_grid(value, places)) if inner else None

    outside, away = -1, 0
    while not (found := fits(away)):
        if found is None:
            return None
        outside, away = away, away + 1 if away < _STEPS else 2 * away
    while away - outside > 1:
        middle = (outside + away) // 2
        outside, away = (outside, middle) if fits(middle) else (middle, away)
    return Fraction(start + step * away, 10**places)
