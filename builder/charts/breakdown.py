"""A whole and its parts, the parts laid end to end under what they are parts of."""

from __future__ import annotations

from builder.charts.bars import HEADING, NAME, value_at_edge
from builder.charts.marks import Sheet, sheet
from builder.charts.request import Breakdown, Part
from builder.charts.signs import ROOM
from builder.charts.sketch import Sketch
from builder.charts.text import widest
from builder.charts.theme import ACCENT, CONTEXT, MUTED, SIZE, WIDTH

INDENT = 16.0
THICK = 10.0
FILLS = (MUTED, ACCENT, CONTEXT)
"""By depth: the whole, its parts, their parts."""


def breakdown(request: Breakdown) -> Sheet:
    """Rows from the whole down to the smallest parts."""
    sketch = Sketch()
    values = widest([part.text for part in _all(request.whole)], SIZE, bold=True)
    unit = WIDTH / (_reach(request.whole, 0.0) or 1.0)
    room = WIDTH - values - 12 - (ROOM if any(part.mark for part in _all(request.whole)) else 0)
    _rows(sketch, request.whole, 0, (0.0, unit, room))
    return sheet(sketch.layers(), sketch.y - 6)


def _rows(sketch: Sketch, part: Part, depth: int, place: tuple[float, float, float]) -> None:
    """The row of ``part`` and those of its parts; ``place``: value where the bar begins, units a value, room."""
    start, unit, room = place
    bold = depth < 2
    value_at_edge(sketch, part.text, part.mark, bold=bold)
    sketch.paragraph(depth * INDENT, part.name, room - depth * INDENT, HEADING if bold else NAME)
    sketch.y += 2
    sketch.band((0, WIDTH), THICK)
    ends = (start * unit, (start + float(part.value)) * unit)
    sketch.bar(ends, THICK, FILLS[min(depth, 2)], part.label, part.mark)
    sketch.y += THICK + 10
    for child in part.parts:
        _rows(sketch, child, depth + 1, (start, unit, room))
        start += float(child.value)


def _all(part: Part) -> list[Part]:
    return [part, *(deeper for child in part.parts for deeper in _all(child))]


def _reach(part: Part, start: float) -> float:
    """Where the bar of ``part``, or of any part of it, ends: parts may exceed their whole."""
    ends = [start + float(part.value)]
    for child in part.parts:
        ends.append(_reach(child, start))
        start += float(child.value)
    return max(ends)
