"""The picture that messengers and social networks show for a page: kind, title, one number, whose page it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass

from builder.charts.raster import Box, Flat, Words
from builder.charts.text import LINE_HEIGHT, drawable, width, wrap
from builder.charts.theme import ACCENT, BACKGROUND, GRID, INK, MUTED
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


def card_picture(card: Card, colours: Mapping[str, str]) -> Flat:
    """The card with everything at its place."""
    card = Card(*(drawable(text) for text in astuple(card)))
    across, down = CARD_SIZE
    ink, muted = colours[INK], colours[MUTED]
    boxes = (Box(0, 0, across, 14, ink), Box(LEFT, 542, ROOM, 2, colours[GRID]))
    floor = FLOOR - (120 if card.number else 44 if card.note else 0)
    size, lines = _fitting(card.title, floor - TOP)
    words = [
        Words(_cut(card.kicker, ROOM, 32), LEFT, 112, 32, muted),
        *(
            Words(line, LEFT, TOP + size + number * size * LINE_HEIGHT, size, ink, bold=True)
            for number, line in enumerate(lines)
        ),
        *_number(card, colours),
        Words(card.site, LEFT, 590, 28, ink, bold=True),
        Words(card.as_of, LEFT + ROOM - width(card.as_of, 28), 590, 28, muted),
    ]
    return Flat(across, down, colours[BACKGROUND], boxes, tuple(words))


def _number(card: Card, colours: Mapping[str, str]) -> Iterator[Words]:
    """The number with its unit, and what is noted beside it; the note alone where there is none."""
    muted, x = colours[MUTED], float(LEFT)
    if card.number:
        yield Words(card.number, x, FLOOR, 96, colours[ACCENT], bold=True)
        x += width(card.number, 96, bold=True) + 20
    if card.number and card.unit:
        yield Words(card.unit, x, FLOOR, 36, muted)
        x += width(card.unit, 36) + 16
    note = f"· {card.note}" if card.unit and card.note else card.note
    yield Words(_cut(note, LEFT + ROOM - x, 32), x, FLOOR, 32, muted)


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
