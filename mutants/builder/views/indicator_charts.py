"""The charts of an indicator, as its data declare them."""

from __future__ import annotations

from collections.abc import Callable

from builder.model.indicators import Chart, ChartKind
from builder.views.chart_view import ChartView, Drawing
from builder.views.part_charts import bars, breakdown, levels, rate_target
from builder.views.place_charts import rank_range, strip
from builder.views.time_charts import rank_series, score_series, small_multiples

KINDS: dict[ChartKind, Callable[[Drawing, Chart, str], ChartView | None]] = {
    "rank-series": rank_series,
    "score-series": score_series,
    "strip": strip,
    "small-multiples": small_multiples,
    "levels": levels,
    "breakdown": breakdown,
    "rate-target": rate_target,
    "rank-range": rank_range,
    "bars": bars,
}


def indicator_charts(drawing: Drawing) -> tuple[ChartView, ...]:
    """Every chart for which there are figures, in the declared order."""
    views = []
    for number, chart in enumerate(drawing.indicator.charts, 1):
        view = KINDS[chart.kind](drawing, chart, f"bieu-do-{number}")
        if view is not None:
            views.append(view)
    return tuple(views)
