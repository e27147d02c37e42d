"""How clear the commitments are: the six clarities summed over agencies and documents."""

from __future__ import annotations

from typing import Any

from builder.deriving.clarity import ClaritySum, clarity_score, clarity_sum
from builder.model.reforms import CLARITIES
from builder.pages.commitment_rows import commitment_row
from builder.pages.desk import Desk, Here
from builder.pages.facets import Facet, facets
from builder.views.words import clearness_word

VAGUEST = 1
"""Commitments that state no more clarities than this are listed."""


def list_clarity(here: Here) -> dict[str, Any]:
    """The sum over all commitments, over each agency and each document, and the vaguest commitments."""
    desk = here.desk
    items = desk.site.commitments
    _, agency, _, document, _ = facets(desk)
    vague = [name for name, (_, item) in items.items() if clarity_score(item) <= VAGUEST]
    return {
        "lead": desk.text(
            "Sáu rõ là điều tỉnh tự đặt ra khi giao việc: rõ người, rõ việc, rõ trách nhiệm, rõ quy trình, rõ thời hạn, rõ kết quả. "
            "Trang này đếm xem nguồn nêu được bao nhiêu, chứ không chấm điểm ai."
        ),
        "groups": [
            {"title": desk.text("Theo cơ quan"), "rows": _sums(here, agency, "agencies")},
            {"title": desk.text("Theo văn bản làm căn cứ"), "rows": _sums(here, document, "resolutions")},
        ],
        "vague_title": desk.plural("{n} cam kết chỉ nêu một điều", len(vague)),
        "vague": [commitment_row(here, name) for name in vague],
    }


def _sums(here: Here, facet: Facet, kind: str) -> list[dict[str, Any]]:
    """A row for each value of a facet, what the source does not state last."""
    desk, known = here.desk, getattr(here.desk.site, kind)
    rows = []
    for value, title in facet.titles.items():
        if value in facet.members:
            total = clarity_sum(desk.site.commitments[name][1] for name in facet.members[value])
            head = here.named(kind, value) if value in known else {"text": title}
            rows.append({**(head or {}), **_row(desk, total)})
    return rows


def _row(desk: Desk, total: ClaritySum) -> dict[str, Any]:
    return {
        "count": desk.plural("{n} cam kết", total.commitments),
        "part": total.total,
        "whole": total.possible,
        "entries": [
            {
                "word": clearness_word(desk.reader, name),
                "stated": total.stated[name],
                "text": f"{total.stated[name]}/{total.commitments}",
            }
            for name in CLARITIES
        ],
    }
