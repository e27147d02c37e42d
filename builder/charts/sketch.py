"""Marks at places that were computed here: charts that are laid out like a page, from top to bottom.

Marks of one style become one Altair layer, however many there are, since layers are what costs time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from builder.charts.marks import Layer, Lettering, Pen, Row, blocks, dots, heads, paths, rules, texts
from builder.charts.request import Mark
from builder.charts.signs import sign, signs
from builder.charts.text import height, wrap
from builder.charts.theme import BACKGROUND, CONTEXT, GRID

Place = tuple[float, float]
"""Across and down from the top left corner of the plot, drawing units."""


@dataclass(slots=True)
class Sketch:
    """Collects marks; ``y`` is how far down the page has been filled, drawing units."""

    y: float = 0.0
    _rules: dict[Pen, list[Row]] = field(default_factory=dict)
    _paths: dict[Pen, list[list[Row]]] = field(default_factory=dict)
    _blocks: list[Row] = field(default_factory=list)
    _dots: dict[tuple[float, Pen], list[Row]] = field(default_factory=dict)
    _signs: list[tuple[Mark, Row]] = field(default_factory=list)
    _valued: dict[float, list[tuple[Mark, Row]]] = field(default_factory=dict)
    """Signs that stand for a value, by radius."""
    _heads: list[Row] = field(default_factory=list)
    _texts: dict[tuple[Lettering, bool], list[Row]] = field(default_factory=dict)
    """By look and by whether they lead somewhere."""

    def text(self, place: Place, text: str, lettering: Lettering, link: str = "") -> None:
        """Write ``text`` with its first baseline at ``place``."""
        row = {**_at(place), "text": text, **({"href": f"#{link}"} if link else {})}
        self._texts.setdefault((lettering, bool(link)), []).append(row)

    def write(self, x: float, text: str, lettering: Lettering, link: str = "") -> None:
        """Write ``text`` with the top of its first line at ``y``, without moving on."""
        self.text((x, self.y + lettering.size * 1.03), text, lettering, link)

    def paragraph(self, x: float, text: str, room: float, lettering: Lettering, link: str = "") -> None:
        """Write ``text``, wrapped to ``room``, at ``y`` and move below it."""
        wrapped = wrap(text, room, lettering.size, bold=lettering.bold)
        self.write(x, wrapped, lettering, link)
        self.y += height(wrapped, lettering.size)

    def rule(self, start: Place, end: Place, pen: Pen, label: str | None = None) -> None:
        """Draw a straight line; all of one pen carry a sentence, or none."""
        row = {**_at(start), "x2": round(end[0], 2), "y2": round(end[1], 2)}
        if label is not None:
            row["label"] = label
        self._rules.setdefault(pen, []).append(row)

    def path(self, places: Iterable[Place], pen: Pen) -> None:
        """Draw a line through ``places``."""
        self._paths.setdefault(pen, []).append([_at(place) for place in places])

    def dot(self, place: Place, radius: float, colours: tuple[str, str], label: str, mark: Mark = "") -> None:
        """Draw a circle with ``colours`` inside and around, its outline a third of ``radius``; or the sign of a mark."""
        fill, stroke = colours
        if mark:
            row = sign((round(place[0], 2), round(place[1], 2)), fill, mark, label)
            self._valued.setdefault(radius, []).append((mark, row))
            return
        row = {**_at(place), "fill": fill, "stroke": stroke, "label": label}
        self._dots.setdefault((radius, Pen(thickness=round(max(radius / 3, 0.75), 1))), []).append(row)

    def head(self, place: Place, colour: str) -> None:
        """Draw the head of an arrow that points to the right."""
        self._heads.append({**_at(place), "fill": colour})

    def sign(self, place: Place, colour: str, mark: Mark) -> None:
        """Draw the sign of a mark beside what speaks for it; nothing for a value without any."""
        if mark:
            self._signs.append((mark, sign((round(place[0], 2), round(place[1], 2)), colour, mark)))

    def bar(self, span: Place, thick: float, fill: str, label: str, mark: Mark = "") -> None:
        """Draw a bar across ``span``, its top at ``y``, without moving on; one that fails a check is only outlined."""
        hollow = mark == "failing"
        inset = 0.75 if hollow else 0.0  # the outline stays within the bar
        low, high = min(span), max(span)
        row = {
            **_at((low + inset, self.y + inset)),
            "x2": round(max(high - inset, low + 1.5), 2),  # a value near nought still shows
            "y2": round(self.y + thick - inset, 2),
            "fill": BACKGROUND if hollow else fill,
            "stroke": fill if hollow else None,
            "label": label,
        }
        self._blocks.append(row)

    def band(self, span: Place, thick: float) -> None:
        """Draw a pale band across ``span``, its top at ``y``, without moving on."""
        middle = self.y + thick / 2
        self.rule((span[0], middle), (span[1], middle), Pen(GRID, thick))

    def layers(self) -> list[Layer]:
        """All that was collected: pale rules behind, then bars, lines, rules, dots and texts."""
        pale = {pen: rows for pen, rows in self._rules.items() if pen.colour in (GRID, CONTEXT)}
        return [
            *(rules(rows, pen) for pen, rows in pale.items()),
            *([blocks(self._blocks)] if self._blocks else []),
            *(paths(parts, pen) for pen, parts in self._paths.items()),
            *(rules(rows, pen) for pen, rows in self._rules.items() if pen not in pale),
            *(dots(rows, radius, pen) for (radius, pen), rows in self._dots.items()),
            *(layer for radius, rows in self._valued.items() for layer in signs(rows, radius)),
            *signs(self._signs),
            *([heads(self._heads)] if self._heads else []),
            *(texts(rows, lettering) for (lettering, _), rows in self._texts.items()),
        ]


def _at(place: Place) -> Row:
    return {"x": round(place[0], 2), "y": round(place[1], 2)}
