"""One look for all charts: sizes, colours, the font, and how numbers on axes are written.

Colours are *names* (``accent``, ``muted`` …), never hex values: they pass through the renderer as they are and
:mod:`builder.charts.svg` makes them classes that the style sheet of the site colours, by day and by night.
"""

from __future__ import annotations

from typing import Any

from builder.charts.request import Emphasis, Lang

WIDTH = 400.0
"""Drawing units. A phone shows them at 0.8 CSS pixels each, a desktop at up to 1.4."""

SIZE = 14
"""Font size of names and values."""
SMALL = 13
"""Font size of ticks, units and second lines; 10.7 CSS pixels on a narrow phone, the least that can be read."""

FONT = "Be Vietnam Pro"

ACCENT, INK, MUTED, CONTEXT, GRID, BACKGROUND, WARN = (
    "accent",
    "ink",
    "muted",
    "context",
    "grid",
    "bg",
    "warn",
)
SERIES = ("c1", "c2", "c3", "c4", "c5", "c6")
COLOURS = (ACCENT, INK, MUTED, CONTEXT, GRID, BACKGROUND, WARN, *SERIES)

_VIETNAMESE = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", " ₫"], "minus": "−"}
_ENGLISH = {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["", " ₫"], "minus": "−"}


def colours(emphases: list[Emphasis]) -> list[str]:
    """A colour for each of several things shown together: the accent for the main one, the palette for the others."""
    palette = iter(SERIES * (1 + len(emphases) // len(SERIES)))
    fixed: dict[Emphasis, str] = {"main": ACCENT, "context": CONTEXT}
    return [fixed.get(emphasis) or next(palette) for emphasis in emphases]


def config(lang: Lang) -> dict[str, Any]:
    """The Vega-Lite configuration of every chart."""
    return {
        "font": FONT,
        "background": None,
        "view": {"stroke": None, "fill": None},
        "locale": {"number": _VIETNAMESE if lang == "vi" else _ENGLISH},
        "axis": {
            "domain": False,
            "ticks": False,
            "gridColor": GRID,
            "labelColor": MUTED,
            "labelFontSize": SMALL,
            "labelAngle": 0,
            "labelOverlap": False,
            "labelBound": False,
            "labelFlush": False,
            "labelPadding": 6,
            "title": None,
        },
        # Numbers stand on a line of their own choosing, so that their height is nothing to reckon with.
        "axisX": {"labelBaseline": "alphabetic", "labelPadding": 6 + round(0.79 * SMALL)},
        "axisY": {"labelBaseline": "alphabetic", "labelOffset": round(0.3 * SMALL)},
    }


def tick_text(value: float, lang: Lang) -> str:
    """A round number on an axis: ``1.500`` and ``0,5`` in Vietnamese, ``1,500`` and ``0.5`` in English."""
    text = f"{value:,.10f}".rstrip("0").rstrip(".").replace("-", "−")
    return text.translate(str.maketrans(",.", ".,")) if lang == "vi" else text
