"""Sources: their list, and a page each with every figure taken from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from builder.locale.figures import figure_title
from builder.locale.locators import locator
from builder.locale.text import sentence, sort_key
from builder.model.dates import PartialDate
from builder.model.figures import Claim, Figure
from builder.pages.check_cells import result_cell
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.divisions import source_entries
from builder.pages.part_links import part_links, part_neighbours
from builder.pages.plans import divided_plans
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.pages.urls import citation_anchor
from builder.stating.record_counts import figures_of_source
from builder.validating.figures import PRECEDENCE
from builder.views.cells import Cell

IN_FULL = 12
"""So many failing checks are told in full on a source's page; the others are links."""


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


def list_sources(here: Here, only: Collection[str] | None = None) -> dict[str, Any]:
    """All sources by kind, in the order in which they take precedence, or ``only`` some."""
    desk = here.desk
    groups: dict[str, list[dict[str, Any]]] = {}
    for name in desk.site.sources if only is None else only:
        source = desk.site.sources[name]
        date = desk.reader.date(source.date) if source.date else desk.text("ngày đăng không ghi")
        figures = (figure for figure, _ in desk.index.by_source.get(name, ()))
        counted = said(here, figures_of_source(desk.ground, name, figures))
        meta = f"{source.publisher} · {date}"
        lang = source.lang if source.lang != desk.reader.lang else ""
        groups.setdefault(source.kind, []).append(
            {
                "title": source.title,
                "url": here.record("sources", name),
                "meta": meta,
                "said": [counted],
                "lang": lang,
            }
        )
    ordered = sorted(groups, key=lambda kind: PRECEDENCE[kind])
    return {
        "lead": desk.text(
            "Khi các nguồn in khác nhau, số của nguồn đứng trước trong danh sách này được đăng; các số khác vẫn hiện bên cạnh."
        ),
        "groups": [
            {"title": sentence(source_kind_name(desk, kind)), "cards": groups[kind]} for kind in ordered
        ],
    }


def source_pages(desk: Desk) -> Iterator[Plan]:
    """One page a source, and where it has many figures more by indicator and period."""
    for name in desk.site.sources:
        yield from divided_plans(desk, "sources", name, _source_page, _part_page)


def _source_page(desk: Desk, name: str) -> Page:
    source = desk.site.sources[name]
    path = desk.urls.record("sources", name)
    here, lang = desk.here(path), desk.reader.lang
    failing = desk.results_by_source.get(name, ())
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
        "failing": [result_cell(here, result) for result in failing[:IN_FULL]],
        "failing_more": [
            {"text": result.title.get(lang), "url": here.url(desk.check_path(result.id)), "id": result.id}
            for result in failing[IN_FULL:]
        ],
        **_source_figures(here, name),
        "passages": _passages(here, name),
    }
    crumbs = ((page_titles(desk)["sources"], desk.urls.page("sources")),)
    description = desk.text(
        "Mọi số liệu lấy từ “{title}”, {publisher}.", title=source.title, publisher=source.publisher
    )
    return Page(path, "source.html", source.title, description, context, crumbs, "sources")


def _editions(here: Here, entries: Iterable[str]) -> list[dict[str, str]]:
    """Links to the pages with the figures of a large source: that of the period for large indicators, for others that of
    the indicator."""
    desk, links = here.desk, []
    for entry in entries:
        name, _, period = entry.partition("@")
        path = desk.urls.edition(name, period) if period else desk.urls.record("indicators", name)
        links.append({"text": _entry_title(desk, entry), "url": here.url(path)})
    return links


def _entry_title(desk: Desk, entry: str) -> str:
    """``PCI, 2022``, or the title alone of an indicator whose periods stand on one page."""
    name, _, period = entry.partition("@")
    title = desk.site.indicators[name].title.get(desk.reader.lang)
    return f"{title}, {period}" if period else title


Pair = tuple[Figure, Claim]


def _source_figures(here: Here, name: str) -> dict[str, Any]:
    """Figures taken from a source: a table row each; of many their names with links to such rows; of whole tables the
    pages by period."""
    desk, key = here.desk, f"sources/{name}"
    pairs = desk.index.by_source.get(name, ())
    parts = desk.urls.parts.get(key, ())
    found: dict[str, Any] = {"table": None, "editions": [], "count": len(pairs), "named": [], "pages": []}
    if desk.urls.large("sources", name):
        if parts:
            return found | {"pages": _part_links(here, name)}
        return found | {
            "editions": _editions(here, source_entries(desk.urls.counts, name, (f for f, _ in pairs)))
        }
    if parts:
        return found | {"named": _named(here, name, pairs)}
    return found | {"table": _table(here, name, pairs)}


def _part_links(here: Here, name: str) -> list[dict[str, Any]]:
    key, urls = f"sources/{name}", here.desk.urls
    return part_links(here, urls.parts[key], partial(urls.part, key), partial(_entry_title, here.desk))


def _named(here: Here, name: str, pairs: Iterable[Pair]) -> list[dict[str, Any]]:
    """The figures of a source by indicator, each with its value and the page that says where it stands."""
    desk = here.desk
    found: dict[str, dict[str, dict[str, str]]] = {}
    for figure, claim in pairs:
        found.setdefault(figure.indicator, {}).setdefault(
            citation_anchor(figure),
            {
                "text": figure_title(desk.site, figure, desk.reader),
                "value": here.cells.short(claim, desk.site.measure(figure)),
                "url": here.url(desk.urls.citation(figure, name)),
            },
        )
    return [
        {**(here.named("indicators", one) or {}), "entries": [{"id": k, **v} for k, v in entries.items()]}
        for one, entries in found.items()
    ]


def _table(here: Here, name: str, pairs: Sequence[Pair]) -> dict[str, Any] | None:
    """A row a figure: where it stands in the source and what is printed there."""
    desk = here.desk
    rows: list[tuple[Any, list[Cell], str, bool]] = []
    seen: set[str] = set()
    for figure, claim in pairs:
        anchor = citation_anchor(figure)
        title = f"{desk.site.indicators[figure.indicator].title.get(desk.reader.lang)}: {figure_title(desk.site, figure, desk.reader)}"
        head = {"text": title, "url": here.url(desk.urls.figure(figure))}
        measure = desk.site.measure(figure)
        value = here.cells.figure(figure, claim=claim, full=True) | {
            "url": "",
            "source": "",
            "at": "",
            "n": "",
        }
        published = "" if claim is figure.claim else desk.text("nguồn khác được đăng")
        spoken = desk.site.sources[name].lang
        printed = {"text": claim.printed, "lang": spoken if spoken != desk.reader.lang else ""}
        cells: list[Cell] = [
            {"figure": value, "note": published},
            printed if claim.printed else desk.reader.typed(claim, measure),
            locator(claim.locator, desk.reader),
            desk.reader.date(PartialDate.parse(claim.entered)),
        ]
        rows.append((head, cells, "" if anchor in seen else anchor, False))
        seen.add(anchor)
    heads = [
        desk.text("Số liệu"),
        desk.text("Giá trị"),
        desk.text("Nguồn in"),
        desk.text("Vị trí trong nguồn"),
        desk.text("Nhập ngày"),
    ]
    if not rows:
        return None
    caption = desk.text("Số liệu lấy từ nguồn này")
    table = here.cells.table(caption, [(head, None) for head in heads], rows, hide_caption=True)
    for row, (figure, _) in zip(table["rows"], pairs, strict=True):
        if isinstance(row, dict):
            row["report"] = here.report(figure.address, f"{here.path}#{row['id']}")
    return table


def _part_page(desk: Desk, name: str, part: str) -> Page:
    """Some of the figures of a source; of a large one links to where they stand."""
    key, source = f"sources/{name}", desk.site.sources[name]
    parts, path = desk.urls.parts[key], desk.urls.part(key, part)
    here, number = desk.here(path), [one.name for one in parts].index(part)
    links, own = _part_links(here, name), parts[number].members
    large = desk.urls.large("sources", name)
    pairs = desk.index.by_source[name] if not large else ()
    pairs = tuple(pair for pair in pairs if desk.urls.source_part(name, pair[0]) == part)
    title = desk.text("{span}: số liệu từ nguồn", span=links[number]["text"])
    context: dict[str, Any] = {
        "kicker": desk.text("Nguồn"),
        "title": title,
        "source": here.named("sources", name),
        "table": _table(here, name, pairs),
        "editions": _editions(here, own) if large else [],
        **part_neighbours(links, number),
    }
    crumbs = (
        (page_titles(desk)["sources"], desk.urls.page("sources")),
        (source.title, desk.urls.record("sources", name)),
    )
    description = desk.text(
        "Mọi số liệu lấy từ “{title}”, {publisher}.", title=source.title, publisher=source.publisher
    )
    return Page(path, "source-part.html", f"{title}, {source.title}", description, context, crumbs, "sources")


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
