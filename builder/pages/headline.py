"""The latest rank and score of a place, with their change: big numbers for heads of pages."""

from __future__ import annotations

from typing import Any

from builder.deriving.series import Slot
from builder.locale.reader import RANK
from builder.locale.text import sentence
from builder.model.figures import Figure
from builder.pages.desk import Here
from builder.pages.said import said
from builder.stating.comparable import ranked_of
from builder.stating.naming import asides
from builder.stating.series import change_of, latest
from builder.stating.tables import newer_elsewhere

HEADLINES = ("rank", "score")
"""Measures that stand at the head of an indicator's page, if it has them."""


def headline_series(here: Here, name: str) -> dict[str, tuple[Figure, ...]]:
    """The yearly figures of the home place for each measure that makes a headline."""
    desk = here.desk
    indicator, home = desk.site.indicators[name], desk.site.settings.home
    return {
        measure: figures
        for measure in HEADLINES
        if measure in indicator.measures and (figures := desk.index.years(Slot(name, measure, home)))
    }


def headline_stats(here: Here, name: str) -> list[dict[str, Any]]:
    """The latest rank and score of the home place, with their change; empty for indicators without either."""
    return [stat(here, figures) for figures in headline_series(here, name).values()]


def in_short(here: Here, name: str) -> list[dict[str, Any]]:
    """The same in a few words each: ``Hạng 2/63 (2024)``."""
    return [
        said(here, latest(here.desk.ground, figures[-1]), brief=True)
        for figures in headline_series(here, name).values()
    ]


def stat(here: Here, figures: tuple[Figure, ...]) -> dict[str, Any]:
    """Parameters of the ``stat`` macro for the last of ``figures``."""
    desk, last = here.desk, figures[-1]
    measure = desk.site.measure(last)
    found: dict[str, Any] = {
        "label": measure.title.get(desk.reader.lang),
        "sub": str(last.key.period),
        "figure": here.cells.figure(last),
        "said": said(here, latest(desk.ground, last)),
        "unit": "" if measure.unit.vi in ("%", RANK) else desk.reader.unit(measure).strip(),
        "asides": [sentence(one) for one in asides(desk.ground, last, desk.reader)],
    }
    if measure.of:
        of = ranked_of(desk.ground, last)
        found["unit"] = f"/ {desk.reader.number(of)}" if of is not None else ""
    note = last.claim.note
    if note:
        lang = note.lang(desk.reader.lang)
        found["caution"] = {
            "text": note.get(desk.reader.lang),
            "lang": lang if lang != desk.reader.lang else "",
        }
    moved, newer = change_of(desk.ground, figures), newer_elsewhere(desk.ground, last)
    if moved is not None:
        up = not moved.value.startswith("-")
        if measure.of:
            up = not up
        same = moved.rule.endswith("-held")
        better = (
            None if same or measure.better == "none" else up == (measure.better == "up" or bool(measure.of))
        )
        found["change"] = {
            **said(here, moved, brief=True),
            "way": "same" if same else "up" if up else "down",
            "tone": "neutral" if better is None else "good" if better else "bad",
        }
    if newer is not None:
        found["newer"] = said(here, newer)
    return found
