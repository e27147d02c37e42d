"""Charts over years: ranks, scores, and components side by side."""

from __future__ import annotations

from decimal import Decimal

from builder.charts.request import Break, Line, Panel, Point, RankSeries, ScoreSeries, SmallMultiples
from builder.deriving.series import Slot
from builder.model.figures import Figure
from builder.model.indicators import Chart
from builder.views.chart_view import ChartView, Drawing
from builder.views.findings import (
    Lines,
    components_description,
    components_finding,
    description,
    rank_finding,
    score_finding,
)


def rank_series(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Rank over years, first place on top."""
    measure_id = chart.measure or "rank"
    lines = _series(drawing, chart, measure_id)
    if not lines or not lines[0][1]:
        return None
    place, figures = lines[0]
    of = max(_largest_of(drawing, shown) for _, shown in lines)
    request = RankSeries(
        lang=drawing.reader.lang,
        description=description(drawing, lines),
        of=of,
        lines=_lines(drawing, lines),
        breaks=_breaks(drawing, measure_id, lines),
    )
    return ChartView(
        chart_id,
        rank_finding(drawing, measure_id, place, figures),
        drawing.reader.text("Thứ hạng qua các năm, hạng 1 ở trên cùng"),
        request,
        *_table(drawing, lines),
        _notes(drawing, measure_id, lines),
    )


def score_series(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Values over years."""
    measure_id = chart.measure or "score"
    lines = _series(drawing, chart, measure_id)
    if not lines or not lines[0][1]:
        return None
    place, figures = lines[0]
    measure = drawing.indicator.measures[measure_id]
    request = ScoreSeries(
        lang=drawing.reader.lang,
        description=description(drawing, lines),
        lines=_lines(drawing, lines),
        unit=measure.unit.get(drawing.reader.lang),
        breaks=_breaks(drawing, measure_id, lines),
    )
    title = measure.title.get(drawing.reader.lang)
    unit = measure.unit.get(drawing.reader.lang)
    return ChartView(
        chart_id,
        score_finding(drawing, measure_id, place, figures),
        f"{title}, {unit}" if unit and unit.casefold() != title.casefold() else title,
        request,
        *_table(drawing, lines),
        _notes(drawing, measure_id, lines),
    )


def small_multiples(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Every component over years, on one scale."""
    measure_id = chart.measure or "score"
    place = chart.place or drawing.site.settings.home
    ids = chart.components or tuple(drawing.indicator.components)
    found = []
    for component in ids:
        figures = drawing.index.years(Slot(drawing.indicator_id, measure_id, place, component=component))
        if len(figures) >= 2:
            found.append((drawing.indicator.components[component].title.get(drawing.reader.lang), figures))
    if not found:
        return None
    latest = max(figures[-1].key.period.year or 0 for _, figures in found)
    found = [item for item in found if (item[1][-1].key.period.year or 0) >= latest - 3]
    request = SmallMultiples(
        lang=drawing.reader.lang,
        description=components_description(drawing, found),
        panels=tuple(Panel(title=title, points=_points(drawing, figures)) for title, figures in found),
        unit=drawing.indicator.measures[measure_id].unit.get(drawing.reader.lang),
        breaks=_breaks(drawing, measure_id, found),
    )
    return ChartView(
        chart_id,
        components_finding(drawing, place, found),
        drawing.reader.text("Điểm từng thành phần qua các năm, cùng một thang"),
        request,
        *_table(drawing, found),
        _notes(drawing, measure_id, found),
    )


def _series(drawing: Drawing, chart: Chart, measure: str) -> Lines:
    """(place name, figures) of the chart's place first, then of the places compared; those without figures left out."""
    home = chart.place or drawing.site.settings.home
    others = chart.places or drawing.site.settings.compare
    component = chart.components[0] if chart.components else ""
    lines: Lines = []
    for place in dict.fromkeys((home, *others)):
        figures = drawing.index.years(Slot(drawing.indicator_id, measure, place, component=component))
        if figures:
            lines.append((drawing.place(place), figures))
    return lines


def _points(drawing: Drawing, figures: tuple[Figure, ...]) -> tuple[Point, ...]:
    return tuple(
        Point(
            x=Decimal(figure.key.period.year or 0),
            value=figure.number or Decimal(0),
            text=drawing.shown(figure),
            label=f"{figure.key.period}: {drawing.full(figure)}",
            contradicted=drawing.contradicted(figure),
        )
        for figure in figures
    )


def _lines(drawing: Drawing, lines: Lines) -> tuple[Line, ...]:
    return tuple(
        Line(
            name=name,
            points=tuple(
                Point(
                    x=point.x,
                    value=point.value,
                    text=point.text,
                    label=f"{name}, {point.label}",
                    contradicted=point.contradicted,
                )
                for point in _points(drawing, figures)
            ),
            emphasis="main" if index == 0 else "other",
        )
        for index, (name, figures) in enumerate(lines)
    )


def _breaks(drawing: Drawing, measure: str, lines: Lines) -> tuple[Break, ...]:
    """Declared breaks that fall inside the years shown."""
    years = [figure.key.period.year or 0 for _, figures in lines for figure in figures]
    return tuple(
        Break(x=Decimal(cut.from_.first.year), text=drawing.reader.text("đổi cách đo"))
        for cut in drawing.indicator.breaks
        if (not cut.measures or measure in cut.measures) and min(years) < cut.from_.first.year <= max(years)
    )


def _notes(drawing: Drawing, measure: str, lines: Lines) -> tuple[str, ...]:
    years = [figure.key.period.year or 0 for _, figures in lines for figure in figures]
    notes = [
        drawing.reader.text(
            "Từ {year}: {reason}",
            year=drawing.reader.date(cut.from_),
            reason=cut.reason.get(drawing.reader.lang),
        )
        for cut in drawing.indicator.breaks
        if (not cut.measures or measure in cut.measures) and min(years) < cut.from_.first.year <= max(years)
    ]
    missing = sorted(set(range(min(years), max(years) + 1)) - set(years))
    if missing:
        notes.append(drawing.reader.text("Chưa có số liệu: {years}.", years=", ".join(map(str, missing))))
    return tuple(notes)


def _table(
    drawing: Drawing, lines: Lines
) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[Figure | None, ...]], ...]]:
    years = sorted({figure.key.period.year or 0 for _, figures in lines for figure in figures}, reverse=True)
    by_year = [{figure.key.period.year: figure for figure in figures} for _, figures in lines]
    columns = (drawing.reader.text("Năm"), *(name for name, _ in lines))
    return columns, tuple((str(year), tuple(found.get(year) for found in by_year)) for year in years)


def _largest_of(drawing: Drawing, figures: tuple[Figure, ...]) -> int:
    """How many units were ranked at most; the worst rank shown where no source says."""
    found = [max(int(figure.number or 1) for figure in figures)]
    for figure in figures:
        of = drawing.site.measure(figure).of
        total = drawing.index.same_key(figure, of) if of else None
        if total is not None and total.number is not None:
            found.append(int(total.number))
    return max(found)
