"""Several small pictures over the same years and on the same scale, two a row."""

from __future__ import annotations

from dataclasses import dataclass

from builder.charts.ends import dated
from builder.charts.frame import boundary, segments
from builder.charts.marks import GRID_PEN, Lettering, Pen, Sheet, sheet
from builder.charts.placing import Axis
from builder.charts.request import Panel, Point, SmallMultiples
from builder.charts.sketch import Place, Sketch
from builder.charts.text import LINE_HEIGHT, height, widest, width, wrap
from builder.charts.theme import ACCENT, BACKGROUND, CONTEXT, INK, MUTED, SIZE, SMALL, WIDTH, tick_text

PLOT = 74.0
"""Height of one plot, drawing units."""
GAP = 20.0
"""Between the two columns."""
COLUMN = (WIDTH - GAP) / 2

TITLE = Lettering(INK, SIZE, bold=True)
NOTE = Lettering(MUTED)


@dataclass(frozen=True, slots=True)
class Cell:
    """What all panels share: the room for their numbers, the years and the values."""

    left: float
    right: float
    years: tuple[float, float]
    values: Axis

    @classmethod
    def of(cls, request: SmallMultiples) -> Cell:
        """A cell in which every panel fits."""
        points = [point for panel in request.panels for point in (*panel.points, *panel.context)]
        values = Axis.around((float(point.value) for point in points), spare=0.1, count=3)
        years = [float(point.x) for point in points]
        left = widest([tick_text(tick, request.lang) for tick in values.ticks], SMALL) + 10
        first, last = min(years), max(years)
        right = 10.0
        for panel in request.panels:
            for point in panel.points[-1:]:
                # The text begins at its point: of one that ends early, less stands beside the plot.
                share = (float(point.x) - first) / (last - first) if last > first else 0.5
                wide = widest([dated(point.text, int(point.x), int(last), "\n")], SMALL, bold=True) + 12
                right = max(right, (wide - (1 - share) * (COLUMN - left)) / share if share else right)
        return cls(left=left, right=right, years=(first, last), values=values)

    def place(self, corner: Place, year: float, value: float) -> Place:
        """Where a value stands in the panel whose plot begins at ``corner``."""
        first, last = self.years
        share = (year - first) / (last - first) if last > first else 0.5
        room = COLUMN - self.left - self.right
        return corner[0] + self.left + share * room, corner[1] + (1 - self.values.share(value)) * PLOT

    def of_point(self, corner: Place, point: Point) -> Place:
        """Where a point stands."""
        return self.place(corner, float(point.x), float(point.value))


def small_multiples(request: SmallMultiples) -> Sheet:
    """The panels in reading order."""
    cell = Cell.of(request)
    sketch = Sketch()
    if request.unit:
        sketch.paragraph(0, request.unit, WIDTH, NOTE)
        sketch.y += 8
    for first in range(0, len(request.panels), 2):
        pair = request.panels[first : first + 2]
        titles = [wrap(panel.title, COLUMN, SIZE, bold=True) for panel in pair]
        top = sketch.y + max(height(title, SIZE) for title in titles) + 12
        for column, (panel, title) in enumerate(zip(pair, titles, strict=True)):
            x = column * (COLUMN + GAP)
            sketch.text((x, top - 12 - height(title, SIZE) + SIZE), title, TITLE)
            _grid(sketch, cell, request, (x, top))
            _panel(sketch, cell, panel, request, (x, top))
        sketch.y = top + PLOT + SMALL * LINE_HEIGHT + 22
    return sheet(sketch.layers(), sketch.y - 18)


def _grid(sketch: Sketch, cell: Cell, request: SmallMultiples, corner: Place) -> None:
    """The scale of a panel, its first and last year, and the breaks."""
    x, top = corner
    for tick in cell.values.ticks:
        y = cell.place(corner, cell.years[0], tick)[1]
        sketch.rule((x + cell.left - 4, y), (x + COLUMN - cell.right + 4, y), GRID_PEN)
        text = tick_text(tick, request.lang)
        sketch.text((x + cell.left - 10, y + SMALL * 0.35), text, Lettering(MUTED, align="right"))
    for year in dict.fromkeys(cell.years):
        place = (cell.place(corner, year, 0)[0], top + PLOT + SMALL * LINE_HEIGHT + 2)
        sketch.text(place, f"{year:.0f}", Lettering(MUTED, align="center"))
    for cut in request.breaks:
        year = boundary(cut)
        if cell.years[0] < year < cell.years[1]:
            place = (cell.place(corner, year, 0)[0], top - 4)
            sketch.rule(place, (place[0], top + PLOT), Pen(CONTEXT, 1, (3, 3)))


def _panel(sketch: Sketch, cell: Cell, panel: Panel, request: SmallMultiples, corner: Place) -> None:
    """The lines of a panel and its points."""
    for points, pen in ((panel.context, Pen(CONTEXT, 1.5)), (panel.points, Pen(ACCENT, 2))):
        for run in segments(points, request.breaks):
            if len(run) > 1:
                sketch.path((cell.of_point(corner, point) for point in run), pen)
    for point in panel.points:
        radius = 4.5 if point.mark else 2.5
        sketch.dot(cell.of_point(corner, point), radius, (ACCENT, BACKGROUND), point.label, point.mark)
    if panel.points:
        places = [cell.of_point(corner, point) for point in panel.points]
        _ends(sketch, panel.points, places, corner[1], int(cell.years[1]))


def _ends(sketch: Sketch, points: tuple[Point, ...], places: list[Place], top: float, last_year: int) -> None:
    """The last value behind the line and, where it has room, the first over or under its start."""
    first, last = points[0].text, dated(points[-1].text, int(points[-1].x), last_year, "\n")
    end, y = places[-1]
    # A second line, which says the year, ends above the years below the plot.
    baseline = min(y + SMALL * 0.35, top + PLOT + 2 - height(last, SMALL) + SMALL * LINE_HEIGHT)
    sketch.text((end + (10 if points[-1].mark else 8), baseline), last, Lettering(ACCENT, bold=True))
    start = places[0][0]
    if len(points) < 3 or start + width(first, SMALL) > end:
        return
    near = [place[1] for place in places[:4]]
    y = max(near) + SMALL + 5 if near[0] < top + PLOT / 2 else min(near) - 7
    sketch.text((start - 3, y), first, Lettering(ACCENT, halo=True))
