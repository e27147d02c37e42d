"""What every page is made from, for one language, and the view from one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from builder.charts.draw import Drawing
from builder.checking.verdicts import Findings, Result
from builder.deriving.axes import Axes, axes
from builder.deriving.freshness import Freshness, freshness
from builder.deriving.series import SeriesIndex
from builder.deriving.status import STATUSES
from builder.locale.reader import Reader
from builder.model.base import Cited, Lang
from builder.model.checks import Verdict
from builder.model.site import Site
from builder.pages.check_places import CheckPlace, check_parts, check_places
from builder.pages.foreign import untranslated
from builder.pages.parts import Part
from builder.pages.report import report_url
from builder.pages.urls import Urls, relative
from builder.stating.check_counts import CheckCounts
from builder.stating.commitment_counts import CommitmentCounts
from builder.stating.rules import RuleId
from builder.stating.spoken import Spoken, spoken
from builder.stating.statement import Ground, Statement
from builder.views.cells import Cells, Pages
from builder.views.chart_view import ChartView
from builder.views.site_charts import charts_of


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


@dataclass(frozen=True, slots=True)
class Plan:
    """A page that can be made from a desk: its path, and how."""

    path: str
    make: Callable[[Desk], Page]
    record: str = ""
    """Kind and id of what it shows, under which its charts stand: ``indicators/pci``, ``pages/home``."""
    edition: tuple[str, str] | None = None
    """Indicator and period, where it shows one period of a large indicator."""


@dataclass(frozen=True)
class Desk:
    """Site, findings and drawn charts, with the words and addresses of one language."""

    ground: Ground
    reader: Reader
    urls: Urls
    drawings: dict[str, Drawing] = field(default_factory=dict)
    """Drawn charts by ``page key/chart id``; those that pages ask for are put in before the pages are made."""
    spoken: Mapping[RuleId, tuple[Spoken, ...]] = field(default_factory=dict)
    """What other pages say, by rule, for the pages that list it."""

    @property
    def site(self) -> Site:
        return self.ground.site

    @property
    def findings(self) -> Findings:
        return self.ground.findings

    @property
    def index(self) -> SeriesIndex:
        return self.ground.index

    def text(self, message: str, /, **values: object) -> str:
        """Interface text."""
        return self.reader.text(message, **values)

    def plural(self, message: str, count: int, /, **values: object) -> str:
        """Interface text that counts something."""
        return self.reader.plural(message, count, **values)

    def citation(self, title: str, path: str) -> str:
        """How to cite what stands at ``path``."""
        settings = self.site.settings
        as_of = self.text("Số liệu tính đến {date}", date=self.reader.date(settings.as_of))
        name = settings.title.get(self.reader.lang)
        parts = [name] if title == name else [title, name]
        return ". ".join([*(part.rstrip(".") for part in parts), as_of, self.urls.absolute(path)])

    def here(self, path: str) -> Here:
        """The view from the page ``path``; one for each page, since it numbers the sources that the page names."""
        return self._views.setdefault(path, Here(self, path))

    @cached_property
    def _views(self) -> dict[str, Here]:
        return {}

    def charts(self, key: str) -> tuple[ChartView, ...]:
        """The charts of a page: ``indicators/pci``, ``places/hai-phong``, ``pages/resolutions``; none of what is no record."""
        if key not in self._charts:
            self._charts[key] = charts_of(self.ground, self.reader, key)
        return self._charts[key]

    @cached_property
    def _charts(self) -> dict[str, tuple[ChartView, ...]]:
        return {}

    @cached_property
    def said(self) -> dict[str, Spoken]:
        """Id → statement, and the pages that make it, in the order in which they are written."""
        return {}

    def remember(self, statement: Statement, path: str) -> None:
        """Note that the page ``path`` says it."""
        known = self.said.get(statement.id) or spoken(statement, self.reader)
        # the search repeats what other pages say
        if path not in ("", self.urls.page("search"), *known.on):
            known = replace(known, on=(*known.on, path))
        self.said[statement.id] = known

    @cached_property
    def axes(self) -> Mapping[str, Axes]:
        """State of every commitment, and how it stands to its deadline."""
        return axes(self.site, self.findings)

    @cached_property
    def counts(self) -> CommitmentCounts:
        """How many commitments have a property."""
        return CommitmentCounts(self.site, self.axes)

    @cached_property
    def attention(self) -> Mapping[str, int]:
        """Place of every commitment in lists: what is overdue, then what else asks for attention, first."""
        names = sorted(
            self.axes,
            key=lambda name: (not self.axes[name].overdue, STATUSES.index(self.axes[name].state.value)),
        )
        return {name: place for place, name in enumerate(names)}

    @cached_property
    def freshness(self) -> Mapping[str, Freshness]:
        """How far each indicator with a rhythm has come."""
        return freshness(self.site)

    @cached_property
    def foreign(self) -> Mapping[str, Lang]:
        """Texts in another language than the reader's, as they stand in HTML."""
        return untranslated(self.site, self.reader.lang)

    @cached_property
    def check_counts(self) -> CheckCounts:
        """Every count of checks and contradictions."""
        return CheckCounts(self.ground)

    @cached_property
    def check_parts(self) -> Mapping[Verdict, tuple[Part, ...]]:
        """The pages of each verdict whose results do not fit on one."""
        return check_parts(self.findings.results, self.check_counts.contradictions)

    @cached_property
    def check_places(self) -> Mapping[str, CheckPlace]:
        """Where each result stands that is not told as a count."""
        return check_places(self.findings.results, self.check_parts)

    def check_path(self, name: str, *, permalink: bool = False) -> str:
        """Where a result is told in full; with ``permalink`` the address that it keeps when its verdict changes."""
        place = self.check_places.get(name)
        if place is None or place.full or (permalink and place.listed):
            return f"{self.urls.page('checks')}#{name}"
        return f"{self.urls.verdict(place.verdict, place.part)}#{name}"

    @cached_property
    def results_by_source(self) -> Mapping[str, tuple[Result, ...]]:
        """Failing results by source."""
        found: dict[str, list[Result]] = {}
        for result in self.findings.results:
            if result.verdict == "fails":
                for source in result.sources:
                    found.setdefault(source, []).append(result)
        return {name: tuple(results) for name, results in found.items()}

    @cached_property
    def results_by_indicator(self) -> Mapping[str, tuple[Result, ...]]:
        """Failing results of the checks that an indicator declares itself."""
        found: dict[str, list[Result]] = {}
        for result in self.findings.results:
            if result.verdict == "fails":
                found.setdefault(result.rule.partition("#")[0], []).append(result)
        return {name: tuple(results) for name, results in found.items()}

    @cached_property
    def results_by_id(self) -> Mapping[str, Result]:
        """Every result by its permalink."""
        return {result.id: result for result in self.findings.results}


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
            desk.ground,
            desk.reader,
            lambda figure, claim: self.url(desk.urls.citation(figure, claim.source)),
            Pages(lambda name: self.url(desk.check_path(name)), self.page("corrections")),
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


def document_name(desk: Desk, name: str) -> str:
    """``05-NQ/TU (9/4/2021)`` or the title where a document has no number."""
    document = desk.site.resolutions[name]
    if not document.number:
        return document.title.get(desk.reader.lang)
    return f"{document.number} ({desk.reader.date(document.date)})" if document.date else document.number
