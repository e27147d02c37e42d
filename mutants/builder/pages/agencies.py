"""Agencies: their list, and a page each with all it owes, what is overdue and which results are not here yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.locale.text import sort_key
from builder.model.records import Agency
from builder.model.reforms import Commitment
from builder.pages.calendar import freshness_table
from builder.pages.commitment_rows import clarity_summary, commitment_rows
from builder.pages.desk import Desk, Here, Page, document_name
from builder.pages.facets import facet_path
from builder.pages.titles import page_titles
from builder.pages.weaknesses import weakness_row


def agency_pages(desk: Desk) -> Iterator[Page]:
    """One page an agency."""
    for name, agency in desk.site.agencies.items():
        yield _agency_page(desk, name, agency)


def owed_by(desk: Desk, agency: str) -> list[str]:
    """Commitments that an agency leads, supports or answers for."""
    return [name for name, (_, item) in desk.site.commitments.items() if agency in _bound(item)]


def _bound(item: Commitment) -> tuple[str | None, ...]:
    return (item.lead, *item.support, item.accountable.agency if item.accountable else None)


def list_agencies(here: Here) -> dict[str, Any]:
    """All agencies by place, with how much each owes."""
    desk, lang = here.desk, here.desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, agency in sorted(desk.site.agencies.items(), key=lambda item: sort_key(item[1].name.vi)):
        place = (
            desk.site.places[agency.place].name.get(lang)
            if agency.place
            else desk.text("Trung ương và cả nước")
        )
        groups.setdefault(place, []).append(
            {
                "title": agency.name.get(lang),
                "url": here.record("agencies", name),
                "meta": _burden(desk, name),
            }
        )
    return {
        "lead": desk.text("Mỗi cơ quan có trang riêng: việc phải làm, việc đã giao, văn bản đã ban hành."),
        "groups": [{"title": title, "cards": cards} for title, cards in groups.items()],
    }


def _burden(desk: Desk, name: str) -> str:
    owed = owed_by(desk, name)
    overdue = sum(desk.statuses[key].status == "overdue" for key in owed)
    missing = _missing(desk, name)
    parts = [
        desk.plural("{n} việc phải làm", len(owed)) if owed else "",
        desk.plural("{n} quá hạn", overdue) if overdue else "",
        desk.plural("{n} kết quả chưa có ở đây", missing) if missing else "",
    ]
    return " · ".join(part for part in parts if part)


def _missing(desk: Desk, name: str) -> int:
    """Yearly results of its indicators that were expected and are not on this site."""
    return sum(
        len(fresh.missing)
        for indicator, fresh in desk.freshness.items()
        if desk.site.indicators[indicator].publisher == name
    )


def _agency_page(desk: Desk, name: str, agency: Agency) -> Page:
    path = desk.urls.record("agencies", name)
    here, lang, site = desk.here(path), desk.reader.lang, desk.site
    owed = owed_by(desk, name)
    overdue = [key for key in owed if desk.statuses[key].status == "overdue"]
    assigned = [key for key, (_, c) in site.commitments.items() if name == c.assigned_by and key not in owed]
    weak = [key for key, (_, w) in site.weaknesses.items() if name in (w.admitted_by, w.answer_by)]
    published = [key for key, indicator in site.indicators.items() if indicator.publisher == name]
    title = agency.name.get(lang)
    context: dict[str, Any] = {
        "kicker": desk.text("Cơ quan"),
        "title": title,
        "lead": agency.note.get(lang) if agency.note else "",
        "facts": _facts(here, agency),
        "stats": _stats(here, name, owed, overdue, weak),
        "officials": _officials(here, agency),
        "overdue": commitment_rows(here, overdue),
        "owed": commitment_rows(here, [key for key in owed if key not in overdue]),
        "clarity": clarity_summary(desk, (site.commitments[key][1] for key in owed)),
        "assigned": commitment_rows(here, assigned),
        "weaknesses": [weakness_row(here, key) for key in weak],
        "results": freshness_table(here, published),
        "calendar_url": here.page("freshness"),
        "documents": [
            {"text": document_name(desk, key), "url": here.record("resolutions", key)}
            for key, document in site.resolutions.items()
            if document.issuer == name
        ],
        "narrative_key": f"agencies/{name}",
    }
    crumbs = ((page_titles(desk)["agencies"], desk.urls.page("agencies")),)
    description = desk.text(
        "{name}: việc phải làm, việc đã giao, hạn chế thừa nhận và văn bản đã ban hành.", name=title
    )
    return Page(path, "agency.html", title, description, context, crumbs, "commitments")


def _facts(here: Here, agency: Agency) -> list[dict[str, Any]]:
    desk = here.desk
    place = here.named("places", agency.place) or {"text": desk.text("cả nước")}
    facts: list[dict[str, Any]] = [{"term": desk.text("Địa phương"), **place}]
    if agency.parent:
        facts.append({"term": desk.text("Trực thuộc"), **(here.named("agencies", agency.parent) or {})})
    if agency.aliases:
        facts.append({"term": desk.text("Tên khác"), "text": "; ".join(agency.aliases)})
    if agency.valid_from:
        facts.append({"term": desk.text("Hoạt động từ"), "text": desk.reader.date(agency.valid_from)})
    if agency.valid_to:
        facts.append({"term": desk.text("Hoạt động đến"), "text": desk.reader.date(agency.valid_to)})
    return facts


def _stats(
    here: Here, name: str, owed: list[str], overdue: list[str], weak: list[str]
) -> list[dict[str, Any]]:
    """What matters first; an agency that owes nothing and publishes nothing has none."""
    desk = here.desk
    number, text = desk.reader.number, desk.text
    found: list[dict[str, Any]] = []
    if owed:
        open_ended = sum(desk.statuses[key].status == "no-deadline" for key in owed)
        led = any(desk.site.commitments[key][1].lead == name for key in owed)
        url = here.url(facet_path(desk.urls, "co-quan", name)) if led else ""
        found += [
            {"label": text("Việc phải làm"), "text": number(len(owed)), "url": url},
            {"label": text("Quá hạn"), "text": number(len(overdue))},
            {"label": text("Không có thời hạn"), "text": number(open_ended)},
        ]
    if weak:
        found.append({"label": text("Hạn chế đã thừa nhận hoặc phải trả lời"), "text": number(len(weak))})
    missing = _missing(desk, name)
    if missing:
        label = text("Kết quả chưa có trong trang này")
        found.append({"label": label, "text": number(missing), "url": here.page("freshness")})
    return found


def _officials(here: Here, agency: Agency) -> list[dict[str, Any]]:
    """Public roles and who held them, one after another, with the time as far as a source states it."""
    desk, reader = here.desk, here.desk.reader
    holders: dict[str, list[dict[str, str]]] = {}
    for official in agency.officials:
        times = [
            desk.text("từ {date}", date=reader.date(official.from_)) if official.from_ else "",
            desk.text("đến {date}", date=reader.date(official.to)) if official.to else "",
            desk.text("nguồn nêu ngày {date}", date=reader.date(official.seen)) if official.seen else "",
        ]
        time = ", ".join(part for part in times if part)
        holder = {
            "text": f"{official.name} ({time})" if time else official.name,
            "url": here.record("sources", official.source),
        }
        holders.setdefault(official.role.get(reader.lang), []).append(holder)
    return [{"term": role, "entries": people} for role, people in holders.items()]
