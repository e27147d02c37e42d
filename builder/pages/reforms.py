"""Reforms: their list, and a page each with its commitments by kind and the weaknesses admitted in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.model.reforms import Reform
from builder.pages.charts import charts
from builder.pages.commitment_rows import clarity_summary, commitment_rows
from builder.pages.commitments import basis_entries
from builder.pages.counted import counted
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.plans import record_plan
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.pages.weaknesses import weakness_row
from builder.stating.commitment_lists import KIND_SLUGS
from builder.stating.counts import part
from builder.stating.weakness_counts import reform_count
from builder.views.words import area_name, commitment_kind, stated


def reform_pages(desk: Desk) -> Iterator[Plan]:
    """One page a reform."""
    for name in desk.site.reforms:
        yield record_plan(desk, "reforms", name, _reform_page)


def list_reforms(here: Here) -> dict[str, Any]:
    """All reforms, each with how many commitments and weaknesses it has."""
    desk, lang = here.desk, here.desk.reader.lang
    cards = [
        {
            "title": reform.title.get(lang),
            "url": here.record("reforms", name),
            "kicker": f"{desk.site.places[reform.place].name.get(lang)} · {area_name(desk.reader, reform.area)}",
            "text": stated(desk.reader, reform.summary),
            "counts": _counts(here, name),
        }
        for name, reform in desk.site.reforms.items()
    ]
    return {
        "lead": desk.text("Các chương trình cải cách, với cam kết và hạn chế của từng chương trình."),
        "groups": [{"title": "", "cards": cards}],
    }


def _counts(here: Here, name: str) -> list[dict[str, Any]]:
    """Promises, what is reported, and admitted weaknesses; nothing of a kind that is not there."""
    site = here.desk.site
    found = [counted(here, one, brief=False) for one in here.desk.counts.of_reform(name).values()]
    if site.reforms[name].weaknesses:
        found.append(counted(here, reform_count(site, name), "weakness", brief=False))
    return found


def _reform_page(desk: Desk, name: str) -> Page:
    reform = desk.site.reforms[name]
    path = desk.urls.record("reforms", name)
    here, reader = desk.here(path), desk.reader
    title, summary = reform.title.get(reader.lang), stated(reader, reform.summary)
    context: dict[str, Any] = {
        "kicker": area_name(reader, reform.area),
        "title": title,
        "lead": summary,
        "facts": _facts(here, reform),
        "charts": charts(here, f"reforms/{name}"),
        "kinds": _kinds(here, name, reform),
        "clarity": clarity_summary(
            here, f"reforms/{name}", (f"{name}/{key}" for key in reform.commitments), f"reforms/{name}"
        ),
        "weaknesses": [weakness_row(here, f"{name}/{key}") for key in reform.weaknesses],
        "passages": here.cites(reform.sources),
        "narrative_key": f"reforms/{name}",
    }
    crumbs = ((page_titles(desk)["reforms"], desk.urls.page("reforms")),)
    return Page(path, "reform.html", title, summary, context, crumbs, "commitments")


def _kinds(here: Here, name: str, reform: Reform) -> list[dict[str, Any]]:
    """Promises, and what is reported as done or under way, each with the kinds that it has."""
    kinds: dict[str, list[str]] = {}
    for key, item in reform.commitments.items():
        kinds.setdefault(item.kind, []).append(f"{name}/{key}")
    counts = here.desk.counts.of_reform(name)
    return [
        {
            "id": part(slug),
            "count": said(here, counts[slug]),
            "groups": [
                {"title": commitment_kind(here.desk.reader, kind), "rows": commitment_rows(here, kinds[kind])}
                for kind in members
                if kind in kinds
            ],
        }
        for slug, members in zip(KIND_SLUGS.values(), (("target", "task"), ("pilot", "measure")), strict=True)
        if slug in counts
    ]


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
