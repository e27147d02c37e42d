"""Rows of results, from YAML and CSV alike: what one source says of one key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from builder.model.dates import PartialDate
from builder.model.figures import Claim, Key, Row
from builder.model.indicators import Indicator
from builder.model.period import UNSTATED, Period
from builder.model.records import LEVELS, Source
from builder.problems import Location, Problems, did_you_mean
from builder.reading.site_folder import RawTable, text_of
from builder.reading.yaml_source import Mapping, Node, Scalar, Sequence
from builder.validating.cells import Cells, Shared, note_of, read_cell, text_in
from builder.validating.records import unknown_key

FIXED = ("period", "place", "level", "component", "source", "at", "note", "entered")

Locate = Callable[[str], Location]


@dataclass(slots=True)
class RowReader:
    """Reads the rows of one indicator. Built once an indicator, since names resolve against its code lists."""

    id: str
    indicator: Indicator
    home: str
    sources: dict[str, Source]
    place_names: dict[str, str]
    """Every id, name and alias of a place → id."""
    faulty_sources: set[str]
    """Sources that exist but could not be read; that is told already, so their rows give no problem of their own."""
    problems: Problems
    component_names: dict[str, str]
    periods: dict[str, Period]

    @classmethod
    def of(
        cls,
        name: str,
        indicator: Indicator,
        home: str,
        sources: dict[str, Source],
        place_names: dict[str, str],
        faulty_sources: set[str],
        problems: Problems,
    ) -> RowReader:
        components: dict[str, str] = {}
        for component_id, component in indicator.components.items():
            for label in (component_id, component.title.vi, *component.aliases):
                components[label] = component_id
        return cls(name, indicator, home, sources, place_names, faulty_sources, problems, components, {})

    def read(self, results: Node, table: RawTable | None) -> tuple[Row, ...]:
        """All rows in order: those of the YAML first, then the table's."""
        rows = [*self._from_yaml(results), *(self._from_table(table) if table else ())]
        return tuple(row for row in rows if row is not None)

    def _from_yaml(self, results: Node) -> Iterator[Row | None]:
        if results is None:
            return
        if not isinstance(results, Sequence):
            self.problems.add("V111", results.at, field="results", read=text_of(results), detail="list")
            return
        known = (*FIXED, *self.indicator.measures)
        for node in results:
            if not isinstance(node, Mapping):
                self.problems.add("V100", results.at if node is None else node.at, read=text_of(node))
                continue
            for key in node:
                if key not in known:
                    unknown_key(node, key, known, self.problems)
            yield self._row(node, node.where, node.at)

    def _from_table(self, table: RawTable) -> Iterator[Row | None]:
        known = (*FIXED, *self.indicator.measures)
        for column, name in zip(table.starts(1, table.header), table.header, strict=True):
            if name not in known:
                near = did_you_mean(name, known)
                at = Location(table.file, 1, column)
                self.problems.add("V102", at, key=name, near=near, known=", ".join(known))
        for line, cells in table.rows:
            if len(cells) != len(table.header):
                at = Location(table.file, line, 1)
                self.problems.add("V206", at, read=len(cells), expected=len(table.header))
                continue
            row_at = Location(table.file, line, 1)
            columns = dict(zip(table.header, table.starts(line, cells), strict=True))

            def locate(name: str, line: int = line, columns: dict[str, int] = columns) -> Location:
                return Location(table.file, line, columns.get(name, 1))

            yield self._row(
                {
                    name: Scalar(cell.strip(), row_at)
                    for name, cell in zip(table.header, cells, strict=True)
                    if cell.strip()
                },
                locate,
                row_at,
            )

    def _row(self, cells: Cells, locate: Locate, at: Location) -> Row | None:
        key = self._key(cells, locate)
        source = cells.get("source")
        if not isinstance(source, Scalar):
            self.problems.add("V101", locate("source"), field="source")
            return None
        if source not in self.sources and source not in self.faulty_sources:
            near = did_you_mean(source, self.sources)
            self.problems.add("C101", locate("source"), kind="nguồn", kind_en="source", id=source, near=near)
            return None
        if key is None:
            return None
        shared = Shared(
            str(source),
            text_in(cells, "at", self.problems),
            note_of(cells.get("note"), self.problems),
            self._entered(cells, locate),
        )
        claims: dict[str, Claim] = {}
        for name, measure in self.indicator.measures.items():
            node = cells.get(name)
            if node is None:
                continue
            claim = read_cell(name, measure, node, locate(name), shared, self.problems)
            if claim is not None:
                claims[name] = claim
        return Row(self.id, key, str(source), claims, at) if source in self.sources else None

    def _key(self, cells: Cells, locate: Locate) -> Key | None:
        period = self._period(cells, locate)
        place = self._member(cells, "place", self.place_names, locate)
        level = self._member(cells, "level", {name: name for name in LEVELS}, locate)
        component = self._member(cells, "component", self.component_names, locate)
        if period is None or None in (place, level, component):
            return None
        return Key(period, place or self.home, str(level), str(component))

    def _period(self, cells: Cells, locate: Locate) -> Period | None:
        if "period" not in cells:
            self.problems.add("V101", locate("period"), field="period")
            return None
        text = UNSTATED if cells["period"] is None else text_of(cells["period"])
        if text not in self.periods:
            try:
                self.periods[text] = Period.parse(text)
            except ValueError as error:
                code = "V108" if str(error) == "form" else "V107"
                self.problems.add(code, locate("period"), field="period", read=text)
                return None
        return self.periods[text]

    def _member(self, cells: Cells, name: str, known: dict[str, str], locate: Locate) -> str | None:
        node = cells.get(name)
        if node is None:
            return ""
        text = text_of(node)
        if name not in self.indicator.dimensions:
            self.problems.add("V207", locate(name), field=name)
            return None
        if text not in known:
            near = did_you_mean(text, known)
            self.problems.add("V208", locate(name), field=name, read=text, near=near)
            return None
        return known[text]

    def _entered(self, cells: Cells, locate: Locate) -> str:
        text = text_in(cells, "entered", self.problems)
        if text:
            try:
                PartialDate.parse(text)
            except ValueError as error:
                code = "V106" if str(error) == "form" else "V107"
                self.problems.add(code, locate("entered"), field="entered", read=text)
        return text or str(self.indicator.entered)
