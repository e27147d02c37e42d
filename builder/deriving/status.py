"""State of a commitment at the as-of date, derived from milestones, evidence and figures; never typed.

Completion, evidence and verifiability are kept apart, as the OGP Independent Reporting Mechanism does: a source that
says "done" without dated evidence gives ``said-done``, not ``done``. How it stands to its deadline is another question,
answered in :mod:`builder.deriving.deadline`; a state looks at the deadline for one thing alone: a target is not missed
while there is time left.
"""

from __future__ import annotations

from typing import Literal

from builder.deriving.commitment_facts import Facts
from builder.deriving.rules import Derived, Rule, decide
from builder.deriving.targets import DOUBTS
from builder.model.base import Text

Status = Literal[
    "target-missed",
    "no-data",
    "said-done",
    "not-started",
    "in-progress",
    "ended",
    "done",
    "target-met",
]
STATUSES: tuple[Status, ...] = Status.__args__  # type: ignore[attr-defined]
"""In the order in which lists show them: what asks for attention first."""
COMPLETED: frozenset[Status] = frozenset({"done", "target-met"})
"""States of what is shown to be completed."""


RULES: tuple[Rule[Status], ...] = (
    Rule(
        "target-met",
        Text(vi="kết quả được công bố đạt mức của mục tiêu", en="the published result meets the target"),
        lambda f: f.met is True,
    ),
    Rule(
        "target-missed",
        Text(
            vi="kết quả được công bố không đạt mức của mục tiêu, và không còn thời hạn nào ở phía trước",
            en="the published result does not meet the target, and no deadline lies ahead",
        ),
        lambda f: f.met is False and not f.ahead,
    ),
    Rule(
        "done",
        Text(
            vi="mọi mốc của nhiệm vụ hay việc này đã xong, mốc nào cũng có ngày và có nguồn",
            en="every milestone of this task or measure is done, dated and sourced",
        ),
        lambda f: _completed(f) and f.done == f.proven,
    ),
    Rule(
        "ended",
        Text(
            vi="cấp chính quyền, địa phương hoặc cơ quan thực hiện đã kết thúc, không có chứng cứ là việc đã xong, và không nguồn nào nói đã xong; mô hình và việc lặp lại thì kết thúc theo dù có nguồn nói đã làm",
            en="the level of government, the place or the body that was to carry it out has ended, nothing shows that it was completed and no source says so; a pilot or a recurring task ends with it even where a source says that it was done",
        ),
        lambda f: f.end is not None and (f.runs or not f.said),
    ),
    Rule(
        "in-progress",
        Text(
            vi="mô hình thí điểm có mốc ghi ngày, có nguồn cho thấy đang chạy",
            en="dated and sourced milestones show that the pilot runs",
        ),
        lambda f: f.commitment.kind == "pilot" and bool(f.proven),
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
        "not-started",
        Text(vi="chưa đến ngày bắt đầu", en="the first day is yet to come"),
        lambda f: f.commitment.start is not None and not f.begun,
    ),
    Rule(
        "in-progress",
        Text(
            vi="kết quả đến nay chưa đạt mức của mục tiêu, và thời hạn chưa qua",
            en="the result so far does not meet the target, and the deadline has not passed",
        ),
        lambda f: f.met is False,
    ),
    Rule(
        "no-data",
        Text(
            vi="kết quả có nhưng không đủ chắc để kết luận",
            en="there is a result, but it is not sure enough to conclude",
        ),
        lambda f: f.doubt is not None,
        lambda f: DOUBTS[f.doubt] if f.doubt else None,
    ),
    Rule(
        "no-data",
        Text(
            vi="có mục tiêu đo bằng số nhưng chưa có kết quả",
            en="there is a measurable target but no result",
        ),
        lambda f: f.commitment.target is not None and f.result is None,
    ),
    Rule(
        "no-data",
        Text(
            vi="đây là việc lặp lại, và chưa có mốc ghi ngày nào cho kỳ gần nhất",
            en="it recurs, and there is no dated milestone for its latest round",
        ),
        lambda f: f.commitment.recurrence is not None and not f.fresh,
    ),
    Rule(
        "in-progress",
        Text(
            vi="đã có mốc ghi ngày, có nguồn, và chưa có chứng cứ là đã xong hết",
            en="there are dated and sourced milestones, and nothing shows that all is done",
        ),
        lambda f: bool(f.proven),
    ),
    Rule(
        "no-data",
        Text(
            vi="các nguồn đã đọc không cho biết việc này đã đi đến đâu",
            en="the sources read do not say how far it has come",
        ),
        lambda f: True,
    ),
)
"""The first that applies decides."""


def status_of(facts: Facts) -> Derived[Status]:
    """The state of one commitment."""
    return decide(RULES, facts)


def _completed(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left
