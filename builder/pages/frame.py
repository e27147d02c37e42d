"""The frame around every page: Jinja environment, navigation, and the context that all templates share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from builder.locale.reader import Reader
from builder.pages.desk import Desk, Page
from builder.pages.urls import relative

NAVIGATION = ("indicators", "commitments", "resolutions", "checks", "sources", "data", "method")


def environment(folders: Iterable[Path], reader: Reader) -> Environment:
    """Jinja with autoescape on, unknown names refused, interface text in the reader's language."""
    env = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
    )
    env.install_gettext_translations(reader.translations, newstyle=True)  # type: ignore[attr-defined]
    return env


def page_titles(desk: Desk) -> dict[str, str]:
    """Titles of the pages of which there is one."""
    text = desk.text
    return {
        "home": text("Trang chủ"),
        "indicators": text("Chỉ tiêu"),
        "resolutions": text("Văn bản"),
        "reforms": text("Cải cách"),
        "commitments": text("Cam kết"),
        "weaknesses": text("Hạn chế được thừa nhận"),
        "pilots": text("Mô hình thí điểm"),
        "agencies": text("Cơ quan"),
        "places": text("Địa phương"),
        "sources": text("Nguồn"),
        "checks": text("Phép kiểm tra"),
        "corrections": text("Đính chính"),
        "freshness": text("Lịch công bố"),
        "timeline": text("Dòng thời gian"),
        "method": text("Phương pháp"),
        "data": text("Dữ liệu"),
        "search": text("Tìm kiếm"),
        "404": text("Không tìm thấy trang"),
    }


def render(env: Environment, desk: Desk, page: Page) -> str:
    """The HTML of one page."""

    def link(target: str) -> str:
        if page.path == desk.urls.page("404"):  # served at any depth, so it needs addresses from the root
            return urlsplit(desk.site.settings.base_url).path + target
        return relative(target, page.path)

    return env.get_template(page.template).render(_frame(desk, page, link) | page.context)


def _frame(desk: Desk, page: Page, link: Callable[[str], str]) -> dict[str, Any]:
    settings, titles, lang = desk.site.settings, page_titles(desk), desk.reader.lang
    home = desk.urls.page("home")
    crumbs = [(titles["home"], home), *page.crumbs] if page.path != home else []
    contact = settings.contact
    return {
        "asset": lambda name: link(f"assets/{name}"),
        "lang": lang,
        "page": page,
        "site": {
            "title": settings.title.get(lang),
            "home_url": link(home),
            "not_official": desk.text(
                "Trang này dựng từ nguồn công khai và không phải ấn phẩm chính thức của cơ quan nhà nước."
            ),
            "licence": {"title": settings.licence.get(lang), "url": link(desk.urls.page("method"))},
            "source": {"title": desk.text("Tải toàn bộ dữ liệu"), "url": link(desk.urls.page("data"))},
            "contact": {"title": contact.name.get(lang), "url": contact.url or link(desk.urls.page("method"))}
            if contact
            else None,
        },
        "nav": [
            {"title": titles[name], "url": link(desk.urls.page(name)), "current": name == page.nav}
            for name in NAVIGATION
        ],
        "crumbs": [
            *({"title": title, "url": link(path)} for title, path in crumbs),
            *([{"title": page.title}] if crumbs else []),
        ],
        "as_of": desk.reader.date(settings.as_of),
        "as_of_iso": str(settings.as_of),
    }
