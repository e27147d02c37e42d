"""A count with the list that holds exactly what is counted, as templates take it."""

from __future__ import annotations

from typing import Any

from builder.pages.desk import Here
from builder.pages.said import said
from builder.stating.statement import Statement


def counted(
    here: Here, statement: Statement, of: str = "commitment", *, brief: bool = True
) -> dict[str, Any]:
    """Parameters of the macros ``said`` and ``counts``: the number alone, or with ``brief=False`` in words; ``list`` is
    the link to what is counted, empty for what has no list, and ``of`` the kind of the things in it."""
    path = here.desk.urls.holder(statement.where) if statement.where else ""
    shown = {**said(here, statement, brief=brief), "of": of}
    return {**shown, "list": here.url(path) if path else ""}


def tile(here: Here, label: str, statement: Statement, of: str = "commitment", **more: Any) -> dict[str, Any]:
    """Parameters of the ``stat`` macro: a count whose label leads to its list."""
    one = counted(here, statement, of)
    return {"label": label, "text": one["text"], "said": one, "counts": one, "url": one["list"], **more}
