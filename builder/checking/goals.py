"""The figures of a measurable target: both must be numbers, of one unit, and the goal must stand in one place only."""

from __future__ import annotations

from decimal import Decimal

from builder.model.claims import claim_at
from builder.model.indicators import Measure
from builder.model.reforms import Target
from builder.model.site import Site
from builder.problems import Problems


def check_targets(site: Site, problems: Problems) -> None:
    """Report targets that no result could be held against, since whatever came out would be a slip of the editor."""
    for name, (reform, commitment) in site.commitments.items():
        if commitment.target is not None:
            key = name.removeprefix(f"{reform}/")
            _check(site, commitment.target, problems, "reforms", reform, "commitments", key, "target")


def _check(site: Site, target: Target, problems: Problems, *path: str) -> None:
    goal = _measure(site, target.measure)
    result = _measure(site, target.result) if target.result else None
    if goal is None and target.value is None:
        problems.add("C126", site.where(*path, "measure"), address=target.measure)
    if goal is not None and target.value is not None:
        problems.add("C124", site.where(*path, "value"), address=target.measure)
    if target.result and result is None:
        problems.add("C126", site.where(*path, "result"), address=target.result)
    if goal is not None and result is not None and goal.unit.vi != result.unit.vi:
        problems.add(
            "C125",
            site.where(*path, "result"),
            unit=result.unit.vi,
            unit_en=result.unit.get("en"),
            goal=goal.unit.vi,
            goal_en=goal.unit.get("en"),
        )


def _measure(site: Site, address: str) -> Measure | None:
    """The measure of an address that holds a number."""
    claim = claim_at(site, address)
    if claim is None or not isinstance(claim.value, Decimal):
        return None
    return site.measure(site.figures[address.partition("~")[0]])
