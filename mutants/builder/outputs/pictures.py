"""Every picture that stands in a file of its own: charts as SVG and PNG, cards as PNG."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from builder.charts.raster import png_all
from builder.outputs.cards import card_svgs
from builder.outputs.chart_files import chart_svgs
from builder.pages.desk import Desk


def pictures(
    desks: Iterable[Desk], colours: Mapping[str, str], cache: Path | None, jobs: int
) -> dict[str, str | bytes]:
    """Path → content; pixels are kept in the folder ``cache``."""
    files: dict[str, str] = {}
    pixels: dict[str, str] = {}
    for desk in desks:
        for chart, svg in chart_svgs(desk, colours):
            files[chart.svg] = svg
            pixels[chart.png] = svg
        pixels |= card_svgs(desk, colours)
    return {**files, **png_all(pixels, cache, jobs).contents}
