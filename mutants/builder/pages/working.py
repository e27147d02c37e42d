"""The working of a derived status: the rule that decided, what it looked at, and the sums and comparisons in between."""

from __future__ import annotations

from typing import Any

from builder.deriving.commitment_facts import Facts
from builder.deriving.standing import Completion, standing_of
from builder.deriving.status import RULES, Derived
from builder.pages.desk import Desk, Here
from builder.views.words import recurrence_text, status_mark

RULES_ANCHOR = "cach-suy-ra"


def working(here: Here, derived: Derived) -> dict[str, Any]:
    """The rule in words with a link to all rules, and every input."""
    desk, facts = here.desk, derived.facts
    return {
        "rule": derived.rule.when.get(desk.reader.lang),
        "number": desk.text("Quy tắc {n} trong {all}", n=derived.number, all=len(RULES)),
        "url": here.page("commitments", f"{RULES_ANCHOR}-{derived.number}"),
        "comparison": _comparison(here, facts),
        "inputs": [
            {"term": desk.text("Ngày của báo cáo"), "text": desk.reader.date(facts.as_of)},
            {"term": desk.text("Bắt đầu"), "text": _start(desk, facts)},
            {"term": desk.text("Thời hạn"), "text": _deadline(desk, facts)},
            {"term": desk.text("Mốc đã xong"), "text": _steps(desk, facts)},
            {"term": desk.text("Nguồn nói đã làm"), **_said(here, facts)},
        ],
    }


def rule_list(desk: Desk) -> list[dict[str, Any]]:
    """All rules in the order in which they are tried, with how many commitments each decided."""
    decided = [derived.number for derived in desk.statuses.values()]
    return [
        {
            "id": f"{RULES_ANCHOR}-{number}",
            "mark": status_mark(desk.reader, rule.status),
            "when": rule.when.get(desk.reader.lang),
            "count": decided.count(number),
        }
        for number, rule in enumerate(RULES, 1)
    ]


def standing_facts(here: Here, derived: Derived) -> list[dict[str, Any]]:
    """Completion, evidence and verifiability, as a list of facts."""
    desk = here.desk
    standing = standing_of(derived)
    evidence = []
    if standing.proven:
        evidence.append(desk.plural("{n} mốc ghi ngày, có nguồn", standing.proven))
    if standing.figures:
        evidence.append(desk.plural("{n} số liệu liên quan", standing.figures))
    if standing.told:
        evidence.append(desk.text("lời kể của nguồn"))
    return [
        {"term": desk.text("Hoàn thành"), "text": _completion(desk, standing.completion)},
        {
            "term": desk.text("Chứng cứ"),
            "text": ", ".join(evidence) or desk.text("chưa có trong các nguồn đã đọc"),
        },
        {
            "term": desk.text("Kiểm chứng được"),
            "text": desk.text("{n} trong 3 điều kiện", n=standing.verifiable),
            "marks": [
                {"word": desk.text("mục tiêu bằng số"), "stated": standing.measurable},
                {"word": desk.text("thời hạn hoặc nhịp"), "stated": standing.timed},
                {"word": desk.text("kết quả phải có"), "stated": standing.outcome},
            ],
        },
    ]


def _completion(desk: Desk, completion: Completion) -> str:
    text = desk.text
    return {
        "complete": text("đã xong"),
        "short": text("không đạt mức của mục tiêu"),
        "told": text("nguồn nói đã xong"),
        "begun": text("đã bắt đầu, chưa thấy xong"),
        "not-begun": text("chưa bắt đầu"),
        "unknown": text("không biết: các nguồn đã đọc không nói"),
    }[completion]


def _start(desk: Desk, facts: Facts) -> str:
    start = facts.commitment.start
    if start is None:
        return desk.text("nguồn không ghi")
    state = desk.text("đã đến ngày") if facts.begun else desk.text("chưa đến ngày")
    return f"{desk.reader.date(start)} · {state}"


def _deadline(desk: Desk, facts: Facts) -> str:
    """The deadline with the days that lie between it and the as-of date."""
    item, reader = facts.commitment, desk.reader
    if item.deadline is None:
        rhythm = f", {recurrence_text(reader, item.recurrence)}" if item.recurrence else ""
        return desk.text("nguồn không ghi") + rhythm
    last, today = item.deadline.last, facts.as_of.first
    shown = reader.date(item.deadline)
    if not item.deadline.exact:
        shown = desk.text("{date}, tức hết ngày {last}", date=shown, last=reader.day(last))
    sides = (reader.day(today), reader.day(last))
    if facts.due:
        late, early = sides
        note = desk.plural("đã qua: {late} − {early} = {n} ngày", (today - last).days, late=late, early=early)
    else:
        early, late = sides
        note = desk.plural("còn: {late} − {early} = {n} ngày", (last - today).days, late=late, early=early)
    return f"{shown} · {note}"


def _steps(desk: Desk, facts: Facts) -> str:
    all_steps = len(facts.done) + len(facts.left)
    if not all_steps:
        return desk.text("nguồn không ghi mốc nào")
    shown = desk.text(
        "{done} trong {all}, có nguồn {proven}", done=len(facts.done), all=all_steps, proven=len(facts.proven)
    )
    if not facts.done:
        return shown
    last = max(facts.done, key=lambda step: step.date.last).date
    return f"{shown} · " + desk.text("mới nhất {date}", date=desk.reader.date(last))


def _said(here: Here, facts: Facts) -> dict[str, Any]:
    item = facts.commitment
    if facts.said and item.said_done is not None:
        return here.cite(item.said_done.source, item.said_done.at)
    return {
        "text": here.desk.text("có mốc ghi đã xong mà không có nguồn")
        if facts.said
        else here.desk.text("không")
    }


def _comparison(here: Here, facts: Facts) -> dict[str, Any] | None:
    """The result held against the target, both as figures."""
    target = facts.commitment.target
    if target is None:
        return None
    figures, reader = here.desk.site.figures, here.desk.reader
    goal = figures.get(target.measure.partition("~")[0])
    result = figures.get((target.result or "").partition("~")[0]) if facts.result is not None else None
    return {
        "op": target.op.replace(">=", "≥").replace("<=", "≤"),
        "goal": here.cells.figure(goal, full=True) if goal and goal.number is not None else None,
        "goal_text": reader.exact(facts.goal, 4) if facts.goal is not None else "",
        "result": here.cells.figure(result, full=True) if result else None,
        "met": facts.met,
    }
