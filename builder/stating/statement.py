"""A statement: one thing that the program itself says, as a value with its rule, what it rests on and its working."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from builder.checking.verdicts import Findings
from builder.deriving.lazily import Lazily
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.figures import Figure
from builder.model.site import Site
from builder.stating.rules import RULES, Rule, RuleId
from builder.stating.soundness import Edition, Mark, main_mark, marks_of, ranked_together

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

    def marks(self, figure: Figure) -> frozenset[Mark]:
        """What speaks against taking a figure as it stands; empty for most."""
        return self.marked[figure.address]

    @cached_property
    def marked(self) -> Mapping[str, frozenset[Mark]]:
        """Address → marks."""
        site, figures = self.site, self.site.figures
        return Lazily(lambda name: marks_of(site, self.findings, self.index, figures[name]), lambda: figures)

    @cached_property
    def ranked(self) -> Mapping[Edition, Decimal | None]:
        """How many were ranked together in an edition, see :func:`builder.stating.soundness.ranked_together`."""
        return Lazily(lambda edition: ranked_together(self.site, self.index, edition), tuple)

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
