"""The page of one period of a large indicator: every place and component."""

from __future__ import annotations

from typing import Any

from builder.locale.text import sort_key
from builder.model.figures import Figure
from builder.model.indicators import Indicator, Measure
from builder.pages.desk import Desk, Page
from builder.pages.downloads import csv_path
from builder.pages.indicator_tables import SPARSE
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.stating.record_counts import places_of_edition
from builder.views.cells import Cell, common_source


def edition_page(desk: Desk, name: str, period: str) -> Page:
    """Every figure of one period: provinces down, total and components across."""
    indicator, periods = desk.site.indicators[name], desk.index.periods[name]
    position = periods.index(period)
    path = desk.urls.edition(name, period)
    here, lang = desk.here(path), desk.reader.lang
    figures = desk.index.editions[name, period]
    main, other = _edition_columns(indicator, figures, lang)
    by_place: dict[str, dict[tuple[str, str], Figure]] = {}
    for figure in figures:
        by_place.setdefault(figure.key.place, {})[figure.key.component, figure.measure] = figure
    common = common_source(figures)
    names = sorted(by_place, key=lambda p: sort_key(desk.site.places[p].name.vi))
    title = f"{indicator.title.get(lang)}, {desk.reader.period(figures[0].key.period)}"
    tables = []
    for columns, caption in ((main, title), (other, desk.text("{title}: các số khác", title=title))):
        rows: list[tuple[Any, list[Cell], str, bool]] = [
            (
                here.named("places", place),
                [here.cells.beside(by_place[place].get(key), common) for key, _, _ in columns],
                place if columns is main else "",
                place == desk.site.settings.home,
            )
            for place in names
            if columns is main or any(key in by_place[place] for key, _, _ in columns)
        ]
        heads = [(desk.text("Tỉnh, thành phố"), None), *((label, measure) for _, label, measure in columns)]
        if columns:
            tables.append(here.cells.table(caption, heads, rows, hide_caption=columns is main, stack=False))
    sources = dict.fromkeys(f.claim.source for f in figures)
    neighbours = [
        {"title": periods[i], "url": here.url(desk.urls.edition(name, periods[i]))}
        if 0 <= i < len(periods)
        else None
        for i in (position - 1, position + 1)
    ]
    crumbs = (
        (page_titles(desk)["indicators"], desk.urls.page("indicators")),
        (indicator.title.get(lang), desk.urls.record("indicators", name)),
    )
    places = said(here, places_of_edition(desk.ground, name, period))
    description = desk.text("{title}: {figures}, kèm nguồn.", title=title, figures=places["text"])
    context = {
        "title": title,
        "lead": description,
        "places": places,
        "tables": tables,
        "common": here.source(common) if len(sources) > 1 else None,
        "sources": [here.source(source) for source in dict.fromkeys((common, *sources))],
        "previous": neighbours[0],
        "next": neighbours[1],
        "csv_url": here.url(csv_path(name)),
    }
    return Page(path, "edition.html", title, description, context, crumbs, "indicators")


Column = tuple[tuple[str, str], str, Measure]
"""((component, measure), title, measure)"""


def _edition_columns(
    indicator: Indicator, figures: tuple[Figure, ...], lang: Any
) -> tuple[list[Column], list[Column]]:
    """Columns of the main table (total, then the score of each component) and of the table of everything else."""
    found: dict[tuple[str, str], int] = {}
    for figure in figures:
        key = (figure.key.component, figure.measure)
        found[key] = found.get(key, 0) + 1
    main: list[Column] = []
    other: list[Column] = []
    for component in ("", *indicator.components):
        for measure_id, measure in indicator.measures.items():
            count = found.get((component, measure_id), 0)
            if not count or measure_id == "of":
                continue
            title = measure.title.get(lang)
            if component:
                part = indicator.components[component].title.get(lang)
                title = part if measure_id == "score" else f"{part}: {title.lower()}"
            common = count * SPARSE >= max(found.values()) and (not component or measure_id == "score")
            (main if common else other).append(((component, measure_id), title, measure))
    return main, other
