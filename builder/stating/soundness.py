"""What a figure is beside its value: contradicted, on another base, inferred, provisional, qualified."""

from __future__ import annotations

from typing import Literal

from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.figures import Figure
from builder.model.site import Site

Mark = Literal["", "failing", "other-base", "inferred", "provisional", "qualified"]
MARKS: tuple[Mark, ...] = ("failing", "other-base", "inferred", "provisional", "qualified")
"""The weightiest first."""


def marks_of(site: Site, findings: Findings, index: SeriesIndex, figure: Figure) -> frozenset[Mark]:
    """Every mark that applies."""
    found: set[Mark] = set()
    if any(result.about_value for result in findings.failing.get(figure.address, ())):
        found.add("failing")
    if figure.claim.qualifier not in (None, "claim"):
        found.add("qualified")
    return frozenset(found)


def main_mark(marks: frozenset[Mark]) -> Mark:
    """The weightiest of several marks; empty without any."""
    return next((mark for mark in MARKS if mark in marks), "")


def mark_words(reader: Reader, mark: Mark) -> str:
    """What a mark means, in a few words."""
    return {
        "": "",
        "failing": reader.text("không khớp với số khác"),
        "other-base": reader.text("xếp trên số nơi khác"),
        "inferred": reader.text("suy ra, nguồn không in"),
        "provisional": reader.text("tạm thời hoặc ước tính"),
        "qualified": reader.text("nguồn không nói số chính xác"),
    }[mark]
