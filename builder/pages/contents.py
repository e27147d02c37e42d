"""What a page holds, as a list of links, and what stands before and after it in the list of its kind."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from markupsafe import Markup

from builder.locale.text import slug
from builder.pages.desk import Page
from builder.pages.urls import relative

FEWEST, MOST = 4, 14
"""Fewer headings need no list; more make none that helps."""
_HEADING = re.compile(
    r'(?P<section><section [^>]*>\s*)?<h2(?P<attributes>(?: (?!class="(?:vh|title))[^>]*)?)>(?P<title>.*?)</h2>',
    re.DOTALL,
)
"""A heading with the section that it opens. Findings of charts are no sections of a page."""
_ID = re.compile(r' id="([^"]+)"')
_HEAD_END = "</header>"


def outlined(main: Markup, write: Callable[[list[dict[str, str]]], str]) -> Markup:
    """The page with a list of its headings after its head, written by the macro ``write``."""
    found = list(_HEADING.finditer(main))
    if _HEAD_END not in main or not FEWEST <= len(found) <= MOST:
        return main
    entries: list[dict[str, str]] = []
    parts: list[str] = []
    end = 0
    for match in found:
        title = Markup(match["title"]).striptags()  # noqa: S704 - only its text is used
        known = _ID.search(match["attributes"]) or _ID.search(match["section"] or "")
        name = known[1] if known else _new_id(title, entries)
        entries.append({"title": title, "url": f"#{name}"})
        opening = match.start("attributes")
        parts += [main[end:opening], "" if known else f' id="{name}"']
        end = opening
    body = "".join([*parts, main[end:]])
    return Markup(body.replace(_HEAD_END, f"{_HEAD_END}\n{write(entries)}", 1))  # noqa: S704 - as rendered


def _new_id(title: str, entries: list[dict[str, str]]) -> str:
    """An anchor for a heading that has none: it stays when other headings come and go."""
    name = f"muc-{slug(title)}"
    return f"{name}-{len(entries) + 1}" if any(entry["url"] == f"#{name}" for entry in entries) else name


def neighbours(page: Page) -> Iterator[tuple[str, dict[str, Any]]]:
    """(path, ``previous`` and ``next``) of every record that a page lists."""
    groups: list[dict[str, Any]] = page.context.get("groups") or []
    entries = [
        (posixpath.normpath(posixpath.join(posixpath.dirname(page.path), entry["url"])), entry)
        for group in groups
        for entry in (*group.get("cards", ()), *group.get("rows", ()))
        if entry.get("title") and entry.get("url")
    ]
    around = [None, *entries, None]
    for before, (path, _), after in zip(around, entries, around[2:], strict=False):
        yield path, {"previous": _link(before, path), "next": _link(after, path)}


def first_told(lists: Iterable[Iterable[tuple[str, dict[str, Any]]]]) -> dict[str, dict[str, Any]]:
    """What stands beside each record, as the first list tells that holds it."""
    found: dict[str, dict[str, Any]] = {}
    for one in lists:
        for path, beside in one:
            found.setdefault(path, beside)
    return found


def _link(entry: tuple[str, dict[str, Any]] | None, base: str) -> dict[str, str] | None:
    if entry is None:
        return None
    path, shown = entry
    return {"title": shown["title"], "url": relative(path, base), "lang": shown.get("lang") or ""}
