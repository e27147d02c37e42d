"""Figures as templates take them: text, link to the source, mark where a check fails; and tables of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from builder.locale.locators import locator
from builder.locale.reader import Reader
from builder.locale.text import marked, slug
from builder.model.claims import contradicting
from builder.model.figures import Claim, Figure
from builder.model.indicators import Measure
from builder.model.site import Site
from builder.stating.soundness import Mark, mark_words
from builder.stating.statement import Ground
from builder.views.chart_view import ChartView

Cell = dict[str, Any] | str | None
SAID: tuple[Mark, ...] = ("other-base", "inferred", "provisional")
"""The marks that a cell says in words: a failing value has its own sign, a qualifier stands before its number."""
MANY = 3
"""A row with so many numbers that lead to one place leads there once."""
LONG = 26
"""A table of a chart with so many rows names the source of most of its numbers once."""
FigureLink = Callable[[Figure, Claim], str]
"""Where a figure leads: its source page, as a path below the site root."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Where marks lead, as seen from the page that shows them."""

    check: Callable[[str], str]
    """Where a result is told in full, by its id."""
    corrections: str


class Cells:
    """Turns figures into cells; one for each language."""

    def __init__(self, ground: Ground, reader: Reader, link: FigureLink, pages: Pages) -> None:
        self.ground = ground
        self.site: Site = ground.site
        self.findings = ground.findings
        self.reader = reader
        self.link = link
        self.pages = pages
        self.notes: dict[str, int] = {}
        """Source → its number on this page, in the order in which the page names them."""

    def spoken(self, reader: Reader) -> Cells:
        """The same for a text in another language; the sources keep their numbers."""
        cells = Cells(self.ground, reader, self.link, self.pages)
        cells.notes = self.notes
        return cells

    def figure(self, figure: Figure, *, claim: Claim | None = None, full: bool = False) -> dict[str, Any]:
        """Parameters of the ``figure`` macro; paths are below the site root and made relative by the template."""
        claim = claim or figure.claim
        measure = self.site.measure(figure)
        failed = self.findings.failing.get(figure.address, ())
        return {
            "text": self.reader.full(claim, measure) if full else self.short(claim, measure),
            "url": self.link(figure, claim),
            "address": figure.address,
            "source": self.source_line(claim.source),
            "at": locator(claim.locator, self.reader),
            "n": self.notes.setdefault(claim.source, len(self.notes) + 1),
            "lang": self._foreign(claim),
            "failed": failed[0].title.get(self.reader.lang) if failed else "",
            "check_url": self.pages.check(failed[0].id) if failed else "",
            "corrected_url": f"{self.pages.corrections}#{slug(figure.address)}"
            if figure.address in self.site.corrected
            else "",
        }

    def _foreign(self, claim: Claim) -> str:
        """Language of a value in words, where it is not that of the reader; tables in English print classes in either."""
        if not isinstance(claim.value, str):
            return ""
        lang = "vi" if marked(claim.value) else self.site.sources[claim.source].lang
        return lang if lang != self.reader.lang else ""

    def bare(self, figure: Figure) -> Cell:
        """A value without its source, for tables that name it once."""
        text = self.short(figure.claim, self.site.measure(figure))
        lang = self._foreign(figure.claim)
        return {"text": text, "lang": lang} if lang else text

    def short(self, claim: Claim, measure: Measure) -> str:
        """Value with its qualifier, without unit except ``%``."""
        return self.reader.qualifier(claim) + self.reader.value(claim, measure)

    def source_line(self, source_id: str, at: str | None = None) -> str:
        """``Báo Quảng Ninh, 23/1/2023, đoạn 19``"""
        source = self.site.sources[source_id]
        date = self.reader.date(source.date) if source.date else self.reader.text("ngày đăng không ghi")
        return ", ".join(part for part in (source.publisher, date, locator(at, self.reader)) if part)

    def cell(self, figure: Figure | None) -> Cell:
        """A table cell; a missing figure is an empty one."""
        if figure is None:
            return None
        note = self.note(figure)
        return {"figure": self.figure(figure), "note": note} if note else {"figure": self.figure(figure)}

    def beside(self, figure: Figure | None, common: str) -> Cell:
        """A cell of a table that names the source of most of its numbers once: these carry a link only where there is
        more to say."""
        if figure is None or figure.claim.source != common or figure.claim.locator:
            return self.cell(figure)
        corrected = figure.address in self.site.corrected
        if corrected or self.findings.failing.get(figure.address) or self.note(figure):
            return self.cell(figure)
        return self.bare(figure)

    def note(self, figure: Figure) -> str:
        """What a reader must know of a figure beside its value: marks in words, what other sources print."""
        measure, marks = self.site.measure(figure), self.ground.marks(figure)
        notes = [mark_words(self.reader, mark) for mark in SAID if mark in marks]
        if against := contradicting(figure, measure):
            own = self.reader.typed(figure.claim, measure)
            if own != self.reader.value(figure.claim, measure):
                notes.append(self.reader.text("nguồn này in {value}", value=own))
            shown = ", ".join(self.reader.typed(claim, measure) for claim in against)
            notes.append(self.reader.text("nguồn khác in {values}", values=shown))
        return "; ".join(notes)

    def table(
        self,
        caption: str,
        columns: Iterable[tuple[str, Measure | None]],
        rows: Iterable[tuple[Any, list[Cell], str, bool]],
        **more: Any,
    ) -> dict[str, Any]:
        """Parameters of the ``table`` macro. ``rows``: (heading cell, cells, anchor, is the page's own)."""
        lang = self.reader.lang
        heads = []
        for title, measure in columns:
            number = measure is not None and measure.type == "number"
            unit = measure.unit.get(lang) if measure else ""
            head: dict[str, Any] = {"title": title, "kind": "number" if number else "text"}
            if unit and unit not in ("%", title.lower()):
                head["unit"] = unit
            heads.append(head)
        return {
            "caption": caption,
            "columns": heads,
            "rows": [
                {"cells": _once(head, cells), "id": anchor, "mine": mine}
                if anchor or mine
                else _once(head, cells)
                for head, cells, anchor, mine in rows
            ],
            "decimal": "," if lang == "vi" else ".",
            **more,
        }

    def chart_table(self, view: ChartView) -> dict[str, Any]:
        """The same figures as a chart, as a table."""
        columns: list[tuple[str, Measure | None]] = [(view.columns[0], None)]
        for number, title in enumerate(view.columns[1:]):
            shown = next((figures[number] for _, figures in view.rows if figures[number]), None)
            columns.append((title, self.site.measure(shown) if shown else None))
        common = common_source(view.figures) if len(view.rows) >= LONG else ""
        rows = [
            (head, [self.beside(figure, common) for figure in figures], "", False)
            for head, figures in view.rows
        ]
        return self.table(view.title, columns, rows, hide_caption=True, stack=False)


def common_source(figures: Iterable[Figure]) -> str:
    """The source that gives most of a table."""
    return Counter(figure.claim.source for figure in figures).most_common(1)[0][0]


def _once(head: Any, cells: list[Cell]) -> list[Any]:
    """The cells of a row. Where all its numbers lead to one place, its name leads there for all of them."""
    found = [cell["figure"] for cell in cells if isinstance(cell, dict) and "figure" in cell]
    one = len(found) >= MANY and len({(each["url"], each["at"]) for each in found}) == 1
    if not one or not isinstance(head, str) or not found[0]["url"]:
        return [head, *cells]
    if any(each["failed"] or each["corrected_url"] for each in found):
        return [head, *cells]
    return [{"figure": found[0] | {"text": head, "lang": ""}}, *map(_plain, cells)]


def _plain(cell: Cell) -> Cell:
    """A number without its link."""
    if not isinstance(cell, dict) or "figure" not in cell:
        return cell
    text, lang, note = cell["figure"]["text"], cell["figure"]["lang"], cell.get("note", "")
    return {"text": text, "lang": lang, "note": note} if lang or note else str(text)
