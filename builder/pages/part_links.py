"""The parts of a divided list as links, and what stands before and after each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from builder.pages.desk import Here
from builder.pages.parts import Part


def part_links(
    here: Here, parts: Sequence[Part], path: Callable[[str], str], title: Callable[[str], str]
) -> list[dict[str, Any]]:
    """``{text, url, count}`` of every part: ``path`` of its name, and its first and last entries by their titles."""
    return [
        {"text": span(part, title), "url": here.url(path(part.name)), "count": len(part.members)}
        for part in parts
    ]


def span(part: Part, title: Callable[[str], str]) -> str:
    """``An Giang – Cần Thơ``"""
    first, last = title(part.members[0]), title(part.members[-1])
    return first if first == last else f"{first} – {last}"


def part_neighbours(links: Sequence[dict[str, Any]], number: int) -> dict[str, Any]:
    """``previous`` and ``next`` of a part."""
    around = [None, *({"title": link["text"], "url": link["url"]} for link in links), None]
    return {"previous": around[number], "next": around[number + 2]}


def record_title(here: Here, kind: str, name: str) -> str:
    """Title of a record: ``indicators``, ``pci``."""
    return str((here.named(kind, name) or {})["text"])
