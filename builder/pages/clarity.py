"""How clear the commitments are: the six clarities summed over kinds and places, agencies and documents."""

from __future__ import annotations

from typing import Any

from builder.model.reforms import CLARITIES
from builder.pages.commitment_rows import commitment_rows
from builder.pages.counted import counted
from builder.pages.desk import Here
from builder.pages.facets import facet_words
from builder.pages.said import said
from builder.stating.commitment_lists import AGENCY, DOCUMENT, KIND, PLACE, Selection
from builder.views.words import clearness_word


def list_clarity(here: Here) -> dict[str, Any]:
    """The sum over promises and what is reported of each place, over each agency and document, and the vaguest of all."""
    desk = here.desk
    vaguest = desk.counts.vaguest
    return {
        "lead": desk.text(
            "Sáu rõ là điều tỉnh tự đặt ra khi giao việc: rõ người, rõ việc, rõ trách nhiệm, rõ quy trình, rõ thời hạn, rõ kết quả. "
            "Trang này đếm xem nguồn nêu được bao nhiêu, chứ không chấm điểm ai."
        ),
        "groups": [
            {"title": desk.text("Theo loại việc và địa phương"), "rows": _kinds(here)},
            {"title": desk.text("Theo cơ quan"), "rows": _records(here, AGENCY, "agencies")},
            {"title": desk.text("Theo văn bản làm căn cứ"), "rows": _records(here, DOCUMENT, "resolutions")},
        ],
        "vague_count": said(here, vaguest) if vaguest.rests_on else None,
        "vague": commitment_rows(here, (name.removeprefix("commitments/") for name in vaguest.rests_on)),
    }


def _kinds(here: Here) -> list[dict[str, Any]]:
    """Promises and what is reported, place by place."""
    counts = here.desk.counts
    kinds = [one for one in counts.of_list if [facet for facet, _ in one] == [KIND, PLACE]]
    return [_row(here, one, {}) for one in kinds if counts.of_list[one].value != "0"]


def _records(here: Here, key: str, kind: str) -> list[dict[str, Any]]:
    """A row for each agency or document, what the source does not state last."""
    known, one = getattr(here.desk.site, kind), facet_words(here.desk)[key]
    return [
        _row(here, ((key, value),), here.named(kind, value) if value in known else {"text": title})
        for value, title in one.titles.items()
        if one.facet.members[value]
    ]


def _row(here: Here, selection: Selection, head: dict[str, Any] | None) -> dict[str, Any]:
    counts = here.desk.counts
    statement = counts.of_list[selection]
    names = [name.removeprefix("commitments/") for name in statement.rests_on]
    scope = statement.id.removeprefix("count:commitments/")
    total, points = counts.clarity(scope, names, statement.where)
    return {
        **(head or {}),
        "count": counted(here, statement, brief=False),
        "said": said(here, points, brief=True),
        "part": total.total,
        "whole": total.possible,
        "entries": [
            {
                "word": clearness_word(here.desk.reader, name),
                "stated": total.stated[name],
                "text": f"{total.stated[name]}/{total.commitments}",
            }
            for name in CLARITIES
        ],
    }
