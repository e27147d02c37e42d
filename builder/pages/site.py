"""Every page of one language, rendered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from builder.pages.agencies import agency_pages
from builder.pages.checks import verdict_pages
from builder.pages.commitments import commitment_pages
from builder.pages.desk import Desk, Page
from builder.pages.documents import document_pages
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


def render_pages(desk: Desk, templates: Iterable[Path], problems: Problems) -> Iterator[tuple[str, str]]:
    """(path, HTML) of every page. A narrative that no page shows was named wrongly and is reported."""
    unused = {name for name in desk.site.narratives if name.endswith(".en") == (desk.reader.lang == "en")}
    env = environment(templates, desk.reader)
    figure = env.get_template("parts/figure.html").module.figure  # type: ignore[attr-defined]
    for page in all_pages(desk):
        key = page.context.get("narrative_key", "")
        unused -= {key, f"{key}.en"}
        narrative = desk.site.narratives.get(f"{key}.en" if desk.reader.lang == "en" else key)
        untranslated = narrative is None and key in desk.site.narratives
        narrative = narrative or desk.site.narratives.get(key)
        level = 3 if page.template == "indicator.html" else 2
        html = html_of(narrative, desk.here(page.path), figure, level) if narrative else ""
        context = {**page.context, "narrative": html, "untranslated": untranslated}
        yield page.path, render(env, desk, replace(page, context=context))
    for name in sorted(unused):
        problems.add("C141", Location(desk.site.narratives[name].path))


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
