"""What came last: results by the day on which their source appeared, documents and meetings by their own."""

from __future__ import annotations

from builder.deriving.agenda import Entry, agenda
from builder.model.dates import PartialDate
from builder.model.figures import Figure
from builder.model.site import Site

News = tuple[PartialDate, Entry | Figure]

_TELLING = ("rank", "score")
"""Measures that tell of a result before others."""


def news(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def _latest_results(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def _weight(site: Site, date: PartialDate, figure: Figure) -> tuple[object, ...]:
    """A later source first, then a later period, then a rank or a score, then the order of the indicator's measures."""
    measures = [*_TELLING, *site.indicators[figure.indicator].measures]
    return date.last, figure.key.period.order, -measures.index(figure.measure)
