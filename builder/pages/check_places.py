"""Where each result of a check is told: in full on the first page while what fails is little, else on the pages of its verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.checking.contradictions import Contradiction
from builder.checking.verdicts import Result
from builder.model.checks import VERDICTS, Verdict
from builder.pages.parts import Part, divide
from builder.stating.check_counts import PARTS

FEW = 6
"""A rule that holds more often than this is told as a count."""
MANY = 40
"""The same for rules whose figures are not enough to tell."""
IN_FULL = 24
"""So many failing results are told in full on the first page."""
WORKINGS = 70
"""So many results are told in full on a page of their own."""
LISTED = 500
"""So many results are named on one page; each keeps its permalink on the first page while all of its verdict are."""


@dataclass(frozen=True, slots=True)
class CheckPlace:
    """Where one result stands."""

    verdict: Verdict
    part: str
    """Of the pages of its verdict; empty where there is but one."""
    full: bool
    """The first page tells it in full."""
    listed: bool
    """The first page names it."""


def summed_up(results: Iterable[Result], verdict: Verdict) -> tuple[list[Result], dict[str, list[Result]]]:
    """Results of a verdict to show one by one, and rules with too many for that; what fails is always shown."""
    by_rule: dict[str, list[Result]] = {}
    for result in results:
        if result.verdict == verdict:
            by_rule.setdefault(result.rule, []).append(result)
    limit = FEW if verdict == "holds" else MANY
    summed = {rule: found for rule, found in by_rule.items() if verdict != "fails" and len(found) > limit}
    return [one for rule, found in by_rule.items() if rule not in summed for one in found], summed


def check_parts(
    results: Iterable[Result], contradictions: Mapping[bool, tuple[Contradiction, ...]]
) -> dict[Verdict, tuple[Part, ...]]:
    """The parts of each verdict whose results do not fit on one page. Results of one contradiction stand together."""
    results = tuple(results)
    others: dict[Verdict, tuple[Part, ...]] = {
        verdict: divide((one.id for one in summed_up(results, verdict)[0]), WORKINGS)
        for verdict in VERDICTS
        if verdict != "fails"
    }
    return others | {"fails": _failing_parts(contradictions)}


def _failing_parts(contradictions: Mapping[bool, tuple[Contradiction, ...]]) -> tuple[Part, ...]:
    about = {one.id: PARTS[home] for home, group in contradictions.items() for one in group}
    together = {one.id: one.results for group in contradictions.values() for one in group}
    parts = divide(about, WORKINGS, about.__getitem__, lambda name: len(together[name]))
    return tuple(
        Part(part.name, part.group, tuple(r.id for name in part.members for r in together[name]))
        for part in parts
    )


def check_places(
    results: Iterable[Result], parts: Mapping[Verdict, tuple[Part, ...]]
) -> dict[str, CheckPlace]:
    """Id → where a result stands; those that are told as counts are not among them."""
    results = tuple(results)
    found: dict[str, CheckPlace] = {}
    listed = 0
    for verdict in VERDICTS:
        shown = summed_up(results, verdict)[0]
        listed += len(shown)
        own = {member: part.name for part in parts[verdict] for member in part.members}
        full = verdict == "fails" and len(shown) <= IN_FULL
        for result in shown:
            found[result.id] = CheckPlace(verdict, own.get(result.id, ""), full, listed <= LISTED)
    return found
