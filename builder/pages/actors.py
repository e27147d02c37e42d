"""Pages of agencies, places and sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.locale.figures import figure_title, key_words
from builder.locale.text import sort_key
from builder.model.indicators import Figure
from builder.model.records import Agency, Place, Source
from builder.pages.check_cells import result_cell
from builder.pages.desk import Desk, Here, Page, document_name
from builder.pages.indicators import topic_name
from builder.pages.reforms import commitment_card, weakness_card
from builder.pages.urls import row_anchor
from builder.views.cells import Cell


def actor_pages(desk: Desk) -> Iterator[Page]:
    """One page an agency, a place and a source."""
    for name, agency in desk.site.agencies.items():
        yield _agency_page(desk, name, agency)
    for name, place in desk.site.places.items():
        yield _place_page(desk, name, place)
    for name, source in desk.site.sources.items():
        yield _source_page(desk, name, source)


def _agency_page(desk: Desk, name: str, agency: Agency) -> Page:
    path = desk.urls.record("agencies", name)
    here, lang, site = desk.here(path), desk.reader.lang, desk.site
    owed = [key for key, (_, c) in site.commitments.items() if name == c.lead or name in c.support]
    assigned = [key for key, (_, c) in site.commitments.items() if name == c.assigned_by and key not in owed]
    weak = [key for key, (_, w) in site.weaknesses.items() if name in (w.admitted_by, w.answer_by)]
    title = agency.name.get(lang)
    context: dict[str, Any] = {
        "kicker": desk.text("Cơ quan"),
        "title": title,
        "lead": agency.note.get(lang) if agency.note else "",
        "facts": [
            {
                "term": desk.text("Địa phương"),
                **(here.named("places", agency.place) or {"text": desk.text("cả nước")}),
            },
            *(
                [{"term": desk.text("Trực thuộc"), **(here.named("agencies", agency.parent) or {})}]
                if agency.parent
                else []
            ),
            *([{"term": desk.text("Tên khác"), "text": "; ".join(agency.aliases)}] if agency.aliases else []),
            *(
                [{"term": desk.text("Hoạt động đến"), "text": desk.reader.date(agency.valid_to)}]
                if agency.valid_to
                else []
            ),
        ],
        "officials": [
            {
                "term": official.role.get(lang),
                "text": official.name
                + (
                    f" ({desk.text('nguồn nêu ngày')} {desk.reader.date(official.seen)})"
                    if official.seen
                    else ""
                ),
                "url": here.record("sources", official.source),
            }
            for official in agency.officials
        ],
        "owed": [commitment_card(here, key) for key in owed],
        "assigned": [commitment_card(here, key) for key in assigned],
        "weaknesses": [weakness_card(here, key) for key in weak],
        "indicators": [
            here.named("indicators", k) for k, i in site.indicators.items() if i.publisher == name
        ],
        "documents": [
            {"text": document_name(desk, k), "url": here.record("resolutions", k)}
            for k, d in site.resolutions.items()
            if d.issuer == name
        ],
    }
    crumbs = ((desk.text("Cơ quan"), desk.urls.page("agencies")),)
    description = desk.text(
        "{name}: việc phải làm, việc đã giao, hạn chế thừa nhận và văn bản đã ban hành.", name=title
    )
    return Page(path, "agency.html", title, description, context, crumbs, "commitments")


def _place_page(desk: Desk, name: str, place: Place) -> Page:
    path = desk.urls.record("places", name)
    here, lang, site = desk.here(path), desk.reader.lang, desk.site
    title = place.name.get(lang)
    sections = []
    for indicator_id, indicator in site.indicators.items():
        figures = [f for f in site.figures_of[indicator_id] if f.key.place == name and not f.key.component]
        if figures:
            sections.append(
                {
                    "title": indicator.title.get(lang),
                    "url": here.record("indicators", indicator_id),
                    "topic": topic_name(desk, indicator.topic),
                    "table": _place_table(here, indicator_id, figures),
                }
            )
    context: dict[str, Any] = {
        "kicker": desk.text("Địa phương"),
        "title": title,
        "ended": _ended(here, place),
        "lead": place.note.get(lang) if place.note else "",
        "facts": [
            {
                "term": desk.text("Có từ"),
                "text": desk.reader.date(place.valid_from) if place.valid_from else desk.text("chưa nhập"),
            },
            {
                "term": desk.text("Đến"),
                "text": desk.reader.date(place.valid_to)
                if place.valid_to
                else desk.text("nay, hoặc chưa nhập"),
            },
            *(
                [{"term": desk.text("Cách viết khác"), "text": "; ".join(place.aliases)}]
                if place.aliases
                else []
            ),
            *([{"term": desk.text("Nguồn"), **here.cite(place.source, place.at)}] if place.source else []),
        ],
        "charts": here.charts(f"places/{name}"),
        "sections": sections,
        "reforms": [here.named("reforms", k) for k, r in site.reforms.items() if r.place == name],
    }
    crumbs = ((desk.text("Địa phương"), desk.urls.page("places")),)
    description = desk.text("Số liệu về {place}, kèm nguồn từng con số.", place=title)
    return Page(path, "place.html", title, description, context, crumbs, "indicators")


def _ended(here: Here, place: Place) -> dict[str, Any] | None:
    desk = here.desk
    if place.valid_to is None:
        return None
    return {
        "text": desk.text(
            "Đơn vị này đã kết thúc ngày {date}. Số liệu được giữ nguyên và không nối với đơn vị mới.",
            date=desk.reader.date(place.valid_to),
        ),
        "successors": [here.named("places", s.place) for s in place.successors],
    }


def _place_table(here: Here, indicator_id: str, figures: list[Figure]) -> dict[str, Any]:
    desk = here.desk
    indicator = desk.site.indicators[indicator_id]
    used = [m for m in indicator.measures if any(f.measure == m for f in figures)]
    by_key: dict[Any, dict[str, Figure]] = {}
    for figure in figures:
        by_key.setdefault(figure.key, {})[figure.measure] = figure
    keys = sorted(by_key, key=lambda k: (k.period.order, k.level), reverse=True)
    rows: list[tuple[Any, list[Cell], str, bool]] = []
    for key in keys:
        first = next(iter(by_key[key].values()))
        words = [desk.reader.period(key.period), *([w] if (w := _level(here, first)) else [])]
        head = {"text": ", ".join(words), "url": here.url(desk.urls.figure(first))}
        rows.append((head, [here.cells.cell(by_key[key].get(m)) for m in used], "", False))
    columns = [(desk.text("Kỳ"), None)] + [
        (indicator.measures[m].title.get(desk.reader.lang), indicator.measures[m]) for m in used
    ]
    return here.cells.table(indicator.title.get(desk.reader.lang), columns, rows, hide_caption=True)


def _level(here: Here, figure: Figure) -> str:
    words = key_words(here.desk.site, figure.indicator, figure.key, here.desk.reader)
    return words[0] if figure.key.level and words else ""


def source_kind_name(desk: Desk, kind: str) -> str:
    """A kind of source in words."""
    text = desk.text
    return {
        "primary": text("cơ quan đo công bố"),
        "primary-copy": text("bản chép ấn phẩm của cơ quan đo"),
        "legal-text": text("văn bản pháp luật (bản chép)"),
        "dataset-copy": text("bản chép bảng số liệu của cơ quan đo"),
        "government-site": text("trang của cơ quan nhà nước"),
        "provincial-site": text("trang của tỉnh"),
        "party-site": text("trang của tổ chức Đảng"),
        "journal": text("tạp chí"),
        "thesis": text("luận văn"),
        "dataset-third-party": text("bộ số liệu của bên thứ ba"),
        "press": text("báo chí"),
    }[kind]


def _source_page(desk: Desk, name: str, source: Source) -> Page:
    path = desk.urls.record("sources", name)
    here, lang = desk.here(path), desk.reader.lang
    failing = desk.results_by_source.get(name, [])
    archive = source.archive
    context: dict[str, Any] = {
        "kicker": desk.text("Nguồn"),
        "title": source.title,
        "lang_title": source.lang if source.lang != lang else "",
        "lead": source.note.get(lang) if source.note else "",
        "facts": [
            {"term": desk.text("Nơi đăng"), "text": source.publisher},
            {"term": desk.text("Loại nguồn"), "text": source_kind_name(desk, source.kind)},
            {"term": desk.text("Ngày đăng"), "text": desk.reader.date(source.date)},
            {
                "term": desk.text("Địa chỉ"),
                "text": source.url or desk.text("không có địa chỉ"),
                "url": source.url or "",
            },
            *(
                [{"term": desk.text("Đọc ngày"), "text": desk.reader.date(source.retrieved)}]
                if source.retrieved
                else []
            ),
            *(
                [
                    {
                        "term": desk.text("Bản lưu"),
                        "text": archive.sha256 or archive.url or "",
                        "url": archive.url or "",
                    }
                ]
                if archive
                else []
            ),
        ],
        "failing": [result_cell(here, result) for result in failing],
        **_source_figures(here, name),
        "passages": _passages(here, name),
    }
    crumbs = ((desk.text("Nguồn"), desk.urls.page("sources")),)
    description = desk.text(
        "Mọi số liệu lấy từ “{title}”, {publisher}.", title=source.title, publisher=source.publisher
    )
    return Page(path, "source.html", source.title, description, context, crumbs, "sources")


def _source_figures(here: Here, name: str) -> dict[str, Any]:
    """Figures taken from a source: a table row each, or for whole tables the pages by period."""
    desk = here.desk
    pairs = desk.claims_by_source.get(name, [])
    if desk.urls.large("sources", name):
        editions = sorted({(f.indicator, f.key.period.text) for f, _ in pairs}, reverse=True)
        links = [
            {
                "text": f"{desk.site.indicators[i].title.get(desk.reader.lang)}, {period}",
                "url": here.url(desk.urls.edition(i, period)),
            }
            for i, period in editions
        ]
        return {"table": None, "editions": links, "count": len(pairs)}
    rows: list[tuple[Any, list[Cell], str, bool]] = []
    seen: set[str] = set()
    for figure, claim in pairs:
        anchor = f"{figure.indicator}-{row_anchor(figure.key)}"
        title = f"{desk.site.indicators[figure.indicator].title.get(desk.reader.lang)}: {figure_title(desk.site, figure, desk.reader)}"
        head = {"text": title, "url": here.url(desk.urls.figure(figure))}
        measure = desk.site.measure(figure)
        value = here.cells.figure(figure, claim=claim, full=True)
        value["url"] = ""
        published = "" if claim is figure.claim else desk.text("nguồn khác được đăng")
        printed = claim.printed or desk.reader.value(claim, measure)
        cells: list[Cell] = [
            {"figure": value, "note": published},
            printed,
            claim.locator,
            desk.reader.period(figure.key.period),
            claim.entered,
        ]
        rows.append((head, cells, "" if anchor in seen else anchor, False))
        seen.add(anchor)
    heads = [
        desk.text("Số liệu"),
        desk.text("Giá trị"),
        desk.text("Nguồn in"),
        desk.text("Chỗ trong nguồn"),
        desk.text("Kỳ"),
        desk.text("Nhập ngày"),
    ]
    caption = desk.text("Số liệu lấy từ nguồn này")
    table = here.cells.table(caption, [(head, None) for head in heads], rows) if rows else None
    return {"table": table, "editions": [], "count": len(pairs)}


def _passages(here: Here, name: str) -> list[dict[str, Any]]:
    """Documents, commitments and weaknesses that rest on a source."""
    site = here.desk.site
    found = [
        here.named("resolutions", k)
        for k, d in site.resolutions.items()
        if any(p.source == name for p in d.sources)
    ]
    found += [here.named("commitments", k) for k, (_, c) in site.commitments.items() if c.source == name]
    found += [here.named("weaknesses", k) for k, (_, w) in site.weaknesses.items() if w.source == name]
    return sorted((item for item in found if item), key=lambda item: sort_key(item["text"]))
