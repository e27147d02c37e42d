"""What is made and kept as one: a page with all that belongs to it, or a few files of data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from builder.charts.raster import Flat
from builder.keeping.reads import Read
from builder.outputs.search_index import Document
from builder.pages.desk import Desk, Plan
from builder.problems import Problem
from builder.publishing.look import Look
from builder.stating.spoken import Spoken

Files = Iterator[tuple[str, str | bytes]]
"""(path, content)"""


@dataclass(frozen=True, slots=True)
class Unit:
    """Something to be made from a desk of one language: a page, or files that no page stands for."""

    lang: str
    name: str
    page: Plan | None = None
    files: Callable[[Desk], Files] | None = None

    @property
    def id(self) -> str:
        """Unique in a build and the same in the next."""
        return f"{self.lang} {self.name}"


@dataclass(slots=True)
class Made:
    """What came of a unit, beside the files themselves."""

    files: dict[str, str] = field(default_factory=dict)
    """Path → SHA-256, in the order of writing."""
    reads: tuple[Read, ...] = ()
    """Every read on which it rests."""
    given: Any = None
    """What else it was made from: what stands before and after it."""
    record: str = ""
    """Kind and id of what a page shows."""
    spoken: tuple[Spoken, ...] = ()
    """What it says of its own accord."""
    around: dict[str, dict[str, Any]] = field(default_factory=dict)
    """For each record that a page lists, what stands before and after it."""
    documents: tuple[Document, ...] = ()
    """What a search can find in it."""
    looks: tuple[Look, ...] = ()
    """What its pages show to a stranger."""
    problems: tuple[Problem, ...] = ()
    pictures: dict[str, Flat] = field(default_factory=dict)
    """Path of a PNG → what is on it."""
