"""The raw site to the validated :class:`~builder.model.site.Site`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from builder.model.base import Record
from builder.model.checks import DeclaredCheck, Known
from builder.model.indicators import Indicator
from builder.model.records import Agency, Correction, Event, Place, Resolution, Source
from builder.model.reforms import Reform
from builder.model.site import Settings, Site
from builder.problems import Location, Problems
from builder.reading.site_folder import RawSite, text_of
from builder.reading.yaml_source import Mapping, Node, Sequence
from builder.validating.files import FileReader, RowContext
from builder.validating.locating import locate, locate_record
from builder.validating.parts import Hashes, Parts
from builder.validating.records import build, plain

R = TypeVar("R", bound=Record)


def validate(
    raw: RawSite, problems: Problems, given: Hashes | None = None, kept: Parts | None = None
) -> Site:
    """Build every record; raises :class:`SiteError` after all problems of the phase are collected. ``kept`` holds what
    files came to in an earlier build with the hashes that were ``given`` then; it is brought up to date."""
    settings = build(Settings, raw.settings, Location("site.yml"), problems)
    locations: dict[tuple[str, ...], Location] = {}
    locate("site", raw.settings, locations)
    sources = _all(Source, "sources", raw, problems, locations)
    places = _all(Place, "places", raw, problems, locations)
    agencies = _all(Agency, "agencies", raw, problems, locations)
    events = _all(Event, "events", raw, problems, locations)
    acknowledged = _acknowledged(raw.checks, problems, locations)
    checks = _checks(raw.checks, problems, locations)
    corrections = _corrections(raw.corrections, problems, locations)
    home = settings.home if settings else ""
    faulty = raw.records["sources"].keys() - sources.keys()
    rows = RowContext(home, sources, _place_names(places, raw.records["places"]), faulty)
    files = FileReader(raw, given or {}, kept if kept is not None else {}, rows, problems, locations)
    resolutions = files.records(Resolution, "resolutions")
    reforms = files.records(Reform, "reforms")
    indicators = files.records(Indicator, "indicators")
    narratives = files.narratives()
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
        rows={name: files.part("indicators", name).rows for name in indicators},
        figures={
            address: figure
            for name in indicators
            for address, figure in files.part("indicators", name).figures.items()
        },
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
        locate_record(kind, name, node, at, locations)
        record = build(model, node, at, problems)
        if record is not None:
            found[name] = record
    return found


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
        locate_record("checks", name, item, at, locations)
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
    locate("corrections", node, locations)
    built = (build(Correction, item, node.at, problems) for item in node)
    return tuple(record for record in built if record is not None)


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
    for path in raw.table_files:
        if path.rpartition("/")[2] not in used:
            problems.add("V211", Location(path))
