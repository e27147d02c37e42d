"""Every page of one language: which there are, and the press that makes one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from jinja2 import Environment

from builder.checking.verdicts import VIETNAMESE
from builder.locale.reader import Reader
from builder.model.base import Lang
from builder.model.site import Site
from builder.pages.agencies import agency_pages
from builder.pages.checks import verdict_pages
from builder.pages.commitments import commitment_pages
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.documents import document_pages
from builder.pages.foreign import mark
from builder.pages.frame import environment, render
from builder.pages.indicators import indicator_pages
from builder.pages.narrative import html_of
from builder.pages.places import place_pages
from builder.pages.reforms import reform_pages
from builder.pages.sources import source_pages
from builder.pages.tracker import filter_pages
from builder.pages.urls import Urls
from builder.pages.weaknesses import weakness_pages
from builder.problems import Location, Problems
from builder.stating.statement import Ground


def record_pages(desk: Desk) -> Iterator[Plan]:
    """Every page of a record or of a part of one, in the order in which a reader would meet them."""
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


def open_desks(ground: Ground, urls: Urls, folders: Iterable[Path]) -> dict[str, Desk]:
    """The desk of each language, whose words stand in the ``folders`` of templates; all share what ``urls`` has divided."""
    return {
        lang: Desk(ground, _reader(lang, folders), replace(urls, lang=lang))
        for lang in ground.site.settings.languages
    }


def _reader(lang: Lang, folders: Iterable[Path]) -> Reader:
    return Reader(lang, *(file for folder in folders if (file := folder / "locale" / f"{lang}.po").is_file()))


class Press:
    """Makes the pages of one language."""

    def __init__(self, reader: Reader, templates: list[Path]) -> None:
        self.env = environment(templates, reader)
        vietnamese = environment(templates, VIETNAMESE)
        self._figure = _macro(self.env, "figure", "figure")
        self._vietnamese_figure = _macro(vietnamese, "figure", "figure")
        self._notice = _macro(self.env, "narrative", "foreign")

    def html(self, desk: Desk, page: Page, around: dict[str, Any]) -> str:
        """The HTML of a page; ``around`` is what stands before and after it in the list of its kind."""
        level = 3 if page.template == "indicator.html" else 2
        narrative = self._narrative(page.record, desk.here(page.path), level)
        context = {**around, **page.context, "narrative": narrative}
        html = render(self.env, desk, replace(page, context=context))
        return html if desk.reader.lang == "vi" else mark(html, desk.foreign)

    def _narrative(self, record: str, here: Here, level: int) -> str:
        """The narrative of a record as HTML: in the language of the page, or else in Vietnamese with a notice."""
        texts = here.desk.site.narratives
        own = texts.get(f"{record}.en" if here.desk.reader.lang == "en" else record)
        if own is not None:
            return html_of(own, here, self._figure, level)
        if record in texts:
            html = html_of(texts[record], here, self._vietnamese_figure, level)
            return self._notice(html, texts[record].lang)
        return ""


def _macro(env: Environment, part: str, name: str) -> Callable[..., str]:
    macro: Callable[..., str] = getattr(env.get_template(f"parts/{part}.html").module, name)
    return macro


def unused_narratives(site: Site, shown: Iterable[str], problems: Problems) -> None:
    """A narrative that no page shows was named wrongly and is reported."""
    names = set(shown)
    for name, narrative in sorted(site.narratives.items()):
        if name.removesuffix(".en") not in names and narrative.lang in site.settings.languages:
            problems.add("C141", Location(narrative.path))
