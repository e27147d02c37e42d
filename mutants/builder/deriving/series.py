"""Series of figures over time and across places, streaks, changes, and where a series breaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from builder.model.breaks import breaks_between
from builder.model.figures import Figure
from builder.model.indicators import Indicator, Measure
from builder.model.site import Site


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Slot:
    """What a series is of: everything but the period."""

    indicator: str
    measure: str
    place: str
    level: str = ""
    component: str = ""
mutants_xǁSeriesIndexǁyears__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSeriesIndexǁlatest__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSeriesIndexǁacross__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSeriesIndexǁsame_key__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True)
class SeriesIndex:
    """Figures arranged by slot and by period. Built once a build; every view reads from it."""

    site: Site

    @cached_property
    def slots(self) -> dict[Slot, tuple[Figure, ...]]:
        """Slot → figures in order of time."""
        found: dict[Slot, list[Figure]] = {}
        for figure in self.site.figures.values():
            key = figure.key
            slot = Slot(figure.indicator, figure.measure, key.place, key.level, key.component)
            found.setdefault(slot, []).append(figure)
        return {
            slot: tuple(sorted(figures, key=lambda f: f.key.period.order)) for slot, figures in found.items()
        }

    @cached_property
    def editions(self) -> dict[tuple[str, str], tuple[Figure, ...]]:
        """(indicator, period text) → all figures of that edition."""
        found: dict[tuple[str, str], list[Figure]] = {}
        for figure in self.site.figures.values():
            found.setdefault((figure.indicator, figure.key.period.text), []).append(figure)
        return {key: tuple(figures) for key, figures in found.items()}

    @_mutmut_mutated(mutants_xǁSeriesIndexǁyears__mutmut)
    def years(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(slot, ()) if f.key.period.year is not None and f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_orig(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(slot, ()) if f.key.period.year is not None and f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_1(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            None
        )

    def xǁSeriesIndexǁyears__mutmut_2(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(None, ()) if f.key.period.year is not None and f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_3(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(slot, None) if f.key.period.year is not None and f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_4(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(()) if f.key.period.year is not None and f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_5(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(slot, ) if f.key.period.year is not None and f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_6(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(slot, ()) if f.key.period.year is not None or f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_7(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(slot, ()) if f.key.period.year is None and f.number is not None
        )

    def xǁSeriesIndexǁyears__mutmut_8(self, slot: Slot) -> tuple[Figure, ...]:
        """Numeric figures of whole years, in order."""
        return tuple(
            f for f in self.slots.get(slot, ()) if f.key.period.year is not None and f.number is None
        )

    @_mutmut_mutated(mutants_xǁSeriesIndexǁlatest__mutmut)
    def latest(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, ())
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_orig(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, ())
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_1(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = None
        found = years or self.slots.get(slot, ())
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_2(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(None)
        found = years or self.slots.get(slot, ())
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_3(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = None
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_4(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years and self.slots.get(slot, ())
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_5(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(None, ())
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_6(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, None)
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_7(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(())
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_8(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, )
        return found[-1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_9(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, ())
        return found[-1] if (found) and False else None

    def xǁSeriesIndexǁlatest__mutmut_10(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, ())
        return found[-1] if (found) or True else None

    def xǁSeriesIndexǁlatest__mutmut_11(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, ())
        return found[+1] if found else None

    def xǁSeriesIndexǁlatest__mutmut_12(self, slot: Slot) -> Figure | None:
        """The figure of the last year, else of the last stated period, else any."""
        years = self.years(slot)
        found = years or self.slots.get(slot, ())
        return found[-2] if found else None

    @_mutmut_mutated(mutants_xǁSeriesIndexǁacross__mutmut)
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
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_orig(
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
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_1(
        self, indicator: str, measure: str, period: str, component: str = "XXXX", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_2(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = "XXXX"
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_3(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get(None, ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_4(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), None)
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_5(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get(())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_6(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), )
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_7(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None or self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_8(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level or figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_9(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component or figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_10(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure or figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_11(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure != measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_12(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component != component
            and figure.key.level == level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_13(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level != level
            and figure.number is not None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_14(
        self, indicator: str, measure: str, period: str, component: str = "", level: str = ""
    ) -> list[Figure]:
        """The same figure of every province in one period."""
        return [
            figure
            for figure in self.editions.get((indicator, period), ())
            if figure.measure == measure
            and figure.key.component == component
            and figure.key.level == level
            and figure.number is None
            and self.site.places[figure.key.place].level == "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_15(
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
            and self.site.places[figure.key.place].level != "province"
        ]

    def xǁSeriesIndexǁacross__mutmut_16(
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
            and self.site.places[figure.key.place].level == "XXprovinceXX"
        ]

    def xǁSeriesIndexǁacross__mutmut_17(
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
            and self.site.places[figure.key.place].level == "PROVINCE"
        ]

    @_mutmut_mutated(mutants_xǁSeriesIndexǁsame_key__mutmut)
    def same_key(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_orig(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_1(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = None
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_2(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = None
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_3(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(None, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_4(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, None, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_5(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, None, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_6(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, None, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_7(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, None)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_8(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_9(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_10(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_11(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_12(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, )
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_13(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next(None, None)

    def xǁSeriesIndexǁsame_key__mutmut_14(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next(None)

    def xǁSeriesIndexǁsame_key__mutmut_15(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period == key.period), )

    def xǁSeriesIndexǁsame_key__mutmut_16(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(None, ()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_17(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, None) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_18(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(()) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_19(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ) if f.key.period == key.period), None)

    def xǁSeriesIndexǁsame_key__mutmut_20(self, figure: Figure, measure: str) -> Figure | None:
        """Another measure of the same row key, such as the N of a rank."""
        key = figure.key
        slot = Slot(figure.indicator, measure, key.place, key.level, key.component)
        return next((f for f in self.slots.get(slot, ()) if f.key.period != key.period), None)

mutants_xǁSeriesIndexǁyears__mutmut['_mutmut_orig'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_1'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_2'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_3'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_4'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_5'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_6'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_7'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁyears__mutmut['xǁSeriesIndexǁyears__mutmut_8'] = SeriesIndex.xǁSeriesIndexǁyears__mutmut_8 # type: ignore # mutmut generated

mutants_xǁSeriesIndexǁlatest__mutmut['_mutmut_orig'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_1'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_2'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_3'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_4'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_5'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_6'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_7'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_8'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_9'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_10'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_11'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁlatest__mutmut['xǁSeriesIndexǁlatest__mutmut_12'] = SeriesIndex.xǁSeriesIndexǁlatest__mutmut_12 # type: ignore # mutmut generated

mutants_xǁSeriesIndexǁacross__mutmut['_mutmut_orig'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_1'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_2'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_3'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_4'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_5'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_6'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_7'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_8'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_9'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_10'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_11'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_12'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_13'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_14'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_15'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_16'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁacross__mutmut['xǁSeriesIndexǁacross__mutmut_17'] = SeriesIndex.xǁSeriesIndexǁacross__mutmut_17 # type: ignore # mutmut generated

mutants_xǁSeriesIndexǁsame_key__mutmut['_mutmut_orig'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_1'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_2'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_3'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_4'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_5'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_6'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_7'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_8'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_9'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_10'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_11'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_12'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_13'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_14'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_15'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_16'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_17'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_18'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_19'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSeriesIndexǁsame_key__mutmut['xǁSeriesIndexǁsame_key__mutmut_20'] = SeriesIndex.xǁSeriesIndexǁsame_key__mutmut_20 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class Change:
    """A figure against the one before it."""

    earlier: Figure
    later: Figure
    difference: Decimal
    better: bool | None
    """Whether the change is for the better; None where nothing changed or direction has no meaning."""
mutants_x_change__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_change__mutmut)
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


def x_change__mutmut_orig(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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


def x_change__mutmut_1(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = None
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


def x_change__mutmut_2(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(None)[-2:]
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


def x_change__mutmut_3(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[+2:]
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


def x_change__mutmut_4(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-3:]
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


def x_change__mutmut_5(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) <= 2:
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


def x_change__mutmut_6(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 3:
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


def x_change__mutmut_7(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = None
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_8(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None and later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_9(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is not None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_10(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is not None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_11(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) and not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_12(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(None, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_13(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, None, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_14(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, None, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_15(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, None) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_16(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_17(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_18(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, later) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_19(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, ) or not _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_20(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or _adjacent(earlier, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_21(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(None, later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_22(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, None):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_23(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(later):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_24(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, ):
        return None
    difference = later.number - earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_25(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = None
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_26(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
    """Change from the last but one to the last figure; None across a break, a gap of years or without a pair."""
    last = tuple(figures)[-2:]
    if len(last) < 2:
        return None
    earlier, later = last
    if earlier.number is None or later.number is None:
        return None
    if breaks_between(indicator, later.measure, earlier, later) or not _adjacent(earlier, later):
        return None
    difference = later.number + earlier.number
    better = None
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_27(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    better = ""
    if difference and measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_28(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    if difference or measure.better != "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_29(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    if difference and measure.better == "none":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_30(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    if difference and measure.better != "XXnoneXX":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_31(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    if difference and measure.better != "NONE":
        better = (difference > 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_32(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
        better = None
    return Change(earlier, later, difference, better)


def x_change__mutmut_33(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
        better = (difference >= 0) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_34(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
        better = (difference > 1) == (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_35(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
        better = (difference > 0) != (measure.better == "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_36(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
        better = (difference > 0) == (measure.better != "up")
    return Change(earlier, later, difference, better)


def x_change__mutmut_37(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
        better = (difference > 0) == (measure.better == "XXupXX")
    return Change(earlier, later, difference, better)


def x_change__mutmut_38(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
        better = (difference > 0) == (measure.better == "UP")
    return Change(earlier, later, difference, better)


def x_change__mutmut_39(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(None, later, difference, better)


def x_change__mutmut_40(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(earlier, None, difference, better)


def x_change__mutmut_41(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(earlier, later, None, better)


def x_change__mutmut_42(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(earlier, later, difference, None)


def x_change__mutmut_43(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(later, difference, better)


def x_change__mutmut_44(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(earlier, difference, better)


def x_change__mutmut_45(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(earlier, later, better)


def x_change__mutmut_46(indicator: Indicator, measure: Measure, figures: Iterable[Figure]) -> Change | None:
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
    return Change(earlier, later, difference, )

mutants_x_change__mutmut['_mutmut_orig'] = x_change__mutmut_orig # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_1'] = x_change__mutmut_1 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_2'] = x_change__mutmut_2 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_3'] = x_change__mutmut_3 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_4'] = x_change__mutmut_4 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_5'] = x_change__mutmut_5 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_6'] = x_change__mutmut_6 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_7'] = x_change__mutmut_7 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_8'] = x_change__mutmut_8 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_9'] = x_change__mutmut_9 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_10'] = x_change__mutmut_10 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_11'] = x_change__mutmut_11 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_12'] = x_change__mutmut_12 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_13'] = x_change__mutmut_13 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_14'] = x_change__mutmut_14 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_15'] = x_change__mutmut_15 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_16'] = x_change__mutmut_16 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_17'] = x_change__mutmut_17 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_18'] = x_change__mutmut_18 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_19'] = x_change__mutmut_19 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_20'] = x_change__mutmut_20 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_21'] = x_change__mutmut_21 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_22'] = x_change__mutmut_22 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_23'] = x_change__mutmut_23 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_24'] = x_change__mutmut_24 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_25'] = x_change__mutmut_25 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_26'] = x_change__mutmut_26 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_27'] = x_change__mutmut_27 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_28'] = x_change__mutmut_28 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_29'] = x_change__mutmut_29 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_30'] = x_change__mutmut_30 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_31'] = x_change__mutmut_31 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_32'] = x_change__mutmut_32 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_33'] = x_change__mutmut_33 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_34'] = x_change__mutmut_34 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_35'] = x_change__mutmut_35 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_36'] = x_change__mutmut_36 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_37'] = x_change__mutmut_37 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_38'] = x_change__mutmut_38 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_39'] = x_change__mutmut_39 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_40'] = x_change__mutmut_40 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_41'] = x_change__mutmut_41 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_42'] = x_change__mutmut_42 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_43'] = x_change__mutmut_43 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_44'] = x_change__mutmut_44 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_45'] = x_change__mutmut_45 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_46'] = x_change__mutmut_46 # type: ignore # mutmut generated
mutants_x_streak__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_streak__mutmut)
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


def x_streak__mutmut_orig(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
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


def x_streak__mutmut_1(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = None
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_2(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(None):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_3(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None and figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_4(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is not None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_5(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number >= at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_6(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            return
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_7(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run or (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_8(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) and breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_9(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_10(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(None, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_11(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, None) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_12(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(run[-1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_13(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, ) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_14(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[+1]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_15(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-2]) or breaks_between(indicator, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_16(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(None, figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_17(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, None, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_18(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, None, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_19(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, None)
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_20(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(figure.measure, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_21(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_22(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, run[-1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_23(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, )
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_24(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[+1])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_25(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
    """The unbroken run of editions up to the last one whose value is at most ``at_most`` (1 = first place).

    A missing year or a declared break ends the run; it is counted from editions and never typed.
    """
    run: list[Figure] = []
    for figure in reversed(figures):
        if figure.number is None or figure.number > at_most:
            break
        if run and (
            not _adjacent(figure, run[-1]) or breaks_between(indicator, figure.measure, figure, run[-2])
        ):
            break
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_26(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
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
            return
        run.append(figure)
    return tuple(reversed(run))


def x_streak__mutmut_27(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
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
        run.append(None)
    return tuple(reversed(run))


def x_streak__mutmut_28(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
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
    return tuple(None)


def x_streak__mutmut_29(indicator: Indicator, figures: tuple[Figure, ...], at_most: Decimal) -> tuple[Figure, ...]:
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
    return tuple(reversed(None))

mutants_x_streak__mutmut['_mutmut_orig'] = x_streak__mutmut_orig # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_1'] = x_streak__mutmut_1 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_2'] = x_streak__mutmut_2 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_3'] = x_streak__mutmut_3 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_4'] = x_streak__mutmut_4 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_5'] = x_streak__mutmut_5 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_6'] = x_streak__mutmut_6 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_7'] = x_streak__mutmut_7 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_8'] = x_streak__mutmut_8 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_9'] = x_streak__mutmut_9 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_10'] = x_streak__mutmut_10 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_11'] = x_streak__mutmut_11 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_12'] = x_streak__mutmut_12 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_13'] = x_streak__mutmut_13 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_14'] = x_streak__mutmut_14 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_15'] = x_streak__mutmut_15 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_16'] = x_streak__mutmut_16 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_17'] = x_streak__mutmut_17 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_18'] = x_streak__mutmut_18 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_19'] = x_streak__mutmut_19 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_20'] = x_streak__mutmut_20 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_21'] = x_streak__mutmut_21 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_22'] = x_streak__mutmut_22 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_23'] = x_streak__mutmut_23 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_24'] = x_streak__mutmut_24 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_25'] = x_streak__mutmut_25 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_26'] = x_streak__mutmut_26 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_27'] = x_streak__mutmut_27 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_28'] = x_streak__mutmut_28 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_29'] = x_streak__mutmut_29 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__adjacent__mutmut)
def _adjacent(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None and two - one == 1


def x__adjacent__mutmut_orig(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None and two - one == 1


def x__adjacent__mutmut_1(earlier: Figure, later: Figure) -> bool:
    one, two = None
    return one is not None and two is not None and two - one == 1


def x__adjacent__mutmut_2(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None or two - one == 1


def x__adjacent__mutmut_3(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None or two is not None and two - one == 1


def x__adjacent__mutmut_4(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is None and two is not None and two - one == 1


def x__adjacent__mutmut_5(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is None and two - one == 1


def x__adjacent__mutmut_6(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None and two + one == 1


def x__adjacent__mutmut_7(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None and two - one != 1


def x__adjacent__mutmut_8(earlier: Figure, later: Figure) -> bool:
    one, two = earlier.key.period.year, later.key.period.year
    return one is not None and two is not None and two - one == 2

mutants_x__adjacent__mutmut['_mutmut_orig'] = x__adjacent__mutmut_orig # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_1'] = x__adjacent__mutmut_1 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_2'] = x__adjacent__mutmut_2 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_3'] = x__adjacent__mutmut_3 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_4'] = x__adjacent__mutmut_4 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_5'] = x__adjacent__mutmut_5 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_6'] = x__adjacent__mutmut_6 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_7'] = x__adjacent__mutmut_7 # type: ignore # mutmut generated
mutants_x__adjacent__mutmut['x__adjacent__mutmut_8'] = x__adjacent__mutmut_8 # type: ignore # mutmut generated
