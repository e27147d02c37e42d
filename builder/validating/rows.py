"""Rows of results, from YAML and CSV alike: what one source says of one key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as Map
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from builder.model.base import Text
from builder.model.dates import PartialDate
from builder.model.figures import Claim, Key, Qualifier, Row
from builder.model.indicators import Indicator, Measure, decimal_of
from builder.model.period import UNSTATED, Period
from builder.model.records import LEVELS, Source
from builder.problems import Location, Problems, did_you_mean
from builder.reading.site_folder import RawTable, text_of
from builder.reading.yaml_source import Mapping, Node, Scalar, Sequence
from builder.validating.records import build, unknown_key

FIXED = ("period", "place", "level", "component", "source", "at", "note", "entered")
CELL_KEYS = ("value", "qualifier", "printed", "note")
QUALIFIERS = get_args(Qualifier)

Cells = Map[str, Node]
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
        row_note = self._note(cells.get("note"))
        locator = self._text(cells, "at")
        entered = self._entered(cells, locate)
        claims: dict[str, Claim] = {}
        for name, measure in self.indicator.measures.items():
            node = cells.get(name)
            if node is None:
                continue
            claim = self._cell(name, measure, node, locate(name), str(source), locator, row_note, entered)
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

    def _cell(
        self,
        name: str,
        measure: Measure,
        node: Node,
        at: Location,
        source: str,
        locator: str,
        row_note: Text | None,
        entered: str,
    ) -> Claim | None:
        extra: Cells = {}
        if isinstance(node, Mapping):
            extra = node
            for key in node:
                if key not in CELL_KEYS:
                    unknown_key(node, key, CELL_KEYS, self.problems)
            at = node.where("value")
            node = node.get("value")
        qualifier = extra.get("qualifier")
        if qualifier is not None and qualifier not in QUALIFIERS:
            read, known = text_of(qualifier), ", ".join(QUALIFIERS)
            near = did_you_mean(read, QUALIFIERS)
            self.problems.add("V103", qualifier.at, field="qualifier", read=read, near=near, known=known)
            return None
        if not isinstance(node, Scalar):
            code = "V101" if node is None else "V111"
            self.problems.add(code, at, field=name, read=text_of(node), detail="number or text")
            return None
        value = self._value(name, measure, str(node), at)
        if value is None:
            return None
        return Claim(
            value=value,
            printed=self._text(extra, "printed"),
            qualifier=str(qualifier) if qualifier is not None else None,  # type: ignore[arg-type]
            source=source,
            locator=locator,
            note=self._note(extra.get("note")) or row_note,
            entered=entered,
            location=at,
        )

    def _value(self, name: str, measure: Measure, text: str, at: Location) -> Decimal | str | None:
        if measure.type == "text":
            return text
        try:
            value = decimal_of(text)
        except ValueError:
            self.problems.add("V202", at, field=name, read=text, plain=_plain_digits(text))
            return None
        if measure.decimals == 0 and "." in text:  # also 20.000, which is no 20
            whole = text.replace(".", "")
            self.problems.add("V201", at, field=name, read=text, whole=whole)
            return None
        if (measure.min is not None and value < measure.min) or (
            measure.max is not None and value > measure.max
        ):
            low = "−∞" if measure.min is None else measure.min
            high = "∞" if measure.max is None else measure.max
            self.problems.add("V203", at, field=name, read=text, low=low, high=high)
            return None
        return value

    def _text(self, cells: Cells, name: str) -> str:
        node = cells.get(name)
        if node is not None and not isinstance(node, Scalar):
            self.problems.add("V111", node.at, field=name, read=text_of(node), detail="text")
        return str(node) if isinstance(node, Scalar) else ""

    def _note(self, node: Node) -> Text | None:
        if isinstance(node, Scalar):
            return Text(vi=str(node)) if node else None
        return None if node is None else build(Text, node, node.at, self.problems)

    def _entered(self, cells: Cells, locate: Locate) -> str:
        text = self._text(cells, "entered")
        if text:
            try:
                PartialDate.parse(text)
            except ValueError as error:
                code = "V106" if str(error) == "form" else "V107"
                self.problems.add(code, locate("entered"), field="entered", read=text)
        return text or str(self.indicator.entered)


def _plain_digits(text: str) -> str:
    """A guess at the plain form of a number typed the Vietnamese way, for the hint."""
    guess = text.replace(".", "").replace(" ", "").replace("\u00a0", "").replace(",", ".").rstrip("%")
    return guess or "0"
