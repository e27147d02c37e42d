"""The few marks that all charts are made of, as Altair layers over rows of plain data.

``x`` and ``y`` are drawing units from the top left corner unless scales are given. A mark speaks its row's ``label``;
what carries none (lines, texts) is silent. Where a pen or a lettering has no colour, each row names its own.
"""

from __future__ import annotations

from collections.abc import Sequence
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


PLAIN = Scales(alt.X("x:Q", scale=None, axis=None), alt.Y("y:Q", scale=None, axis=None))
FILL = alt.Fill("fill:N", scale=None, legend=None)
LABEL = alt.Description("label:N")
X2, Y2 = alt.X2("x2:Q"), alt.Y2("y2:Q")


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
            return alt.Stroke("stroke:N", scale=None, legend=None)
        return alt.StrokeValue(self.colour)


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


def texts(rows: Sequence[Row], lettering: Lettering, scales: Scales = PLAIN) -> alt.Chart:
    """Rows ``x, y, text``, ``fill`` where the lettering has no colour, and ``href`` where they lead somewhere."""
    fill = alt.FillValue(lettering.colour) if lettering.colour else FILL
    mark = _over(rows).mark_text(aria=False, **lettering.style())
    links = {"href": alt.Href("href:N")} if "href" in rows[0] else {}
    return _encoded(mark, x=scales.x, y=scales.y, text=alt.Text("text:N"), fill=fill, **links)


def rules(rows: Sequence[Row], pen: Pen = GRID_PEN, scales: Scales = PLAIN) -> alt.Chart:
    """Rows ``x, y, x2, y2``, and ``label`` where they speak: straight lines."""
    spoken = "label" in rows[0]
    mark = _over(rows).mark_rule(aria=spoken, **pen.style())
    places = {"x": scales.x, "y": scales.y, "x2": X2, "y2": Y2}
    return _encoded(mark, **places, stroke=pen.channel(), **({"description": LABEL} if spoken else {}))


def paths(rows: Sequence[Row], pen: Pen, scales: Scales = PLAIN) -> alt.Chart:
    """Rows ``x, y, part``: one line through the rows of each ``part``, in their order."""
    ordered = [{**row, "order": place} for place, row in enumerate(rows)]
    mark = _over(ordered).mark_line(aria=False, strokeCap="round", strokeJoin="round", **pen.style())
    detail, order = alt.Detail("part:N"), alt.Order("order:Q")
    return _encoded(mark, x=scales.x, y=scales.y, detail=detail, order=order, stroke=pen.channel())


def dots(rows: Sequence[Row], radius: float, pen: Pen = OUTLINE, scales: Scales = PLAIN) -> alt.Chart:
    """Rows ``x, y, fill, label``: circles."""
    mark = _over(rows).mark_point(
        shape="circle", size=round(3.14159 * radius**2, 1), opacity=1, **pen.style()
    )
    return _encoded(mark, x=scales.x, y=scales.y, fill=FILL, stroke=pen.channel(), description=LABEL)


def heads(rows: Sequence[Row]) -> alt.Chart:
    """Rows ``x, y, fill``: heads of arrows that point to the right."""
    mark = _over(rows).mark_point(shape="triangle-right", size=42, opacity=1, strokeWidth=0, aria=False)
    return _encoded(mark, x=PLAIN.x, y=PLAIN.y, fill=FILL)


def blocks(rows: Sequence[Row]) -> alt.Chart:
    """Rows ``x, x2, y, y2, fill, stroke, label``: rectangles."""
    mark = _over(rows).mark_rect(strokeWidth=1.5)
    stroke = Pen().channel()
    return _encoded(mark, x=PLAIN.x, y=PLAIN.y, x2=X2, y2=Y2, fill=FILL, stroke=stroke, description=LABEL)


def _over(rows: Sequence[Row]) -> alt.Chart:
    # A tuple: Altair copies lists again and again.
    return alt.Chart(alt.InlineData(values=tuple(rows)))


def _encoded(mark: alt.Chart, **channels: Any) -> alt.Chart:
    encoded: alt.Chart = mark.encode(**channels)
    return encoded


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


def sheet(layers: Sequence[alt.Chart], height: float, margins: Margins = NO_MARGINS) -> alt.LayerChart:
    """The layers, from back to front, as one picture of the fixed width whose plot is ``height`` high."""
    padding = {side: round(getattr(margins, side), 2) for side in ("left", "right", "top", "bottom")}
    # No autosize: where things stand is settled here, and no width of a text as measured by the renderer moves it.
    return alt.LayerChart(
        layer=list(layers),
        width=margins.room,
        height=round(height, 2),
        padding=padding,
        autosize=alt.AutoSizeParams(type="none"),
    )
