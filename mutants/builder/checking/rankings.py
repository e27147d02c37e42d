"""Declared checks of rankings: each rank must fit the order of the scores in the same table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from builder.checking.claim_kinds import Outcome, lacking
from builder.checking.lookups import UnknownError
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

_UNKNOWN = 10**6
"""Stands for the number of ranked places where no source prints it."""

Spans = dict[str, tuple[Decimal, Decimal]]
"""Place → least and greatest score that rounds to what is printed."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A rank with the best and the worst that the scores allow for it."""

    figure: Figure
    best: int
    worst: int

    @property
    def fits(self) -> bool:
        return self.figure.number is not None and self.best <= self.figure.number <= self.worst
mutants_x_ranking__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ranking__mutmut)
def ranking(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_orig(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_1(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = None
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_2(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(None, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_3(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, None)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_4(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_5(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, )
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_6(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = None
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_7(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None and rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_8(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is not None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_9(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_10(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError(None, name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_11(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=None, near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_12(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=None)
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_13(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError(name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_14(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_15(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), )
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_16(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("XXC111XX", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_17(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("c111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_18(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(None), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_19(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean(None, view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_20(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", None))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_21(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean(view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_22(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", ))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_23(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("XXrankXX", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_24(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("RANK", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_25(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = None
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_26(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(None, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_27(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, None, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_28(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, None)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_29(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_30(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_31(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, )
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_32(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = None
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_33(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components and ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_34(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("XXXX",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_35(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = None
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_36(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if (view.table.parts) and False else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_37(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if (view.table.parts) or True else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_38(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(None, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_39(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, None) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_40(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_41(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, ) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_42(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(None, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_43(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, None, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_44(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, None)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_45(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_46(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_47(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, )
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_48(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested = _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_49(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested -= _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_50(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(None, spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_51(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), None, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_52(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, None)
        yield period, _judged(view, tested)


def x_ranking__mutmut_53(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_54(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_55(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, )
        yield period, _judged(view, tested)


def x_ranking__mutmut_56(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(None, period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_57(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, None, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_58(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, None), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_59(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(period, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_60(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, component), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_61(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, ), spans, size)
        yield period, _judged(view, tested)


def x_ranking__mutmut_62(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(None, tested)


def x_ranking__mutmut_63(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, None)


def x_ranking__mutmut_64(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(tested)


def x_ranking__mutmut_65(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period, a rank stands behind all places with a higher score and before all with a lower one; places
    without a score may stand anywhere."""
    view = TableView.of(site, check)
    rank = view.table.rank
    if rank is None or rank not in view.indicator.measures:
        raise UnknownError("C111", name=str(rank), near=did_you_mean("rank", view.indicator.measures))
    for period in view.table.periods:
        size = _size(view, rank, period)
        tested: list[_Ranked] = []
        for component in view.table.components or ("",):
            spans = _sums(view, period) if view.table.parts else _scores(view, period, component)
            tested += _ranks(view.list_of(rank, period, component), spans, size)
        yield period, _judged(view, )

mutants_x_ranking__mutmut['_mutmut_orig'] = x_ranking__mutmut_orig # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_1'] = x_ranking__mutmut_1 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_2'] = x_ranking__mutmut_2 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_3'] = x_ranking__mutmut_3 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_4'] = x_ranking__mutmut_4 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_5'] = x_ranking__mutmut_5 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_6'] = x_ranking__mutmut_6 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_7'] = x_ranking__mutmut_7 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_8'] = x_ranking__mutmut_8 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_9'] = x_ranking__mutmut_9 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_10'] = x_ranking__mutmut_10 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_11'] = x_ranking__mutmut_11 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_12'] = x_ranking__mutmut_12 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_13'] = x_ranking__mutmut_13 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_14'] = x_ranking__mutmut_14 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_15'] = x_ranking__mutmut_15 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_16'] = x_ranking__mutmut_16 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_17'] = x_ranking__mutmut_17 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_18'] = x_ranking__mutmut_18 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_19'] = x_ranking__mutmut_19 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_20'] = x_ranking__mutmut_20 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_21'] = x_ranking__mutmut_21 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_22'] = x_ranking__mutmut_22 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_23'] = x_ranking__mutmut_23 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_24'] = x_ranking__mutmut_24 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_25'] = x_ranking__mutmut_25 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_26'] = x_ranking__mutmut_26 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_27'] = x_ranking__mutmut_27 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_28'] = x_ranking__mutmut_28 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_29'] = x_ranking__mutmut_29 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_30'] = x_ranking__mutmut_30 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_31'] = x_ranking__mutmut_31 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_32'] = x_ranking__mutmut_32 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_33'] = x_ranking__mutmut_33 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_34'] = x_ranking__mutmut_34 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_35'] = x_ranking__mutmut_35 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_36'] = x_ranking__mutmut_36 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_37'] = x_ranking__mutmut_37 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_38'] = x_ranking__mutmut_38 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_39'] = x_ranking__mutmut_39 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_40'] = x_ranking__mutmut_40 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_41'] = x_ranking__mutmut_41 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_42'] = x_ranking__mutmut_42 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_43'] = x_ranking__mutmut_43 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_44'] = x_ranking__mutmut_44 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_45'] = x_ranking__mutmut_45 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_46'] = x_ranking__mutmut_46 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_47'] = x_ranking__mutmut_47 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_48'] = x_ranking__mutmut_48 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_49'] = x_ranking__mutmut_49 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_50'] = x_ranking__mutmut_50 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_51'] = x_ranking__mutmut_51 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_52'] = x_ranking__mutmut_52 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_53'] = x_ranking__mutmut_53 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_54'] = x_ranking__mutmut_54 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_55'] = x_ranking__mutmut_55 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_56'] = x_ranking__mutmut_56 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_57'] = x_ranking__mutmut_57 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_58'] = x_ranking__mutmut_58 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_59'] = x_ranking__mutmut_59 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_60'] = x_ranking__mutmut_60 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_61'] = x_ranking__mutmut_61 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_62'] = x_ranking__mutmut_62 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_63'] = x_ranking__mutmut_63 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_64'] = x_ranking__mutmut_64 # type: ignore # mutmut generated
mutants_x_ranking__mutmut['x_ranking__mutmut_65'] = x_ranking__mutmut_65 # type: ignore # mutmut generated
mutants_x__size__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__size__mutmut)
def _size(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_orig(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_1(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = None
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_2(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = None
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_3(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("XXXX", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_4(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = None
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_5(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(None, period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_6(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", None, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_7(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, None))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_8(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_9(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_10(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, ))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_11(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of and "", period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_12(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "XXXX", period, one))
    return int(max((number for number in found if number is not None), default=_UNKNOWN))


def x__size__mutmut_13(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(None)


def x__size__mutmut_14(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max(None, default=_UNKNOWN))


def x__size__mutmut_15(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), default=None))


def x__size__mutmut_16(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max(default=_UNKNOWN))


def x__size__mutmut_17(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is not None), ))


def x__size__mutmut_18(view: TableView, rank: str, period: Period) -> int:
    """The number of ranked places that sources print for a period."""
    of = view.indicator.measures[rank].of
    components = ("", *view.indicator.components)
    found = (figure.number for one in components for figure in view.list_of(of or "", period, one))
    return int(max((number for number in found if number is None), default=_UNKNOWN))

mutants_x__size__mutmut['_mutmut_orig'] = x__size__mutmut_orig # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_1'] = x__size__mutmut_1 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_2'] = x__size__mutmut_2 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_3'] = x__size__mutmut_3 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_4'] = x__size__mutmut_4 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_5'] = x__size__mutmut_5 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_6'] = x__size__mutmut_6 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_7'] = x__size__mutmut_7 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_8'] = x__size__mutmut_8 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_9'] = x__size__mutmut_9 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_10'] = x__size__mutmut_10 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_11'] = x__size__mutmut_11 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_12'] = x__size__mutmut_12 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_13'] = x__size__mutmut_13 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_14'] = x__size__mutmut_14 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_15'] = x__size__mutmut_15 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_16'] = x__size__mutmut_16 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_17'] = x__size__mutmut_17 # type: ignore # mutmut generated
mutants_x__size__mutmut['x__size__mutmut_18'] = x__size__mutmut_18 # type: ignore # mutmut generated
mutants_x__scores__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__scores__mutmut)
def _scores(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_orig(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_1(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = None
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_2(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(None, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_3(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, None, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_4(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, None):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_5(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_6(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_7(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, ):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_8(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_9(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = None
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_10(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(None)
            spans[figure.key.place] = (figure.number - half, figure.number + half)
    return spans


def x__scores__mutmut_11(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = None
    return spans


def x__scores__mutmut_12(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number + half, figure.number + half)
    return spans


def x__scores__mutmut_13(view: TableView, period: Period, component: str) -> Spans:
    spans: Spans = {}
    for figure in view.list_of(view.measure, period, component):
        if figure.number is not None:
            half = half_unit(figure.number)
            spans[figure.key.place] = (figure.number - half, figure.number - half)
    return spans

mutants_x__scores__mutmut['_mutmut_orig'] = x__scores__mutmut_orig # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_1'] = x__scores__mutmut_1 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_2'] = x__scores__mutmut_2 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_3'] = x__scores__mutmut_3 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_4'] = x__scores__mutmut_4 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_5'] = x__scores__mutmut_5 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_6'] = x__scores__mutmut_6 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_7'] = x__scores__mutmut_7 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_8'] = x__scores__mutmut_8 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_9'] = x__scores__mutmut_9 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_10'] = x__scores__mutmut_10 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_11'] = x__scores__mutmut_11 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_12'] = x__scores__mutmut_12 # type: ignore # mutmut generated
mutants_x__scores__mutmut['x__scores__mutmut_13'] = x__scores__mutmut_13 # type: ignore # mutmut generated
mutants_x__sums__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sums__mutmut)
def _sums(view: TableView, period: Period) -> Spans:
    """The weighted sum of the parts of each place that has all of them."""
    sums = {place: add(parts) for place, parts in view.parts_by_place(period).items()}
    return {place: (value, value) for place, value in sums.items()}


def x__sums__mutmut_orig(view: TableView, period: Period) -> Spans:
    """The weighted sum of the parts of each place that has all of them."""
    sums = {place: add(parts) for place, parts in view.parts_by_place(period).items()}
    return {place: (value, value) for place, value in sums.items()}


def x__sums__mutmut_1(view: TableView, period: Period) -> Spans:
    """The weighted sum of the parts of each place that has all of them."""
    sums = None
    return {place: (value, value) for place, value in sums.items()}


def x__sums__mutmut_2(view: TableView, period: Period) -> Spans:
    """The weighted sum of the parts of each place that has all of them."""
    sums = {place: add(None) for place, parts in view.parts_by_place(period).items()}
    return {place: (value, value) for place, value in sums.items()}


def x__sums__mutmut_3(view: TableView, period: Period) -> Spans:
    """The weighted sum of the parts of each place that has all of them."""
    sums = {place: add(parts) for place, parts in view.parts_by_place(None).items()}
    return {place: (value, value) for place, value in sums.items()}

mutants_x__sums__mutmut['_mutmut_orig'] = x__sums__mutmut_orig # type: ignore # mutmut generated
mutants_x__sums__mutmut['x__sums__mutmut_1'] = x__sums__mutmut_1 # type: ignore # mutmut generated
mutants_x__sums__mutmut['x__sums__mutmut_2'] = x__sums__mutmut_2 # type: ignore # mutmut generated
mutants_x__sums__mutmut['x__sums__mutmut_3'] = x__sums__mutmut_3 # type: ignore # mutmut generated
mutants_x__ranks__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ranks__mutmut)
def _ranks(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_orig(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_1(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) <= 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_2(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 3:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_3(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = None
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_4(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(None, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_5(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, None)
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_6(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_7(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, )
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_8(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = None
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_9(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(None), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_10(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(None)
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_11(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = None
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_12(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(None) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_13(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None or f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_14(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_15(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place not in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_16(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_17(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            break
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_18(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = None
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_19(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = None
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_20(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) + bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_21(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 - len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_22(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 2 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_23(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(None, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_24(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, None), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_25(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_26(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, ), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_27(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total + bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_28(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(None, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_29(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, None)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_30(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_31(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, )
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_32(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) <= total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_33(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = None
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_34(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max(None)
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_35(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank - 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_36(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 2 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_37(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][1] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_38(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] >= high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_39(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = None
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_40(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min(None)
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_41(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank + 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_42(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 2 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_43(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][2] < low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_44(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] <= low)])
        yield _Ranked(figure, best, worst)


def x__ranks__mutmut_45(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(None, best, worst)


def x__ranks__mutmut_46(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, None, worst)


def x__ranks__mutmut_47(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, None)


def x__ranks__mutmut_48(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(best, worst)


def x__ranks__mutmut_49(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, worst)


def x__ranks__mutmut_50(ranks: tuple[Figure, ...], spans: Spans, size: int) -> Iterator[_Ranked]:
    if len(spans) < 2:
        return
    total = max(size, len(spans))
    lows, highs = sorted(low for low, _ in spans.values()), sorted(high for _, high in spans.values())
    listed = {f.key.place: int(f.number) for f in ranks if f.number is not None and f.key.place in spans}
    for figure in ranks:
        if figure.key.place not in listed:
            continue
        low, high = spans[figure.key.place]
        best, worst = 1 + len(lows) - bisect_right(lows, high), total - bisect_left(highs, low)
        if len(spans) < total:
            # places are missing, so that counting says little; but those that are ranked must stand in order
            best = max([best, *(rank + 1 for place, rank in listed.items() if spans[place][0] > high)])
            worst = min([worst, *(rank - 1 for place, rank in listed.items() if spans[place][1] < low)])
        yield _Ranked(figure, best, )

mutants_x__ranks__mutmut['_mutmut_orig'] = x__ranks__mutmut_orig # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_1'] = x__ranks__mutmut_1 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_2'] = x__ranks__mutmut_2 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_3'] = x__ranks__mutmut_3 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_4'] = x__ranks__mutmut_4 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_5'] = x__ranks__mutmut_5 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_6'] = x__ranks__mutmut_6 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_7'] = x__ranks__mutmut_7 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_8'] = x__ranks__mutmut_8 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_9'] = x__ranks__mutmut_9 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_10'] = x__ranks__mutmut_10 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_11'] = x__ranks__mutmut_11 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_12'] = x__ranks__mutmut_12 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_13'] = x__ranks__mutmut_13 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_14'] = x__ranks__mutmut_14 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_15'] = x__ranks__mutmut_15 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_16'] = x__ranks__mutmut_16 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_17'] = x__ranks__mutmut_17 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_18'] = x__ranks__mutmut_18 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_19'] = x__ranks__mutmut_19 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_20'] = x__ranks__mutmut_20 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_21'] = x__ranks__mutmut_21 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_22'] = x__ranks__mutmut_22 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_23'] = x__ranks__mutmut_23 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_24'] = x__ranks__mutmut_24 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_25'] = x__ranks__mutmut_25 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_26'] = x__ranks__mutmut_26 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_27'] = x__ranks__mutmut_27 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_28'] = x__ranks__mutmut_28 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_29'] = x__ranks__mutmut_29 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_30'] = x__ranks__mutmut_30 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_31'] = x__ranks__mutmut_31 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_32'] = x__ranks__mutmut_32 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_33'] = x__ranks__mutmut_33 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_34'] = x__ranks__mutmut_34 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_35'] = x__ranks__mutmut_35 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_36'] = x__ranks__mutmut_36 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_37'] = x__ranks__mutmut_37 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_38'] = x__ranks__mutmut_38 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_39'] = x__ranks__mutmut_39 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_40'] = x__ranks__mutmut_40 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_41'] = x__ranks__mutmut_41 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_42'] = x__ranks__mutmut_42 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_43'] = x__ranks__mutmut_43 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_44'] = x__ranks__mutmut_44 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_45'] = x__ranks__mutmut_45 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_46'] = x__ranks__mutmut_46 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_47'] = x__ranks__mutmut_47 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_48'] = x__ranks__mutmut_48 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_49'] = x__ranks__mutmut_49 # type: ignore # mutmut generated
mutants_x__ranks__mutmut['x__ranks__mutmut_50'] = x__ranks__mutmut_50 # type: ignore # mutmut generated
mutants_x__judged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__judged__mutmut)
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


def x__judged__mutmut_orig(view: TableView, tested: list[_Ranked]) -> Outcome:
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


def x__judged__mutmut_1(view: TableView, tested: list[_Ranked]) -> Outcome:
    if tested:
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


def x__judged__mutmut_2(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(None)
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


def x__judged__mutmut_3(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi=None, en="two places with rank and score"))
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


def x__judged__mutmut_4(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en=None))
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


def x__judged__mutmut_5(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(en="two places with rank and score"))
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


def x__judged__mutmut_6(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", ))
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


def x__judged__mutmut_7(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="XXhai nơi có cả hạng và điểmXX", en="two places with rank and score"))
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


def x__judged__mutmut_8(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="HAI NƠI CÓ CẢ HẠNG VÀ ĐIỂM", en="two places with rank and score"))
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


def x__judged__mutmut_9(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="XXtwo places with rank and scoreXX"))
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


def x__judged__mutmut_10(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="TWO PLACES WITH RANK AND SCORE"))
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


def x__judged__mutmut_11(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = None

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


def x__judged__mutmut_12(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if one.fits]

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


def x__judged__mutmut_13(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = None
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_14(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(None, len(tested) - len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_15(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), None),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_16(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested) - len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_17(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), ),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_18(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) + len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_19(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(None, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_20(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, None, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_21(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, one, None) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_22(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_23(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_24(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, one, ) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_25(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=None)

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_26(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(None))

    doubts = tuple(one.figure.address for one in wrong)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_27(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = None
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_28(view: TableView, tested: list[_Ranked]) -> Outcome:
    if not tested:
        return lacking(Text(vi="hai nơi có cả hạng và điểm", en="two places with rank and score"))
    wrong = [one for one in tested if not one.fits]

    def explain(reader: Reader) -> Working:
        lines = [
            counted(len(tested), len(tested) - len(wrong)),
            *(_line(view, one, reader) for one in wrong[:NAMED]),
        ]
        return Working(steps=tuple(lines))

    doubts = tuple(None)
    return Outcome(
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_29(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        None, explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_30(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "holds", None, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_31(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "holds", explain, None, doubts
    )


def x__judged__mutmut_32(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), None
    )


def x__judged__mutmut_33(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_34(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "holds", tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_35(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "holds", explain, doubts
    )


def x__judged__mutmut_36(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "holds", explain, tuple(one.figure.address for one in tested), )


def x__judged__mutmut_37(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if (wrong) and False else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_38(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if (wrong) or True else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_39(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "XXfailsXX" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_40(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "FAILS" if wrong else "holds", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_41(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "XXholdsXX", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_42(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "HOLDS", explain, tuple(one.figure.address for one in tested), doubts
    )


def x__judged__mutmut_43(view: TableView, tested: list[_Ranked]) -> Outcome:
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
        "fails" if wrong else "holds", explain, tuple(None), doubts
    )

mutants_x__judged__mutmut['_mutmut_orig'] = x__judged__mutmut_orig # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_1'] = x__judged__mutmut_1 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_2'] = x__judged__mutmut_2 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_3'] = x__judged__mutmut_3 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_4'] = x__judged__mutmut_4 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_5'] = x__judged__mutmut_5 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_6'] = x__judged__mutmut_6 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_7'] = x__judged__mutmut_7 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_8'] = x__judged__mutmut_8 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_9'] = x__judged__mutmut_9 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_10'] = x__judged__mutmut_10 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_11'] = x__judged__mutmut_11 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_12'] = x__judged__mutmut_12 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_13'] = x__judged__mutmut_13 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_14'] = x__judged__mutmut_14 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_15'] = x__judged__mutmut_15 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_16'] = x__judged__mutmut_16 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_17'] = x__judged__mutmut_17 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_18'] = x__judged__mutmut_18 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_19'] = x__judged__mutmut_19 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_20'] = x__judged__mutmut_20 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_21'] = x__judged__mutmut_21 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_22'] = x__judged__mutmut_22 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_23'] = x__judged__mutmut_23 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_24'] = x__judged__mutmut_24 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_25'] = x__judged__mutmut_25 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_26'] = x__judged__mutmut_26 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_27'] = x__judged__mutmut_27 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_28'] = x__judged__mutmut_28 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_29'] = x__judged__mutmut_29 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_30'] = x__judged__mutmut_30 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_31'] = x__judged__mutmut_31 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_32'] = x__judged__mutmut_32 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_33'] = x__judged__mutmut_33 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_34'] = x__judged__mutmut_34 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_35'] = x__judged__mutmut_35 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_36'] = x__judged__mutmut_36 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_37'] = x__judged__mutmut_37 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_38'] = x__judged__mutmut_38 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_39'] = x__judged__mutmut_39 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_40'] = x__judged__mutmut_40 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_41'] = x__judged__mutmut_41 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_42'] = x__judged__mutmut_42 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_43'] = x__judged__mutmut_43 # type: ignore # mutmut generated
mutants_x__line__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__line__mutmut)
def _line(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_orig(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_1(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = None
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_2(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = None
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_3(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if (key.component) and False else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_4(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if (key.component) or True else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_5(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(None) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_6(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else "XXXX"
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_7(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = None
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_8(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(None)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_9(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = "XX, XX".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_10(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(None, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_11(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, None), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_12(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_13(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, ), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_14(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = None
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_15(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best != worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_16(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = None
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_17(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(None)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_18(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst >= _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_19(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN / 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_20(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 3:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_21(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = None
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_22(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = None
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_23(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=None,
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_24(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        en=None,
    )


def x__line__mutmut_25(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        en=f"{where}: rank {rank} is printed, by score it is {en}",
    )


def x__line__mutmut_26(view: TableView, one: _Ranked, reader: Reader) -> Text:
    key = one.figure.key
    component = view.indicator.components[key.component].title.get(reader.lang) if key.component else ""
    where = ", ".join(word for word in (view.place(one.figure, reader), component) if word)
    rank, best, worst = one.figure.number, one.best, one.worst
    if best == worst:
        vi = en = str(best)
    elif worst > _UNKNOWN // 2:
        vi, en = f"{best} trở xuống", f"{best} or lower"
    else:
        vi = en = f"{best}–{worst}"
    return Text(
        vi=f"{where}: nguồn in hạng {rank}, theo điểm là hạng {vi}",
        )

mutants_x__line__mutmut['_mutmut_orig'] = x__line__mutmut_orig # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_1'] = x__line__mutmut_1 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_2'] = x__line__mutmut_2 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_3'] = x__line__mutmut_3 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_4'] = x__line__mutmut_4 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_5'] = x__line__mutmut_5 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_6'] = x__line__mutmut_6 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_7'] = x__line__mutmut_7 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_8'] = x__line__mutmut_8 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_9'] = x__line__mutmut_9 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_10'] = x__line__mutmut_10 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_11'] = x__line__mutmut_11 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_12'] = x__line__mutmut_12 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_13'] = x__line__mutmut_13 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_14'] = x__line__mutmut_14 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_15'] = x__line__mutmut_15 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_16'] = x__line__mutmut_16 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_17'] = x__line__mutmut_17 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_18'] = x__line__mutmut_18 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_19'] = x__line__mutmut_19 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_20'] = x__line__mutmut_20 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_21'] = x__line__mutmut_21 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_22'] = x__line__mutmut_22 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_23'] = x__line__mutmut_23 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_24'] = x__line__mutmut_24 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_25'] = x__line__mutmut_25 # type: ignore # mutmut generated
mutants_x__line__mutmut['x__line__mutmut_26'] = x__line__mutmut_26 # type: ignore # mutmut generated
