"""Read a site folder: settings, records, tables and narratives, as raw data with locations."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import os
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path, PurePosixPath

from builder.problems import Location, Problems
from builder.reading.yaml_source import Mapping, Node, Scalar, normal_lines, read_yaml

MAPPING_FILES = ("sources", "places", "agencies", "events")
"""Kinds kept as one mapping, id to record, in ``data/KIND.yml``."""
RECORD_FOLDERS = ("resolutions", "reforms", "indicators")
"""Kinds kept as one file a record in ``data/KIND/ID.yml``."""
LIST_FILES = ("corrections",)
OTHER_FILES = ("checks",)


@dataclass(slots=True)
class RawTable:
    """A CSV table: header cells and rows, with the line on which each row begins."""

    file: str
    header: list[str]
    rows: list[tuple[int, list[str]]]
    lines: list[str]
    """The lines of the file, for columns."""
    delimiter: str = ","

    def starts(self, line: int, cells: list[str]) -> list[int]:
        """The column at which each cell of the row that begins on ``line`` begins; 1 where that is on a later line."""
        text = self.lines[line - 1]
        if '"' not in text:
            return list(accumulate((len(cell) + 1 for cell in cells[:-1]), initial=1))
        starts, quoted = [1], False
        for column, char in enumerate(text, 1):
            if char == '"':
                quoted = not quoted
            elif char == self.delimiter and not quoted:
                starts.append(column + 1)
        return [*starts, *([1] * (len(cells) - len(starts)))]


@dataclass(slots=True)
class RawNarrative:
    """A Markdown file cut into front matter and body."""

    file: str
    front: Node
    body: str
    first_line: int


@dataclass(slots=True)
class RawSite:
    """What was read, before anything is believed."""

    root: Path
    settings: Node = None
    records: dict[str, dict[str, Node]] = field(default_factory=dict)
    """kind → id → record."""
    record_at: dict[tuple[str, str], Location] = field(default_factory=dict)
    """(kind, id) → where the record stands, also when it is empty."""
    corrections: Node = None
    checks: Node = None
    tables: dict[str, RawTable] = field(default_factory=dict)
    """CSV tables by file name below ``data/indicators/``."""
    narratives: dict[str, RawNarrative] = field(default_factory=dict)
    """Narratives by path."""
    record_files: dict[str, list[str]] = field(default_factory=dict)
    """kind → paths of all files with one record each, in order, also of those that were not read."""
    narrative_files: list[str] = field(default_factory=list)
    table_files: list[str] = field(default_factory=list)

    @property
    def context(self) -> str:
        """What rows of results are read against beside their indicator: home place, kinds of sources, names of places."""
        seen = [_said(self.settings, "home")]
        seen += [f"{name} {_said(node, 'kind')}" for name, node in self.records["sources"].items()]
        digest = hashlib.sha256("\n".join(seen).encode())
        digest.update(repr(self.records["places"]).encode())
        return digest.hexdigest()


def _said(node: Node, key: str) -> str:
    return repr(node.get(key) if isinstance(node, Mapping) else node)


Skip = Callable[[str, str], bool]
"""(path, context) → whether a file need not be read, since what it came to is kept."""


def read_site(root: Path, problems: Problems, skip: Skip = lambda _path, _context: False) -> RawSite:
    """Read everything below ``root``; unreadable files become problems, unknown files are named."""
    raw = RawSite(root)
    if not (root / "site.yml").is_file():
        problems.add("R110", Location("site.yml"), folder=root.name or ".")
        return raw
    raw.settings = _yaml(root, "site.yml", problems)
    for kind in MAPPING_FILES:
        raw.records[kind] = {}
        _add_mapping(raw, kind, f"data/{kind}.yml", problems)
    context = raw.context
    for kind in RECORD_FOLDERS:
        raw.records[kind] = {}
        raw.record_files[kind] = []
        for file in _files(root, f"data/{kind}", ".yml"):
            path, name = _shown(file), PurePosixPath(file).stem
            raw.record_files[kind].append(path)
            raw.record_at[kind, name] = Location(path, 1, 1)
            if not skip(path, context):
                raw.records[kind][name] = _yaml(root, file, problems)
    for file in _files(root, "data/indicators", ".csv"):
        raw.table_files.append(_shown(file))
        if not skip(raw.table_files[-1], context):
            table = _table(root, file, problems)
            if table:
                raw.tables[PurePosixPath(file).name] = table
    raw.corrections = _optional(root, "data/corrections.yml", problems)
    raw.checks = _optional(root, "data/checks.yml", problems)
    for file in _files(root, "content", ".md", deep=True):
        raw.narrative_files.append(_shown(file))
        if not skip(raw.narrative_files[-1], context):
            narrative = _narrative(root, file, problems)
            if narrative:
                raw.narratives[raw.narrative_files[-1]] = narrative
    _name_strangers(root, problems)
    return raw


def table_of(raw: RawSite, name: str, problems: Problems) -> RawTable | None:
    """The table ``name`` below ``data/indicators/``; one that was passed over is read now."""
    path = f"data/indicators/{name}"
    if name not in raw.tables and path in raw.table_files:
        table = _table(raw.root, path, problems)
        if table:
            raw.tables[name] = table
    return raw.tables.get(name)


def _shown(file: str) -> str:
    """The path of a file in messages and as a key; some systems give names in NFD."""
    return file if file.isascii() else unicodedata.normalize("NFC", file)


def _files(root: Path, folder: str, suffix: str, *, deep: bool = False) -> Iterator[str]:
    """Paths below ``root`` of the files in a folder with that ending, sorted, hidden ones left out."""
    try:
        with os.scandir(root / folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        path = f"{folder}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if deep:
                yield from _files(root, path, suffix, deep=True)
        elif entry.name.endswith(suffix) and not entry.name.startswith(".") and entry.is_file():
            yield path


def _text(root: Path, file: str, problems: Problems) -> str | None:
    try:
        data = (root / file).read_bytes().removeprefix(codecs.BOM_UTF8)
        return data.decode().replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode()) + 1
        at = Location(_shown(file), before.count(b"\n") + 1, column)
        problems.add("R105", at, byte=f"0x{error.object[error.start]:02X}")
    except OSError as error:
        problems.add("R107", Location(_shown(file)), detail=error.strerror or str(error))
    return None


def _yaml(root: Path, file: str, problems: Problems) -> Node:
    text = _text(root, file, problems)
    return None if text is None else read_yaml(text, _shown(file), problems)


def _optional(root: Path, file: str, problems: Problems) -> Node:
    return _yaml(root, file, problems) if (root / file).is_file() else None


def _add_mapping(raw: RawSite, kind: str, file: str, problems: Problems) -> None:
    node = _optional(raw.root, file, problems)
    if isinstance(node, Mapping):
        raw.records[kind].update(node)
        for key, at in node.key_at.items():
            raw.record_at[kind, key] = at
    elif node is not None:
        problems.add("R111", node.at, file=PurePosixPath(file).name)


def _table(root: Path, file: str, problems: Problems) -> RawTable | None:
    text = _text(root, file, problems)
    if text is None:
        return None
    name = _shown(file)
    text = normal_lines(text, name, problems)
    delimiter = _delimiter(text.partition("\n")[0])
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        header = next(reader, [])
        line = reader.line_num + 1
        for cells in reader:
            if any(cells):
                rows.append((line, cells))
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add("R108", Location(name, line, 1), detail=str(error))
        return None
    if not header:
        problems.add("R109", Location(name))
        return None
    table = RawTable(name, header, rows, text.split("\n"), delimiter)
    for number, column in enumerate(table.starts(1, header)):
        key = header[number] = header[number].strip()
        if key in header[:number]:
            problems.add("R102", Location(name, 1, column), key=key, first=1)
    return table


def _delimiter(header: str) -> str:
    """Where Windows writes decimals with a comma, Excel parts the cells of a CSV with semicolons."""
    return "," if "," in header else next((mark for mark in ";\t" if mark in header), ",")


def _narrative(root: Path, file: str, problems: Problems) -> RawNarrative | None:
    text = _text(root, file, problems)
    if text is None:
        return None
    name = _shown(file)
    text = normal_lines(text, name, problems)
    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == "---"][:2]
    if not fences or fences[0] != 0:
        return RawNarrative(name, None, text, 1)
    if len(fences) < 2:
        problems.add("R112", Location(name, 1, 1))
        return None
    front = read_yaml("\n".join(lines[1 : fences[1]]), name, problems, first_line=2)
    return RawNarrative(name, front, "\n".join(lines[fences[1] + 1 :]), fences[1] + 2)


def _name_strangers(root: Path, problems: Problems) -> None:
    """Every file below data/ that no rule reads is named, so that nothing typed is silently ignored."""
    top = {f"{name}.yml" for name in (*MAPPING_FILES, *LIST_FILES, *OTHER_FILES)}
    for file in _files(root, "data", "", deep=True):
        _, *folders, name = file.split("/")
        if any(folder.startswith(".") for folder in folders):
            continue
        if folders:
            known = len(folders) == 1 and folders[0] in RECORD_FOLDERS
            endings = (".yml", ".csv") if folders == ["indicators"] else (".yml",)
            known = known and name.endswith(endings)
        else:
            known = name in top
        if not known:
            problems.add("R113", Location(_shown(file)))


def text_of(node: Node) -> str:
    """The text of a scalar for messages; other nodes are named by their shape."""
    if isinstance(node, Scalar):
        return str(node)
    return "(trống)" if node is None else "(bảng)" if isinstance(node, Mapping) else "(danh sách)"
