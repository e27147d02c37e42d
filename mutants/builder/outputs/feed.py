"""The feed of corrections (Atom, RFC 4287), for readers who want to be told."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from builder.locale.text import slug
from builder.model.dates import PartialDate
from builder.model.records import Correction
from builder.pages.desk import Desk
from builder.pages.head import feed_path

NAMESPACE = "http://www.w3.org/2005/Atom"


def feed(desk: Desk) -> tuple[str, bytes]:
    """(path, feed) with every correction, the latest first."""
    settings, lang = desk.site.settings, desk.reader.lang
    address = desk.urls.absolute(feed_path(desk))
    page = desk.urls.absolute(desk.urls.page("corrections"))
    root = etree.Element("feed", {"xmlns": NAMESPACE, "{http://www.w3.org/XML/1998/namespace}lang": lang})
    corrections = sorted(desk.site.corrections, key=lambda item: (item.when.last, item.figure), reverse=True)
    latest = max([item.when for item in corrections], key=lambda day: day.last, default=settings.as_of)
    _add(root, "id", address)
    _add(root, "title", desk.text("{site}: đính chính", site=settings.title.get(lang)))
    _add(root, "updated", _moment(latest))
    author = etree.SubElement(root, "author")
    _add(author, "name", (settings.contact.name if settings.contact else settings.title).get(lang))
    etree.SubElement(root, "link", rel="self", type="application/atom+xml", href=address)
    etree.SubElement(root, "link", rel="alternate", type="text/html", href=page)
    for correction, identity in _with_ids(desk, corrections):
        entry = etree.SubElement(root, "entry")
        now = correction.now if correction.now is not None else desk.text("rút lại")
        _add(entry, "id", identity)
        _add(entry, "title", f"{correction.figure}: {correction.was} → {now}")
        _add(entry, "updated", _moment(correction.when))
        etree.SubElement(
            entry, "link", rel="alternate", type="text/html", href=f"{page}#{slug(correction.figure)}"
        )
        _add(entry, "summary", f"{correction.why.get(lang)} ({correction.who})")
    etree.indent(root)
    return feed_path(desk), etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _with_ids(desk: Desk, corrections: list[Correction]) -> Iterator[tuple[Correction, str]]:
    """Each correction with an id that outlives a move of the site: it depends on what was corrected and when."""
    for correction in corrections:
        what = (
            desk.site.settings.home,
            correction.figure,
            correction.when.text,
            correction.was,
            correction.now or "",
        )
        yield correction, uuid5(NAMESPACE_URL, "minhbach:" + "|".join(what)).urn


def _moment(day: PartialDate) -> str:
    """Midnight in Việt Nam; the first day where only a month or year is known."""
    return f"{day.first.isoformat()}T00:00:00+07:00"


def _add(parent: etree._Element, name: str, text: str) -> None:
    etree.SubElement(parent, name).text = text
