"""How clear the commitments are: the six clarities summed over agencies and documents."""

from __future__ import annotations

from typing import Any

from builder.deriving.clarity import ClaritySum, clarity_score, clarity_sum
from builder.locale.text import sort_key
from builder.model.reforms import CLARITIES
from builder.pages.commitment_rows import commitment_row
from builder.pages.desk import Desk, Here
from builder.pages.facets import Facet, facets
from builder.views.words import clearness_name

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
        "tables": [
            _table(here, desk.text("Theo cơ quan"), agency, "agencies"),
            _table(here, desk.text("Theo văn bản làm căn cứ"), document, "resolutions"),
        ],
        "vague_title": desk.plural("{n} cam kết chỉ nêu một điều", len(vague)),
        "vague": [commitment_row(here, name) for name in vague],
    }


def _table(here: Here, title: str, facet: Facet, kind: str) -> dict[str, Any]:
    """A row for each value of a facet; the last column is all that is stated of all that could be."""
    desk = here.desk
    rows: list[tuple[Any, list[Any], str, bool]] = []
    for value in sorted(
        facet.members, key=lambda v: (v not in getattr(desk.site, kind), sort_key(facet.titles[v]))
    ):
        total = clarity_sum(desk.site.commitments[name][1] for name in facet.members[value])
        known = value in getattr(desk.site, kind)
        head = here.named(kind, value) if known else {"text": facet.titles[value]}
        rows.append((head, _cells(desk, total), "", False))
    heads = [facet.title, desk.text("Cam kết"), *(clearness_name(desk.reader, name) for name in CLARITIES)]
    columns = [(head[0].upper() + head[1:], None) for head in (*heads, desk.text("cả sáu"))]
    table = here.cells.table(title, columns, rows, hide_caption=True, stack=True)
    for column in table["columns"][1:]:
        column["kind"] = "number"
    return {"title": title, "table": table}


def _cells(desk: Desk, total: ClaritySum) -> list[Any]:
    number = desk.reader.number
    return [
        number(total.commitments),
        *(number(total.stated[name]) for name in CLARITIES),
        f"{number(total.total)}/{number(total.possible)}",
    ]
