"""The finished site is held to what it says itself: counts equal lists, one statement has one value, parts add up.

Templates mark what the program says: ``data-says`` and ``data-value`` a statement, ``data-counts`` and ``data-n`` a link
with the number of things that it leads to, ``data-item`` each of those things (``kind:name``, or the kind of what has an id), ``data-partition`` a list whose
numbers (``data-n``) add up to a whole, ``data-part`` a link to a page that holds more things of the same list. The text that a reader sees must hold the same number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from builder.problems import Location, Problems

SAID = "loi-cua-trang.json"
RECORDS = "du-lieu/records.json"
_SEPARATORS = re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))")
Target = Callable[[str, str], tuple[str, str] | None]
"""(path of a page, address in it) → (path, anchor), None where nothing is there."""


@dataclass(slots=True)
class Said:
    """A statement as a page has it."""

    name: str
    value: str
    text: str
    line: int


@dataclass(slots=True)
class Counted:
    """A link that says how many things it leads to."""

    href: str
    kind: str
    number: str
    text: str
    line: int


@dataclass(slots=True)
class OwnWords:
    """What one page says of its own accord."""

    said: list[Said] = field(default_factory=list)
    counted: list[Counted] = field(default_factory=list)
    items: dict[str, set[str]] = field(default_factory=dict)
    """Anchor → things below it (``commitment:…``); the empty anchor is the whole page."""
    parts: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    """Anchor → (kind, link) of the pages that hold more of the things below it."""
    partitions: list[tuple[str, list[str], int]] = field(default_factory=list)
    """(the whole, its parts, line)"""


def hear(element: etree._Element, line: int, words: OwnWords) -> None:
    """Note what an element says."""
    name = element.get("data-says")
    if name is not None:
        words.said.append(Said(name, element.get("data-value") or "", _text(element), line))
    kind = element.get("data-counts")
    if kind is not None:
        number = element.get("data-n") or ""
        words.counted.append(Counted(element.get("href") or "", kind, number, _text(element), line))
    item = element.get("data-item")
    if item is not None:
        item = item if ":" in item else f"{item}:{element.get('id')}"
        for anchor in _around(element):
            words.items.setdefault(anchor, set()).add(item)
    for more in (element.get("data-part") or "").split():
        for anchor in _around(element):
            words.parts.setdefault(anchor, set()).add((more, element.get("href") or ""))
    whole = element.get("data-partition")
    if whole is not None:
        parts = [given for part in element.iter(etree.Element) if (given := part.get("data-n"))]
        words.partitions.append((whole, parts, line))


def _around(element: etree._Element) -> tuple[str, ...]:
    """The anchors in which an element stands; the empty one is the page."""
    return ("", *(one for node in (element, *element.iterancestors()) if (one := node.get("id"))))


def _text(element: etree._Element) -> str:
    """What is read: the text of an element, or what stands for it in the head of a page."""
    content = element.get("content")
    if content is not None:
        return content
    return " ".join("".join(map(str, element.itertext())).split())


def hold_to_own_words(root: Path, pages: Mapping[str, OwnWords], target: Target, problems: Problems) -> None:
    """Report every difference, with both places."""
    _one_value(root, pages, target, problems)
    for path, words in pages.items():
        for link in words.counted:
            _count(pages, path, link, target, problems)
        for whole, parts, line in words.partitions:
            total = sum(int(part) for part in parts if part.isdigit())
            if str(total) != whole:
                sums = f"{' + '.join(parts)} = {total}"
                problems.add("T109", Location(path, line, 1), whole=whole, parts=sums)


def _one_value(root: Path, pages: Mapping[str, OwnWords], target: Target, problems: Problems) -> None:
    """The same statement has the same value on every page, in every language and in the published file, which also
    says in which words, and where."""
    first: dict[str, tuple[str, str]] = {}
    records: dict[str, Any] = {}
    if (root / SAID).is_file():
        records = json.loads((root / SAID).read_text("utf-8"))
        first = {name: (record["value"], SAID) for name, record in records.items()}
        _sound(root, records, problems)
        _all_said(pages, records, target, problems)
    for path, words in pages.items():
        for one in words.said:
            value, where = first.setdefault(one.name, (one.value, f"{path}:{one.line}"))
            at = Location(path, one.line, 1)
            if value != one.value:
                problems.add("T107", at, id=one.name, value=one.value, other=value, where=where)
            elif not _in_words(one, records.get(one.name)):
                problems.add("T107", at, id=one.name, value=one.text, other=value, where=where)


def _in_words(one: Said, record: Mapping[str, Any] | None) -> bool:
    """The text that is read says what the statement says: its words, or where a number stands alone that number."""
    if one.name.startswith("count:"):
        return one.value in _numbers(one.text)
    if record is None:
        return True
    told = (" ".join(text.split()) for texts in record["says"].values() for text in texts)
    return any(text in one.text for text in told) or (
        record["rule"] in _NUMBERS_ALONE and one.value in _decimals(one.text)
    )


_NUMBERS_ALONE = ("latest-value", "difference")
"""Rules whose statements may stand on a page as a bare number, with its unit and its mark beside it."""


def _decimals(text: str) -> set[str]:
    """The numbers in a text as they are written in data, whatever the language separates them by."""
    found = {text}
    for number in re.findall(r"[−-]?\d+(?:[.,\u00a0\u202f]\d+)*", text):
        plain = number.replace("−", "-")
        for group, point in ((".", ","), (",", ".")):
            found.add(plain.replace(group, "").replace(point, "."))
    return found


def _all_said(
    pages: Mapping[str, OwnWords], records: Mapping[str, Any], target: Target, problems: Problems
) -> None:
    """Every page says what it is noted to say, and a list that is counted is as long as its count."""
    said = {path: {one.name for one in words.said} for path, words in pages.items()}
    for name, record in records.items():
        for path in record["on"]:
            if path in said and name not in said[path]:
                problems.add("T110", Location(path), id=name)
        counted = record["rests_on"] if str(len(record["rests_on"])) == record["value"] else []
        kind = _ITEMS.get(counted[0].partition("/")[0]) if counted else None
        for listed in record["list"]:
            path, _, anchor = listed.partition("#")
            if kind is None or path not in pages:
                continue
            length = len(_things(pages, path, anchor, kind, target))
            if str(length) != record["value"]:
                problems.add(
                    "T106", Location(path), text=name, number=record["value"], href=listed, length=length
                )


_ITEMS = {
    "commitments": "commitment",
    "weaknesses": "weakness",
    "contradictions": "contradiction",
    "checks": "check",
    "corrections": "correction",
}
"""Kind of the records that are counted → kind of the things in their list."""


def _things(pages: Mapping[str, OwnWords], path: str, anchor: str, kind: str, target: Target) -> set[str]:
    """The things of a kind below an anchor, and on the pages among which its list is divided."""
    words = pages[path]
    found = {item for item in words.items.get(anchor, ()) if item.startswith(f"{kind}:")}
    for more, href in words.parts.get(anchor, ()):
        part = target(path, href)
        if more == kind and part is not None and part[0] in pages and part[0] != path:
            found |= {one for one in pages[part[0]].items.get(part[1], ()) if one.startswith(f"{kind}:")}
    return found


def _numbers(text: str) -> list[str]:
    """The whole numbers in a text, thousands run together."""
    return re.findall(r"\d+", _SEPARATORS.sub("", text))


def _count(
    pages: Mapping[str, OwnWords], path: str, link: Counted, target: Target, problems: Problems
) -> None:
    """A number beside a link equals the length of the list that it leads to, and is the number that is read."""
    found = target(path, link.href)
    if found is None or found[0] not in pages:
        return  # a link to nothing is reported as such
    at = Location(path, link.line, 1)
    length = len(_things(pages, *found, link.kind, target))
    if str(length) != link.number:
        problems.add("T106", at, text=link.text, number=link.number, href=link.href, length=length)


def _sound(root: Path, records: Mapping[str, Any], problems: Problems) -> None:
    """No finding rests on a figure against which a check speaks, unless the sentence says so."""
    file = root / RECORDS
    if not file.is_file():
        return
    checks = json.loads(file.read_text("utf-8"))["checks"]
    against = {
        address: check["id"]
        for check in checks
        if (check["verdict"] == "fails" or check["restates"]) and check["against_value"]
        for address in check["doubts"]
    }
    for name, record in records.items():
        if record["finding"]:
            for address in record["rests_on"]:
                if address in against and address not in record["admits"]:
                    problems.add("T108", Location(SAID), id=name, address=address, check=against[address])
