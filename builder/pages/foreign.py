"""Texts that there are in Vietnamese only, marked as such on pages in another language, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from markupsafe import escape
from pydantic import BaseModel

from builder.locale.text import marked
from builder.model.base import Lang, Text
from builder.model.site import Site

_SEGMENT = re.compile(r"(<[^<>]*>)(\s*)([^<>]+?)(\s*)(?=<)")
_BARE = ("<title", "<text", "<tspan", "<option", "<script", "<code")
"""Where no element may stand, or no language is spoken."""


def untranslated(site: Site, lang: Lang) -> dict[str, Lang]:
    """Texts of the report that there are in Vietnamese only, as they stand in HTML, with their language."""
    if lang == "vi":
        return {}
    return {str(escape(text.vi)): "vi" for text in _texts(site) if text.en is None and marked(text.vi)}


def _texts(value: Any) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name))
    elif isinstance(value, Site):
        for field in fields(value):
            # notes of single figures say their language where they are shown
            if field.name not in ("rows", "figures", "locations"):
                yield from _texts(getattr(value, field.name))
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)


def mark(html: str, texts: Mapping[str, Lang]) -> str:
    """The page with each of ``texts`` in an element that says its language."""

    def put(match: re.Match[str]) -> str:
        tag, before, text, after = match.groups()
        if " lang=" in tag or tag.startswith(_BARE) or not marked(text) or text not in texts:
            return match[0]
        return f'{tag}{before}<span lang="{texts[text]}">{text}</span>{after}'

    return _SEGMENT.sub(put, html)
