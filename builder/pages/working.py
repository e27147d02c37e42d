"""The working of state and deadline: the rules that decided, what they looked at, sums and comparisons in between."""

from __future__ import annotations

from typing import Any

from builder.deriving.axes import Axes
from builder.deriving.commitment_facts import Facts
from builder.deriving.deadline import DUE_RULES
from builder.deriving.standing import Completion, standing_of
from builder.deriving.status import RULES
from builder.pages.counted import counted
from builder.pages.desk import Desk, Here
from builder.stating.commitment_lists import DUE, STATE
from builder.views.words import DUE_TONES, due_mark, due_name, recurrence_text, status_mark

RULES_ANCHOR = "cach-suy-ra"


def reasons(here: Here, one: Axes) -> list[dict[str, Any]]:
    """State and deadline, each with the rule that decided in words and a link to all rules."""
    desk = here.desk
    found = (
        (status_mark(desk.reader, one.state.value), STATE, one.state, len(RULES)),
        (due_mark(desk.reader, one), DUE, one.due, len(DUE_RULES)),
    )
    return [
        {
            "mark": mark,
            "rule": derived.reason.get(desk.reader.lang),
            "number": desk.text("Quy tắc {n} trong {all}", n=derived.number, all=rules),
            "url": here.page("commitments", _anchor(axis, derived.number)),
        }
        for mark, axis, derived, rules in found
    ]


def _anchor(axis: str, number: int) -> str:
    """The rule on the page of commitments; rules of states were there first and are numbered alone."""
    return f"{RULES_ANCHOR}-{number}" if axis == STATE else f"{RULES_ANCHOR}-{axis}-{number}"


def working(here: Here, one: Axes) -> dict[str, Any]:
    """Every input of the rules."""
    desk, facts = here.desk, one.facts
    end = (
        [{"term": desk.text("Ngày nơi thực hiện không còn"), "text": desk.reader.day(facts.end)}]
        if facts.end
        else []
    )
    return {
        "comparison": _comparison(here, facts),
        "inputs": [
            {"term": desk.text("Ngày của báo cáo"), "text": desk.reader.date(facts.as_of)},
            {"term": desk.text("Bắt đầu"), "text": _start(desk, facts)},
            {"term": desk.text("Thời hạn"), "text": _deadline(desk, facts)},
            {"term": desk.text("Mốc đã xong"), "text": _steps(desk, facts)},
            {"term": desk.text("Nguồn nói đã làm"), **_said(here, facts)},
            *end,
        ],
    }


def rule_lists(here: Here) -> list[dict[str, Any]]:
    """The rules of states and of deadlines in the order in which they are tried, with how many commitments each decided."""
    desk, lang = here.desk, here.desk.reader.lang
    count = desk.counts.of_rule
    states = [
        {
            "id": _anchor(STATE, number),
            "mark": status_mark(desk.reader, rule.value),
            "when": rule.when.get(lang),
            "count": counted(here, count(STATE, number), brief=False),
        }
        for number, rule in enumerate(RULES, 1)
    ]
    dues = [
        {
            "id": _anchor(DUE, number),
            "mark": {"text": due_name(desk.reader, rule.value), "tone": DUE_TONES[rule.value]},
            "when": rule.when.get(lang),
            "count": counted(here, count(DUE, number), brief=False),
        }
        for number, rule in enumerate(DUE_RULES, 1)
    ]
    return [
        {"title": desk.text("Trạng thái"), "rules": states},
        {"title": desk.text("Thời hạn"), "rules": dues},
    ]


def standing_facts(here: Here, one: Axes) -> list[dict[str, Any]]:
    """Completion, evidence and verifiability, as a list of facts."""
    desk = here.desk
    standing = standing_of(one.state)
    evidence = []
    if standing.proven:
        evidence.append(desk.plural("{n} mốc ghi ngày, có nguồn", standing.proven))
    if standing.figures:
        evidence.append(desk.plural("{n} số liệu liên quan", standing.figures))
    if standing.told:
        evidence.append(desk.text("lời của nguồn"))
    return [
        {"term": desk.text("Đã xong chưa"), "text": _completion(desk, standing.completion)},
        {
            "term": desk.text("Có chứng cứ không"),
            "text": ", ".join(evidence) or desk.text("chưa có trong các nguồn đã đọc"),
        },
        {
            "term": desk.text("Có kiểm chứng được không"),
            "text": desk.text("đủ {n} trong 3 điều kiện", n=standing.verifiable),
            "marks": [
                {"word": desk.text("mục tiêu đo bằng số"), "stated": standing.measurable},
                {"word": desk.text("thời hạn hoặc định kỳ"), "stated": standing.timed},
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
    if facts.passed:
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
    result = figures.get((target.result or "").partition("~")[0])
    return {
        "op": target.op.replace(">=", "≥").replace("<=", "≤") + ("?" if facts.doubt else ""),
        "goal": here.cells.figure(goal, full=True) if goal and goal.number is not None else None,
        "goal_text": reader.exact(facts.goal, 4) if facts.goal is not None else "",
        "result": here.cells.figure(result, claim=facts.result, full=True)
        if result and facts.result
        else None,
        "met": facts.met,
    }
