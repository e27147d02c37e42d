"""Hypotheses of a site: its failing checks put to the search for the likeliest culprit."""

from __future__ import annotations

from builder.checking.constraints import Cell, Demand, claims_agree
from builder.checking.culprits import Culprit, localise
from builder.checking.lookups import look_up
from builder.checking.verdicts import Result, permalink
from builder.model.site import Site

Named = dict[Demand, str]
"""Demand → id of the result that it belongs to."""


def named_demands(site: Site, results: tuple[Result, ...]) -> Named:
    """All demands: those of the results, and that sources don't contradict each other."""
    found = {demand: result.id for result in results for demand in result.demands}
    for figure in site.figures.values():
        if figure.others:
            name = disputed_id(figure.address)
            found |= dict.fromkeys(claims_agree(site, figure, lambda leaf: look_up(site, leaf)), name)
    return found


def by_cell(demands: Named) -> dict[Cell, tuple[Demand, ...]]:
    """For each cell the demands that name it."""
    found: dict[Cell, list[Demand]] = {}
    for demand in demands:
        for cell in set(demand.cells.values()):
            found.setdefault(cell, []).append(demand)
    return {cell: tuple(some) for cell, some in found.items()}


def find_culprits(site: Site, results: tuple[Result, ...]) -> dict[str, tuple[tuple[Culprit, ...], ...]]:
    """Id of a failing result → for each group of figures in it the hypotheses, the likeliest first."""
    named = named_demands(site, results)
    failing_ids = {result.id for result in results if result.verdict == "fails"}
    failing = [demand for demand, name in named.items() if name in failing_ids and not demand.allows({})]
    found: dict[str, tuple[tuple[Culprit, ...], ...]] = {}
    for culprits in localise(failing, by_cell(named), {}):
        for name in dict.fromkeys(named[demand] for one in culprits[:1] for demand in one.demands):
            found[name] = (*found.get(name, ()), culprits)
    return found


def disputed_id(address: str) -> str:
    """The id of the result that says that sources differ at an address."""
    return permalink("nguon-khac-nhau-" + address)
