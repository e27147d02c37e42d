"""One unit made: its page rendered, its files written, and what was read, said and shown noted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Template

from builder.charts.request import Request
from builder.keeping.reads import Reads
from builder.keeping.watch import Tables
from builder.making.made import Made, Unit
from builder.outputs.card_picture import card_picture
from builder.outputs.cards import card_of, check_letters
from builder.outputs.chart_files import chart_svgs, chart_texts
from builder.outputs.search_index import documents
from builder.outputs.tree import Tree
from builder.pages.charts import requests
from builder.pages.contents import neighbours
from builder.pages.desk import Page
from builder.pages.search_records import found_on
from builder.pages.site import Press
from builder.problems import Problems
from builder.publishing.look import look_at
from builder.views.indicator_charts import check_titles


@dataclass(frozen=True, slots=True)
class Workbench:
    """What is at hand for every unit of one build, by language."""

    presses: Mapping[str, Press]
    embeds: Mapping[str, Template]
    colours: Mapping[str, str]
    base_url: str
    strict: bool


class Job:
    """A unit that must be made: first its charts are asked for; when they are drawn, it is finished."""

    def __init__(self, unit: Unit, tables: Tables, bench: Workbench) -> None:
        self.unit, self.bench = unit, bench
        self.reads, self.problems = Reads(), Problems(strict=bench.strict)
        self.desk = tables.desk(unit.lang, self.reads)
        self.record = unit.page.record if unit.page else ""
        kind, _, name = self.record.partition("/")
        if kind == "indicators":
            desk = self.desk
            check_titles(desk.ground, desk.reader, name, desk.charts(self.record), self.problems)

    @property
    def requests(self) -> dict[str, Request]:
        """The charts that it asks for, by language and name."""
        return {f"{self.unit.lang}:{name}": one for name, one in requests(self.desk, self.record).items()}

    def finish(self, tree: Tree, around: dict[str, Any]) -> Made:
        """Write its files; the charts are drawn now."""
        made = Made(given=around)
        for path, content in self._files(made, around):
            tree.write(path, content, self.unit.name)
            made.files[path] = tree.hashes[path]
            if path.endswith(".html"):
                data = content if isinstance(content, bytes) else content.encode()
                made.looks = (*made.looks, look_at(path, data, self.bench.base_url))
        made.reads = tuple(self.reads)
        made.spoken = tuple(self.desk.said.values())
        made.problems = tuple(self.problems.found)
        return made

    def _files(self, made: Made, around: dict[str, Any]) -> Iterator[tuple[str, str | bytes]]:
        unit, desk, bench = self.unit, self.desk, self.bench
        if unit.page is not None:
            page = unit.page.make(desk)
            yield page.path, self._html(page, around)
            made.record = page.record
            made.around = dict(neighbours(page))
            made.documents = documents(found_on(desk, unit.page))
            if mine := card_of(desk, self.record):
                path, card = mine
                check_letters(desk, self.record, card, self.problems)
                made.pictures = {path: card_picture(card, bench.colours)}
            for files, svg in chart_svgs(desk, self.record, bench.colours):
                yield files.svg, svg
            yield from chart_texts(desk, self.record, bench.colours, bench.embeds[unit.lang])
        if unit.files is not None:
            yield from unit.files(desk)

    def _html(self, page: Page, around: dict[str, Any]) -> str:
        return self.bench.presses[self.unit.lang].html(self.desk, page, around)
