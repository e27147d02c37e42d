"""Which lists of a site are too long for one page, and into which parts they fall: see :mod:`builder.pages.parts`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from builder.locale.text import sort_key
from builder.model.figures import Figure
from builder.model.indicators import TOPICS
from builder.model.site import Site
from builder.pages.parts import Part, divide
from builder.validating.figures import PRECEDENCE

LARGE = 400
"""An indicator or source with more figures than this shows them on pages by period."""
CARDS = 120
"""So many records stand on one page of a list."""
NAMES = 300
"""So many where each is but a name."""
CELLS = 300
"""So many figures of a place stand on one page."""
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


def cited_in(figure: Figure) -> str:
    """The entry of a source's list to which a figure belongs: ``pci@2022``."""
    return f"{figure.indicator}@{figure.key.period.text}"


def _lists(site: Site) -> Iterator[tuple[str, tuple[Part, ...]]]:
    topics = {name: indicator.topic for name, indicator in site.indicators.items()}
    yield "pages/indicators", divide(_in_order(topics, TOPICS), CARDS, topics.__getitem__)
    kinds = {name: source.kind for name, source in site.sources.items()}
    yield "pages/sources", divide(_in_order(kinds, PRECEDENCE), CARDS, kinds.__getitem__)
    levels = {name: document_level(site, name) for name in dated_documents(site)}
    yield "pages/resolutions", divide(_in_order(levels, LEVELS), CARDS, levels.__getitem__)
    others = site.places.keys() - set(site.settings.named_places)
    yield "pages/places", divide(sorted(others, key=lambda one: sort_key(site.places[one].name.vi)), NAMES)
    counted = len(site.commitments) + len(site.sources) + len(site.indicators)
    yield "pages/statements", tuple(Part(kind, kind, (kind,)) for kind in COUNTED if counted > CARDS)


def _in_order(groups: Mapping[str, str], order: Iterable[str]) -> list[str]:
    return [name for group in order for name, own in groups.items() if own == group]


def _places(site: Site) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """The indicators of each place, by topic."""
    found: dict[str, dict[str, int]] = {}
    for name in _in_order({name: one.topic for name, one in site.indicators.items()}, TOPICS):
        for figure in site.figures_of[name]:
            if not figure.key.component:
                own = found.setdefault(figure.key.place, {})
                own[name] = own.get(name, 0) + 1
    for place, weights in found.items():
        yield place, divide(weights, CELLS, lambda name: site.indicators[name].topic, weights.__getitem__)


def large_entries(counts: Counts, figures: Iterable[Figure]) -> list[str]:
    """The entries of a large source: the pages on which its figures stand, of the newest periods first."""
    return sorted(
        {cited_in(one) if counts["indicators", one.indicator] > LARGE else one.indicator for one in figures},
        reverse=True,
    )


def _sources(site: Site, counts: Counts) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """The figures of each source by indicator and period; of large ones only where their figures stand."""
    found: dict[str, list[Figure]] = {}
    for figure in site.figures.values():
        for claim in (figure.claim, *figure.others):
            found.setdefault(claim.source, []).append(figure)
    for source, figures in found.items():
        if len(figures) > LARGE:
            yield source, divide(large_entries(counts, figures), NAMES)
        else:
            rows = Counter(map(cited_in, figures))
            yield source, divide(rows, ROWS, weigh=rows.__getitem__)
