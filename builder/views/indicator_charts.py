"""The charts of an indicator, as its data declare them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from builder.locale.reader import Reader
from builder.model.indicators import Chart, ChartKind
from builder.problems import Problems
from builder.stating.statement import Ground
from builder.stating.typed import against, typed, unfounded
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
            views.append(_titled(drawing, chart, view))
    return tuple(views)


def _titled(drawing: Drawing, chart: Chart, view: ChartView) -> ChartView:
    """With the heading that an editor typed, if there is one."""
    if chart.title is None:
        return view
    statement = typed(chart.title, view.statement)
    return replace(view, statement=statement, title=statement.says(drawing.reader))


def check_titles(
    ground: Ground, reader: Reader, name: str, charts: Iterable[ChartView], problems: Problems
) -> None:
    """A typed heading that its figures contradict is a warning, with what the rules would say. It is held only in the
    languages in which it is written, whose numbers and words it uses."""
    views = {view.id: view for view in charts}
    for number, chart in enumerate(ground.site.indicators[name].charts):
        view = views.get(f"bieu-do-{number + 1}")
        if chart.title is None or view is None or not view.lines:
            continue
        if chart.title.lang(reader.lang) != reader.lang:
            continue
        wrong = list(unfounded(ground, view.title, view.lines, reader))
        if wrong:
            at = ground.site.where("indicators", name, "charts", str(number), "title")
            words = "”, “".join(clash.words for clash in wrong)
            lines = [against(ground, clash, reader) for clash in wrong]
            working = " · ".join([*lines, *view.statement.working(reader)])
            problems.add("C170", at, title=view.title, words=words, working=working)
