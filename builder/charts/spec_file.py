"""A chart's Vega-Lite specification as a file of its own: title and source with it, real colours."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from builder.charts.text import wrap
from builder.charts.theme import BACKGROUND, FONT, INK, MUTED, SMALL, WIDTH

PAINTED = ("fill", "stroke", "value", "color")
"""Where a colour may be named, beside what ends in ``Color``; the same word as a text of the data stays what it is."""


def spec_file(drawn: str, *, title: str, description: str, source: str, colours: Mapping[str, str]) -> str:
    """What https://vega.github.io/editor and every Vega-Lite program can read, from the specification that was ``drawn``."""
    spec = json.loads(drawn)
    whole = {
        "$schema": spec["$schema"],
        "description": description,
        "title": {
            "text": wrap(title, WIDTH, 17, bold=True).split("\n"),
            "subtitle": wrap(source, WIDTH, SMALL).split("\n"),
            "anchor": "start",
            "frame": "group",
            "fontSize": 17,
            "fontWeight": 600,
            "color": INK,
            "subtitleColor": MUTED,
            "subtitleFontSize": SMALL,
            "offset": 12,
        },
        **{key: value for key, value in spec.items() if key != "$schema"},
        "layer": [_without_halo(layer) for layer in spec["layer"]],
        "autosize": "pad",
        "padding": 16,
        "config": {**spec["config"], "font": f"{FONT}, sans-serif", "background": colours[BACKGROUND]},
    }
    return json.dumps(_painted(whole, colours), ensure_ascii=False, separators=(",", ":"))


def _without_halo(layer: Mapping[str, Any]) -> dict[str, Any]:
    """Vega draws the halo of a text over its letters; on the site's pages the SVG says that it lies behind."""
    mark = layer["mark"]
    if mark["type"] == "text":
        mark = {name: value for name, value in mark.items() if not name.startswith("stroke")}
    return {**layer, "mark": mark}


def _painted(value: Any, colours: Mapping[str, str], key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _painted(item, colours, name) for name, item in value.items()}
    if isinstance(value, list):
        return [_painted(item, colours, key) for item in value]
    if isinstance(value, str) and (key in PAINTED or key.endswith("Color")):
        return colours.get(value, value)
    return value
