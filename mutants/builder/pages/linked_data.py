"""JSON-LD for search engines and catalogues (https://schema.org): what a page is about, in their words."""

from __future__ import annotations

import json

from markupsafe import Markup

from builder.model.records import Resolution
from builder.pages.desk import Desk, Page
from builder.pages.linked_dataset import dataset
from builder.pages.linked_things import (
    MOST,
    Thing,
    agency_thing,
    document_thing,
    licence,
    site_thing,
    source_thing,
    stated,
)
from builder.views.words import document_kind

_RELATIONS = {
    "implements": "legislationEnsuresImplementationOf",
    "supersedes": "legislationRepeals",
    "based_on": "isBasedOn",
    "builds_on": "isBasedOn",
    "continues": "isBasedOn",
    "reviews": "about",
}
"""Relation → property of schema.org; the others have none."""


def linked_data(desk: Desk, page: Page) -> Markup | None:
    """The description of a page, ready for a ``script`` element; None for pages that are no record of their own."""
    kind, _, name = page.record.partition("/")
    if kind == "indicators":
        found = dataset(desk, page, name)
    elif kind == "resolutions" and name in desk.site.resolutions:
        found = _legislation(desk, page, name)
    elif kind == "reforms" or page.record == "pages/home":
        found = _report(desk, page, name)
    else:
        return None
    about = {
        "@context": "https://schema.org",
        "url": desk.urls.absolute(page.path),
        "inLanguage": desk.reader.lang,
    }
    text = json.dumps(about | stated(found), ensure_ascii=False, separators=(",", ":"))
    # No markup and no end of the script element may come out of the data.
    return Markup(text.translate({ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}))  # noqa: S704


def _legislation(desk: Desk, page: Page, name: str) -> Thing:
    document = desk.site.resolutions[name]
    place = desk.site.agencies[document.issuer].place if document.issuer else None
    return {
        "@type": "Legislation",
        "name": document.title.get(desk.reader.lang),
        "alternateName": document.number,
        "description": page.description,
        "legislationIdentifier": document.number,
        "legislationType": document_kind(desk.reader, document.kind),
        "legislationDate": str(document.date) if document.date else None,
        "legislationPassedBy": agency_thing(desk, document.issuer),
        "legislationJurisdiction": desk.site.places[place].name.get(desk.reader.lang) if place else None,
        "temporalCoverage": document.period.replace("--", "/") if document.period else None,
        **_relations(desk, document),
        "citation": [source_thing(desk, passage.source) for passage in document.sources[:MOST]],
    }


def _relations(desk: Desk, document: Resolution) -> Thing:
    found: dict[str, list[Thing]] = {}
    for relation in document.relations:
        if relation.kind in _RELATIONS:
            found.setdefault(_RELATIONS[relation.kind], []).append(document_thing(desk, relation.to))
    return dict(found)


def _report(desk: Desk, page: Page, name: str) -> Thing:
    """A reform, or the whole site."""
    reform = desk.site.reforms.get(name)
    settings = desk.site.settings
    based = dict.fromkeys(basis.resolution for basis in reform.basis) if reform else {}
    used = reform.indicators if reform else settings.featured
    return {
        "@type": "Report",
        "name": page.title,
        "description": page.description,
        "author": site_thing(desk),
        "publisher": site_thing(desk),
        "dateModified": str(settings.as_of),
        "spatialCoverage": {
            "@type": "Place",
            "name": desk.site.places[reform.place if reform else settings.home].name.get(desk.reader.lang),
        },
        "isBasedOn": [document_thing(desk, item) for item in based],
        "mentions": [
            {
                "@type": "Dataset",
                "name": desk.site.indicators[item].title.get(desk.reader.lang),
                "description": desk.site.indicators[item].title.get(desk.reader.lang),
                "url": desk.urls.absolute(desk.urls.record("indicators", item)),
            }
            for item in used
        ],
        "license": licence(desk),
        "isAccessibleForFree": True,
    }
