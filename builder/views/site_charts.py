"""Every chart of the site, by the page that shows it."""

from __future__ import annotations

from builder.locale.reader import Reader
from builder.model.indicators import Chart
from builder.stating.statement import Ground
from builder.views.chart_view import ChartView, Drawing
from builder.views.commitment_charts import clarity_bars, reform_timeline
from builder.views.document_charts import neighbourhood, whole_chain
from builder.views.indicator_charts import indicator_charts
from builder.views.time_charts import rank_series, score_series
from builder.views.worth_drawing import finished


def charts_of(ground: Ground, reader: Reader, key: str) -> tuple[ChartView, ...]:
    """The charts of one page by its key: ``indicators/pci``, ``places/hai-phong``, ``pages/resolutions``."""
    return tuple(finished(view, reader) for view in _charts(ground, reader, key))


def _charts(ground: Ground, reader: Reader, key: str) -> tuple[ChartView, ...]:
    site = ground.site
    kind, _, name = key.partition("/")
    if kind == "indicators":
        return indicator_charts(Drawing(ground, reader, name))
    if kind == "places" and site.places[name].level == "province":
        return _place_charts(ground, reader, name)
    if kind == "resolutions":
        return neighbourhood(site, reader, name)
    if kind == "reforms":
        return reform_timeline(site, reader, name)
    if key == "pages/resolutions":
        return whole_chain(site, reader)
    if key == "pages/clarity":
        return clarity_bars(site, reader)
    return ()


ENOUGH = 4
"""Years that a line must have to be worth a chart."""


def _place_charts(ground: Ground, reader: Reader, place: str) -> tuple[ChartView, ...]:
    """Rank or score over years in each featured index, against the home place."""
    views = []
    for name in ground.site.settings.featured:
        drawing = Drawing(ground, reader, name)
        others = tuple(p for p in ground.site.settings.named_places if p != place)[:1]
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
