"""Home, method, data downloads, corrections, publication calendar, search and the page for what is not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.deriving.series import Slot
from builder.locale.text import slug
from builder.pages.check_cells import result_cell
from builder.pages.desk import Desk, Here, Page
from builder.pages.downloads import csv_path, json_path
from builder.pages.headline import stat
from builder.pages.search import search_page
from builder.pages.titles import page_titles


def site_pages(desk: Desk) -> Iterator[Page]:
    """Every page of which there is one and that lists no records."""
    yield _home(desk)
    yield _method(desk)
    yield _data(desk)
    yield _corrections(desk)
    yield search_page(desk)
    yield _not_found(desk)


def _home(desk: Desk) -> Page:
    path = desk.urls.page("home")
    here, lang = desk.here(path), desk.reader.lang
    settings = desk.site.settings
    counts = desk.findings.count()
    failing = [r for r in desk.findings.results if r.verdict == "fails"]
    telling = [r for r in failing if r.kind != "same" and r.working.left is not None][:3]
    context: dict[str, Any] = {
        "title": settings.title.get(lang),
        "lead": settings.description.get(lang),
        "search_url": here.page("search"),
        "stats": _featured(here),
        "charts": here.charts("pages/home"),
        "numbers": [
            {
                "label": desk.text("Số liệu có địa chỉ và nguồn"),
                "text": desk.reader.number(len(desk.site.figures)),
                "url": here.page("data"),
            },
            {
                "label": desk.text("Phép kiểm tra không khớp"),
                "text": desk.reader.number(counts["fails"]),
                "url": here.page("checks", "fails"),
                "note": desk.plural("trên {n} phép đã chạy", sum(counts.values())),
            },
            {
                "label": desk.text("Cam kết không có thời hạn"),
                "text": desk.reader.number(sum(d.status == "no-deadline" for d in desk.statuses.values())),
                "url": here.page("commitments"),
                "note": desk.plural("trên {n} cam kết", len(desk.statuses)),
            },
            {
                "label": page_titles(desk)["weaknesses"],
                "text": desk.reader.number(len(desk.site.weaknesses)),
                "url": here.page("weaknesses"),
            },
        ],
        "failing": [result_cell(here, result) for result in telling],
        "failing_url": here.page("checks", "fails"),
        "corrections": len(desk.site.corrections),
        "corrections_url": here.page("corrections"),
        "reforms": [
            {
                "title": reform.title.get(lang),
                "url": here.record("reforms", name),
                "text": reform.summary.get(lang) if reform.summary else "",
            }
            for name, reform in desk.site.reforms.items()
            if reform.place == settings.home
        ],
        "narrative_key": "pages/home",
    }
    return Page(path, "home.html", settings.title.get(lang), settings.description.get(lang), context)


def _featured(here: Here) -> list[dict[str, Any]]:
    """One tile an index: rank where there is one, else score, with the other measure as a note."""
    desk, home = here.desk, here.desk.site.settings.home
    tiles = []
    for name in desk.site.settings.featured:
        found = {
            measure: figures
            for measure in ("rank", "score")
            if measure in desk.site.indicators[name].measures
            and (figures := desk.index.years(Slot(name, measure, home)))
        }
        if not found:
            continue
        main = max(found, key=lambda m: (found[m][-1].key.period.order, m == "rank"))
        tile = stat(here, name, main, found[main])
        indicator = desk.site.indicators[name]
        tile["label"] = (indicator.short or indicator.title).get(desk.reader.lang)
        tile["url"] = here.record("indicators", name)
        tile["sub"] = f"{desk.site.indicators[name].measures[main].title.get(desk.reader.lang)} {tile['sub']}"
        other = next((m for m in found if m != main), None)
        if other:
            last = found[other][-1]
            title = desk.site.indicators[name].measures[other].title.get(desk.reader.lang)
            tile["note"] = (
                f"{title} {last.key.period}: {desk.reader.value(last.claim, desk.site.measure(last))}"
            )
        tiles.append(tile)
    return tiles


def _simple(desk: Desk, name: str, template: str, lead: str, context: dict[str, Any], nav: str = "") -> Page:
    title = page_titles(desk)[name]
    base = {"title": title, "lead": lead, "narrative_key": f"pages/{name}"}
    return Page(desk.urls.page(name), template, title, lead, base | context, (), nav)


def _method(desk: Desk) -> Page:
    lead = desk.text(
        "Số liệu lấy từ đâu, kiểm tra thế nào, trạng thái suy ra ra sao, và trang này không phải là gì."
    )
    return _simple(desk, "method", "prose.html", lead, {})


def _data(desk: Desk) -> Page:
    here = desk.here(desk.urls.page("data"))
    lang = desk.reader.lang
    files = [
        {
            "title": indicator.title.get(lang),
            "url": here.record("indicators", name),
            "count": desk.reader.number(len(desk.site.figures_of[name])),
            "csv": here.url(csv_path(name)),
            "json": here.url(json_path(name)),
        }
        for name, indicator in desk.site.indicators.items()
    ]
    lead = desk.text(
        "Toàn bộ số liệu, mỗi dòng một con số với địa chỉ, nguồn, chỗ trong nguồn và kết quả kiểm tra."
    )
    context = {
        "files": files,
        "package_url": here.url("datapackage.json"),
        "records_url": here.url("du-lieu/records.json"),
    }
    return _simple(desk, "data", "data.html", lead, context, "data")


def _corrections(desk: Desk) -> Page:
    here, lang = desk.here(desk.urls.page("corrections")), desk.reader.lang
    entries: list[dict[str, str]] = []
    for correction in sorted(desk.site.corrections, key=lambda c: (c.figure, str(c.when)), reverse=True):
        figure = desk.site.figures.get(correction.figure)
        first = not any(entry["figure"] == correction.figure for entry in entries)
        entries.append(
            {
                "figure": correction.figure,
                "id": slug(correction.figure) if first else "",
                "url": here.url(desk.urls.figure(figure)) if figure else "",
                "was": correction.was,
                "now": correction.now or desk.text("rút lại"),
                "why": correction.why.get(lang),
                "when": desk.reader.date(correction.when),
                "who": correction.who,
            }
        )
    lead = desk.text("Số đã đăng mà sau đó đổi hoặc rút lại, với giá trị cũ, giá trị mới và lý do.")
    return _simple(desk, "corrections", "corrections.html", lead, {"entries": entries})


def _not_found(desk: Desk) -> Page:
    """Served at any depth, so its links start from the site's base address."""
    lead = desk.text("Địa chỉ này không có trang nào. Có thể trang đã đổi tên, hoặc địa chỉ bị gõ thiếu.")
    return _simple(desk, "404", "404.html", lead, {"base": desk.site.settings.base_url})
