"""The only place that calls the renderer: a request becomes the SVG for a page."""

from __future__ import annotations

from functools import cache
from typing import Any

import vl_convert

from builder.charts.request import Request
from builder.charts.spec import specification
from builder.charts.svg import for_page
from builder.charts.text import FONTS


class ChartError(Exception):
    """The renderer did not draw what was asked for: a bug in this program."""


def render(request: Request, *, validate: bool = False) -> str:
    """Draw ``request``; the same request gives the same bytes."""
    _register_fonts()
    spec = specification(request, validate=validate)
    svg = for_page(vl_convert.vegalite_to_svg(spec), request.description)
    # The renderer writes its errors to the terminal and returns an empty picture: count what it drew.
    wanted, drawn = _labelled(spec), svg.count('role="graphics-symbol"')
    if drawn != wanted:
        raise ChartError(f"{drawn} marks drawn of {wanted}")
    return svg


def _labelled(spec: dict[str, Any]) -> int:
    """How many marks of the specification carry a sentence."""
    speaking = [layer for layer in spec["layer"] if "description" in layer["encoding"]]
    return sum(bool(row["label"]) for layer in speaking for row in layer["data"]["values"])


@cache
def _register_fonts() -> None:
    vl_convert.register_font_directory(str(FONTS))
