"""The six clarities ("sáu rõ") of commitments: how many the sources state, one by one and summed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.model.reforms import CLARITIES, Clearness, Commitment


def stated_clarities(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states, in the words of the rule or in a field of the record that says the same."""
    told = told_by_fields(commitment)
    return tuple(n for n in CLARITIES if getattr(commitment.clarity, n) is not None or n in told)


def told_by_fields(commitment: Commitment) -> frozenset[Clearness]:
    """Those that other fields of the record state: who leads is who, a deadline or a rhythm is by when, a role that
    answers is who answers, and a measurable target is the outcome."""
    told: dict[Clearness, bool] = {
        "who": commitment.lead is not None or commitment.lead_printed is not None,
        "responsibility": commitment.accountable is not None,
        "deadline": commitment.deadline is not None or commitment.recurrence is not None,
        "outcome": commitment.target is not None,
    }
    return frozenset(name for name, stated in told.items() if stated)


def clarity_score(commitment: Commitment) -> int:
    """How many of the six the source states."""
    return len(stated_clarities(commitment))


@dataclass(frozen=True, slots=True)
class ClaritySum:
    """The six clarities over several commitments."""

    commitments: int
    """Over how many it is summed."""
    stated: dict[Clearness, int]
    """In how many commitments each is stated."""

    @property
    def total(self) -> int:
        """Clarities stated, all told."""
        return sum(self.stated.values())

    @property
    def possible(self) -> int:
        """Clarities that could be stated."""
        return self.commitments * len(CLARITIES)


def clarity_sum(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(len(every), {name: sum(name in one for one in every) for name in CLARITIES})
