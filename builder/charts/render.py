"""The only place that calls the renderer: a request becomes the SVG for a page, a letter becomes pixels."""

from __future__ import annotations

from functools import cache
from typing import Any

import vl_convert

from builder.charts.request import Request
from builder.charts.svg import for_page
from builder.charts.text import FONTS


class ChartError(Exception):
    """The renderer did not draw what was asked for: a bug in this program."""


def render(request: Request, *, validate: bool = False) -> str:
    """Draw ``request``; the same request gives the same bytes."""
    from builder.charts.spec import specification  # noqa: PLC0415 - letters need no Altair

    return picture(specification(request, validate=validate), request.description)


def picture(spec: dict[str, Any], description: str) -> str:
    """Draw a specification from :mod:`builder.charts.spec`."""
    svg = for_page(vl_convert.vegalite_to_svg(_unmeasured(spec)), description)
    # The renderer writes its errors to the terminal and returns an empty picture: count what it drew.
    wanted, drawn = _labelled(spec), svg.count('role="graphics-symbol"')
    if drawn != wanted:
        raise ChartError(f"{drawn} marks drawn of {wanted}")
    return svg


def _unmeasured(spec: dict[str, Any]) -> dict[str, Any]:
    """The specification with texts of no size, which the renderer does not measure: that is half of its time, and what it
    would find depends on the fonts of the machine. The size travels as the name of the font, see
    :func:`builder.charts.svg.for_page`. Nothing else depends on it: every text stands on its baseline at a given place."""
    axis = spec["config"]["axis"]
    config = {**spec["config"], "axis": {**axis, **_sizeless(axis["labelFontSize"], "labelFont")}}
    layers = [
        {**layer, "mark": {**mark, **_sizeless(mark["fontSize"], "font")}}
        if mark["type"] == "text"
        else layer
        for layer in spec["layer"]
        for mark in (layer["mark"],)
    ]
    return {**spec, "layer": layers, "config": config}


def _sizeless(size: float, font: str) -> dict[str, Any]:
    return {f"{font}Size": 0, font: f"{size:g}"}


def pixels(svg: str) -> bytes:
    """An SVG as PNG, in its own width and height; its text must be of letters that our font has."""
    _register_fonts()
    return vl_convert.svg_to_png(svg)


def _labelled(spec: dict[str, Any]) -> int:
    """How many marks of the specification carry a sentence."""
    speaking = [layer for layer in spec["layer"] if "description" in layer["encoding"]]
    return sum(bool(row["label"]) for layer in speaking for row in layer["data"]["values"])


@cache
def _register_fonts() -> None:
    vl_convert.register_font_directory(str(FONTS))
