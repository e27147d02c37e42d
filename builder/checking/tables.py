"""Declared checks of whole tables: totals against the weighted sum of their parts. Each period gives one result; the
places that do not fit are named in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce

from builder.checking.claim_kinds import Outcome, lacking, needed
from builder.checking.constraints import Cell, Demand, Wanted, cell_of, demand_of
from builder.checking.equations import Address, Constant, Equation, Operation, Term
from builder.checking.evaluate import cut_off, judge
from builder.checking.lookups import IncompleteError, UnknownError, look_up
from builder.checking.quantities import Leaf, Quantity
from builder.checking.verdicts import Working
from builder.checking.workings import cut_words, working_of
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


@dataclass(frozen=True, slots=True)
class TableView:
    """A table as a check names it."""

    site: Site
    table: Table
    name: str
    indicator: Indicator
    measure: str

    @classmethod
    def of(cls, site: Site, check: DeclaredCheck) -> TableView:
        table = needed(check.table, "table")
        name, _, measure = table.measure.partition(".")
        if name not in site.indicators or measure not in site.indicators[name].measures:
            raise UnknownError("C111", name=table.measure, near=did_you_mean(name, site.indicators))
        if not table.periods:
            raise IncompleteError(
                Text(vi="ít nhất một kỳ ở table.periods", en="at least one period"), "table", "periods"
            )
        return cls(site, table, name, site.indicators[name], measure)

    def list_of(self, measure: str, period: Period, component: str = "") -> tuple[Figure, ...]:
        """The figures of a measure in one period, one a place."""
        return self.site.lists.get((self.name, measure, period.text, component), ())

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

    def find(self, leaf: Leaf) -> Quantity:
        """The quantity of a leaf."""
        return look_up(self.site, leaf)

    def place(self, figure: Figure, reader: Reader) -> str:
        """The place of a figure in words."""
        return self.site.places[figure.key.place].name.get(reader.lang)


def add(parts: Parts) -> Decimal:
    """The weighted sum of parts, as printed."""
    return sum((weight * figure.number for weight, figure in parts if figure.number is not None), Decimal(0))


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


def breakdown(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, the total of every place against the weighted sum of its parts. Parts are rounded in print, so
    that a total fits when rounding can explain the rest."""
    view = TableView.of(site, check)
    if not view.table.parts:
        raise IncompleteError(Text(vi="trường table.parts", en="the field table.parts"), "table")
    for period in view.table.periods:
        parts = view.parts_by_place(period)
        totals = view.list_of(view.measure, period, view.table.whole or "")
        yield period, _added_up(view, [_Sum(t, parts[t.key.place]) for t in totals if t.key.place in parts])


def _added_up(view: TableView, sums: list[_Sum]) -> Outcome:
    if not sums:
        return lacking(Text(vi="dòng có đủ tổng và mọi phần", en="a row with the total and all parts"))
    verdicts = [_verdict(view, one) for one in sums]
    failing = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "fails"]
    cut = [one for one, verdict in zip(sums, verdicts, strict=True) if verdict == "explained"]
    home = view.site.settings.home
    telling = failing or cut or sums
    shown = next((one for one in telling if one.total.key.place == home), telling[0])

    def explain(reader: Reader) -> Working:
        lines = [counted(len(sums), verdicts.count("holds"), verdicts.count("unclear"))]
        if len(sums) > 1:
            lines += [_difference(view, one, reader) for one in failing[:NAMED]]
        lines += [_cut(view, one, reader) for one in cut[:NAMED]]
        return replace(working_of(shown.equation, view.find, reader, "holds"), steps=tuple(lines))

    verdict: Verdict = "fails" if failing else "explained" if cut else "holds"
    doubts = tuple(one.total.address for one in failing)

    def demands(wanted: Wanted) -> Iterator[Demand]:
        for one in sums:
            figures = (one.total, *(figure for _, figure in one.parts))
            if any(wanted(figure.address) for figure in figures):
                cells: dict[Leaf, Cell] = {Address(one.address): cell_of(view.site, one) for one in figures}
                yield from demand_of(one.equation, view.find, cells)

    return Outcome(verdict, explain, tuple(one.total.address for one in sums), doubts, demands=demands)


def _verdict(view: TableView, one: _Sum) -> Verdict:
    """Most totals equal the sum as printed; only the others need to be judged with their rounding."""
    value = one.total.number
    if value is not None and one.total.claim.qualifier is None:
        places = decimals_of(value, view.indicator.measures[view.measure].decimals)
        if same_value(value, add(one.parts), places):
            return "holds"
    return judge(one.equation, view.find)


def _difference(view: TableView, one: _Sum, reader: Reader) -> Text:
    working = working_of(one.equation, view.find, reader, "holds")
    left, right = (side.value if side else "" for side in (working.left, working.right))
    line = f"{view.place(one.total, reader)}: {left} ≠ {right}"
    return Text(vi=line, en=line)


def _cut(view: TableView, one: _Sum, reader: Reader) -> Text:
    """A total that equals the sum once its digits are cut off."""
    words = cut_words(cut_off(one.equation, view.find) or Decimal(0), reader)
    place = view.place(one.total, reader)
    return Text(vi=f"{place}: {words.vi}", en=f"{place}: {words.get('en')}")


def _rows(number: int) -> str:
    return "1 row" if number == 1 else f"{number} rows"


def _fit(number: int) -> str:
    return "1 fits" if number == 1 else f"{number} fit"


def counted(tested: int, fitting: int, rounded: int = 0) -> Text:
    """How many rows were tested and how many fit, exactly or within the rounding of what is printed."""
    vi, en = f"đã thử {tested} dòng, {fitting} dòng khớp", f"{_rows(tested)} tested, {_fit(fitting)}"
    if rounded:
        vi += f", {rounded} dòng khớp trong phạm vi làm tròn của các số in"
        en += f", {_fit(rounded)} within the rounding of the printed numbers"
    return Text(vi=vi, en=en)
