"""How many distinct contradictions there are: one is counted once, however many checks stumble over it.

Only failing results count; what is explained is told by another. The results that doubt the fewest figures come first,
and each either begins a contradiction or joins an earlier one:

- a claim (an equation, a count of years, two sources on one figure) joins the first contradiction that doubts a figure
  which it doubts too: 487,563 dossiers in time of 481,540 resolved is one contradiction, also where the sum over the
  levels stumbles over the same two numbers;
- a table, whose every row is a claim of its own, joins only where each of its doubted rows is doubted already; else its
  rows are one contradiction, as they go back to one cause or one publisher;
- a failure that speaks against words and doubts no figure is a contradiction of its own.

Contradictions are never merged afterwards, so that a large sum cannot join two that have nothing in common. One is
about home where a figure it doubts (or, where it doubts none, tests) is of the home place, or where it speaks of that
place's documents or bodies.
"""

from __future__ import annotations

from dataclasses import dataclass

from builder.checking.verdicts import Findings, Result
from builder.model.site import Site

TABLES = ("breakdown", "ranking", "average")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Failing results with one cause."""

    id: str
    """The id of the result that tells it most plainly: the one that doubts the fewest figures."""
    results: tuple[Result, ...]
    home: bool
    """True where it is about the home place, its documents or its bodies."""


def contradictions(site: Site, findings: Findings) -> tuple[Contradiction, ...]:
    """The distinct contradictions, in the order in which their first results were found."""
    order = {result.id: number for number, result in enumerate(findings.results)}
    failing = [result for result in findings.results if result.verdict == "fails"]
    groups: list[tuple[set[str], list[Result]]] = []
    for result in sorted(failing, key=lambda one: (len(_doubted(one)), order[one.id])):
        doubted = set(_doubted(result))
        joined = next(
            (group for group in groups if doubted and _joins(result, doubted, group[0], groups)), None
        )
        if joined is None:
            groups.append((doubted, [result]))
        else:
            joined[0].update(doubted)
            joined[1].append(result)
    found = [
        Contradiction(results[0].id, tuple(results), any(_about_home(site, one) for one in results))
        for _, results in groups
    ]
    return tuple(sorted(found, key=lambda one: min(order[result.id] for result in one.results)))


def _doubted(result: Result) -> tuple[str, ...]:
    return result.figures if result.doubts is None else result.doubts


def _joins(
    result: Result, doubted: set[str], known: set[str], groups: list[tuple[set[str], list[Result]]]
) -> bool:
    """True where ``result`` belongs to the contradiction that doubts ``known``."""
    if result.kind in TABLES:
        everywhere = set().union(*(figures for figures, _ in groups))
        return bool(doubted & known) and doubted <= everywhere
    return bool(doubted & known)


def _about_home(site: Site, result: Result) -> bool:
    home = site.settings.home
    figures = _doubted(result) or result.figures
    if figures:
        return any(site.figures[address].key.place == home for address in figures)
    if result.place is not None:
        return result.place == home
    return any(source in _home_sources(site) for source in result.sources)


def _home_sources(site: Site) -> set[str]:
    """Sources that speak of documents which bodies of the home place issued."""
    return {
        cited.source
        for document in site.resolutions.values()
        if document.issuer
        and document.issuer in site.agencies
        and site.agencies[document.issuer].place == site.settings.home
        for cited in (*document.sources, *((document.date_from,) if document.date_from else ()))
    }
