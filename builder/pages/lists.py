"""Pages that list records: what stands in each list is told by the module of its records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from builder.pages.agencies import list_agencies
from builder.pages.calendar import list_expected
from builder.pages.charts import charts
from builder.pages.checks import list_checks
from builder.pages.clarity import list_clarity
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.documents import list_documents
from builder.pages.headline import in_short
from builder.pages.indicators import TOPICS, topic_name
from builder.pages.places import list_places
from builder.pages.reforms import list_reforms
from builder.pages.sources import list_sources
from builder.pages.timeline import list_timeline
from builder.pages.titles import page_titles
from builder.pages.tracker import list_commitments, list_pilots
from builder.pages.weaknesses import list_weaknesses

Build = Callable[[Here], dict[str, Any]]


def list_pages(desk: Desk) -> Iterator[Plan]:
    """Every page that lists records."""
    yield _plan(desk, "indicators", "list.html", _indicators, "indicators")
    yield _plan(desk, "resolutions", "list.html", list_documents, "resolutions")
    yield _plan(desk, "reforms", "list.html", list_reforms, "commitments")
    yield _plan(desk, "commitments", "commitments.html", list_commitments, "commitments")
    yield _plan(desk, "clarity", "clarity.html", list_clarity, "commitments")
    yield _plan(desk, "weaknesses", "weaknesses.html", list_weaknesses, "commitments")
    yield _plan(desk, "pilots", "pilots.html", list_pilots, "commitments")
    yield _plan(desk, "agencies", "list.html", list_agencies, "commitments")
    yield _plan(desk, "places", "list.html", list_places, "indicators")
    yield _plan(desk, "sources", "list.html", list_sources, "sources")
    yield _plan(desk, "timeline", "timeline.html", list_timeline, "resolutions")
    yield _plan(desk, "freshness", "calendar.html", list_expected, "indicators")
    yield _plan(desk, "checks", "checks.html", list_checks, "checks")


def _plan(desk: Desk, name: str, template: str, build: Build, nav: str) -> Plan:
    make = partial(_page, name=name, template=template, build=build, nav=nav)
    return Plan(desk.urls.page(name), make, f"pages/{name}")


def _page(desk: Desk, name: str, template: str, build: Build, nav: str) -> Page:
    path = desk.urls.page(name)
    here = desk.here(path)
    title = page_titles(desk)[name]
    context: dict[str, Any] = {
        "title": title,
        "charts": charts(here, f"pages/{name}"),
        "narrative_key": f"pages/{name}",
        "more": [],
        "groups": [],
        **build(here),
    }
    return Page(path, template, title, context.get("lead", title), context, (), nav)


def _indicators(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    groups = []
    for topic in TOPICS:
        cards = []
        for name, indicator in desk.site.indicators.items():
            if indicator.topic == topic:
                text = indicator.summary.get(lang) if indicator.summary else ""
                cards.append(
                    {
                        "title": indicator.title.get(lang),
                        "url": here.record("indicators", name),
                        "text": text,
                        "said": in_short(here, name),
                    }
                )
        if cards:
            groups.append({"title": topic_name(desk, topic), "cards": cards})
    return {
        "lead": desk.text("Mỗi chỉ tiêu có trang riêng: biểu đồ, bảng, nguồn từng số và các phép kiểm tra."),
        "groups": groups,
        "more": [
            {"text": page_titles(desk)["places"], "url": here.page("places")},
            {"text": page_titles(desk)["data"], "url": here.page("data")},
        ],
    }
