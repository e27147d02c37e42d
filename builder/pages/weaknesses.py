"""Weaknesses that bodies admitted, and the commitments that answer them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.locale.figures import level_name
from builder.model.period import Period
from builder.pages.commitment_rows import commitment_rows
from builder.pages.commitments import figure_entries
from builder.pages.counted import counted
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.plans import record_plan
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.stating.counts import part
from builder.stating.weakness_counts import answer_counts, place_count, weakness_places, weaknesses_of
from builder.views.words import axes_marks, stated


def weakness_pages(desk: Desk) -> Iterator[Plan]:
    """One page a weakness."""
    for name in desk.site.weaknesses:
        yield record_plan(desk, "weaknesses", name, _weakness_page)


def weakness_row(here: Here, name: str) -> dict[str, Any]:
    """A weakness in a list, with the commitments that answer it."""
    desk, lang = here.desk, here.desk.reader.lang
    reform_id, item = desk.site.weaknesses[name]
    admitted = here.named("agencies", item.admitted_by)
    when = desk.reader.date(item.admitted_on) if item.admitted_on else ""
    answer = here.named("agencies", item.answer_by)
    return {
        "item": f"weakness:{name}",
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
    marks = axes_marks(desk.reader, desk.axes[name])
    return {**(here.named("commitments", name) or {}), "marks": marks}


def list_weaknesses(here: Here) -> dict[str, Any]:
    """All weaknesses by place and reform, the home place first."""
    desk = here.desk
    return {
        "lead": desk.text(
            "Những hạn chế mà chính cơ quan có trách nhiệm đã nêu, và cam kết nào nhằm khắc phục."
        ),
        "stats": _stats(here),
        "places": [_of_place(here, place) for place in weakness_places(desk.site)],
    }


def _of_place(here: Here, place: str) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {}
    for name in weaknesses_of(desk.site, place):
        groups.setdefault(name.partition("/")[0], []).append(weakness_row(here, name))
    return {
        "id": part(place),
        "count": said(here, place_count(desk.site, place)),
        "groups": [
            {
                "title": desk.site.reforms[reform].title.get(lang),
                "url": here.record("reforms", reform),
                "rows": rows,
            }
            for reform, rows in groups.items()
        ],
    }


def _stats(here: Here) -> list[dict[str, Any]]:
    """How far the weaknesses admitted in the home place are answered."""
    desk, home = here.desk, here.desk.site.settings.home
    if home not in weakness_places(desk.site):
        return []
    labels = {
        "task": desk.text("Có việc được giao để khắc phục"),
        "agency": desk.text("Có cơ quan phải trả lời"),
        "deadline": desk.text("Có việc khắc phục kèm thời hạn"),
        "figures": desk.text("Có số liệu để theo dõi"),
    }
    every = desk.text("trong {weaknesses}", weaknesses=place_count(desk.site, home).says(desk.reader))
    found = {key: counted(here, one, "weakness") for key, one in answer_counts(desk.site, home).items()}
    return [
        {"label": label, "text": found[key]["text"], "said": found[key], "unit": every}
        for key, label in labels.items()
    ]


def _period(desk: Desk, text: str | None) -> str:
    return desk.reader.period(Period.parse(text)) if text else desk.text("nguồn không ghi kỳ")


def _weakness_page(desk: Desk, name: str) -> Page:
    reform_id, item = desk.site.weaknesses[name]
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
