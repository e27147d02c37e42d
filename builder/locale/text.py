"""Vietnamese text: slugs, folding without diacritics, and dictionary order (CLDR root + vi tailoring)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from slugify import slugify

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_ORDER = {letter: index for index, letter in enumerate(_LETTERS)}
_TONES = {"": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
"""Tone marks in CLDR order: ngang, huyền, hỏi, ngã, sắc, nặng."""
_PLAIN, _BETWEEN = re.compile(r"[A-Za-z0-9 .:/@_-]*"), re.compile("[^a-z0-9]+")
_SHAPES = {"\u0306", "\u0302", "\u031b"}
"""Breve, circumflex and horn make letters of their own."""

SortKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...], str]


def slug(text: str) -> str:
    """ASCII slug with ``đ`` folded to ``d``: ``Quyết định 766/QĐ-TTg`` → ``quyet-dinh-766-qd-ttg``."""
    if _PLAIN.fullmatch(text):  # addresses of figures, by far the most: the library takes eight times as long
        return _BETWEEN.sub("-", text.lower()).strip("-")
    return slugify(text)


def fold(text: str) -> str:
    """Lower case without any mark, ``đ`` as ``d``: what a reader types who has no Vietnamese keyboard."""
    bare = unicodedata.normalize("NFD", text.lower())
    return "".join(ch for ch in bare if not unicodedata.combining(ch)).replace("đ", "d")


def sentence(text: str) -> str:
    """The text with its first letter in upper case, the others as they are."""
    return text[:1].upper() + text[1:]


def marked(text: str) -> bool:
    """True for a text with Vietnamese letters or tones."""
    return fold(text) != text.lower()


@cache
def sort_key(text: str) -> SortKey:
    """Sort key in Vietnamese order: letters first, tones only between equal letters (CLDR ``vi``).

    Digits sort by value before letters; other characters separate words and sort first.
    """
    primary: list[tuple[int, int]] = []
    tones: list[int] = []
    for part in re.findall(r"\d+|\D", unicodedata.normalize("NFC", text.lower())):
        if part.isdigit():
            primary.append((1, int(part)))
            continue
        letter, tone = _split(part)
        if letter in _ORDER:
            primary.append((2, _ORDER[letter]))
            tones.append(tone)
        else:
            primary.append((0, ord(letter[0])))
    return (tuple(primary), tuple(tones), text.swapcase())


def _split(char: str) -> tuple[str, int]:
    """A character without its tone mark, and the tone's rank."""
    marks = unicodedata.normalize("NFD", char)
    tone = next((_TONES[mark] for mark in marks[1:] if mark in _TONES), 0)
    shape = marks[0] + "".join(mark for mark in marks[1:] if mark in _SHAPES)
    return unicodedata.normalize("NFC", shape), tone
