"""Places: their list, and a page each with its figures, its life and its namesakes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from builder.locale.figures import key_words
from builder.locale.text import fold, sort_key
from builder.model.figures import Figure
from builder.model.records import Place
from builder.pages.charts import charts
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.indicators import TOPICS, topic_name
from builder.pages.titles import page_titles
from builder.views.cells import Cell


def place_pages(desk: Desk) -> Iterator[Plan]:
    """One page a place."""
    for name in desk.site.places:
        path, make = desk.urls.record("places", name), partial(_place_page, name=name)
        yield Plan(path, make, f"places/{name}")


def list_places(here: Here) -> dict[str, Any]:
    """The places of the report first, then all others."""
    desk, lang = here.desk, here.desk.reader.lang
    home = desk.site.settings.named_places
    cards: dict[bool, list[dict[str, Any]]] = {True: [], False: []}
    for name, place in sorted(desk.site.places.items(), key=lambda item: sort_key(item[1].name.vi)):
        cards[name in home].append(
            {"title": place.name.get(lang), "url": here.record("places", name), "meta": _life(desk, place)}
        )
    return {
        "lead": desk.text(
            "Số liệu của từng tỉnh, thành phố trong các bảng công bố. Đơn vị đã kết thúc vẫn giữ trang của mình."
        ),
        "groups": [
            {"title": "", "cards": cards[True]},
            {"title": desk.text("Các địa phương khác"), "cards": cards[False]},
        ],
    }


def _place_page(desk: Desk, name: str) -> Page:
    place = desk.site.places[name]
    path = desk.urls.record("places", name)
    here, lang, site = desk.here(path), desk.reader.lang, desk.site
    title = place.name.get(lang)
    context: dict[str, Any] = {
        "kicker": desk.text("Địa phương"),
        "title": title,
        "ended": _ended(here, place),
        "namesakes": [_namesake(here, other) for other in _namesakes(desk, name)],
        "lead": place.note.get(lang) if place.note else "",
        "facts": _facts(here, name, place),
        "charts": charts(here, f"places/{name}"),
        "sections": list(_sections(here, name)),
        "reforms": [
            here.named("reforms", key) for key, reform in site.reforms.items() if reform.place == name
        ],
        "agencies": [
            here.named("agencies", key) for key, agency in site.agencies.items() if agency.place == name
        ],
        "narrative_key": f"places/{name}",
    }
    crumbs = ((page_titles(desk)["places"], desk.urls.page("places")),)
    description = desk.text("Số liệu về {place}, kèm nguồn từng con số.", place=title)
    return Page(path, "place.html", title, description, context, crumbs, "indicators")


def _facts(here: Here, name: str, place: Place) -> list[dict[str, Any]]:
    desk, text, date = here.desk, here.desk.text, here.desk.reader.date
    before = [
        other for other, unit in desk.site.places.items() if any(s.place == name for s in unit.successors)
    ]
    facts: list[dict[str, Any]] = []
    if place.valid_from:
        facts.append({"term": text("Có từ"), "text": date(place.valid_from)})
    if place.valid_to:
        facts.append({"term": text("Đến"), "text": date(place.valid_to)})
    if before:
        facts.append(
            {"term": text("Thành lập từ"), "entries": [here.named("places", other) for other in before]}
        )
    if place.aliases:
        facts.append({"term": text("Cách viết khác"), "text": "; ".join(place.aliases)})
    if place.source:
        facts.append({"term": text("Nguồn"), **here.cite(place.source, place.at)})
    return facts


def _namesakes(desk: Desk, name: str) -> list[str]:
    """Other units that bear the same name, words in brackets aside."""
    own = _bare(desk.site.places[name])
    return [other for other, unit in desk.site.places.items() if other != name and _bare(unit) == own]


def _namesake(here: Here, name: str) -> dict[str, Any]:
    """A link with the time in which the unit existed, unless its name tells that."""
    entry = here.named("places", name) or {}
    life = _life(here.desk, here.desk.site.places[name])
    return {**entry, "life": "" if life in entry["text"] else life}


def _bare(place: Place) -> str:
    return fold(place.name.vi).partition("(")[0].strip()


def _life(desk: Desk, place: Place) -> str:
    """From when to when a unit existed, as far as it is entered."""
    date, text = desk.reader.date, desk.text
    parts = [
        text("từ {date}", date=date(place.valid_from)) if place.valid_from else "",
        text("đến {date}", date=date(place.valid_to)) if place.valid_to else "",
    ]
    return " ".join(part for part in parts if part)


def _sections(here: Here, name: str) -> Iterator[dict[str, Any]]:
    """The figures of a place, its parts aside: a table an indicator, by topic."""
    desk = here.desk
    for topic in TOPICS:
        tables = [
            {
                **(here.named("indicators", indicator_id) or {}),
                "table": _place_table(here, indicator_id, figures),
            }
            for indicator_id, indicator in desk.site.indicators.items()
            if indicator.topic == topic and (figures := desk.figures_by_place.get((name, indicator_id)))
        ]
        if tables:
            yield {"title": topic_name(desk, topic), "tables": tables}


def _ended(here: Here, place: Place) -> dict[str, Any] | None:
    desk = here.desk
    if place.valid_to is None:
        return None
    return {
        "text": desk.text(
            "Đơn vị này đã kết thúc ngày {date}. Số liệu được giữ nguyên và không nối với đơn vị mới.",
            date=desk.reader.date(place.valid_to),
        ),
        "successors": [here.named("places", s.place) for s in place.successors],
    }


def _place_table(here: Here, indicator_id: str, figures: list[Figure]) -> dict[str, Any]:
    desk = here.desk
    indicator = desk.site.indicators[indicator_id]
    used = [m for m in indicator.measures if any(f.measure == m for f in figures)]
    by_key: dict[Any, dict[str, Figure]] = {}
    for figure in figures:
        by_key.setdefault(figure.key, {})[figure.measure] = figure
    keys = sorted(by_key, key=lambda k: (k.period.order, k.level), reverse=True)
    rows: list[tuple[Any, list[Cell], str, bool]] = []
    for key in keys:
        first = next(iter(by_key[key].values()))
        words = [desk.reader.period(key.period), *([w] if (w := _level(here, first)) else [])]
        head = {"text": ", ".join(words), "url": here.url(desk.urls.figure(first))}
        rows.append((head, [here.cells.cell(by_key[key].get(m)) for m in used], "", False))
    columns = [(desk.text("Kỳ"), None)] + [
        (indicator.measures[m].title.get(desk.reader.lang), indicator.measures[m]) for m in used
    ]
    return here.cells.table(indicator.title.get(desk.reader.lang), columns, rows, hide_caption=True)


def _level(here: Here, figure: Figure) -> str:
    words = key_words(here.desk.site, figure.indicator, figure.key, here.desk.reader)
    return words[0] if figure.key.level and words else ""
