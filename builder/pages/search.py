"""The search page: a form, and below it everything there is, in the order of the Vietnamese alphabet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from builder.locale.text import sort_key
from builder.pages.desk import Desk, Page
from builder.pages.found import KINDS, Found, Kind
from builder.pages.said import said
from builder.pages.search_records import listed
from builder.pages.titles import MANY, page_titles
from builder.stating.record_counts import all_figures

ENTRIES = 500
"""So many entries are listed on the page."""
INDEX = "tim"
"""Folder of the indexes below the site root, one for each language."""


def search_page(desk: Desk) -> Page:
    """The page works without its script and without the index: it then is a list with everything in it."""
    path = desk.urls.page("search")
    here, titles, lang = desk.here(path), page_titles(desk), desk.reader.lang
    groups = _by_kind(listed(desk))
    shown = _fitting(groups)
    lead = desk.text("Gõ có dấu hay không dấu đều được.")
    context: dict[str, Any] = {
        "title": titles["search"],
        "lead": lead,
        "index": here.url(f"{INDEX}/{lang}/index.json"),
        "root": here.url("index.html").removesuffix("index.html"),
        "abbreviations": [
            {"term": short, "text": long.get(lang)}
            for short, long in desk.site.settings.abbreviations.items()
        ],
        "groups": [
            {
                "id": kind,
                "title": kind_title(desk, kind),
                "count": len(entries),
                "url": "" if kind in shown else here.page(kind),
                "entries": [_entry(here.url(e.path), e) for e in entries] if kind in shown else [],
            }
            for kind, entries in groups.items()
        ],
        "figures": {
            "title": kind_title(desk, "figures"),
            "count": said(here, all_figures(desk.ground)),
            "url": here.page("data"),
        },
    }
    return Page(path, "search.html", titles["search"], lead, context, (), "search")


def kind_title(desk: Desk, kind: Kind) -> str:
    """The heading of a group."""
    titles = page_titles(desk)
    return {"pages": desk.text("Trang khác"), "figures": desk.plural("Số liệu", MANY)}.get(kind) or titles[
        kind
    ]


def _by_kind(found: Iterable[Found]) -> dict[Kind, list[Found]]:
    groups: dict[Kind, list[Found]] = {kind: [] for kind in KINDS}
    for entry in found:
        if entry.listed:
            groups[entry.kind].append(entry)
    return {kind: sorted(group, key=lambda e: sort_key(e.title)) for kind, group in groups.items() if group}


def _fitting(groups: Mapping[Kind, Sequence[Found]]) -> set[str]:
    """The kinds whose entries fit on the page, the smallest first; the others have lists of their own."""
    found: set[str] = set()
    room = ENTRIES
    for kind, entries in sorted(groups.items(), key=lambda item: len(item[1])):
        room -= len(entries)
        if room >= 0 or kind == "pages":
            found.add(kind)
    return found


def _entry(url: str, found: Found) -> dict[str, str]:
    return {
        "title": found.title,
        "url": url,
        "note": found.note,
        "also": "; ".join(found.also),
        "lang": found.lang,
    }
