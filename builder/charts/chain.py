"""Documents from top to bottom and how they hang on each other: rows of text with lines in the gutter beside them.

Every relation is written under the document that has it and led through the gutter to the document that it points at.
Lines that point at the same document in the same way share a trunk, so that many documents still leave few lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from builder.charts.marks import GRID_PEN, Lettering, Pen, Sheet, sheet
from builder.charts.request import Chain, Link, Node
from builder.charts.sketch import Sketch
from builder.charts.theme import ACCENT, INK, MUTED, SERIES, SIZE, SMALL, WIDTH

GUTTER = 96.0
"""Width up to which lines in the gutter keep their pitch, drawing units."""
CORNER = 4.0
HEADING = Lettering(MUTED, SMALL, bold=True)
DASHES: tuple[tuple[int, ...], ...] = ((), (6, 3), (2, 3), (8, 3, 2, 3), (4, 4), (1, 4))
"""By kind of relation, beside its colour."""


@dataclass(slots=True)
class Trunk:
    """The lines of one kind that lead to one document."""

    target: str
    kind: str
    sources: list[float] = field(default_factory=list)
    """Where lines join, drawing units from the top."""
    end: float = 0.0
    """Where the arrow points."""
    lane: int = 0

    @property
    def span(self) -> tuple[float, float]:
        """From the upper to the lower end."""
        return min(self.end, *self.sources), max(self.end, *self.sources)


@dataclass(slots=True)
class Page:
    """Documents and relations where the text has put them, drawing units from the top."""

    gutter: float
    sketch: Sketch = field(default_factory=Sketch)
    nodes: list[tuple[Node, float]] = field(default_factory=list)
    links: list[tuple[Link, float]] = field(default_factory=list)


def chain(request: Chain) -> Sheet:
    """Set the texts beside a gutter; if the lines need a wider gutter, set them again beside such a one."""
    kinds = dict.fromkeys((*request.kinds, *(link.kind for link in request.links)))
    pens = {
        kind: Pen(SERIES[place % len(SERIES)], 1.75, DASHES[(place + place // len(SERIES)) % len(DASHES)])
        for place, kind in enumerate(kinds)
    }
    lanes, needed = 0, 1
    while needed > lanes:
        lanes = needed
        pitch = min(9.0, max(6.0, GUTTER / lanes))
        page = _set(request, lanes * pitch + 12, pens)
        trunks = _trunks(page)
        needed = _assign(trunks)
    _draw(page, trunks, pitch, pens)
    return sheet(page.sketch.layers(), page.sketch.y - 12)


def _set(request: Chain, gutter: float, pens: Mapping[str, Pen]) -> Page:
    """All texts, right of the gutter."""
    page = Page(gutter)
    sketch = page.sketch
    known = {node.id for layer in request.layers for node in layer.nodes}
    x = gutter + 14
    for layer in request.layers:
        if layer.title:
            sketch.rule((0, sketch.y), (WIDTH, sketch.y), GRID_PEN)
            sketch.y += 6
            sketch.paragraph(x, layer.title, WIDTH - x, HEADING)
            sketch.y += 8
        for node in layer.nodes:
            page.nodes.append((node, sketch.y + 9))
            colour = ACCENT if node.emphasis == "main" else INK
            sketch.paragraph(x, node.title, WIDTH - x, Lettering(colour, SIZE, bold=True), node.link)
            if node.detail:
                sketch.paragraph(x, node.detail, WIDTH - x, Lettering(MUTED))
            for link in request.links:
                if link.source == node.id and link.target in known:
                    page.links.append((link, sketch.y + 9))
                    sketch.paragraph(x, link.text, WIDTH - x, Lettering(pens[link.kind].colour))
            sketch.y += 14
        sketch.y += 4
    return page


def _trunks(page: Page) -> list[Trunk]:
    """The relations gathered by what they point at, arrows to one document set a little apart."""
    trunks: dict[tuple[str, str], Trunk] = {}
    for link, y in page.links:
        trunk = trunks.setdefault((link.target, link.kind), Trunk(link.target, link.kind))
        trunk.sources.append(y)
    for node, y in page.nodes:
        arriving = [trunk for trunk in trunks.values() if trunk.target == node.id]
        for index, trunk in enumerate(arriving):
            trunk.end = y + (index - (len(arriving) - 1) / 2) * 6
    return list(trunks.values())


def _assign(trunks: list[Trunk]) -> int:
    """Give each trunk a lane in which no other runs beside it, in as few lanes as can be; return how many.

    Lanes of short trunks lie next to the text.
    """
    lanes: list[list[Trunk]] = []
    for trunk in sorted(trunks, key=lambda one: one.span):
        free = next((lane for lane in lanes if lane[-1].span[1] + 6 < trunk.span[0]), None)
        if free is None:
            lanes.append([trunk])
        else:
            free.append(trunk)
    lanes.sort(key=lambda lane: max(trunk.span[1] - trunk.span[0] for trunk in lane))
    for place, lane in enumerate(lanes):
        for trunk in lane:
            trunk.lane = place
    return len(lanes)


def _draw(page: Page, trunks: list[Trunk], pitch: float, pens: Mapping[str, Pen]) -> None:
    """A line from every relation along its trunk to an arrow head, a dot for every relation and document."""
    gutter = page.gutter
    for trunk in trunks:
        lane = gutter - 12 - trunk.lane * pitch
        for source in trunk.sources:
            turn = CORNER if source < trunk.end else -CORNER
            corners = [
                (gutter + 6, source),
                (lane + CORNER, source),
                (lane, source + turn),
                (lane, trunk.end - turn),
                (lane + CORNER, trunk.end),
                (gutter - 10, trunk.end),
            ]
            page.sketch.path(corners, pens[trunk.kind])
        page.sketch.head((gutter - 9, trunk.end), pens[trunk.kind].colour or INK)
    for node, y in page.nodes:
        radius, colour = (6.5, ACCENT) if node.emphasis == "main" else (5.0, INK)
        page.sketch.dot((gutter, y), radius, (colour, colour), node.label)
    for link, y in page.links:
        colour = pens[link.kind].colour or INK
        page.sketch.dot((gutter + 6, y), 2.5, (colour, colour), link.label)
