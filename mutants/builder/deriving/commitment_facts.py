"""What is known of a commitment on the as-of date: what the rules of statuses look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from builder.deriving.clock import last_before
from builder.model.claims import claim_at
from builder.model.dates import PartialDate
from builder.model.period import Period
from builder.model.reforms import Commitment, Milestone, Operator
from builder.model.site import Site

RELATIONS: dict[Operator, Callable[[Decimal, Decimal], bool]] = {
    ">=": Decimal.__ge__,
    "<=": Decimal.__le__,
    "=": Decimal.__eq__,
    ">": Decimal.__gt__,
    "<": Decimal.__lt__,
}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
    result: Decimal | None
    """The figure to hold against it, if its period had ended by that day."""

    @property
    def due(self) -> bool:
        """The deadline has passed; one known to the month or year passes with its last day."""
        deadline = self.commitment.deadline
        return deadline is not None and deadline.last < self.as_of.first

    @property
    def ahead(self) -> bool:
        """There is a deadline and it has not passed."""
        return self.commitment.deadline is not None and not self.due

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
        """Whether the result stands to the target as it should; None without a target or a result."""
        target = self.commitment.target
        if target is None or self.goal is None or self.result is None:
            return None
        return RELATIONS[target.op](self.result, self.goal)

    @property
    def fresh(self) -> bool:
        """For a task that returns: its latest dated step lies no further back than one round."""
        rhythm = self.commitment.recurrence
        return rhythm is not None and any(
            step.date.last >= last_before(self.as_of.first, rhythm) for step in self.proven
        )
mutants_x_facts_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_facts_of__mutmut)
def facts_of(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_orig(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_1(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = None
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_2(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = None
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_3(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(None)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_4(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done or step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_5(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first < as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_6(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = None
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_7(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(None)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_8(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_9(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=None,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_10(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=None,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_11(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=None,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_12(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=None,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_13(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=None,
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_14(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=None,
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_15(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=None,
    )


def x_facts_of__mutmut_16(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_17(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_18(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_19(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_20(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_21(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_22(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        )


def x_facts_of__mutmut_23(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) and (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_24(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(None, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_25(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, None, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_26(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, None) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_27(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_28(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_29(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, ) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_30(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) or any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_31(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(None) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_32(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(None)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_33(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is not None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_34(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(None, commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_35(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, None),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_36(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(commitment),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_37(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, ),
        result=_result(site, commitment, as_of),
    )


def x_facts_of__mutmut_38(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(None, commitment, as_of),
    )


def x_facts_of__mutmut_39(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, None, as_of),
    )


def x_facts_of__mutmut_40(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, None),
    )


def x_facts_of__mutmut_41(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(commitment, as_of),
    )


def x_facts_of__mutmut_42(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, as_of),
    )


def x_facts_of__mutmut_43(site: Site, commitment: Commitment) -> Facts:
    """What was known of a commitment on the as-of date."""
    as_of = site.settings.as_of
    done = tuple(step for step in commitment.milestones if step.done and step.date.first <= as_of.last)
    left = tuple(step for step in commitment.milestones if step not in done)
    return Facts(
        commitment=commitment,
        as_of=as_of,
        done=done,
        left=left,
        said=_said(site, commitment, as_of) or (bool(done) and any(step.source is None for step in done)),
        goal=_goal(site, commitment),
        result=_result(site, commitment, ),
    )

mutants_x_facts_of__mutmut['_mutmut_orig'] = x_facts_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_1'] = x_facts_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_2'] = x_facts_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_3'] = x_facts_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_4'] = x_facts_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_5'] = x_facts_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_6'] = x_facts_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_7'] = x_facts_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_8'] = x_facts_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_9'] = x_facts_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_10'] = x_facts_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_11'] = x_facts_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_12'] = x_facts_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_13'] = x_facts_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_14'] = x_facts_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_15'] = x_facts_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_16'] = x_facts_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_17'] = x_facts_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_18'] = x_facts_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_19'] = x_facts_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_20'] = x_facts_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_21'] = x_facts_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_22'] = x_facts_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_23'] = x_facts_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_24'] = x_facts_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_25'] = x_facts_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_26'] = x_facts_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_27'] = x_facts_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_28'] = x_facts_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_29'] = x_facts_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_30'] = x_facts_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_31'] = x_facts_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_32'] = x_facts_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_33'] = x_facts_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_34'] = x_facts_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_35'] = x_facts_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_36'] = x_facts_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_37'] = x_facts_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_38'] = x_facts_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_39'] = x_facts_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_40'] = x_facts_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_41'] = x_facts_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_42'] = x_facts_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_facts_of__mutmut['x_facts_of__mutmut_43'] = x_facts_of__mutmut_43 # type: ignore # mutmut generated
mutants_x__said__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__said__mutmut)
def _said(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is None:
        return False
    published = site.sources[commitment.said_done.source].date
    return published is None or published.first <= as_of.last


def x__said__mutmut_orig(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is None:
        return False
    published = site.sources[commitment.said_done.source].date
    return published is None or published.first <= as_of.last


def x__said__mutmut_1(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is not None:
        return False
    published = site.sources[commitment.said_done.source].date
    return published is None or published.first <= as_of.last


def x__said__mutmut_2(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is None:
        return True
    published = site.sources[commitment.said_done.source].date
    return published is None or published.first <= as_of.last


def x__said__mutmut_3(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is None:
        return False
    published = None
    return published is None or published.first <= as_of.last


def x__said__mutmut_4(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is None:
        return False
    published = site.sources[commitment.said_done.source].date
    return published is None and published.first <= as_of.last


def x__said__mutmut_5(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is None:
        return False
    published = site.sources[commitment.said_done.source].date
    return published is not None or published.first <= as_of.last


def x__said__mutmut_6(site: Site, commitment: Commitment, as_of: PartialDate) -> bool:
    if commitment.said_done is None:
        return False
    published = site.sources[commitment.said_done.source].date
    return published is None or published.first < as_of.last

mutants_x__said__mutmut['_mutmut_orig'] = x__said__mutmut_orig # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_1'] = x__said__mutmut_1 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_2'] = x__said__mutmut_2 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_3'] = x__said__mutmut_3 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_4'] = x__said__mutmut_4 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_5'] = x__said__mutmut_5 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_6'] = x__said__mutmut_6 # type: ignore # mutmut generated
mutants_x__goal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__goal__mutmut)
def _goal(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(site, target.measure)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_orig(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(site, target.measure)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_1(site: Site, commitment: Commitment) -> Decimal | None:
    target = None
    if target is None:
        return None
    claim = claim_at(site, target.measure)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_2(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is not None:
        return None
    claim = claim_at(site, target.measure)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_3(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = None
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_4(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(None, target.measure)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_5(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(site, None)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_6(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(target.measure)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_7(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(site, )
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_8(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(site, target.measure)
    if claim is not None or isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def x__goal__mutmut_9(site: Site, commitment: Commitment) -> Decimal | None:
    target = commitment.target
    if target is None:
        return None
    claim = claim_at(site, target.measure)
    if claim is None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value

mutants_x__goal__mutmut['_mutmut_orig'] = x__goal__mutmut_orig # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_1'] = x__goal__mutmut_1 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_2'] = x__goal__mutmut_2 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_3'] = x__goal__mutmut_3 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_4'] = x__goal__mutmut_4 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_5'] = x__goal__mutmut_5 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_6'] = x__goal__mutmut_6 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_7'] = x__goal__mutmut_7 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_8'] = x__goal__mutmut_8 # type: ignore # mutmut generated
mutants_x__goal__mutmut['x__goal__mutmut_9'] = x__goal__mutmut_9 # type: ignore # mutmut generated
mutants_x__result__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__result__mutmut)
def _result(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_orig(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_1(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_2(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if (commitment.target) and False else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_3(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if (commitment.target) or True else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_4(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None and not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_5(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is not None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_6(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_7(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(None, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_8(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, None):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_9(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_10(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, ):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_11(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = None
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_12(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(None, address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_13(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, None)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_14(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(address)
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_15(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, )
    return claim.value if claim is not None and isinstance(claim.value, Decimal) else None


def x__result__mutmut_16(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if (claim is not None and isinstance(claim.value, Decimal)) and False else None


def x__result__mutmut_17(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if (claim is not None and isinstance(claim.value, Decimal)) or True else None


def x__result__mutmut_18(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is not None or isinstance(claim.value, Decimal) else None


def x__result__mutmut_19(site: Site, commitment: Commitment, as_of: PartialDate) -> Decimal | None:
    address = commitment.target.result if commitment.target else None
    if address is None or not _ended(address, as_of):
        return None
    claim = claim_at(site, address)
    return claim.value if claim is None and isinstance(claim.value, Decimal) else None

mutants_x__result__mutmut['_mutmut_orig'] = x__result__mutmut_orig # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_1'] = x__result__mutmut_1 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_2'] = x__result__mutmut_2 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_3'] = x__result__mutmut_3 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_4'] = x__result__mutmut_4 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_5'] = x__result__mutmut_5 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_6'] = x__result__mutmut_6 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_7'] = x__result__mutmut_7 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_8'] = x__result__mutmut_8 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_9'] = x__result__mutmut_9 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_10'] = x__result__mutmut_10 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_11'] = x__result__mutmut_11 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_12'] = x__result__mutmut_12 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_13'] = x__result__mutmut_13 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_14'] = x__result__mutmut_14 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_15'] = x__result__mutmut_15 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_16'] = x__result__mutmut_16 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_17'] = x__result__mutmut_17 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_18'] = x__result__mutmut_18 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_19'] = x__result__mutmut_19 # type: ignore # mutmut generated
mutants_x__ended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ended__mutmut)
def _ended(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_orig(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_1(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = None
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_2(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition(None)[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_3(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].rpartition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_4(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition(None)[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_5(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].rpartition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_6(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition(None)[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_7(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.rpartition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_8(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("XX@XX")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_9(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[3].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_10(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("XX/XX")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_11(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[1].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_12(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("XX~XX")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_13(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[1]
    end = Period.parse(text).end
    return end is None or end <= as_of.last


def x__ended__mutmut_14(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = None
    return end is None or end <= as_of.last


def x__ended__mutmut_15(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(None).end
    return end is None or end <= as_of.last


def x__ended__mutmut_16(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None and end <= as_of.last


def x__ended__mutmut_17(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is not None or end <= as_of.last


def x__ended__mutmut_18(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end < as_of.last

mutants_x__ended__mutmut['_mutmut_orig'] = x__ended__mutmut_orig # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_1'] = x__ended__mutmut_1 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_2'] = x__ended__mutmut_2 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_3'] = x__ended__mutmut_3 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_4'] = x__ended__mutmut_4 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_5'] = x__ended__mutmut_5 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_6'] = x__ended__mutmut_6 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_7'] = x__ended__mutmut_7 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_8'] = x__ended__mutmut_8 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_9'] = x__ended__mutmut_9 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_10'] = x__ended__mutmut_10 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_11'] = x__ended__mutmut_11 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_12'] = x__ended__mutmut_12 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_13'] = x__ended__mutmut_13 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_14'] = x__ended__mutmut_14 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_15'] = x__ended__mutmut_15 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_16'] = x__ended__mutmut_16 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_17'] = x__ended__mutmut_17 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_18'] = x__ended__mutmut_18 # type: ignore # mutmut generated
