"""Where the files of a chart stand: its downloads and the page that other sites embed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import escape

from builder.charts.text import wrap

EMBED_WIDTH = 560
"""Width of the frame in the code that other sites copy, in pixels."""
TEXT_WIDTH = EMBED_WIDTH - 32
PLOT_WIDTH = 520
"""Width of a drawing, as the style sheet has it."""
AROUND = 172
"""Height of what stands around the drawing beside title and sources: margins, subtitle, readout, something spare."""


@dataclass(frozen=True, slots=True)
class ChartFiles:
    """Paths below the site root of what belongs to one chart."""

    key: str
    """Page key of the chart: ``indicators/pci``, ``pages/resolutions``."""
    chart: str
    prefix: str = ""
    """Folder of the language."""

    @property
    def csv(self) -> str:
        return self._download("csv")

    @property
    def svg(self) -> str:
        return self._download("svg")

    @property
    def png(self) -> str:
        """The name under which a reader keeps the picture that the page makes of the drawing."""
        return f"{self._stem}.png"

    @property
    def spec(self) -> str:
        """The Vega-Lite specification."""
        return self._download("vl.json")

    def downloads(self, *, table: bool, drawn: bool) -> list[tuple[str, str]]:
        """(name, path) of each download; ``table``: whether there are figures to put into one, ``drawn``: a picture."""
        files = [("SVG", self.svg), ("CSV", self.csv), ("Vega-Lite", self.spec)]
        return [(name, path) for name, path in files if (table if path == self.csv else drawn)]

    @property
    def embed(self) -> str:
        """The page with nothing but the chart."""
        return f"{self.prefix}nhung/{self._stem}.html"

    @property
    def _stem(self) -> str:
        return f"{self.key.replace('/', '-')}-{self.chart}"

    def _download(self, suffix: str) -> str:
        return f"{self.prefix}tai-ve/{self._stem}.{suffix}"


def embed_code(address: str, title: str, sources: str, svg: str) -> str:
    """The code that another site copies: a frame high enough for the drawing with its title, sources and link."""
    box = re.search(r'viewBox="\S+ \S+ (\S+) (\S+)"', svg)
    share = float(box[2]) / float(box[1]) if box else 1
    lines = (
        wrap(title, TEXT_WIDTH, 20, bold=True).count("\n") * 27
        + wrap(sources, TEXT_WIDTH, 14).count("\n") * 22
    )
    height = round(PLOT_WIDTH * share) + AROUND + 27 + 3 * 22 + lines
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" width="{EMBED_WIDTH}" height="{height}" '
        'loading="lazy" style="border:0;max-width:100%"></iframe>'
    )
