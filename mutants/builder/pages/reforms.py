"""Reforms: their list, and a page each with its commitments by kind and the weaknesses admitted in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.model.reforms import Reform
from builder.pages.charts import charts
from builder.pages.commitment_rows import clarity_summary, commitment_rows
from builder.pages.commitments import basis_entries
from builder.pages.desk import Desk, Here, Page
from builder.pages.titles import page_titles
from builder.pages.weaknesses import weakness_row
from builder.views.words import area_name, commitment_kind, stated


def reform_pages(desk: Desk) -> Iterator[Page]:
    """One page a reform."""
    for name, reform in desk.site.reforms.items():
        yield _reform_page(desk, name, reform)


def list_reforms(here: Here) -> dict[str, Any]:
    """All reforms, each with how many commitments and weaknesses it has."""
    desk, lang = here.desk, here.desk.reader.lang
    cards = [
        {
            "title": reform.title.get(lang),
            "url": here.record("reforms", name),
            "kicker": f"{desk.site.places[reform.place].name.get(lang)} · {area_name(desk.reader, reform.area)}",
            "text": stated(desk.reader, reform.summary),
            "meta": ", ".join(
                (
                    desk.plural("{n} cam kết", len(reform.commitments)),
                    desk.plural("{n} hạn chế được thừa nhận", len(reform.weaknesses)),
                )
            ),
        }
        for name, reform in desk.site.reforms.items()
    ]
    return {
        "lead": desk.text("Các chương trình cải cách, với cam kết và hạn chế của từng chương trình."),
        "groups": [{"title": "", "cards": cards}],
    }


def _reform_page(desk: Desk, name: str, reform: Reform) -> Page:
    path = desk.urls.record("reforms", name)
    here, reader = desk.here(path), desk.reader
    kinds: dict[str, list[str]] = {}
    for key, item in reform.commitments.items():
        kinds.setdefault(item.kind, []).append(f"{name}/{key}")
    title, summary = reform.title.get(reader.lang), stated(reader, reform.summary)
    context: dict[str, Any] = {
        "kicker": area_name(reader, reform.area),
        "title": title,
        "lead": summary,
        "facts": _facts(here, reform),
        "charts": charts(here, f"reforms/{name}"),
        "groups": [
            {"title": commitment_kind(reader, kind), "rows": commitment_rows(here, kinds[kind])}
            for kind in ("target", "task", "pilot", "measure")
            if kind in kinds
        ],
        "clarity": clarity_summary(desk, reform.commitments.values()),
        "weaknesses": [weakness_row(here, f"{name}/{key}") for key in reform.weaknesses],
        "passages": here.cites(reform.sources),
        "narrative_key": f"reforms/{name}",
    }
    crumbs = ((page_titles(desk)["reforms"], desk.urls.page("reforms")),)
    return Page(path, "reform.html", title, summary, context, crumbs, "commitments")


def _facts(here: Here, reform: Reform) -> list[dict[str, Any]]:
    desk, text = here.desk, here.desk.text
    lang = desk.reader.lang
    facts: list[dict[str, Any]] = [
        {"term": text("Địa phương"), **(here.named("places", reform.place) or {})},
        {"term": text("Cơ quan chủ trì"), **(here.named("agencies", reform.lead) or {"text": ""})},
    ]
    if reform.support:
        facts.append(
            {"term": text("Phối hợp"), "entries": [here.named("agencies", a) for a in reform.support]}
        )
    if reform.accountable:
        facts.append({"term": text("Chức danh chịu trách nhiệm"), "text": reform.accountable.role.get(lang)})
    facts += [
        {"term": text("Căn cứ"), "entries": basis_entries(here, reform.basis) or None, "text": ""},
        {"term": text("Bắt đầu"), "text": desk.reader.date(reform.start) if reform.start else ""},
        {
            "term": text("Thời hạn"),
            "text": desk.reader.date(reform.deadline) if reform.deadline else text("không có thời hạn"),
        },
    ]
    if reform.indicators:
        facts.append(
            {
                "term": text("Chỉ tiêu đo lường"),
                "entries": [here.named("indicators", i) for i in reform.indicators],
            }
        )
    return facts
