"""Tables of an indicator's figures: a row a key, common measures as columns, rare values told apart."""

from __future__ import annotations

from typing import Any

from builder.locale.figures import level_name
from builder.locale.text import sort_key
from builder.model.figures import Figure, Key
from builder.model.indicators import Indicator
from builder.pages.desk import Here
from builder.pages.urls import row_anchor
from builder.views.cells import Cell


def indicator_tables(
    here: Here, name: str, indicator: Indicator, figures: tuple[Figure, ...], *, by_place: bool
) -> list[dict[str, Any]]:
    """Tables of rows: one a place (home first), columns are the measures that occur in it."""
    desk = here.desk
    named = desk.site.settings.named_places
    others = dict.fromkeys(f.key.place for f in figures if f.key.place not in named)
    together = by_place and len(others) > 3
    tables = []
    for place in (*named, *(() if together else others)):
        mine = [f for f in figures if f.key.place == place]
        if mine:
            title = desk.site.places[place].name.get(desk.reader.lang)
            tables += _table(here, indicator, title, mine, components_apart=not by_place)
    if together:
        rest = [f for f in figures if f.key.place in others]
        tables += _table(here, indicator, desk.text("Các tỉnh, thành phố khác"), rest, places=True)
    return tables


SPARSE = 4
"""A measure found in less than one row in so many, and a row with less than one value in so many, is told apart, so
that tables are not full of holes."""


def _table(
    here: Here,
    indicator: Indicator,
    title: str,
    figures: list[Figure],
    *,
    places: bool = False,
    components_apart: bool = False,
) -> list[dict[str, Any]]:
    """A table with a column for each common measure, and a list of the values of rare ones."""
    desk = here.desk
    if components_apart:
        figures = [f for f in figures if not f.key.component]
    by_key: dict[Key, dict[str, Figure]] = {}
    for figure in figures:
        by_key.setdefault(figure.key, {})[figure.measure] = figure
    found = {m: sum(m in cells for cells in by_key.values()) for m in indicator.measures}
    common = [m for m, count in found.items() if count and count * SPARSE >= max(found.values())]
    order = list(indicator.components)

    def position(key: Key) -> Any:
        place = sort_key(desk.site.places[key.place].name.vi) if places else ()
        return place, _descending(key), order.index(key.component) if key.component else -1

    keys = sorted(by_key, key=position)
    full = [key for key in keys if sum(m in by_key[key] for m in common) * SPARSE > len(common)]
    anchors: set[str] = set()

    def anchor(key: Key) -> str:
        name = row_anchor(key)
        new = name not in anchors
        anchors.add(name)
        return name if new else ""

    lang = desk.reader.lang
    rows: list[tuple[Any, list[Cell], str, bool]] = [
        (
            _row_title(here, indicator, key, place=places),
            [here.cells.cell(by_key[key].get(measure)) for measure in common],
            anchor(key),
            False,
        )
        for key in full
    ]
    columns = [
        (desk.text("Kỳ"), None),
        *((indicator.measures[m].title.get(lang), indicator.measures[m]) for m in common),
    ]
    tables = [here.cells.table(title, columns, rows)]
    rare: list[tuple[Any, list[Cell], str, bool]] = [
        (
            f"{indicator.measures[m].title.get(lang)}, {_row_title(here, indicator, key, place=places)}",
            [{"figure": here.cells.figure(figure, full=True)}],
            anchor(key),
            False,
        )
        for key in keys
        for m, figure in by_key[key].items()
        if m not in common or key not in full
    ]
    if rare:
        heads = [(desk.text("Số liệu"), None), (desk.text("Giá trị"), None)]
        tables.append(here.cells.table(desk.text("{title}: các số khác", title=title), heads, rare))
    return tables


def _descending(key: Key) -> tuple[int, str]:
    end = key.period.end
    return (-(end.toordinal() if end else 0), key.period.text)


def _row_title(here: Here, indicator: Indicator, key: Key, *, place: bool) -> str:
    reader = here.desk.reader
    words = [reader.period(key.period)]
    if key.level:
        words.append(level_name(key.level, reader))
    if key.component:
        words.append(indicator.components[key.component].title.get(reader.lang))
    if place:
        words.insert(0, here.desk.site.places[key.place].name.get(reader.lang))
    return ", ".join(words)
