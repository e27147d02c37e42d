"""The site as one reader sees it: a desk of its own, whose tables note what they hand out.

Whatever a reader derives from these tables by itself is derived from what was noted. What is dear and serves many readers
(the index of series, states of commitments) is derived once, from the whole site, and handed out as a table as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from itertools import product
from typing import Any

from builder.checking.contradictions import Contradiction
from builder.checking.culprits import Culprit
from builder.checking.verdicts import Findings, Result, Working
from builder.deriving.axes import Axes
from builder.deriving.lazily import Lazily
from builder.deriving.series import SeriesIndex
from builder.keeping.reads import MISSING, Noting, NotingList, Read, Reads, Table
from builder.locale.reader import Reader
from builder.model.site import Site
from builder.pages.desk import Desk
from builder.pages.urls import Urls
from builder.stating.statement import Ground

RECORDS = tuple(one.name for one in fields(Site) if one.name not in ("settings", "corrections"))
ARRANGED = ("figures_of", "lists", "commitments", "weaknesses", "corrected")
"""What the site derives of its records."""
SERIES = ("slots", "editions", "periods", "by_measure", "by_place", "by_source", "largest_of", "newest")
DERIVED = (
    "axes",
    "attention",
    "freshness",
    "check_parts",
    "check_places",
)
"""What the desk derives for all pages."""
GROUND = ("marked", "ranked")
"""What is known of figures beside their values."""
RESULTS = ("results_by_source", "results_by_indicator")


class Tables:
    """Every table of one build, for all its readers; ``desks`` are those of its languages."""

    def __init__(self, desks: Mapping[str, Desk]) -> None:
        desk = next(iter(desks.values()))
        site, index, findings = desk.site, desk.index, desk.findings
        self.desks = desks
        tables: list[Table[Any, Any]] = [
            Table("settings", {None: site.settings}),
            Table("corrections", {None: site.corrections}),
            *(Table(name, getattr(site, name)) for name in (*RECORDS, *ARRANGED)),
            *(Table(name, getattr(index, name)) for name in SERIES),
            *(Table(name, getattr(desk.ground, name)) for name in GROUND),
            *(Table(name, getattr(desk, name), _CONTENT.get(name)) for name in DERIVED),
            *(Table(name, getattr(desk, name), _told, self._speaking) for name in RESULTS),
            Table("counted", desk.urls.counts),
            Table("parts", desk.urls.parts),
            Table("within", desk.urls.within),
            Table("results", {None: findings.results}, _told, self._speaking),
            Table("by_id", desk.results_by_id, result_content, self._speaking_one),
            Table("failing", findings.failing, _told, self._speaking),
            Table("culprits", findings.culprits, _culprits_content),
            Table(
                "contradictions",
                desk.check_counts.contradictions,
                _contradictions_content,
                self._speaking_all,
            ),
            Table("workings", _workings(desk.results_by_id, {lang: d.reader for lang, d in desks.items()})),
            *(Table(f"spoken {lang}", each.spoken) for lang, each in desks.items()),
            *(Table(f"foreign {lang}", each.foreign) for lang, each in desks.items()),
        ]
        self._tables = {table.name: table for table in tables}

    def answer(self, read: Read) -> Any:
        """What a read is told in this build."""
        name, how, key = read
        table = self._tables.get(name)
        return MISSING if table is None else table.answer(how, key)

    def desk(self, lang: str, reads: Reads) -> Desk:
        """The desk of one reader."""
        raw = self.desks[lang]
        site = self._site(raw.site, reads)
        findings = Findings(
            NotingList(self._tables["results"], reads),
            self._noting("failing", reads),
            self._noting("culprits", reads),
        )
        index = SeriesIndex(site)
        _fill(index, {name: self._noting(name, reads) for name in SERIES})
        told = [self._noting(name, reads) for name in ("counted", "parts", "within")]
        urls = Urls(site, raw.urls.lang, *told)
        ground = Ground(site, findings, index)
        _fill(ground, {name: self._noting(name, reads) for name in GROUND})
        desk = Desk(
            ground,
            raw.reader,
            urls,
            raw.drawings,
            self._noting(f"spoken {lang}", reads),
        )
        names = (*DERIVED, *RESULTS)
        _fill(desk, {name: self._noting(name, reads) for name in names})
        own = {"results_by_id": "by_id", "foreign": f"foreign {lang}"}
        _fill(desk, {name: self._noting(table, reads) for name, table in own.items()})
        _fill(desk.check_counts, {"contradictions": self._noting("contradictions", reads)})
        return desk

    def _site(self, raw: Site, reads: Reads) -> Site:
        reads["settings", "item", None] = raw.settings
        noting: dict[str, Any] = {name: self._noting(name, reads) for name in RECORDS}
        site = replace(raw, **noting, corrections=NotingList(self._tables["corrections"], reads))
        _fill(site, {name: self._noting(name, reads) for name in ARRANGED})
        return site

    def _noting(self, name: str, reads: Reads) -> Noting[Any, Any]:
        return Noting(self._tables[name], reads)

    def _speaking_one(self, result: Result, reads: Reads) -> Result:
        """A result that notes when it is asked for its working."""
        workings = self._noting("workings", reads)

        def explain(reader: Reader) -> Working:
            found: Working = workings[result.id, reader.lang]
            return found

        return replace(result, explain=explain)

    def _speaking(self, results: tuple[Result, ...], reads: Reads) -> tuple[Result, ...]:
        return tuple(self._speaking_one(result, reads) for result in results)

    def _speaking_all(self, found: tuple[Contradiction, ...], reads: Reads) -> tuple[Contradiction, ...]:
        return tuple(replace(one, results=self._speaking(one.results, reads)) for one in found)


def _workings(
    by_id: Mapping[str, Result], readers: Mapping[str, Reader]
) -> Mapping[tuple[str, str], Working]:
    """(id of a result, language) → its working."""

    def explained(key: tuple[str, str]) -> Working:
        name, lang = key
        return by_id[name].explain(readers.get(lang) or Reader(lang))  # type: ignore[arg-type]

    return Lazily(explained, lambda: product(by_id, readers))


def _fill(thing: object, values: dict[str, Any]) -> None:
    """Put values where a thing keeps what it derives, so that it does not derive them."""
    vars(thing).update(values)


def result_content(result: Result) -> tuple[Any, ...]:
    """What a result says beside its working."""
    return (
        result.id,
        result.rule,
        result.kind,
        result.verdict,
        result.title,
        result.figures,
        result.sources,
        result.doubts,
        result.note,
        result.hypothesis,
        result.acknowledged,
        result.restates,
        result.reason,
        result.place,
    )


def _told(results: tuple[Result, ...]) -> tuple[tuple[Any, ...], ...]:
    return tuple(map(result_content, results))


def _contradictions_content(found: tuple[Contradiction, ...]) -> tuple[Any, ...]:
    return tuple((one.id, one.home, _told(one.results)) for one in found)


def _culprits_content(groups: tuple[tuple[Culprit, ...], ...]) -> tuple[Any, ...]:
    return tuple(
        tuple(
            (
                one.cell.address,
                one.cell.source,
                one.cell.claim,
                one.cell.measure,
                one.printed,
                one.fits,
                one.slips,
            )
            for culprit in culprits
            for one in culprit.suspects
        )
        for culprits in groups
    )


def _axes_content(one: Axes) -> tuple[Any, ...]:
    return one.state.value, one.state.number, one.due.value, one.due.number, one.facts


_CONTENT = {"axes": _axes_content}
