"""A place among all places: every one a dot on one scale, a few of them named."""

from __future__ import annotations

from math import fsum
from typing import NamedTuple

import altair as alt

from builder.charts.marks import Layer, Lettering, Margins, Pen, Row, Scales, Sheet, dots, rules, sheet, texts
from builder.charts.placing import Axis, evenly, swarm
from builder.charts.request import Dot, Strip
from builder.charts.signs import sign, signs
from builder.charts.text import LINE_HEIGHT, width
from builder.charts.theme import ACCENT, BACKGROUND, CONTEXT, INK, MUTED, SIZE, SMALL, WIDTH

RADIUS = {"main": 7.0, "other": 5.0, "context": 4.5}
FILL = {"main": ACCENT, "other": INK, "context": CONTEXT}
MARGINS = Margins(left=12, right=12)
NAME = (SIZE + SMALL) * LINE_HEIGHT
"""Height of a name with its value below it."""
REFERENCE = SMALL * LINE_HEIGHT + 4
"""Room for the text of the reference."""
APART = 12.0
"""Least room between two names."""
LEAD = 18.0
"""Room for the lines that lead from names to dots."""


class Placed(NamedTuple):
    """A dot and its centre in drawing units."""

    dot: Dot
    x: float
    y: float

    @property
    def radius(self) -> float:
        """Size of the dot."""
        return RADIUS[self.dot.emphasis]


def strip(request: Strip) -> Sheet:
    """All dots packed around one line, names above it and, where they have no room there, below."""
    values = [float(dot.value) for dot in request.dots]
    if request.reference:
        values.append(float(request.reference.value))
    span = Axis.around(values, spare=0.02, count=6)
    places = [span.share(float(dot.value)) * MARGINS.room for dot in request.dots]
    offsets = swarm(places, RADIUS["context"] + 0.5)
    reach = max(abs(offset) for offset in offsets) + RADIUS["main"]
    middle = NAME + LEAD + reach
    shown = [
        Placed(dot, place, middle + offset)
        for dot, place, offset in zip(request.dots, places, offsets, strict=True)
    ]
    above, below = _sides(shown)
    floor = middle + reach + (NAME + LEAD if below else 4)
    margins = Margins(
        MARGINS.left,
        MARGINS.right,
        top=(28 if request.unit else 4) + (REFERENCE if request.reference else 0),
        bottom=48 if request.low or request.high else 28,
    )
    layers = [
        *_axis(request, span, floor, margins),
        *_names(above, NAME, upwards=True),
        *_names(below, floor - NAME, upwards=False),
        *_dots(shown),
    ]
    return sheet(layers, floor, margins)


def _sides(shown: list[Placed]) -> tuple[list[Placed], list[Placed]]:
    """The dots that are named above the strip, and those below it, from left to right.

    Names that have room on neither side are left to the marks: the main one is never among them.
    """
    named = [one for one in shown if one.dot.emphasis != "context"]
    named.sort(key=lambda one: one.dot.emphasis != "main")
    if fsum(_width(one.dot) + APART for one in named) <= MARGINS.room * 0.8:
        sides: tuple[list[Placed], list[Placed]] = (named, [])
    else:
        sides = ([], [])
        for one in named:
            side = min(sides, key=lambda side: fsum(_width(other.dot) + APART for other in side))
            if fsum(_width(other.dot) + APART for other in (*side, one)) <= WIDTH:
                side.append(one)
    for side in sides:
        side.sort(key=lambda one: one.x)
    return sides


def _width(dot: Dot) -> float:
    return max(width(dot.name, SIZE, bold=dot.emphasis == "main"), width(dot.text, SMALL))


def _names(named: list[Placed], edge: float, *, upwards: bool) -> list[Layer]:
    """Names with their values, side by side, with lines that lead to the dots from ``edge``, where the texts end."""
    if not named:
        return []
    widths = [_width(one.dot) for one in named]
    centres = evenly([one.x for one in named], widths, -MARGINS.left, MARGINS.room + MARGINS.right, APART)
    top = edge - NAME if upwards else edge
    layers = [
        rules(
            [
                {
                    "x": centre,
                    "y": edge + 3 if upwards else edge,
                    "x2": one.x,
                    "y2": one.y - one.radius if upwards else one.y + one.radius,
                }
                for one, centre in zip(named, centres, strict=True)
            ],
            Pen(MUTED, 1),
        )
    ]
    for main in (False, True):
        written = [
            (one.dot, x)
            for one, x in zip(named, centres, strict=True)
            if (one.dot.emphasis == "main") == main
        ]
        if written:
            names = [{"x": x, "y": top + SIZE, "text": dot.name} for dot, x in written]
            values = [{"x": x, "y": top + SIZE + SMALL * LINE_HEIGHT, "text": dot.text} for dot, x in written]
            colour = ACCENT if main else INK
            layers.append(texts(names, Lettering(colour, SIZE, bold=main, align="center", halo=True)))
            layers.append(texts(values, Lettering(colour, SMALL, bold=main, align="center", halo=True)))
    return layers


def _axis(request: Strip, span: Axis, floor: float, margins: Margins) -> list[Layer]:
    """A grid with its numbers, the reference, the unit above and what the ends mean below."""
    axis = alt.Axis(values=list(span.ticks), format=",.6~f", aria=False, zindex=0)
    domain = alt.Scale(domain=[span.low, span.high], nice=False, zero=False)
    scales = Scales(
        alt.X(field="x", type="quantitative", axis=axis, scale=domain),
        alt.Y(field="y", type="quantitative", scale=None, axis=None),
    )
    # The reference, or a rule without length: the axis needs a mark that is on its scale.
    value = float(request.reference.value) if request.reference else span.low
    row: Row = {"x": value, "y": 0, "x2": value, "y2": floor if request.reference else 0}
    if request.reference:
        row["label"] = request.reference.label
    layers = [rules([row], Pen(MUTED, 1, (3, 3)), scales)]
    edge = margins.room + margins.right
    notes = [
        (-margins.left, floor + 42, request.low, "left"),
        (edge, floor + 42, request.high, "right"),
        (-margins.left, SMALL - margins.top, request.unit, "left"),
    ]
    if request.reference:
        half = width(request.reference.text, SMALL) / 2
        middle = min(max(span.share(value) * margins.room, half - margins.left), edge - half)
        notes.append((middle, SMALL - REFERENCE, request.reference.text, "center"))
    for x, y, text, side in notes:
        if text:
            layers.append(texts([{"x": x, "y": y, "text": text}], Lettering(MUTED, align=side, halo=True)))
    return layers


def _dots(shown: list[Placed]) -> list[Layer]:
    """Muted dots first, the main one last and so on top."""
    layers = []
    for emphasis in ("context", "other", "main"):
        rows: list[Row] = [
            {"x": one.x, "y": one.y, "fill": FILL[emphasis], "label": one.dot.label}
            for one in shown
            if one.dot.emphasis == emphasis and not one.dot.mark
        ]
        if rows:
            layers.append(dots(rows, RADIUS[emphasis], Pen(BACKGROUND, 1)))
        marked = [
            (one.dot.mark, sign((one.x, one.y), FILL[emphasis], one.dot.mark, one.dot.label))
            for one in shown
            if one.dot.emphasis == emphasis and one.dot.mark
        ]
        layers += signs(marked, RADIUS[emphasis] - 0.5)
    return layers
