"""Between which numbers a figure would have to lie for its checks not to fail, by solving each for that one figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from builder.checking.constraints import Cell, Demand, Values
from builder.checking.equations import Negation, Operation, Term, leaves
from builder.checking.evaluate import Read, half_up, precision, range_of
from builder.checking.intervals import INFINITY, Interval, unbounded
from builder.checking.quantities import Leaf, NotEnoughDataError

EVERYTHING = Interval(-INFINITY, INFINITY)
Loose = Mapping[Cell, Interval]
"""Cells that may be wrong too, with what they may be."""
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
        span = _solved(demand, cell, values, loose)
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
    return Decimal(int(value * 10**places)).scaleb(-places)


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


def _solved(demand: Demand, cell: Cell, values: Values, loose: Loose) -> Interval | None:
    """The numbers of ``cell`` with which ``demand`` does not fail, and few others; None where it can't be solved:
    the cell stands in it more than once, or something is divided by 0."""
    equation = demand.equation
    places = [leaf for leaf, one in demand.cells.items() if one == cell]
    both = [*leaves(equation.left), *leaves(equation.right)]
    if len(places) != 1 or both.count(places[0]) != 1:
        return None
    find = demand.lookup(values)
    rounded = equation.relation == "=" and all(find(leaf).interval.exact for leaf in both)
    lone = (equation.left, equation.right)

    def read(leaf: Leaf) -> Interval:
        one = demand.cells.get(leaf)
        found = find(leaf)
        known = loose[one] if one is not None and one in loose else found.interval
        spread = found.rounding if rounded and leaf not in lone else Fraction(0)
        return Interval(known.low - spread, known.high + spread) if spread else known

    on_left = places[0] in leaves(equation.left)
    side, other = (equation.left, equation.right) if on_left else (equation.right, equation.left)
    try:
        wanted = _wanted(equation.relation if on_left else _TURNED[equation.relation], range_of(other, read))
        if rounded:
            wanted = _at_precision(wanted, precision(equation, find))
        span = _inverted(side, places[0], wanted, read)
    except (ZeroDivisionError, NotEnoughDataError):
        return None
    half = find(places[0]).rounding if rounded and places[0] not in lone else Fraction(0)
    return _qualified(cell, Interval(span.low - half, span.high + half))


_TURNED = {"=": "=", "<=": ">=", ">=": "<=", "<": ">", ">": "<"}


def _wanted(relation: str, other: Interval) -> Interval:
    """What the side with the cell may be, given the other one; open bounds are left to the judge."""
    match relation:
        case "=":
            return other
        case "<=" | "<":
            return Interval(-INFINITY, other.high)
        case _:
            return Interval(other.low, INFINITY)


def _at_precision(wanted: Interval, places: int | None) -> Interval:
    """Wider by what rounding to ``places`` decimals hides."""
    if places is None:
        return wanted
    half = Fraction(1, 2 * 10**places)
    low, high = Fraction(half_up(wanted.low, places)), Fraction(half_up(wanted.high, places))
    return Interval(min(wanted.low, low) - half, max(wanted.high, high) + half)


def _inverted(term: Term, leaf: Leaf, wanted: Interval, read: Read) -> Interval:
    """What ``leaf`` in ``term`` may be for the term to lie in ``wanted``, all other leaves read as they are."""
    match term:
        case Negation():
            return _inverted(term.term, leaf, -wanted, read)
        case Operation():
            on_left = leaf in leaves(term.left)
            known = range_of(term.right if on_left else term.left, read)
            inner = _undone(term.operator, on_left, wanted, known)
            return _inverted(term.left if on_left else term.right, leaf, inner, read)
        case _:
            return wanted


def _undone(operator: str, on_left: bool, wanted: Interval, known: Interval) -> Interval:
    """The unknown side of ``left operator right`` from the result and the known side."""
    match operator:
        case "+":
            return wanted - known
        case "-":
            return wanted + known if on_left else known - wanted
        case "*":
            return EVERYTHING if known.low <= 0 <= known.high else wanted / known
        case _ if on_left:
            return wanted * known
        case _ if wanted.low <= 0 <= wanted.high:
            # the smaller the result the greater the divisor: no end on that side
            above = known.low > 0 and wanted.high > 0
            return Interval(known.low / wanted.high, INFINITY) if above else EVERYTHING
        case _:
            return known / wanted


def _qualified(cell: Cell, span: Interval) -> Interval:
    """The printed numbers whose reading meets ``span``: "more than 5" stands for all above 5 (see quantities.py)."""
    more, less = Fraction(10, 9), Fraction(10, 11)
    match cell.claim.qualifier:
        case "more_than":
            return Interval(-INFINITY, span.high)
        case "less_than" | "within":
            return Interval(span.low, INFINITY)
        case "nearly" | "up_to":
            return Interval(span.low, span.high * more)
        case "about":
            return Interval(span.low * less, span.high * more)
        case _:
            return span
