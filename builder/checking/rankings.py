"""Declared checks of rankings: each rank must fit the order of the scores in the same table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from builder.checking.claim_kinds import Outcome, lacking
from builder.checking.constraints import Demand, Demands, Wanted, cell_of
from builder.checking.lookups import IncompleteError, UnknownError
from builder.checking.orders import UNKNOWN, Order, OrderDemand, Spans
from builder.checking.quantities import half_unit
from builder.checking.tables import NAMED, TableView, add, counted
from builder.checking.verdicts import Working
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck
from builder.model.figures import Figure
from builder.model.period import Period
from builder.model.site import Site
from builder.problems import did_you_mean


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A rank with the best and the worst that the scores allow for it."""

    figure: Figure
    best: int
    worst: int

    @property
    def fits(self) -> bool:
        return self.figure.number is not None and self.best <= self.figure.number <= self.worst


def ranking(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None:
        raise IncompleteError(Text(vi="trường table.rank", en="the field table.rank"), "table")
    if rank not in view.indicator.measures:
        raise UnknownError("C111", name=rank, near=did_you_mean(rank, view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, replace(_judged(view, tested), demands=_demands(view, rank, period, size))


def _size(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), default=UNKNOWN))


def _scores(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def _sums(view: TableView, period: Period) -> Spans:
    """The weighted sum of the parts of each place that has all of them."""
    sums = {place: add(parts) for place, parts in view.parts_by_place(period).items()}
    return {place: (value, value) for place, value in sums.items()}


def _ranks(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    order = Order(spans, listed, max(size, len(spans)))
    for figure in ranks:
        if figure.key.place in listed:
            yield _Ranked(figure, *order.limits(figure.key.place))


def _demand(view: TableView, rank: str, period: Period, component: str, size: int) -> OrderDemand | None:
    """What the ranking of one table demands of its ranks and scores."""
    if view.table.parts:
        scores = {
            place: tuple((weight, cell_of(view.site, figure)) for weight, figure in parts)
            for place, parts in view.parts_by_place(period).items()
        }
    else:
        scores = {
            figure.key.place: ((Decimal(1), cell_of(view.site, figure)),)
            for figure in view.list_of(view.measure, period, component)
            if figure.number is not None
        }
    ranks = {
        figure.key.place: cell_of(view.site, figure)
        for figure in view.list_of(rank, period, component)
        if figure.number is not None and figure.key.place in scores
    }
    return OrderDemand(ranks, scores, size) if ranks and len(scores) > 1 else None


def _demands(view: TableView, rank: str, period: Period, size: int) -> Demands:
    def demands(wanted: Wanted) -> Iterator[Demand]:
        for component in view.table.components or ("",):
            measures = [(view.measure, part) for part in view.table.parts or (component,)] + [
                (rank, component)
            ]
            if any(
                wanted(one.address) for name, part in measures for one in view.list_of(name, period, part)
            ):
                demand = _demand(view, rank, period, component, size)
                if demand is not None:
                    yield demand

    return demands


def _judged(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def _line(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    vi, en = _allowed(one)
    return Text(
        vi=f"{where}: nguồn in hạng {one.figure.number}, theo điểm {vi}",
        en=f"{where}: rank {one.figure.number} is printed, by score it {en}",
    )


def _allowed(one: _Ranked) -> tuple[str, str]:
    """The ranks that the scores allow; none is left where ranks around it are in no order either."""
    best, worst = one.best, one.worst
    if best > worst:
        behind = one.figure.number is not None and one.figure.number > worst
        return (
            (
                f"đứng trước hạng {worst + 1}, in cho nơi điểm thấp hơn",
                f"stands before {worst + 1}, printed for a lower score",
            )
            if behind
            else (
                f"đứng sau hạng {best - 1}, in cho nơi điểm cao hơn",
                f"stands behind {best - 1}, printed for a higher score",
            )
        )
    if worst > UNKNOWN // 2:
        return f"là hạng {best} trở xuống", f"is {best} or lower"
    span = str(best) if best == worst else f"{best}–{worst}"
    return f"là hạng {span}", f"is {span}"
