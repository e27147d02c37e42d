"""Every chart of the site, by the page that shows it."""

from __future__ import annotations

from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.indicators import Chart
from builder.model.site import Site
from builder.views.chart_view import ChartView, Drawing
from builder.views.commitment_charts import clarity_bars, reform_timeline
from builder.views.document_charts import neighbourhood, whole_chain
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
    charts["pages/resolutions"] = whole_chain(site, reader)
    charts["pages/clarity"] = clarity_bars(site, reader)
    for name in site.resolutions:
        charts[f"resolutions/{name}"] = neighbourhood(site, reader, name)
    for name in site.reforms:
        charts[f"reforms/{name}"] = reform_timeline(site, reader, name)
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
        others = tuple(p for p in site.settings.named_places if p != place)[:1]
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
