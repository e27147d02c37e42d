"""The page of a commitment: who owes what, by when, its state and its deadline with their working, its six clarities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.locale.figures import figure_title
from builder.model.reforms import Commitment
from builder.pages.clarity_answers import clarity_answers
from builder.pages.commitment_rows import printed, who
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.plans import record_plan
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.pages.working import reasons, standing_facts, working
from builder.views.words import (
    commitment_kind,
    deadline_text,
    due_mark,
    recurrence_text,
    stated,
    status_mark,
)


def commitment_pages(desk: Desk) -> Iterator[Plan]:
    """One page a commitment."""
    for name in desk.site.commitments:
        yield record_plan(desk, "commitments", name, _commitment_page)


def _commitment_page(desk: Desk, name: str) -> Page:
    reform_id, item = desk.site.commitments[name]
    path = desk.urls.record("commitments", name)
    here, reader = desk.here(path), desk.reader
    one = desk.axes[name]
    mark = status_mark(reader, one.state.value)
    context: dict[str, Any] = {
        "kicker": commitment_kind(reader, item.kind),
        "title": item.title.get(reader.lang),
        "lead": stated(reader, item.text),
        "mark": mark,
        "marks": [mark, due_mark(reader, one)],
        "dispute": _dispute(desk, item),
        "reasons": reasons(here, one),
        "working": working(here, one),
        "standing": standing_facts(here, one),
        "facts": _facts(here, reform_id, item),
        "clarity": clarity_answers(here, item),
        "clarity_score": said(here, desk.counts.answered(name)),
        "milestones": [_milestone(here, name, item, number) for number in range(len(item.milestones))],
        "said_done": {
            "text": stated(reader, item.said_done.text),
            "cite": here.cite(item.said_done.source, item.said_done.at),
        }
        if item.said_done
        else None,
        "figures": figure_entries(here, item.figures),
        "weaknesses": [
            here.named("weaknesses", f"{reform_id}/{key}")
            for key, weakness in desk.site.reforms[reform_id].weaknesses.items()
            if name.partition("/")[2] in weakness.commitments
        ],
        "passages": [here.cite(item.source, item.at)],
        "notes": [item.note.get(reader.lang)] if item.note else [],
        "narrative_key": f"commitments/{name}",
    }
    crumbs = (
        (page_titles(desk)["commitments"], desk.urls.page("commitments")),
        (desk.site.reforms[reform_id].title.get(reader.lang), desk.urls.record("reforms", reform_id)),
    )
    title = item.title.get(reader.lang)
    return Page(path, "commitment.html", title, context["lead"] or title, context, crumbs, "commitments")


def _dispute(desk: Desk, item: Commitment) -> dict[str, str] | None:
    """What a unit holds against the derived status; the status itself stays."""
    if item.dispute is None:
        return None
    lang = desk.reader.lang
    return {
        "status": item.dispute.status.get(lang),
        "reason": item.dispute.reason.get(lang),
        "by": item.dispute.by,
        "on": desk.reader.date(item.dispute.on),
    }


def _facts(here: Here, reform_id: str, item: Commitment) -> list[dict[str, Any]]:
    desk, lang = here.desk, here.desk.reader.lang
    text = desk.text
    accountable = item.accountable
    facts: list[dict[str, Any]] = [
        {"term": text("Thuộc"), **(here.named("reforms", reform_id) or {})},
        {"term": text("Ai làm"), **who(here, item)},
    ]
    if item.lead and item.lead_printed:
        facts.append({"term": text("Nguồn in là"), **printed(here, item, item.lead_printed)})
    if item.support:
        facts.append({"term": text("Phối hợp"), "entries": [here.named("agencies", a) for a in item.support]})
    facts.append(
        {
            "term": text("Chức danh chịu trách nhiệm"),
            "text": accountable.role.get(lang) if accountable else "",
        }
    )
    facts += [
        {"term": text("Ai giao"), **(here.named("agencies", item.assigned_by) or {"text": ""})},
        {"term": text("Giao ngày"), "text": desk.reader.date(item.assigned_on) if item.assigned_on else ""},
        {"term": text("Bắt đầu"), "text": desk.reader.date(item.start) if item.start else ""},
        {"term": text("Thời hạn"), "text": _deadline(desk, item)},
        {"term": text("Căn cứ"), "entries": basis_entries(here, item.basis) or None, "text": ""},
    ]
    return facts


def _deadline(desk: Desk, item: Commitment) -> str:
    if item.deadline is None:
        return deadline_text(desk.reader, item)
    rhythm = f", {recurrence_text(desk.reader, item.recurrence)}" if item.recurrence else ""
    return desk.reader.date(item.deadline) + rhythm


def basis_entries(here: Here, basis: Any) -> list[dict[str, Any]]:
    """Documents that something rests on, with the clause where it is known."""
    entries = []
    for one in basis:
        entry = here.named("resolutions", one.resolution) or {}
        entries.append({**entry, "text": f"{entry['text']}, {one.clause}"} if one.clause else entry)
    return entries


def _milestone(here: Here, name: str, item: Commitment, number: int) -> dict[str, Any]:
    desk = here.desk
    step = item.milestones[number]
    late = step in desk.axes[name].facts.late
    badge = None
    if not step.done:
        badge = (
            {"text": desk.text("qua ngày, chưa có chứng cứ"), "tone": "bad"}
            if late
            else {"text": desk.text("chưa đến ngày"), "tone": "neutral"}
        )
    elif step.source is None:
        badge = {"text": desk.text("không có nguồn"), "tone": "warn"}
    return {
        "date": desk.reader.date(step.date),
        "iso": str(step.date),
        "title": step.title.get(desk.reader.lang),
        "text": here.cite(step.source, step.at)["text"] if step.source else "",
        "url": here.record("sources", step.source) if step.source else "",
        "done": step.done,
        "badges": [badge] if badge else [],
    }


def figure_entries(here: Here, addresses: tuple[str, ...]) -> list[dict[str, Any]]:
    """Figures with their titles; a claim of one source stands for its figure."""
    found = [here.desk.site.figures[address.partition("~")[0]] for address in addresses]
    return [
        {
            "title": figure_title(here.desk.site, figure, here.desk.reader),
            "figure": here.cells.figure(figure, full=True),
        }
        for figure in found
    ]
