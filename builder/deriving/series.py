"""Series of figures over time and across places, streaks, changes, and where a series breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from builder.deriving.lazily import Lazily
from builder.model.breaks import breaks_between
from builder.model.figures import Claim, Figure
from builder.model.indicators import Indicator, Measure
from builder.model.site import Site


@dataclass(frozen=True, slots=True)
class Slot:
    """What a series is of: everything but the period."""

    indicator: str
    measure: str
    place: str
    level: str = ""
    component: str = ""


@dataclass(frozen=True)
class SeriesIndex:
    """Figures arranged by slot and by period. Built once a build; every view reads from it."""

    site: Site

    def of(self, site: Site, changed: Iterable[tuple[Figure, Figure]] = ()) -> SeriesIndex:
        """The index of a site whose figures are the same but for those ``changed``: pairs of before and now, which may
        differ in what is printed and in nothing by which they are arranged. What was arranged is arranged already."""
        found = SeriesIndex(site)
        vars(found).update(
            {name: dict(table) for name, table in vars(self).items() if isinstance(table, dict)}
        )
        for before, now in changed:
            for name, key in _PLACES.items():
                if group := vars(found).get(name, {}).get(key(before)):
                    vars(found)[name][key(before)] = tuple(now if one is before else one for one in group)
            if table := vars(found).get("by_source"):
                claims = dict(zip(map(id, before.claims), now.claims, strict=True))
                for source in {claim.source for claim in before.claims}:
                    table[source] = tuple(
                        (now, claims[id(claim)]) if one is before else (one, claim)
                        for one, claim in table[source]
                    )
            if table := vars(found).get("largest_of"):
                table[_series(now)] = _largest(
                    one
                    for one in found.by_measure[now.indicator, now.measure]
                    if _series(one) == _series(now)
                )
        return found

    @cached_property
    def slots(self) -> Mapping[Slot, tuple[Figure, ...]]:
        """Slot → figures in order of time."""
        return {slot: _in_time(figures) for slot, figures in self._grouped("slots").items()}

    @cached_property
    def editions(self) -> Mapping[tuple[str, str], tuple[Figure, ...]]:
        """(indicator, period text) → all figures of that edition."""
        return self._grouped("editions")

    @cached_property
    def periods(self) -> Mapping[str, tuple[str, ...]]:
        """Indicator → the texts of its periods, sorted."""
        found: dict[str, list[str]] = {}
        for indicator, period in sorted(self.editions):
            found.setdefault(indicator, []).append(period)
        return {indicator: tuple(periods) for indicator, periods in found.items()}

    @cached_property
    def by_measure(self) -> Mapping[tuple[str, str], tuple[Figure, ...]]:
        """(indicator, measure) → its figures, in the order of the data."""
        return self._grouped("by_measure")

    @cached_property
    def by_place(self) -> Mapping[tuple[str, str], tuple[Figure, ...]]:
        """(place, indicator) → its figures, those of components aside."""
        return self._grouped("by_place")

    @cached_property
    def by_source(self) -> Mapping[str, tuple[tuple[Figure, Claim], ...]]:
        """Source → every figure for which it prints something, with what that is."""
        found: dict[str, list[tuple[Figure, Claim]]] = {}
        for figure in self.site.figures.values():
            for claim in figure.claims:
                found.setdefault(claim.source, []).append((figure, claim))
        return {source: tuple(pairs) for source, pairs in found.items()}

    def _grouped(self, table: str) -> dict[Any, tuple[Figure, ...]]:
        """The groups of a table of :data:`_PLACES`, figures in the order of the data."""
        found: dict[Any, list[Figure]] = {}
        place = _PLACES[table]
        for figure in self.site.figures.values():
            key = place(figure)
            if key is not None:
                found.setdefault(key, []).append(figure)
        return {key: tuple(figures) for key, figures in found.items()}

    def of_measure(self, indicator: str, measure: str) -> tuple[Figure, ...]:
        """Every figure of a measure that was known, in the order of the data."""
        return tuple(f for f in self.by_measure.get((indicator, measure), ()) if self.known(f))

    def known(self, figure: Figure) -> bool:
        """On the day of the report its period was over and its source had appeared, as far as both are stated."""
        as_of, end = self.site.settings.as_of, figure.key.period.end
        published = self.site.sources[figure.claim.source].date
        return (end is None or end <= as_of.last) and (published is None or published.first <= as_of.last)

    @cached_property
    def largest_of(self) -> Mapping[tuple[str, str, str, str], tuple[Figure, ...]]:
        """(indicator, measure, component, level) → for each edition the figure with the largest value."""
        found: dict[tuple[str, str, str, str], list[Figure]] = {}
        for figure in self.site.figures.values():
            if figure.number is not None:
                found.setdefault(_series(figure), []).append(figure)
        return {series: _largest(figures) for series, figures in found.items()}

    @cached_property
    def newest(self) -> Mapping[tuple[str, str, str, str, str], tuple[Figure, ...]]:
        """(indicator, measure, component, level, level of the places) → figures of the last year that is known for any."""
        return Lazily(self._newest, tuple)

    def _newest(self, of: tuple[str, str, str, str, str]) -> tuple[Figure, ...]:
        indicator, measure, component, level, places = of
        years: dict[int, list[Figure]] = {}
        for figure in self.of_measure(indicator, measure):
            key = figure.key
            same = key.component == component and key.level == level
            if same and key.period.year is not None and self.site.places[key.place].level == places:
                years.setdefault(key.period.year, []).append(figure)
        return tuple(years[max(years)]) if years else ()

    def largest(
        self, indicator: str, measure: str, component: str = "", level: str = ""
    ) -> tuple[Figure, ...]:
        """For each edition in the order of time the figure of the place that has the largest value."""
        return self.largest_of.get((indicator, measure, component, level), ())

    def years(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years that were known on the day of the report, in order."""
        return tuple(
            f
            for f in self.slots.get(slot, ())
            if f.key.period.year is not None and f.number is not None and self.known(f)
        )

    def latest(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, ())
        return found[-1] if found else None

    def across(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.known(figure)
            and self.site.places[figure.key.place].level == "province"
        ]

    def same_key(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)


def _slot(figure: Figure) -> Slot:
    key = figure.key
    return Slot(figure.indicator, figure.measure, key.place, key.level, key.component)


def _series(figure: Figure) -> tuple[str, str, str, str]:
    return figure.indicator, figure.measure, figure.key.component, figure.key.level


def _largest(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """For each edition, in the order of time, the first of the figures with the largest value."""
    found: dict[str, tuple[Decimal, Figure]] = {}
    for figure in figures:
        if figure.number is not None:
            known = found.get(figure.key.period.text)
            if known is None or figure.number > known[0]:
                found[figure.key.period.text] = figure.number, figure
    return _in_time(figure for _, figure in found.values())


def _in_time(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    return tuple(sorted(figures, key=lambda figure: figure.key.period.order))


_PLACES: dict[str, Callable[[Figure], Any]] = {
    "slots": _slot,
    "editions": lambda figure: (figure.indicator, figure.key.period.text),
    "by_measure": lambda figure: (figure.indicator, figure.measure),
    "by_place": lambda figure: None if figure.key.component else (figure.key.place, figure.indicator),
}
"""Table → the group in which it has a figure, if any."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure against the one before it."""

    earlier: Figure
    later: Figure
    difference: Decimal
    better: bool | None
    """Whether the change is for the better; None where nothing changed or direction has no meaning."""


def change(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def streak(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def _adjacent(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None and two - one == 1
