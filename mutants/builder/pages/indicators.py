"""Pages of indicators, and of the periods of large ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.model.indicators import Indicator
from builder.pages.calendar import freshness_facts
from builder.pages.charts import charts
from builder.pages.check_cells import result_cell
from builder.pages.desk import Desk, Here, Page
from builder.pages.downloads import csv_path, json_path
from builder.pages.editions import edition_page
from builder.pages.headline import headline_stats
from builder.pages.indicator_tables import indicator_tables
from builder.pages.titles import page_titles

TOPICS = (
    "chi-so",
    "thu-tuc-hanh-chinh",
    "chinh-quyen-so",
    "bo-may",
    "the-che",
    "dau-tu",
    "nong-thon",
    "boi-canh",
)


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


def indicator_pages(desk: Desk) -> Iterator[Page]:
    """One page an indicator; large ones also one a period."""
    for name, indicator in desk.site.indicators.items():
        yield _indicator_page(desk, name, indicator)
        if desk.urls.large("indicators", name):
            periods = sorted({f.key.period.text for f in desk.site.figures_of[name]})
            for position in range(len(periods)):
                yield edition_page(desk, name, indicator, periods, position)


def _indicator_page(desk: Desk, name: str, indicator: Indicator) -> Page:
    path = desk.urls.record("indicators", name)
    here, lang = desk.here(path), desk.reader.lang
    large = desk.urls.large("indicators", name)
    figures = desk.site.figures_of[name]
    if large:
        figures = tuple(f for f in figures if f.key.place == desk.site.settings.home)
    failing = [r for r in desk.findings.results if r.verdict == "fails" and r.rule.partition("#")[0] == name]
    touching = {r.id: r for f in figures for r in desk.findings.failing.get(f.address, ())} | {
        r.id: r for r in failing
    }
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
        "failing": [result_cell(here, result) for result in list(touching.values())[:12]],
        "failing_count": len(touching),
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
