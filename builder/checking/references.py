"""Every id that a record names must exist."""

from __future__ import annotations

from collections.abc import Iterable

from builder.model.base import Cited
from builder.model.claims import claim_at
from builder.model.indicators import Indicator
from builder.model.reforms import Basis, Commitment, Weakness
from builder.model.site import Site
from builder.problems import Problems, did_you_mean

_KINDS = {
    "sources": ("nguồn", "source"),
    "places": ("địa phương", "place"),
    "agencies": ("cơ quan", "agency"),
    "resolutions": ("văn bản", "document"),
    "indicators": ("chỉ tiêu", "indicator"),
    "reforms": ("cải cách", "reform"),
    "commitments": ("cam kết", "commitment"),
    "components": ("thành phần", "component"),
}


class References:
    """Looks ids up and reports those that lead nowhere."""

    def __init__(self, site: Site, problems: Problems) -> None:
        self.site = site
        self.problems = problems

    def one(self, kind: str, name: str | None, *path: str, known: Iterable[str] | None = None) -> None:
        """``name`` must be the id of a record of ``kind``; ``path`` tells where it is written."""
        ids = getattr(self.site, kind) if known is None else known
        if name is not None and name not in ids:
            vi, en = _KINDS[kind]
            at = self.site.where(*path)
            self.problems.add("C101", at, kind=vi, kind_en=en, id=name, near=did_you_mean(name, ids))

    def many(self, kind: str, names: Iterable[str], *path: str) -> None:
        for index, name in enumerate(names):
            self.one(kind, name, *path, str(index))

    def cited(self, passages: Iterable[Cited], *path: str) -> None:
        for index, passage in enumerate(passages):
            self.one("sources", passage.source, *path, str(index), "source")

    def basis(self, items: Iterable[Basis], *path: str) -> None:
        for index, item in enumerate(items):
            self.one("resolutions", item.resolution, *path, str(index), "resolution")

    def figure(self, address: str | None, *path: str) -> None:
        if address is not None and claim_at(self.site, address) is None:
            near = did_you_mean(address, self.site.figures)
            self.problems.add("C102", self.site.where(*path), address=address, near=near)

    def measure(self, indicator: Indicator, name: str | None, *path: str) -> None:
        if name is not None and name not in indicator.measures:
            near = did_you_mean(name, indicator.measures)
            self.problems.add("C111", self.site.where(*path), name=name, near=near)


def check_references(site: Site, problems: Problems) -> None:
    """Report every reference to nothing."""
    refs = References(site, problems)
    settings = site.settings
    refs.one("places", settings.home, "site", "home")
    refs.many("places", settings.compare, "site", "compare")
    refs.many("indicators", settings.featured, "site", "featured")
    for name, place in site.places.items():
        refs.one("sources", place.source, "places", name, "source")
        for index, successor in enumerate(place.successors):
            refs.one("places", successor.place, "places", name, "successors", str(index), "place")
    for name, agency in site.agencies.items():
        refs.one("places", agency.place, "agencies", name, "place")
        refs.one("agencies", agency.parent, "agencies", name, "parent")
        for index, official in enumerate(agency.officials):
            refs.one("sources", official.source, "agencies", name, "officials", str(index), "source")
    for name, event in site.events.items():
        refs.one("places", event.place, "events", name, "place")
        refs.one("sources", event.source, "events", name, "source")
        refs.many("agencies", event.agencies, "events", name, "agencies")
        refs.many("resolutions", event.resolutions, "events", name, "resolutions")
    _resolutions(site, refs)
    _indicators(site, refs)
    for name, reform in site.reforms.items():
        _reform(site, refs, name)
        refs.cited(reform.sources, "reforms", name, "sources")


def _resolutions(site: Site, refs: References) -> None:
    for name, resolution in site.resolutions.items():
        path = ("resolutions", name)
        refs.one("agencies", resolution.issuer, *path, "issuer")
        refs.cited(resolution.sources, *path, "sources")
        if resolution.date_from:
            refs.one("sources", resolution.date_from.source, *path, "date_from", "source")
        for index, relation in enumerate(resolution.relations):
            refs.one("resolutions", relation.to, *path, "relations", str(index), "to")
            refs.one("sources", relation.source, *path, "relations", str(index), "source")


def _indicators(site: Site, refs: References) -> None:
    for name, indicator in site.indicators.items():
        path = ("indicators", name)
        refs.one("agencies", indicator.publisher, *path, "publisher")
        refs.many("resolutions", indicator.resolutions, *path, "resolutions")
        for component_id, component in indicator.components.items():
            at_parent = (*path, "components", component_id, "parent")
            refs.one("components", component.parent, *at_parent, known=indicator.components)
            refs.one("sources", component.ended_in, *path, "components", component_id, "ended_in")
        for measure_id, counted in indicator.measures.items():
            refs.one("sources", counted.ended_in, *path, "measures", measure_id, "ended_in")
        for index, cut in enumerate(indicator.breaks):
            refs.one("sources", cut.source, *path, "breaks", str(index), "source")
        for index, chart in enumerate(indicator.charts):
            at_chart = (*path, "charts", str(index))
            refs.many("places", chart.places, *at_chart, "places")
            refs.one("places", chart.place, *at_chart, "place")
            for number, part in enumerate(chart.components):
                at_part = (*at_chart, "components", str(number))
                refs.one("components", part, *at_part, known=indicator.components)
            refs.measure(indicator, chart.measure, *at_chart, "measure")
            for number, measure in enumerate(chart.measures):
                refs.measure(indicator, measure, *at_chart, "measures", str(number))


def _reform(site: Site, refs: References, name: str) -> None:
    reform = site.reforms[name]
    path = ("reforms", name)
    refs.one("places", reform.place, *path, "place")
    refs.one("agencies", reform.lead, *path, "lead")
    refs.many("agencies", reform.support, *path, "support")
    if reform.accountable:
        refs.one("agencies", reform.accountable.agency, *path, "accountable", "agency")
    refs.many("indicators", reform.indicators, *path, "indicators")
    refs.basis(reform.basis, *path, "basis")
    for key, commitment in reform.commitments.items():
        _commitment(refs, commitment, *path, "commitments", key)
    for key, weakness in reform.weaknesses.items():
        _weakness(refs, weakness, reform.commitments, *path, "weaknesses", key)


def _commitment(refs: References, commitment: Commitment, *path: str) -> None:
    refs.one("sources", commitment.source, *path, "source")
    for field in ("assigned_by", "lead"):
        refs.one("agencies", getattr(commitment, field), *path, field)
    refs.many("agencies", commitment.support, *path, "support")
    if commitment.accountable:
        refs.one("agencies", commitment.accountable.agency, *path, "accountable", "agency")
    refs.basis(commitment.basis, *path, "basis")
    for index, milestone in enumerate(commitment.milestones):
        refs.one("sources", milestone.source, *path, "milestones", str(index), "source")
    if commitment.said_done:
        refs.one("sources", commitment.said_done.source, *path, "said_done", "source")
    if commitment.target:
        refs.figure(commitment.target.measure, *path, "target", "measure")
        refs.figure(commitment.target.result, *path, "target", "result")
    for index, address in enumerate(commitment.figures):
        refs.figure(address, *path, "figures", str(index))


def _weakness(refs: References, weakness: Weakness, commitments: Iterable[str], *path: str) -> None:
    refs.one("sources", weakness.source, *path, "source")
    for field in ("admitted_by", "answer_by"):
        refs.one("agencies", getattr(weakness, field), *path, field)
    for index, name in enumerate(weakness.commitments):
        refs.one("commitments", name, *path, "commitments", str(index), known=list(commitments))
    for index, address in enumerate(weakness.figures):
        refs.figure(address, *path, "figures", str(index))
