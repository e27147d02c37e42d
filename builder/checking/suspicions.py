"""Hypotheses of a site: its failing checks put to the search for the likeliest culprit."""

from __future__ import annotations

from collections.abc import Iterable

from builder.checking.automatic import SAME_CLAIM, disputed_id
from builder.checking.constraints import Cell, Demand, Wanted, claims_agree, demands_on
from builder.checking.culprits import Hypotheses, localise
from builder.checking.lookups import look_up
from builder.checking.verdicts import Result
from builder.model.site import Site

Named = dict[Demand, str]
"""Demand → id of the result that it belongs to."""


def named_demands(site: Site, results: Iterable[Result], wanted: Wanted) -> Named:
    """The demands on wanted figures: those of the results, and that sources don't contradict each other."""
    found = {demand: result.id for result in results for demand in result.demands(wanted)}
    for figure in site.figures.values():
        if figure.others and wanted(figure.address):
            agree = demands_on(site, claims_agree(figure), lambda leaf: look_up(site, leaf))
            found |= dict.fromkeys(agree(wanted), disputed_id(figure.address))
    return found


def by_cell(demands: Named) -> dict[Cell, tuple[Demand, ...]]:
    """For each cell the demands that name it."""
    found: dict[Cell, list[Demand]] = {}
    for demand in demands:
        for cell in set(demand.cells):
            found.setdefault(cell, []).append(demand)
    return {cell: tuple(some) for cell, some in found.items()}


def find_culprits(site: Site, results: tuple[Result, ...]) -> Hypotheses:
    """What could explain the failing results of a site. Only figures of failing checks are looked at, with all checks
    that name them."""
    failed = tuple(result for result in results if result.verdict in ("fails", "explained"))
    touched = {address for result in failed if result.rule == SAME_CLAIM for address in result.figures}
    for result in failed:
        broken = (demand for demand in result.demands(lambda _address: True) if not demand.allows({}))
        touched |= {cell.address for demand in broken for cell in demand.cells}
    named = named_demands(site, results, touched.__contains__)
    names = {result.id for result in failed}
    failing = (demand for demand, name in named.items() if name in names and not demand.allows({}))
    found: Hypotheses = {}
    for culprits in localise(failing, by_cell(named), {}):
        for name in dict.fromkeys(named[demand] for one in culprits[:1] for demand in one.demands):
            found[name] = (*found.get(name, ()), culprits)
    return found
