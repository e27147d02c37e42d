"""What every chart gets in the end: a legend for the marks that occur; and whether it is worth a drawing at all.

One value is read quicker as a number. Bars begin at zero, and where all of them end at nearly the same place the eye
can't tell which is longer: a table says what they are. Targets that the drawing would show become a note.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from builder.charts.marked import marks_in
from builder.charts.request import (
    Bars,
    Breakdown,
    Levels,
    RankRange,
    RankSeries,
    RateTarget,
    Request,
    ScoreSeries,
    SmallMultiples,
    Strip,
    Target,
)
from builder.locale.reader import Reader
from builder.stating.soundness import mark_words
from builder.views.chart_view import ChartView

APART = Decimal("0.03")
"""Least difference of the shortest and the longest bar as a share of the scale. Of two lengths the eye tells the longer
where they differ by about a thirtieth (Weber's law; Cleveland and McGill 1984): 7 pixels on a narrow phone."""


def finished(view: ChartView, reader: Reader) -> ChartView:
    """The view with the legend of its drawing, or without a drawing where a table of the same figures says more."""
    request = view.request
    if request is None:
        return view
    if view.rows and not worth_drawing(request):
        targets = dict.fromkeys(f"{text[:1].upper()}{text[1:]}." for text in _targets(request))
        return replace(view, request=None, notes=(*targets, *view.notes))
    legend = tuple((mark, mark_words(reader, mark)) for mark in marks_in(request))
    return replace(view, request=replace(request, legend=legend))


def worth_drawing(request: Request) -> bool:
    """Whether a drawing shows something: at least two values, and bars that can be told apart."""
    match request:
        case RankSeries() | ScoreSeries():
            return any(len(line.points) > 1 for line in request.lines)
        case SmallMultiples():
            return any(len(panel.points) > 1 for panel in request.panels)
        case Strip():
            return len(request.dots) > 1
        case RankRange():
            return len(request.ranges) > 1
        case Breakdown():
            return bool(request.whole.parts)
        case Levels():
            limits = [limit for limit in (request.maximum, request.target and request.target.value) if limit]
            return _told_apart([bar.value for bar in request.bars], limits)
        case Bars():
            values = [bar.value for group in request.groups for bar in group.bars]
            return _told_apart(values, [request.maximum] if request.maximum else [])
        case RateTarget():
            return _told_apart([rate.value for rate in request.rates], [request.maximum])
        case _:
            return True


def _told_apart(values: Sequence[Decimal], limits: Iterable[Decimal]) -> bool:
    """Two bars or more on a scale from zero, of which at least two differ visibly in length."""
    if len(values) < 2:
        return False
    ends = [Decimal(0), *values, *limits]
    return max(values) - min(values) >= APART * (max(ends) - min(ends)) > 0


def _targets(request: Request) -> tuple[str, ...]:
    """The words of every target of a chart."""
    targets: tuple[Target | None, ...] = ()
    if isinstance(request, Levels):
        targets = (request.target,)
    elif isinstance(request, RateTarget):
        targets = tuple(rate.target for rate in request.rates)
    return tuple(target.text for target in targets if target is not None)
