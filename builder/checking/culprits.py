"""Which single figure, were it another, would explain the checks that fail; if none, which smallest set of figures.

The idea is the error localisation of Fellegi and Holt (A Systematic Approach to Automatic Edit and Imputation, JASA 71,
1976): change the fewest values so that every edit is satisfied. What comes out is a hypothesis and is never applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from builder.checking.constraints import EXACT, Cell, Demand, Values
from builder.checking.fits import allowed, domain, fitting, inside, on_grid, outer
from builder.checking.intervals import Interval, unbounded
from builder.checking.slips import Slip, evidence, slips
from builder.model.claims import decimals_of

MOST = 3
"""Figures in a set at most: a larger one explains anything."""
_TRIED = 2000
"""Sets looked at in one group at most."""
_MANY = 8
"""With more sets than this the checks can't tell, and nothing is said."""
_ROUNDS = 2

ByCell = Mapping[Cell, tuple[Demand, ...]]
"""For each cell all demands that name it."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """A figure of a hypothesis."""

    cell: Cell
    printed: Decimal
    fits: Interval
    """Where it would have to lie, at printed precision; for one of several figures what the others leave possible."""
    slips: tuple[Slip, ...]
    """Slips that lead from a number that fits to what is printed."""

    @property
    def distance(self) -> Fraction:
        """From what is printed to the nearest number that fits, relative to what is printed."""
        printed = Fraction(self.printed)
        away = max(self.fits.low - printed, printed - self.fits.high, Fraction(0))
        return away / (abs(printed) or 1)

    @property
    def evidence(self) -> Fraction:
        """How easily an error leads from a number that fits to what is printed: the shares of each kind's slips that
        do, and the share of the numbers with as many digits that fit, added up. Where an error of a figure could have
        led to few places and led here, it says more than where it could have led anywhere."""
        places = _places(self.printed)
        top = Fraction(10 ** len(format(abs(self.printed), "f").partition(".")[0]))
        width = min(self.fits.high, top) - max(self.fits.low, -top) + Fraction(1, 10**places)
        by_slips = evidence(self.printed, max(places, self.cell.measure.decimals), self.slips)
        return by_slips + max(width, Fraction(0)) / top


@dataclass(frozen=True, slots=True)
class Culprit:
    """A hypothesis: were these figures others, no check that they take part in would fail."""

    suspects: tuple[Suspect, ...]
    demands: tuple[Demand, ...]
    """The failing demands that it explains."""

    @property
    def by_slip(self) -> bool:
        """True where one slip in each figure is enough."""
        return all(suspect.slips for suspect in self.suspects)

    @property
    def rank(self) -> tuple[int, bool, Fraction, Fraction, tuple[str, ...]]:
        """Smaller is likelier: fewer figures, then those that a slip explains, then those in which an error leads here
        more easily, then the smaller change relative to the figure. Chosen by measuring (``python -m tests.culprits``):
        with the smaller change right after the slips five cases in a hundred fewer are named first. Addresses only make
        the order the same every time."""
        shares = Fraction(1)
        for suspect in self.suspects:
            shares *= suspect.evidence
        distance = sum((suspect.distance for suspect in self.suspects), Fraction(0))
        names = tuple(f"{one.cell.address}~{one.cell.source}" for one in self.suspects)
        return len(self.suspects), not self.by_slip, -shares, distance, names


Hypotheses = dict[str, tuple[tuple[Culprit, ...], ...]]
"""Id of a failing result → for each group of figures in it that fails, the hypotheses, the likeliest first."""


def localise(failing: Iterable[Demand], demands: ByCell, values: Values) -> Iterator[tuple[Culprit, ...]]:
    """Hypotheses for the failing demands, the likeliest first; each tuple has those that explain the same demands.
    Nothing for demands that even ``MOST`` figures do not explain."""
    for group in _groups(tuple(failing)):
        alike: dict[tuple[Demand, ...], dict[frozenset[Cell], Culprit]] = {}
        for culprit in _explaining(group, demands, values):
            for part in _independent(culprit, demands):
                cells = frozenset(suspect.cell for suspect in part.suspects)
                alike.setdefault(part.demands, {}).setdefault(cells, part)
        parts = [part for culprits in alike.values() for part in culprits.values()]
        for culprits in alike.values():
            needed = [part for part in culprits.values() if not _outdone(part, parts)]
            if needed:
                yield tuple(sorted(needed, key=lambda one: one.rank))


def _outdone(part: Culprit, parts: list[Culprit]) -> bool:
    """True where fewer figures explain each of the failing demands."""
    fewer = [other for other in parts if len(other.suspects) < len(part.suspects)]
    return all(any(demand in other.demands for other in fewer) for demand in part.demands)


def _independent(culprit: Culprit, demands: ByCell) -> Iterator[Culprit]:
    """Figures of a set that share no check are hypotheses of their own, each for the failing demands that it is in."""
    parts: list[tuple[set[Demand], list[Suspect]]] = []
    for suspect in culprit.suspects:
        own, members = set(demands[suspect.cell]), [suspect]
        apart = []
        for other in parts:
            if other[0] & own:
                own |= other[0]
                members = other[1] + members
            else:
                apart.append(other)
        parts = [*apart, (own, members)]
    for own, members in parts:
        yield Culprit(tuple(members), tuple(demand for demand in culprit.demands if demand in own))


def _groups(failing: tuple[Demand, ...]) -> list[tuple[Demand, ...]]:
    groups: list[tuple[set[Cell], list[Demand]]] = []
    for demand in failing:
        cells, members = set(demand.cells), [demand]
        apart = []
        for other in groups:
            if other[0] & cells:
                cells |= other[0]
                members = other[1] + members
            else:
                apart.append(other)
        groups = [*apart, (cells, members)]
    return [tuple(members) for _, members in groups]


def _explaining(group: tuple[Demand, ...], demands: ByCell, values: Values) -> list[Culprit]:
    """The hypotheses with the fewest figures. Only figures of failing checks are candidates."""
    named = [set(demand.cells) for demand in group]
    cells = list(dict.fromkeys(cell for demand in group for cell in demand.cells))
    alone = (_alone(cell, demands, values) for cell in cells if all(cell in one for one in named))
    found = [Culprit((suspect,), group) for suspect in alone if suspect]
    if found:
        return found
    tried = 0
    for size in range(2, MOST + 1):
        sets: list[tuple[tuple[Cell, ...], _Search]] = []
        for few in combinations(cells, size):
            if not all(one.intersection(few) for one in named):
                continue
            tried += 1
            if tried > _TRIED:
                return []
            search = _together(few, demands, values)
            if search:
                sets.append((few, search))
            if len(sets) > _MANY:
                return []
        if sets:
            return [Culprit(tuple(s.suspect(one, few) for one in few), group) for few, s in sets]
    return []


def _alone(cell: Cell, demands: ByCell, values: Values) -> Suspect | None:
    """``cell`` as the only figure that is wrong."""
    own, now = demands[cell], values.get(cell, cell.printed)
    finest = _finest(now, cell)
    for places in dict.fromkeys((_places(now), finest)):
        fits = fitting(cell, own, values, places)
        if fits:
            found = tuple(
                slip
                for slip in slips(now, finest)
                if _near(fits, slip.meant, places)
                and (_within(fits, slip.meant, places) or allowed(cell, own, values, slip.meant))
            )
            return Suspect(cell, now, fits, found)
    return None


def _together(few: tuple[Cell, ...], demands: ByCell, values: Values) -> _Search | None:
    """Cells that are wrong together: what each may be is narrowed by the others, and one way to fill them all in is
    found, or they are no hypothesis."""
    loose = {cell: domain(cell) for cell in few}
    for _ in range(_ROUNDS):
        for cell in few:
            others = {one: span for one, span in loose.items() if one != cell}
            rough = outer(cell, demands[cell], values, others)
            span = inside(rough, _places(values.get(cell, cell.printed))) if rough else None
            if span is None:
                return None
            loose[cell] = span
    search = _Search(demands, values, loose)
    return search if search.filled(few, {}) else None


@dataclass(frozen=True, slots=True)
class _Search:
    """Looks for numbers that several cells may hold together."""

    demands: ByCell
    values: Values
    loose: Mapping[Cell, Interval]
    """What each of the cells may be at most."""

    def suspect(self, cell: Cell, few: tuple[Cell, ...]) -> Suspect:
        """``cell`` with the slips that leave something possible for the others."""
        now, span = self.values.get(cell, cell.printed), self.loose[cell]
        rest = tuple(one for one in few if one != cell)
        found = tuple(
            slip
            for slip in slips(now, _finest(now, cell))
            if _near(span, slip.meant, _places(now))
            and allowed(cell, (), {}, slip.meant)
            and self.filled(rest, {cell: slip.meant})
        )
        return Suspect(cell, now, span, found)

    def filled(self, few: tuple[Cell, ...], changed: Values) -> bool:
        """True where numbers are found for ``few`` with which no demand of theirs or of ``changed`` fails."""
        cell, rest = few[0], few[1:]
        now, values = self.values.get(cell, cell.printed), {**self.values, **changed}
        if not rest:
            every = {demand for one in (cell, *changed) for demand in self.demands[one]}
            own = [demand for demand in every if cell in demand.cells]
            return fitting(cell, own, values, _places(now)) is not None and all(
                demand.allows(values) for demand in every.difference(own)
            )
        span = self.loose[cell]
        nearest = min(max(Fraction(now), span.low), span.high)
        tries = dict.fromkeys((nearest, span.low, span.high, (span.low + span.high) / 2))
        return any(
            self.filled(rest, {**changed, cell: on_grid(value, _places(now))})
            for value in tries
            if not unbounded(value)
        )


def _places(printed: Decimal) -> int:
    """The decimals with which a number is printed."""
    return decimals_of(printed, EXACT)


def _finest(printed: Decimal, cell: Cell) -> int:
    """The decimals that it could have been printed with."""
    return max(_places(printed), cell.measure.decimals)


def _within(span: Interval, value: Decimal, places: int) -> bool:
    """True in ``span`` and printed no finer: between two numbers that fit all fit."""
    return span.low <= value <= span.high and decimals_of(value, EXACT) <= places


def _near(span: Interval, value: Decimal, places: int) -> bool:
    """True in ``span``, or less than a unit of the last place beside it: what is printed finer may lie between."""
    unit = Fraction(1, 10**places)
    return span.low - unit < value < span.high + unit
