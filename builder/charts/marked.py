"""Which marks the values of a chart carry: asked of every chart, so nothing that draws is imported here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args

from builder.charts.request import Mark, Request


def marks_in(request: Request) -> tuple[Mark, ...]:
    """The marks that values of a chart carry, in the order of legends."""
    found = set(_marks(request))
    return tuple(mark for mark in get_args(Mark) if mark and mark in found)


def _marks(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _marks(item)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name == "mark":
                yield inner
            elif field.name != "legend":
                yield from _marks(inner)
