"""Which lists of a site are too long for one page, and into which parts they fall: see :mod:`builder.pages.parts`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from builder.locale.text import sort_key
from builder.model.figures import Figure, Key
from builder.model.indicators import TOPICS
from builder.model.site import Site
from builder.pages.parts import Part, divide
from builder.validating.figures import PRECEDENCE

LARGE = 400
"""An indicator or source with more figures than this shows them on pages by period."""
CARDS = 120
"""So many records stand on one page of a list."""
SOURCES = 250
"""So many where each has but a line."""
NAMES = 300
"""So many where each is but a name."""
CELLS = 400
"""So many cells of its tables stand on one page of a place."""
ROWS = 120
"""So many figures of a source, each with where it stands there and what is printed."""
COUNTED = ("checks", "clarity", "commitments", "editions", "indicators", "sources", "weaknesses")
"""What is counted often enough for a page of such counts, where a site counts more than :data:`CARDS` kinds of records."""
LEVELS = ("central", "province", "")
"""Documents of the state, of a province, and those of which this is not known."""

Counts = Mapping[tuple[str, str], int]
"""(indicator or source kind, id) → number of figures"""


def divisions(site: Site, counts: Counts) -> dict[str, tuple[Part, ...]]:
    """The parts of every list that does not fit on one page."""
    found = dict(_lists(site))
    found |= {f"places/{name}": parts for name, parts in _places(site)}
    found |= {f"sources/{name}": parts for name, parts in _sources(site, counts)}
    return {key: parts for key, parts in found.items() if parts}


def document_level(site: Site, name: str) -> str:
    """One of :data:`LEVELS`."""
    issuer = site.resolutions[name].issuer
    level = site.agencies[issuer].level if issuer else ""
    return "central" if level == "central" else "province" if level else ""


def dated_documents(site: Site) -> list[str]:
    """All documents in the order of their dates, those without one last."""
    return sorted(
        site.resolutions,
        key=lambda name: (site.resolutions[name].date is None, str(site.resolutions[name].date)),
    )


def of_period(figure: Figure) -> str:
    """An indicator in one period: ``pci@2022``."""
    return f"{figure.indicator}@{figure.key.period.text}"


def _lists(site: Site) -> Iterator[tuple[str, tuple[Part, ...]]]:
    topics = {name: indicator.topic for name, indicator in site.indicators.items()}
    yield "pages/indicators", divide(_in_order(topics, TOPICS), CARDS, topics.__getitem__)
    kinds = {name: source.kind for name, source in site.sources.items()}
    yield "pages/sources", divide(_in_order(kinds, PRECEDENCE), SOURCES, kinds.__getitem__)
    levels = {name: document_level(site, name) for name in dated_documents(site)}
    yield "pages/resolutions", divide(_in_order(levels, LEVELS), CARDS, levels.__getitem__)
    others = site.places.keys() - set(site.settings.named_places)
    yield "pages/places", divide(sorted(others, key=lambda one: sort_key(site.places[one].name.vi)), NAMES)
    counted = len(site.commitments) + len(site.sources) + len(site.indicators)
    # pages link to statements before these are counted
    yield "pages/statements", tuple(Part(kind, kind, (kind,)) for kind in COUNTED if counted > CARDS)


def _in_order(groups: Mapping[str, str], order: Iterable[str]) -> list[str]:
    return [name for group in order for name, own in groups.items() if own == group]


def _places(site: Site) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """The indicators of each place, by topic."""
    found: dict[str, dict[str, int]] = {}
    for name in _in_order({name: one.topic for name, one in site.indicators.items()}, TOPICS):
        rows: dict[str, set[Key]] = {}
        columns: dict[str, set[str]] = {}
        for figure in site.figures_of[name]:
            if not figure.key.component:
                rows.setdefault(figure.key.place, set()).add(figure.key)
                columns.setdefault(figure.key.place, set()).add(figure.measure)
        for place, keys in rows.items():
            found.setdefault(place, {})[name] = len(keys) * len(columns[place])
    for place, weights in found.items():
        yield place, divide(weights, CELLS, lambda name: site.indicators[name].topic, weights.__getitem__)


def source_entries(counts: Counts, source: str, figures: Iterable[Figure]) -> dict[str, int]:
    """What the list of a source consists of, with the rows of each: indicators, and those with many rows by period. Of a
    large source the pages on which its figures stand, of the newest periods first."""
    figures = list(figures)
    rows = Counter(one.indicator for one in figures)
    if counts["sources", source] > LARGE:
        large = {name for name in rows if counts["indicators", name] > LARGE}
        pages = {of_period(one) if one.indicator in large else one.indicator for one in figures}
        return dict.fromkeys(sorted(pages, reverse=True), 1)
    return dict(Counter(of_period(one) if rows[one.indicator] > ROWS else one.indicator for one in figures))


def _sources(site: Site, counts: Counts) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """The figures of each source by indicator and period; of large ones only where their figures stand."""
    found: dict[str, list[Figure]] = {}
    for figure in site.figures.values():
        for claim in figure.claims:
            found.setdefault(claim.source, []).append(figure)
    for source, figures in found.items():
        entries = source_entries(counts, source, figures)
        most = NAMES if counts["sources", source] > LARGE else ROWS
        yield source, divide(entries, most, weigh=entries.__getitem__)
