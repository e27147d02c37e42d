"""Declared checks of whole tables: totals against the weighted sum of their parts. Each period gives one result; the
places that do not fit are named in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce

from builder.checking.claim_kinds import Outcome, lacking
from builder.checking.equations import Address, Constant, Equation, Operation, Term
from builder.checking.evaluate import judge
from builder.checking.lookups import UnknownError, look_up
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity
from builder.checking.verdicts import Working
from builder.checking.workings import working_of
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck, Table, Verdict
from builder.model.claims import decimals_of, same_value
from builder.model.figures import Figure
from builder.model.indicators import Indicator
from builder.model.period import Period
from builder.model.site import Site
from builder.problems import did_you_mean

NAMED = 8
"""Places named in a working; the others are counted."""


Parts = tuple[tuple[Decimal, Figure], ...]
"""Weight and figure of each part of a total."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁTableViewǁof__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTableViewǁlist_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTableViewǁparts_by_place__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTableViewǁfind__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTableViewǁplace__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class TableView:
    """A table as a check names it."""

    site: Site
    table: Table
    name: str
    indicator: Indicator
    measure: str

    @classmethod
    @_mutmut_mutated(mutants_xǁTableViewǁof__mutmut, is_classmethod = True)
    def of(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_orig(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_1(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is not None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_2(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(None)
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_3(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi=None, en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_4(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en=None))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_5(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_6(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", ))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_7(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="XXtrường tableXX", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_8(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="TRƯỜNG TABLE", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_9(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="XXthe field tableXX"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_10(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="THE FIELD TABLE"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_11(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = None
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_12(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(None)
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_13(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.rpartition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_14(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition("XX.XX")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_15(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators and measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_16(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_17(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_18(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError(None, name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_19(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=None, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_20(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=None)
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_21(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError(name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_22(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_23(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, )
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_24(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("XXC111XX", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_25(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("c111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_26(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(None, site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_27(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, None))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_28(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(site.indicators))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_29(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, ))
        return cls(site, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_30(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(None, check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_31(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, None, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_32(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, None, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_33(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, None, measure)

    @classmethod
    def xǁTableViewǁof__mutmut_34(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], None)

    @classmethod
    def xǁTableViewǁof__mutmut_35(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(check.table, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_36(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, name, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_37(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, site.indicators[name], measure)

    @classmethod
    def xǁTableViewǁof__mutmut_38(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, measure)

    @classmethod
    def xǁTableViewǁof__mutmut_39(cls, site: Site, check: DeclaredCheck) -> TableView:
        if check.table is None:
            raise NotEnoughDataError(Text(vi="trường table", en="the field table"))
        name, _, measure = check.table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=check.table.measure, near=did_you_mean(name, site.indicators))
        return cls(site, check.table, name, site.indicators[name], )

    @_mutmut_mutated(mutants_xǁTableViewǁlist_of__mutmut)
    def list_of(self, measure: str, period: Period, component: str = "") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get((self.name, measure, period.text, component), ())

    def xǁTableViewǁlist_of__mutmut_orig(self, measure: str, period: Period, component: str = "") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get((self.name, measure, period.text, component), ())

    def xǁTableViewǁlist_of__mutmut_1(self, measure: str, period: Period, component: str = "XXXX") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get((self.name, measure, period.text, component), ())

    def xǁTableViewǁlist_of__mutmut_2(self, measure: str, period: Period, component: str = "") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get(None, ())

    def xǁTableViewǁlist_of__mutmut_3(self, measure: str, period: Period, component: str = "") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get((self.name, measure, period.text, component), None)

    def xǁTableViewǁlist_of__mutmut_4(self, measure: str, period: Period, component: str = "") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get(())

    def xǁTableViewǁlist_of__mutmut_5(self, measure: str, period: Period, component: str = "") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get((self.name, measure, period.text, component), )

    @_mutmut_mutated(mutants_xǁTableViewǁparts_by_place__mutmut)
    def parts_by_place(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_orig(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_1(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = None
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_2(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(None, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_3(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, None, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_4(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, None)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_5(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_6(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_7(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, )})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_8(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = None
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_9(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if (columns) and False else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_10(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if (columns) or True else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_11(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[1][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_12(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][2] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_13(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple(None)
            for place in places
            if all(place in figures for _, figures in columns)
        }

    def xǁTableViewǁparts_by_place__mutmut_14(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(None)
        }

    def xǁTableViewǁparts_by_place__mutmut_15(self, period: Period) -> dict[str, Parts]:
        """The parts of each place that has all of them."""
        columns = [
            (weight, {figure.key.place: figure for figure in self.list_of(self.measure, period, part)})
            for part, weight in self.table.parts.items()
        ]
        places = columns[0][1] if columns else {}
        return {
            place: tuple((weight, figures[place]) for weight, figures in columns)
            for place in places
            if all(place not in figures for _, figures in columns)
        }

    @_mutmut_mutated(mutants_xǁTableViewǁfind__mutmut)
    def find(self, leaf: Leaf) -> Quantity:
        """The quantity of a leaf."""
        return look_up(self.site, leaf)

    def xǁTableViewǁfind__mutmut_orig(self, leaf: Leaf) -> Quantity:
        """The quantity of a leaf."""
        return look_up(self.site, leaf)

    def xǁTableViewǁfind__mutmut_1(self, leaf: Leaf) -> Quantity:
        """The quantity of a leaf."""
        return look_up(None, leaf)

    def xǁTableViewǁfind__mutmut_2(self, leaf: Leaf) -> Quantity:
        """The quantity of a leaf."""
        return look_up(self.site, None)

    def xǁTableViewǁfind__mutmut_3(self, leaf: Leaf) -> Quantity:
        """The quantity of a leaf."""
        return look_up(leaf)

    def xǁTableViewǁfind__mutmut_4(self, leaf: Leaf) -> Quantity:
        """The quantity of a leaf."""
        return look_up(self.site, )

    @_mutmut_mutated(mutants_xǁTableViewǁplace__mutmut)
    def place(self, figure: Figure, reader: Reader) -> str:
        """The place of a figure in words."""
        return self.site.places[figure.key.place].name.get(reader.lang)

    def xǁTableViewǁplace__mutmut_orig(self, figure: Figure, reader: Reader) -> str:
        """The place of a figure in words."""
        return self.site.places[figure.key.place].name.get(reader.lang)

    def xǁTableViewǁplace__mutmut_1(self, figure: Figure, reader: Reader) -> str:
        """The place of a figure in words."""
        return self.site.places[figure.key.place].name.get(None)

mutants_xǁTableViewǁof__mutmut['_mutmut_orig'] = TableView.xǁTableViewǁof__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_1'] = TableView.xǁTableViewǁof__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_2'] = TableView.xǁTableViewǁof__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_3'] = TableView.xǁTableViewǁof__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_4'] = TableView.xǁTableViewǁof__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_5'] = TableView.xǁTableViewǁof__mutmut_5 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_6'] = TableView.xǁTableViewǁof__mutmut_6 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_7'] = TableView.xǁTableViewǁof__mutmut_7 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_8'] = TableView.xǁTableViewǁof__mutmut_8 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_9'] = TableView.xǁTableViewǁof__mutmut_9 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_10'] = TableView.xǁTableViewǁof__mutmut_10 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_11'] = TableView.xǁTableViewǁof__mutmut_11 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_12'] = TableView.xǁTableViewǁof__mutmut_12 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_13'] = TableView.xǁTableViewǁof__mutmut_13 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_14'] = TableView.xǁTableViewǁof__mutmut_14 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_15'] = TableView.xǁTableViewǁof__mutmut_15 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_16'] = TableView.xǁTableViewǁof__mutmut_16 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_17'] = TableView.xǁTableViewǁof__mutmut_17 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_18'] = TableView.xǁTableViewǁof__mutmut_18 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_19'] = TableView.xǁTableViewǁof__mutmut_19 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_20'] = TableView.xǁTableViewǁof__mutmut_20 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_21'] = TableView.xǁTableViewǁof__mutmut_21 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_22'] = TableView.xǁTableViewǁof__mutmut_22 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_23'] = TableView.xǁTableViewǁof__mutmut_23 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_24'] = TableView.xǁTableViewǁof__mutmut_24 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_25'] = TableView.xǁTableViewǁof__mutmut_25 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_26'] = TableView.xǁTableViewǁof__mutmut_26 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_27'] = TableView.xǁTableViewǁof__mutmut_27 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_28'] = TableView.xǁTableViewǁof__mutmut_28 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_29'] = TableView.xǁTableViewǁof__mutmut_29 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_30'] = TableView.xǁTableViewǁof__mutmut_30 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_31'] = TableView.xǁTableViewǁof__mutmut_31 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_32'] = TableView.xǁTableViewǁof__mutmut_32 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_33'] = TableView.xǁTableViewǁof__mutmut_33 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_34'] = TableView.xǁTableViewǁof__mutmut_34 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_35'] = TableView.xǁTableViewǁof__mutmut_35 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_36'] = TableView.xǁTableViewǁof__mutmut_36 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_37'] = TableView.xǁTableViewǁof__mutmut_37 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_38'] = TableView.xǁTableViewǁof__mutmut_38 # type: ignore # mutmut generated
mutants_xǁTableViewǁof__mutmut['xǁTableViewǁof__mutmut_39'] = TableView.xǁTableViewǁof__mutmut_39 # type: ignore # mutmut generated

mutants_xǁTableViewǁlist_of__mutmut['_mutmut_orig'] = TableView.xǁTableViewǁlist_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTableViewǁlist_of__mutmut['xǁTableViewǁlist_of__mutmut_1'] = TableView.xǁTableViewǁlist_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTableViewǁlist_of__mutmut['xǁTableViewǁlist_of__mutmut_2'] = TableView.xǁTableViewǁlist_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTableViewǁlist_of__mutmut['xǁTableViewǁlist_of__mutmut_3'] = TableView.xǁTableViewǁlist_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTableViewǁlist_of__mutmut['xǁTableViewǁlist_of__mutmut_4'] = TableView.xǁTableViewǁlist_of__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTableViewǁlist_of__mutmut['xǁTableViewǁlist_of__mutmut_5'] = TableView.xǁTableViewǁlist_of__mutmut_5 # type: ignore # mutmut generated

mutants_xǁTableViewǁparts_by_place__mutmut['_mutmut_orig'] = TableView.xǁTableViewǁparts_by_place__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_1'] = TableView.xǁTableViewǁparts_by_place__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_2'] = TableView.xǁTableViewǁparts_by_place__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_3'] = TableView.xǁTableViewǁparts_by_place__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_4'] = TableView.xǁTableViewǁparts_by_place__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_5'] = TableView.xǁTableViewǁparts_by_place__mutmut_5 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_6'] = TableView.xǁTableViewǁparts_by_place__mutmut_6 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_7'] = TableView.xǁTableViewǁparts_by_place__mutmut_7 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_8'] = TableView.xǁTableViewǁparts_by_place__mutmut_8 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_9'] = TableView.xǁTableViewǁparts_by_place__mutmut_9 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_10'] = TableView.xǁTableViewǁparts_by_place__mutmut_10 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_11'] = TableView.xǁTableViewǁparts_by_place__mutmut_11 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_12'] = TableView.xǁTableViewǁparts_by_place__mutmut_12 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_13'] = TableView.xǁTableViewǁparts_by_place__mutmut_13 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_14'] = TableView.xǁTableViewǁparts_by_place__mutmut_14 # type: ignore # mutmut generated
mutants_xǁTableViewǁparts_by_place__mutmut['xǁTableViewǁparts_by_place__mutmut_15'] = TableView.xǁTableViewǁparts_by_place__mutmut_15 # type: ignore # mutmut generated

mutants_xǁTableViewǁfind__mutmut['_mutmut_orig'] = TableView.xǁTableViewǁfind__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTableViewǁfind__mutmut['xǁTableViewǁfind__mutmut_1'] = TableView.xǁTableViewǁfind__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTableViewǁfind__mutmut['xǁTableViewǁfind__mutmut_2'] = TableView.xǁTableViewǁfind__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTableViewǁfind__mutmut['xǁTableViewǁfind__mutmut_3'] = TableView.xǁTableViewǁfind__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTableViewǁfind__mutmut['xǁTableViewǁfind__mutmut_4'] = TableView.xǁTableViewǁfind__mutmut_4 # type: ignore # mutmut generated

mutants_xǁTableViewǁplace__mutmut['_mutmut_orig'] = TableView.xǁTableViewǁplace__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTableViewǁplace__mutmut['xǁTableViewǁplace__mutmut_1'] = TableView.xǁTableViewǁplace__mutmut_1 # type: ignore # mutmut generated
mutants_x_add__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_add__mutmut)
def add(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is not None), Decimal(0))


def x_add__mutmut_orig(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is not None), Decimal(0))


def x_add__mutmut_1(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum(None, Decimal(0))


def x_add__mutmut_2(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is not None), None)


def x_add__mutmut_3(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum(Decimal(0))


def x_add__mutmut_4(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is not None), )


def x_add__mutmut_5(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight / figure.number for weight, figure in parts if figure.number is not None), Decimal(0))


def x_add__mutmut_6(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is None), Decimal(0))


def x_add__mutmut_7(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is not None), Decimal(None))


def x_add__mutmut_8(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is not None), Decimal(1))

mutants_x_add__mutmut['_mutmut_orig'] = x_add__mutmut_orig # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_1'] = x_add__mutmut_1 # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_2'] = x_add__mutmut_2 # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_3'] = x_add__mutmut_3 # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_4'] = x_add__mutmut_4 # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_5'] = x_add__mutmut_5 # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_6'] = x_add__mutmut_6 # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_7'] = x_add__mutmut_7 # type: ignore # mutmut generated
mutants_x_add__mutmut['x_add__mutmut_8'] = x_add__mutmut_8 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class _Sum:
    """A total with its parts."""

    total: Figure
    parts: Parts

    @property
    def equation(self) -> Equation:
        """``total = weight * part + …``"""
        terms: list[Term] = [
            Address(figure.address)
            if weight == 1
            else Operation("*", Constant(weight), Address(figure.address))
            for weight, figure in self.parts
        ]
        added = reduce(lambda left, right: Operation("+", left, right), terms)
        return Equation(Address(self.total.address), "=", added, "")
mutants_x_breakdown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_breakdown__mutmut)
def breakdown(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_orig(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_1(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = None
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_2(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(None, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_3(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, None)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_4(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_5(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, )
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_6(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_7(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(None)
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_8(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi=None, en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_9(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en=None))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_10(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_11(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", ))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_12(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="XXtrường table.partsXX", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_13(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="TRƯỜNG TABLE.PARTS", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_14(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="XXthe field table.partsXX"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_15(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="THE FIELD TABLE.PARTS"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_16(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = None
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_17(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(None)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_18(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = None
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_19(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(None, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_20(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, None, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_21(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, None)
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_22(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_23(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_24(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, )
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_25(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole and "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_26(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "XXXX")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_27(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(None, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_28(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, None)


def x_breakdown__mutmut_29(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up([_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_30(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, )


def x_breakdown__mutmut_31(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(None, parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_32(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, None) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_33(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(parts[t.key.place]) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_34(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, ) for t in totals if t.key.place in parts])


def x_breakdown__mutmut_35(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise NotEnoughDataError(Text(vi="trường table.parts", en="the field table.parts"))
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place not in parts])

mutants_x_breakdown__mutmut['_mutmut_orig'] = x_breakdown__mutmut_orig # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_1'] = x_breakdown__mutmut_1 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_2'] = x_breakdown__mutmut_2 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_3'] = x_breakdown__mutmut_3 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_4'] = x_breakdown__mutmut_4 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_5'] = x_breakdown__mutmut_5 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_6'] = x_breakdown__mutmut_6 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_7'] = x_breakdown__mutmut_7 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_8'] = x_breakdown__mutmut_8 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_9'] = x_breakdown__mutmut_9 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_10'] = x_breakdown__mutmut_10 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_11'] = x_breakdown__mutmut_11 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_12'] = x_breakdown__mutmut_12 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_13'] = x_breakdown__mutmut_13 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_14'] = x_breakdown__mutmut_14 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_15'] = x_breakdown__mutmut_15 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_16'] = x_breakdown__mutmut_16 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_17'] = x_breakdown__mutmut_17 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_18'] = x_breakdown__mutmut_18 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_19'] = x_breakdown__mutmut_19 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_20'] = x_breakdown__mutmut_20 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_21'] = x_breakdown__mutmut_21 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_22'] = x_breakdown__mutmut_22 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_23'] = x_breakdown__mutmut_23 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_24'] = x_breakdown__mutmut_24 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_25'] = x_breakdown__mutmut_25 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_26'] = x_breakdown__mutmut_26 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_27'] = x_breakdown__mutmut_27 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_28'] = x_breakdown__mutmut_28 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_29'] = x_breakdown__mutmut_29 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_30'] = x_breakdown__mutmut_30 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_31'] = x_breakdown__mutmut_31 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_32'] = x_breakdown__mutmut_32 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_33'] = x_breakdown__mutmut_33 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_34'] = x_breakdown__mutmut_34 # type: ignore # mutmut generated
mutants_x_breakdown__mutmut['x_breakdown__mutmut_35'] = x_breakdown__mutmut_35 # type: ignore # mutmut generated
mutants_x__added_up__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__added_up__mutmut)
def _added_up(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_orig(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_1(view: TableView, sums: list[_Sum]) -> Outcome:
    if sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_2(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(None)
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_3(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi=None, en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_4(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en=None))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_5(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_6(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", ))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_7(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="XXdòng có đủ tổng và mọi phầnXX", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_8(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="DÒNG CÓ ĐỦ TỔNG VÀ MỌI PHẦN", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_9(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="XXa row with the total and all partsXX"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_10(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="A ROW WITH THE TOTAL AND ALL PARTS"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_11(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = None
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_12(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(None, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_13(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, None) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_14(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_15(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, ) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_16(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = None
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_17(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(None, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_18(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, None, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_19(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=None) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_20(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_21(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_22(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, ) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_23(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=False) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_24(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict != "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_25(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "XXfailsXX"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_26(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "FAILS"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_27(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = None
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_28(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = None

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_29(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next(None, (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_30(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), None)

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_31(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_32(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), )

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_33(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing and sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_34(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place != home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_35(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing and sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_36(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[1])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_37(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = None
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_38(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(None, verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_39(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), None, verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_40(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), None)]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_41(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_42(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_43(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), )]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_44(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count(None), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_45(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("XXholdsXX"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_46(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("HOLDS"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_47(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count(None))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_48(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("XXunclearXX"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_49(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("UNCLEAR"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_50(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) >= 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_51(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 2:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_52(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines = [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_53(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines -= [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_54(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(None, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_55(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, None, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_56(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, None) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_57(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_58(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_59(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, ) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_60(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(None, steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_61(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=None)

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_62(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_63(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), )

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_64(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(None, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_65(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, None, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_66(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, None, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_67(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=None), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_68(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_69(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_70(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_71(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, ), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_72(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=True), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_73(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(None))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_74(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = None
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_75(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if (failing) and False else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_76(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if (failing) or True else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_77(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "XXfailsXX" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_78(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "FAILS" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_79(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "XXholdsXX"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_80(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "HOLDS"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_81(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = None
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_82(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(None)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_83(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(None, explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_84(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, None, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_85(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, None, doubts)


def x__added_up__mutmut_86(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), None)


def x__added_up__mutmut_87(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(explain, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_88(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, tuple(one.total.address for one in sums), doubts)


def x__added_up__mutmut_89(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, doubts)


def x__added_up__mutmut_90(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(one.total.address for one in sums), )


def x__added_up__mutmut_91(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    home = view.site.settings.home
    shown = next((one for one in failing or sums if one.total.key.place == home), (failing or sums)[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, failed=False), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "holds"
    doubts = tuple(one.total.address for one in failing)
    return Outcome(verdict, explain, tuple(None), doubts)

mutants_x__added_up__mutmut['_mutmut_orig'] = x__added_up__mutmut_orig # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_1'] = x__added_up__mutmut_1 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_2'] = x__added_up__mutmut_2 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_3'] = x__added_up__mutmut_3 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_4'] = x__added_up__mutmut_4 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_5'] = x__added_up__mutmut_5 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_6'] = x__added_up__mutmut_6 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_7'] = x__added_up__mutmut_7 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_8'] = x__added_up__mutmut_8 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_9'] = x__added_up__mutmut_9 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_10'] = x__added_up__mutmut_10 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_11'] = x__added_up__mutmut_11 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_12'] = x__added_up__mutmut_12 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_13'] = x__added_up__mutmut_13 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_14'] = x__added_up__mutmut_14 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_15'] = x__added_up__mutmut_15 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_16'] = x__added_up__mutmut_16 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_17'] = x__added_up__mutmut_17 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_18'] = x__added_up__mutmut_18 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_19'] = x__added_up__mutmut_19 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_20'] = x__added_up__mutmut_20 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_21'] = x__added_up__mutmut_21 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_22'] = x__added_up__mutmut_22 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_23'] = x__added_up__mutmut_23 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_24'] = x__added_up__mutmut_24 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_25'] = x__added_up__mutmut_25 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_26'] = x__added_up__mutmut_26 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_27'] = x__added_up__mutmut_27 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_28'] = x__added_up__mutmut_28 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_29'] = x__added_up__mutmut_29 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_30'] = x__added_up__mutmut_30 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_31'] = x__added_up__mutmut_31 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_32'] = x__added_up__mutmut_32 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_33'] = x__added_up__mutmut_33 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_34'] = x__added_up__mutmut_34 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_35'] = x__added_up__mutmut_35 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_36'] = x__added_up__mutmut_36 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_37'] = x__added_up__mutmut_37 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_38'] = x__added_up__mutmut_38 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_39'] = x__added_up__mutmut_39 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_40'] = x__added_up__mutmut_40 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_41'] = x__added_up__mutmut_41 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_42'] = x__added_up__mutmut_42 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_43'] = x__added_up__mutmut_43 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_44'] = x__added_up__mutmut_44 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_45'] = x__added_up__mutmut_45 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_46'] = x__added_up__mutmut_46 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_47'] = x__added_up__mutmut_47 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_48'] = x__added_up__mutmut_48 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_49'] = x__added_up__mutmut_49 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_50'] = x__added_up__mutmut_50 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_51'] = x__added_up__mutmut_51 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_52'] = x__added_up__mutmut_52 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_53'] = x__added_up__mutmut_53 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_54'] = x__added_up__mutmut_54 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_55'] = x__added_up__mutmut_55 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_56'] = x__added_up__mutmut_56 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_57'] = x__added_up__mutmut_57 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_58'] = x__added_up__mutmut_58 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_59'] = x__added_up__mutmut_59 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_60'] = x__added_up__mutmut_60 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_61'] = x__added_up__mutmut_61 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_62'] = x__added_up__mutmut_62 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_63'] = x__added_up__mutmut_63 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_64'] = x__added_up__mutmut_64 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_65'] = x__added_up__mutmut_65 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_66'] = x__added_up__mutmut_66 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_67'] = x__added_up__mutmut_67 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_68'] = x__added_up__mutmut_68 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_69'] = x__added_up__mutmut_69 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_70'] = x__added_up__mutmut_70 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_71'] = x__added_up__mutmut_71 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_72'] = x__added_up__mutmut_72 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_73'] = x__added_up__mutmut_73 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_74'] = x__added_up__mutmut_74 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_75'] = x__added_up__mutmut_75 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_76'] = x__added_up__mutmut_76 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_77'] = x__added_up__mutmut_77 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_78'] = x__added_up__mutmut_78 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_79'] = x__added_up__mutmut_79 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_80'] = x__added_up__mutmut_80 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_81'] = x__added_up__mutmut_81 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_82'] = x__added_up__mutmut_82 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_83'] = x__added_up__mutmut_83 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_84'] = x__added_up__mutmut_84 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_85'] = x__added_up__mutmut_85 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_86'] = x__added_up__mutmut_86 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_87'] = x__added_up__mutmut_87 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_88'] = x__added_up__mutmut_88 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_89'] = x__added_up__mutmut_89 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_90'] = x__added_up__mutmut_90 # type: ignore # mutmut generated
mutants_x__added_up__mutmut['x__added_up__mutmut_91'] = x__added_up__mutmut_91 # type: ignore # mutmut generated
mutants_x__verdict__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__verdict__mutmut)
def _verdict(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_orig(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_1(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = None
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_2(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None or one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_3(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_4(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is not None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_5(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = None
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_6(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(None, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_7(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, None)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_8(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_9(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, )
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_10(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(None, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_11(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, None, places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_12(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), None):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_13(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_14(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_15(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), ):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_16(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(None), places):
            return "holds"
    return judge(one.equation, view.find)


def x__verdict__mutmut_17(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "XXholdsXX"
    return judge(one.equation, view.find)


def x__verdict__mutmut_18(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "HOLDS"
    return judge(one.equation, view.find)


def x__verdict__mutmut_19(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(None, view.find)


def x__verdict__mutmut_20(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, None)


def x__verdict__mutmut_21(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(view.find)


def x__verdict__mutmut_22(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, )

mutants_x__verdict__mutmut['_mutmut_orig'] = x__verdict__mutmut_orig # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_1'] = x__verdict__mutmut_1 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_2'] = x__verdict__mutmut_2 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_3'] = x__verdict__mutmut_3 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_4'] = x__verdict__mutmut_4 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_5'] = x__verdict__mutmut_5 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_6'] = x__verdict__mutmut_6 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_7'] = x__verdict__mutmut_7 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_8'] = x__verdict__mutmut_8 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_9'] = x__verdict__mutmut_9 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_10'] = x__verdict__mutmut_10 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_11'] = x__verdict__mutmut_11 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_12'] = x__verdict__mutmut_12 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_13'] = x__verdict__mutmut_13 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_14'] = x__verdict__mutmut_14 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_15'] = x__verdict__mutmut_15 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_16'] = x__verdict__mutmut_16 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_17'] = x__verdict__mutmut_17 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_18'] = x__verdict__mutmut_18 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_19'] = x__verdict__mutmut_19 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_20'] = x__verdict__mutmut_20 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_21'] = x__verdict__mutmut_21 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_22'] = x__verdict__mutmut_22 # type: ignore # mutmut generated
mutants_x__difference__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__difference__mutmut)
def _difference(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_orig(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_1(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = None
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_2(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(None, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_3(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, None, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_4(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, None, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_5(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=None)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_6(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_7(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_8(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_9(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, )
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_10(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=True)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_11(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = None
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_12(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if (side) and False else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_13(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if (side) or True else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_14(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "XXXX" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_15(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = None
    return Text(vi=line, en=line)


def x__difference__mutmut_16(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(None, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_17(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, None)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_18(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_19(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, )}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def x__difference__mutmut_20(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=None, en=line)


def x__difference__mutmut_21(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=None)


def x__difference__mutmut_22(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(en=line)


def x__difference__mutmut_23(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, failed=False)
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, )

mutants_x__difference__mutmut['_mutmut_orig'] = x__difference__mutmut_orig # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_1'] = x__difference__mutmut_1 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_2'] = x__difference__mutmut_2 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_3'] = x__difference__mutmut_3 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_4'] = x__difference__mutmut_4 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_5'] = x__difference__mutmut_5 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_6'] = x__difference__mutmut_6 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_7'] = x__difference__mutmut_7 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_8'] = x__difference__mutmut_8 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_9'] = x__difference__mutmut_9 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_10'] = x__difference__mutmut_10 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_11'] = x__difference__mutmut_11 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_12'] = x__difference__mutmut_12 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_13'] = x__difference__mutmut_13 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_14'] = x__difference__mutmut_14 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_15'] = x__difference__mutmut_15 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_16'] = x__difference__mutmut_16 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_17'] = x__difference__mutmut_17 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_18'] = x__difference__mutmut_18 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_19'] = x__difference__mutmut_19 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_20'] = x__difference__mutmut_20 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_21'] = x__difference__mutmut_21 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_22'] = x__difference__mutmut_22 # type: ignore # mutmut generated
mutants_x__difference__mutmut['x__difference__mutmut_23'] = x__difference__mutmut_23 # type: ignore # mutmut generated
mutants_x_counted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_counted__mutmut)
def counted(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_orig(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_1(tested: int, fitting: int, rounded: int = 1) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_2(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = None
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_3(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi = f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_4(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi -= f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_5(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en = f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_6(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en -= f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=en)


def x_counted__mutmut_7(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=None, en=en)


def x_counted__mutmut_8(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, en=None)


def x_counted__mutmut_9(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(en=en)


def x_counted__mutmut_10(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{tested} rows tested, {fitting} fit"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {rounded} fit within the rounding of the printed numbers"
    return Text(vi=vi, )

mutants_x_counted__mutmut['_mutmut_orig'] = x_counted__mutmut_orig # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_1'] = x_counted__mutmut_1 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_2'] = x_counted__mutmut_2 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_3'] = x_counted__mutmut_3 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_4'] = x_counted__mutmut_4 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_5'] = x_counted__mutmut_5 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_6'] = x_counted__mutmut_6 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_7'] = x_counted__mutmut_7 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_8'] = x_counted__mutmut_8 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_9'] = x_counted__mutmut_9 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_10'] = x_counted__mutmut_10 # type: ignore # mutmut generated
