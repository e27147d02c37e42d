"""What is known of a commitment on the as-of date: what the rules of states and deadlines look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from builder.checking.validity import DISTRICTS_ENDED
from builder.checking.verdicts import Findings
from builder.deriving.clock import last_before
from builder.deriving.targets import DOUBTS, Doubt, Reached, goal_of, known, reached, result_of
from builder.model.dates import PartialDate
from builder.model.figures import Claim
from builder.model.reforms import Commitment, Milestone
from builder.model.site import Site


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules look at: one commitment as it stood on one day."""

    commitment: Commitment
    as_of: PartialDate
    done: tuple[Milestone, ...]
    """Steps that had happened by that day."""
    left: tuple[Milestone, ...]
    """The other steps."""
    said: bool
    """By that day a source said that it is done, or a step was marked as done without a source."""
    goal: Decimal | None
    """What a measurable target asks for."""
    result: Claim | None
    """What a source prints of the figure to hold against it, if it was known by that day."""
    reached: Reached | None
    """How the one stands to the other; None without a target or a result."""
    end: date | None
    """Last day of the level, place or body that was to carry it out, if it lies before that day."""

    @property
    def passed(self) -> bool:
        """The deadline has passed; one known to the month or year passes with its last day."""
        deadline = self.commitment.deadline
        return deadline is not None and deadline.last < self.as_of.first

    @property
    def ahead(self) -> bool:
        """There is a deadline and it has not passed."""
        return self.commitment.deadline is not None and not self.passed

    @property
    def begun(self) -> bool:
        """The first day has come."""
        start = self.commitment.start
        return start is not None and start.first <= self.as_of.last

    @property
    def proven(self) -> tuple[Milestone, ...]:
        """Steps done for which a source is named."""
        return tuple(step for step in self.done if step.source is not None)

    @property
    def late(self) -> tuple[Milestone, ...]:
        """Steps whose day has passed without evidence."""
        return tuple(step for step in self.left if not step.done and step.date.last < self.as_of.first)

    @property
    def met(self) -> bool | None:
        """Whether the result stands to the target as it should; None where that is not known."""
        return self.reached == "met" if self.reached in ("met", "missed") else None

    @property
    def doubt(self) -> Doubt | None:
        """Why a result that is there does not tell whether the target is met."""
        return next((doubt for doubt in DOUBTS if doubt == self.reached), None)

    @property
    def runs(self) -> bool:
        """It goes on rather than being finished: a model on trial, or a task that returns."""
        return self.commitment.kind == "pilot" or self.commitment.recurrence is not None

    @property
    def fresh(self) -> bool:
        """For a task that returns: its latest dated step lies no further back than one round."""
        rhythm = self.commitment.recurrence
        return rhythm is not None and any(
            step.date.last >= last_before(self.as_of.first, rhythm) for step in self.proven
        )


def facts_of(site: Site, findings: Findings, name: str) -> Facts:
    """What was known of the commitment ``reform/id`` on the as-of date."""
    reform_id, commitment = site.commitments[name]
    as_of, target = site.settings.as_of, commitment.target
    done = tuple(step for step in commitment.milestones if step.done and _happened(site, step, as_of))
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=goal_of(site, target) if target else None,
        result=result_of(site, target, as_of) if target else None,
        reached=reached(site, findings, target, as_of) if target else None,
        end=_end(site, site.reforms[reform_id].place, commitment, as_of),
    )


def _end(site: Site, place: str, commitment: Commitment, as_of: PartialDate) -> date | None:
    """The first end among its level, its place and its bodies; where two bodies answer for it, the end of both."""
    named = (commitment.lead, commitment.accountable.agency if commitment.accountable else None)
    bodies = [_end_of_body(site, agency) for agency in named if agency is not None]
    known = [day for day in bodies if day is not None]
    ends = [max(known)] if bodies and len(known) == len(bodies) else []
    if commitment.level == "district":
        ends.append(DISTRICTS_ENDED)
    last = site.places[place].valid_to
    if last is not None:
        ends.append(last.last)
    first = min(ends, default=None)
    return first if first is not None and first < as_of.first else None


def _end_of_body(site: Site, agency: str) -> date | None:
    """The last day of a body; one of a district ended with the districts at the latest."""
    body = site.agencies[agency]
    if body.valid_to is not None:
        return body.valid_to.last
    return DISTRICTS_ENDED if body.level == "district" else None


def _happened(site: Site, step: Milestone, as_of: PartialDate) -> bool:
    """Its day had come, and the source that shows it was published."""
    return step.date.first <= as_of.last and (step.source is None or known(site, step.source, as_of))


def _said(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    return commitment.said_done is not None and known(site, commitment.said_done.source, as_of)
