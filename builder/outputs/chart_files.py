"""The files of each chart: SVG to publish elsewhere, Vega-Lite to change it, CSV to count again, a page to embed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from jinja2 import Template
from markupsafe import Markup

from builder.charts.draw import Drawing
from builder.charts.spec_file import spec_file
from builder.charts.svg import linked, stand_alone
from builder.outputs.downloads import chart_csv
from builder.pages.chart_files import ChartFiles
from builder.pages.charts import credit, source_line
from builder.pages.desk import Desk
from builder.views.chart_view import ChartView


def colours(folders: Iterable[Path]) -> dict[str, str]:
    """The colours of charts by their names, as the style sheet has them by day."""
    file = next(path for folder in folders if (path := folder / "assets" / "tokens.json").is_file())
    found: dict[str, str] = json.loads(file.read_text("utf-8"))
    return found


def chart_svgs(desk: Desk, key: str, paint: Mapping[str, str]) -> Iterator[tuple[ChartFiles, str]]:
    """The SVG file of every chart of a page."""
    for files, view, drawing, _ in _drawn(desk, key):
        svg = linked(drawing.svg, _addresses(desk))
        yield files, stand_alone(svg, title=view.title, source=credit(desk, key, view), colours=paint)


def chart_texts(
    desk: Desk, key: str, paint: Mapping[str, str], template: Template
) -> Iterator[tuple[str, str]]:
    """(path, content) of every other file of the charts of a page that is text; ``template`` is that of the page with
    nothing but the chart."""
    for files, view in _charts(desk, key):
        if view.rows:
            yield files.csv, chart_csv(desk, view)
    for files, view, drawing, alt in _drawn(desk, key):
        here = desk.here(files.embed)
        source = source_line(desk, view)
        page = f"{desk.urls.holder(files.key)}#{view.id}"
        yield (
            files.spec,
            spec_file(
                drawing.spec,
                title=view.title,
                description=alt,
                source=source,
                colours=paint,
            ),
        )
        yield (
            files.embed,
            template.render(
                asset=lambda name, here=here: here.url(f"assets/{name}"),
                lang=desk.reader.lang,
                site={"title": desk.site.settings.title.get(desk.reader.lang)},
                title=view.title,
                sub=view.sub,
                svg=Markup(  # noqa: S704 - drawn and cleaned by builder.charts
                    linked(drawing.svg, here.record).replace("<a ", '<a target="_top" ')
                ),
                outline=bool(view.outline),
                alt=alt,
                source=source,
                page={"url": here.url(page), "title": desk.text("Xem trang đầy đủ")},
                canonical=desk.urls.absolute(desk.urls.holder(files.key)),
            ),
        )


def _charts(desk: Desk, key: str) -> Iterator[tuple[ChartFiles, ChartView]]:
    for view in desk.charts(key):
        yield ChartFiles(key, view.id, desk.urls.prefix), view


def _drawn(desk: Desk, key: str) -> Iterator[tuple[ChartFiles, ChartView, Drawing, str]]:
    """Those that are drawn, with their alternative in words; a table or one number has no picture to take along."""
    for files, view in _charts(desk, key):
        if view.request is not None:
            yield files, view, desk.drawings[f"{files.key}/{view.id}"], view.request.description


def _addresses(desk: Desk) -> Callable[[str, str], str]:
    """Full addresses of records, for files that leave the site."""
    return lambda kind, name: desk.urls.absolute(desk.urls.record(kind, name))
