"""What the signs in a picture mean, written at its foot: within the drawing, so that no copy of it goes without."""

from __future__ import annotations

from dataclasses import replace

from builder.charts.marked import marks_in
from builder.charts.marks import Lettering, Row, Sheet, texts
from builder.charts.request import Mark, Request
from builder.charts.signs import RADIUS, ROOM, sign, signs
from builder.charts.text import LINE_HEIGHT, height, widest, wrap
from builder.charts.theme import INK, MUTED, SMALL, WIDTH

ABOVE = 12.0
"""Between the chart and the first line of its legend, drawing units."""
BETWEEN = 16.0
"""Between two entries of one line."""


def with_legend(sheet: Sheet, request: Request) -> Sheet:
    """``sheet`` with a line for its signs below it, or as it is where no value carries any.

    A legend that does not name exactly the marks that occur is a bug of whoever made the request.
    """
    named = tuple(mark for mark, _ in request.legend)
    if named != marks_in(request):
        raise ValueError(f"legend names {named}, values carry {marks_in(request)}")
    if not named:
        return sheet
    rows, words, tall = _entries(request.legend)
    left, top = -sheet.margins.left, sheet.height + sheet.margins.bottom + ABOVE
    placed = [(mark, _moved(row, left, top)) for mark, row in rows]
    written = [_moved(row, left, top) for row in words]
    return replace(
        sheet,
        layers=(*sheet.layers, *signs(placed), texts(written, Lettering(MUTED))),
        margins=replace(sheet.margins, bottom=sheet.margins.bottom + ABOVE + tall),
    )


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
