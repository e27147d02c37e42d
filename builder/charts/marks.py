"""The few marks that all charts are made of, as Altair specifications over rows of plain data.

``x`` and ``y`` are drawing units from the top left corner unless scales are given. A mark speaks its row's ``label``;
what carries none (lines, texts) is silent. Where a pen or a lettering has no colour, each row names its own.

The classes of Altair's schema are used, not ``alt.Chart``: a chart copies itself with all its rows at every step and
looks for data frames, which takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import altair as alt

from builder.charts.text import LINE_HEIGHT
from builder.charts.theme import BACKGROUND, GRID, INK, SMALL, WIDTH

Row = dict[str, Any]


class Scales(NamedTuple):
    """How the rows' ``x`` and ``y`` become places."""

    x: alt.X
    y: alt.Y


PLAIN = Scales(
    alt.X(field="x", type="quantitative", scale=None, axis=None),
    alt.Y(field="y", type="quantitative", scale=None, axis=None),
)
_SAME = alt.Scale(domain=[0, WIDTH], range=[0, WIDTH], nice=False, zero=False)
LINES = Scales(
    alt.X(field="x", type="quantitative", scale=_SAME, axis=None),
    alt.Y(field="y", type="quantitative", scale=_SAME, axis=None),
)
"""The same places for lines, which end at an empty row only where there is a scale."""
FILL = alt.Fill(field="fill", type="nominal", scale=None, legend=None)
LABEL = alt.Description(field="label", type="nominal")
X2, Y2 = alt.X2(field="x2"), alt.Y2(field="y2")


@dataclass(frozen=True, slots=True)
class Layer:
    """Marks of one kind, over rows that stay what they are."""

    unit: alt.UnitSpec
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line or an outline is drawn."""

    colour: str | None = None
    thickness: float = 1
    dash: tuple[int, ...] = ()

    def style(self) -> dict[str, Any]:
        """The properties of the mark."""
        dash = {"strokeDash": list(self.dash)} if self.dash else {}
        return {"strokeWidth": self.thickness, **dash}

    def channel(self) -> alt.Stroke | alt.StrokeValue:
        """The fixed colour, or the one that the row names as ``stroke``."""
        if self.colour is None:
            return alt.Stroke(field="stroke", type="nominal", scale=None, legend=None)
        return alt.StrokeValue(value=self.colour)


@dataclass(frozen=True, slots=True)
class Lettering:
    """How a text is set. A halo parts it from lines below it."""

    colour: str | None = INK
    size: int = SMALL
    bold: bool = False
    align: str = "left"
    halo: bool = False

    def style(self) -> dict[str, Any]:
        """The properties of the mark."""
        halo = {"stroke": BACKGROUND, "strokeWidth": 4, "strokeJoin": "round"} if self.halo else {}
        return {
            "fontSize": self.size,
            "align": self.align,
            "baseline": "alphabetic",
            "lineBreak": "\n",
            "lineHeight": round(self.size * LINE_HEIGHT, 2),
            **({"fontWeight": 600} if self.bold else {}),
            **halo,
        }


GRID_PEN = Pen(GRID)
OUTLINE = Pen(BACKGROUND)


def texts(rows: Sequence[Row], lettering: Lettering, scales: Scales = PLAIN) -> Layer:
    """Rows ``x, y, text``, ``fill`` where the lettering has no colour, and ``href`` where they lead somewhere."""
    fill = alt.FillValue(value=lettering.colour) if lettering.colour else FILL
    text = alt.Text(field="text", type="nominal")
    links = {"href": alt.Href(field="href", type="nominal")} if "href" in rows[0] else {}
    mark = alt.MarkDef(type="text", aria=False, **lettering.style())
    return _layer(rows, mark, x=scales.x, y=scales.y, text=text, fill=fill, **links)


def rules(rows: Sequence[Row], pen: Pen = GRID_PEN, scales: Scales = PLAIN) -> Layer:
    """Rows ``x, y, x2, y2``, and ``label`` where they speak: straight lines."""
    mark = alt.MarkDef(type="rule", aria="label" in rows[0], **pen.style())
    return _layer(rows, mark, x=scales.x, y=scales.y, x2=X2, y2=Y2, stroke=pen.channel(), **_sentence(rows))


def paths(parts: Sequence[Sequence[Row]], pen: Pen, scales: Scales = LINES) -> Layer:
    """Rows ``x, y``: one line through the rows of each part, in their order."""
    # An empty row ends a line: the renderer is quicker with it than with a group for each line.
    gap: Row = {"x": None, "y": None}
    rows = [row for part in parts for row in (*part, gap)][:-1]
    mark = alt.MarkDef(
        type="line", order=False, aria=False, strokeCap="round", strokeJoin="round", **pen.style()
    )
    return _layer(rows, mark, x=scales.x, y=scales.y, stroke=pen.channel())


def dots(rows: Sequence[Row], radius: float, pen: Pen = OUTLINE, scales: Scales = PLAIN) -> Layer:
    """Rows ``x, y, fill, label``: circles."""
    size = round(3.14159 * radius**2, 1)
    return _points(rows, {"shape": "circle", "size": size, **pen.style()}, pen, scales)


def shapes(rows: Sequence[Row], path: str, radius: float, scales: Scales = PLAIN) -> Layer:
    """Rows ``x, y, fill, stroke``, and ``label`` where they speak: a path of the unit square, ``radius`` times as large."""
    pen = Pen(thickness=1.5)
    style = {"shape": path, "size": round(4 * radius**2, 1), "strokeJoin": "round", **pen.style()}
    return _points(rows, style, pen, scales)


def _points(rows: Sequence[Row], style: dict[str, Any], pen: Pen, scales: Scales) -> Layer:
    mark = alt.MarkDef(type="point", opacity=1, aria="label" in rows[0], **style)
    return _layer(rows, mark, x=scales.x, y=scales.y, fill=FILL, stroke=pen.channel(), **_sentence(rows))


def heads(rows: Sequence[Row]) -> Layer:
    """Rows ``x, y, fill``: heads of arrows that point to the right."""
    mark = alt.MarkDef(type="point", shape="triangle-right", size=42, opacity=1, strokeWidth=0, aria=False)
    return _layer(rows, mark, x=PLAIN.x, y=PLAIN.y, fill=FILL)


def blocks(rows: Sequence[Row]) -> Layer:
    """Rows ``x, x2, y, y2, fill, stroke, label``: rectangles."""
    mark = alt.MarkDef(type="rect", strokeWidth=1.5)
    stroke = Pen().channel()
    return _layer(rows, mark, x=PLAIN.x, y=PLAIN.y, x2=X2, y2=Y2, fill=FILL, stroke=stroke, description=LABEL)


def _sentence(rows: Sequence[Row]) -> dict[str, Any]:
    return {"description": LABEL} if "label" in rows[0] else {}


def _layer(rows: Sequence[Row], mark: alt.MarkDef, **channels: Any) -> Layer:
    return Layer(alt.UnitSpec(mark=mark, encoding=alt.FacetedEncoding(**channels)), rows)


@dataclass(frozen=True, slots=True)
class Margins:
    """Room around the plot, in drawing units; the plot gets what is left of the fixed width."""

    left: float = 0
    right: float = 0
    top: float = 2
    bottom: float = 4

    @property
    def room(self) -> float:
        """Width of the plot."""
        return WIDTH - self.left - self.right


NO_MARGINS = Margins()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture of the fixed width: layers from back to front, over a plot that is ``height`` high."""

    layers: tuple[Layer, ...]
    height: float
    margins: Margins


def sheet(layers: Iterable[Layer], height: float, margins: Margins = NO_MARGINS) -> Sheet:
    """The layers, from back to front, as one picture."""
    return Sheet(tuple(layers), height, margins)
