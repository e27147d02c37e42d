"""Ranks and scores over years: lines that break where the series does, each line named at its end."""

from __future__ import annotations

from math import fsum

from builder.charts.ends import named_ends
from builder.charts.frame import Frame, boundary, segments
from builder.charts.marks import Layer, Lettering, Margins, Pen, Row, Sheet, dots, paths, rules, sheet, texts
from builder.charts.placing import Axis, Box, rank_ticks
from builder.charts.request import Break, Line, Mark, Point, RankSeries, ScoreSeries
from builder.charts.signs import sign, signs
from builder.charts.text import height, widest, width, wrap
from builder.charts.theme import (
    BACKGROUND,
    CONTEXT,
    INK,
    MUTED,
    SMALL,
    WIDTH,
    colours,
    tick_text,
)

PLOT = 210.0
"""Height of the plot, drawing units."""


def rank_series(request: RankSeries) -> Sheet:
    """Ranks over years: 1 on top, the last rank at the bottom."""
    ticks = tuple(float(tick) for tick in rank_ticks(request.of))
    return _series(request, Axis(float(request.of), 1.0, ticks))


def score_series(request: ScoreSeries) -> Sheet:
    """Values over years."""
    values = (float(point.value) for line in request.lines for point in line.points)
    return _series(request, Axis.around(values, spare=0.16, count=4))


def _series(request: RankSeries | ScoreSeries, span: Axis) -> Sheet:
    lines = [line for line in request.lines if line.points]
    years = [float(point.x) for line in lines for point in line.points]
    captions = [
        (year, wrap(cut.text, WIDTH / 2, SMALL))
        for cut in request.breaks
        if min(years) < (year := boundary(cut)) < max(years)
    ]
    top = 22 + (24 if request.unit else 0) + fsum(height(text, SMALL) for _, text in captions)
    left = widest([tick_text(tick, request.lang) for tick in span.ticks], SMALL) + 8
    # The first and the last value, and the last year, are written within the plot.
    written = ["0000", *(point.text for point in lines[0].points)]
    inset = 8.0 if len(lines) > 1 else widest(written, SMALL, bold=True) / 2 + 3

    def frame_for(right: float) -> Frame:
        margins = Margins(left=left, right=right, top=top, bottom=32)
        return Frame((min(years), max(years)), span, PLOT, margins, inset)

    hues = colours([line.emphasis for line in lines])
    if len(lines) > 1:
        frame, names = named_ends(lines, hues, request.breaks, frame_for)
    else:
        frame = frame_for(2)
        names = _values(lines[0], frame)
    layers = [*_breaks(captions, frame), *_lines(lines, hues, request.breaks, frame), *names]
    if request.unit:
        unit = [{"x": -frame.margins.left, "y": -frame.margins.top + SMALL, "text": request.unit}]
        layers.append(texts(unit, Lettering(MUTED)))
    return sheet(layers, PLOT, frame.margins)


def _lines(lines: list[Line], hues: list[str], breaks: tuple[Break, ...], frame: Frame) -> list[Layer]:
    """Lines and their dots, the main one last, so that it lies on top."""
    known = list(zip(lines, hues, strict=True))
    main = [pair for pair in known if pair[0].emphasis == "main"]
    others = [pair for pair in known if pair[0].emphasis != "main"]
    return [*_alike(others, breaks, frame, 1.75, 3.5), *_alike(main, breaks, frame, 2.5, 4.5)]


def _alike(
    lines: list[tuple[Line, str]], breaks: tuple[Break, ...], frame: Frame, thick: float, large: float
) -> list[Layer]:
    """Lines of one thickness, each in its hue, under the dots of all of them; dots are small enough that the line
    between two of them is seen, lone ones ``large``."""
    layers: list[Layer] = []
    joined: list[tuple[Point, str]] = []
    alone: list[tuple[Point, str]] = []
    for line, hue in lines:
        runs = segments(line.points, breaks)
        parts = [run for run in runs if len(run) > 1]
        if parts:
            rows = [[{"x": float(point.x), "y": float(point.value)} for point in run] for run in parts]
            layers.append(paths(rows, Pen(hue, thick), frame.scales()))
        joined += [(point, hue) for run in parts for point in run]
        alone += [(run[0], hue) for run in runs if len(run) == 1]
    spacing = frame.margins.room / ((frame.years[1] - frame.years[0]) or 1)
    layers += _dots(joined, min(large, max(2.5, spacing / 5)), frame)
    return layers + _dots(alone, large, frame)


def _dots(points: list[tuple[Point, str]], radius: float, frame: Frame) -> list[Layer]:
    """Dots, and signs in place of those that carry a mark."""
    plain: list[Row] = []
    marked: list[tuple[Mark, Row]] = []
    for point, hue in points:
        place = float(point.x), float(point.value)
        if point.mark:
            marked.append((point.mark, sign(place, hue, point.mark, point.label)))
        else:
            look = {"fill": hue, "stroke": BACKGROUND, "label": point.label}
            plain.append({"x": place[0], "y": place[1], **look})
    pen = Pen(thickness=1.5 if radius > 3 else 0.75)
    layers = [dots(plain, radius, pen, frame.scales())] if plain else []
    return [*layers, *signs(marked, max(radius, 4.5), frame.scales())]


def _values(line: Line, frame: Frame) -> list[Layer]:
    """The value at each point where all have room, else at the points that tell most."""
    points = line.points
    best = sorted(points, key=lambda point: point.value)
    marked = [point for point in points if point.mark]
    first: list[Point] = [points[-1], points[0], best[-1], best[0], *marked]
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


def _breaks(captions: list[tuple[float, str]], frame: Frame) -> list[Layer]:
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
