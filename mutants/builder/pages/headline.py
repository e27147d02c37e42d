"""The latest rank and score of a place, with their change: big numbers for heads of pages."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from builder.deriving.series import Slot, change
from builder.model.figures import Figure
from builder.model.indicators import Measure
from builder.pages.desk import Here


def headline_stats(here: Here, name: str) -> list[dict[str, Any]]:
    """The latest rank and score of the home place, with their change; empty for indicators without either."""
    desk = here.desk
    indicator, home = desk.site.indicators[name], desk.site.settings.home
    found = []
    for measure_id in ("rank", "score"):
        if measure_id not in indicator.measures:
            continue
        figures = desk.index.years(Slot(name, measure_id, home))
        if figures:
            found.append(stat(here, name, measure_id, figures))
    return found


def stat(here: Here, name: str, measure_id: str, figures: tuple[Figure, ...]) -> dict[str, Any]:
    """Parameters of the ``stat`` macro for the last of ``figures``."""
    desk = here.desk
    indicator, last = desk.site.indicators[name], figures[-1]
    measure = indicator.measures[measure_id]
    found: dict[str, Any] = {
        "label": measure.title.get(desk.reader.lang),
        "sub": str(last.key.period),
        "figure": here.cells.figure(last),
        "unit": desk.reader.unit(measure).strip() if measure.unit.vi != "%" else "",
    }
    note = last.claim.note
    if note:
        lang = note.lang(desk.reader.lang)
        found["caution"] = {
            "text": note.get(desk.reader.lang),
            "lang": lang if lang != desk.reader.lang else "",
        }
    total = desk.index.same_key(last, measure.of) if measure.of else None
    if measure.of:
        found["unit"] = f"/ {here.cells.figure(total)['text']}" if total else ""
    moved = change(indicator, measure, figures)
    if moved is not None:
        found["change"] = _change(
            here, measure, moved.difference, moved.better, str(moved.earlier.key.period)
        )
    return found


def _change(
    here: Here, measure: Measure, difference: Decimal, better: bool | None, earlier: str
) -> dict[str, str]:
    text, number = here.desk.text, here.desk.reader.exact(abs(difference), measure.decimals)
    tone = "neutral" if better is None else "good" if better else "bad"
    if not difference:
        return {"text": text("không đổi so với {year}", year=earlier), "way": "same", "tone": "neutral"}
    if measure.of:
        steps, plural = abs(int(difference)), here.desk.plural
        return {
            "text": plural("tăng {n} bậc so với {year}", steps, year=earlier)
            if difference < 0
            else plural("giảm {n} bậc so với {year}", steps, year=earlier),
            "way": "up" if difference < 0 else "down",
            "tone": tone,
        }
    return {
        "text": text("tăng {n} so với {year}", n=number, year=earlier)
        if difference > 0
        else text("giảm {n} so với {year}", n=number, year=earlier),
        "way": "up" if difference > 0 else "down",
        "tone": tone,
    }
