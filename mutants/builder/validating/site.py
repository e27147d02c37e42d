"""The raw site to the validated :class:`~builder.model.site.Site`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from builder.model.base import Lang, Record
from builder.model.checks import DeclaredCheck, Known
from builder.model.figures import Figure, Row
from builder.model.indicators import Indicator
from builder.model.narratives import FrontMatter
from builder.model.records import Agency, Correction, Event, Place, Resolution, Source
from builder.model.reforms import Reform
from builder.model.site import Narrative, Settings, Site
from builder.problems import Location, Problems
from builder.reading.site_folder import RawNarrative, RawSite, text_of
from builder.reading.yaml_source import Mapping, Node, Sequence
from builder.validating.figures import figures_of
from builder.validating.records import build, plain
from builder.validating.rows import RowReader

R = TypeVar("R", bound=Record)


def validate(raw: RawSite, problems: Problems) -> Site:
    """Build every record; raises :class:`SiteError` after all problems of the phase are collected."""
    settings = build(Settings, raw.settings, Location("site.yml"), problems)
    locations: dict[tuple[str, ...], Location] = {}
    _locate("site", raw.settings, locations)
    sources = _all(Source, "sources", raw, problems, locations)
    places = _all(Place, "places", raw, problems, locations)
    agencies = _all(Agency, "agencies", raw, problems, locations)
    events = _all(Event, "events", raw, problems, locations)
    resolutions = _all(Resolution, "resolutions", raw, problems, locations)
    reforms = _all(Reform, "reforms", raw, problems, locations)
    indicators, results = _indicators(raw, problems, locations)
    acknowledged = _acknowledged(raw.checks, problems, locations)
    checks = _checks(raw.checks, problems, locations)
    corrections = _corrections(raw.corrections, problems, locations)
    narratives = {name: _narrative(name, item, problems) for name, item in raw.narratives.items()}
    rows: dict[str, tuple[Row, ...]] = {}
    figures: dict[str, Figure] = {}
    home = settings.home if settings else ""
    names = _place_names(places, raw.records["places"])
    faulty = raw.records["sources"].keys() - sources.keys()
    for name, indicator in indicators.items():
        reader = RowReader.of(name, indicator, home, sources, names, faulty, problems)
        table = raw.tables.get(indicator.table) if indicator.table else None
        if indicator.table and table is None:
            problems.add("V209", _at(locations, "indicators", name, "table"), file=indicator.table)
        rows[name] = reader.read(results[name], table)
        figures |= figures_of(rows[name], name, indicator, home, sources, problems)
    _unused_tables(raw, indicators, problems)
    problems.stop_on_errors()
    assert settings is not None  # noqa: S101 - stop_on_errors has raised otherwise
    return Site(
        settings=settings,
        sources=sources,
        places=places,
        agencies=agencies,
        events=events,
        resolutions=resolutions,
        reforms=reforms,
        indicators=indicators,
        rows=rows,
        figures=figures,
        checks=checks,
        acknowledged=acknowledged,
        corrections=corrections,
        narratives=narratives,
        locations=locations,
    )


def _all(
    model: type[R], kind: str, raw: RawSite, problems: Problems, locations: dict[tuple[str, ...], Location]
) -> dict[str, R]:
    found: dict[str, R] = {}
    for name, node in raw.records[kind].items():
        at = raw.record_at.get((kind, name), Location(f"data/{kind}"))
        _locate_record(kind, name, node, at, locations, problems)
        record = build(model, node, at, problems)
        if record is not None:
            found[name] = record
    return found


def _indicators(
    raw: RawSite, problems: Problems, locations: dict[tuple[str, ...], Location]
) -> tuple[dict[str, Indicator], dict[str, Node]]:
    """Indicator records, and their raw results apart, since the columns of a row depend on the record."""
    found: dict[str, Indicator] = {}
    results: dict[str, Node] = {}
    for name, node in raw.records["indicators"].items():
        at = raw.record_at["indicators", name]
        if isinstance(node, Mapping):
            results[name] = node.pop("results", None)
        _locate_record("indicators", name, node, at, locations, problems)
        record = build(Indicator, node, at, problems)
        if record is not None:
            found[name] = record
    return found, results


def _acknowledged(
    node: Node, problems: Problems, locations: dict[tuple[str, ...], Location]
) -> dict[str, Known]:
    """The mapping ``acknowledge`` of checks.yml, taken out of it: the rest are checks."""
    found: dict[str, Known] = {}
    known = node.pop("acknowledge", None) if isinstance(node, Mapping) else None
    if known is not None and not isinstance(known, Mapping):
        problems.add("V111", known.at, field="acknowledge", read=text_of(known), detail="mapping")
        return found
    for name, item in (known or {}).items():
        at = known.key_at[name] if known is not None else Location("data/checks.yml")
        locations["checks", "acknowledge", name] = at
        record = build(Known, item, at, problems)
        if record is not None:
            found[name] = record
    return found


def _checks(
    node: Node, problems: Problems, locations: dict[tuple[str, ...], Location]
) -> dict[str, DeclaredCheck]:
    found: dict[str, DeclaredCheck] = {}
    if node is not None and not isinstance(node, Mapping):
        problems.add("R111", node.at, file="checks.yml")
        return found
    for name, item in (node or {}).items():
        at = node.key_at[name] if node is not None else Location("data/checks.yml")
        _locate_record("checks", name, item, at, locations, problems)
        record = build(DeclaredCheck, item, at, problems)
        if record is not None:
            found[name] = record
    return found


def _corrections(
    node: Node, problems: Problems, locations: dict[tuple[str, ...], Location]
) -> tuple[Correction, ...]:
    if node is None:
        return ()
    if not isinstance(node, Sequence):
        problems.add("V111", node.at, field="corrections", read=text_of(node), detail="list")
        return ()
    _locate("corrections", node, locations)
    built = (build(Correction, item, node.at, problems) for item in node)
    return tuple(record for record in built if record is not None)


def _narrative(name: str, raw: RawNarrative, problems: Problems) -> Narrative:
    front = FrontMatter()
    if raw.front is not None:
        front = build(FrontMatter, raw.front, Location(raw.file, 1, 1), problems) or front
    lang: Lang = "en" if name.endswith(".en") else "vi"
    return Narrative(raw.file, front.title, front.description, lang, raw.body, raw.first_line)


def _locate_record(
    kind: str,
    name: str,
    node: Node,
    at: Location,
    locations: dict[tuple[str, ...], Location],
    problems: Problems,
) -> None:
    """Remember where a record and its fields stand, as deep as problems of later phases need to point."""
    locations[kind, name] = at
    _locate((kind, name), node, locations)


def _locate(path: str | tuple[str, ...], node: Node, locations: dict[tuple[str, ...], Location]) -> None:
    path = (path,) if isinstance(path, str) else path
    if isinstance(node, Mapping):
        for key, value in node.items():
            locations[*path, key] = node.where(key)
            _locate((*path, key), value, locations)
    elif isinstance(node, Sequence):
        for index, value in enumerate(node):
            if value is not None:
                locations[*path, str(index)] = value.at
                _locate((*path, str(index)), value, locations)


def _at(locations: dict[tuple[str, ...], Location], *path: str) -> Location:
    return locations.get(path, Location("/".join(("data", *path[:1]))))


def _place_names(places: dict[str, Place], raw: dict[str, Node]) -> dict[str, str]:
    """Every id, Vietnamese name and alias → id; the first place takes a name that two have. Places that could not be
    read are known by their id and whatever words stand in them, so that their rows are not reported too."""
    names: dict[str, str] = {}
    for name, place in places.items():
        for label in (name, place.name.vi, *place.aliases):
            names.setdefault(label, name)
    for name in raw.keys() - places.keys():
        for label in (name, *_words(plain(raw[name]))):
            names.setdefault(label, name)
    return names


def _words(value: object) -> Iterator[str]:
    """Every text in raw data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _words(item)


def _unused_tables(raw: RawSite, indicators: dict[str, Indicator], problems: Problems) -> None:
    used = {indicator.table for indicator in indicators.values()}
    for name, table in raw.tables.items():
        if name not in used:
            problems.add("V211", Location(table.file))
