"""Charts of pages that are no indicator's: places, the chain of documents, statuses and weaknesses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from builder.charts.request import Bar, Chain, Layer, Levels, Link, Moment, Node, Timeline
from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.indicators import Chart
from builder.model.records import Resolution
from builder.model.site import Site
from builder.views.chart_view import ChartView, Drawing
from builder.views.indicator_charts import indicator_charts
from builder.views.time_charts import rank_series, score_series


def all_charts(
    site: Site, findings: Findings, index: SeriesIndex, reader: Reader
) -> dict[str, tuple[ChartView, ...]]:
    """Every chart of the site by the page that shows it."""
    charts: dict[str, tuple[ChartView, ...]] = {}
    for name in site.indicators:
        charts[f"indicators/{name}"] = indicator_charts(Drawing(site, findings, index, reader, name))
    for name, place in site.places.items():
        if place.level == "province":
            charts[f"places/{name}"] = _place_charts(site, findings, index, reader, name)
    charts["pages/resolutions"] = _document_charts(site, reader)
    for name in site.resolutions:
        charts[f"resolutions/{name}"] = _neighbourhood(site, reader, name)
    return {key: views for key, views in charts.items() if views}


ENOUGH = 4
"""Years that a line must have to be worth a chart."""


def _place_charts(
    site: Site, findings: Findings, index: SeriesIndex, reader: Reader, place: str
) -> tuple[ChartView, ...]:
    """Rank or score over years in each featured index, against the home place."""
    views = []
    for name in site.settings.featured:
        drawing = Drawing(site, findings, index, reader, name)
        others = tuple(p for p in (site.settings.home, *site.settings.compare) if p != place)[:1]
        for kind, draw in (("rank-series", rank_series), ("score-series", score_series)):
            measure = "rank" if kind == "rank-series" else "score"
            if measure not in drawing.indicator.measures:
                continue
            chart = Chart.model_validate({"kind": kind, "measure": measure, "place": place, "places": others})
            view = draw(drawing, chart, f"{name}-{measure}")
            own = [cells[0] for _, cells in view.rows if cells[0]] if view is not None else []
            if view is not None and len(own) >= ENOUGH and own[0].key.place == place:
                views.append(view)
                break
    return tuple(views)


def document_label(document: Resolution, reader: Reader) -> str:
    """Number or title."""
    return document.number or document.title.get(reader.lang)


def _document_charts(site: Site, reader: Reader) -> tuple[ChartView, ...]:
    related = {name for name, d in site.resolutions.items() if d.relations}
    related |= {r.to for d in site.resolutions.values() for r in d.relations}
    views = []
    if related:
        title = reader.text("{n} văn bản có quan hệ với nhau, từ Trung ương đến tỉnh", n=len(related))
        sub = reader.text("Văn bản nào thực hiện, căn cứ hay kế thừa văn bản nào")
        views.append(ChartView("chuoi-van-ban", title, sub, _chain(site, reader, related, None), (), ()))
    dated = sorted(
        (item for item in site.resolutions.items() if item[1].date and item[1].date.exact),
        key=lambda item: str(item[1].date),
    )
    if not dated:
        return tuple(views)
    moments = tuple(
        Moment(
            x=_year_fraction(d),
            when=reader.date(d.date),
            title=document_label(d, reader),
            label=f"{reader.date(d.date)}: {document_label(d, reader)}",
        )
        for _, d in dated
    )
    first, last = dated[0][1], dated[-1][1]
    description = reader.text(
        "{n} văn bản có ngày ban hành, từ {first} đến {last}",
        n=len(moments),
        first=reader.date(first.date),
        last=reader.date(last.date),
    )
    timeline = Timeline(lang=reader.lang, description=description, moments=moments)
    views.append(
        ChartView("dong-thoi-gian", description, reader.text("Văn bản theo ngày ban hành"), timeline, (), ())
    )
    return tuple(views)


def _year_fraction(document: Resolution) -> Decimal:
    assert document.date is not None  # noqa: S101 - callers filter
    day = document.date.first
    return Decimal(day.year) + Decimal(day.timetuple().tm_yday - 1) / Decimal(366)


def _neighbourhood(site: Site, reader: Reader, name: str) -> tuple[ChartView, ...]:
    """A document with those one relation away."""
    near = {name, *(r.to for r in site.resolutions[name].relations)}
    near |= {other for other, d in site.resolutions.items() if any(r.to == name for r in d.relations)}
    if len(near) < 2:
        return ()
    chain = _chain(site, reader, near, name)
    title = reader.text("{name} trong chuỗi văn bản", name=document_label(site.resolutions[name], reader))
    return (ChartView("chuoi-van-ban", title, "", chain, (), ()),)


_VERBS = {
    "implements": "thực hiện",
    "based_on": "căn cứ",
    "precursor_of": "tiền đề của",
    "reviews": "tổng kết",
    "continues": "tiếp tục",
    "builds_on": "kế thừa",
    "paired_with": "gắn với",
    "supersedes": "thay thế",
    "sets_index": "quy định chỉ số",
}


def _chain(site: Site, reader: Reader, names: set[str], main: str | None) -> Chain:
    """The documents of ``names`` by level, and the relations among them."""
    levels: dict[str, list[Node]] = {"central": [], "province": []}
    for name in sorted(names, key=lambda n: (str(site.resolutions[n].date or "9999"), n)):
        document = site.resolutions[name]
        central = document.issuer is not None and site.agencies[document.issuer].level == "central"
        label = document_label(document, reader)
        levels["central" if central else "province"].append(
            Node(
                id=name,
                title=label,
                label=f"{label}: {document.title.get(reader.lang)}",
                detail=reader.date(document.date) if document.date else "",
                emphasis="main" if name == main else "other",
            )
        )
    titles = {"central": reader.text("Trung ương"), "province": reader.text("Tỉnh")}
    links = tuple(
        Link(
            source=name,
            target=relation.to,
            kind=relation.kind,
            text=f"{reader.text(_VERBS[relation.kind])} {document_label(site.resolutions[relation.to], reader)}",
            label=f"{document_label(site.resolutions[name], reader)} {reader.text(_VERBS[relation.kind])} "
            f"{document_label(site.resolutions[relation.to], reader)}",
        )
        for name in site.resolutions
        if name in names
        for relation in site.resolutions[name].relations
        if relation.to in names and (main is None or main in (name, relation.to))
    )
    layers = tuple(Layer(title=titles[level], nodes=tuple(nodes)) for level, nodes in levels.items() if nodes)
    description = "; ".join(link.label for link in links) + "."
    return Chain(lang=reader.lang, description=description, layers=layers, links=links, kinds=tuple(_VERBS))


def count_chart(reader: Reader, chart_id: str, title: str, sub: str, counts: Mapping[str, int]) -> ChartView:
    """Bars of counts of records, which are no figures and so have no table."""
    bars = tuple(
        Bar(
            name=name,
            value=Decimal(count),
            text=reader.number(count),
            label=f"{name}: {reader.number(count)}",
        )
        for name, count in Counter(counts).most_common()
    )
    description = f"{title}: " + "; ".join(bar.label for bar in bars) + "."
    return ChartView(
        chart_id, title, sub, Levels(lang=reader.lang, description=description, bars=bars), (), ()
    )
