"""Letters of the site's font as small pictures, each drawn once: what a card is set with.

A card is some eighty letters, and the renderer takes half a millisecond for each; the same letters come again in every
card. Only letters that the font has are asked for, so no font of the machine is ever looked into.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import cache
from html import escape
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from builder.charts.text import width
from builder.charts.theme import FONT

SIGNATURE = b"\x89PNG\r\n\x1a\n"


class Letter(NamedTuple):
    """How much of each pixel a letter covers, 0 to 255, in rows from ``top`` on; both edges from the pen on its line."""

    left: int
    top: int
    rows: tuple[bytes, ...]
    wide: float
    """From the pen to that of the next letter."""


@cache
def letter(sign: str, size: int, bold: bool) -> Letter:
    """One letter, ``size`` pixels high."""
    from builder.charts.render import pixels  # noqa: PLC0415 - only where something is drawn

    # Room on every side for what stands over: marks above, tails below, slants.
    pen, line = ceil(size * 0.4), ceil(size * 1.4)
    wide = width(sign, size, bold=bold)
    across, down = 2 * pen + ceil(wide), line + ceil(size * 0.6)
    image = pixels(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{across}" height="{down}">'
        f'<rect width="{across}" height="{down}" fill="#fff"/>'
        f'<text x="{pen}" y="{line}" font-family="{FONT}" font-size="{size}" font-weight="{600 if bold else 400}">'
        f"{escape(sign)}</text></svg>"
    )
    return _trimmed([bytes(255 - value for value in row) for row in _reds(image)], pen, line, wide)


def _trimmed(rows: list[bytes], pen: int, line: int, wide: float) -> Letter:
    """A letter without the empty pixels around it."""
    inked = [number for number, row in enumerate(rows) if any(row)]
    if not inked:
        return Letter(0, 0, (), wide)
    kept = rows[inked[0] : inked[-1] + 1]
    left = min(len(row) - len(row.lstrip(b"\0")) for row in kept)
    right = max(len(row.rstrip(b"\0")) for row in kept)
    return Letter(left - pen, inked[0] - line, tuple(row[left:right] for row in kept), wide)


def _reds(image: bytes) -> Iterator[bytes]:
    """The red channel of a PNG of eight bits a channel, row by row."""
    packed, across, step = _packed(image)
    data = zlib.decompress(packed)
    above = bytes(across)
    for start in range(0, len(data), 1 + across * step):
        above = _unfiltered(data[start], data[start + 1 : start + 1 + across * step : step], above)
        yield above


def _packed(image: bytes) -> tuple[bytes, int, int]:
    """The packed rows of a PNG, its width in pixels and its channels."""
    if image[24:29] not in (b"\x08\x02\0\0\0", b"\x08\x06\0\0\0"):
        raise ValueError("not a PNG of eight bits a channel")
    packed, at = b"", len(SIGNATURE)
    while at < len(image):
        length = int.from_bytes(image[at : at + 4], "big")
        if image[at + 4 : at + 8] == b"IDAT":
            packed += image[at + 8 : at + 8 + length]
        at += length + 12
    return packed, int.from_bytes(image[16:20], "big"), 3 if image[25] == 2 else 4


def _unfiltered(kind: int, row: bytes, above: bytes) -> bytes:
    """One channel of a row whose values are told by how they differ from those before and above (PNG, clause 9)."""
    if kind == 0:
        return row
    if kind == 1:
        return bytes(value & 255 for value in accumulate(row))
    if kind == 2:
        return bytes((value + up) & 255 for value, up in zip(row, above, strict=True))
    found = bytearray()
    before = corner = 0
    for value, up in zip(row, above, strict=True):
        guess = (before + up) // 2 if kind == 3 else _nearest(before, up, corner)
        before, corner = (value + guess) & 255, up
        found.append(before)
    return bytes(found)


def _nearest(before: int, up: int, corner: int) -> int:
    """Which of the three neighbours is nearest to before + up − corner (Paeth)."""
    wanted = before + up - corner
    return min((before, up, corner), key=lambda value: abs(wanted - value))
