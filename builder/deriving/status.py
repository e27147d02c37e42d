"""Status of a commitment at the as-of date, derived from dates, milestones, evidence and figures; never typed.

Completion, evidence and verifiability are kept apart, as the OGP Independent Reporting Mechanism does: a source that
says "done" without dated evidence gives ``said-done``, not ``done``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from builder.deriving.commitment_facts import Facts, facts_of
from builder.model.base import Text
from builder.model.reforms import Commitment
from builder.model.site import Site

Status = Literal[
    "overdue",
    "target-missed",
    "no-data",
    "no-deadline",
    "said-done",
    "not-started",
    "in-progress",
    "done",
    "target-met",
]
STATUSES: tuple[Status, ...] = Status.__args__  # type: ignore[attr-defined]
"""In the order in which lists show them: what asks for attention first."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A status and when it is given."""

    status: Status
    when: Text
    applies: Callable[[Facts], bool]


@dataclass(frozen=True, slots=True)
class Derived:
    """A status with its working."""

    status: Status
    rule: Rule
    number: int
    """Of the rule, counted from 1."""
    facts: Facts


RULES: tuple[Rule, ...] = (
    Rule(
        "target-met",
        Text(vi="số liệu kết quả đạt mức của mục tiêu", en="the result stands to the target as it should"),
        lambda f: f.met is True,
    ),
    Rule(
        "target-missed",
        Text(
            vi="số liệu kết quả không đạt mức của mục tiêu, và thời hạn đã qua hoặc không có",
            en="the result falls short of the target, and the deadline has passed or there is none",
        ),
        lambda f: f.met is False and not f.ahead,
    ),
    Rule(
        "done",
        Text(
            vi="là nhiệm vụ hay việc đã triển khai, không lặp lại; mọi mốc đã xong, mốc nào cũng có ngày và có nguồn",
            en="a task or measure that does not recur; every milestone is done, dated and sourced",
        ),
        lambda f: _completed(f) and f.done == f.proven,
    ),
    Rule(
        "in-progress",
        Text(
            vi="là mô hình thí điểm và có mốc ghi ngày, có nguồn cho thấy đang chạy",
            en="a pilot whose dated and sourced milestones show that it runs",
        ),
        lambda f: f.commitment.kind == "pilot" and bool(f.proven) and not f.late and not f.due,
    ),
    Rule(
        "said-done",
        Text(
            vi="có nguồn nói đã làm, nhưng không kèm mốc ghi ngày nào cho thấy đã xong",
            en="a source says that it is done, without a dated milestone to show it",
        ),
        lambda f: f.said,
    ),
    Rule(
        "no-data",
        Text(
            vi="có mục tiêu đo bằng số nhưng chưa có số liệu kết quả, và thời hạn đã qua hoặc không có",
            en="a measurable target without a result, and the deadline has passed or there is none",
        ),
        lambda f: f.commitment.target is not None and f.met is None and not f.ahead,
    ),
    Rule(
        "overdue",
        Text(
            vi="thời hạn đã qua mà chưa có chứng cứ hoàn thành",
            en="the deadline has passed without evidence of completion",
        ),
        lambda f: f.due,
    ),
    Rule(
        "overdue",
        Text(
            vi="ngày của một mốc đã qua mà mốc đó chưa có chứng cứ",
            en="the day of a milestone has passed without evidence",
        ),
        lambda f: bool(f.late),
    ),
    Rule(
        "not-started",
        Text(vi="chưa đến ngày bắt đầu", en="the first day is yet to come"),
        lambda f: f.commitment.start is not None and not f.begun,
    ),
    Rule(
        "no-data",
        Text(
            vi="là việc lặp lại, và chưa có mốc ghi ngày nào cho kỳ gần nhất",
            en="a recurring task without a dated milestone for its latest round",
        ),
        lambda f: f.commitment.recurrence is not None and not f.fresh,
    ),
    Rule(
        "in-progress",
        Text(vi="đã có mốc ghi ngày, có nguồn", en="some milestones are done, dated and sourced"),
        lambda f: bool(f.proven),
    ),
    Rule(
        "in-progress",
        Text(vi="đã bắt đầu và chưa đến hạn", en="begun and not yet due"),
        lambda f: f.ahead and f.begun,
    ),
    Rule(
        "not-started",
        Text(vi="chưa đến hạn, chưa có mốc nào", en="not yet due, no milestone yet"),
        lambda f: f.ahead,
    ),
    Rule(
        "no-deadline",
        Text(
            vi="nguồn không ghi thời hạn, nên không thể nói đúng hạn hay quá hạn",
            en="the source states no deadline, so it can be neither in time nor overdue",
        ),
        lambda f: True,
    ),
)
"""The first that applies decides."""


def statuses(site: Site) -> dict[str, Derived]:
    """Derived status of every commitment."""
    return {name: status_of(site, item) for name, (_, item) in site.commitments.items()}


def status_of(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def _completed(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left
