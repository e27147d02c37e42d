"""Every page of one language, rendered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from jinja2 import Environment

from builder.checking.verdicts import VIETNAMESE
from builder.pages.agencies import agency_pages
from builder.pages.checks import verdict_pages
from builder.pages.commitments import commitment_pages
from builder.pages.contents import neighbours
from builder.pages.desk import Desk, Here, Page
from builder.pages.documents import document_pages
from builder.pages.foreign import mark, untranslated
from builder.pages.frame import environment, render
from builder.pages.indicators import indicator_pages
from builder.pages.lists import list_pages
from builder.pages.narrative import html_of
from builder.pages.places import place_pages
from builder.pages.reforms import reform_pages
from builder.pages.site_pages import site_pages
from builder.pages.sources import source_pages
from builder.pages.tracker import filter_pages
from builder.pages.weaknesses import weakness_pages
from builder.problems import Location, Problems


def render_pages(desk: Desk, templates: list[Path], problems: Problems) -> Iterator[tuple[str, str]]:
    """(path, HTML) of every page. A narrative that no page shows was named wrongly and is reported."""
    unused = {name for name in desk.site.narratives if name.endswith(".en") == (desk.reader.lang == "en")}
    env = environment(templates, desk.reader)
    foreign = untranslated(desk.site, desk.reader.lang)
    write = _narratives(desk, env, environment(templates, VIETNAMESE))
    order: dict[str, dict[str, Any]] = {}  # lists come before what they list
    for page in all_pages(desk):
        for path, around in neighbours(page):
            order.setdefault(path, around)
        unused -= {page.record, f"{page.record}.en"}
        level = 3 if page.template == "indicator.html" else 2
        context = {
            **order.get(page.path, {}),
            **page.context,
            "narrative": write(page.record, desk.here(page.path), level),
        }
        yield page.path, mark(render(env, desk, replace(page, context=context)), foreign)
    for name in sorted(unused):
        problems.add("C141", Location(desk.site.narratives[name].path))


def _narratives(desk: Desk, env: Environment, vietnamese: Environment) -> Callable[[str, Here, int], str]:
    """Writes the narrative of a record as HTML: in the language of the page, or else in Vietnamese with a notice."""
    figure, vietnamese_figure = _macro(env, "figure", "figure"), _macro(vietnamese, "figure", "figure")
    foreign = _macro(env, "narrative", "foreign")
    texts = desk.site.narratives

    def write(record: str, here: Here, level: int) -> str:
        own = texts.get(f"{record}.en" if desk.reader.lang == "en" else record)
        if own is not None:
            return html_of(own, here, figure, level)
        if record in texts:
            return foreign(html_of(texts[record], here, vietnamese_figure, level), texts[record].lang)
        return ""

    return write


def _macro(env: Environment, part: str, name: str) -> Callable[..., str]:
    macro: Callable[..., str] = getattr(env.get_template(f"parts/{part}.html").module, name)
    return macro


def all_pages(desk: Desk) -> Iterator[Page]:
    """Every page, in the order in which a reader would meet them."""
    yield from site_pages(desk)
    yield from list_pages(desk)
    yield from verdict_pages(desk)
    yield from indicator_pages(desk)
    yield from document_pages(desk)
    yield from reform_pages(desk)
    yield from commitment_pages(desk)
    yield from filter_pages(desk)
    yield from weakness_pages(desk)
    yield from agency_pages(desk)
    yield from place_pages(desk)
    yield from source_pages(desk)
