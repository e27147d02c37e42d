"""Charts of one period: levels, parts of a whole, rates, measures side by side."""

from __future__ import annotations

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
    Target,
)
from builder.deriving.series import Slot
from builder.locale.figures import key_words, level_name
from builder.model.figures import Figure
from builder.model.indicators import Chart
from builder.model.records import LEVELS
from builder.views.chart_view import ChartView, Drawing
from builder.views.findings import extremes, failing, listed

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
    rate = measure.unit.vi == "%"
    request = Levels(
        lang=drawing.reader.lang,
        description=listed(drawing, found),
        bars=bars,
        maximum=Decimal(100) if rate else None,
        target=_target(drawing, chart),
    )
    columns = (drawing.reader.text("Cấp"), measure.title.get(drawing.reader.lang))
    sub = f"{measure.title.get(drawing.reader.lang)}, {drawing.reader.period(found[0][1].key.period)}"
    rows = tuple((name, (figure,)) for name, figure in found)
    return ChartView(chart_id, extremes(drawing, found), sub, request, columns, rows, failing(drawing, found))


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
        return _plain_bars(drawing, named, chart_id, measure_id)

    def part(name: str) -> Part:
        figure = figures[name]
        title = _component(drawing, name)
        return Part(
            name=title,
            value=figure.number or Decimal(0),
            text=drawing.shown(figure),
            label=f"{title}: {drawing.full(figure)}",
            parts=tuple(part(child) for child in shown if (components[child].parent or "") == name),
            contradicted=drawing.contradicted(figure),
        )

    whole = part("")
    largest = max(whole.parts, key=lambda item: item.value)
    title = drawing.reader.text(
        "{part}: {value} trong tổng số {total}",
        part=largest.name,
        value=largest.text,
        total=drawing.full(figures[""]),
    )
    request = Breakdown(lang=drawing.reader.lang, description=listed(drawing, named), whole=whole)
    columns = (
        drawing.reader.text("Thành phần"),
        drawing.indicator.measures[measure_id].title.get(drawing.reader.lang),
    )
    rows = tuple((name, (figure,)) for name, figure in [(_component(drawing, ""), figures[""]), *named])
    return ChartView(chart_id, title, _sub(drawing, measure_id, figures[""]), request, columns, rows)


def _component(drawing: Drawing, name: str) -> str:
    """Title of a component; the whole has none."""
    if not name:
        return drawing.reader.text("Tổng số")
    return drawing.indicator.components[name].title.get(drawing.reader.lang)


def rate_target(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Rates beside what was asked for."""
    measure_ids = chart.measures or ((chart.measure,) if chart.measure else ())
    found = _chosen(drawing, chart, measure_ids)
    if not found:
        return None
    target = _target(drawing, chart)
    rates = tuple(
        Rate(
            name=name,
            value=figure.number or Decimal(0),
            text=drawing.shown(figure),
            label=f"{name}: {drawing.full(figure)}",
            target=target,
            contradicted=drawing.contradicted(figure),
        )
        for name, figure in found
    )
    title = extremes(drawing, found)
    request = RateTarget(lang=drawing.reader.lang, description=listed(drawing, found), rates=rates)
    columns = (drawing.reader.text("Tỷ lệ"), drawing.reader.text("Giá trị"))
    rows = tuple((name, (figure,)) for name, figure in found)
    sub = drawing.reader.text("Tỷ lệ, phần trăm")
    return ChartView(chart_id, title, sub, request, columns, rows, failing(drawing, found))


def bars(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Measures or components side by side."""
    measure_ids = chart.measures or ((chart.measure,) if chart.measure else tuple(drawing.indicator.measures))
    unit = drawing.indicator.measures[measure_ids[0]].unit.vi
    found = [
        (n, f) for n, f in _chosen(drawing, chart, measure_ids) if drawing.site.measure(f).unit.vi == unit
    ]
    return _plain_bars(drawing, found, chart_id, measure_ids[0]) if found else None


def _plain_bars(
    drawing: Drawing, found: list[tuple[str, Figure]], chart_id: str, measure_id: str
) -> ChartView:
    """Bars in one group, or in a group for each measure where every measure has several."""
    grouped: dict[str, list[tuple[str, Figure]]] = {}
    for name, figure in found:
        measure = drawing.site.measure(figure).title.get(drawing.reader.lang)
        grouped.setdefault(measure, []).append((name.removeprefix(f"{measure}, "), figure))
    if len(grouped) == 1 or len(grouped) == len(found):
        grouped = {"": found}
    first = next(iter(grouped.values()))
    title = extremes(drawing, first) if len(first) > 1 else f"{first[0][0]}: {drawing.full(first[0][1])}"
    if len(grouped) > 1:
        title = f"{next(iter(grouped))}: {title[0].lower()}{title[1:]}"
    request = Bars(
        lang=drawing.reader.lang,
        description=listed(drawing, found),
        groups=tuple(
            BarGroup(name=group, bars=tuple(_bar(drawing, name, figure) for name, figure in bars))
            for group, bars in grouped.items()
        ),
    )
    columns = (drawing.reader.text("Chỉ tiêu"), drawing.reader.text("Giá trị"))
    rows = tuple((name, (figure,)) for name, figure in found)
    sub = _sub(drawing, measure_id, found[0][1])
    return ChartView(chart_id, title, sub, request, columns, rows, failing(drawing, found))


def _chosen(drawing: Drawing, chart: Chart, measure_ids: tuple[str, ...]) -> list[tuple[str, Figure]]:
    """(name, figure) of the measures, for the chart's period, place and components; each key of it a bar."""
    place = chart.place or drawing.site.settings.home
    found: list[tuple[str, Figure]] = []
    for figure in drawing.site.figures_of[drawing.indicator_id]:
        key = figure.key
        if figure.measure not in measure_ids or figure.number is None:
            continue
        if key.place != place and key.place not in chart.places:
            continue
        if chart.components and key.component not in chart.components:
            continue
        if chart.period and key.period.text != chart.period:
            continue
        words = key_words(drawing.site, drawing.indicator_id, key, drawing.reader)
        if len(measure_ids) > 1 or not words:
            words = [drawing.site.measure(figure).title.get(drawing.reader.lang), *words]
        found.append((", ".join(words), figure))
    if not chart.period and len({f.key.period.text for _, f in found}) > 1:
        found = [(f"{name}, {drawing.reader.period(f.key.period)}", f) for name, f in found]
    return found


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
        label=f"{name}: {drawing.full(figure)}",
        contradicted=drawing.contradicted(figure),
    )


def _target(drawing: Drawing, chart: Chart) -> Target | None:
    if chart.target is None:
        return None
    shown = drawing.reader.exact(chart.target, 2) + "%"
    text = drawing.reader.text("mục tiêu {value}", value=shown)
    return Target(value=chart.target, text=text, label=text)


def _sub(drawing: Drawing, measure_id: str, figure: Figure) -> str:
    measure = drawing.indicator.measures[measure_id]
    unit = measure.unit.get(drawing.reader.lang)
    return ", ".join(part for part in (unit, drawing.reader.period(figure.key.period)) if part)
