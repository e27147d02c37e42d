"""Weaknesses that bodies admitted, and the commitments that answer them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.locale.figures import level_name
from builder.model.period import Period
from builder.model.reforms import Weakness
from builder.pages.commitment_rows import commitment_rows
from builder.pages.commitments import figure_entries
from builder.pages.desk import Desk, Here, Page
from builder.pages.titles import page_titles
from builder.views.words import stated, status_mark


def weakness_pages(desk: Desk) -> Iterator[Page]:
    """One page a weakness."""
    for name, (reform_id, item) in desk.site.weaknesses.items():
        yield _weakness_page(desk, name, reform_id, item)


def weakness_row(here: Here, name: str) -> dict[str, Any]:
    """A weakness in a list, with the commitments that answer it."""
    desk, lang = here.desk, here.desk.reader.lang
    reform_id, item = desk.site.weaknesses[name]
    admitted = here.named("agencies", item.admitted_by)
    when = desk.reader.date(item.admitted_on) if item.admitted_on else ""
    answer = here.named("agencies", item.answer_by)
    return {
        "title": item.title.get(lang),
        "url": here.record("weaknesses", name),
        "lang": "vi" if item.title.lang(lang) != lang else "",
        "kicker": _period(desk, item.period),
        "meta": " · ".join(part for part in (admitted["text"] if admitted else "", when) if part),
        "answer_by": answer,
        "answers": [_answer(here, f"{reform_id}/{key}") for key in item.commitments],
    }


def _answer(here: Here, name: str) -> dict[str, Any]:
    desk = here.desk
    mark = status_mark(desk.reader, desk.statuses[name].status)
    return {**(here.named("commitments", name) or {}), "mark": mark}


def list_weaknesses(here: Here) -> dict[str, Any]:
    """All weaknesses by reform."""
    desk, lang = here.desk, here.desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, (reform_id, _) in desk.site.weaknesses.items():
        groups.setdefault(reform_id, []).append(weakness_row(here, name))
    return {
        "lead": desk.text("Những hạn chế mà chính cơ quan có trách nhiệm đã nêu, và cam kết nào trả lời."),
        "stats": _stats(desk),
        "groups": [
            {
                "title": desk.site.reforms[reform].title.get(lang),
                "url": here.record("reforms", reform),
                "rows": rows,
            }
            for reform, rows in groups.items()
        ],
    }


def _stats(desk: Desk) -> list[dict[str, Any]]:
    """How far the admitted weaknesses are answered."""
    site = desk.site
    weak = list(site.weaknesses.values())
    answers = [[site.reforms[reform].commitments[key] for key in item.commitments] for reform, item in weak]
    counts = {
        desk.text("Có việc được giao để trả lời"): sum(bool(found) for found in answers),
        desk.text("Có cơ quan phải trả lời"): sum(item.answer_by is not None for _, item in weak),
        desk.text("Có việc trả lời mang thời hạn"): sum(any(c.deadline for c in found) for found in answers),
        desk.text("Có số liệu để theo dõi"): sum(bool(item.figures) for _, item in weak),
    }
    every = desk.plural("trong {n} hạn chế", len(weak))
    return [{"label": label, "text": desk.reader.number(n), "unit": every} for label, n in counts.items()]


def _period(desk: Desk, text: str | None) -> str:
    return desk.reader.period(Period.parse(text)) if text else desk.text("nguồn không ghi kỳ")


def _weakness_page(desk: Desk, name: str, reform_id: str, item: Weakness) -> Page:
    path = desk.urls.record("weaknesses", name)
    here, reader = desk.here(path), desk.reader
    title, lead = item.title.get(reader.lang), stated(reader, item.text)
    context: dict[str, Any] = {
        "kicker": desk.text("Hạn chế được thừa nhận"),
        "title": title,
        "lead": lead,
        "facts": [
            {"term": desk.text("Thuộc"), **(here.named("reforms", reform_id) or {})},
            {"term": desk.text("Kỳ"), "text": _period(desk, item.period)},
            {"term": desk.text("Cấp"), "text": level_name(item.level or "", reader)},
            {"term": desk.text("Ai thừa nhận"), **(here.named("agencies", item.admitted_by) or {"text": ""})},
            {
                "term": desk.text("Ngày thừa nhận"),
                "text": reader.date(item.admitted_on) if item.admitted_on else "",
            },
            {
                "term": desk.text("Ai phải trả lời"),
                **(here.named("agencies", item.answer_by) or {"text": ""}),
            },
        ],
        "answers": commitment_rows(here, [f"{reform_id}/{key}" for key in item.commitments]),
        "figures": figure_entries(here, item.figures),
        "passages": [here.cite(item.source, item.at)],
        "notes": [item.note.get(reader.lang)] if item.note else [],
        "narrative_key": f"weaknesses/{name}",
    }
    crumbs = ((page_titles(desk)["weaknesses"], desk.urls.page("weaknesses")),)
    return Page(path, "weakness.html", title, lead or title, context, crumbs, "commitments")
