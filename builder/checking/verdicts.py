"""The outcome of a check: a verdict, and its working as soon as a reader asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from builder.checking.constraints import Demands, no_demands
from builder.checking.culprits import Culprit
from builder.checking.equations import Equation
from builder.locale.reader import Reader
from builder.locale.text import slug
from builder.model.base import Text
from builder.model.checks import VERDICTS, Verdict
from builder.model.indicators import Acknowledged
from builder.problems import Location

VIETNAMESE = Reader("vi")


def permalink(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("--..", "-tro-di"))


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
    """How a verdict came about, in one reader's language and number format."""

    left: Side | None = None
    relation: str = ""
    right: Side | None = None
    difference: str = ""
    """Left minus right, where that means something."""
    precision: Text | None = None
    """At which precision the two were compared."""
    steps: tuple[Text, ...] = ()
    """Further lines: intervals that would fit, editions counted, dates compared."""


Explain = Callable[[Reader], Working]


@dataclass(frozen=True)
class Result:
    """One check applied to one row, figure or document."""

    id: str
    """Permalink: unique and stable while the data keep their ids."""
    rule: str
    """The declaration it comes from: ``indicator#number``, the id in data/checks.yml, or the automatic rule."""
    kind: str
    verdict: Verdict
    title: Text
    explain: Explain
    """The working, put together only where it is shown."""
    figures: tuple[str, ...]
    """Addresses of the figures tested."""
    sources: tuple[str, ...]
    location: Location
    doubts: tuple[str, ...] | None = None
    """Addresses of the figures that a failure calls into question; None = all that were tested."""
    note: Text | None = None
    hypothesis: Text | None = None
    acknowledged: Acknowledged | None = None
    equation: Equation | None = None
    """What is claimed, over the addresses of claims (``figure~source``), where it is an equation."""
    restates: str | None = None
    """The id of the failing result that this one only repeats."""
    reason: Text | None = None
    """Why it only repeats that one, for readers."""
    place: str | None = None
    """The place whose documents or bodies it speaks of, where no figure tells."""
    demands: Demands = no_demands
    """What it demands of figures, so that other values can be put in."""

    @cached_property
    def working(self) -> Working:
        """The working in Vietnamese."""
        return self.explain(VIETNAMESE)

    def working_in(self, reader: Reader) -> Working:
        """The working in the language of ``reader``."""
        return self.explain(reader)

    @property
    def about_value(self) -> bool:
        """True where a failure speaks against the value itself, not against a word, a date or another source."""
        return self.kind in ("equation", "streak", "breakdown", "ranking", "average", "stock", "ranking-size")

    @property
    def against_value(self) -> bool:
        """True where nothing may be said that rests on the figure: a failure is about its value, or sources differ on it."""
        return self.about_value or self.kind == "same"


@dataclass(frozen=True, slots=True)
class Findings:
    """All results, and for each figure the failing ones that touch it."""

    results: Sequence[Result] = ()
    failing: Mapping[str, tuple[Result, ...]] = field(default_factory=dict)
    """Address → results that call it into question: those that fail, and those that repeat one that fails. Digits cut
    off call nothing into question."""
    culprits: Mapping[str, tuple[tuple[Culprit, ...], ...]] = field(default_factory=dict)
    """What could explain the failing results."""

    @classmethod
    def of(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        # what fails by itself comes before what repeats it
        for result in sorted(results, key=lambda one: one.verdict != "fails"):
            if result.verdict == "fails" or result.restates is not None:
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    def count(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = dict.fromkeys(VERDICTS, 0)
        for result in self.results:
            counts[result.verdict] += 1
        return counts
