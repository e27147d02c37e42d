"""Charts of a place among others: a dot among all, ranges of ranks."""

from __future__ import annotations

from decimal import Decimal

from builder.charts.request import Dot, Range, RankRange, Strip
from builder.deriving.series import Slot
from builder.model.figures import Figure
from builder.model.indicators import Chart
from builder.stating.comparable import ranked_of
from builder.stating.descriptions import subtitle
from builder.stating.soundness import main_mark
from builder.stating.tables import ends_in_words, position, rank_span, spans_in_words
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
    at = figures.index(mine)
    named = {
        home,
        *(chart.places or drawing.site.settings.compare),
        figures[0].key.place,
        figures[-1].key.place,
    }
    named |= {figures[i].key.place for i in (at - 1, at + 1) if 0 <= i < len(figures)}
    statement = position(drawing.ground, mine, figures)
    words = ends_in_words(drawing.ground, mine, figures)
    request = Strip(
        lang=drawing.reader.lang,
        description=words.says(drawing.reader),
        dots=tuple(
            Dot(
                name=drawing.place(f.key.place),
                value=f.number or Decimal(0),
                text=drawing.shown(f),
                label=f"{drawing.place(f.key.place)}, {period}: {drawing.told(f)}",
                emphasis="main" if f.key.place == home else "other" if f.key.place in named else "context",
                mark=drawing.mark(f),
            )
            for f in figures
        ),
        unit=measure.unit.get(drawing.reader.lang),
    )
    columns = (drawing.reader.text("Tỉnh, thành phố"), measure.title.get(drawing.reader.lang))
    return ChartView(
        chart_id,
        statement,
        statement.says(drawing.reader),
        subtitle(drawing.ground, statement, figures, drawing.reader),
        request,
        columns,
        tuple((drawing.place(f.key.place), (f,)) for f in figures),
        lines=((mine,), *((f,) for f in figures if f is not mine)),
        also=(words,),
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
        ranges.append(_range(drawing, title, low, high))
        rows.append((title, (low, high)))
        worst = max(worst, int(high.number))
    if not ranges:
        return None
    pairs = [(low, high) for _, (low, high) in rows]
    statement = rank_span(drawing.ground, pairs)
    of = max([worst, *(int(n) for low, _ in pairs if (n := ranked_of(drawing.ground, low)) is not None)])
    title = statement.says(drawing.reader)
    listed = spans_in_words(drawing.ground, pairs)
    request = RankRange(
        lang=drawing.reader.lang, description=listed.says(drawing.reader), of=of, ranges=tuple(ranges)
    )
    columns = (
        drawing.reader.text("Thành phần"),
        drawing.reader.text("Hạng cao nhất"),
        drawing.reader.text("Hạng thấp nhất"),
    )
    sub = subtitle(drawing.ground, statement, [low for low, _ in pairs], drawing.reader)
    return ChartView(
        chart_id, statement, title, sub, request, columns, tuple(rows), lines=tuple(pairs), also=(listed,)
    )


def _range(drawing: Drawing, title: str, low: Figure, high: Figure) -> Range:
    """One range with the weightiest mark of its two ends."""
    ends = tuple(dict.fromkeys((low, high)))
    marks = frozenset().union(*(drawing.ground.marks(figure) for figure in ends))
    return Range(
        name=title,
        low=int(low.number or 0),
        high=int(high.number or 0),
        text="–".join(drawing.shown(figure) for figure in ends),
        label=f"{title}: " + " – ".join(drawing.told(figure) for figure in ends),
        mark=main_mark(marks),
    )


def _at(drawing: Drawing, slot: Slot, period: str | None) -> Figure | None:
    figures = drawing.index.slots.get(slot, ())
    return next((f for f in reversed(figures) if period in (None, f.key.period.text)), None)
