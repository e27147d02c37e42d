"""Counts: how many records have a property, named by that property."""

from __future__ import annotations

from collections.abc import Iterable

from builder.stating.statement import Says, Statement

PART = "ds"
"""Anchors of the lists on a page begin with it: headings of narratives make anchors of their own."""


def part(name: str) -> str:
    """Anchor of the list ``name`` on the page that holds several: ``ds-viec-hua``."""
    return f"{PART}-{name}"


def count(
    name: str,
    kind: str,
    members: Iterable[str],
    says: Says | None = None,
    *,
    where: str = "",
    brief: Says | None = None,
) -> Statement:
    """How many records of ``kind`` (``commitments``) have the property ``name`` (``commitments/no-deadline``).

    ``says`` is the sentence or label, by default the number alone; ``members`` are the ids counted, each once;
    ``where`` is the page whose list they are, as the key of :meth:`builder.pages.urls.Urls.holder`.
    """
    ids = tuple(dict.fromkeys(members))
    total = len(ids)
    return Statement(
        id=f"count:{name}",
        rule="count",
        value=str(total),
        says=says or (lambda reader: reader.number(total)),
        rests_on=tuple(f"{kind}/{one}" for one in ids),
        working=lambda reader: (reader.plural("Đã đếm {n} mục", total),),
        brief=brief,
        where=where,
    )
