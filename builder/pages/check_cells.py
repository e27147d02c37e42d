"""Results of checks as templates take them."""

from __future__ import annotations

from typing import Any

from builder.checking.verdicts import Result, Side
from builder.locale.text import sentence
from builder.model.checks import Verdict
from builder.pages.culprit_cells import hypotheses
from builder.pages.desk import Desk, Here

_FIGURES = 6
"""Addresses named with a check; the others are counted."""
_TONES: dict[Verdict, str] = {
    "holds": "good",
    "fails": "bad",
    "explained": "neutral",
    "unclear": "warn",
    "no-data": "unknown",
}


def verdict_name(desk: Desk, verdict: Verdict) -> str:
    """A verdict in words."""
    return {
        "holds": desk.text("Khớp"),
        "fails": desk.text("Không khớp"),
        "explained": desk.text("Đã giải thích"),
        "unclear": desk.text("Chưa rõ"),
        "no-data": desk.text("Không đủ số liệu"),
    }[verdict]


def result_cell(here: Here, result: Result) -> dict[str, Any]:
    """Parameters of the ``verdict`` macro."""
    desk, lang = here.desk, here.desk.reader.lang
    working = result.working_in(desk.reader)
    terms: list[dict[str, Any]] = []
    if working.left and working.right:
        terms = [*_terms(working.left, ""), *_terms(working.right, _relation(working.relation))]
    outcome = [step.get(lang) for step in working.steps]
    if working.difference and result.verdict in ("fails", "explained"):
        outcome.insert(0, desk.text("Chênh lệch: {difference}", difference=working.difference))
    notes = [result.note.get(lang)] if result.note else []
    if result.hypothesis:
        notes.append(desk.text("Giả thuyết, chưa xác minh: {text}", text=result.hypothesis.get(lang)))
    if result.acknowledged:
        notes.append(
            desk.text(
                "Đã ghi nhận ngày {date} ({who}): {why}",
                date=desk.reader.date(result.acknowledged.on),
                who=result.acknowledged.by.get(lang),
                why=result.acknowledged.why.get(lang),
            )
        )
    # what a failure calls into question stands first
    figures = list(dict.fromkeys((*(result.doubts or ()), *result.figures)))
    more = len(figures) - _FIGURES
    return {
        "id": result.id,
        "title": result.title.get(lang),
        "url": here.url(_elsewhere(here, result)),
        "mark": {"text": verdict_name(desk, result.verdict), "tone": _TONES[result.verdict]},
        "formula": "",
        "terms": terms,
        "outcome": sentence(" · ".join(outcome)),
        "told": _told(here, result),
        "notes": notes,
        "hypotheses": hypotheses(here, result),
        "precision": sentence(working.precision.get(lang)) if working.precision else "",
        "report": here.report(desk.text("phép kiểm tra"), desk.check_path(result.id, permalink=True)),
        "sources": [here.source(source) for source in result.sources],
        "figures": [
            {"text": address, "url": here.url(desk.urls.figure(desk.site.figures[address]))}
            for address in figures[:_FIGURES]
        ],
        "more": desk.plural("và {n} số liệu khác", more) if more > 0 else "",
    }


def _elsewhere(here: Here, result: Result) -> str:
    """Where a result is told in full; there its permalink."""
    desk = here.desk
    full = desk.check_path(result.id)
    at_home = full.partition("#")[0] == here.path
    return desk.check_path(result.id, permalink=True) if at_home else full


def compared(here: Here, result: Result) -> str:
    """``487.563 ≤ 481.540``, empty where no sides are compared."""
    working = result.working_in(here.desk.reader)
    sides = [side.values or side.value for side in (working.left, working.right) if side]
    return f" {_relation(working.relation)} ".join(sides)


def _relation(relation: str) -> str:
    return relation.replace("<=", "≤").replace(">=", "≥")


def _told(here: Here, result: Result) -> dict[str, str] | None:
    """The failing result that an explained one only repeats."""
    if result.restates is None or result.reason is None:
        return None
    desk, lang = here.desk, here.desk.reader.lang
    other = desk.results_by_id[result.restates]
    return {
        "text": sentence(result.reason.get(lang)).removesuffix("."),
        "title": other.title.get(lang),
        "url": here.url(desk.check_path(other.id)),
    }


def _terms(side: Side, op: str) -> list[dict[str, str]]:
    """One side of a relation, and what it comes to where it has to be worked out."""
    shown = side.values or side.value
    terms = [{"op": op, "text": shown, "label": side.names if side.names != shown else ""}]
    if side.values and side.value not in (side.values, ""):
        terms.append({"op": "→", "text": side.value})
    return terms
