"""The answers to the six questions, as the source gives them: in words of its own, or in a field of the record."""

from __future__ import annotations

from typing import Any

from builder.model.reforms import CLARITIES, Clearness, Commitment
from builder.pages.commitment_rows import who
from builder.pages.desk import Here
from builder.views.words import clearness_name, recurrence_text, stated, told_elsewhere


def clarity_answers(here: Here, item: Commitment) -> list[dict[str, Any]]:
    """``{name, text, url, lang}`` of each question; without ``text`` where the source does not answer it."""
    return [{"name": clearness_name(here.desk.reader, one), **_answer(here, item, one)} for one in CLARITIES]


def _answer(here: Here, item: Commitment, name: Clearness) -> dict[str, Any]:
    reader = here.desk.reader
    if not told_elsewhere(item, name):
        return {"text": stated(reader, getattr(item.clarity, name))}
    if name == "who":
        return who(here, item)
    if name == "responsibility" and item.accountable is not None:
        return {"text": item.accountable.role.get(reader.lang)}
    if name == "deadline":
        return {"text": _when(here, item)}
    return {"text": _goal(here, item)}


def _when(here: Here, item: Commitment) -> str:
    reader = here.desk.reader
    rhythm = recurrence_text(reader, item.recurrence) if item.recurrence else ""
    return ", ".join(part for part in (reader.date(item.deadline) if item.deadline else "", rhythm) if part)


def _goal(here: Here, item: Commitment) -> str:
    """The level that a target asks for: ``≥ 14 xã``."""
    target, desk = item.target, here.desk
    if target is None:
        return ""
    figure = desk.site.figures.get(target.measure.partition("~")[0])
    if target.value is None and figure is not None:
        shown = desk.reader.full(figure.claim, desk.site.measure(figure))
    elif target.value is not None:
        shown = desk.reader.exact(target.value, 4)
    else:
        return ""
    return f"{target.op.replace('>=', '≥').replace('<=', '≤')} {shown}"
