"""Status of a commitment at the as-of date, derived from dates, milestones, evidence and figures; never typed.

Completion, evidence and verifiability are kept apart, as the OGP Independent Reporting Mechanism does: a source that
says "done" without dated evidence gives ``said-done``, not ``done``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from builder.model.base import Text
from builder.model.claims import claim_at
from builder.model.dates import PartialDate
from builder.model.reforms import CLARITIES, Commitment, Target
from builder.model.site import Site

Status = Literal[
    "target-met",
    "target-missed",
    "done",
    "said-done",
    "overdue",
    "not-started",
    "in-progress",
    "no-deadline",
    "no-data",
]
STATUSES: tuple[Status, ...] = Status.__args__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Derived:
    """A status with its working: the rule that decided and the inputs it saw."""

    status: Status
    rule: Text
    inputs: tuple[tuple[Text, str], ...]
    """Name of each input and its value as text; empty = the source does not state it."""


def status_of(site: Site, commitment: Commitment) -> Derived:
    """The first rule that applies decides, in the order of the code below; dates are compared with the as-of date.

    A deadline known only to the month or year passes with its last day.
    """
    as_of = site.settings.as_of
    inputs = _inputs(commitment, as_of)
    if commitment.target is not None:
        return _target_status(site, commitment, commitment.target, inputs)
    done = [m for m in commitment.milestones if m.done and m.source and m.date.first <= as_of.last]
    open_steps = [m for m in commitment.milestones if not m.done]
    if done and not open_steps and commitment.kind == "measure":
        rule = Text(
            vi="mọi mốc đều đã qua và có nguồn ghi ngày",
            en="every milestone has passed and has dated evidence",
        )
        return Derived("done", rule, inputs)
    if done and commitment.kind == "pilot":
        rule = Text(
            vi="mô hình đang chạy theo mốc có ghi ngày gần nhất",
            en="the model runs, by the latest dated milestone",
        )
        return Derived("in-progress", rule, inputs)
    if commitment.said_done is not None:
        rule = Text(
            vi="nguồn nói đã làm nhưng không có mốc ghi ngày kèm chứng cứ",
            en="a source says it is done, without a dated milestone as evidence",
        )
        return Derived("said-done", rule, inputs)
    if commitment.deadline is not None:
        return _dated_status(commitment, commitment.deadline, as_of, bool(done), inputs)
    late = next((m for m in open_steps if m.date.last < as_of.first), None)
    if late is not None:
        rule = Text(
            vi="một mốc đã qua ngày mà chưa có chứng cứ", en="a milestone has passed without evidence"
        )
        return Derived("overdue", rule, inputs)
    if done:
        return Derived("in-progress", Text(vi="đã có mốc hoàn thành", en="some milestones are done"), inputs)
    rule = Text(
        vi="nguồn không ghi thời hạn, nên không thể nói đúng hay quá hạn",
        en="the source states no deadline, so it can be neither in time nor overdue",
    )
    return Derived("no-deadline", rule, inputs)


def _dated_status(
    commitment: Commitment,
    deadline: PartialDate,
    as_of: PartialDate,
    begun: bool,
    inputs: tuple[tuple[Text, str], ...],
) -> Derived:
    if deadline.last < as_of.first:
        rule = Text(
            vi="đã qua thời hạn mà chưa có chứng cứ hoàn thành", en="the deadline has passed without evidence"
        )
        return Derived("overdue", rule, inputs)
    if commitment.start is not None and commitment.start.first > as_of.last:
        return Derived(
            "not-started", Text(vi="chưa đến ngày bắt đầu", en="the first day is yet to come"), inputs
        )
    if begun or commitment.start is not None:
        return Derived("in-progress", Text(vi="đã bắt đầu, chưa đến hạn", en="begun, not yet due"), inputs)
    rule = Text(vi="chưa đến hạn, chưa có mốc nào", en="not yet due, no milestone yet")
    return Derived("not-started", rule, inputs)


_RELATIONS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    ">=": Decimal.__ge__,
    "<=": Decimal.__le__,
    "=": Decimal.__eq__,
    ">": Decimal.__gt__,
    "<": Decimal.__lt__,
}


def _target_status(
    site: Site, commitment: Commitment, target: Target, inputs: tuple[tuple[Text, str], ...]
) -> Derived:
    claim = claim_at(site, target.measure)
    goal = claim.value if claim and isinstance(claim.value, Decimal) else None
    result = claim_at(site, target.result) if target.result else None
    if goal is None or result is None or not isinstance(result.value, Decimal):
        rule = Text(
            vi="chưa có số liệu kết quả để so với mục tiêu",
            en="no result is published to hold against the target",
        )
        return Derived("no-data", rule, inputs)
    met = _RELATIONS[target.op](result.value, goal)
    shown = target.op.replace(">=", "≥").replace("<=", "≤")
    rule = Text(
        vi=f"kết quả {result.value} {shown} mục tiêu {goal}: {'đúng' if met else 'sai'}",
        en=f"result {result.value} {shown} target {goal}: {'true' if met else 'false'}",
    )
    return Derived("target-met" if met else "target-missed", rule, inputs)


def _inputs(commitment: Commitment, as_of: PartialDate) -> tuple[tuple[Text, str], ...]:
    done = sum(m.done for m in commitment.milestones)
    return (
        (Text(vi="ngày bắt đầu", en="start"), str(commitment.start or "")),
        (Text(vi="thời hạn", en="deadline"), str(commitment.deadline or "")),
        (Text(vi="mốc có chứng cứ", en="milestones with evidence"), f"{done}/{len(commitment.milestones)}"),
        (
            Text(vi="nguồn nói đã làm", en="said to be done"),
            commitment.said_done.source if commitment.said_done else "",
        ),
        (Text(vi="ngày tính trạng thái", en="as of"), str(as_of)),
    )


def clarity_score(commitment: Commitment) -> int:
    """How many of the six clarities the source states."""
    return sum(getattr(commitment.clarity, name) is not None for name in CLARITIES)
