"""A chart as a page needs it: finding, request for the renderer, alternative text and the same figures as a table."""

from __future__ import annotations

from dataclasses import dataclass

from builder.charts.request import Mark, Request
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.figures import Figure
from builder.model.indicators import Indicator
from builder.model.site import Site
from builder.stating import naming
from builder.stating.soundness import MARKS, mark_words
from builder.stating.statement import Ground, Statement


@dataclass(frozen=True, slots=True)
class Branch:
    """One line of a nested list that says in words what a drawing shows."""

    text: str
    before: str = ""
    """How it hangs on the line above it."""
    link: str = ""
    """``kind/id`` of the record that ``text`` leads to."""
    after: str = ""
    cite: tuple[str, str | None] | None = None
    """Source and locator."""
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartView:
    """One chart of one page. ``columns`` and ``rows`` are the table of the same figures."""

    id: str
    statement: Statement
    """What its heading says: a finding that a rule allows, else what is shown."""
    title: str
    """The same in words."""
    sub: str
    """Indicator, measure, unit, place and period, so that it can stand alone."""
    request: Request | None
    """None where a drawing would show nothing that the table, or the one number, does not; see
    :mod:`builder.views.worth_drawing`."""
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Figure | None, ...]], ...]
    """Row heading and its figures, one for each column but the first."""
    notes: tuple[str, ...] = ()
    """Breaks, gaps and contradictions that a reader must know of."""
    outline: tuple[Branch, ...] = ()
    """The drawing in words, where a sentence is not enough."""
    lines: tuple[tuple[Figure, ...], ...] = ()
    """The series that it shows, the one it is about first; of a chart of one period each figure is one."""
    also: tuple[Statement, ...] = ()
    """What else is said with it: first its alternative in words, then newer results of others."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figure for _, cells in self.rows for figure in cells if figure is not None)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a chart function may read."""

    ground: Ground
    reader: Reader
    indicator_id: str

    @property
    def site(self) -> Site:
        return self.ground.site

    @property
    def index(self) -> SeriesIndex:
        return self.ground.index

    @property
    def indicator(self) -> Indicator:
        return self.site.indicators[self.indicator_id]

    def place(self, name: str) -> str:
        """The name of a place."""
        return self.site.places[name].name.get(self.reader.lang)

    def shown(self, figure: Figure) -> str:
        """The value of a figure with its qualifier, without unit except ``%``."""
        return naming.shown(self.ground, figure, self.reader)

    def full(self, figure: Figure) -> str:
        """The value with its unit; ``hạng 1/63`` for a rank whose N is known."""
        return naming.full(self.ground, figure, self.reader)

    def mark(self, figure: Figure) -> Mark:
        """The weightiest mark of a figure, the one that is drawn."""
        return self.ground.mark(figure)

    def told(self, figure: Figure) -> str:
        """The value with its unit and the words of every mark that it carries: what a mark says on hover."""
        marks = self.ground.marks(figure)
        words = "; ".join(mark_words(self.reader, mark) for mark in MARKS if mark in marks)
        return f"{self.full(figure)} ({words})" if words else self.full(figure)
