"""Documents: their list, and a page each with what it carries out, what carries it out and what hangs on it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from builder.deriving.clock import shifted, whole_months
from builder.locale.figures import figure_title
from builder.model.period import Period
from builder.model.records import Resolution
from builder.pages.charts import charts
from builder.pages.commitment_rows import clarity_summary, commitment_rows
from builder.pages.desk import Desk, Here, Page, Plan, document_name
from builder.pages.divisions import LEVELS, dated_documents, document_level
from builder.pages.plans import record_plan
from builder.pages.titles import page_titles
from builder.views.words import document_kind, stated


def document_pages(desk: Desk) -> Iterator[Plan]:
    """One page a document."""
    for name in desk.site.resolutions:
        yield record_plan(desk, "resolutions", name, _document_page)


def level_names(desk: Desk) -> dict[str, str]:
    """Titles of the groups of documents."""
    return {
        "central": desk.text("Trung ương"),
        "province": desk.text("Tỉnh"),
        "": desk.text("Không rõ nơi ban hành"),
    }


def list_documents(here: Here, only: Collection[str] | None = None) -> dict[str, Any]:
    """All documents by level, each level in the order of dates, or ``only`` some."""
    desk, lang = here.desk, here.desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {level: [] for level in LEVELS}
    for name in dated_documents(desk.site) if only is None else only:
        document = desk.site.resolutions[name]
        issuer = here.named("agencies", document.issuer)
        groups[document_level(desk.site, name)].append(
            {
                "title": document_name(desk, name),
                "url": here.record("resolutions", name),
                "kicker": document_kind(desk.reader, document.kind),
                "text": document.title.get(lang) if document.number else "",
                "meta": issuer["text"] if issuer else desk.text("nguồn không ghi nơi ban hành"),
            }
        )
    titles = level_names(desk)
    return {
        "lead": desk.text(
            "Từ nghị quyết của Trung ương đến chương trình của tỉnh: văn bản nào thực hiện văn bản nào."
        ),
        "groups": [{"title": titles[level], "cards": cards} for level, cards in groups.items() if cards],
        "more": [{"text": page_titles(desk)["timeline"], "url": here.page("timeline")}],
    }


def _document_page(desk: Desk, name: str) -> Page:
    document = desk.site.resolutions[name]
    path = desk.urls.record("resolutions", name)
    here, reader, site = desk.here(path), desk.reader, desk.site
    title = document_name(desk, name)
    lead = document.title.get(reader.lang) if document.number else ""
    summary = stated(reader, document.summary)
    resting = [
        key
        for key, (_, item) in site.commitments.items()
        if name in [basis.resolution for basis in item.basis]
    ]
    context: dict[str, Any] = {
        "kicker": document_kind(reader, document.kind),
        "title": title,
        "lead": lead,
        "summary": summary,
        "facts": _facts(here, document),
        "charts": charts(here, f"resolutions/{name}"),
        "reviews": _reviews(here, name, document),
        "reforms": [
            here.named("reforms", key)
            for key, reform in site.reforms.items()
            if name in [basis.resolution for basis in reform.basis]
        ],
        "commitments": commitment_rows(here, resting),
        "clarity": clarity_summary(here, f"van-ban/{name}", resting, f"resolutions/{name}"),
        "targets": _targets(here, resting),
        "indicators": [
            here.named("indicators", key) for key, item in site.indicators.items() if name in item.resolutions
        ],
        "passages": [{**here.cite(p.source, p.at), "note": stated(reader, p.note)} for p in document.sources],
        "notes": [n.get(reader.lang) for n in (document.status_note, document.note) if n],
        "narrative_key": f"resolutions/{name}",
    }
    crumbs = ((page_titles(desk)["resolutions"], desk.urls.page("resolutions")),)
    return Page(path, "document.html", title, summary or lead or title, context, crumbs, "resolutions")


def _facts(here: Here, document: Resolution) -> list[dict[str, Any]]:
    desk, text = here.desk, here.desk.text
    facts: list[dict[str, Any]] = [
        {"term": text("Số, ký hiệu"), "text": document.number or text("nguồn không ghi")},
        {"term": text("Loại"), "text": document_kind(desk.reader, document.kind)},
        {
            "term": text("Nơi ban hành"),
            **(here.named("agencies", document.issuer) or {"text": text("nguồn không ghi")}),
        },
        {"term": text("Ngày ban hành"), "text": desk.reader.date(document.date)},
    ]
    if document.date_from:
        facts.append(
            {"term": text("Ngày đọc ở"), **here.cite(document.date_from.source, document.date_from.at)}
        )
    if document.period:
        facts.append({"term": text("Giai đoạn"), "text": desk.reader.period(Period.parse(document.period))})
    if document.printed:
        lang = "vi" if desk.reader.lang != "vi" else ""
        facts.append({"term": text("Nguồn in là"), "text": "; ".join(document.printed), "lang": lang})
    return facts


def _targets(here: Here, names: list[str]) -> list[dict[str, Any]]:
    """The measurable targets of commitments that rest on a document."""
    site, found = here.desk.site, []
    for name in names:
        target = site.commitments[name][1].target
        figure = site.figures.get(target.measure.partition("~")[0]) if target else None
        if figure is not None:
            title = figure_title(site, figure, here.desk.reader)
            found.append({"title": title, "figure": here.cells.figure(figure, full=True)})
    return found


def _reviews(here: Here, name: str, document: Resolution) -> dict[str, Any]:
    """Meetings that took the document up and documents that review it, with the time gone by since its issue."""
    desk, site = here.desk, here.desk.site
    entries = [
        {
            "date": desk.reader.date(event.date),
            "iso": str(event.date),
            "title": event.title.get(desk.reader.lang),
            "url": here.record("sources", event.source),
            "text": _since(desk, document, event.date.first.isoformat()) if event.date.exact else "",
            "done": True,
        }
        for event in sorted(site.events.values(), key=lambda event: str(event.date))
        if name in event.resolutions
    ]
    entries += [
        {
            "date": desk.reader.date(other.date) if other.date else "",
            "iso": str(other.date or ""),
            "title": document_name(desk, key),
            "url": here.record("resolutions", key),
            "text": _since(desk, document, str(other.date)) if other.date and other.date.exact else "",
            "done": True,
        }
        for key, other in site.resolutions.items()
        if any(relation.kind == "reviews" and relation.to == name for relation in other.relations)
    ]
    return {"entries": entries, "first_year": _first_year(desk, name, document)}


def _since(desk: Desk, document: Resolution, day: str) -> str:
    """``13 tháng sau khi ban hành``; nothing for what came before the document."""
    issued = document.date
    when = Period.parse(day).start
    if issued is None or not issued.exact or when is None or when < issued.first:
        return ""
    months = whole_months(issued.first, when)
    days = (when - issued.first).days
    if months < 1:
        return desk.plural("{n} ngày sau khi ban hành", days)
    return desk.plural("{n} tháng sau khi ban hành ({days} ngày)", months, days=desk.reader.number(days))


def _first_year(desk: Desk, name: str, document: Resolution) -> str:
    """Whether the sources tell of a review in the second year; nothing where a year has not gone by."""
    issued = document.date
    if issued is None or not issued.exact:
        return ""
    year = shifted(issued.first, 12)
    if year > desk.site.settings.as_of.last:
        return ""
    reviewed = any(
        name in event.resolutions and event.date.exact and year <= event.date.first <= shifted(year, 12)
        for event in desk.site.events.values()
    )
    day = desk.reader.day(year)
    if reviewed:
        return desk.text("Tròn một năm vào ngày {day}; sau đó có cuộc họp nhìn lại.", day=day)
    return desk.text(
        "Tròn một năm vào ngày {day}; các nguồn đã đọc không kể cuộc họp nào nhìn lại trong năm sau đó.",
        day=day,
    )
