"""Records that have a file each, and narratives: read from what was given now, or taken from what was kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TypeVar, cast

from builder.model.base import Lang, Record
from builder.model.indicators import Indicator
from builder.model.narratives import FrontMatter
from builder.model.records import Source
from builder.model.site import Narrative
from builder.problems import Location, Problems
from builder.reading.site_folder import RawNarrative, RawSite, table_of
from builder.reading.yaml_source import Mapping, Node
from builder.validating.figures import figures_of
from builder.validating.locating import Locations, locate_record
from builder.validating.parts import Hashes, Part, Parts, digests
from builder.validating.records import build
from builder.validating.rows import RowReader

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class RowContext:
    """What rows of results are read against, beside their indicator."""

    home: str
    sources: dict[str, Source]
    place_names: dict[str, str]
    """Every id, name and alias of a place → id."""
    faulty_sources: set[str]
    """Sources that could not be read themselves."""


@dataclass(slots=True)
class FileReader:
    """Reads what has a file of its own; ``kept`` is brought up to date."""

    raw: RawSite
    given: Hashes
    kept: Parts
    rows: RowContext
    problems: Problems
    locations: Locations
    _parts: dict[tuple[str, str], Part] = field(default_factory=dict)
    """(kind, id) → what its file came to."""

    def part(self, kind: str, name: str) -> Part:
        """What the file of a record came to."""
        return self._parts[kind, name]

    def records(self, model: type[R], kind: str) -> dict[str, R]:
        """Every record of a kind by id, in the order of file names."""
        found: dict[str, R] = {}
        for path in self.raw.record_files[kind]:
            name = PurePosixPath(path).stem
            if name in self.raw.records[kind]:
                self.kept[path] = self._read(model, kind, name, path)
            part = self._parts[kind, name] = self.kept[path]
            self._take(part)
            if part.record is not None:
                found[name] = cast("R", part.record)
        self._forget(f"data/{kind}/", self.raw.record_files[kind])
        return found

    def narratives(self) -> dict[str, Narrative]:
        """Every narrative by ``kind/id``."""
        found: dict[str, Narrative] = {}
        for path in self.raw.narrative_files:
            name = path.removeprefix("content/").removesuffix(".md")
            if path in self.raw.narratives:
                problems = Problems(strict=self.problems.strict)
                narrative = _narrative(name, self.raw.narratives[path], problems)
                files = digests(self.given, [path])
                self.kept[path] = Part(files, narrative=narrative, problems=tuple(problems.found))
            part = self.kept.get(path)
            if part is not None and part.narrative is not None:
                self._take(part)
                found[name] = part.narrative
        self._forget("content/", self.raw.narrative_files)
        return found

    def _take(self, part: Part) -> None:
        self.locations.update(part.locations)
        for problem in part.problems:
            self.problems.keep(problem)

    def _forget(self, folder: str, paths: list[str]) -> None:
        known = set(paths)
        for path in [path for path in self.kept if path.startswith(folder) and path not in known]:
            del self.kept[path]

    def _read(self, model: type[R], kind: str, name: str, path: str) -> Part:
        """A record from its file; the columns of an indicator's rows depend on the record."""
        node, at = self.raw.records[kind][name], self.raw.record_at[kind, name]
        results: Node = None
        if kind == "indicators" and isinstance(node, Mapping):
            results = node.pop("results", None)
        problems = Problems(strict=self.problems.strict)
        part = Part(digests(self.given, [path]))
        locate_record(kind, name, node, at, part.locations)
        part.record = build(model, node, at, problems)
        if isinstance(part.record, Indicator):
            self._results(part, name, part.record, results, problems)
        part.problems = tuple(problems.found)
        return part

    def _results(
        self, part: Part, name: str, indicator: Indicator, results: Node, problems: Problems
    ) -> None:
        against = self.rows
        reader = RowReader.of(
            name,
            indicator,
            against.home,
            against.sources,
            against.place_names,
            against.faulty_sources,
            problems,
        )
        table = table_of(self.raw, indicator.table, problems) if indicator.table else None
        if indicator.table:
            part.files |= digests(self.given, [f"data/indicators/{indicator.table}"])
            if table is None:
                at = part.locations.get(("indicators", name, "table"), Location("data/indicators"))
                problems.add("V209", at, file=indicator.table)
        part.context = self.raw.context
        part.rows = reader.read(results, table)
        part.figures = figures_of(part.rows, name, indicator, against.home, against.sources, problems)


def _narrative(name: str, raw: RawNarrative, problems: Problems) -> Narrative:
    front = FrontMatter()
    if raw.front is not None:
        front = build(FrontMatter, raw.front, Location(raw.file, 1, 1), problems) or front
    lang: Lang = "en" if name.endswith(".en") else "vi"
    return Narrative(raw.file, front.title, front.description, lang, raw.body, raw.first_line)
