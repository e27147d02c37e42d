"""All that is made for one language: pages, files of charts, the feed, what its search finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.outputs.chart_files import chart_texts, colours
from builder.outputs.feed import feed
from builder.outputs.search_index import documents
from builder.outputs.tree import Tree
from builder.pages.desk import Desk
from builder.pages.said import said_records
from builder.pages.site import render_pages
from builder.problems import Problems


@dataclass(frozen=True, slots=True)
class Written:
    """What one language has added."""

    tree: Tree
    pages: tuple[str, ...]
    """Full addresses of the pages that should be found."""
    documents: dict[str, str]
    """What can be found, as the search index takes it: file name → HTML."""
    said: dict[str, dict[str, Any]]
    """What the pages say of their own accord, by id."""
    problems: Problems


def write_language(desk: Desk, folders: list[Path], tree: Tree, *, strict: bool) -> Written:
    """Write every file of one language into ``tree``. Languages share nothing but its folder, so each may be written
    by a process of its own."""
    problems = Problems(strict=strict)
    for path, content, writer in _files(desk, folders, problems):
        tree.write(path, content, writer)
    found = [
        path for path in tree.paths if tree.writers[path.lower()] == path and path != desk.urls.page("404")
    ]
    return Written(
        tree,
        tuple(desk.urls.absolute(path) for path in found),
        dict(documents(desk, folders)),
        said_records(desk),
        problems,
    )


def _files(desk: Desk, folders: list[Path], problems: Problems) -> Iterator[tuple[str, str | bytes, str]]:
    """(path, content, writer); a page is its own writer."""
    for path, html in render_pages(desk, folders, problems):
        yield path, html, path
    for path, text in chart_texts(desk, colours(folders), folders):
        yield path, text, "charts"
    yield *feed(desk), "feed"
