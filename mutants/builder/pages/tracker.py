"""The list of all commitments, narrowed down by links to static pages or, with a script, on the spot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from builder.deriving.status import STATUSES
from builder.pages.commitment_rows import clarity_summary, commitment_row, commitment_rows
from builder.pages.desk import Desk, Here, Page
from builder.pages.facets import STATUS_SLUGS, Facet, facet_path, facets
from builder.pages.titles import page_titles
from builder.pages.working import RULES_ANCHOR, rule_list
from builder.views.words import TONES, status_name


def list_commitments(here: Here) -> dict[str, Any]:
    """All commitments by status, with the filters and the rules by which statuses are given."""
    desk = here.desk
    found = facets(desk)
    titles = page_titles(desk)
    return {
        "lead": desk.text(
            "Ai hứa gì, hạn đến bao giờ, dựa trên văn bản nào. Trạng thái được suy ra từ ngày tháng và chứng cứ, không do ai gõ vào."
        ),
        "stats": _stats(here),
        "filters": _filters(here, found),
        "groups": _by_status(here, desk.statuses, found),
        "count": _count(desk, len(desk.statuses)),
        "live": {"count": desk.text("{n} trong {all} cam kết", n="#", all=len(desk.statuses))},
        "rules": rule_list(desk),
        "rules_anchor": RULES_ANCHOR,
        "more": [
            {"text": titles[name], "url": here.page(name)}
            for name in ("reforms", "pilots", "clarity", "weaknesses", "agencies", "timeline", "freshness")
        ],
    }


def list_pilots(here: Here) -> dict[str, Any]:
    """Commitments that try out a model."""
    desk = here.desk
    pilots = [name for name, (_, item) in desk.site.commitments.items() if item.kind == "pilot"]
    return {
        "lead": desk.text("Các mô hình tổ chức mới được thí điểm, và quyết định về từng mô hình."),
        "groups": [{"title": "", "rows": commitment_rows(here, pilots)}],
    }


def filter_pages(desk: Desk) -> Iterator[Page]:
    """One page a value of a facet."""
    found = facets(desk)
    for facet in found:
        for value in facet.titles:
            yield _filter_page(desk, found, facet, value)


def _filter_page(desk: Desk, found: tuple[Facet, ...], facet: Facet, value: str) -> Page:
    path = facet_path(desk.urls, facet.key, value)
    here = desk.here(path)
    names = facet.members.get(value, [])
    shown = facet.titles[value]
    lead = facet.lead.format(value=shown)
    groups = _by_reform(here, names) if facet.key == "trang-thai" else _by_status(here, names)
    context: dict[str, Any] = {
        "kicker": desk.text("Cam kết theo {facet}", facet=facet.title.lower()),
        "title": shown[0].upper() + shown[1:],
        "lead": lead,
        "filters": _filters(here, found, (facet.key, value)),
        "all_url": here.page("commitments"),
        "groups": groups,
        "count": _count(desk, len(names)),
        "clarity": clarity_summary(desk, (desk.site.commitments[name][1] for name in names)),
        "record": _record(here, facet.key, value),
    }
    crumbs = ((page_titles(desk)["commitments"], desk.urls.page("commitments")),)
    title = desk.text("Cam kết: {value}", value=shown)
    return Page(path, "commitment-filter.html", title, lead, context, crumbs, "commitments")


def _record(here: Here, facet: str, value: str) -> dict[str, Any] | None:
    """The page of the agency or document that the value is."""
    kind = {"co-quan": "agencies", "van-ban": "resolutions"}.get(facet)
    if kind is None or value not in getattr(here.desk.site, kind):
        return None
    return here.named(kind, value)


def _filters(here: Here, found: Iterable[Facet], current: tuple[str, str] = ("", "")) -> list[dict[str, Any]]:
    """Parameters of the ``filters`` macro: values that some commitment has, and the current one."""
    tones = {STATUS_SLUGS[status]: tone for status, tone in TONES.items()}
    return [
        {
            "title": facet.title,
            "key": facet.key,
            "current": current[0] == facet.key,
            "entries": [
                {
                    "title": title,
                    "value": value,
                    "url": here.url(facet_path(here.desk.urls, facet.key, value)),
                    "count": len(facet.members.get(value, ())),
                    "tone": tones[value] if facet.key == "trang-thai" else "",
                    "current": (facet.key, value) == current,
                }
                for value, title in facet.titles.items()
                if value in facet.members or (facet.key, value) == current
            ],
        }
        for facet in found
    ]


def _by_status(here: Here, names: Iterable[str], found: Iterable[Facet] = ()) -> list[dict[str, Any]]:
    desk, chosen = here.desk, set(names)
    groups = []
    for status in STATUSES:
        rows = [
            {**commitment_row(here, name), "facets": {f.key: " ".join(f.values_of(name)) for f in found}}
            for name, derived in desk.statuses.items()
            if derived.status == status and name in chosen
        ]
        if rows:
            groups.append(
                {"title": status_name(desk.reader, status), "id": STATUS_SLUGS[status], "rows": rows}
            )
    return groups


def _by_reform(here: Here, names: Iterable[str]) -> list[dict[str, Any]]:
    desk, groups = here.desk, {}  # type: tuple[Desk, dict[str, list[dict[str, Any]]]]
    for name in names:
        groups.setdefault(name.partition("/")[0], []).append(commitment_row(here, name))
    return [
        {"title": desk.site.reforms[reform].title.get(desk.reader.lang), "id": reform, "rows": rows}
        for reform, rows in groups.items()
    ]


def _count(desk: Desk, n: int) -> str:
    return desk.plural("{n} cam kết", n) if n else desk.text("Không có cam kết nào.")


def _stats(here: Here) -> list[dict[str, Any]]:
    """The few counts that a reader should take away."""
    desk = here.desk
    items = [item for _, item in desk.site.commitments.values()]
    every = desk.plural("trong {n} cam kết", len(items))
    counts = {
        desk.text("Có thời hạn"): sum(item.deadline is not None for item in items),
        desk.text("Nêu tên cơ quan làm"): sum(item.lead is not None for item in items),
        desk.text("Đã làm, có chứng cứ ghi ngày"): sum(
            derived.status in ("done", "target-met") for derived in desk.statuses.values()
        ),
        desk.text("Có mục tiêu đo bằng số"): sum(item.target is not None for item in items),
    }
    return [
        {"label": label, "text": desk.reader.number(count), "unit": every} for label, count in counts.items()
    ]
