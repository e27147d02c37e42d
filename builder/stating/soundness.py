"""What a figure is beside its value: contradicted, on another base, inferred, provisional, qualified."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.breaks import breaks_between
from builder.model.figures import Figure
from builder.model.site import Site

Mark = Literal["", "failing", "other-base", "inferred", "provisional", "qualified"]
MARKS: tuple[Mark, ...] = ("failing", "other-base", "inferred", "provisional", "qualified")
"""The weightiest first."""
SAME_BASE = Decimal("0.1")
"""Ranks stand on one base while the numbers of places ranked differ by no more than this share: a province more or
less moves no rank, ten provinces instead of 63 do (Eurostat quality handbook, geographical comparability)."""


def marks_of(site: Site, findings: Findings, index: SeriesIndex, figure: Figure) -> frozenset[Mark]:
    """Every mark that applies."""
    found: set[Mark] = set()
    if any(result.about_value for result in findings.failing.get(figure.address, ())):
        found.add("failing")
    if _on_another_base(site, index, figure):
        found.add("other-base")
    if figure.claim.status == "inferred":
        found.add("inferred")
    elif figure.claim.status is not None:
        found.add("provisional")
    if figure.claim.qualifier not in (None, "claim"):
        found.add("qualified")
    return frozenset(found)


Edition = tuple[str, str, str, str]
"""Indicator, period as text, the measure that says how many were ranked, component."""


def ranked_together(site: Site, index: SeriesIndex, edition: Edition) -> Decimal | None:
    """How many were ranked in an edition, where its sources print that with one voice. What is said of a few places tells
    nothing of the whole edition."""
    indicator, period, measure, component = edition
    found = {
        figure.number
        for figure in index.editions.get((indicator, period), ())
        if figure.measure == measure
        and figure.number is not None
        and figure.key.component == component
        and not _on_another_base(site, index, figure)
    }
    return found.pop() if len(found) == 1 else None


def _on_another_base(site: Site, index: SeriesIndex, figure: Figure) -> bool:
    """A rank, or an N itself, that stands among clearly more or fewer units than the latest ranks of its series.

    Third of ten and third of 63 are no two values of one series (SDMX, concept "comparability"; Eurostat quality handbook,
    comparability over time: a change of coverage ends it). Only an N that is printed with the rank counts. It is compared
    with that of the latest edition on the same side of every declared break, which parts the series anyway.
    """
    measures = site.indicators[figure.indicator].measures
    of = measures[figure.measure].of
    rank = figure.measure if of else next((n for n, m in measures.items() if m.of == figure.measure), None)
    own = index.same_key(figure, of or figure.measure) if rank else None
    if rank is None or own is None or own.number is None:
        return False
    editions = index.largest(figure.indicator, own.measure, figure.key.component, figure.key.level)
    latest = next(
        one for one in reversed(editions) if not _parted(site, rank, figure, one)
    ).number or Decimal(0)
    return abs(own.number - latest) > SAME_BASE * max(own.number, latest)


def _parted(site: Site, measure: str, figure: Figure, other: Figure) -> bool:
    """Whether a declared break of a measure lies between two figures."""
    earlier, later = sorted((figure, other), key=lambda one: one.key.period.order)
    return bool(breaks_between(site.indicators[figure.indicator], measure, earlier, later))


def main_mark(marks: frozenset[Mark]) -> Mark:
    """The weightiest of several marks; empty without any."""
    return next((mark for mark in MARKS if mark in marks), "")


def mark_words(reader: Reader, mark: Mark) -> str:
    """What a mark means, in a few words."""
    return {
        "": "",
        "failing": reader.text("không khớp với số khác"),
        "other-base": reader.text("số nơi được xếp hạng khác kỳ mới nhất"),
        "inferred": reader.text("suy ra, nguồn không in"),
        "provisional": reader.text("tạm thời hoặc ước tính"),
        "qualified": reader.text("nguồn không nói số chính xác"),
    }[mark]
