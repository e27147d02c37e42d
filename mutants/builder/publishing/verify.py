"""Read the finished tree as a stranger would: links, anchors, ids, HTML, names of pictures, no third party."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from builder.outputs.processes import side_by_side
from builder.problems import Location, Problems

_NO_FAULTS = (801, 513)
"""libxml2 knows HTML 4; its complaint about newer tags (XML_HTML_UNKNOWN_TAG) is no error. Ids that occur twice
(XML_DTD_ID_REDEFINED) are told by a code of their own."""


@dataclass(slots=True)
class Look:
    """What one page shows to a parser."""

    path: str
    ids: set[str] = field(default_factory=set)
    links: list[tuple[str, int]] = field(default_factory=list)
    """(href or src, line)"""
    faults: list[tuple[str, int, str]] = field(default_factory=list)
    """(code, line, detail)"""


def verify(root: Path, paths: Iterable[str], base_url: str, problems: Problems, jobs: int) -> None:
    """Report everything wrong with the pages below ``root``, read by ``jobs`` processes."""
    pages = sorted(path for path in paths if path.endswith(".html"))
    files = set(paths)
    read = side_by_side([partial(_looks, root, pages[start::jobs]) for start in range(jobs)], jobs)
    looks = {look.path: look for part in read for look in part}
    for look in looks.values():
        for code, line, detail in look.faults:
            if code != "T104" or not detail.startswith(base_url):
                problems.add(code, Location(look.path, line, 1), detail=detail, href=detail, id=detail)
        for href, line in look.links:
            _check_link(look, href, line, files, looks, base_url, problems)


def _looks(root: Path, pages: list[str]) -> list[Look]:
    return [_look(root, page) for page in pages]


def _look(root: Path, path: str) -> Look:
    parser = etree.HTMLParser(encoding="utf-8")
    tree = etree.parse(str(root / path), parser)
    look = Look(path)
    for entry in parser.error_log:
        if entry.type not in _NO_FAULTS:
            look.faults.append(("T103", entry.line, entry.message))
    for element in tree.iter(etree.Element):
        line = element.sourceline
        line = line if isinstance(line, int) else 0
        name = element.get("id")
        if name is not None:
            if name in look.ids:
                look.faults.append(("T102", line, name))
            look.ids.add(name)
        for attribute in ("href", "src"):
            target = element.get(attribute)
            if target is None:
                continue
            look.links.append((target, line))
            loads = attribute == "src" or (
                element.tag == "link" and element.get("rel") in ("stylesheet", "icon")
            )
            parts = urlsplit(target)
            if loads and (parts.netloc or parts.scheme not in ("", "data")):
                look.faults.append(("T104", line, target))
        if element.get("style") is not None or element.tag == "style":
            look.faults.append(("T103", line, "style"))
        if (element.tag == "svg" and not _named(element)) or (
            element.tag == "img" and element.get("alt") is None
        ):
            look.faults.append(("T105", line, ""))
    return look


def _named(element: etree._Element) -> bool:
    """A picture has a name of its own, is hidden from readers of the tree, or stands in something named."""
    return any(
        node.get("aria-label") or node.get("aria-labelledby") or node.get("aria-hidden") == "true"
        for node in (element, *element.iterancestors())
    )


def _check_link(
    look: Look,
    href: str,
    line: int,
    files: set[str],
    looks: Mapping[str, Look],
    base_url: str,
    problems: Problems,
) -> None:
    base_path = urlsplit(base_url).path
    if href.startswith(base_url):
        target, inside = href[len(base_url) :], ""
    elif href.startswith(base_path):
        target, inside = href[len(base_path) :], ""
    else:
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            return
        target, inside = href, posixpath.dirname(look.path)
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    full = posixpath.normpath(posixpath.join(inside, path)) if path else look.path
    if path.endswith("/") or href == base_url:
        full = posixpath.normpath(posixpath.join(inside, path, "index.html"))
    missing = full not in files
    if missing or (anchor and full in looks and unquote(anchor) not in looks[full].ids):
        problems.add("T101", Location(look.path, line, 1), href=href)
