"""The two axes of a commitment: its state, and how it stands to its deadline. Neither follows from the other."""

from __future__ import annotations

from dataclasses import dataclass

from builder.checking.verdicts import Findings
from builder.deriving.commitment_facts import Facts, facts_of
from builder.deriving.deadline import PASSED, Due, due_of
from builder.deriving.rules import Derived
from builder.deriving.status import COMPLETED, Status, status_of
from builder.model.site import Site


@dataclass(frozen=True, slots=True)
class Axes:
    """Where a commitment stands on the as-of date."""

    state: Derived[Status]
    due: Derived[Due]

    @property
    def facts(self) -> Facts:
        """What both were read from."""
        return self.state.facts

    @property
    def completed(self) -> bool:
        """It is shown to be done, or its target to be met."""
        return self.state.value in COMPLETED

    @property
    def passed(self) -> bool:
        """The deadline lies behind."""
        return self.due.value in PASSED

    @property
    def overdue(self) -> bool:
        """The deadline lies behind, and nothing shows that it was done or its target met."""
        return self.passed and not self.completed


def axes_of(site: Site, findings: Findings, name: str) -> Axes:
    """Both axes of the commitment ``reform/id``."""
    facts = facts_of(site, findings, name)
    return Axes(status_of(facts), due_of(facts))


def axes(site: Site, findings: Findings) -> dict[str, Axes]:
    """Both axes of every commitment."""
    return {name: axes_of(site, findings, name) for name in site.commitments}
