"""YAML to plain data: mappings, sequences, text and nothing else, each knowing its line and column.

No scalar is typed here. ``05``, ``no``, ``1.971`` and ``2022-05-16`` stay the text an editor typed, and the field that
receives them decides what they mean; so YAML's traps (octal numbers, sexagesimals, ``no`` as false) cannot spring.
Tags, anchors and merge keys are refused: a data file is read as it stands.
"""

from __future__ import annotations

import unicodedata
from typing import TypeAlias

import yaml

from builder.problems import Location, Problems

NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Scalar(str):
    """Text as typed, with its location. Plain ``null`` and empty values become ``None`` instead."""

    __slots__ = ("at",)
    at: Location

    def __new__(cls, text: str, at: Location) -> Scalar:
        self = super().__new__(cls, text)
        self.at = at
        return self


class Mapping(dict[str, "Node"]):
    """A YAML mapping; ``key_at`` tells where each key stands."""

    __slots__ = ("at", "key_at")

    def __init__(self, at: Location) -> None:
        super().__init__()
        self.at = at
        self.key_at: dict[str, Location] = {}

    def where(self, key: str) -> Location:
        """The place of the value of ``key``, of the key itself where the value is empty, else of the mapping."""
        value = self.get(key)
        return self.key_at.get(key, self.at) if value is None else value.at


class Sequence(list["Node"]):
    """A YAML sequence with its location."""

    __slots__ = ("at",)

    def __init__(self, at: Location) -> None:
        super().__init__()
        self.at = at


Node: TypeAlias = Scalar | Mapping | Sequence | None


def read_yaml(text: str, file: str, problems: Problems, first_line: int = 1) -> Node:
    """Parse one YAML document; syntax errors and refused constructs become problems and ``None``.

    ``first_line`` is the line of the file on which ``text`` begins (front matter starts on line 2).
    """
    offset = first_line - 1
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = Location(file, mark.line + 1 + offset, mark.column + 1) if mark else Location(file)
        problems.add("R101", at, detail=error.problem or error.context or "")
        return None
    except yaml.YAMLError as error:
        problems.add("R101", Location(file), detail=str(error))
        return None
    return None if root is None else _convert(root, file, offset, problems, set())


def _convert(node: yaml.Node, file: str, offset: int, problems: Problems, parents: set[int]) -> Node:
    at = Location(file, node.start_mark.line + 1 + offset, node.start_mark.column + 1)
    if id(node) in parents:
        problems.add("R103", at)
        return None
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, at, problems)
    parents = parents | {id(node)}
    if isinstance(node, yaml.SequenceNode):
        sequence = Sequence(at)
        sequence.extend(_convert(item, file, offset, problems, parents) for item in node.value)
        return sequence
    mapping = Mapping(at)
    for key_node, value_node in node.value:
        key = _convert(key_node, file, offset, problems, parents)
        key_at = Location(file, key_node.start_mark.line + 1 + offset, key_node.start_mark.column + 1)
        if not isinstance(key, Scalar):
            problems.add("R104", key_at)
            continue
        if key in mapping:
            problems.add("R102", key_at, key=key, first=mapping.key_at[key].line)
            continue
        mapping.key_at[str(key)] = key_at
        mapping[str(key)] = _convert(value_node, file, offset, problems, parents)
    return mapping


def _scalar(node: yaml.ScalarNode, at: Location, problems: Problems) -> Scalar | None:
    if node.tag.startswith("!"):
        problems.add("R103", at)
        return None
    if not node.style and node.value in NULLS:
        return None
    return Scalar(normal(node.value, at, problems), at)


def normal(text: str, at: Location, problems: Problems) -> str:
    """Text in NFC; letters that only look like Vietnamese đ are reported (Ð U+00D0 and Ɖ U+0189)."""
    text = unicodedata.normalize("NFC", text)
    for alike in "\u00d0\u0189":
        if alike in text:
            problems.add("R106", at, letter=alike, code=f"U+{ord(alike):04X}")
    return text
