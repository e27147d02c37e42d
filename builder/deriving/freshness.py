"""Which results a publisher's rhythm lets expect by the as-of date, and which of them this site does not hold."""

from __future__ import annotations

from dataclasses import dataclass

from builder.deriving.clock import shifted
from builder.model.dates import PartialDate
from builder.model.indicators import Indicator
from builder.model.site import Site


@dataclass(frozen=True, slots=True)
class Expected:
    """Results of a year and the month by whose end they are expected."""

    year: int
    due: PartialDate


@dataclass(frozen=True, slots=True)
class Freshness:
    """How far an indicator that appears yearly has come."""

    indicator: str
    latest: int
    """The last year with a figure of the home place."""
    missing: tuple[Expected, ...]
    """Later years whose results were expected before the as-of date."""
    next: Expected
    """The first year whose results are not yet expected."""


def expected(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("%Y-%m")))


def freshness(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def unscheduled(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence != "yearly" or i.due_months is None}


def _latest(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max((year for year in years if year is not None), default=None)


def _freshness(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)
