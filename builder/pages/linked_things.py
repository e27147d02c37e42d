"""What descriptions for machines share: publishers, sources, documents and licences as things of schema.org."""

from __future__ import annotations

import re
from typing import Any

from builder.pages.desk import Desk

Thing = dict[str, Any]
MOST = 8
"""Sources that a description names at most."""
_LICENCE = re.compile(r"CC (BY(?:-(?:SA|NC|ND))*) (\d\.\d)")


def licence_url(text: str) -> str | None:
    """The address of the Creative Commons licence that a text names."""
    match = _LICENCE.search(text)
    return f"https://creativecommons.org/licenses/{match[1].lower()}/{match[2]}/" if match else None


def stated(thing: Thing) -> Thing:
    """Without what is not known."""
    return {name: value for name, value in thing.items() if value not in (None, "", [], {})}


def source_thing(desk: Desk, name: str) -> Thing:
    source = desk.site.sources[name]
    return stated(
        {
            "@type": "CreativeWork",
            "name": source.title,
            "publisher": {"@type": "Organization", "name": source.publisher},
            "datePublished": str(source.date) if source.date else None,
            "url": source.url or desk.urls.absolute(desk.urls.record("sources", name)),
            "inLanguage": source.lang,
        }
    )


def document_thing(desk: Desk, name: str) -> Thing:
    document = desk.site.resolutions[name]
    return stated(
        {
            "@type": "Legislation",
            "name": document.title.get(desk.reader.lang),
            "legislationIdentifier": document.number,
            "url": desk.urls.absolute(desk.urls.record("resolutions", name)),
        }
    )


def licence(desk: Desk) -> str | Thing:
    text = desk.site.settings.licence.get(desk.reader.lang)
    address = desk.urls.absolute(desk.urls.page("method"))
    return licence_url(text) or {"@type": "CreativeWork", "name": text, "url": address}


def agency_thing(desk: Desk, name: str | None) -> Thing | None:
    if name is None:
        return None
    agency = desk.site.agencies[name]
    state = agency.kind in ("government", "assembly", "ministry")
    return {
        "@type": "GovernmentOrganization" if state else "Organization",
        "name": agency.name.get(desk.reader.lang),
    }


def site_thing(desk: Desk) -> Thing:
    """Whoever publishes this site."""
    settings = desk.site.settings
    name = settings.contact.name if settings.contact else settings.title
    return {"@type": "Organization", "name": name.get(desk.reader.lang), "url": settings.base_url}
