"""Cards as PNG: boxes and lines of text, set letter by letter in colours of a palette.

Messengers and networks take no SVG. A drawing of the whole card by the renderer takes ten times as long as setting the
letters, and a palette a third of the bytes.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache as once
from importlib.metadata import version
from pathlib import Path

from builder.charts.kept import Kept, Kind, fingerprint, keep_all
from builder.charts.letters import SIGNATURE, letter
from builder.charts.text import FILES

SHADES = 48
"""Steps from the ground to the colour of a text, at the edges of its letters."""
MANY = 400
"""From how many cards on several processes are quicker than one."""


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, in pixels from the top left corner."""

    x: int
    y: int
    width: int
    height: int
    colour: str


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text, with its first baseline at ``x, y``."""

    text: str
    x: float
    y: float
    size: int
    colour: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Flat:
    """A picture of boxes and words on one ground; colours are ``#rrggbb``."""

    width: int
    height: int
    ground: str
    boxes: tuple[Box, ...]
    words: tuple[Words, ...]


def png_all(
    flats: Mapping[str, Flat],
    cache: Path | None,
    jobs: int,
    progress: Callable[[int], None] = lambda done: None,
    cluster: str = "",
) -> Kept:
    """The PNG of each picture by its name, kept in the folder ``cache``."""
    return keep_all(Kind(".png", _key, png, MANY), flats, cache, jobs, progress, cluster)


def png(flat: Flat) -> bytes:
    """The pixels of one picture."""
    rows = [bytearray(flat.width) for _ in range(flat.height)]
    palette = [flat.ground]
    for box in flat.boxes:
        for row in rows[box.y : box.y + box.height]:
            row[box.x : box.x + box.width] = bytes([_shade(palette, box.colour)]) * box.width
    inks: dict[str, bytes] = {}
    for words in flat.words:
        if words.colour not in inks:
            inks[words.colour] = _ink(palette, flat.ground, words.colour)
        _set(rows, words, inks[words.colour])
    return _packed(rows, palette)


def _set(rows: list[bytearray], words: Words, ink: bytes) -> None:
    """Set a line of text: each letter at the nearest whole pixel, over those before it."""
    pen, top = words.x, round(words.y)
    for sign in words.text:
        one = letter(sign, words.size, words.bold)
        x = round(pen) + one.left
        for row, cover in zip(rows[top + one.top :], one.rows, strict=False):
            inked, here = cover.translate(ink), row[x : x + len(cover)]
            row[x : x + len(cover)] = bytes(map(max, inked, here)) if any(here) else inked[: len(here)]
        pen += one.wide


def _shade(palette: list[str], colour: str) -> int:
    """The number of a colour in the palette, which it joins if it is not there."""
    if colour not in palette:
        palette.append(colour)
    return palette.index(colour)


def _ink(palette: list[str], ground: str, colour: str) -> bytes:
    """For how much of a pixel is covered, the number of its colour between ``ground`` and ``colour``."""
    first = len(palette) - 1
    low, high = bytes.fromhex(ground[1:]), bytes.fromhex(colour[1:])
    for step in range(1, SHADES + 1):
        mixed = bytes(round(a + (b - a) * step / SHADES) for a, b in zip(low, high, strict=True))
        palette.append(f"#{mixed.hex()}")
    shares = (round(cover / 255 * SHADES) for cover in range(256))
    return bytes(first + share if share else 0 for share in shares)


def _packed(rows: list[bytearray], palette: list[str]) -> bytes:
    """The PNG of numbers of colours."""
    data = zlib.compress(b"".join(b"\0" + row for row in rows), 5)
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 3, 0, 0, 0)
    colours = bytes.fromhex("".join(colour[1:] for colour in palette))
    chunks = ((b"IHDR", header), (b"PLTE", colours), (b"IDAT", data), (b"IEND", b""))
    return SIGNATURE + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )


def _key(flat: Flat) -> str:
    return hashlib.sha256(f"{_fingerprint()}\n{flat!r}".encode()).hexdigest()


@once
def _fingerprint() -> str:
    here = Path(__file__)
    files = [here, here.with_name("letters.py"), here.with_name("text.py"), *FILES.values()]
    return fingerprint(files, {"vl-convert-python": version("vl-convert-python")})
