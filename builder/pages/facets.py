"""The words of what commitments can be narrowed down by, and the addresses of their lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.deriving.deadline import DUES
from builder.deriving.kinds import KIND_GROUPS
from builder.deriving.status import STATUSES
from builder.locale.text import sort_key
from builder.pages.desk import Desk, document_name
from builder.stating.commitment_lists import (
    AGENCY,
    AREA,
    AREAS,
    COMPLETE,
    DOCUMENT,
    DUE,
    DUE_SLUGS,
    KIND,
    KIND_SLUGS,
    NONE,
    OVERDUE,
    PAST,
    PLACE,
    STATE,
    STATE_SLUGS,
    Facet,
)
from builder.views.words import area_name, due_name, kind_group_name, overdue_name, status_name


@dataclass(frozen=True, slots=True)
class Words:
    """One facet in words."""

    facet: Facet
    title: str
    lead: str
    """Sentence for the page of one value, with ``{value}``."""
    titles: dict[str, str]
    """Value → title, in the order of lists; wider values last."""


def facet_words(desk: Desk) -> dict[str, Words]:
    """All facets by key, in the order in which they are shown."""
    text, found = desk.text, desk.counts.facets
    leads = {
        STATE: (
            text("Trạng thái"),
            text("Cam kết có trạng thái “{value}”, suy ra từ ngày tháng và chứng cứ."),
        ),
        DUE: (text("Thời hạn"), text("Cam kết xếp theo thời hạn: {value}.")),
        KIND: (text("Loại việc"), text("Cam kết thuộc loại: {value}.")),
        PLACE: (text("Địa phương"), text("Cam kết trong các chương trình của {value}.")),
        AGENCY: (text("Cơ quan"), text("Cam kết xếp theo cơ quan chủ trì hoặc phối hợp: {value}.")),
        AREA: (text("Lĩnh vực"), text("Cam kết thuộc lĩnh vực: {value}.")),
        DOCUMENT: (text("Văn bản"), text("Cam kết xếp theo văn bản làm căn cứ: {value}.")),
    }
    titles = {**_fixed_titles(desk), **_record_titles(desk)}
    return {key: Words(found[key], title, lead, titles[key]) for key, (title, lead) in leads.items()}


def _fixed_titles(desk: Desk) -> dict[str, dict[str, str]]:
    text, reader = desk.text, desk.reader
    dues = {DUE_SLUGS[due]: due_name(reader, due) for due in DUES}
    return {
        STATE: {
            **{STATE_SLUGS[status]: status_name(reader, status) for status in STATUSES},
            COMPLETE: text("Đã làm hoặc đạt mục tiêu, có chứng cứ"),
        },
        DUE: {
            **dues,
            DUE_SLUGS["passed"]: text("Thời hạn đã qua (không kể mục tiêu chưa có kết quả)"),
            OVERDUE: overdue_name(reader),
            PAST: due_name(reader, "passed"),
        },
        KIND: {KIND_SLUGS[group]: kind_group_name(reader, group) for group in KIND_GROUPS},
        AREA: {area: area_name(reader, area) for area in AREAS},
    }


def _record_titles(desk: Desk) -> dict[str, dict[str, str]]:
    site, lang, found = desk.site, desk.reader.lang, desk.counts.facets
    agencies = {a: site.agencies[a].name.get(lang) for a in _known(found[AGENCY].values)}
    documents = {d: document_name(desk, d) for d in _known(found[DOCUMENT].values)}
    return {
        PLACE: {place: site.places[place].name.get(lang) for place in found[PLACE].values},
        AGENCY: {**_sorted(agencies), NONE: desk.text("Không nêu tên cơ quan chủ trì")},
        DOCUMENT: {**_sorted(documents), NONE: desk.text("Không nêu văn bản")},
    }


def _known(values: Iterable[str]) -> list[str]:
    return [value for value in values if value != NONE]


def _sorted(titles: dict[str, str]) -> dict[str, str]:
    return dict(sorted(titles.items(), key=lambda item: sort_key(item[1])))
