"""A commitment as one row of a list, its six clarities as marks, and their sum over several commitments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from builder.deriving.clarity import clarity_score, stated_clarities
from builder.model.reforms import CLARITIES, Commitment
from builder.pages.desk import Desk, Here
from builder.pages.said import said
from builder.views.words import axes_marks, clearness_name, clearness_word, commitment_kind, deadline_text


def commitment_row(here: Here, name: str) -> dict[str, Any]:
    """Parameters of the ``row`` macro."""
    desk, lang = here.desk, here.desk.reader.lang
    _, item = desk.site.commitments[name]
    return {
        "item": f"commitment:{name}",
        "title": item.title.get(lang),
        "lang": "vi" if item.title.lang(lang) != lang else "",
        "url": here.record("commitments", name),
        "kicker": commitment_kind(desk.reader, item.kind),
        "who": who(here, item) or {"text": desk.text("nguồn không nêu ai làm")},
        "when": deadline_text(desk.reader, item),
        "marks": axes_marks(desk.reader, desk.axes[name]),
        "disputed": item.dispute is not None,
        "clarity": clarity_marks(desk, item),
        "facets": {},
    }


def commitment_rows(here: Here, names: Iterable[str]) -> list[dict[str, Any]]:
    """Rows in the order in which commitments ask for attention."""
    order = here.desk.attention
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


def clarity_summary(here: Here, scope: str, names: Iterable[str], where: str = "") -> dict[str, Any] | None:
    """The six clarities over several commitments, each with a bar; None where there is nothing to sum. ``scope`` names
    the commitments and ``where`` the page that lists them, as in their count."""
    desk = here.desk
    total, statement = desk.counts.clarity(scope, names, where)
    if not total.commitments:
        return None
    number = desk.reader.number
    return {
        "lead": said(here, statement),
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
