"""Completion, evidence and verifiability of a commitment, kept apart as the OGP Independent Reporting Mechanism does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from builder.deriving.status import Derived, Status

Completion = Literal["complete", "short", "told", "begun", "not-begun", "unknown"]

_COMPLETION: dict[Status, Completion] = {
    "done": "complete",
    "target-met": "complete",
    "target-missed": "short",
    "said-done": "told",
    "in-progress": "begun",
    "not-started": "not-begun",
}
"""What a status says about completion; the other statuses say nothing about it."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_standing_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_standing_of__mutmut)
def standing_of(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_orig(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_1(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = None
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_2(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = None
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_3(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(None)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_4(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None or facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_5(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None or item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_6(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_7(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_8(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_9(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(None)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_10(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = None
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_11(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(None, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_12(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, None)
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_13(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get("begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_14(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, )
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_15(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if (facts.proven) and False else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_16(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if (facts.proven) or True else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_17(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "XXbegunXX" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_18(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "BEGUN" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_19(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "XXunknownXX")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_20(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "UNKNOWN")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_21(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=None,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_22(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=None,
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_23(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=None,
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_24(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=None,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_25(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_26(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_27(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=None,
    )


def x_standing_of__mutmut_28(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_29(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_30(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_31(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_32(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_33(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_34(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        )


def x_standing_of__mutmut_35(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_36(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None and item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_37(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is None or item.recurrence is not None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_38(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is None,
        outcome=item.clarity.outcome is not None,
    )


def x_standing_of__mutmut_39(derived: Derived) -> Standing:
    """Read the three respects from the facts behind a status."""
    facts, item = derived.facts, derived.facts.commitment
    figures = set(item.figures)
    if item.target is not None and item.target.result is not None and facts.result is not None:
        figures.add(item.target.result)
    completion = _COMPLETION.get(derived.status, "begun" if facts.proven else "unknown")
    return Standing(
        completion=completion,
        proven=len(facts.proven),
        figures=len(figures),
        told=facts.said,
        measurable=item.target is not None,
        timed=item.deadline is not None or item.recurrence is not None,
        outcome=item.clarity.outcome is None,
    )

mutants_x_standing_of__mutmut['_mutmut_orig'] = x_standing_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_1'] = x_standing_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_2'] = x_standing_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_3'] = x_standing_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_4'] = x_standing_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_5'] = x_standing_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_6'] = x_standing_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_7'] = x_standing_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_8'] = x_standing_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_9'] = x_standing_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_10'] = x_standing_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_11'] = x_standing_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_12'] = x_standing_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_13'] = x_standing_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_14'] = x_standing_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_15'] = x_standing_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_16'] = x_standing_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_17'] = x_standing_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_18'] = x_standing_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_19'] = x_standing_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_20'] = x_standing_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_21'] = x_standing_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_22'] = x_standing_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_23'] = x_standing_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_24'] = x_standing_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_25'] = x_standing_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_26'] = x_standing_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_27'] = x_standing_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_28'] = x_standing_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_29'] = x_standing_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_30'] = x_standing_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_31'] = x_standing_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_32'] = x_standing_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_33'] = x_standing_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_34'] = x_standing_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_35'] = x_standing_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_36'] = x_standing_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_37'] = x_standing_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_38'] = x_standing_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_standing_of__mutmut['x_standing_of__mutmut_39'] = x_standing_of__mutmut_39 # type: ignore # mutmut generated
