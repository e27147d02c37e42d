"""The six clarities ("sáu rõ") of commitments: how many the sources state, one by one and summed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.model.reforms import CLARITIES, Clearness, Commitment


def stated_clarities(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(commitment.clarity, name) is not None)


def clarity_score(commitment: Commitment) -> int:
    """How many of the six the source states."""
    return len(stated_clarities(commitment))


@dataclass(frozen=True, slots=True)
class ClaritySum:
    """The six clarities over several commitments."""

    commitments: int
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
