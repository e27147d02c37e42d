"""Plans of the pages of records, and of the parts into which long ones are divided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from builder.pages.desk import Desk, Page, Plan


def record_plan(desk: Desk, kind: str, name: str, page: Callable[..., Page]) -> Plan:
    """The page of a record, made by ``page`` of a desk and the ``name``."""
    return Plan(desk.urls.record(kind, name), partial(page, name=name), f"{kind}/{name}")


def divided_plans(
    desk: Desk, kind: str, name: str, page: Callable[..., Page], part: Callable[..., Page]
) -> Iterator[Plan]:
    """The page of a record, and where it is divided its parts, each made by ``part`` of a desk, the ``name`` and its own."""
    yield record_plan(desk, kind, name, page)
    key = f"{kind}/{name}"
    for one in desk.urls.parts.get(key, ()):
        yield Plan(desk.urls.part(key, one.name), partial(part, name=name, part=one.name))
