"""What every page is made from, for one language, and the view from one page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from markupsafe import Markup

from builder.checking.verdicts import Findings, Result
from builder.deriving.series import SeriesIndex
from builder.deriving.status import Derived, status_of
from builder.locale.reader import Reader
from builder.model.base import Cited
from builder.model.indicators import Claim, Figure, Measure
from builder.model.site import Site
from builder.pages.urls import Urls, relative
from builder.views.cells import Cells, Pages
from builder.views.chart_view import ChartView


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be written: its path, template and what the template shows."""

    path: str
    template: str
    title: str
    description: str
    context: dict[str, Any]
    crumbs: tuple[tuple[str, str], ...] = ()
    """(title, path) from below the home page down to the page above this one."""
    nav: str = ""
    """The entry of the navigation under which it stands."""


@dataclass(frozen=True)
class Desk:
    """Site, findings and drawn charts, with the words and addresses of one language."""

    site: Site
    findings: Findings
    index: SeriesIndex
    reader: Reader
    urls: Urls
    charts: Mapping[str, tuple[ChartView, ...]]
    """Charts by page: ``indicators/pci``, ``places/hai-phong``, ``pages/resolutions``."""
    svgs: Mapping[str, str] = field(default_factory=dict)
    """Drawn charts by ``page key/chart id``."""

    def text(self, message: str, /, **values: object) -> str:
        """Interface text."""
        return self.reader.text(message, **values)

    def here(self, path: str) -> Here:
        """The view from the page ``path``."""
        return Here(self, path)

    @cached_property
    def statuses(self) -> dict[str, Derived]:
        """Derived status of every commitment."""
        return {name: status_of(self.site, item) for name, (_, item) in self.site.commitments.items()}

    @cached_property
    def claims_by_source(self) -> dict[str, list[tuple[Figure, Claim]]]:
        """Every figure with what a source prints for it, by source."""
        found: dict[str, list[tuple[Figure, Claim]]] = {}
        for figure in self.site.figures.values():
            for claim in (figure.claim, *figure.others):
                found.setdefault(claim.source, []).append((figure, claim))
        return found

    @cached_property
    def results_by_source(self) -> dict[str, list[Result]]:
        """Failing results by source."""
        found: dict[str, list[Result]] = {}
        for result in self.findings.results:
            if result.verdict == "fails":
                for source in result.sources:
                    found.setdefault(source, []).append(result)
        return found


@dataclass(frozen=True)
class Here:
    """Links and cells as seen from one page: every address it gives is relative to it."""

    desk: Desk
    path: str

    def url(self, target: str) -> str:
        """A path below the site root, relative to this page."""
        return relative(target, self.path)

    def page(self, name: str, anchor: str = "") -> str:
        """Link to a page of which there is one."""
        return self.url(self.desk.urls.page(name) + (f"#{anchor}" if anchor else ""))

    def record(self, kind: str, name: str) -> str:
        """Link to a record's page."""
        return self.url(self.desk.urls.record(kind, name))

    @cached_property
    def cells(self) -> Cells:
        """Figures as cells with links relative to this page."""
        desk = self.desk
        return Cells(
            desk.site,
            desk.findings,
            desk.reader,
            lambda figure, claim: self.url(desk.urls.citation(figure, claim.source)),
            Pages(self.page("checks"), self.page("corrections")),
        )

    def named(self, kind: str, name: str | None) -> dict[str, Any] | None:
        """``{text, url}`` of an agency, place, document, indicator, reform or source; None for no id."""
        if name is None:
            return None
        desk, lang = self.desk, self.desk.reader.lang
        url = self.record(kind, name)
        if kind == "sources":
            source = desk.site.sources[name]
            return {"text": source.title, "url": url, "lang": source.lang if source.lang != lang else ""}
        if kind == "resolutions":
            return {"text": document_name(desk, name), "url": url}
        record: Any = getattr(desk.site, kind)[name]
        if isinstance(record, tuple):
            record = record[1]
        text = record.name if hasattr(record, "name") else record.title
        return {"text": text.get(lang), "url": url, "lang": "vi" if text.lang(lang) != lang else ""}

    def cite(self, source: str, at: str | None) -> dict[str, Any]:
        """``{text, url}`` of a passage in a source."""
        line = self.cells.source_line(source)
        return {"text": f"{line}, {at}" if at else line, "url": self.record("sources", source)}

    def cites(self, passages: Iterable[Cited]) -> list[dict[str, Any]]:
        return [self.cite(passage.source, passage.at) for passage in passages]

    def charts(self, key: str) -> list[dict[str, Any]]:
        """Parameters of the ``chart`` macro for every chart of a page."""
        return [self._chart(key, view) for view in self.desk.charts.get(key, ())]

    def _chart(self, key: str, view: ChartView) -> dict[str, Any]:
        desk, cells = self.desk, self.cells
        table = self._chart_table(view) if view.rows else None
        sources = dict.fromkeys(figure.claim.source for figure in view.figures)
        return {
            "id": view.id,
            "title": view.title,
            "sub": view.sub,
            "svg": Markup(desk.svgs.get(f"{key}/{view.id}", "")),  # noqa: S704 - drawn and cleaned by builder.charts
            "alt": view.request.description,
            "table": table,
            "links": [
                {"title": desk.text("Tải CSV"), "url": self.url(chart_csv(key, view.id, desk.urls.prefix))}
            ]
            if view.rows
            else [],
            "sources": [
                {"title": cells.source_line(name), "url": self.record("sources", name)}
                for name in list(sources)[:4]
            ]
            + ([{"title": desk.text("và {n} nguồn khác", n=len(sources) - 4)}] if len(sources) > 4 else []),
            "notes": view.notes,
        }

    def _chart_table(self, view: ChartView) -> dict[str, Any]:
        """The same figures as the chart, as a table."""
        site, cells = self.desk.site, self.cells
        columns: list[tuple[str, Measure | None]] = [(view.columns[0], None)]
        for number, title in enumerate(view.columns[1:]):
            shown = next((figures[number] for _, figures in view.rows if figures[number]), None)
            columns.append((title, site.measure(shown) if shown else None))
        rows = [(head, [cells.cell(figure) for figure in figures], "", False) for head, figures in view.rows]
        return cells.table(view.title, columns, rows, hide_caption=True, stack=False)


def chart_csv(key: str, chart_id: str, prefix: str = "") -> str:
    """Path of the CSV of one chart."""
    return f"{prefix}tai-ve/{key.replace('/', '-')}-{chart_id}.csv"


def document_name(desk: Desk, name: str) -> str:
    """``05-NQ/TU (9/4/2021)`` or the title where a document has no number."""
    document = desk.site.resolutions[name]
    if not document.number:
        return document.title.get(desk.reader.lang)
    return f"{document.number} ({desk.reader.date(document.date)})" if document.date else document.number
