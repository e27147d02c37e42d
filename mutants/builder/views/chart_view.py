"""A chart as a page needs it: finding, request for the renderer, alternative text and the same figures as a table."""

from __future__ import annotations

from dataclasses import dataclass

from builder.charts.request import Request
from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.figures import Figure
from builder.model.indicators import Indicator
from builder.model.site import Site


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
    title: str
    """The finding, computed from the figures."""
    sub: str
    """What is shown, in which unit."""
    request: Request
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Figure | None, ...]], ...]
    """Row heading and its figures, one for each column but the first."""
    notes: tuple[str, ...] = ()
    """Breaks, gaps and contradictions that a reader must know of."""
    outline: tuple[Branch, ...] = ()
    """The drawing in words, where a sentence is not enough."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figure for _, cells in self.rows for figure in cells if figure is not None)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a chart function may read."""

    site: Site
    findings: Findings
    index: SeriesIndex
    reader: Reader
    indicator_id: str

    @property
    def indicator(self) -> Indicator:
        return self.site.indicators[self.indicator_id]

    def place(self, name: str) -> str:
        """The name of a place."""
        return self.site.places[name].name.get(self.reader.lang)

    def shown(self, figure: Figure) -> str:
        """The value of a figure with its qualifier, without unit except ``%``."""
        return self.reader.qualifier(figure.claim) + self.reader.value(
            figure.claim, self.site.measure(figure)
        )

    def full(self, figure: Figure) -> str:
        """The value with its unit; ``hạng 1/63`` for a rank whose N is known."""
        measure = self.site.measure(figure)
        if not measure.of:
            return self.reader.full(figure.claim, measure)
        of = self.index.same_key(figure, measure.of)
        rank = f"{self.shown(figure)}/{self.shown(of)}" if of is not None else self.shown(figure)
        return self.reader.text("hạng {rank}", rank=rank)

    def contradicted(self, figure: Figure) -> bool:
        """True where a failing check speaks against the value; a word, a date or a source of lower kind does not."""
        return any(result.about_value for result in self.findings.failing.get(figure.address, ()))
