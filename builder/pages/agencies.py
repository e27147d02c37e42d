"""Agencies: their list, and a page each with what it promised and reports, and which results are not here yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.locale.text import sort_key
from builder.model.records import Agency
from builder.pages.calendar import freshness_table
from builder.pages.commitment_rows import clarity_summary, commitment_rows
from builder.pages.counted import counted, tile
from builder.pages.desk import Desk, Here, Page, Plan, document_name
from builder.pages.plans import record_plan
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.pages.weaknesses import weakness_row
from builder.stating.commitment_counts import by_deadline
from builder.stating.commitment_lists import DUE_SLUGS, KIND_SLUGS, OVERDUE
from builder.stating.counts import part
from builder.stating.weakness_counts import agency_count
from builder.views.words import due_name, kind_group_name, overdue_name


def agency_pages(desk: Desk) -> Iterator[Plan]:
    """One page an agency."""
    for name in desk.site.agencies:
        yield record_plan(desk, "agencies", name, _agency_page)


def list_agencies(here: Here) -> dict[str, Any]:
    """All agencies by place, with how much each promised and reports."""
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
                "counts": _burden(here, name),
                "meta": _late_results(desk, name),
            }
        )
    return {
        "lead": desk.text(
            "Mỗi cơ quan có trang riêng: việc hứa, việc đã triển khai, việc đã giao, văn bản đã ban hành."
        ),
        "groups": [{"title": title, "cards": cards} for title, cards in groups.items()],
    }


def _burden(here: Here, name: str) -> list[dict[str, Any]]:
    """Promises, what is overdue and what is reported, each in words with a link to exactly these; nothing that is none."""
    found = here.desk.counts.of_agency(name)
    shown = (found[key] for key in (KIND_SLUGS["promise"], OVERDUE, KIND_SLUGS["reported"]))
    return [counted(here, one, brief=False) for one in shown if one.value != "0"]


def _late_results(desk: Desk, name: str) -> str:
    missing = _missing(desk, name)
    return desk.plural("{n} kết quả chưa có ở đây", missing) if missing else ""


def _missing(desk: Desk, name: str) -> int:
    """Yearly results of its indicators that were expected and are not on this site."""
    return sum(
        len(fresh.missing)
        for indicator, fresh in desk.freshness.items()
        if desk.site.indicators[indicator].publisher == name
    )


def _agency_page(desk: Desk, name: str) -> Page:
    agency = desk.site.agencies[name]
    path = desk.urls.record("agencies", name)
    here, lang, site = desk.here(path), desk.reader.lang, desk.site
    owed = desk.counts.bound_to(name)
    assigned = [key for key, (_, c) in site.commitments.items() if name == c.assigned_by and key not in owed]
    weak = [key for key, (_, w) in site.weaknesses.items() if name in (w.admitted_by, w.answer_by)]
    published = [key for key, indicator in site.indicators.items() if indicator.publisher == name]
    title = agency.name.get(lang)
    context: dict[str, Any] = {
        "kicker": desk.text("Cơ quan"),
        "title": title,
        "lead": agency.note.get(lang) if agency.note else "",
        "facts": _facts(here, agency),
        "stats": _stats(here, name),
        "officials": _officials(here, agency),
        "promises": _promises(here, name),
        "reported": _reported(here, name),
        "clarity": clarity_summary(here, f"agencies/{name}", owed, f"agencies/{name}"),
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
        "{name}: việc hứa, việc đã triển khai, việc đã giao, hạn chế thừa nhận và văn bản đã ban hành.",
        name=title,
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


def _stats(here: Here, name: str) -> list[dict[str, Any]]:
    """What matters first; an agency that owes nothing and publishes nothing has none."""
    desk, text = here.desk, here.desk.text
    counts = desk.counts.of_agency(name)
    found: list[dict[str, Any]] = []
    promises, reported = counts[KIND_SLUGS["promise"]], counts[KIND_SLUGS["reported"]]
    if promises.value != "0":
        every = text("trong {promises}", promises=desk.plural("{n} việc hứa", int(promises.value)))
        found.append(tile(here, text("Việc hứa"), promises))
        labels = {OVERDUE: overdue_name(desk.reader), DUE_SLUGS["none"]: due_name(desk.reader, "none")}
        found += [tile(here, label, counts[key], unit=every) for key, label in labels.items()]
    if reported.value != "0":
        found.append(tile(here, kind_group_name(desk.reader, "reported"), reported))
    weak = agency_count(desk.site, name)
    if weak.value != "0":
        found.append(tile(here, text("Hạn chế đã thừa nhận hoặc phải trả lời"), weak, "weakness"))
    missing = _missing(desk, name)
    if missing:
        label = text("Kết quả chưa có trong trang này")
        found.append({"label": label, "text": desk.reader.number(missing), "url": here.page("freshness")})
    return found


def _promises(here: Here, name: str) -> dict[str, Any] | None:
    """What it promised, as it stands to its deadline; None where it promised nothing."""
    desk = here.desk
    names = {
        **{slug: due_name(desk.reader, due) for due, slug in DUE_SLUGS.items()},
        OVERDUE: overdue_name(desk.reader),
    }
    groups = by_deadline(desk.axes, desk.counts.bound_to(name, "promise"))
    if not groups:
        return None
    return {
        "id": part(KIND_SLUGS["promise"]),
        "count": said(here, desk.counts.of_agency(name)[KIND_SLUGS["promise"]]),
        "groups": [
            {"id": part(slug), "title": names[slug], "rows": commitment_rows(here, members)}
            for slug, members in groups.items()
        ],
    }


def _reported(here: Here, name: str) -> dict[str, Any] | None:
    """What it is said to have carried out or to try; None where there is nothing."""
    members = here.desk.counts.bound_to(name, "reported")
    if not members:
        return None
    slug = KIND_SLUGS["reported"]
    count = said(here, here.desk.counts.of_agency(name)[slug])
    return {"id": part(slug), "count": count, "rows": commitment_rows(here, members)}


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
