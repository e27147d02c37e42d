"""Charts of one period: levels, parts of a whole, rates, measures side by side."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from builder.charts.request import (
    Bar,
    BarGroup,
    Bars,
    Breakdown,
    Levels,
    Part,
    Rate,
    RateTarget,
    Request,
    Target,
)
from builder.deriving.series import Slot
from builder.locale.figures import level_name
from builder.model.figures import Figure
from builder.model.indicators import Chart
from builder.model.records import LEVELS
from builder.stating.descriptions import subtitle, values_in_words
from builder.stating.members import extremes, largest_part
from builder.stating.naming import telling_names
from builder.stating.statement import Statement
from builder.views.chart_view import ChartView, Drawing

Cells = tuple[tuple[str, tuple[Figure | None, ...]], ...]


def levels(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """A measure at each level of government."""
    measure_id = chart.measure or chart.measures[0]
    measure = drawing.indicator.measures[measure_id]
    place = chart.place or drawing.site.settings.home
    found: list[tuple[str, Figure]] = []
    period = chart.period or _latest_period(drawing, measure_id, place)
    for level in LEVELS:
        slot = Slot(drawing.indicator_id, measure_id, place, level)
        figure = next((f for f in drawing.index.slots.get(slot, ()) if f.key.period.text == period), None)
        if figure is not None and figure.number is not None:
            found.append((level_name(level, drawing.reader), figure))
    if len(found) < 2:
        return None
    bars = tuple(_bar(drawing, name, figure) for name, figure in found)
    figures = [figure for _, figure in found]
    statement, words = extremes(drawing.ground, figures), values_in_words(drawing.ground, figures)
    rate = measure.unit.vi == "%"
    request = Levels(
        lang=drawing.reader.lang,
        description=words.says(drawing.reader),
        bars=bars,
        maximum=Decimal(100) if rate else None,
        target=_target(drawing, chart),
    )
    columns = (drawing.reader.text("Cấp"), measure.title.get(drawing.reader.lang))
    rows = tuple((name, (figure,)) for name, figure in found)
    return _view(drawing, chart_id, statement, words, figures, request, columns, rows)


def _view(
    drawing: Drawing,
    chart_id: str,
    statement: Statement,
    words: Statement,
    figures: Sequence[Figure],
    request: Request,
    columns: tuple[str, ...],
    rows: Cells,
) -> ChartView:
    """A chart with what is said of it and what stands below its heading."""
    return ChartView(
        chart_id,
        statement,
        statement.says(drawing.reader),
        subtitle(drawing.ground, statement, figures, drawing.reader),
        request,
        columns,
        rows,
        lines=tuple((figure,) for figure in figures),
        also=(words,),
    )


def breakdown(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """A whole and its parts, by the tree of components; the whole is the row without a component."""
    measure_id = chart.measure or next(iter(drawing.indicator.measures))
    place = chart.place or drawing.site.settings.home
    figures = {
        figure.key.component: figure
        for figure in drawing.site.figures_of[drawing.indicator_id]
        if figure.measure == measure_id and figure.key.place == place and figure.number is not None
    }
    components = drawing.indicator.components
    shown = [name for name in components if name in figures]
    named = [(_component(drawing, name), figures[name]) for name in shown]
    if len(shown) < 2:
        return None
    if "" not in figures:
        return _plain_bars(drawing, [figure for _, figure in named], chart_id)

    def part(name: str) -> Part:
        figure = figures[name]
        title = _component(drawing, name)
        return Part(
            name=title,
            value=figure.number or Decimal(0),
            text=drawing.shown(figure),
            label=f"{title}: {drawing.told(figure)}",
            parts=tuple(part(child) for child in shown if (components[child].parent or "") == name),
            mark=drawing.mark(figure),
        )

    whole = part("")
    top = [figures[name] for name in shown if not components[name].parent]
    statement = largest_part(drawing.ground, figures[""], top)
    everything = [figures[""], *(figure for _, figure in named)]
    words = values_in_words(drawing.ground, everything)
    request = Breakdown(lang=drawing.reader.lang, description=words.says(drawing.reader), whole=whole)
    columns = (
        drawing.reader.text("Thành phần"),
        drawing.indicator.measures[measure_id].title.get(drawing.reader.lang),
    )
    rows = tuple((name, (figure,)) for name, figure in [(_component(drawing, ""), figures[""]), *named])
    return _view(drawing, chart_id, statement, words, everything, request, columns, rows)


def _component(drawing: Drawing, name: str) -> str:
    """Title of a component; the whole has none."""
    if not name:
        return drawing.reader.text("Tổng số")
    return drawing.indicator.components[name].title.get(drawing.reader.lang)


def rate_target(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Rates beside what was asked for."""
    measure_ids = chart.measures or ((chart.measure,) if chart.measure else ())
    figures = _chosen(drawing, chart, measure_ids)
    if not figures:
        return None
    found = list(zip(telling_names(drawing.ground, figures, drawing.reader), figures, strict=True))
    target = _target(drawing, chart)
    rates = tuple(
        Rate(
            name=name,
            value=figure.number or Decimal(0),
            text=drawing.shown(figure),
            label=f"{name}: {drawing.told(figure)}",
            target=target,
            mark=drawing.mark(figure),
        )
        for name, figure in found
    )
    statement, words = extremes(drawing.ground, figures), values_in_words(drawing.ground, figures)
    request = RateTarget(lang=drawing.reader.lang, description=words.says(drawing.reader), rates=rates)
    columns = (drawing.reader.text("Tỷ lệ"), drawing.reader.text("Giá trị"))
    rows = tuple((name, (figure,)) for name, figure in found)
    return _view(drawing, chart_id, statement, words, figures, request, columns, rows)


def bars(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Measures or components side by side."""
    measure_ids = chart.measures or ((chart.measure,) if chart.measure else tuple(drawing.indicator.measures))
    unit = drawing.indicator.measures[measure_ids[0]].unit.vi
    found = [f for f in _chosen(drawing, chart, measure_ids) if drawing.site.measure(f).unit.vi == unit]
    return _plain_bars(drawing, found, chart_id) if found else None


def _plain_bars(drawing: Drawing, figures: list[Figure], chart_id: str) -> ChartView:
    """Bars in one group, or in a group for each measure where every measure has several."""
    found = list(zip(telling_names(drawing.ground, figures, drawing.reader), figures, strict=True))
    grouped: dict[str, list[tuple[str, Figure]]] = {}
    for name, figure in found:
        measure = drawing.site.measure(figure).title.get(drawing.reader.lang)
        grouped.setdefault(measure, []).append((name.removeprefix(f"{measure}, "), figure))
    if len(grouped) == 1 or len(grouped) == len(found):
        grouped = {"": found}
    statement, words = extremes(drawing.ground, figures), values_in_words(drawing.ground, figures)
    request = Bars(
        lang=drawing.reader.lang,
        description=words.says(drawing.reader),
        groups=tuple(
            BarGroup(name=group, bars=tuple(_bar(drawing, name, figure) for name, figure in bars))
            for group, bars in grouped.items()
        ),
    )
    columns = (drawing.reader.text("Chỉ tiêu"), drawing.reader.text("Giá trị"))
    rows = tuple((name, (figure,)) for name, figure in found)
    return _view(drawing, chart_id, statement, words, figures, request, columns, rows)


def _chosen(drawing: Drawing, chart: Chart, measure_ids: tuple[str, ...]) -> list[Figure]:
    """The figures of the measures, for the chart's period, place and components; each is a bar."""
    place = chart.place or drawing.site.settings.home
    return [
        figure
        for figure in drawing.site.figures_of[drawing.indicator_id]
        if figure.measure in measure_ids
        and figure.number is not None
        and (figure.key.place == place or figure.key.place in chart.places)
        and (not chart.components or figure.key.component in chart.components)
        and (not chart.period or figure.key.period.text == chart.period)
    ]


def _latest_period(drawing: Drawing, measure: str, place: str) -> str:
    """The latest period for which the most levels have a figure."""
    counts: dict[str, int] = {}
    for figure in drawing.site.figures_of[drawing.indicator_id]:
        if figure.measure == measure and figure.key.place == place and figure.key.level:
            counts[figure.key.period.text] = counts.get(figure.key.period.text, 0) + 1
    return max(counts, key=lambda period: (counts[period], period)) if counts else ""


def _bar(drawing: Drawing, name: str, figure: Figure) -> Bar:
    return Bar(
        name=name,
        value=figure.number or Decimal(0),
        text=drawing.shown(figure),
        label=f"{name}: {drawing.told(figure)}",
        mark=drawing.mark(figure),
    )


def _target(drawing: Drawing, chart: Chart) -> Target | None:
    if chart.target is None:
        return None
    shown = drawing.reader.exact(chart.target, 2) + "%"
    text = drawing.reader.text("mục tiêu {value}", value=shown)
    return Target(value=chart.target, text=text, label=text)
