"""The outcome of a check: a verdict and its working, as values that any page or report can show."""

from __future__ import annotations

from dataclasses import dataclass, field

from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.indicators import Acknowledged
from builder.problems import Location


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a relation: as written, with values in place of names, and its value."""

    names: str
    """Formula with the titles of measures or figures."""
    values: str
    """The same with numbers in the reader's form."""
    value: str
    """The number it comes to."""


@dataclass(frozen=True, slots=True)
class Working:
    """How a verdict came about; every text in Vietnamese and English."""

    left: Side | None = None
    relation: str = ""
    right: Side | None = None
    difference: str = ""
    """Left minus right, where that means something."""
    precision: Text | None = None
    """At which precision the two were compared."""
    steps: tuple[Text, ...] = ()
    """Further lines: intervals that would fit, editions counted, dates compared."""


@dataclass(frozen=True, slots=True)
class Result:
    """One declared check applied to one row, figure or document."""

    id: str
    """Permalink: unique and stable while the data keep their ids."""
    rule: str
    """The declaration it comes from: ``indicator#number`` or the id in data/checks.yml."""
    kind: str
    verdict: Verdict
    title: Text
    working: Working
    figures: tuple[str, ...]
    """Addresses of the figures tested."""
    sources: tuple[str, ...]
    location: Location
    note: Text | None = None
    hypothesis: Text | None = None
    acknowledged: Acknowledged | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """All results, and for each figure the failing ones that touch it."""

    results: tuple[Result, ...] = ()
    failing: dict[str, tuple[Result, ...]] = field(default_factory=dict)
    """Address → failing results."""

    @classmethod
    def of(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    def count(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts
