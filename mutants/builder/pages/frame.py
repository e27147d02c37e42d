"""The frame around every page: Jinja environment, navigation, and the context that all templates share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from builder.locale.reader import Reader
from builder.model.base import Lang
from builder.pages.contents import outlined
from builder.pages.desk import Desk, Here, Page
from builder.pages.head import head
from builder.pages.titles import page_titles
from builder.pages.urls import relative

RECEIPT = "bien-nhan.json"
"""What a build was made from and what came out, see :mod:`builder.outputs.receipt`."""
NAVIGATION = ("indicators", "commitments", "resolutions", "checks", "sources", "data", "method", "search")
LANGUAGES: dict[Lang, str] = {"vi": "Tiếng Việt", "en": "English"}
"""What each language calls itself."""


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
    env.globals["plural"] = reader.plural
    env.globals["outlined"] = outlined
    return env


def render(env: Environment, desk: Desk, page: Page) -> str:
    """The HTML of one page."""

    def link(target: str) -> str:
        if page.path == desk.urls.page("404"):  # served at any depth, so it needs addresses from the root
            return urlsplit(desk.site.settings.base_url).path + target
        return relative(target, page.path)

    return env.get_template(page.template).render(
        _frame(desk, page, link) | _around(desk, page) | page.context
    )


def _around(desk: Desk, page: Page) -> dict[str, Any]:
    """What a page says of itself: for machines, for citing, its sources, a link to report an error."""
    here = desk.here(page.path)
    lost = page.path == desk.urls.page("404")
    own = {desk.urls.record("sources", name): name for name in here.cells.notes}.get(page.path)
    return {
        "head": head(desk, page),
        "alternates": [] if lost else _alternates(desk, page),
        "cite": "" if lost else desk.citation(page.title, page.path),
        "report": "" if lost else here.report(page.title),
        "page_sources": [] if own else [_note(here, name) for name in here.cells.notes],
    }


def _alternates(desk: Desk, page: Page) -> list[dict[str, str]]:
    """Full addresses of the page in every language, for crawlers; the first language is for all who speak none of them."""
    languages = desk.site.settings.languages
    if len(languages) == 1:
        return []
    found = {lang: desk.urls.absolute(desk.urls.translated(page.path, lang)) for lang in languages}
    return [{"lang": lang, "url": url} for lang, url in [*found.items(), ("x-default", found[languages[0]])]]


def _note(here: Here, name: str) -> dict[str, Any]:
    source = here.desk.site.sources[name]
    return {
        "title": source.title,
        "lang": source.lang if source.lang != here.desk.reader.lang else "",
        "publisher": source.publisher,
        "date": here.desk.reader.date(source.date) if source.date else "",
        "url": here.record("sources", name),
        "address": source.url or "",
    }


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
            "contact": {
                "title": contact.name.get(lang),
                "url": contact.url or link(desk.urls.page("method")),
                "writable": bool(contact.url),
            }
            if contact
            else None,
        },
        "nav": [
            {"title": titles[name], "url": link(desk.urls.page(name)), "current": name == page.nav}
            for name in NAVIGATION
        ],
        "languages": [
            {"title": LANGUAGES[other], "lang": other, "url": link(desk.urls.translated(page.path, other))}
            for other in settings.languages
            if other != lang
        ],
        "crumbs": [
            *({"title": title, "url": link(path)} for title, path in crumbs),
            *([{"title": page.title, "lang": page.context.get("lang_title", "")}] if crumbs else []),
        ],
        "receipt": {"title": desk.text("Biên nhận của bản dựng này"), "url": link(RECEIPT)},
        "as_of": desk.reader.date(settings.as_of),
        "as_of_iso": str(settings.as_of),
    }
