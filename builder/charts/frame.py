"""Years across and values up: the plot of a series, and where its lines may not be joined."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import altair as alt

from builder.charts.marks import Margins, Scales
from builder.charts.placing import Axis, year_ticks
from builder.charts.request import Break, Mark, Point
from builder.charts.theme import CONTEXT

APART: frozenset[Mark] = frozenset({"failing", "other-base"})
"""A value that other figures contradict, and a rank among other units, are no neighbours of the values beside them."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The plot of a series, ``height`` drawing units high."""

    years: tuple[float, float]
    values: Axis
    """From the bottom to the top; the first rank is the high end."""
    height: float
    margins: Margins
    inset: float
    """From the edge of the plot to the first and to the last year."""

    def across(self, year: float) -> float:
        """Place of a year, drawing units from the left of the plot."""
        first, last = self.years
        share = (year - first) / (last - first) if last > first else 0.5
        return self.inset + share * (self.margins.room - 2 * self.inset)

    def down(self, value: float) -> float:
        """Place of a value, drawing units from the top of the plot."""
        return (1 - self.values.share(value)) * self.height

    def scales(self) -> Scales:
        """The same for Altair, with the axes."""
        years = year_ticks(*self.years, self.margins.room - 2 * self.inset)
        x_axis = alt.Axis(values=years, format="d", grid=False, domain=True, domainColor=CONTEXT, aria=False)
        y_axis = alt.Axis(values=list(self.values.ticks), format=",.6~f", aria=False)
        ends = [self.inset, self.margins.room - self.inset]
        x_scale = alt.Scale(domain=list(self.years), range=ends, nice=False, zero=False)
        y_scale = alt.Scale(domain=[self.values.low, self.values.high], nice=False, zero=False)
        return Scales(
            alt.X(field="x", type="quantitative", axis=x_axis, scale=x_scale),
            alt.Y(field="y", type="quantitative", axis=y_axis, scale=y_scale),
        )


def boundary(cut: Break) -> float:
    """Where a break is drawn, in years: between the last old and the first new value."""
    return float(cut.x) - 0.5 if cut.x == int(cut.x) else float(cut.x)


def segments(points: tuple[Point, ...], breaks: tuple[Break, ...]) -> list[list[Point]]:
    """Runs of points that a line may join: no break, no missing year, no point that is no neighbour."""
    steps = [later.x - earlier.x for earlier, later in pairwise(points)]
    # Years follow each other by one; anything finer by its own smallest step.
    step = 1 if all(point.x == int(point.x) for point in points) else min(steps, default=1)
    runs: list[list[Point]] = []
    previous: Point | None = None
    for point in points:
        joined = (
            previous is not None
            and not {previous.mark, point.mark} & APART
            and float(point.x - previous.x) <= float(step) * 1.5
            and not any(previous.x < cut.x <= point.x for cut in breaks)
        )
        if joined:
            runs[-1].append(point)
        else:
            runs.append([point])
        previous = point
    return runs
