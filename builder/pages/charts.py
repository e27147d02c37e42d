"""Charts as templates take them: the drawing, its words, the table of the same numbers, what a reader can take along."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from builder.charts.draw import Drawing
from builder.charts.request import Request
from builder.charts.svg import linked
from builder.pages.chart_files import ChartFiles, embed_code
from builder.pages.desk import Desk, Here
from builder.pages.said import said, why
from builder.views.cells import LONG, common_source
from builder.views.chart_view import Branch, ChartView


def charts(here: Here, key: str) -> list[dict[str, Any]]:
    """Parameters of the ``chart`` macro for every chart of a page."""
    return [_chart(here, key, view) for view in here.desk.charts(key)]


def requests(desk: Desk, key: str) -> dict[str, Request]:
    """What must be drawn for a page before it is made, by the names of :attr:`builder.pages.desk.Desk.drawings`."""
    return {f"{key}/{view.id}": view.request for view in desk.charts(key) if view.request is not None}


def _chart(here: Here, key: str, view: ChartView) -> dict[str, Any]:
    desk = here.desk
    drawing = desk.drawings.get(f"{key}/{view.id}")
    return {
        "id": view.id,
        "title": said(here, view.statement),
        "why": why(here, view.statement),
        "sub": view.sub,
        "svg": Markup(linked(drawing.svg, here.record) if drawing else ""),  # noqa: S704 - drawn and cleaned by builder.charts
        "alt": view.request.description if view.request else "",
        "words": said(here, view.also[0]) if view.also and view.request else None,
        "value": _value(here, view),
        "outline": [_branch(here, branch) for branch in view.outline],
        "table": here.cells.chart_table(view) if view.rows else None,
        "common": here.source(common_source(view.figures)) if len(view.rows) >= LONG else None,
        "sources": chart_sources(here, view),
        "newer": [said(here, one) for one in view.also[1:]],
        "notes": view.notes,
        **_reuse(here, key, view, drawing),
    }


def _value(here: Here, view: ChartView) -> dict[str, Any] | None:
    """The one value of a chart that is not drawn; several stand in its table."""
    figures = tuple(dict.fromkeys(view.figures))
    if view.request is not None or len(figures) != 1:
        return None
    return {"figure": here.cells.figure(figures[0], full=True), "note": here.cells.note(figures[0])}


def _branch(here: Here, branch: Branch) -> dict[str, Any]:
    """One line of the nested list beside a drawing."""
    kind, _, name = branch.link.partition("/")
    return {
        "before": branch.before,
        "text": branch.text,
        "url": here.record(kind, name) if name else "",
        "after": branch.after,
        "cite": here.cite(*branch.cite) if branch.cite else None,
        "branches": [_branch(here, one) for one in branch.branches],
    }


def _reuse(here: Here, key: str, view: ChartView, drawing: Drawing | None) -> dict[str, Any]:
    """What a reader can take along: files, code for other sites, a citation, a link to report an error."""
    desk = here.desk
    files = ChartFiles(key, view.id, desk.urls.prefix)
    page = f"{desk.urls.holder(key)}#{view.id}"
    downloads = files.downloads(table=bool(view.rows), drawn=view.request is not None)
    sources = "; ".join(item["text"] for item in chart_sources(here, view))
    name = f"{view.title}. {view.sub}" if view.sub else view.title  # it stands alone elsewhere
    return {
        "downloads": [{"title": title, "url": here.url(path)} for title, path in downloads],
        "picture": {"name": files.png, "source": credit(desk, key, view)} if drawing else None,
        "embed": embed_code(desk.urls.absolute(files.embed), name, sources, drawing.svg) if drawing else "",
        "cite": desk.citation(name, page),
        "report": here.report(view.title, page),
    }


def chart_sources(here: Here, view: ChartView) -> list[dict[str, Any]]:
    """``{text, url, lang}`` of the sources of a chart, the first ones by name."""
    names = list(dict.fromkeys(figure.claim.source for figure in view.figures))
    shown = [here.source(name) for name in names[:4]]
    more = len(names) - len(shown)
    return [*shown, {"text": here.desk.plural("và {n} nguồn khác", more), "url": ""}] if more else shown


def source_line(desk: Desk, view: ChartView) -> str:
    """``Nguồn: Báo Quảng Ninh, 23/1/2023. Minh Bạch Quảng Ninh, số liệu tính đến 24/11/2026.``"""
    settings = desk.site.settings
    sources = "; ".join(item["text"] for item in chart_sources(desk.here(""), view))
    whole = desk.text(
        "{site}, số liệu tính đến {date}.",
        site=settings.title.get(desk.reader.lang),
        date=desk.reader.date(settings.as_of),
    )
    return desk.text("Nguồn: {sources}.", sources=sources) + " " + whole if sources else whole


def credit(desk: Desk, key: str, view: ChartView) -> str:
    """What stands below a picture that leaves the site: its sources, whose it is, and where it is found."""
    return f"{source_line(desk, view)} {desk.urls.absolute(desk.urls.holder(key))}".strip()
