"""Completion, evidence and verifiability of a commitment, kept apart as the OGP Independent Reporting Mechanism does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from builder.deriving.clarity import stated_clarities
from builder.deriving.rules import Derived
from builder.deriving.status import Status

Completion = Literal["complete", "short", "told", "begun", "not-begun", "unknown"]

_COMPLETION: dict[Status, Completion] = {
    "done": "complete",
    "target-met": "complete",
    "target-missed": "short",
    "said-done": "told",
    "in-progress": "begun",
    "not-started": "not-begun",
}
"""What a state says about completion; the other states say nothing about it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a commitment stands, in three respects that do not follow from each other."""

    completion: Completion
    proven: int
    """Steps that are dated and sourced."""
    figures: int
    """Figures that bear on it, the result of its target among them."""
    told: bool
    """A source says that it is done."""
    measurable: bool
    """Its target is a number that a figure can be held against."""
    timed: bool
    """It has a deadline or a rhythm."""
    outcome: bool
    """The source states which result is to come of it."""

    @property
    def verifiable(self) -> int:
        """How many of the three that let a reader judge are there."""
        return self.measurable + self.timed + self.outcome


def standing_of(derived: Derived[Status]) -> Standing:
    """Read the three respects from the facts behind a state."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    known: Completion = "begun" if facts.proven else "told" if facts.said else "unknown"
    completion = _COMPLETION.get(derived.value, known)
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome="outcome" in stated_clarities(item),
    )
