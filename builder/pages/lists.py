"""Pages that list records: what stands in each list is told by the module of its records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from builder.checking.verdicts import Result
from builder.model.checks import VERDICTS
from builder.pages.agencies import list_agencies
from builder.pages.calendar import list_expected
from builder.pages.check_cells import result_cell, verdict_name
from builder.pages.clarity import list_clarity
from builder.pages.desk import Desk, Here, Page
from builder.pages.documents import list_documents
from builder.pages.headline import headline_stats
from builder.pages.indicators import TOPICS, topic_name
from builder.pages.places import list_places
from builder.pages.reforms import list_reforms
from builder.pages.sources import list_sources
from builder.pages.timeline import list_timeline
from builder.pages.titles import page_titles
from builder.pages.tracker import list_commitments, list_pilots
from builder.pages.weaknesses import list_weaknesses

Build = Callable[[Here], dict[str, Any]]


def list_pages(desk: Desk) -> Iterator[Page]:
    """Every page that lists records."""
    yield _page(desk, "indicators", "list.html", _indicators, "indicators")
    yield _page(desk, "resolutions", "list.html", list_documents, "resolutions")
    yield _page(desk, "reforms", "list.html", list_reforms, "commitments")
    yield _page(desk, "commitments", "commitments.html", list_commitments, "commitments")
    yield _page(desk, "clarity", "clarity.html", list_clarity, "commitments")
    yield _page(desk, "weaknesses", "weaknesses.html", list_weaknesses, "commitments")
    yield _page(desk, "pilots", "pilots.html", list_pilots, "commitments")
    yield _page(desk, "agencies", "list.html", list_agencies, "commitments")
    yield _page(desk, "places", "list.html", list_places, "indicators")
    yield _page(desk, "sources", "list.html", list_sources, "sources")
    yield _page(desk, "timeline", "timeline.html", list_timeline, "resolutions")
    yield _page(desk, "freshness", "calendar.html", list_expected, "indicators")
    yield _page(desk, "checks", "checks.html", _checks, "checks")


def _page(desk: Desk, name: str, template: str, build: Build, nav: str) -> Page:
    path = desk.urls.page(name)
    here = desk.here(path)
    title = page_titles(desk)[name]
    context: dict[str, Any] = {
        "title": title,
        "charts": here.charts(f"pages/{name}"),
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
                stats = headline_stats(here, name)
                meta = " · ".join(
                    f"{s['label']} {s['sub']}: {s['figure']['text']} {s['unit']}".strip() for s in stats
                )
                text = indicator.summary.get(lang) if indicator.summary else ""
                cards.append(
                    {
                        "title": indicator.title.get(lang),
                        "url": here.record("indicators", name),
                        "text": text,
                        "meta": meta,
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


MANY = 40
"""A rule with more results than this is told as a count; the results that do not hold are always listed."""


def _checks(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    counts = desk.findings.count()
    by_rule: dict[str, list[Result]] = {}
    for result in desk.findings.results:
        by_rule.setdefault(result.rule, []).append(result)
    groups = []
    for verdict in VERDICTS:
        shown, summed = [], []
        for rule, results in by_rule.items():
            mine = [r for r in results if r.verdict == verdict]
            if verdict != "fails" and len(mine) > (6 if verdict == "holds" else MANY):
                name = rule.partition("#")[0]
                about = desk.site.indicators[name].title.get(lang) if name in desk.site.indicators else ""
                summed.append({"title": mine[0].title.get(lang), "about": about, "count": len(mine)})
            else:
                shown += [result_cell(here, r) for r in mine]
        groups.append(
            {
                "id": verdict,
                "title": verdict_name(desk, verdict),
                "count": desk.reader.number(counts[verdict]),
                "results": shown,
                "summed": summed,
            }
        )
    by_source = sorted(desk.results_by_source.items(), key=lambda item: (-len(item[1]), item[0]))
    return {
        "lead": desk.text(
            "Phép kiểm tra được khai báo trước và chạy trên mọi số liệu. Chỗ không khớp được công bố, không tự sửa."
        ),
        "groups": groups,
        "sources": [
            {**(here.named("sources", source) or {}), "count": len(results)} for source, results in by_source
        ],
    }
