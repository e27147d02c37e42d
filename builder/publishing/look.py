"""One page as a stranger would read it: links, anchors, ids, HTML, names of pictures, no third party."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from sys import intern
from urllib.parse import unquote, urlsplit

from lxml import etree

from builder.publishing.own_words import OwnWords, hear

_NO_FAULTS = (801, 513)
"""libxml2 knows HTML 4; its complaint about newer tags (XML_HTML_UNKNOWN_TAG) is no error. Ids that occur twice
(XML_DTD_ID_REDEFINED) are told by a code of their own."""


@dataclass(slots=True)
class Look:
    """What one page shows to a parser."""

    path: str
    ids: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    """Where its links lead, ``path`` or ``path#anchor`` below the root; those that leave the site, or lead to something
    on the page itself that is there, are not among them."""
    faults: list[tuple[str, int, str]] = field(default_factory=list)
    """(code, line, detail)"""
    words: OwnWords = field(default_factory=OwnWords)
    """What the page says of its own accord."""


def look_at(path: str, html: bytes, base_url: str) -> Look:
    """Read one page."""
    parser = etree.HTMLParser(encoding="utf-8")
    root = etree.fromstring(html, parser)
    look, ids, links = Look(path), set[str](), set[str]()
    for entry in parser.error_log:
        if entry.type not in _NO_FAULTS:
            look.faults.append(("T103", entry.line, entry.message))
    for element in root.iter(etree.Element):
        line = element.sourceline
        line = line if isinstance(line, int) else 0
        hear(element, line, look.words)
        name = element.get("id")
        if name is not None:
            if name in ids:
                look.faults.append(("T102", line, name))
            ids.add(name)
        for href, target, loads in _links(element, path, base_url):
            if target:
                links.add(target)
            if loads and _elsewhere(href, base_url):
                look.faults.append(("T104", line, href))
        if element.get("style") is not None or element.tag == "style":
            look.faults.append(("T103", line, "style"))
        if (element.tag == "svg" and not _named(element)) or (
            element.tag == "img" and element.get("alt") is None
        ):
            look.faults.append(("T105", line, ""))
    look.ids = frozenset(ids)
    look.links = frozenset(map(intern, links - {path} - {f"{path}#{name}" for name in ids}))
    return look


def written(path: str, html: bytes, base_url: str, target: str) -> tuple[str, int]:
    """How a link to ``target`` is written first, and on which line."""
    for element in etree.fromstring(html, etree.HTMLParser(encoding="utf-8")).iter(etree.Element):
        for href, found, _ in _links(element, path, base_url):
            if found == target:
                return href, element.sourceline if isinstance(element.sourceline, int) else 0
    raise ValueError(target)


def _links(element: etree._Element, path: str, base_url: str) -> Iterator[tuple[str, str, bool]]:
    """(as written, where it leads on the site, whether the page loads it) of what an element of a page leads to; what
    a page loads must stand on the site itself."""
    for attribute in ("href", "src"):
        href = element.get(attribute)
        if href is not None:
            target, anchor = resolved(path, href, base_url) or ("", "")
            loads = attribute == "src" or (
                element.tag == "link" and element.get("rel") in ("stylesheet", "icon")
            )
            yield href, f"{target}#{anchor}" if anchor else target, loads


def _elsewhere(href: str, base_url: str) -> bool:
    parts = urlsplit(href)
    return bool(parts.netloc or parts.scheme not in ("", "data")) and not href.startswith(base_url)


def _named(element: etree._Element) -> bool:
    """A picture has a name of its own, is hidden from readers of the tree, or stands in something named."""
    return any(
        node.get("aria-label") or node.get("aria-labelledby") or node.get("aria-hidden") == "true"
        for node in (element, *element.iterancestors())
    )


def resolved(base: str, href: str, base_url: str) -> tuple[str, str] | None:
    """(path, anchor) below the root that a link on the page ``base`` leads to; None for one that leaves the site."""
    base_path = urlsplit(base_url).path
    if href.startswith(base_url):
        target, inside = href[len(base_url) :], ""
    elif href.startswith(base_path):
        target, inside = href[len(base_path) :], ""
    else:
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            return None
        target, inside = href, posixpath.dirname(base)
    path, _, anchor = target.partition("#")
    path, anchor = unquote(path.partition("?")[0]), unquote(anchor)
    full = posixpath.normpath(posixpath.join(inside, path)) if path else base
    if path.endswith("/") or href == base_url:
        full = posixpath.normpath(posixpath.join(inside, path, "index.html"))
    return full, anchor
