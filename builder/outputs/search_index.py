"""The search index: small files of JSON, of which a browser reads those of the words that are asked for, see
``templates/assets/search.js``.

``index.json`` names all others. ``words-….json`` holds the words that begin with some letters: without marks, then as
they are written, with the documents that have them. ``docs-….json`` holds a few documents.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from builder.locale.text import fold
from builder.pages.found import KINDS, Found

WORDS = 24_000
"""Bytes of words in one file, as far as a letter can part them."""
DOCS = 6_000
"""Bytes of documents after which another file begins."""
FIGURES = 40
"""So many figures of a page make one document."""

_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.,](?=\d)")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader can find in one place, ready for the index."""

    place: tuple[bool, int, int, str, int]
    """Where it stands among others: details last, then by kind, order, path, and part of the page."""
    content: str
    """JSON, as search.js reads it."""
    names: tuple[str, ...]
    """Words of its names."""
    words: tuple[str, ...]
    """Words of all else."""


def documents(found: Iterable[Found]) -> tuple[Document, ...]:
    """The documents of what stands on a page."""
    return tuple(document for one in found for document in _documents(one))


def _documents(found: Found) -> Iterator[Document]:
    kind = KINDS.index(found.kind)
    if not found.figures:
        names = (found.title, *found.also)
        yield _document(
            (not found.listed, kind, found.order, found.path, 0),
            {
                "kind": found.kind,
                "url": found.path,
                "title": found.title,
                "also": found.also,
                "note": found.note,
                "text": found.text,
                "parts": found.parts,
                "lang": found.lang,
                "order": found.order,
            },
            names,
            (*found.text, found.note, found.parts),
        )
    for start in range(0, len(found.figures), FIGURES):
        some = found.figures[start : start + FIGURES]
        yield _document(
            (True, kind, found.order, found.path, start),
            {
                "kind": found.kind,
                "url": found.path,
                "figures": [(one.anchor, one.title, one.value, one.note) for one in some],
            },
            [one.value for one in some],
            [text for one in some for text in (one.title, one.note)],
        )


def _document(
    place: tuple[bool, int, int, str, int],
    content: dict[str, Any],
    names: Iterable[str],
    words: Iterable[str],
) -> Document:
    named, other = words_of(names), words_of(words)
    return Document(
        place,
        _json({name: value for name, value in content.items() if value}),
        tuple(sorted(named)),
        tuple(sorted(other - named)),
    )


def words_of(texts: Iterable[str]) -> set[str]:
    """The words of texts in lower case; numbers without what parts their digits. search.js reads a query the same way."""
    return {word for text in texts for word in _WORD.findall(_BETWEEN_DIGITS.sub("", text.lower()))}


def search_index(found: Iterable[Document]) -> Iterator[tuple[str, str]]:
    """(name, content) of every file of the index of one language."""
    every = sorted(found, key=lambda document: document.place)
    chunks = list(_chunks(every))
    words = dict(_by_beginning("", _postings(every)))
    yield (
        "index.json",
        _json(
            {
                "words": list(words),
                "docs": [start for start, _ in chunks],
                "details": sum(not document.place[0] for document in every),
            }
        ),
    )
    for beginning, entries in words.items():
        yield (
            f"{words_file(beginning)}.json",
            "{" + ",".join(f"{_json(word)}:{text}" for word, text in entries) + "}",
        )
    for number, (_, chunk) in enumerate(chunks):
        yield f"docs-{number}.json", "[" + ",".join(document.content for document in chunk) + "]"


def words_file(beginning: str) -> str:
    """The name of a file of words; letters of other scripts by their numbers."""
    return "words-" + "".join(letter if letter.isascii() else f"_{ord(letter):x}" for letter in beginning)


def _chunks(every: Sequence[Document]) -> Iterator[tuple[int, list[Document]]]:
    """(number of the first, documents) of each file."""
    chunk: list[Document] = []
    start, size = 0, 0
    for number, document in enumerate(every):
        if size >= DOCS:
            yield start, chunk
            chunk, start, size = [], number, 0
        chunk.append(document)
        size += len(document.content)
    if chunk:
        yield start, chunk


def _postings(every: Sequence[Document]) -> list[tuple[str, str]]:
    """(word without marks, JSON of the forms in which it is written), sorted. A form leads to the numbers of the documents
    that have it, each as twice its distance from the one before, plus one where it stands in a name."""
    found: dict[str, list[int]] = {}
    last: dict[str, int] = {}
    for number, document in enumerate(every):
        for named, words in ((1, document.names), (0, document.words)):
            for word in words:
                found.setdefault(word, []).append(2 * (number - last.get(word, 0)) + named)
                last[word] = number
    forms: dict[str, list[str]] = {}
    for word in sorted(found):
        forms.setdefault(fold(word), []).append(f"{_json(word)}:{_json(found[word])}")
    return [(bare, "{" + ",".join(texts) + "}") for bare, texts in sorted(forms.items())]


def _by_beginning(
    beginning: str, entries: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, Sequence[tuple[str, str]]]]:
    """Words by the letters with which they begin: as few letters as make files small, so that a new word changes few."""
    if sum(len(text) for _, text in entries) <= WORDS or all(word == beginning for word, _ in entries):
        yield beginning, entries
        return
    groups: dict[str, list[tuple[str, str]]] = {}
    for word, text in entries:
        groups.setdefault(word[: len(beginning) + 1], []).append((word, text))
    for longer, group in groups.items():
        yield from _by_beginning(longer, group)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
