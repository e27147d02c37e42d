"""What the signs in a picture mean, written at its foot: within the drawing, so that no copy of it goes without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import altair as alt

from builder.charts.marks import Lettering, Row, texts
from builder.charts.request import Mark, Request
from builder.charts.signs import RADIUS, ROOM, SHAPES, sign, signs
from builder.charts.text import LINE_HEIGHT, height, widest, wrap
from builder.charts.theme import INK, MUTED, SMALL, WIDTH

ABOVE = 12.0
"""Between the chart and the first line of its legend, drawing units."""
BETWEEN = 16.0
"""Between two entries of one line."""


def marks_in(request: Request) -> tuple[Mark, ...]:
    """The marks that values of a chart carry, in the order of legends."""
    found = set(_marks(request))
    return tuple(mark for mark in SHAPES if mark in found)


def _marks(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _marks(item)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name == "mark":
                yield inner
            elif field.name != "legend":
                yield from _marks(inner)


def with_legend(chart: alt.LayerChart, request: Request) -> alt.LayerChart:
    """``chart`` with a line for its signs below it, or as it is where no value carries any.

    A legend that does not name exactly the marks that occur is a bug of whoever made the request.
    """
    named = tuple(mark for mark, _ in request.legend)
    if named != marks_in(request):
        raise ValueError(f"legend names {named}, values carry {marks_in(request)}")
    if not named:
        return chart
    rows, words, tall = _entries(request.legend)
    left, top = -chart.padding["left"], chart.height + chart.padding["bottom"] + ABOVE
    placed = [(mark, _moved(row, left, top)) for mark, row in rows]
    written = [_moved(row, left, top) for row in words]
    chart.layer = [*chart.layer, *signs(placed), texts(written, Lettering(MUTED))]
    chart.padding = {**chart.padding, "bottom": round(chart.padding["bottom"] + ABOVE + tall, 2)}
    return chart


def _entries(legend: tuple[tuple[Mark, str], ...]) -> tuple[list[tuple[Mark, Row]], list[Row], float]:
    """Signs, words and how high they are together; entries fill a line and then begin the next."""
    rows: list[tuple[Mark, Row]] = []
    words: list[Row] = []
    x, y, tall = 0.0, 0.0, 0.0
    for mark, text in legend:
        wrapped = wrap(text, WIDTH - ROOM, SMALL)
        wide = ROOM + widest([wrapped], SMALL)
        if x and x + wide > WIDTH:
            x, y = 0.0, y + tall
            tall = 0.0
        rows.append((mark, sign((x + RADIUS + 1.5, y + SMALL * LINE_HEIGHT / 2), INK, mark)))
        words.append({"x": x + ROOM, "y": y + SMALL * 1.03, "text": wrapped})
        x += wide + BETWEEN
        tall = max(tall, height(wrapped, SMALL) + 2)
    return rows, words, y + tall


def _moved(row: Row, left: float, top: float) -> Row:
    return {**row, "x": round(row["x"] + left, 2), "y": round(row["y"] + top, 2)}
