"""Charts of a place among others: a dot among all, ranges of ranks."""

from __future__ import annotations

from decimal import Decimal

from builder.charts.request import Dot, Range, RankRange, Strip
from builder.deriving.series import Slot
from builder.model.figures import Figure
from builder.model.indicators import Chart
from builder.views.chart_view import ChartView, Drawing


def strip(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """One place among all places of a period."""
    measure_id = chart.measure or "score"
    measure = drawing.indicator.measures[measure_id]
    home = chart.place or drawing.site.settings.home
    component = chart.components[0] if chart.components else ""
    period = chart.period or _widest_period(drawing, measure_id, home, component)
    figures = drawing.index.across(drawing.indicator_id, measure_id, period, component) if period else []
    figures.sort(key=lambda f: f.number or Decimal(0), reverse=measure.better != "down")
    mine = next((f for f in figures if f.key.place == home), None)
    if mine is None or len(figures) < 5:
        return None
    position = 1 + sum(f.number != mine.number and figures.index(f) < figures.index(mine) for f in figures)
    at = figures.index(mine)
    named = {
        home,
        *(chart.places or drawing.site.settings.compare),
        figures[0].key.place,
        figures[-1].key.place,
    }
    named |= {figures[i].key.place for i in (at - 1, at + 1) if 0 <= i < len(figures)}
    place = drawing.place(home)
    title = drawing.reader.text(
        "Năm {year}, {place} đứng thứ {position} trong {n} tỉnh, thành phố có số liệu",
        year=period,
        place=place,
        position=position,
        n=len(figures),
    )
    request = Strip(
        lang=drawing.reader.lang,
        description=drawing.reader.text(
            "Cao nhất {high} ({most}), thấp nhất {low} ({least}), {place} {mine}.",
            high=drawing.place(figures[0].key.place),
            most=drawing.shown(figures[0]),
            low=drawing.place(figures[-1].key.place),
            least=drawing.shown(figures[-1]),
            place=place,
            mine=drawing.shown(mine),
        ),
        dots=tuple(
            Dot(
                name=drawing.place(f.key.place),
                value=f.number or Decimal(0),
                text=drawing.shown(f),
                label=f"{drawing.place(f.key.place)}, {period}: {drawing.full(f)}",
                emphasis="main" if f.key.place == home else "other" if f.key.place in named else "context",
            )
            for f in figures
        ),
        unit=measure.unit.get(drawing.reader.lang),
    )
    columns = (drawing.reader.text("Tỉnh, thành phố"), measure.title.get(drawing.reader.lang))
    return ChartView(
        chart_id,
        title,
        f"{measure.title.get(drawing.reader.lang)}, {period}",
        request,
        columns,
        tuple((drawing.place(f.key.place), (f,)) for f in figures),
    )


def _widest_period(drawing: Drawing, measure: str, place: str, component: str) -> str:
    """The latest year in which at least half of the most places have a figure."""
    years = [
        f.key.period.text
        for f in drawing.index.years(Slot(drawing.indicator_id, measure, place, "", component))
    ]
    counts = {
        year: len(drawing.index.across(drawing.indicator_id, measure, year, component)) for year in years
    }
    full = [year for year in years if counts[year] * 2 >= max(counts.values())]
    return full[-1] if full else ""


def rank_range(drawing: Drawing, chart: Chart, chart_id: str) -> ChartView | None:
    """Ranges of component ranks, and single ranks, on one axis."""
    place = chart.place or drawing.site.settings.home
    ranges, rows, worst = [], [], 1
    for name, component in drawing.indicator.components.items():
        title = component.title.get(drawing.reader.lang)
        single, low, high = (
            _at(drawing, Slot(drawing.indicator_id, measure, place, "", name), chart.period)
            for measure in ("rank", "rank_best", "rank_worst")
        )
        low, high = low or single, high or single
        if low is None or high is None or low.number is None or high.number is None:
            continue
        text = drawing.shown(low) if low is high else f"{drawing.shown(low)}–{drawing.shown(high)}"
        ranges.append(
            Range(name=title, low=int(low.number), high=int(high.number), text=text, label=f"{title}: {text}")
        )
        rows.append((title, (low, high)))
        worst = max(worst, int(high.number))
    if not ranges:
        return None
    of = next(
        (
            int(f.number)
            for f in drawing.site.figures_of[drawing.indicator_id]
            if f.measure == "of" and f.number
        ),
        worst,
    )
    title = drawing.reader.text(
        "{place}: các thành phần xếp hạng từ {best} đến {worst} trên {n}",
        place=drawing.place(place),
        best=min(r.low for r in ranges),
        worst=worst,
        n=of,
    )
    request = RankRange(lang=drawing.reader.lang, description=title, of=max(of, worst), ranges=tuple(ranges))
    columns = (
        drawing.reader.text("Thành phần"),
        drawing.reader.text("Hạng cao nhất"),
        drawing.reader.text("Hạng thấp nhất"),
    )
    first = rows[0][1][0]
    sub = drawing.reader.text(
        "Hạng của từng nhóm thành phần, {period}", period=drawing.reader.period(first.key.period)
    )
    return ChartView(chart_id, title, sub, request, columns, tuple(rows))


def _at(drawing: Drawing, slot: Slot, period: str | None) -> Figure | None:
    figures = drawing.index.slots.get(slot, ())
    return next((f for f in reversed(figures) if period in (None, f.key.period.text)), None)
