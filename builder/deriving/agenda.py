"""Everything dated on one line of time: documents, meetings, deadlines, open milestones and expected results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from builder.deriving.freshness import Freshness
from builder.model.dates import PartialDate
from builder.model.site import Site

Kind = Literal["document", "event", "milestone", "deadline", "reform-end", "results"]
KINDS: tuple[Kind, ...] = Kind.__args__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something dated."""

    kind: Kind
    date: PartialDate
    name: str
    """Id of the record."""
    part: int = 0
    """Which milestone of a commitment; of which year the results are."""


def agenda(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, expected), key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def upcoming(entries: Iterable[Entry], as_of: PartialDate) -> tuple[Entry, ...]:
    """What is due on the as-of date or after."""
    return tuple(entry for entry in entries if entry.date.last >= as_of.first)


def _entries(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("deadline", item.deadline, name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)
