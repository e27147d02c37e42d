"""What every page is made from, for one language, and the view from one page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from markupsafe import Markup

from builder.charts.draw import Drawing
from builder.charts.svg import linked
from builder.checking.verdicts import Findings, Result
from builder.deriving.freshness import Freshness, freshness
from builder.deriving.series import SeriesIndex
from builder.deriving.status import STATUSES, Derived, statuses
from builder.locale.reader import Reader
from builder.model.base import Cited
from builder.model.figures import Claim, Figure
from builder.model.site import Site
from builder.pages.chart_files import ChartFiles, embed_code
from builder.pages.report import report_url
from builder.pages.urls import Urls, relative
from builder.views.cells import Cells, Pages
from builder.views.chart_view import Branch, ChartView


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

    @property
    def record(self) -> str:
        """Kind and id of what it shows: ``indicators/pci``, ``pages/home``; empty for pages that show parts of records."""
        return str(self.context.get("narrative_key", ""))


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
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    """Drawn charts by ``page key/chart id``."""

    def text(self, message: str, /, **values: object) -> str:
        """Interface text."""
        return self.reader.text(message, **values)

    def plural(self, message: str, count: int, /, **values: object) -> str:
        """Interface text that counts something."""
        return self.reader.plural(message, count, **values)

    def citation(self, title: str, path: str) -> str:
        """How to cite what stands at ``path``."""
        settings = self.site.settings
        as_of = self.text("số liệu tính đến {date}", date=self.reader.date(settings.as_of))
        name = settings.title.get(self.reader.lang)
        parts = [name] if title == name else [title, name]
        return ". ".join([*(part.rstrip(".") for part in parts), as_of, self.urls.absolute(path)])

    def here(self, path: str) -> Here:
        """The view from the page ``path``; one for each page, since it numbers the sources that the page names."""
        return self._views.setdefault(path, Here(self, path))

    @cached_property
    def _views(self) -> dict[str, Here]:
        return {}

    @cached_property
    def statuses(self) -> dict[str, Derived]:
        """Derived status of every commitment."""
        return statuses(self.site)

    @cached_property
    def status_order(self) -> dict[str, int]:
        """Place of every commitment in lists: what asks for attention first."""
        names = sorted(self.statuses, key=lambda name: STATUSES.index(self.statuses[name].status))
        return {name: place for place, name in enumerate(names)}

    @cached_property
    def freshness(self) -> dict[str, Freshness]:
        """How far each indicator with a rhythm has come."""
        return freshness(self.site)

    @cached_property
    def figures_by_place(self) -> dict[tuple[str, str], list[Figure]]:
        """(place, indicator) → its figures, those of components aside."""
        found: dict[tuple[str, str], list[Figure]] = {}
        for figure in self.site.figures.values():
            if not figure.key.component:
                found.setdefault((figure.key.place, figure.indicator), []).append(figure)
        return found

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
        return {"text": self.cells.source_line(source, at), "url": self.record("sources", source)}

    def source(self, name: str) -> dict[str, Any]:
        """``{text, url, lang}`` of a source among others: publisher and day, or title, which tells undated ones apart."""
        source = self.desk.site.sources[name]
        if source.date:
            return self.cite(name, None)
        named = self.named("sources", name) or {}
        return {**named, "text": f"{source.publisher}, “{source.title}”"}

    def cites(self, passages: Iterable[Cited]) -> list[dict[str, Any]]:
        return [self.cite(passage.source, passage.at) for passage in passages]

    def report(self, name: str, path: str = "") -> str:
        """Link by which a reader reports an error in ``name``, which stands at ``path`` (default: this page)."""
        contact, address = self.desk.site.settings.contact, self.desk.urls.absolute(path or self.path)
        return report_url(contact, self.page("corrections"), self.desk.text, name, address)

    def charts(self, key: str) -> list[dict[str, Any]]:
        """Parameters of the ``chart`` macro for every chart of a page."""
        return [self._chart(key, view) for view in self.desk.charts.get(key, ())]

    def _chart(self, key: str, view: ChartView) -> dict[str, Any]:
        desk = self.desk
        drawing = desk.drawings.get(f"{key}/{view.id}")
        return {
            "id": view.id,
            "title": view.title,
            "sub": view.sub,
            "svg": Markup(linked(drawing.svg, self.record) if drawing else ""),  # noqa: S704 - drawn and cleaned by builder.charts
            "alt": view.request.description,
            "outline": [self._branch(branch) for branch in view.outline],
            "table": self.cells.chart_table(view) if view.rows else None,
            "sources": self.chart_sources(view),
            "notes": view.notes,
            **self._chart_reuse(key, view, drawing),
        }

    def _branch(self, branch: Branch) -> dict[str, Any]:
        """One line of the nested list beside a drawing."""
        kind, _, name = branch.link.partition("/")
        return {
            "before": branch.before,
            "text": branch.text,
            "url": self.record(kind, name) if name else "",
            "after": branch.after,
            "cite": self.cite(*branch.cite) if branch.cite else None,
            "branches": [self._branch(one) for one in branch.branches],
        }

    def _chart_reuse(self, key: str, view: ChartView, drawing: Drawing | None) -> dict[str, Any]:
        """What a reader can take along: files, code for other sites, a citation, a link to report an error."""
        desk = self.desk
        files = ChartFiles(key, view.id, desk.urls.prefix)
        page = f"{desk.urls.holder(key)}#{view.id}"
        downloads = files.downloads(table=bool(view.rows))
        sources = "; ".join(item["text"] for item in self.chart_sources(view))
        return {
            "downloads": [{"title": title, "url": self.url(path)} for title, path in downloads],
            "embed": embed_code(desk.urls.absolute(files.embed), view.title, sources, drawing.svg)
            if drawing
            else "",
            "cite": desk.citation(view.title, page),
            "report": self.report(view.title, page),
        }

    def chart_sources(self, view: ChartView) -> list[dict[str, Any]]:
        """``{text, url, lang}`` of the sources of a chart, the first ones by name."""
        names = list(dict.fromkeys(figure.claim.source for figure in view.figures))
        shown = [self.source(name) for name in names[:4]]
        more = len(names) - len(shown)
        return [*shown, {"text": self.desk.plural("và {n} nguồn khác", more), "url": ""}] if more else shown


def document_name(desk: Desk, name: str) -> str:
    """``05-NQ/TU (9/4/2021)`` or the title where a document has no number."""
    document = desk.site.resolutions[name]
    if not document.number:
        return document.title.get(desk.reader.lang)
    return f"{document.number} ({desk.reader.date(document.date)})" if document.date else document.number
