"""The description of an indicator for catalogues of data: https://schema.org/Dataset."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from builder.model.figures import Figure
from builder.model.indicators import Indicator
from builder.pages.desk import Desk, Page
from builder.pages.downloads import csv_path, json_path
from builder.pages.linked_things import MOST, Thing, agency_thing, licence, site_thing, source_thing, stated


def dataset(desk: Desk, page: Page, name: str) -> Thing:
    indicator, lang = desk.site.indicators[name], desk.reader.lang
    figures = desk.site.figures_of[name]
    files = (("text/csv", csv_path(name)), ("application/json", json_path(name)))
    return {
        "@type": "Dataset",
        "name": page.title,
        "description": " ".join(
            part for part in (page.description, desk.site.settings.description.get(lang)) if part
        ),
        "identifier": name,
        "creator": agency_thing(desk, indicator.publisher) or site_thing(desk),
        "publisher": site_thing(desk),
        "dateModified": str(desk.site.settings.as_of),
        "temporalCoverage": _coverage(figures),
        "spatialCoverage": _places(desk, figures),
        "variableMeasured": _variables(desk, indicator, figures),
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": desk.urls.absolute(path)}
            for kind, path in files
        ],
        "license": licence(desk),
        "isAccessibleForFree": True,
        "isBasedOn": _sources(desk, figures),
        "includedInDataCatalog": {
            "@type": "DataCatalog",
            "name": desk.site.settings.title.get(lang),
            "url": desk.urls.absolute(desk.urls.page("data")),
        },
    }


def _coverage(figures: Iterable[Figure]) -> str | None:
    """``2005/2024``, from the first year to the last."""
    periods = [figure.key.period for figure in figures]
    starts = [period.start or period.end for period in periods if period.start or period.end]
    ends = [period.end or period.start for period in periods if period.start or period.end]
    if not starts or not ends:
        return None
    first, last = min(day.year for day in starts if day), max(day.year for day in ends if day)
    return f"{first}/{last}" if first != last else str(first)


def _places(desk: Desk, figures: Iterable[Figure]) -> list[Thing]:
    """The places by name; where there are many, the home place and those it is compared with."""
    names = dict.fromkeys(figure.key.place for figure in figures)
    named = desk.site.settings.named_places
    shown = [place for place in names if len(names) <= MOST or place in named]
    return [{"@type": "Place", "name": desk.site.places[place].name.get(desk.reader.lang)} for place in shown]


def _variables(desk: Desk, indicator: Indicator, figures: Iterable[Figure]) -> list[Thing]:
    found: dict[str, list[Decimal]] = {}
    for figure in figures:
        values = found.setdefault(figure.measure, [])
        if isinstance(figure.value, Decimal):
            values.append(figure.value)
    return [
        stated(
            {
                "@type": "PropertyValue",
                "name": measure.title.get(desk.reader.lang),
                "unitText": measure.unit.get(desk.reader.lang),
                "minValue": float(min(found[name])) if found[name] else None,
                "maxValue": float(max(found[name])) if found[name] else None,
            }
        )
        for name, measure in indicator.measures.items()
        if name in found
    ]


def _sources(desk: Desk, figures: Iterable[Figure]) -> list[Thing]:
    names = dict.fromkeys(figure.claim.source for figure in figures)
    return [source_thing(desk, name) for name in list(names)[:MOST]]
