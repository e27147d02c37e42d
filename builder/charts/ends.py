"""The names at the ends of lines: beside the plot for lines that reach its end, next to their last point for the others.

A value that is not of the last year shown says its year. A leader joins a name only to its own end, where names of lines
that end together had to move apart; none runs across years without a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import ceil, hypot

from builder.charts.frame import Frame, boundary, segments
from builder.charts.marks import Layer, Lettering, Pen, Row, rules, texts
from builder.charts.placing import Box, evenly
from builder.charts.request import Break, Line
from builder.charts.text import height, widest, width, wrap
from builder.charts.theme import SIZE

NAMES = 112.0
"""Most width of a line of a name, drawing units."""
BESIDE = 12.0
"""From the plot to the names beside it."""

Place = tuple[float, float]
FrameFor = Callable[[float], Frame]
"""The frame that leaves so much room on the right."""


def named_ends(
    lines: Sequence[Line], hues: Sequence[str], breaks: tuple[Break, ...], frame_for: FrameFor
) -> tuple[Frame, list[Layer]]:
    """The frame that leaves room for the names which stand beside the plot, and the names with last values."""
    last = max(int(line.points[-1].x) for line in lines)
    names = [_name(line, last) for line in lines]
    within = {index for index, line in enumerate(lines) if int(line.points[-1].x) < last}
    while True:
        aside = [index for index in range(len(lines)) if index not in within]
        frame = frame_for(widest([names[index] for index in aside], SIZE, bold=True) + BESIDE + 2)
        boxes = _boxes({index: names[index] for index in sorted(within)}, lines, breaks, frame)
        if boxes.keys() == within:
            break
        within = set(boxes)  # the others stand beside the plot too, which narrows it: try again
    rows = [
        {"x": box.left, "y": box.top + SIZE, "text": names[index], "fill": hues[index]}
        for index, box in boxes.items()
    ]
    beside, leads = _beside(aside, lines, names, hues, frame, last)
    layers = [rules(leads, Pen(None, 1, (1, 3)))] if leads else []
    if rows:
        layers.append(texts(rows, Lettering(None, SIZE, bold=True, halo=True)))
    return frame, [*layers, texts(beside, Lettering(None, SIZE, bold=True))]


def dated(text: str, year: int, last: int, between: str = " ") -> str:
    """The value at the end of a line; one that is older than the last year shown says of which year it is."""
    return text if year == last else f"{text}{between}({year})"


def _name(line: Line, last: int) -> str:
    """Name and last value, on one line where there is room."""
    value = dated(line.points[-1].text, int(line.points[-1].x), last)
    short = f"{line.name} {value}"
    if width(short, SIZE, bold=True) <= NAMES:
        return short
    return f"{wrap(line.name, NAMES, SIZE, bold=True)}\n{value}"


def _boxes(
    names: dict[int, str], lines: Sequence[Line], breaks: tuple[Break, ...], frame: Frame
) -> dict[int, Box]:
    """Where names stand next to their last points without touching any line; those without room are left out."""
    taken = list(_drawn(lines, breaks, frame))
    found: dict[int, Box] = {}
    for index, name in names.items():
        end = lines[index].points[-1]
        at = frame.across(float(end.x)), frame.down(float(end.value))
        for box in _around(at, widest([name], SIZE, bold=True), height(name, SIZE)):
            inside = box.left >= 0 and box.right <= frame.margins.room - 2
            inside &= box.top >= -4 and box.bottom <= frame.height - 2
            if inside and not any(map(box.meets, [*taken, *found.values()])):
                found[index] = box
                break
    return found


def _around(at: Place, wide: float, tall: float) -> Iterator[Box]:
    """Places for a text by a point, the better one first."""
    x, y = at
    for left, top in (
        (x + 9, y - tall / 2),
        (x + 3, y - tall - 7),
        (x + 3, y + 7),
        (x - wide / 2, y - tall - 9),
        (x - wide / 2, y + 9),
        (x - wide + 4, y - tall - 9),
        (x - wide + 4, y + 9),
    ):
        yield Box(left, top, left + wide, top + tall)


def _drawn(lines: Sequence[Line], breaks: tuple[Break, ...], frame: Frame) -> Iterator[Box]:
    """Small boxes along everything that is drawn in the plot."""
    for line in lines:
        for run in segments(line.points, breaks):
            places = [(frame.across(float(point.x)), frame.down(float(point.value))) for point in run]
            yield from (Box(x - 5, y - 5, x + 5, y + 5) for x, y in places)
            for one, other in pairwise(places):
                steps = ceil(hypot(other[0] - one[0], other[1] - one[1]) / 4)
                for step in range(1, steps):
                    x = one[0] + (other[0] - one[0]) * step / steps
                    y = one[1] + (other[1] - one[1]) * step / steps
                    yield Box(x - 2, y - 2, x + 2, y + 2)
    for cut in breaks:
        x = frame.across(boundary(cut))
        yield Box(x - 2, -20, x + 2, frame.height)


def _beside(
    indices: list[int],
    lines: Sequence[Line],
    names: list[str],
    hues: Sequence[str],
    frame: Frame,
    last: int,
) -> tuple[list[Row], list[Row]]:
    """Names in a column beside the plot, each level with its last point as far as the others allow, and leaders."""
    order = sorted(indices, key=lambda index: frame.down(float(lines[index].points[-1].value)))
    ends = [frame.down(float(lines[index].points[-1].value)) for index in order]
    heights = [height(names[index], SIZE) for index in order]
    centres = evenly(ends, heights, -20, frame.height + 20, 4)
    rows: list[Row] = []
    leads: list[Row] = []
    edge = frame.margins.room
    for index, centre, end, tall in zip(order, centres, ends, heights, strict=True):
        top = centre - tall / 2
        rows.append({"x": edge + BESIDE, "y": top + SIZE, "text": names[index], "fill": hues[index]})
        here = lines[index].points[-1].x
        if int(here) == last and abs(centre - end) > 6:
            start = frame.across(float(here)) + 6
            leads.append({"x": start, "y": end, "x2": edge + 9, "y2": centre, "stroke": hues[index]})
    return rows, leads
