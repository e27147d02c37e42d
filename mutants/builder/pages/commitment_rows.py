"""A commitment as one row of a list, its six clarities as marks, and their sum over several commitments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from builder.deriving.clarity import clarity_score, clarity_sum, stated_clarities
from builder.model.reforms import CLARITIES, Commitment
from builder.pages.desk import Desk, Here
from builder.views.words import clearness_name, clearness_word, commitment_kind, deadline_text, status_mark


def commitment_row(here: Here, name: str) -> dict[str, Any]:
    """Parameters of the ``row`` macro."""
    desk, lang = here.desk, here.desk.reader.lang
    _, item = desk.site.commitments[name]
    return {
        "title": item.title.get(lang),
        "lang": "vi" if item.title.lang(lang) != lang else "",
        "url": here.record("commitments", name),
        "kicker": commitment_kind(desk.reader, item.kind),
        "who": who(here, item) or {"text": desk.text("nguồn không nêu ai làm")},
        "when": deadline_text(desk.reader, item),
        "mark": status_mark(desk.reader, desk.statuses[name].status),
        "disputed": item.dispute is not None,
        "clarity": clarity_marks(desk, item),
        "facets": {},
    }


def commitment_rows(here: Here, names: Iterable[str]) -> list[dict[str, Any]]:
    """Rows in the order in which statuses ask for attention."""
    order = here.desk.status_order
    return [commitment_row(here, name) for name in sorted(names, key=order.__getitem__)]


def who(here: Here, item: Commitment) -> dict[str, Any]:
    """Who leads, as named or as printed in the language of the source; empty where nobody is named."""
    lead = here.named("agencies", item.lead)
    return lead or (printed(here, item, item.lead_printed) if item.lead_printed else {})


def printed(here: Here, item: Commitment, words: str) -> dict[str, Any]:
    """Words of the source, marked where their language is not that of the page."""
    lang = here.desk.site.sources[item.source].lang
    return {"text": words, "lang": lang if lang != here.desk.reader.lang else ""}


def clarity_marks(desk: Desk, item: Commitment) -> dict[str, Any]:
    """The six words, each with whether the source states it."""
    stated = stated_clarities(item)
    return {
        "name": desk.text("Sáu rõ: nguồn nêu {n} trong {all}", n=clarity_score(item), all=len(CLARITIES)),
        "marks": [{"word": clearness_word(desk.reader, one), "stated": one in stated} for one in CLARITIES],
    }


def clarity_summary(desk: Desk, items: Iterable[Commitment]) -> dict[str, Any] | None:
    """The six clarities over several commitments, each with a bar; None where there is nothing to sum."""
    total = clarity_sum(items)
    if not total.commitments:
        return None
    number = desk.reader.number
    return {
        "lead": desk.text(
            "Các nguồn nêu {n} trong {all} điều cần rõ ({commitments} cam kết × {six}).",
            n=number(total.total),
            all=number(total.possible),
            commitments=number(total.commitments),
            six=len(CLARITIES),
        ),
        "of": total.commitments,
        "entries": [
            {
                "word": clearness_name(desk.reader, name),
                "stated": total.stated[name],
                "text": f"{number(total.stated[name])}/{number(total.commitments)}",
            }
            for name in CLARITIES
        ],
    }
