"""How wide a text is in the site's font, and where to break it, before anything is drawn.

The widths are read from the font files themselves (tables ``cmap`` and ``hmtx``), so that labels can be kept apart
without asking the renderer. Sizes and widths are in drawing units.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path
from unicodedata import category, east_asian_width

FONTS = Path(__file__).parent / "fonts"
FILES = {False: FONTS / "BeVietnamPro-Regular.ttf", True: FONTS / "BeVietnamPro-SemiBold.ttf"}
"""The font file by ``bold``."""

RING = "○"
"""What stands for a letter that can't be drawn."""

LINE_HEIGHT = 1.35
"""Line height in ems: room for two stacked Vietnamese marks."""


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of one line of ``text`` set in ``size``."""
    advances, em = _advances(bold)
    # Whole units are added, since floats add up differently from one Python to the next.
    return (
        sum(advances[code] if (code := ord(letter)) in advances else _foreign(letter, em) for letter in text)
        * size
        / em
    )


def _foreign(letter: str, em: int) -> int:
    """What a letter that the font lacks takes in the font that a reader's browser finds for it, rather too much."""
    if not _seen(letter):
        return 0
    if east_asian_width(letter) in "WF":
        return em if category(letter) == "Lo" else em * 5 // 4  # a Han letter, a picture
    return em * 7 // 10


def _seen(letter: str) -> bool:
    """Whether a letter takes room of its own; marks stand on others, and joiners are not seen."""
    return category(letter) not in ("Mn", "Me", "Cf")


def lacking(text: str) -> str:
    """The letters of ``text`` that the font has not, each once, in the order in which they come."""
    advances, _ = _advances(bold=False)
    return "".join(dict.fromkeys(letter for letter in text if ord(letter) not in advances))


def drawable(text: str) -> str:
    """``text`` as a picture can show it that has no font but ours: a ring for each letter that is lacking."""
    lost = lacking(text)
    return "".join(
        letter if letter not in lost else RING for letter in text if letter not in lost or _seen(letter)
    )


def widest(texts: list[str], size: float, *, bold: bool = False) -> float:
    """Width of the widest line among ``texts``, each of which may have several lines."""
    return max((width(line, size, bold=bold) for text in texts for line in text.split("\n")), default=0.0)


def height(text: str, size: float) -> float:
    """Height of all lines of ``text``."""
    return (text.count("\n") + 1) * size * LINE_HEIGHT


def wrap(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """``text`` with line breaks so that no line is wider than ``room``, the lines being as even as can be.

    Breaks at spaces only; a word that is wider than ``room`` gets a line of its own.
    """
    words = text.split()
    widths = [width(word, size, bold=bold) for word in words]
    space = width(" ", size, bold=bold)
    lines = _fill(widths, space, room)
    if len(lines) < 2:
        return text
    # Narrow the room as long as no line more is needed: "Chi phí không chính / thức" becomes two like lines.
    low, high = room / 2, room
    for _ in range(6):
        middle = (low + high) / 2
        if len(_fill(widths, space, middle)) == len(lines):
            high = middle
        else:
            low = middle
    return "\n".join(" ".join(words[line]) for line in _fill(widths, space, high))


def _fill(widths: list[float], space: float, room: float) -> list[slice]:
    """Which words stand in each line, by the width of each."""
    lines: list[slice] = []
    start, used = 0, 0.0
    for number, wide in enumerate(widths):
        if number > start and used + space + wide > room:
            lines.append(slice(start, number))
            start, used = number, wide
        else:
            used += wide + (space if number > start else 0)
    return [*lines, slice(start, len(widths))]


@cache
def _advances(bold: bool) -> tuple[dict[int, int], int]:
    """Advance width in units of the font by code point, and how many units make an em."""
    data = FILES[bold].read_bytes()
    tables = {
        data[at : at + 4]: struct.unpack_from(">I", data, at + 8)[0]
        for at in range(12, 12 + 16 * struct.unpack_from(">H", data, 4)[0], 16)
    }
    em = struct.unpack_from(">H", data, tables[b"head"] + 18)[0]
    count = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]
    metrics = struct.unpack_from(f">{2 * count}H", data, tables[b"hmtx"])
    advances = {
        code: metrics[2 * min(glyph, count - 1)] for code, glyph in _glyphs(data, tables[b"cmap"]).items()
    }
    return advances, em


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """Glyph number by code point, from the first subtable of format 4 (the one every such font has)."""
    tables = struct.unpack_from(">H", data, cmap + 2)[0]
    offsets = [cmap + struct.unpack_from(">I", data, cmap + 8 + 8 * table)[0] for table in range(tables)]
    start = next(offset for offset in offsets if struct.unpack_from(">H", data, offset)[0] == 4)
    size = struct.unpack_from(">H", data, start + 6)[0]  # twice the number of segments
    ends, starts, deltas, ranges = (
        struct.unpack_from(f">{size // 2}H", data, start + offset)
        for offset in (14, 16 + size, 16 + 2 * size, 16 + 3 * size)
    )
    found = {}
    for segment, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, last + 1):
            glyph = code
            if ranges[segment]:
                place = start + 16 + 3 * size + 2 * segment + ranges[segment] + 2 * (code - first)
                glyph = struct.unpack_from(">H", data, place)[0] if place + 2 <= len(data) else 0
            found[code] = (glyph + deltas[segment]) % 65536 if glyph else 0
    return {code: glyph for code, glyph in found.items() if glyph}
