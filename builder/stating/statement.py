"""A statement: one thing that the program itself says, as a value with its rule, what it rests on and its working."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.figures import Figure
from builder.model.site import Site
from builder.stating.rules import RULES, Rule, RuleId
from builder.stating.soundness import Mark, main_mark, marks_of

Says = Callable[[Reader], str]
"""A sentence or a part of one, in the language of a reader."""
Lines = Callable[[Reader], tuple[str, ...]]


def _no_lines(_reader: Reader) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True)
class Statement:
    """What is said is the same on every page and in every language: ``id`` names it, ``value`` is its content without
    words, so that the finished site can be held to it."""

    id: str
    """Unique for its content: ``rank-change:pci.rank@2024``, ``count:commitments/trang-thai/qua-han``."""
    rule: RuleId
    value: str
    """What is said without words: ``-1``, ``76``, ``2017..2023``; empty where nothing is claimed."""
    says: Says
    rests_on: tuple[str, ...] = ()
    """Addresses of figures, and records as ``kind/id``."""
    working: Lines = _no_lines
    """How it was reckoned, line by line."""
    admits: tuple[str, ...] = ()
    """Addresses of figures that carry a mark (:data:`builder.stating.soundness.MARKS`), of which the sentence itself
    says so."""
    brief: Says | None = None
    """The same in a few words, for a tile that shows the figure beside it."""
    where: str = ""
    """Path key of the list that shows what is counted, ``pages/commitments``; empty for what has none."""

    @property
    def of(self) -> Rule:
        """The rule that allows it."""
        return RULES[self.rule]


@dataclass(frozen=True)
class Ground:
    """What statements are made from. Built once a build, the same for every language."""

    site: Site
    findings: Findings
    index: SeriesIndex
    _marks: dict[str, frozenset[Mark]] = field(default_factory=dict, compare=False, repr=False)

    def marks(self, figure: Figure) -> frozenset[Mark]:
        """What speaks against taking a figure as it stands; empty for most."""
        found = self._marks.get(figure.address)
        if found is None:
            found = self._marks[figure.address] = marks_of(self.site, self.findings, self.index, figure)
        return found

    def mark(self, figure: Figure) -> Mark:
        """The weightiest mark of a figure, or none."""
        return main_mark(self.marks(figure))

    def disputed(self, figure: Figure) -> bool:
        """Sources print different values for it."""
        return any(result.kind == "same" for result in self.findings.failing.get(figure.address, ()))

    @cached_property
    def home(self) -> str:
        """The place that the report is about."""
        return self.site.settings.home
