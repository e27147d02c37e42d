"""The list of all commitments, narrowed down by links to static pages or, with a script, on the spot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from builder.deriving.status import STATUSES
from builder.pages.commitment_rows import clarity_summary, commitment_row, commitment_rows
from builder.pages.counted import counted
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.facets import Words, facet_words
from builder.pages.promise_tiles import promise_tiles, totals
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.pages.working import RULES_ANCHOR, rule_lists
from builder.stating.commitment_counts import LIST
from builder.stating.commitment_lists import (
    AGENCY,
    DOCUMENT,
    DUE,
    DUE_SLUGS,
    KIND_SLUGS,
    PLACE,
    STATE,
    STATE_SLUGS,
    Selection,
    list_slug,
)
from builder.views.words import DUE_TONES, TONES, status_name

_TONES = {
    STATE: {STATE_SLUGS[status]: tone for status, tone in TONES.items()},
    DUE: {DUE_SLUGS[due]: tone for due, tone in DUE_TONES.items()},
}


def list_commitments(here: Here) -> dict[str, Any]:
    """All commitments by state, with the filters and the rules by which states and deadlines are told."""
    desk = here.desk
    words = facet_words(desk)
    titles = page_titles(desk)
    return {
        "lead": desk.text(
            "Ai hứa gì, đến bao giờ, theo văn bản nào. Trạng thái do chương trình tính từ ngày tháng và chứng cứ, không do ai gõ vào."
        ),
        "stats": promise_tiles(here),
        "totals": totals(here),
        "filters": _filters(here, words),
        "groups": _by_state(here, desk.site.commitments, words),
        "count": {**counted(here, desk.counts.all), "text": desk.plural("{n} cam kết", len(desk.axes))},
        "live": {"count": desk.text("{n} trong {all} cam kết", n="#", all=len(desk.axes))},
        "rules": rule_lists(here),
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


def filter_pages(desk: Desk) -> Iterator[Plan]:
    """One page a value of a facet, and one a set of values that a tile or a total counts."""
    for selection in desk.counts.of_list:
        path = desk.urls.holder(f"{LIST}/{list_slug(selection)}")
        yield Plan(path, partial(_filter_page, selection=selection))


def _filter_page(desk: Desk, selection: Selection) -> Page:
    words = facet_words(desk)
    path = desk.urls.holder(f"{LIST}/{list_slug(selection)}")
    here, statement = desk.here(path), desk.counts.of_list[selection]
    names = [name.removeprefix("commitments/") for name in statement.rests_on]
    shown = _title(desk, words, selection)
    facet = selection[-1][0]
    if len(selection) == 1:
        kicker = desk.text("Cam kết theo {facet}", facet=words[facet].title.lower())
        lead = words[facet].lead.format(value=shown)
    else:
        kicker = desk.text("Cam kết theo nhiều điều kiện")
        lead = desk.text(
            "Danh sách này gồm đúng những cam kết được đếm vào con số cùng tên, tính đến ngày của báo cáo."
        )
    context: dict[str, Any] = {
        "kicker": kicker,
        "title": shown,
        "lead": lead,
        "filters": _filters(here, words, selection),
        "all_url": here.page("commitments"),
        "groups": _by_reform(here, names) if facet == STATE else _by_state(here, names),
        "count": said(here, statement) if names else None,
        "clarity": clarity_summary(
            here, statement.id.removeprefix("count:commitments/"), names, statement.where
        ),
        "record": _record(here, selection),
    }
    crumbs = ((page_titles(desk)["commitments"], desk.urls.page("commitments")),)
    title = desk.text("Cam kết: {value}", value=shown)
    return Page(path, "commitment-filter.html", title, lead, context, crumbs, "commitments")


def _title(desk: Desk, words: dict[str, Words], selection: Selection) -> str:
    """The name of a value; of several conditions the kind and the place make a noun: ``Việc hứa của Quảng Ninh``."""
    if len(selection) == 1:
        ((facet, value),) = selection
        return words[facet].titles[value]
    (_, kind), (_, place), *rest = selection
    name = words[PLACE].titles[place]
    noun = (
        desk.text("Việc hứa của {place}", place=name)
        if kind == KIND_SLUGS["promise"]
        else desk.text("Việc đã triển khai, mô hình thí điểm của {place}", place=name)
    )
    return ": ".join([noun, *(words[facet].titles[value] for facet, value in rest)])


def _record(here: Here, selection: Selection) -> dict[str, Any] | None:
    """The page of the agency or document that the value is."""
    facet, value = selection[0]
    kind = {AGENCY: "agencies", DOCUMENT: "resolutions"}.get(facet)
    if kind is None or value not in getattr(here.desk.site, kind):
        return None
    return here.named(kind, value)


def _filters(here: Here, words: dict[str, Words], current: Selection = ()) -> list[dict[str, Any]]:
    """Parameters of the ``filters`` macro: values that some commitment has, and the current ones."""
    desk = here.desk
    return [
        {
            "title": one.title,
            "key": key,
            "current": key in dict(current),
            "whole": len(desk.axes) if one.facet.partition else None,
            "entries": [
                {
                    "title": title,
                    "value": value,
                    "count": counted(here, desk.counts.of_list[((key, value),)]),
                    "tone": _TONES.get(key, {}).get(value, ""),
                    "current": (key, value) in current,
                }
                for value, title in one.titles.items()
                if value not in one.facet.wider and (one.facet.members[value] or (key, value) in current)
            ],
        }
        for key, one in words.items()
    ]


def _by_state(
    here: Here, names: Iterable[str], words: dict[str, Words] | None = None
) -> list[dict[str, Any]]:
    """Rows by state; with ``words`` each row says under which values it stands, for the script that narrows down."""
    desk, chosen = here.desk, sorted(names, key=here.desk.attention.__getitem__)
    groups = []
    for status in STATUSES:
        own = [name for name in chosen if desk.axes[name].state.value == status]
        facets = [one.facet for one in (words or {}).values()]
        rows = [
            {**commitment_row(here, name), "facets": {f.key: " ".join(f.values_of(name)) for f in facets}}
            for name in own
        ]
        if rows:
            groups.append(
                {"title": status_name(desk.reader, status), "id": STATE_SLUGS[status], "rows": rows}
            )
    return groups


def _by_reform(here: Here, names: Iterable[str]) -> list[dict[str, Any]]:
    desk = here.desk
    groups: dict[str, list[dict[str, Any]]] = {}
    for name in names:
        groups.setdefault(name.partition("/")[0], []).append(commitment_row(here, name))
    return [
        {"title": desk.site.reforms[reform].title.get(desk.reader.lang), "id": reform, "rows": rows}
        for reform, rows in groups.items()
    ]
