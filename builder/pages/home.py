"""The home page: where the province stands, what does not add up, what is overdue, what was corrected, what is new."""

from __future__ import annotations

from typing import Any

from builder.deriving.agenda import Entry
from builder.deriving.news import news
from builder.model.dates import PartialDate
from builder.model.figures import Figure
from builder.pages.charts import charts
from builder.pages.check_cells import result_cell
from builder.pages.counted import counted, tile
from builder.pages.desk import Desk, Here, Page
from builder.pages.headline import headline_series, stat
from builder.pages.promise_tiles import promise_tiles
from builder.pages.said import said
from builder.pages.timeline import timeline_item
from builder.pages.titles import page_titles
from builder.stating.record_counts import corrections
from builder.stating.series import latest
from builder.stating.weakness_counts import place_count

_NEWS = 5
_CHECKS = 3


def home_page(desk: Desk) -> Page:
    """The page at the root of the site."""
    path = desk.urls.page("home")
    here, lang = desk.here(path), desk.reader.lang
    settings = desk.site.settings
    home = [one.results[0] for one in desk.check_counts.contradictions[True]]
    telling = [r for r in home if r.kind != "same" and r.working.left is not None][:_CHECKS]
    context: dict[str, Any] = {
        "title": settings.description.get(lang).rstrip("."),
        "search_url": here.page("search"),
        "stats": _featured(here),
        "charts": charts(here, "pages/home"),
        "numbers": _numbers(here),
        "promises": promise_tiles(here),
        "promises_url": here.page("commitments"),
        "news": [_news_item(here, *one) for one in news(desk.site, _NEWS)],
        "news_links": [
            {"text": page_titles(desk)[name], "url": here.page(name)} for name in ("timeline", "freshness")
        ],
        "failing": [result_cell(here, result) for result in telling],
        "failing_url": here.page("checks", "fails"),
        "reforms": [
            {
                "title": reform.title.get(lang),
                "url": here.record("reforms", name),
                "text": reform.summary.get(lang) if reform.summary else "",
            }
            for name, reform in desk.site.reforms.items()
            if reform.place == settings.home
        ],
        "narrative_key": "pages/home",
    }
    return Page(path, "home.html", settings.title.get(lang), settings.description.get(lang), context)


def _numbers(here: Here) -> list[dict[str, Any]]:
    """How far this report itself is to be trusted, as tiles."""
    desk, site, counts = here.desk, here.desk.site, here.desk.check_counts
    corrected = max((correction.when for correction in site.corrections), key=lambda d: d.last, default=None)
    place = site.places[site.settings.home].name.get(desk.reader.lang)
    others = counted(here, counts.about(home=False), "contradiction", brief=False)
    tiles = [
        tile(
            here,
            desk.text("Chỗ mâu thuẫn về {place}", place=place),
            counts.about(home=True),
            "contradiction",
            note=others,
        ),
        tile(
            here,
            desk.plural("Đính chính", len(site.corrections)),
            corrections(desk.ground),
            "correction",
            note=desk.text("mới nhất {date}", date=desk.reader.date(corrected)) if corrected else "",
        ),
    ]
    weak = place_count(site, site.settings.home)
    if weak.value != "0":
        place = site.places[site.settings.home].name.get(desk.reader.lang)
        tiles.append(tile(here, page_titles(desk)["weaknesses"], weak, "weakness", sub=place))
    return tiles


def _news_item(here: Here, date: PartialDate, what: Entry | Figure) -> dict[str, Any]:
    if isinstance(what, Entry):
        return timeline_item(here, what)
    desk, lang = here.desk, here.desk.reader.lang
    indicator = desk.site.indicators[what.indicator]
    name = (indicator.short or indicator.title).get(lang)
    return {
        "date": desk.reader.date(date),
        "iso": str(date),
        "title": name,
        "url": here.url(desk.urls.figure(what)),
        "said": said(here, latest(desk.ground, what), brief=True),
        "done": True,
    }


def _featured(here: Here) -> list[dict[str, Any]]:
    """One tile an index: rank where there is one, else score, with the other measure as a note."""
    desk, lang = here.desk, here.desk.reader.lang
    tiles = []
    for name in desk.site.settings.featured:
        indicator, found = desk.site.indicators[name], headline_series(here, name)
        if not found:
            continue
        main = max(found, key=lambda m: (found[m][-1].key.period.order, m == "rank"))
        tile = stat(here, found[main])
        tile["label"] = (indicator.short or indicator.title).get(lang)
        tile["url"] = here.record("indicators", name)
        tile["sub"] = f"{indicator.measures[main].title.get(lang)} {tile['sub']}"
        other = next((m for m in found if m != main), None)
        if other:
            tile["note"] = said(here, latest(desk.ground, found[other][-1]), brief=True)
        tiles.append(tile)
    return tiles
