"""Pages that list records: what stands in each list is told by the module of its records."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from builder.locale.text import sentence
from builder.model.indicators import TOPICS
from builder.pages.agencies import list_agencies
from builder.pages.calendar import list_expected
from builder.pages.charts import charts
from builder.pages.checks import list_checks
from builder.pages.clarity import list_clarity
from builder.pages.data import list_data
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.documents import level_names, list_documents
from builder.pages.headline import in_short
from builder.pages.indicators import topic_name
from builder.pages.part_links import part_links, part_neighbours, record_title
from builder.pages.places import list_places
from builder.pages.reforms import list_reforms
from builder.pages.sources import list_sources, source_kind_name
from builder.pages.timeline import list_timeline
from builder.pages.titles import page_titles
from builder.pages.tracker import list_commitments, list_pilots
from builder.pages.weaknesses import list_weaknesses
from builder.validating.figures import PRECEDENCE

Build = Callable[..., dict[str, Any]]
"""What a list shows, from the view of its page; of a list that may be divided ``only`` these entries."""


def list_pages(desk: Desk) -> Iterator[Plan]:
    """Every page that lists records."""
    yield from _parted(desk, "indicators", "list.html", _indicators, "indicators")
    yield from _parted(desk, "resolutions", "list.html", list_documents, "resolutions")
    yield _plan(desk, "reforms", "list.html", list_reforms, "commitments")
    yield _plan(desk, "commitments", "commitments.html", list_commitments, "commitments")
    yield _plan(desk, "clarity", "clarity.html", list_clarity, "commitments")
    yield _plan(desk, "weaknesses", "weaknesses.html", list_weaknesses, "commitments")
    yield _plan(desk, "pilots", "pilots.html", list_pilots, "commitments")
    yield _plan(desk, "agencies", "list.html", list_agencies, "commitments")
    yield from _parted(desk, "places", "list.html", list_places, "indicators")
    yield from _parted(desk, "sources", "list.html", list_sources, "sources")
    yield _plan(desk, "timeline", "timeline.html", list_timeline, "resolutions")
    yield from _parted(desk, "freshness", "calendar.html", list_expected, "indicators", of="indicators")
    yield from _parted(desk, "data", "data.html", list_data, "data", of="indicators")
    yield _plan(desk, "checks", "checks.html", list_checks, "checks")


@dataclass(frozen=True, slots=True)
class _Divided:
    """A list that stands on several pages."""

    name: str
    """Of its first page."""
    template: str
    build: Build
    nav: str
    of: str
    """The records by which it is divided."""

    @property
    def key(self) -> str:
        return f"pages/{self.name}"


def _parted(desk: Desk, name: str, template: str, build: Build, nav: str, *, of: str = "") -> Iterator[Plan]:
    """A list, and the pages among which it is divided as the list ``of`` records is."""
    divided = _Divided(name, template, build, nav, of or name)
    parts = desk.urls.parts.get(f"pages/{divided.of}", ())
    if not parts:
        yield _plan(desk, name, template, build, nav)
        return
    yield Plan(desk.urls.page(name), partial(_head_page, divided=divided), divided.key)
    for part in parts:
        path = desk.urls.part(divided.key, part.name)
        yield Plan(path, partial(_part_page, divided=divided, name=part.name))


def _head_page(desk: Desk, divided: _Divided) -> Page:
    """The first page of a divided list, which leads to the parts."""
    page = _page(desk, divided.name, divided.template, partial(divided.build, only=()), divided.nav)
    parts, titles = desk.urls.parts[f"pages/{divided.of}"], _GROUPS[divided.of](desk)
    links = list(zip(parts, _links(desk.here(page.path), divided), strict=True))
    page.context["parts"] = [
        {"title": titles.get(group, ""), "pages": [link for part, link in links if part.group == group]}
        for group in dict.fromkeys(part.group for part in parts)
    ]
    return page


def _part_page(desk: Desk, divided: _Divided, name: str) -> Page:
    """One page of a divided list."""
    parts, path = desk.urls.parts[f"pages/{divided.of}"], desk.urls.part(divided.key, name)
    here, title = desk.here(path), page_titles(desk)[divided.name]
    links, number = _links(here, divided), [part.name for part in parts].index(name)
    group = _GROUPS[divided.of](desk).get(parts[number].group, "")
    alone = bool(group) and sum(part.group == parts[number].group for part in parts) == 1
    shown = f"{title}: {group if alone else links[number]['text']}"
    context: dict[str, Any] = {
        **_EMPTY,
        **divided.build(here, only=parts[number].members),
        "title": shown,
        "lead": "" if alone else group,
        "more": [],
        "stats": [],
        "part": True,
        **part_neighbours(links, number),
    }
    crumbs = ((title, desk.urls.page(divided.name)),)
    return Page(path, divided.template, shown, shown, context, crumbs, divided.nav)


def _links(here: Here, divided: _Divided) -> list[dict[str, Any]]:
    urls = here.desk.urls
    parts = urls.parts[f"pages/{divided.of}"]
    return part_links(here, parts, partial(urls.part, divided.key), partial(record_title, here, divided.of))


_EMPTY: dict[str, Any] = {"charts": [], "more": [], "groups": [], "parts": [], "part": False}
_GROUPS: dict[str, Callable[[Desk], dict[str, str]]] = {
    "indicators": lambda desk: {topic: topic_name(desk, topic) for topic in TOPICS},
    "sources": lambda desk: {kind: sentence(source_kind_name(desk, kind)) for kind in PRECEDENCE},
    "resolutions": level_names,
    "places": lambda desk: {"": desk.text("Các địa phương khác")},
}
"""Titles of the groups within which a list is divided."""


def _plan(desk: Desk, name: str, template: str, build: Build, nav: str) -> Plan:
    make = partial(_page, name=name, template=template, build=build, nav=nav)
    return Plan(desk.urls.page(name), make, f"pages/{name}")


def _page(desk: Desk, name: str, template: str, build: Build, nav: str) -> Page:
    path = desk.urls.page(name)
    here = desk.here(path)
    title = page_titles(desk)[name]
    context: dict[str, Any] = {
        "title": title,
        **_EMPTY,
        "charts": charts(here, f"pages/{name}"),
        "narrative_key": f"pages/{name}",
        **build(here),
    }
    return Page(path, template, title, context.get("lead", title), context, (), nav)


def _indicators(here: Here, only: Collection[str] | None = None) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {topic: [] for topic in TOPICS}
    for name in desk.site.indicators if only is None else only:
        indicator = desk.site.indicators[name]
        groups[indicator.topic].append(
            {
                "title": indicator.title.get(lang),
                "url": here.record("indicators", name),
                "text": indicator.summary.get(lang) if indicator.summary else "",
                "said": in_short(here, name),
            }
        )
    return {
        "lead": desk.text("Mỗi chỉ tiêu có trang riêng: biểu đồ, bảng, nguồn từng số và các phép kiểm tra."),
        "groups": [
            {"title": topic_name(desk, topic), "cards": cards} for topic, cards in groups.items() if cards
        ],
        "more": [
            {"text": page_titles(desk)["places"], "url": here.page("places")},
            {"text": page_titles(desk)["data"], "url": here.page("data")},
        ],
    }
