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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Entry:
    """Something dated."""

    kind: Kind
    date: PartialDate
    name: str
    """Id of the record."""
    part: int = 0
    """Which milestone of a commitment; of which year the results are."""
mutants_x_agenda__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agenda__mutmut)
def agenda(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, expected), key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_orig(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, expected), key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_1(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(None)


def x_agenda__mutmut_2(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(None, key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_3(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, expected), key=None))


def x_agenda__mutmut_4(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_5(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, expected), ))


def x_agenda__mutmut_6(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(None, expected), key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_7(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, None), key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_8(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(expected), key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_9(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, ), key=lambda e: (e.date.last, e.date.first, e.kind, e.name)))


def x_agenda__mutmut_10(site: Site, expected: Iterable[Freshness]) -> tuple[Entry, ...]:
    """All entries from the first to the last; what is known only to the year comes after the days of that year."""
    return tuple(sorted(_entries(site, expected), key=lambda e: None))

mutants_x_agenda__mutmut['_mutmut_orig'] = x_agenda__mutmut_orig # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_1'] = x_agenda__mutmut_1 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_2'] = x_agenda__mutmut_2 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_3'] = x_agenda__mutmut_3 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_4'] = x_agenda__mutmut_4 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_5'] = x_agenda__mutmut_5 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_6'] = x_agenda__mutmut_6 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_7'] = x_agenda__mutmut_7 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_8'] = x_agenda__mutmut_8 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_9'] = x_agenda__mutmut_9 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_10'] = x_agenda__mutmut_10 # type: ignore # mutmut generated
mutants_x_upcoming__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_upcoming__mutmut)
def upcoming(entries: Iterable[Entry], as_of: PartialDate) -> tuple[Entry, ...]:
    """What is due on the as-of date or after."""
    return tuple(entry for entry in entries if entry.date.last >= as_of.first)


def x_upcoming__mutmut_orig(entries: Iterable[Entry], as_of: PartialDate) -> tuple[Entry, ...]:
    """What is due on the as-of date or after."""
    return tuple(entry for entry in entries if entry.date.last >= as_of.first)


def x_upcoming__mutmut_1(entries: Iterable[Entry], as_of: PartialDate) -> tuple[Entry, ...]:
    """What is due on the as-of date or after."""
    return tuple(None)


def x_upcoming__mutmut_2(entries: Iterable[Entry], as_of: PartialDate) -> tuple[Entry, ...]:
    """What is due on the as-of date or after."""
    return tuple(entry for entry in entries if entry.date.last > as_of.first)

mutants_x_upcoming__mutmut['_mutmut_orig'] = x_upcoming__mutmut_orig # type: ignore # mutmut generated
mutants_x_upcoming__mutmut['x_upcoming__mutmut_1'] = x_upcoming__mutmut_1 # type: ignore # mutmut generated
mutants_x_upcoming__mutmut['x_upcoming__mutmut_2'] = x_upcoming__mutmut_2 # type: ignore # mutmut generated
mutants_x__entries__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__entries__mutmut)
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


def x__entries__mutmut_orig(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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


def x__entries__mutmut_1(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is None:
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


def x__entries__mutmut_2(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry(None, document.date, name)
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


def x__entries__mutmut_3(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", None, name)
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


def x__entries__mutmut_4(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, None)
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


def x__entries__mutmut_5(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry(document.date, name)
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


def x__entries__mutmut_6(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", name)
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


def x__entries__mutmut_7(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, )
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


def x__entries__mutmut_8(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("XXdocumentXX", document.date, name)
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


def x__entries__mutmut_9(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("DOCUMENT", document.date, name)
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


def x__entries__mutmut_10(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry(None, event.date, name)
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


def x__entries__mutmut_11(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", None, name)
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


def x__entries__mutmut_12(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, None)
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


def x__entries__mutmut_13(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry(event.date, name)
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


def x__entries__mutmut_14(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", name)
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


def x__entries__mutmut_15(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, )
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


def x__entries__mutmut_16(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("XXeventXX", event.date, name)
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


def x__entries__mutmut_17(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("EVENT", event.date, name)
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


def x__entries__mutmut_18(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is None:
            yield Entry("deadline", item.deadline, name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_19(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry(None, item.deadline, name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_20(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("deadline", None, name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_21(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("deadline", item.deadline, None)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_22(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry(item.deadline, name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_23(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("deadline", name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_24(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("deadline", item.deadline, )
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_25(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("XXdeadlineXX", item.deadline, name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_26(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("DEADLINE", item.deadline, name)
        for number, step in enumerate(item.milestones):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_27(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("deadline", item.deadline, name)
        for number, step in enumerate(None):
            if not step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_28(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
    for name, document in site.resolutions.items():
        if document.date is not None:
            yield Entry("document", document.date, name)
    for name, event in site.events.items():
        yield Entry("event", event.date, name)
    for name, (_, item) in site.commitments.items():
        if item.deadline is not None:
            yield Entry("deadline", item.deadline, name)
        for number, step in enumerate(item.milestones):
            if step.done:
                yield Entry("milestone", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_29(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry(None, step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_30(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("milestone", None, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_31(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("milestone", step.date, None, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_32(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("milestone", step.date, name, None)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_33(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry(step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_34(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("milestone", name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_35(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("milestone", step.date, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_36(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("milestone", step.date, name, )
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_37(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("XXmilestoneXX", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_38(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
                yield Entry("MILESTONE", step.date, name, number)
    for name, reform in site.reforms.items():
        if reform.deadline is not None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_39(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        if reform.deadline is None:
            yield Entry("reform-end", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_40(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry(None, reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_41(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry("reform-end", None, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_42(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry("reform-end", reform.deadline, None)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_43(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry(reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_44(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry("reform-end", name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_45(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry("reform-end", reform.deadline, )
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_46(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry("XXreform-endXX", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_47(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
            yield Entry("REFORM-END", reform.deadline, name)
    for fresh in expected:
        yield Entry("results", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_48(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry(None, fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_49(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("results", None, fresh.indicator, fresh.next.year)


def x__entries__mutmut_50(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("results", fresh.next.due, None, fresh.next.year)


def x__entries__mutmut_51(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("results", fresh.next.due, fresh.indicator, None)


def x__entries__mutmut_52(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry(fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_53(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("results", fresh.indicator, fresh.next.year)


def x__entries__mutmut_54(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("results", fresh.next.due, fresh.next.year)


def x__entries__mutmut_55(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("results", fresh.next.due, fresh.indicator, )


def x__entries__mutmut_56(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("XXresultsXX", fresh.next.due, fresh.indicator, fresh.next.year)


def x__entries__mutmut_57(site: Site, expected: Iterable[Freshness]) -> Iterator[Entry]:
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
        yield Entry("RESULTS", fresh.next.due, fresh.indicator, fresh.next.year)

mutants_x__entries__mutmut['_mutmut_orig'] = x__entries__mutmut_orig # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_1'] = x__entries__mutmut_1 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_2'] = x__entries__mutmut_2 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_3'] = x__entries__mutmut_3 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_4'] = x__entries__mutmut_4 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_5'] = x__entries__mutmut_5 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_6'] = x__entries__mutmut_6 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_7'] = x__entries__mutmut_7 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_8'] = x__entries__mutmut_8 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_9'] = x__entries__mutmut_9 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_10'] = x__entries__mutmut_10 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_11'] = x__entries__mutmut_11 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_12'] = x__entries__mutmut_12 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_13'] = x__entries__mutmut_13 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_14'] = x__entries__mutmut_14 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_15'] = x__entries__mutmut_15 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_16'] = x__entries__mutmut_16 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_17'] = x__entries__mutmut_17 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_18'] = x__entries__mutmut_18 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_19'] = x__entries__mutmut_19 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_20'] = x__entries__mutmut_20 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_21'] = x__entries__mutmut_21 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_22'] = x__entries__mutmut_22 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_23'] = x__entries__mutmut_23 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_24'] = x__entries__mutmut_24 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_25'] = x__entries__mutmut_25 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_26'] = x__entries__mutmut_26 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_27'] = x__entries__mutmut_27 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_28'] = x__entries__mutmut_28 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_29'] = x__entries__mutmut_29 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_30'] = x__entries__mutmut_30 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_31'] = x__entries__mutmut_31 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_32'] = x__entries__mutmut_32 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_33'] = x__entries__mutmut_33 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_34'] = x__entries__mutmut_34 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_35'] = x__entries__mutmut_35 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_36'] = x__entries__mutmut_36 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_37'] = x__entries__mutmut_37 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_38'] = x__entries__mutmut_38 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_39'] = x__entries__mutmut_39 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_40'] = x__entries__mutmut_40 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_41'] = x__entries__mutmut_41 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_42'] = x__entries__mutmut_42 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_43'] = x__entries__mutmut_43 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_44'] = x__entries__mutmut_44 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_45'] = x__entries__mutmut_45 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_46'] = x__entries__mutmut_46 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_47'] = x__entries__mutmut_47 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_48'] = x__entries__mutmut_48 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_49'] = x__entries__mutmut_49 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_50'] = x__entries__mutmut_50 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_51'] = x__entries__mutmut_51 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_52'] = x__entries__mutmut_52 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_53'] = x__entries__mutmut_53 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_54'] = x__entries__mutmut_54 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_55'] = x__entries__mutmut_55 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_56'] = x__entries__mutmut_56 # type: ignore # mutmut generated
mutants_x__entries__mutmut['x__entries__mutmut_57'] = x__entries__mutmut_57 # type: ignore # mutmut generated
