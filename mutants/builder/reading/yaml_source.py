"""YAML to plain data: mappings, sequences, text and nothing else, each knowing its line and column.

No scalar is typed here. ``05``, ``no``, ``1.971`` and ``2022-05-16`` stay the text an editor typed, and the field that
receives them decides what they mean; so YAML's traps (octal numbers, sexagesimals, ``no`` as false) cannot spring.
Tags, anchors and aliases are refused: a data file is read as it stands.
"""

from __future__ import annotations

import unicodedata
from typing import TypeAlias

import yaml
from yaml.reader import ReaderError

from builder.problems import Location, Problems

NULLS = frozenset({"", "~", "null", "Null", "NULL"})


_EXPLAINED = {
    "mapping values are not allowed in this context": "dấu hai chấm ở chỗ không dùng được; văn bản có “: ” phải để trong ngoặc kép",
    "did not find expected key": "dòng này thụt vào khác các dòng cùng cấp, hoặc thiếu dấu ngoặc ở phía trên",
    "did not find expected '-' indicator": "dòng này thụt vào khác các mục cùng danh sách",
    "did not find expected ',' or ']'": "thiếu dấu phẩy hoặc dấu ]",
    "did not find expected ',' or '}'": "thiếu dấu phẩy hoặc dấu }",
    "could not find expected ':'": "thiếu dấu hai chấm sau tên trường",
    "found character that cannot start any token": "ký tự này không mở đầu giá trị được; thụt dòng bằng dấu cách chứ không bằng tab, văn bản mở đầu bằng @ ` % phải để trong ngoặc kép",
    "found unexpected end of stream": "dấu ngoặc kép mở mà không đóng",
    "block sequence entries are not allowed in this context": "gạch đầu dòng ở chỗ không dùng được; mỗi mục một dòng, thụt vào dưới tên trường",
    "found unknown escape character": "sau dấu \\ trong ngoặc kép không được viết ký tự này; dùng ngoặc đơn",
    "found undefined alias": "văn bản mở đầu bằng * phải để trong ngoặc kép",
    "but found another document": "dòng --- ở giữa tệp",
}
"""What libyaml says of common slips, for editors. Other findings stay in its own words."""


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
        # a missing colon is noticed on the line after the one that lacks it
        late = error.context == "while scanning a simple key"
        mark = error.context_mark if late else error.problem_mark or error.context_mark
        at = Location(file, mark.line + 1 + offset, mark.column + 1) if mark else Location(file)
        said = error.problem or error.context or ""
        problems.add("R101", at, detail=_EXPLAINED.get(said, said), detail_en=said)
        return None
    except ReaderError as error:
        position = text.find(chr(error.character))
        at = Location(
            file, text.count("\n", 0, position) + first_line, position - text.rfind("\n", 0, position)
        )
        problems.add(
            "R101",
            at,
            detail=f"ký tự điều khiển U+{error.character:04X} không nhìn thấy được",
            detail_en=f"control character U+{error.character:04X}",
        )
        return None
    return None if root is None else _convert(root, file, offset, problems, set())


def _convert(node: yaml.Node, file: str, offset: int, problems: Problems, seen: set[int]) -> Node:
    at = Location(file, node.start_mark.line + 1 + offset, node.start_mark.column + 1)
    if id(node) in seen:
        problems.add("R103", at)
        return None
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, at, problems)
    if isinstance(node, yaml.SequenceNode):
        sequence = Sequence(at)
        sequence.extend(_convert(item, file, offset, problems, seen) for item in node.value)
        return sequence
    mapping = Mapping(at)
    for key_node, value_node in node.value:
        key = _convert(key_node, file, offset, problems, seen)
        key_at = Location(file, key_node.start_mark.line + 1 + offset, key_node.start_mark.column + 1)
        if not isinstance(key, Scalar):
            problems.add("R104", key_at)
            continue
        if key in mapping:
            problems.add("R102", key_at, key=key, first=mapping.key_at[key].line)
            continue
        mapping.key_at[str(key)] = key_at
        mapping[str(key)] = _convert(value_node, file, offset, problems, seen)
    return mapping


def _scalar(node: yaml.ScalarNode, at: Location, problems: Problems) -> Scalar | None:
    if node.tag.startswith("!"):
        problems.add("R103", at)
        return None
    if not node.style and node.value in NULLS:
        return None
    return Scalar(normal(node.value, at, problems), at)


LOOK_ALIKES = "\u00d0\u0189"
"""Letters that only look like Vietnamese Đ: Icelandic Ð and African Ɖ."""


def normal(text: str, at: Location, problems: Problems) -> str:
    """The text of one value in NFC; look-alike letters are reported where the value stands."""
    text = unicodedata.normalize("NFC", text)
    for letter in LOOK_ALIKES:
        if letter in text:
            problems.add("R106", at, letter=letter, code=f"U+{ord(letter):04X}")
    return text


def normal_lines(text: str, file: str, problems: Problems) -> str:
    """The text of a whole file in NFC; look-alike letters are reported where they stand."""
    text = unicodedata.normalize("NFC", text)
    if any(letter in text for letter in LOOK_ALIKES):
        for number, line in enumerate(text.split("\n"), 1):
            for column, letter in enumerate(line, 1):
                if letter in LOOK_ALIKES:
                    at = Location(file, number, column)
                    problems.add("R106", at, letter=letter, code=f"U+{ord(letter):04X}")
    return text
