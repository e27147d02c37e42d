"""Charts over years: ranks, scores, and components side by side."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from builder.charts.request import Break, Line, Panel, Point, RankSeries, ScoreSeries, SmallMultiples
from builder.deriving.series import Slot
from builder.model.figures import Figure
from builder.model.indicators import Chart
from builder.stating.comparable import ranked_of
from builder.stating.descriptions import lines_in_words, subtitle
from builder.stating.members import components_changed, components_in_words
from builder.stating.series import over_years
from builder.stating.statement import Statement
from builder.stating.tables import newer_elsewhere
from builder.views.chart_view import ChartView, Drawing

Lines = list[tuple[str, tuple[Figure, ...]]]
"""(name, figures in the order of time) of each line."""


def rank_series(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Rank over years, first place on top."""
    measure_id = chart.measure or "rank"
    lines = _series(drawing, chart, measure_id)
    if not lines:
        return None
    of = max(_largest_of(drawing, shown) for _, shown in lines)
    request = RankSeries(
        lang=drawing.reader.lang,
        description=_words(drawing, lines).says(drawing.reader),
        of=of,
        lines=_lines(drawing, lines),
        breaks=_breaks(drawing, measure_id, lines),
    )
    view = _view(drawing, chart_id, measure_id, lines, request)
    first = drawing.reader.text("hạng 1 ở trên cùng")
    return replace(
        view,
        sub=" · ".join(part for part in (view.sub, first) if part),
        notes=(*view.notes, *_without_n(drawing, lines)),
    )


def score_series(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Values over years."""
    measure_id = chart.measure or "score"
    lines = _series(drawing, chart, measure_id)
    if not lines:
        return None
    request = ScoreSeries(
        lang=drawing.reader.lang,
        description=_words(drawing, lines).says(drawing.reader),
        lines=_lines(drawing, lines),
        unit=drawing.indicator.measures[measure_id].unit.get(drawing.reader.lang),
        breaks=_breaks(drawing, measure_id, lines),
    )
    return _view(drawing, chart_id, measure_id, lines, request)


def _words(drawing: Drawing, lines: Lines) -> Statement:
    return lines_in_words(drawing.ground, [figures for _, figures in lines])


def _view(
    drawing: Drawing, chart_id: str, measure_id: str, lines: Lines, request: RankSeries | ScoreSeries
) -> ChartView:
    """What is said of the first line is the heading."""
    statement = over_years(drawing.ground, lines[0][1])
    newer = newer_elsewhere(drawing.ground, lines[0][1][-1])
    shown = [figure for _, figures in lines for figure in figures]
    return ChartView(
        chart_id,
        statement,
        statement.says(drawing.reader),
        subtitle(drawing.ground, statement, shown, drawing.reader),
        request,
        *_table(drawing, lines),
        _notes(drawing, measure_id, lines),
        lines=tuple(figures for _, figures in lines),
        also=(_words(drawing, lines), *([newer] if newer else [])),
    )


def small_multiples(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Every component over years, on one scale; those without two years to draw are named."""
    measure_id = chart.measure or "score"
    place = chart.place or drawing.site.settings.home
    titles = {
        name: component.title.get(drawing.reader.lang)
        for name, component in drawing.indicator.components.items()
    }
    every: Lines = [
        (titles[name], drawing.index.years(Slot(drawing.indicator_id, measure_id, place, component=name)))
        for name in chart.components or tuple(drawing.indicator.components)
    ]
    found = [(title, figures) for title, figures in every if len(figures) >= 2]
    if not found:
        return None
    series = [figures for _, figures in every if figures]
    statement = components_changed(drawing.ground, series)
    words = components_in_words(drawing.ground, series)
    request = SmallMultiples(
        lang=drawing.reader.lang,
        description=words.says(drawing.reader),
        panels=tuple(Panel(title=title, points=_points(drawing, figures)) for title, figures in found),
        unit=drawing.indicator.measures[measure_id].unit.get(drawing.reader.lang),
        breaks=_breaks(drawing, measure_id, found),
    )
    shown = [figure for _, figures in found for figure in figures]
    return ChartView(
        chart_id,
        statement,
        statement.says(drawing.reader),
        subtitle(drawing.ground, statement, shown, drawing.reader),
        request,
        *_table(drawing, [one for one in every if one[1]]),
        (
            *_left_out(drawing, every),
            *_notes_of_breaks(drawing, measure_id, found),
            *_partial(drawing, found),
        ),
        lines=tuple(series),
        also=(words,),
    )


def _left_out(drawing: Drawing, every: Lines) -> tuple[str, ...]:
    """The components that have no line, by name."""
    names = [title for title, figures in every if len(figures) < 2]
    if not names:
        return ()
    return (drawing.reader.text("Không vẽ vì chưa có số của hai năm: {names}.", names="; ".join(names)),)


def _without_n(drawing: Drawing, lines: Lines) -> tuple[str, ...]:
    """The years of which no source says among how many places the ranks stand."""
    years = sorted(
        {
            figure.key.period.year or 0
            for _, figures in lines
            for figure in figures
            if ranked_of(drawing.ground, figure) is None
        }
    )
    if not years:
        return ()
    listed = ", ".join(map(str, years))
    return (
        drawing.reader.text(
            "Những năm nguồn không nói hạng được xếp trong bao nhiêu nơi: {years}.", years=listed
        ),
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
            label=f"{figure.key.period}: {drawing.told(figure)}",
            mark=drawing.mark(figure),
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
                    mark=point.mark,
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


def _notes_of_breaks(drawing: Drawing, measure: str, lines: Lines) -> tuple[str, ...]:
    years = [figure.key.period.year or 0 for _, figures in lines for figure in figures]
    return tuple(
        drawing.reader.text(
            "Từ {year}: {reason}",
            year=drawing.reader.date(cut.from_),
            reason=cut.reason.get(drawing.reader.lang),
        )
        for cut in drawing.indicator.breaks
        if (not cut.measures or measure in cut.measures) and min(years) < cut.from_.first.year <= max(years)
    )


def _partial(drawing: Drawing, lines: Lines) -> tuple[str, ...]:
    """The years of which some of the components, or all, have no figure."""
    found = [{figure.key.period.year or 0 for figure in figures} for _, figures in lines]
    years = sorted(set().union(*found))
    counts = {year: sum(year in own for own in found) for year in range(years[0], years[-1] + 1)}
    partial = [f"{year} ({count}/{len(lines)})" for year, count in counts.items() if count < len(lines)]
    if not partial:
        return ()
    listed = ", ".join(partial)
    return (drawing.reader.text("Năm thiếu số của một số thành phần: {years}.", years=listed),)


def _notes(drawing: Drawing, measure: str, lines: Lines) -> tuple[str, ...]:
    years = [figure.key.period.year or 0 for _, figures in lines for figure in figures]
    notes = list(_notes_of_breaks(drawing, measure, lines))
    name, figures = lines[0]
    missing = _without(figures, min(years), max(years))
    if missing:
        listed = ", ".join(map(str, missing))
        notes.append(drawing.reader.text("Chưa có số liệu của {name}: {years}.", name=name, years=listed))
    return tuple(notes)


def _without(figures: tuple[Figure, ...], first: int, last: int) -> list[int]:
    """The years from ``first`` to ``last`` of which a line has no figure, up to its own end."""
    own = {figure.key.period.year or 0 for figure in figures}
    return sorted(set(range(first, min(last, max(own)) + 1)) - own)


def _table(
    drawing: Drawing, lines: Lines
) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[Figure | None, ...]], ...]]:
    years = sorted({figure.key.period.year or 0 for _, figures in lines for figure in figures}, reverse=True)
    by_year = [{figure.key.period.year: figure for figure in figures} for _, figures in lines]
    columns = (drawing.reader.text("Năm"), *(name for name, _ in lines))
    return columns, tuple((str(year), tuple(found.get(year) for found in by_year)) for year in years)


def _largest_of(drawing: Drawing, figures: tuple[Figure, ...]) -> int:
    """How many units were ranked at most; the worst rank shown where no source says."""
    worst = max(int(figure.number or 1) for figure in figures)
    return max(
        [worst, *(int(of) for figure in figures if (of := ranked_of(drawing.ground, figure)) is not None)]
    )
