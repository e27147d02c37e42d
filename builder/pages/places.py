"""Places: their list, and a page each with its figures, its life and its namesakes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from typing import Any

from builder.locale.figures import key_words
from builder.locale.text import fold, sort_key
from builder.model.figures import Figure
from builder.model.indicators import TOPICS
from builder.model.records import Place
from builder.pages.charts import charts
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.divisions import NAMES
from builder.pages.indicators import indicator_title, topic_name
from builder.pages.part_links import part_links, part_neighbours
from builder.pages.plans import divided_plans
from builder.pages.titles import page_titles
from builder.views.cells import Cell


def place_pages(desk: Desk) -> Iterator[Plan]:
    """One page a place, and where it has many figures one a topic."""
    for name in desk.site.places:
        yield from divided_plans(desk, "places", name, _place_page, _part_page)


def list_places(here: Here, only: Collection[str] | None = None) -> dict[str, Any]:
    """The places of the report first, then all others, or ``only`` some of these."""
    desk, lang = here.desk, here.desk.reader.lang
    home = desk.site.settings.named_places
    cards: dict[bool, list[dict[str, Any]]] = {True: [], False: []}
    names = desk.site.places if only is None else (*only, *(() if only else home))
    for name in sorted(names, key=lambda name: sort_key(desk.site.places[name].name.vi)):
        place = desk.site.places[name]
        cards[name in home].append(
            {"title": place.name.get(lang), "url": here.record("places", name), "meta": _life(desk, place)}
        )
    return {
        "lead": desk.text(
            "Số liệu của từng tỉnh, thành phố trong các bảng công bố. Đơn vị đã kết thúc vẫn giữ trang của mình."
        ),
        "groups": [
            {"title": title, "cards": cards[own]}
            for own, title in ((True, ""), (False, desk.text("Các địa phương khác")))
            if cards[own]
        ],
    }


def _place_page(desk: Desk, name: str) -> Page:
    place = desk.site.places[name]
    path = desk.urls.record("places", name)
    here, lang, site = desk.here(path), desk.reader.lang, desk.site
    title, key = place.name.get(lang), f"places/{name}"
    context: dict[str, Any] = {
        "kicker": desk.text("Địa phương"),
        "title": title,
        "ended": _ended(here, place),
        "namesakes": [_namesake(here, other) for other in _namesakes(desk, name)],
        "lead": place.note.get(lang) if place.note else "",
        "facts": _facts(here, name, place),
        "charts": charts(here, f"places/{name}"),
        "sections": list(_sections(here, name)) if key not in desk.urls.parts else list(_named(here, key)),
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


def _sections(here: Here, name: str, only: Collection[str] | None = None) -> Iterator[dict[str, Any]]:
    """The figures of a place, its parts aside: a table an indicator, by topic; ``only`` of some indicators."""
    desk = here.desk
    known = desk.site.indicators if only is None else only
    for topic in TOPICS:
        tables = [
            {
                **(here.named("indicators", one) or {}),
                "id": figures_anchor(one),
                "table": _place_table(here, one, figures),
            }
            for one in known
            if desk.site.indicators[one].topic == topic and (figures := desk.index.by_place.get((name, one)))
        ]
        if tables:
            yield {"title": topic_name(desk, topic), "tables": tables, "entries": []}


def figures_anchor(indicator: str) -> str:
    """Anchor of the table of an indicator on the pages of a place."""
    return f"so-lieu-{indicator}"


def _named(here: Here, key: str) -> Iterator[dict[str, Any]]:
    """The indicators of a place by topic, with links to their tables on pages of their own; where they are very many
    links to the pages alone."""
    desk = here.desk
    parts = desk.urls.parts[key]
    many = sum(len(part.members) for part in parts) > NAMES
    for topic in dict.fromkeys(part.group for part in parts):
        own = [part for part in parts if part.group == topic]
        links = part_links(here, own, partial(desk.urls.part, key), partial(indicator_title, desk))
        entries = [
            {"text": indicator_title(desk, one), "url": f"{link['url']}#{anchor}", "id": anchor}
            for part, link in zip(own, links, strict=True)
            for one in part.members
            for anchor in (figures_anchor(one),)
        ]
        yield {
            "title": topic_name(desk, topic),
            "tables": [],
            "entries": [] if many else entries,
            "pages": links if many else [],
        }


def _part_page(desk: Desk, name: str, part: str) -> Page:
    """The figures of a place for some of its indicators."""
    key = f"places/{name}"
    parts, path = desk.urls.parts[key], desk.urls.part(key, part)
    here, place = desk.here(path), desk.site.places[name].name.get(desk.reader.lang)
    number = [one.name for one in parts].index(part)
    topic = topic_name(desk, parts[number].group)
    links = part_links(here, parts, partial(desk.urls.part, key), partial(indicator_title, desk))
    alone = sum(one.group == parts[number].group for one in parts) == 1
    title = f"{place}: {topic}" if alone else f"{place}: {links[number]['text']}"
    context: dict[str, Any] = {
        "kicker": topic,
        "title": title,
        "sections": list(_sections(here, name, parts[number].members)),
        **part_neighbours(links, number),
    }
    crumbs = (
        (page_titles(desk)["places"], desk.urls.page("places")),
        (place, desk.urls.record("places", name)),
    )
    description = desk.text("Số liệu về {place}, kèm nguồn từng con số.", place=place)
    return Page(path, "place-part.html", title, description, context, crumbs, "indicators")


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


def _place_table(here: Here, indicator_id: str, figures: Sequence[Figure]) -> dict[str, Any]:
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
