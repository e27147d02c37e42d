"""Pages of reforms, commitments and admitted weaknesses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.deriving.clarity import clarity_score
from builder.deriving.status import Derived, Status
from builder.locale.figures import figure_title, level_name
from builder.model.period import Period
from builder.model.reforms import CLARITIES, Commitment, Reform, Weakness
from builder.pages.desk import Desk, Here, Page

_TONES: dict[Status, str] = {
    "target-met": "good",
    "target-missed": "bad",
    "done": "good",
    "said-done": "warn",
    "overdue": "bad",
    "not-started": "neutral",
    "in-progress": "neutral",
    "no-deadline": "unknown",
    "no-data": "unknown",
}


def status_name(desk: Desk, status: Status) -> str:
    """A derived status in words."""
    text = desk.text
    return {
        "target-met": text("Đạt mục tiêu"),
        "target-missed": text("Không đạt mục tiêu"),
        "done": text("Đã làm, có chứng cứ"),
        "said-done": text("Nói đã làm, thiếu chứng cứ"),
        "overdue": text("Quá hạn"),
        "not-started": text("Chưa bắt đầu"),
        "in-progress": text("Đang làm"),
        "no-deadline": text("Không có thời hạn"),
        "no-data": text("Chưa có số liệu"),
    }[status]


def status_mark(desk: Desk, status: Status) -> dict[str, str]:
    """Parameters of the ``badge`` macro."""
    return {"text": status_name(desk, status), "tone": _TONES[status]}


def kind_name(desk: Desk, kind: str) -> str:
    """A kind of commitment in words."""
    text = desk.text
    return {
        "task": text("Nhiệm vụ"),
        "target": text("Mục tiêu"),
        "pilot": text("Mô hình thí điểm"),
        "measure": text("Việc đã triển khai"),
    }[kind]


def area_name(desk: Desk, area: str) -> str:
    """One of the six contents of Nghị quyết 76/NQ-CP."""
    text = desk.text
    return {
        "the-che": text("Cải cách thể chế"),
        "thu-tuc-hanh-chinh": text("Cải cách thủ tục hành chính"),
        "bo-may": text("Cải cách tổ chức bộ máy"),
        "cong-vu": text("Cải cách chế độ công vụ"),
        "tai-chinh-cong": text("Cải cách tài chính công"),
        "chinh-quyen-so": text("Xây dựng chính quyền điện tử, chính quyền số"),
        "khac": text("Ngoài sáu nội dung của chương trình tổng thể"),
    }[area]


def clarity_names(desk: Desk) -> dict[str, str]:
    """The six clarities, in the order in which the source of the rule gives them."""
    text = desk.text
    return {
        "who": text("rõ người"),
        "what": text("rõ việc"),
        "responsibility": text("rõ trách nhiệm"),
        "procedure": text("rõ quy trình"),
        "deadline": text("rõ thời hạn"),
        "outcome": text("rõ kết quả"),
    }


def reform_pages(desk: Desk) -> Iterator[Page]:
    """One page a reform, a commitment and a weakness."""
    for name, reform in desk.site.reforms.items():
        yield _reform_page(desk, name, reform)
    for name, (reform_id, commitment) in desk.site.commitments.items():
        yield _commitment_page(desk, name, reform_id, commitment)
    for name, (reform_id, weakness) in desk.site.weaknesses.items():
        yield _weakness_page(desk, name, reform_id, weakness)


def commitment_card(here: Here, name: str) -> dict[str, Any]:
    """Parameters of the ``card`` macro for a commitment."""
    desk, lang = here.desk, here.desk.reader.lang
    _, item = desk.site.commitments[name]
    lead = here.named("agencies", item.lead)
    who = lead["text"] if lead else item.lead_printed or desk.text("nguồn không nêu ai làm")
    deadline = desk.reader.date(item.deadline) if item.deadline else desk.text("không có thời hạn")
    return {
        "title": item.title.get(lang),
        "url": here.record("commitments", name),
        "kicker": kind_name(desk, item.kind),
        "meta": f"{who} · {deadline} · {desk.text('{n}/6 rõ', n=clarity_score(item))}",
        "badge": status_mark(desk, desk.statuses[name].status),
        "lang": "vi" if item.title.lang(lang) != lang else "",
    }


def weakness_card(here: Here, name: str) -> dict[str, Any]:
    """Parameters of the ``card`` macro for a weakness."""
    desk, lang = here.desk, here.desk.reader.lang
    _, item = desk.site.weaknesses[name]
    answers = len(item.commitments)
    answered = (
        desk.text("{n} cam kết trả lời", n=answers) if answers else desk.text("chưa thấy cam kết nào trả lời")
    )
    return {
        "title": item.title.get(lang),
        "url": here.record("weaknesses", name),
        "meta": f"{_period(desk, item.period)} · {answered}",
        "lang": "vi" if item.title.lang(lang) != lang else "",
    }


def _period(desk: Desk, text: str | None) -> str:
    return desk.reader.period(Period.parse(text)) if text else desk.text("nguồn không ghi kỳ")


def _reform_page(desk: Desk, name: str, reform: Reform) -> Page:
    path = desk.urls.record("reforms", name)
    here, lang = desk.here(path), desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {}
    for key, item in reform.commitments.items():
        groups.setdefault(item.kind, []).append(commitment_card(here, f"{name}/{key}"))
    summary = reform.summary.get(lang) if reform.summary else ""
    lead = here.named("agencies", reform.lead) or {"text": ""}
    context: dict[str, Any] = {
        "kicker": area_name(desk, reform.area),
        "title": reform.title.get(lang),
        "lead": summary,
        "facts": [
            {"term": desk.text("Địa phương"), **(here.named("places", reform.place) or {})},
            {"term": desk.text("Cơ quan chủ trì"), **lead},
            {
                "term": desk.text("Căn cứ"),
                "entries": [here.named("resolutions", b.resolution) for b in reform.basis] or None,
            },
            {"term": desk.text("Bắt đầu"), "text": desk.reader.date(reform.start)},
            {"term": desk.text("Thời hạn"), "text": desk.reader.date(reform.deadline)},
            {
                "term": desk.text("Chỉ tiêu đo lường"),
                "entries": [here.named("indicators", i) for i in reform.indicators] or None,
            },
        ],
        "groups": [
            {"title": kind_name(desk, kind), "cards": groups[kind]}
            for kind in ("target", "task", "pilot", "measure")
            if kind in groups
        ],
        "weaknesses": [weakness_card(here, f"{name}/{key}") for key in reform.weaknesses],
        "passages": here.cites(reform.sources),
        "narrative_key": f"reforms/{name}",
    }
    crumbs = ((desk.text("Cải cách"), desk.urls.page("reforms")),)
    return Page(path, "reform.html", reform.title.get(lang), summary, context, crumbs, "commitments")


def _commitment_page(desk: Desk, name: str, reform_id: str, item: Commitment) -> Page:
    path = desk.urls.record("commitments", name)
    here, lang = desk.here(path), desk.reader.lang
    derived = desk.statuses[name]
    context: dict[str, Any] = {
        "kicker": kind_name(desk, item.kind),
        "title": item.title.get(lang),
        "lead": item.text.get(lang) if item.text else "",
        "mark": status_mark(desk, derived.status),
        "facts": _commitment_facts(here, reform_id, item),
        "working": _working(here, derived),
        "clarity": [
            {"name": word, "text": stated.get(lang) if (stated := getattr(item.clarity, key)) else ""}
            for key, word in clarity_names(desk).items()
        ],
        "clarity_score": desk.text(
            "Nguồn nêu {n} trong {all} điều cần rõ.", n=clarity_score(item), all=len(CLARITIES)
        ),
        "milestones": [
            {
                "date": desk.reader.date(m.date),
                "iso": str(m.date),
                "title": m.title.get(lang),
                "text": here.cite(m.source, m.at)["text"] if m.source else "",
                "url": here.record("sources", m.source) if m.source else "",
                "done": m.done,
            }
            for m in item.milestones
        ],
        "said_done": {
            "text": item.said_done.text.get(lang) if item.said_done.text else "",
            "cite": here.cite(item.said_done.source, item.said_done.at),
        }
        if item.said_done
        else None,
        "target": _target(here, item),
        "figures": _figures(here, item.figures),
        "passages": [here.cite(item.source, item.at)],
        "notes": [item.note.get(lang)] if item.note else [],
        "dispute": item.dispute,
        "lang": lang,
    }
    crumbs = (
        (desk.text("Cam kết"), desk.urls.page("commitments")),
        (desk.site.reforms[reform_id].title.get(lang), desk.urls.record("reforms", reform_id)),
    )
    description = item.text.get(lang) if item.text else item.title.get(lang)
    return Page(path, "commitment.html", item.title.get(lang), description, context, crumbs, "commitments")


def _commitment_facts(here: Here, reform_id: str, item: Commitment) -> list[dict[str, Any]]:
    desk = here.desk
    recurrence = {"monthly": desk.text("hằng tháng"), "yearly": desk.text("hằng năm")}
    lead = here.named("agencies", item.lead) or {"text": item.lead_printed or ""}
    return [
        {"term": desk.text("Thuộc"), **(here.named("reforms", reform_id) or {})},
        {"term": desk.text("Ai làm"), **lead},
        *(
            [{"term": desk.text("Phối hợp"), "entries": [here.named("agencies", a) for a in item.support]}]
            if item.support
            else []
        ),
        {"term": desk.text("Ai giao"), **(here.named("agencies", item.assigned_by) or {"text": ""})},
        {"term": desk.text("Giao ngày"), "text": desk.reader.date(item.assigned_on)},
        {
            "term": desk.text("Thời hạn"),
            "text": desk.reader.date(item.deadline) if item.deadline else desk.text("không có thời hạn"),
        },
        *([{"term": desk.text("Lặp lại"), "text": recurrence[item.recurrence]}] if item.recurrence else []),
        *(
            [
                {
                    "term": desk.text("Căn cứ"),
                    "entries": [here.named("resolutions", b.resolution) for b in item.basis],
                }
            ]
            if item.basis
            else []
        ),
    ]


def _working(here: Here, derived: Derived) -> dict[str, Any]:
    return {"rule": derived.rule.when.get(here.desk.reader.lang), "inputs": []}


def _target(here: Here, item: Commitment) -> dict[str, Any] | None:
    if item.target is None:
        return None
    figures = here.desk.site.figures
    goal = figures[item.target.measure.partition("~")[0]]
    result = figures.get((item.target.result or "").partition("~")[0])
    return {
        "op": item.target.op.replace(">=", "≥").replace("<=", "≤"),
        "goal": here.cells.figure(goal, full=True),
        "goal_title": figure_title(here.desk.site, goal, here.desk.reader),
        "result": here.cells.figure(result, full=True) if result else None,
    }


def _figures(here: Here, addresses: tuple[str, ...]) -> list[dict[str, Any]]:
    found = [here.desk.site.figures[address.partition("~")[0]] for address in addresses]
    return [
        {
            "title": figure_title(here.desk.site, f, here.desk.reader),
            "figure": here.cells.figure(f, full=True),
        }
        for f in found
    ]


def _weakness_page(desk: Desk, name: str, reform_id: str, item: Weakness) -> Page:
    path = desk.urls.record("weaknesses", name)
    here, lang = desk.here(path), desk.reader.lang
    context: dict[str, Any] = {
        "kicker": desk.text("Hạn chế được thừa nhận"),
        "title": item.title.get(lang),
        "lead": item.text.get(lang) if item.text else "",
        "facts": [
            {"term": desk.text("Thuộc"), **(here.named("reforms", reform_id) or {})},
            {"term": desk.text("Kỳ"), "text": _period(desk, item.period)},
            {"term": desk.text("Cấp"), "text": level_name(item.level or "", desk.reader)},
            {"term": desk.text("Ai thừa nhận"), **(here.named("agencies", item.admitted_by) or {"text": ""})},
            {"term": desk.text("Ngày thừa nhận"), "text": desk.reader.date(item.admitted_on)},
            {
                "term": desk.text("Ai phải trả lời"),
                **(here.named("agencies", item.answer_by) or {"text": ""}),
            },
        ],
        "answers": [commitment_card(here, f"{reform_id}/{key}") for key in item.commitments],
        "figures": _figures(here, item.figures),
        "passages": [here.cite(item.source, item.at)],
        "notes": [item.note.get(lang)] if item.note else [],
    }
    crumbs = ((desk.text("Hạn chế được thừa nhận"), desk.urls.page("weaknesses")),)
    description = item.text.get(lang) if item.text else item.title.get(lang)
    return Page(path, "weakness.html", item.title.get(lang), description, context, crumbs, "commitments")
