"""What a ranking demands of ranks and scores, as data that can be judged again with other values put in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from builder.checking.constraints import Cell, Loose, Values
from builder.checking.intervals import INFINITY, Interval
from builder.checking.quantities import half_unit

UNKNOWN = 10**6
"""Stands for the number of ranked places where no source prints it."""
Spans = dict[str, tuple[Decimal, Decimal]]
"""Place → least and greatest score that rounds to what is printed."""
Weighted = tuple[tuple[Decimal, Cell], ...]
"""A score as it is printed, or the parts whose weighted sum it is."""


@dataclass(frozen=True)
class Order:
    """The scores of one table, against which ranks are held."""

    spans: Spans
    listed: Mapping[str, int]
    """Rank of the places that have a score."""
    total: int
    """How many places are ranked."""

    @cached_property
    def lows(self) -> list[Decimal]:
        return sorted(low for low, _ in self.spans.values())

    @cached_property
    def highs(self) -> list[Decimal]:
        return sorted(high for _, high in self.spans.values())

    def limits(self, place: str) -> tuple[int, int]:
        """The best and the worst rank that the scores allow for a place."""
        low, high = self.spans[place]
        best = 1 + len(self.lows) - bisect_right(self.lows, high)
        worst = self.total - bisect_left(self.highs, low)
        if len(self.spans) < self.total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for one, rank in self.listed.items() if self.spans[one][0] > high)])
            worst = min([worst, *(rank - 1 for one, rank in self.listed.items() if self.spans[one][1] < low)])
        return best, worst

    def misfits(self) -> dict[str, int]:
        """Places whose rank does not fit: by how much it is too good (below 0) or too bad."""
        found = {}
        for place, rank in self.listed.items():
            best, worst = self.limits(place)
            if not best <= rank <= worst:
                found[place] = rank - best if rank < best else rank - worst
        return found


@dataclass(frozen=True, eq=False)
class OrderDemand:
    """Each rank of one table must fit the order of the scores."""

    ranks: Mapping[str, Cell]
    scores: Mapping[str, Weighted]
    size: int

    @cached_property
    def cells(self) -> Collection[Cell]:
        """The numbers that it speaks of."""
        return (*self.ranks.values(), *(cell for parts in self.scores.values() for _, cell in parts))

    def allows(self, values: Values) -> bool:
        """True where every rank fits with ``values``."""
        return all(values.get(cell, cell.printed) % 1 == 0 for cell in self.ranks.values()) and not (
            self._order(values).misfits()
        )

    def span(self, cell: Cell, values: Values, _loose: Loose) -> Interval | None:
        """For a rank what the scores allow; for a score what its own rank and the ranks that don't fit ask for."""
        if cell in self._place_of_rank:
            best, worst = self._order(values).limits(self._place_of_rank[cell])
            last = INFINITY if worst > UNKNOWN // 2 else Fraction(worst)
            return Interval(Fraction(best), last) if best <= worst else None
        place, weight = self._place_of_score[cell]
        if not weight:
            return None
        order = self._order(values)
        wanted = self._score(place, order)
        if wanted is None:
            return None
        now = values.get(cell, cell.printed)
        parts = self.scores[place]
        if len(parts) == 1:
            return wanted
        rest = sum((one * values.get(part, part.printed) for one, part in parts), Decimal(0)) - weight * now
        ends = sorted((end - Fraction(rest)) / Fraction(weight) for end in (wanted.low, wanted.high))
        return Interval(ends[0], ends[1])

    def _score(self, place: str, order: Order) -> Interval | None:
        """The scores with which the rank of ``place``, if any, fits, and no other rank is kept from fitting. A single score
        moves any other rank by one place at most."""
        low, high = order.spans[place]
        half = (high - low) / 2
        least, most = -INFINITY, INFINITY
        for other, away in order.misfits().items():
            if other == place:
                continue
            if abs(away) > 1 and len(order.spans) >= order.total:
                return None
            if away < 0:  # fewer may stand above it
                most = min(most, Fraction(order.spans[other][1] + half))
            else:
                least = max(least, Fraction(order.spans[other][0] - half))
        rank = order.listed.get(place)
        for other, stands in order.listed.items():
            if rank is None or stands == rank:
                continue
            if stands < rank:
                most = min(most, Fraction(order.spans[other][1] + half))
            else:
                least = max(least, Fraction(order.spans[other][0] - half))
        return Interval(least, most) if least <= most else None

    @cached_property
    def _place_of_rank(self) -> dict[Cell, str]:
        return {cell: place for place, cell in self.ranks.items()}

    @cached_property
    def _place_of_score(self) -> dict[Cell, tuple[str, Decimal]]:
        return {cell: (place, weight) for place, parts in self.scores.items() for weight, cell in parts}

    @cached_property
    def _printed(self) -> Spans:
        return {place: _span(parts, {}) for place, parts in self.scores.items()}

    def _order(self, values: Values) -> Order:
        spans = dict(self._printed)
        for cell in values:
            if cell in self._place_of_score:
                place, _ = self._place_of_score[cell]
                spans[place] = _span(self.scores[place], values)
        listed = {
            place: int(values.get(cell, cell.printed)) for place, cell in self.ranks.items() if place in spans
        }
        return Order(spans, listed, max(self.size, len(spans)))


def _span(parts: Weighted, values: Values) -> tuple[Decimal, Decimal]:
    """A printed score with its rounding; a sum of parts as it is."""
    if len(parts) == 1:
        value = values.get(parts[0][1], parts[0][1].printed)
        half = half_unit(value)
        return value - half, value + half
    value = sum((weight * values.get(cell, cell.printed) for weight, cell in parts), Decimal(0))
    return value, value
