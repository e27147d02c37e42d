"""Home, method, corrections, search and the page for what is not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.locale.text import slug
from builder.pages.desk import Desk, Page, Plan
from builder.pages.home import home_page
from builder.pages.search import search_page
from builder.pages.titles import page_titles


def site_pages(desk: Desk) -> Iterator[Plan]:
    """Every page of which there is one and that lists no records."""
    pages = {
        "home": home_page,
        "method": _method,
        "corrections": _corrections,
        "search": search_page,
        "404": _not_found,
    }
    for name, make in pages.items():
        yield Plan(desk.urls.page(name), make, f"pages/{name}")


def _simple(desk: Desk, name: str, template: str, lead: str, context: dict[str, Any], nav: str = "") -> Page:
    title = page_titles(desk)[name]
    base = {"title": title, "lead": lead, "narrative_key": f"pages/{name}"}
    return Page(desk.urls.page(name), template, title, lead, base | context, (), nav)


def _method(desk: Desk) -> Page:
    lead = desk.text(
        "Số liệu lấy từ đâu, kiểm tra thế nào, trạng thái suy ra ra sao, và trang này không phải là gì."
    )
    return _simple(desk, "method", "prose.html", lead, {})


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
