"""What a search can find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "indicators",
    "resolutions",
    "reforms",
    "commitments",
    "weaknesses",
    "agencies",
    "places",
    "sources",
    "checks",
    "pages",
    "figures",
]
KINDS: tuple[Kind, ...] = Kind.__args__  # type: ignore[attr-defined]
"""In the order in which groups of equally good hits are shown."""


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure on a page."""

    anchor: str
    title: str
    value: str
    """With its unit."""
    note: str


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that a reader can find."""

    kind: Kind
    title: str
    path: str
    """Below the site root, perhaps with an anchor."""
    note: str = ""
    """A small line under the title."""
    also: tuple[str, ...] = ()
    """Other names under which it is looked for."""
    text: tuple[str, ...] = ()
    """What is searched beyond the names, in sentences fit to be quoted."""
    parts: str = ""
    """Names of what it consists of: searched, never quoted."""
    figures: tuple[FoundFigure, ...] = ()
    """The figures of a page, each with a place of its own."""
    order: int = 0
    """Of equally good hits of a kind the smaller comes first."""
    lang: str = ""
    """Language of the title if it is not that of the page."""
    listed: bool = True
    """Stands in the list of everything; figures and pages by period are too many for it."""
