"""Ranges of ranks, and single ranks, on one axis from the first to the last."""

from __future__ import annotations

from builder.charts.marks import GRID_PEN, Lettering, Sheet, sheet
from builder.charts.placing import rank_ticks
from builder.charts.request import RankRange
from builder.charts.sketch import Sketch
from builder.charts.text import LINE_HEIGHT, widest
from builder.charts.theme import ACCENT, INK, MUTED, SIZE, SMALL, WIDTH

RADIUS = 7.0
THICK = 10.0


def rank_range(request: RankRange) -> Sheet:
    """A row for each range: its name and ranks above, a bar with round ends on the axis below."""

    def across(rank: float) -> float:
        return RADIUS + (rank - 1) / max(request.of - 1, 1) * (WIDTH - 2 * RADIUS)

    sketch = Sketch()
    if request.unit:
        sketch.paragraph(0, request.unit, WIDTH, Lettering(MUTED))
    ticks = rank_ticks(request.of)
    for tick in ticks:
        side = "left" if tick == 1 else "right" if tick == request.of else "center"
        sketch.write(
            {"left": 0.0, "right": WIDTH}.get(side, across(tick)), str(tick), Lettering(MUTED, align=side)
        )
    sketch.y += SMALL * LINE_HEIGHT + 2
    top = sketch.y
    sketch.y += 6
    room = WIDTH - widest([one.text for one in request.ranges], SIZE, bold=True) - 12
    for one in request.ranges:
        sketch.write(WIDTH, one.text, Lettering(INK, SIZE, bold=True, align="right", halo=True))
        sketch.paragraph(0, one.name, room, Lettering(INK, SIZE, halo=True))
        sketch.y += 5
        middle = sketch.y + THICK / 2
        sketch.rule((0, middle), (WIDTH, middle), GRID_PEN)
        if one.low != one.high:
            sketch.bar((across(one.low), across(one.high)), THICK, ACCENT, one.label, one.mark)
        for rank in dict.fromkeys((one.low, one.high)):
            sketch.dot((across(rank), middle), RADIUS, (ACCENT, ACCENT), one.label, one.mark)
        sketch.y += THICK + 14
    for tick in ticks:
        sketch.rule((across(tick), top), (across(tick), sketch.y - 8), GRID_PEN)
    return sheet(sketch.layers(), sketch.y - 8)
