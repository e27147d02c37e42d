"""The home page: where the province stands, what does not add up, what is overdue, what was corrected, what is new."""

from __future__ import annotations

from typing import Any

from builder.deriving.agenda import Entry
from builder.deriving.news import news
from builder.deriving.series import Slot
from builder.locale.figures import figure_title
from builder.model.dates import PartialDate
from builder.model.figures import Figure
from builder.pages.charts import charts
from builder.pages.check_cells import result_cell
from builder.pages.desk import Desk, Here, Page
from builder.pages.headline import stat
from builder.pages.timeline import timeline_item
from builder.pages.titles import page_titles

_NEWS = 5
_CHECKS = 3


def home_page(desk: Desk) -> Page:
    """The page at the root of the site."""
    path = desk.urls.page("home")
    here, lang = desk.here(path), desk.reader.lang
    settings = desk.site.settings
    failing = [r for r in desk.findings.results if r.verdict == "fails"]
    telling = [r for r in failing if r.kind != "same" and r.working.left is not None][:_CHECKS]
    context: dict[str, Any] = {
        "title": settings.description.get(lang).rstrip("."),
        "search_url": here.page("search"),
        "stats": _featured(here),
        "charts": charts(here, "pages/home"),
        "numbers": _numbers(here),
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
    desk, site = here.desk, here.desk.site
    counts, titles = desk.findings.count(), page_titles(desk)
    statuses = [derived.status for derived in desk.statuses.values()]
    corrected = max((correction.when for correction in site.corrections), key=lambda d: d.last, default=None)
    tiles = [
        (
            desk.text("Phép kiểm tra không khớp"),
            counts["fails"],
            here.page("checks", "fails"),
            desk.plural("trên {n} phép đã chạy", sum(counts.values())),
        ),
        (
            desk.text("Cam kết quá hạn"),
            statuses.count("overdue"),
            here.page("commitments"),
            desk.text(
                "{open} trên {all} cam kết không có thời hạn",
                open=statuses.count("no-deadline"),
                all=len(statuses),
            ),
        ),
        (
            desk.plural("Đính chính", len(site.corrections)),
            len(site.corrections),
            here.page("corrections"),
            desk.text("mới nhất {date}", date=desk.reader.date(corrected)) if corrected else "",
        ),
        (titles["weaknesses"], len(site.weaknesses), here.page("weaknesses"), ""),
    ]
    return [
        {"label": label, "text": desk.reader.number(count), "url": url, "note": note}
        for label, count, url, note in tiles
    ]


def _news_item(here: Here, date: PartialDate, what: Entry | Figure) -> dict[str, Any]:
    if isinstance(what, Entry):
        return timeline_item(here, what)
    desk, lang = here.desk, here.desk.reader.lang
    indicator, measure = desk.site.indicators[what.indicator], desk.site.measure(what)
    name = (indicator.short or indicator.title).get(lang)
    return {
        "date": desk.reader.date(date),
        "iso": str(date),
        "title": name,
        "url": here.url(desk.urls.figure(what)),
        "text": f"{figure_title(desk.site, what, desk.reader)}: {here.cells.short(what.claim, measure)}",
        "done": True,
    }


def _featured(here: Here) -> list[dict[str, Any]]:
    """One tile an index: rank where there is one, else score, with the other measure as a note."""
    desk, lang = here.desk, here.desk.reader.lang
    home = desk.site.settings.home
    tiles = []
    for name in desk.site.settings.featured:
        indicator = desk.site.indicators[name]
        found = {
            measure: figures
            for measure in ("rank", "score")
            if measure in indicator.measures and (figures := desk.index.years(Slot(name, measure, home)))
        }
        if not found:
            continue
        main = max(found, key=lambda m: (found[m][-1].key.period.order, m == "rank"))
        tile = stat(here, name, main, found[main])
        tile["label"] = (indicator.short or indicator.title).get(lang)
        tile["url"] = here.record("indicators", name)
        tile["sub"] = f"{indicator.measures[main].title.get(lang)} {tile['sub']}"
        other = next((m for m in found if m != main), None)
        if other:
            last = found[other][-1]
            title = indicator.measures[other].title.get(lang)
            tile["note"] = (
                f"{title} {last.key.period}: {desk.reader.value(last.claim, indicator.measures[other])}"
            )
        tiles.append(tile)
    return tiles
