"""What a page tells machines about itself: its one address, the card that messengers show, its description as data."""

from __future__ import annotations

from typing import Any

from builder.pages.card_statements import card_statement
from builder.pages.desk import Desk, Page
from builder.pages.linked_data import linked_data
from builder.pages.said import said
from builder.pages.urls import FOLDERS

CARDS = ("indicators", "reforms", "resolutions")
"""Kinds of records with a card of their own; all other pages share one."""
CARD_SIZE = (1200, 630)
"""Pixels, the size that Open Graph readers expect."""


def card_path(desk: Desk, record: str = "") -> str:
    """Path of the card of a record (``indicators/pci``), or of the one that all other pages share."""
    kind, _, name = record.partition("/")
    return (
        f"{desk.urls.prefix}anh/{FOLDERS[kind]}-{name}.png"
        if kind in CARDS
        else f"{desk.urls.prefix}anh/trang.png"
    )


def head(desk: Desk, page: Page) -> dict[str, Any]:
    """For the ``head`` element of a page; all addresses are full, as their readers ask for."""
    urls, absolute = desk.urls, desk.urls.absolute
    settings, lang = desk.site.settings, desk.reader.lang
    return {
        "canonical": absolute(page.path) if page.path != urls.page("404") else "",
        "type": "article" if page.record and page.path != urls.page("home") else "website",
        "title": page.title,
        "description": page.description or settings.description.get(lang),
        "locale": {"vi": "vi_VN", "en": "en_GB"}[lang],
        "image": absolute(card_path(desk, page.record)),
        "image_alt": _image_alt(desk, page),
        "width": CARD_SIZE[0],
        "height": CARD_SIZE[1],
        "feed": absolute(feed_path(desk)),
        "data": linked_data(desk, page),
    }


def _image_alt(desk: Desk, page: Page) -> dict[str, str]:
    """The title on the card and the statement below it: ``{text, id, value}``, without id where it has none. The card
    that pages share is told in full on the home page alone: else they all would change with every count on it."""
    own = page.record.partition("/")[0] in CARDS
    title = page.title if own else desk.site.settings.title.get(desk.reader.lang)
    statement = card_statement(desk, page.record) if own or page.record == "pages/home" else None
    if statement is None:
        return {"text": title, "id": "", "value": ""}
    one = said(desk.here(""), statement)
    return {**one, "text": f"{title}. {one['text']}"}


def feed_path(desk: Desk) -> str:
    """Path of the feed of corrections, beside the page that shows them."""
    return f"{desk.urls.page('corrections').removesuffix('.html')}.xml"
