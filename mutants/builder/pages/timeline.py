"""Documents, meetings and deadlines on one line of time, with what is due next at the as-of date."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from builder.deriving.agenda import Entry, agenda, upcoming
from builder.pages.desk import Desk, Here, document_name
from builder.views.words import status_mark


def list_timeline(here: Here) -> dict[str, Any]:
    """What comes next first, then everything else by year, the latest on top."""
    desk = here.desk
    as_of = desk.site.settings.as_of
    entries = agenda(desk.site, desk.freshness.values())
    coming = upcoming(entries, as_of)
    past = [entry for entry in entries if entry not in coming]
    by_year: dict[int, list[dict[str, Any]]] = {}
    for entry in reversed(past):
        by_year.setdefault(entry.date.first.year, []).append(timeline_item(here, entry))
    return {
        "lead": desk.text("Văn bản, cuộc họp và thời hạn, mới nhất ở trên."),
        "as_of_title": desk.text("Sắp tới, tính từ {date}", date=desk.reader.date(as_of)),
        "coming": [timeline_item(here, entry) for entry in coming],
        "none_due": _none_due(here, coming),
        "years": [{"year": str(year), "entries": items} for year, items in by_year.items()],
    }


def _none_due(here: Here, coming: Iterable[Entry]) -> str:
    """Said where no commitment has a deadline ahead, so that the reader does not look for one."""
    if any(entry.kind in ("deadline", "milestone") for entry in coming):
        return ""
    return here.desk.text("Không cam kết nào có thời hạn còn ở phía trước.")


def timeline_item(here: Here, entry: Entry) -> dict[str, Any]:
    """Parameters of one item of the ``timeline`` macro."""
    desk = here.desk
    shown = {"date": desk.reader.date(entry.date), "iso": str(entry.date), "done": False, "text": ""}
    if entry.kind == "document":
        return {**shown, **_document(here, entry.name)}
    if entry.kind == "event":
        return {**shown, **_event(here, entry.name)}
    if entry.kind == "results":
        return {**shown, **_results(here, entry)}
    if entry.kind == "reform-end":
        reform = here.named("reforms", entry.name) or {}
        title = desk.text("Hết thời gian của chương trình: {title}", title=reform["text"])
        return {**shown, "title": title, "url": reform["url"]}
    return {**shown, **_commitment(here, entry)}


def _document(here: Here, name: str) -> dict[str, Any]:
    desk = here.desk
    document = desk.site.resolutions[name]
    text = document.title.get(desk.reader.lang) if document.number else ""
    return {
        "title": document.number or document_name(desk, name),
        "url": here.record("resolutions", name),
        "text": text,
        "done": True,
    }


def _event(here: Here, name: str) -> dict[str, Any]:
    desk = here.desk
    event = desk.site.events[name]
    return {
        "title": event.title.get(desk.reader.lang),
        "url": here.record("sources", event.source),
        "text": here.cite(event.source, event.at)["text"],
        "done": True,
    }


def _results(here: Here, entry: Entry) -> dict[str, Any]:
    indicator = here.named("indicators", entry.name) or {}
    title = here.desk.text("Dự kiến có kết quả năm {year}: {title}", year=entry.part, title=indicator["text"])
    return {"title": title, "url": indicator["url"], "text": ""}


def _commitment(here: Here, entry: Entry) -> dict[str, Any]:
    """A deadline or an open milestone, with the status that came of it."""
    desk: Desk = here.desk
    item = here.named("commitments", entry.name) or {}
    _, record = desk.site.commitments[entry.name]
    if entry.kind == "milestone":
        step = record.milestones[entry.part].title.get(desk.reader.lang)
        title = desk.text("Mốc: {step}", step=step)
        text = item["text"]
    else:
        title, text = desk.text("Hạn: {title}", title=item["text"]), ""
    mark = status_mark(desk.reader, desk.statuses[entry.name].status)
    return {"title": title, "url": item["url"], "text": text, "badge": mark}
