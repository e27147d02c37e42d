"""The picture that messengers and social networks show for a page: kind, title, one number, whose page it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from builder.charts.text import LINE_HEIGHT, width, wrap
from builder.charts.theme import ACCENT, BACKGROUND, FONT, GRID, INK, MUTED
from builder.pages.head import CARD_SIZE

LEFT = 72
ROOM = CARD_SIZE[0] - 2 * LEFT
TOP, FLOOR = 150, 500
"""Where the title may begin and where number and title must end."""
SIZES = (76, 64, 54, 46, 38)
"""Sizes of the title, the largest that fits is taken."""


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card. The number may be missing."""

    kicker: str
    title: str
    site: str
    as_of: str
    number: str = ""
    unit: str = ""
    note: str = ""


def card_svg(card: Card, colours: Mapping[str, str]) -> str:
    """The card as an SVG file."""
    across, down = CARD_SIZE
    root = etree.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "width": str(across),
            "height": str(down),
            "viewBox": f"0 0 {across} {down}",
            "font-family": f"{FONT}, sans-serif",
        },
    )
    _box(root, (0, 0, across, down), colours[BACKGROUND])
    _box(root, (0, 0, across, 14), colours[INK])
    _text(root, card.kicker, (LEFT, 112), 32, colours[MUTED])
    floor = FLOOR - (120 if card.number else 44 if card.note else 0)
    size, lines = _fitting(card.title, floor - TOP)
    for number, line in enumerate(lines):
        _text(root, line, (LEFT, TOP + size + number * size * LINE_HEIGHT), size, colours[INK], bold=True)
    if card.number:
        _text(root, card.number, (LEFT, FLOOR), 96, colours[ACCENT], bold=True)
        after = LEFT + width(card.number, 96, bold=True) + 20
        _text(root, card.unit, (after, FLOOR), 36, colours[MUTED])
        beyond = after + (width(card.unit, 36) + 16 if card.unit else 0)
        note = f"· {card.note}" if card.unit and card.note else card.note
        _text(root, _cut(note, LEFT + ROOM - beyond, 32), (beyond, FLOOR), 32, colours[MUTED])
    else:
        _text(root, _cut(card.note, ROOM, 32), (LEFT, FLOOR), 32, colours[MUTED])
    _box(root, (LEFT, 542, ROOM, 2), colours[GRID])
    _text(root, card.site, (LEFT, 590), 28, colours[INK], bold=True)
    _text(root, card.as_of, (LEFT + ROOM - width(card.as_of, 28), 590), 28, colours[MUTED])
    return etree.tostring(root, encoding="unicode")


def _fitting(title: str, room: float) -> tuple[int, list[str]]:
    """Size and lines of a title; the longest ones are cut at the smallest size."""
    for size in SIZES:
        lines = wrap(title, ROOM, size, bold=True).split("\n")
        if len(lines) * size * LINE_HEIGHT <= room:
            return size, lines
    fit = max(1, int(room / (SIZES[-1] * LINE_HEIGHT)))
    kept = lines[:fit]
    return SIZES[-1], [*kept[:-1], _cut(f"{kept[-1]} {lines[fit]}", ROOM, SIZES[-1])]


def _cut(text: str, room: float, size: float) -> str:
    """As many words as there is room for."""
    if width(text, size) <= room:
        return text
    words = text.split()
    while words and width(" ".join(words) + " …", size) > room:
        words.pop()
    return " ".join(words) + " …" if words else ""


def _box(root: etree._Element, at: tuple[float, float, float, float], colour: str) -> None:
    x, y, across, down = (f"{number:g}" for number in at)
    etree.SubElement(root, "rect", {"x": x, "y": y, "width": across, "height": down, "fill": colour})


def _text(
    root: etree._Element, text: str, at: tuple[float, float], size: float, colour: str, *, bold: bool = False
) -> None:
    attributes = {"x": f"{at[0]:.1f}", "y": f"{at[1]:.1f}", "font-size": f"{size:g}", "fill": colour}
    if bold:
        attributes["font-weight"] = "600"
    if text:
        etree.SubElement(root, "text", attributes).text = text
