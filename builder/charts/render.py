"""The only place that calls the renderer: a request becomes the SVG for a page, an SVG file becomes pixels."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from typing import Any

import vl_convert

from builder.charts.request import Request
from builder.charts.spec import specification
from builder.charts.svg import for_page
from builder.charts.text import FONTS

SIGNATURE = b"\x89PNG\r\n\x1a\n"


class ChartError(Exception):
    """The renderer did not draw what was asked for: a bug in this program."""


def render(request: Request, *, validate: bool = False) -> str:
    """Draw ``request``; the same request gives the same bytes."""
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


def png(svg: str) -> bytes:
    """The pixels of an SVG file, in its own width and height."""
    _register_fonts()
    return squeezed(vl_convert.svg_to_png(svg))


def squeezed(image: bytes) -> bytes:
    """The same PNG in a third of the bytes: the renderer packs for speed, and pictures of few colours pack well."""
    head, packed, rest, at = b"", b"", b"", len(SIGNATURE)
    while at < len(image):
        (length,) = struct.unpack_from(">I", image, at)
        chunk = image[at : at + length + 12]
        if chunk[4:8] == b"IDAT":
            packed += chunk[8:-4]
        elif packed:
            rest += chunk
        else:
            head += chunk
        at += len(chunk)
    data = b"IDAT" + zlib.compress(zlib.decompress(packed), 6)
    body = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    return SIGNATURE + head + body + rest


def _labelled(spec: dict[str, Any]) -> int:
    """How many marks of the specification carry a sentence."""
    speaking = [layer for layer in spec["layer"] if "description" in layer["encoding"]]
    return sum(bool(row["label"]) for layer in speaking for row in layer["data"]["values"])


@cache
def _register_fonts() -> None:
    vl_convert.register_font_directory(str(FONTS))
