"""Everything that a build makes, as units: a page with the files of its charts and its card, or files of data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from builder.making.made import Unit
from builder.outputs.downloads import indicator_downloads, site_downloads
from builder.outputs.feed import feed
from builder.pages.desk import Desk
from builder.pages.lists import list_pages
from builder.pages.said import statement_pages
from builder.pages.site import record_pages
from builder.pages.site_pages import site_pages

Desks = Mapping[str, Desk]


def listing_units(desks: Desks) -> Iterator[Unit]:
    """Pages of which there is one: they tell what stands before and after each record."""
    for lang, desk in desks.items():
        for plan in (*site_pages(desk), *list_pages(desk)):
            yield Unit(lang, plan.path, page=plan)


def record_units(desks: Desks) -> Iterator[Unit]:
    """Pages of records and parts of them, and data. Data files are the same in every language: they come from the first."""
    for lang, desk in desks.items():
        for plan in record_pages(desk):
            yield Unit(lang, plan.path, page=plan)
        yield Unit(lang, "feed", files=_feed)
    lang, desk = next(iter(desks.items()))
    for name in desk.site.indicators:
        yield Unit(lang, f"downloads {name}", files=partial(indicator_downloads, name=name))
    yield Unit(lang, "downloads", files=site_downloads)


def statement_units(desks: Desks) -> Iterator[Unit]:
    """Pages that list what all other pages say."""
    for lang, desk in desks.items():
        for plan in statement_pages(desk):
            yield Unit(lang, plan.path, page=plan)


def _feed(desk: Desk) -> Iterator[tuple[str, str | bytes]]:
    yield feed(desk)
