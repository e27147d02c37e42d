"""Ranks and scores over years: lines that break where the series does, each line named at its end."""

from __future__ import annotations

from math import fsum

import altair as alt

from builder.charts.frame import Frame, boundary, segments
from builder.charts.marks import (
    Lettering,
    Margins,
    Pen,
    Row,
    dots,
    paths,
    rules,
    sheet,
    texts,
)
from builder.charts.placing import Axis, Box, evenly, rank_ticks
from builder.charts.request import Break, Line, Point, RankSeries, ScoreSeries
from builder.charts.text import height, widest, width, wrap
from builder.charts.theme import (
    BACKGROUND,
    CONTEXT,
    INK,
    MUTED,
    SIZE,
    SMALL,
    WIDTH,
    colours,
    tick_text,
)

PLOT = 210.0
"""Height of the plot, drawing units."""
NAMES = 112.0
"""Most width for the names at the ends of lines."""


def rank_series(request: RankSeries) -> alt.LayerChart:
    """Ranks over years: 1 on top, the last rank at the bottom."""
    ticks = tuple(float(tick) for tick in rank_ticks(request.of))
    return _series(request, Axis(float(request.of), 1.0, ticks))


def score_series(request: ScoreSeries) -> alt.LayerChart:
    """Values over years."""
    values = (float(point.value) for line in request.lines for point in line.points)
    return _series(request, Axis.around(values, spare=0.16, count=4))


def _series(request: RankSeries | ScoreSeries, span: Axis) -> alt.LayerChart:
    lines = [line for line in request.lines if line.points]
    names = _end_names(lines)
    years = [float(point.x) for line in lines for point in line.points]
    captions = [
        (year, wrap(cut.text, WIDTH / 2, SMALL))
        for cut in request.breaks
        if min(years) < (year := boundary(cut)) < max(years)
    ]
    margins = Margins(
        left=widest([tick_text(tick, request.lang) for tick in span.ticks], SMALL) + 8,
        right=widest(names, SIZE, bold=True) + 14 if len(lines) > 1 else 2,
        top=22 + (24 if request.unit else 0) + fsum(height(text, SMALL) for _, text in captions),
        bottom=32,
    )
    # The first and the last value, and the last year, are written within the plot.
    written = ["0000", *(point.text for point in lines[0].points)]
    inset = 8.0 if len(lines) > 1 else widest(written, SMALL, bold=True) / 2 + 3
    frame = Frame((min(years), max(years)), span, PLOT, margins, inset)
    hues = colours([line.emphasis for line in lines])
    layers = [
        *_breaks(captions, frame),
        *_lines(lines, hues, request.breaks, frame),
        *(_names(lines, names, hues, frame) if len(lines) > 1 else _values(lines[0], frame)),
    ]
    if request.unit:
        unit = [{"x": -margins.left, "y": -margins.top + SMALL, "text": request.unit}]
        layers.append(texts(unit, Lettering(MUTED)))
    return sheet(layers, PLOT, margins)


def _lines(lines: list[Line], hues: list[str], breaks: tuple[Break, ...], frame: Frame) -> list[alt.Chart]:
    """Lines and their dots; dots are small enough that the line between two of them is seen, lone ones large."""
    layers = []
    spacing = frame.margins.room / ((frame.years[1] - frame.years[0]) or 1)
    # The main line last, so that it lies on top.
    for line, hue in sorted(zip(lines, hues, strict=True), key=lambda pair: pair[0].emphasis == "main"):
        main = line.emphasis == "main"
        large = 4.5 if main else 3.5
        runs = segments(line.points, breaks)
        joined = [(part, point) for part, run in enumerate(runs) for point in run if len(run) > 1]
        alone = [run[0] for run in runs if len(run) == 1]
        if joined:
            small = min(large, max(2.5, spacing / 5))
            rows = [{"x": float(point.x), "y": float(point.value), "part": part} for part, point in joined]
            layers.append(paths(rows, Pen(hue, 2.5 if main else 1.75), frame.scales()))
            layers.append(_dots([point for _, point in joined], hue, small, frame))
        if alone:
            layers.append(_dots(alone, hue, large, frame))
    return layers


def _dots(points: list[Point], hue: str, radius: float, frame: Frame) -> alt.Chart:
    rows: list[Row] = [
        {
            "x": float(point.x),
            "y": float(point.value),
            "fill": BACKGROUND if point.contradicted else hue,
            "stroke": hue if point.contradicted else BACKGROUND,
            "label": point.label,
        }
        for point in points
    ]
    return dots(rows, radius, Pen(thickness=1.5 if radius > 3 else 0.75), frame.scales())


def _values(line: Line, frame: Frame) -> list[alt.Chart]:
    """The value at each point where all have room, else at the points that tell most."""
    points = line.points
    best = sorted(points, key=lambda point: point.value)
    doubted = [point for point in points if point.contradicted]
    first: list[Point] = [points[-1], points[0], best[-1], best[0], *doubted]
    chosen = _fitting([*first, *points], points, frame)
    if len(chosen) < len(points):
        chosen = _fitting(first, points, frame)
    rows = [
        {"x": (box.left + box.right) / 2, "y": box.bottom - 4, "text": point.text} for point, box in chosen
    ]
    return [texts(rows, Lettering(INK, SMALL, bold=True, align="center", halo=True))]


def _fitting(wanted: list[Point], points: tuple[Point, ...], frame: Frame) -> list[tuple[Point, Box]]:
    chosen: dict[Point, Box] = {}
    for point in wanted:
        free = (box for box in _boxes(point, points, frame) if not any(map(box.meets, chosen.values())))
        if point not in chosen and (box := next(free, None)):
            chosen[point] = box
    return list(chosen.items())


def _boxes(point: Point, points: tuple[Point, ...], frame: Frame) -> list[Box]:
    """Where the value of ``point`` can be written, the better place first: on the side that the line does not take."""
    index = points.index(point)
    here = frame.down(float(point.value))
    around = [frame.down(float(other.value)) for other in points[max(index - 1, 0) : index + 2]]
    middle = frame.across(float(point.x))
    half = width(point.text, SMALL, bold=True) / 2 + 3
    over = Box(middle - half, here - 23, middle + half, here - 5)
    under = Box(middle - half, here + 7, middle + half, here + 25)
    if under.bottom > PLOT:
        return [over]
    return [under, over] if here > fsum(around) / len(around) + 1 else [over, under]


def _end_names(lines: list[Line]) -> list[str]:
    """Name and last value, on one line where there is room."""
    names = []
    for line in lines:
        short = f"{line.name} {line.points[-1].text}"
        long = f"{wrap(line.name, NAMES, SIZE, bold=True)}\n{line.points[-1].text}"
        names.append(short if width(short, SIZE, bold=True) <= NAMES else long)
    return names


def _names(lines: list[Line], names: list[str], hues: list[str], frame: Frame) -> list[alt.Chart]:
    """Name and last value of each line, level with its last point as far as the others allow."""
    order = sorted(range(len(lines)), key=lambda index: frame.down(float(lines[index].points[-1].value)))
    ends = [frame.down(float(lines[index].points[-1].value)) for index in order]
    heights = [height(names[index], SIZE) for index in order]
    centres = evenly(ends, heights, -20, PLOT + 20, 4)
    rows: list[Row] = []
    leads: list[Row] = []
    for index, centre, end, tall in zip(order, centres, ends, heights, strict=True):
        rows.append(
            {
                "x": frame.margins.room + 12,
                "y": centre - tall / 2 + SIZE,
                "text": names[index],
                "fill": hues[index],
            }
        )
        last = float(lines[index].points[-1].x)
        if last < frame.years[1] or abs(centre - end) > 6:
            leads.append(
                {
                    "x": frame.across(last) + 6,
                    "y": end,
                    "x2": frame.margins.room + 9,
                    "y2": centre,
                    "stroke": hues[index],
                }
            )
    lettering = Lettering(None, SIZE, bold=True)
    return [*([rules(leads, Pen(None, 1, (1, 3)))] if leads else []), texts(rows, lettering)]


def _breaks(captions: list[tuple[float, str]], frame: Frame) -> list[alt.Chart]:
    """A light rule before the first value of each new series, its reason above the plot on a line of its own.

    The last break's reason is next to the plot, so that the rules of earlier ones pass it on the left.
    """
    cuts: list[Row] = []
    written: dict[str, list[Row]] = {"left": [], "right": []}
    top = -22.0
    for year, caption in reversed(captions):
        place = frame.across(year)
        top -= height(caption, SMALL)
        cuts.append({"x": place, "y": top + 2, "x2": place, "y2": PLOT})
        room = frame.margins.room + frame.margins.right - place - 6
        fits = widest([caption], SMALL) <= room
        written["left" if fits else "right"].append(
            {"x": place + 6 if fits else place - 6, "y": top + SMALL, "text": caption}
        )
    layers = [rules(cuts, Pen(CONTEXT, 1, (3, 3)))] if cuts else []
    return layers + [
        texts(rows, Lettering(MUTED, align=side, halo=True)) for side, rows in written.items() if rows
    ]
