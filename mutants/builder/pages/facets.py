"""By what commitments can be narrowed down: status, agency, area, document and deadline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from builder.deriving.clock import shifted
from builder.deriving.status import STATUSES, Status
from builder.locale.text import sort_key
from builder.model.reforms import Area, Commitment
from builder.pages.desk import Desk, document_name
from builder.pages.urls import FOLDERS, Urls
from builder.views.words import area_name, status_name

STATUS_SLUGS: dict[Status, str] = {
    "overdue": "qua-han",
    "target-missed": "khong-dat-muc-tieu",
    "no-data": "chua-co-so-lieu",
    "no-deadline": "khong-co-thoi-han",
    "said-done": "noi-da-lam",
    "not-started": "chua-bat-dau",
    "in-progress": "dang-lam",
    "done": "da-lam",
    "target-met": "dat-muc-tieu",
}
AREAS: tuple[Area, ...] = Area.__args__  # type: ignore[attr-defined]
NONE = "khong-neu"
"""Value for what the source does not state."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One respect: its values with their titles, and the commitments of each."""

    key: str
    """Vietnamese slug; also the name of the filter in the address bar."""
    title: str
    lead: str
    """Sentence for the page of one value, with ``{value}``."""
    titles: dict[str, str]
    members: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, values: Iterable[str]) -> None:
        """Enter a commitment under its values."""
        for value in values:
            self.members.setdefault(value, []).append(name)

    def values_of(self, name: str) -> list[str]:
        """The values under which a commitment stands."""
        return [value for value, names in self.members.items() if name in names]


def facet_path(urls: Urls, facet: str, value: str) -> str:
    """Path of the page of one value: ``cam-ket/trang-thai-qua-han.html``."""
    return f"{urls.prefix}{FOLDERS['commitments']}/{facet}-{value}.html"


def facets(desk: Desk) -> tuple[Facet, ...]:
    """All facets with their members. Statuses, areas and deadlines have all their values, used or not."""
    status, agency, area, document, deadline = found = _empty(desk)
    for name, (reform_id, item) in desk.site.commitments.items():
        status.add(name, [STATUS_SLUGS[desk.statuses[name].status]])
        agency.add(name, [*([item.lead] if item.lead else [NONE]), *item.support])
        area.add(name, [desk.site.reforms[reform_id].area])
        document.add(name, dict.fromkeys(basis.resolution for basis in item.basis) or [NONE])
        deadline.add(name, [_due(desk, item)])
    return found


def _empty(desk: Desk) -> tuple[Facet, Facet, Facet, Facet, Facet]:
    text, reader, site = desk.text, desk.reader, desk.site
    items = [item for _, item in site.commitments.values()]
    leads = {a for item in items for a in (item.lead, *item.support) if a}
    agencies = {a: site.agencies[a].name.get(reader.lang) for a in leads}
    bases = {basis.resolution for item in items for basis in item.basis}
    documents = {name: document_name(desk, name) for name in bases}
    return (
        Facet(
            "trang-thai",
            text("Trạng thái"),
            text("Cam kết có trạng thái “{value}”, suy ra từ ngày tháng và chứng cứ."),
            {STATUS_SLUGS[status]: status_name(reader, status) for status in STATUSES},
        ),
        Facet(
            "co-quan",
            text("Cơ quan"),
            text("Cam kết mà nơi làm hay phối hợp là: {value}."),
            {**_sorted(agencies), NONE: text("không nêu tên cơ quan chủ trì")},
        ),
        Facet(
            "linh-vuc",
            text("Lĩnh vực"),
            text("Cam kết thuộc lĩnh vực: {value}."),
            {area: area_name(reader, area) for area in AREAS},
        ),
        Facet(
            "van-ban",
            text("Văn bản"),
            text("Cam kết dựa trên: {value}."),
            {**_sorted(documents), NONE: text("không nêu văn bản")},
        ),
        Facet("thoi-han", text("Thời hạn"), text("Cam kết xếp theo thời hạn: {value}."), _deadlines(desk)),
    )


def _sorted(titles: dict[str, str]) -> dict[str, str]:
    return dict(sorted(titles.items(), key=lambda item: sort_key(item[1])))


def _deadlines(desk: Desk) -> dict[str, str]:
    text = desk.text
    return {
        "da-qua": text("đã qua"),
        "mot-nam-toi": text("trong 12 tháng tới"),
        "xa-hon": text("sau 12 tháng tới"),
        "lap-lai": text("lặp lại, không có hạn cuối"),
        "khong-co": text("không có thời hạn"),
    }


def _due(desk: Desk, item: Commitment) -> str:
    as_of = desk.site.settings.as_of
    if item.deadline is None:
        return "lap-lai" if item.recurrence else "khong-co"
    if item.deadline.last < as_of.first:
        return "da-qua"
    return "mot-nam-toi" if item.deadline.last <= shifted(as_of.last, 12) else "xa-hon"
