"""List pages: indicators, documents, commitments, weaknesses, pilots, agencies, places, sources, checks, timeline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from builder.checking.verdicts import Result
from builder.locale.text import sort_key
from builder.model.checks import VERDICTS
from builder.model.dates import PartialDate
from builder.pages.actors import source_kind_name
from builder.pages.check_cells import result_cell, verdict_name
from builder.pages.desk import Desk, Here, Page, document_name
from builder.pages.documents import kind_name as document_kind
from builder.pages.frame import page_titles
from builder.pages.headline import headline_stats
from builder.pages.indicators import TOPICS, topic_name
from builder.pages.reforms import area_name, commitment_card, status_name, weakness_card


def list_pages(desk: Desk) -> Iterator[Page]:
    """Every page that lists records."""
    yield _page(desk, "indicators", "list.html", _indicators, "indicators")
    yield _page(desk, "resolutions", "list.html", _documents, "resolutions")
    yield _page(desk, "reforms", "list.html", _reforms, "commitments")
    yield _page(desk, "commitments", "list.html", _commitments, "commitments")
    yield _page(desk, "weaknesses", "list.html", _weaknesses, "commitments")
    yield _page(desk, "pilots", "list.html", _pilots, "commitments")
    yield _page(desk, "agencies", "list.html", _agencies, "commitments")
    yield _page(desk, "places", "list.html", _places, "indicators")
    yield _page(desk, "sources", "list.html", _sources, "sources")
    yield _page(desk, "timeline", "timeline.html", _timeline, "resolutions")
    yield _page(desk, "checks", "checks.html", _checks, "checks")


def _page(desk: Desk, name: str, template: str, build: Any, nav: str) -> Page:
    path = desk.urls.page(name)
    here = desk.here(path)
    title = page_titles(desk)[name]
    context: dict[str, Any] = {
        "title": title,
        "charts": here.charts(f"pages/{name}"),
        "narrative_key": f"pages/{name}",
        "more": [],
        "groups": [],
        **build(here),
    }
    return Page(path, template, title, context.get("lead", title), context, (), nav)


def _indicators(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    groups = []
    for topic in TOPICS:
        cards = []
        for name, indicator in desk.site.indicators.items():
            if indicator.topic == topic:
                stats = headline_stats(here, name)
                meta = " · ".join(
                    f"{s['label']} {s['sub']}: {s['figure']['text']} {s['unit']}".strip() for s in stats
                )
                text = indicator.summary.get(lang) if indicator.summary else ""
                cards.append(
                    {
                        "title": indicator.title.get(lang),
                        "url": here.record("indicators", name),
                        "text": text,
                        "meta": meta,
                    }
                )
        if cards:
            groups.append({"title": topic_name(desk, topic), "cards": cards})
    return {
        "lead": desk.text("Mỗi chỉ tiêu có trang riêng: biểu đồ, bảng, nguồn từng số và các phép kiểm tra."),
        "groups": groups,
        "more": [
            {"text": page_titles(desk)["places"], "url": here.page("places")},
            {"text": page_titles(desk)["data"], "url": here.page("data")},
        ],
    }


def _documents(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, document in sorted(desk.site.resolutions.items(), key=lambda item: _date_order(item[1].date)):
        level = desk.site.agencies[document.issuer].level if document.issuer else ""
        issuer = here.named("agencies", document.issuer)
        groups.setdefault("central" if level == "central" else "province" if level else "", []).append(
            {
                "title": document_name(desk, name),
                "url": here.record("resolutions", name),
                "kicker": document_kind(desk, document.kind),
                "text": document.title.get(lang) if document.number else "",
                "meta": issuer["text"] if issuer else desk.text("nguồn không ghi nơi ban hành"),
            }
        )
    titles = {
        "central": desk.text("Trung ương"),
        "province": desk.text("Tỉnh"),
        "": desk.text("Không rõ nơi ban hành"),
    }
    return {
        "lead": desk.text(
            "Từ nghị quyết của Trung ương đến chương trình của tỉnh: văn bản nào thực hiện văn bản nào."
        ),
        "groups": [{"title": titles[k], "cards": groups[k]} for k in titles if k in groups],
        "more": [{"text": page_titles(desk)["timeline"], "url": here.page("timeline")}],
    }


def _date_order(date: PartialDate | None) -> tuple[bool, str]:
    return (date is None, str(date or ""))


def _reforms(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    cards = [
        {
            "title": reform.title.get(lang),
            "url": here.record("reforms", name),
            "kicker": f"{desk.site.places[reform.place].name.get(lang)} · {area_name(desk, reform.area)}",
            "text": reform.summary.get(lang) if reform.summary else "",
            "meta": desk.text(
                "{n} cam kết, {m} hạn chế được thừa nhận", n=len(reform.commitments), m=len(reform.weaknesses)
            ),
        }
        for name, reform in desk.site.reforms.items()
    ]
    return {
        "lead": desk.text("Các chương trình cải cách, với cam kết và hạn chế của từng chương trình."),
        "groups": [{"title": "", "cards": cards}],
    }


def _commitments(here: Here) -> dict[str, Any]:
    desk = here.desk
    by_status: dict[str, list[str]] = {}
    for name, derived in desk.statuses.items():
        by_status.setdefault(derived.status, []).append(name)
    from builder.deriving.status import STATUSES

    groups = [
        {
            "title": f"{status_name(desk, status)} ({len(by_status[status])})",
            "id": status,
            "cards": [commitment_card(here, name) for name in by_status[status]],
        }
        for status in STATUSES
        if status in by_status
    ]
    titles = page_titles(desk)
    return {
        "lead": desk.text(
            "Ai hứa gì, hạn đến bao giờ, dựa trên văn bản nào. Trạng thái được suy ra từ ngày tháng và chứng cứ, không do ai gõ vào."
        ),
        "groups": groups,
        "more": [
            {"text": titles[name], "url": here.page(name)}
            for name in ("reforms", "pilots", "weaknesses", "agencies", "timeline")
        ],
    }


def _weaknesses(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, (reform_id, _) in desk.site.weaknesses.items():
        groups.setdefault(reform_id, []).append(weakness_card(here, name))
    return {
        "lead": desk.text("Những hạn chế mà chính cơ quan có trách nhiệm đã nêu, và cam kết nào trả lời."),
        "groups": [
            {"title": desk.site.reforms[r].title.get(lang), "cards": cards} for r, cards in groups.items()
        ],
    }


def _pilots(here: Here) -> dict[str, Any]:
    desk = here.desk
    cards = [
        commitment_card(here, name)
        for name, (_, item) in desk.site.commitments.items()
        if item.kind == "pilot"
    ]
    return {
        "lead": desk.text("Các mô hình tổ chức mới được thí điểm, và quyết định về từng mô hình."),
        "groups": [{"title": "", "cards": cards}],
    }


def _agencies(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    owed = Counter(item.lead for _, item in desk.site.commitments.values() if item.lead)
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, agency in sorted(desk.site.agencies.items(), key=lambda item: sort_key(item[1].name.vi)):
        group = (
            desk.site.places[agency.place].name.get(lang)
            if agency.place
            else desk.text("Trung ương và cả nước")
        )
        meta = desk.text("{n} cam kết phải làm", n=owed[name]) if owed[name] else ""
        groups.setdefault(group, []).append(
            {"title": agency.name.get(lang), "url": here.record("agencies", name), "meta": meta}
        )
    return {
        "lead": desk.text("Mỗi cơ quan có trang riêng: việc phải làm, việc đã giao, văn bản đã ban hành."),
        "groups": [{"title": k, "cards": v} for k, v in groups.items()],
    }


def _places(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    home = [desk.site.settings.home, *desk.site.settings.compare]
    cards = {True: [], False: []}  # type: dict[bool, list[dict[str, Any]]]
    for name, place in sorted(desk.site.places.items(), key=lambda item: sort_key(item[1].name.vi)):
        ended = desk.text("kết thúc {date}", date=desk.reader.date(place.valid_to)) if place.valid_to else ""
        cards[name in home].append(
            {"title": place.name.get(lang), "url": here.record("places", name), "meta": ended}
        )
    return {
        "lead": desk.text(
            "Số liệu của từng tỉnh, thành phố trong các bảng công bố. Đơn vị đã kết thúc vẫn giữ trang của mình."
        ),
        "groups": [
            {"title": "", "cards": cards[True]},
            {"title": desk.text("Các địa phương khác"), "cards": cards[False]},
        ],
    }


def _sources(here: Here) -> dict[str, Any]:
    desk = here.desk
    groups: dict[str, list[dict[str, Any]]] = {}
    for name, source in desk.site.sources.items():
        date = desk.reader.date(source.date) if source.date else desk.text("ngày đăng không ghi")
        count = len(desk.claims_by_source.get(name, ()))
        meta = f"{source.publisher} · {date} · " + desk.text("{n} số liệu", n=desk.reader.number(count))
        lang = source.lang if source.lang != desk.reader.lang else ""
        groups.setdefault(source.kind, []).append(
            {"title": source.title, "url": here.record("sources", name), "meta": meta, "lang": lang}
        )
    from builder.validating.figures import PRECEDENCE

    ordered = sorted(groups, key=lambda kind: PRECEDENCE[kind])  # type: ignore[index]
    return {
        "lead": desk.text(
            "Khi các nguồn in khác nhau, số của nguồn đứng trước trong danh sách này được đăng; các số khác vẫn hiện bên cạnh."
        ),
        "groups": [
            {"title": source_kind_name(desk, kind).capitalize(), "cards": groups[kind]} for kind in ordered
        ],
    }


def _timeline(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    entries: list[tuple[str, dict[str, Any]]] = []
    for name, document in desk.site.resolutions.items():
        if document.date:
            entries.append(
                (
                    str(document.date),
                    {
                        "title": document_name(desk, name),
                        "url": here.record("resolutions", name),
                        "text": document.title.get(lang) if document.number else "",
                        "done": True,
                        "date": desk.reader.date(document.date),
                        "iso": str(document.date),
                    },
                )
            )
    for event in desk.site.events.values():
        entries.append(
            (
                str(event.date),
                {
                    "title": event.title.get(lang),
                    "url": here.record("sources", event.source),
                    "text": here.cite(event.source, event.at)["text"],
                    "done": True,
                    "date": desk.reader.date(event.date),
                    "iso": str(event.date),
                },
            )
        )
    for name, (_, item) in desk.site.commitments.items():
        if item.deadline:
            entries.append(
                (
                    str(item.deadline),
                    {
                        "title": desk.text("Hạn: {title}", title=item.title.get(lang)),
                        "url": here.record("commitments", name),
                        "text": "",
                        "done": False,
                        "date": desk.reader.date(item.deadline),
                        "iso": str(item.deadline),
                    },
                )
            )
    entries.sort(key=lambda item: item[0], reverse=True)
    return {
        "lead": desk.text("Văn bản, cuộc họp và thời hạn, mới nhất ở trên."),
        "entries": [entry for _, entry in entries],
    }


MANY = 40
"""A rule with more results than this is told as a count; the results that do not hold are always listed."""


def _checks(here: Here) -> dict[str, Any]:
    desk, lang = here.desk, here.desk.reader.lang
    counts = desk.findings.count()
    by_rule: dict[str, list[Result]] = {}
    for result in desk.findings.results:
        by_rule.setdefault(result.rule, []).append(result)
    groups = []
    for verdict in VERDICTS:
        shown, summed = [], []
        for rule, results in by_rule.items():
            mine = [r for r in results if r.verdict == verdict]
            if verdict != "fails" and len(mine) > (6 if verdict == "holds" else MANY):
                name = rule.partition("#")[0]
                about = desk.site.indicators[name].title.get(lang) if name in desk.site.indicators else ""
                summed.append(
                    {"title": mine[0].title.get(lang), "about": about, "count": desk.reader.number(len(mine))}
                )
            else:
                shown += [result_cell(here, r) for r in mine]
        groups.append(
            {
                "id": verdict,
                "title": verdict_name(desk, verdict),
                "count": desk.reader.number(counts[verdict]),
                "results": shown,
                "summed": summed,
            }
        )
    by_source = sorted(desk.results_by_source.items(), key=lambda item: (-len(item[1]), item[0]))
    return {
        "lead": desk.text(
            "Phép kiểm tra được khai báo trước và chạy trên mọi số liệu. Chỗ không khớp được công bố, không tự sửa."
        ),
        "groups": groups,
        "sources": [{**here.cite(source, None), "count": len(results)} for source, results in by_source],
    }
