"""Pages of indicators, and of the periods of large ones."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from builder.checking.verdicts import Result
from builder.model.figures import Figure
from builder.model.indicators import Indicator
from builder.pages.calendar import freshness_facts
from builder.pages.charts import charts
from builder.pages.check_cells import result_cell
from builder.pages.counted import counted
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.downloads import csv_path, json_path
from builder.pages.editions import edition_page
from builder.pages.headline import headline_stats
from builder.pages.indicator_tables import indicator_tables
from builder.pages.plans import record_plan
from builder.pages.titles import page_titles

IN_FULL = 12
"""So many failing checks are told in full on an indicator's page; the others are links."""


def topic_name(desk: Desk, topic: str) -> str:
    """Title of a group of indicators."""
    return {
        "chi-so": desk.text("Bộ chỉ số đánh giá"),
        "thu-tuc-hanh-chinh": desk.text("Thủ tục hành chính"),
        "chinh-quyen-so": desk.text("Chính quyền số"),
        "bo-may": desk.text("Bộ máy và biên chế"),
        "the-che": desk.text("Thể chế"),
        "dau-tu": desk.text("Đầu tư"),
        "nong-thon": desk.text("Nông thôn mới"),
        "boi-canh": desk.text("Bối cảnh"),
    }[topic]


def indicator_title(desk: Desk, name: str) -> str:
    """Title of an indicator."""
    return desk.site.indicators[name].title.get(desk.reader.lang)


def indicator_pages(desk: Desk) -> Iterator[Plan]:
    """One page an indicator; large ones also one a period."""
    for name in desk.site.indicators:
        yield record_plan(desk, "indicators", name, _indicator_page)
        if desk.urls.large("indicators", name):
            for period in desk.index.periods[name]:
                make = partial(edition_page, name=name, period=period)
                yield Plan(desk.urls.edition(name, period), make, edition=(name, period))


def _indicator_page(desk: Desk, name: str) -> Page:
    indicator = desk.site.indicators[name]
    path = desk.urls.record("indicators", name)
    here, lang = desk.here(path), desk.reader.lang
    large = desk.urls.large("indicators", name)
    figures = desk.site.figures_of[name]
    if large:
        figures = tuple(f for f in figures if f.key.place == desk.site.settings.home)
    shown = {f.address: f for view in desk.charts(f"indicators/{name}") for f in view.figures}
    failing = _failing(desk, name, (*figures, *shown.values()))
    summary = indicator.summary.get(lang) if indicator.summary else ""
    context: dict[str, Any] = {
        "kicker": topic_name(desk, indicator.topic),
        "title": indicator.title.get(lang),
        "lead": summary,
        "stats": headline_stats(here, name),
        "charts": charts(here, f"indicators/{name}"),
        "tables": indicator_tables(here, name, indicator, figures, by_place=not large),
        "editions": _edition_links(here, name) if large else [],
        "facts": _facts(here, name, indicator),
        "failing": [result_cell(here, result) for result in failing[:IN_FULL]],
        "failing_more": [
            {"text": result.title.get(lang), "url": here.url(desk.check_path(result.id)), "id": result.id}
            for result in failing[IN_FULL:]
        ],
        "failing_count": counted(
            here,
            desk.check_counts.failing(f"indicators/{name}", failing, f"indicators/{name}#kiem-tra"),
            "check",
            brief=False,
        )
        if failing
        else None,
        "checks_url": here.page("checks"),
        "csv_url": here.url(csv_path(name)),
        "json_url": here.url(json_path(name)),
        "breaks": [
            {"text": f"{desk.reader.date(cut.from_)}: {cut.reason.get(lang)}", "url": ""}
            for cut in indicator.breaks
        ],
        "narrative_key": f"indicators/{name}",
        "reforms": [
            here.named("reforms", r) for r, reform in desk.site.reforms.items() if name in reform.indicators
        ],
    }
    title = page_titles(desk)["indicators"]
    return Page(
        path,
        "indicator.html",
        indicator.title.get(lang),
        summary,
        context,
        ((title, desk.urls.page("indicators")),),
        "indicators",
    )


def _failing(desk: Desk, name: str, figures: tuple[Figure, ...]) -> list[Result]:
    """Failing results of an indicator's own checks, and of others that doubt a figure shown on its page."""
    touching = {
        result.id: result
        for figure in figures
        for result in desk.findings.failing.get(figure.address, ())
        if result.verdict == "fails"
    }
    own = {result.id: result for result in desk.results_by_indicator.get(name, ())}
    return list((touching | own).values())


def _facts(here: Here, name: str, indicator: Indicator) -> list[dict[str, Any]]:
    desk = here.desk
    cadence = {
        "yearly": desk.text("hằng năm"),
        "once": desk.text("một lần"),
        "none": desk.text("không định kỳ"),
    }[indicator.cadence]
    facts: list[dict[str, Any]] = [
        {"term": desk.text("Nơi công bố"), **(here.named("agencies", indicator.publisher) or {"text": ""})},
        {"term": desk.text("Định kỳ"), "text": cadence},
        *freshness_facts(here, name),
        {"term": desk.text("Nhập ngày"), "text": desk.reader.date(indicator.entered)},
    ]
    if indicator.resolutions:
        entries = [here.named("resolutions", item) for item in indicator.resolutions]
        facts.append({"term": desk.text("Văn bản liên quan"), "entries": entries})
    return facts


def _edition_links(here: Here, name: str) -> list[dict[str, str]]:
    periods = sorted(
        {f.key.period for f in here.desk.site.figures_of[name]}, key=lambda p: p.order, reverse=True
    )
    return [
        {"title": here.desk.reader.period(p), "url": here.url(here.desk.urls.edition(name, p.text))}
        for p in periods
    ]
