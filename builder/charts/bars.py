"""Lengths side by side: levels, groups of measures, rates against what was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.charts.marks import Lettering, Pen, Sheet, sheet
from builder.charts.request import Bar, Bars, Levels, Mark, RateTarget, Target
from builder.charts.signs import RADIUS, ROOM
from builder.charts.sketch import Sketch
from builder.charts.text import LINE_HEIGHT, widest, width
from builder.charts.theme import ACCENT, CONTEXT, INK, MUTED, SIZE, SMALL, WIDTH, colours

THICK = 20.0
"""Height of a bar, drawing units."""
BESIDE = 130.0
"""Names up to this width stand in front of their bars, wider ones above them."""

NAME = Lettering(INK, SIZE)
VALUE = Lettering(INK, SIZE, bold=True)
HEADING = Lettering(INK, SIZE, bold=True)
TARGET = Pen(INK, 2)


@dataclass(frozen=True, slots=True)
class Scale:
    """Values to places: nought where the bars begin, the greatest value where room for its text is left."""

    low: float
    high: float
    start: float
    end: float

    @classmethod
    def of(cls, bars: Sequence[Bar], limits: Sequence[float]) -> Scale:
        """The scale on which all ``bars`` and ``limits`` fit, with names in front where they are short."""
        values = [0.0, *(float(bar.value) for bar in bars), *limits]
        names = widest([bar.name for bar in bars], SIZE)
        start = names + 10 if names <= BESIDE else 0.0
        end = WIDTH - max((_wide(bar) for bar in bars), default=0.0) - 8
        return cls(min(values), max(values) or 1.0, start, end)

    def across(self, value: float) -> float:
        """Drawing units from the left edge."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def levels(request: Levels) -> Sheet:
    """One bar per level; a target is a rule across all of them."""
    limits = [float(limit) for limit in (request.maximum, request.target and request.target.value) if limit]
    scale = Scale.of(request.bars, limits)
    sketch = Sketch()
    if request.target:
        _target(sketch, request.target, scale.across(float(request.target.value)))
        sketch.y += SMALL * LINE_HEIGHT + 6
    top = sketch.y
    for bar in request.bars:
        _row(sketch, scale, bar, CONTEXT if bar.emphasis == "context" else ACCENT)
    if request.target:
        place = scale.across(float(request.target.value))
        sketch.rule((place, top - 4), (place, sketch.y - 6), TARGET, request.target.label)
    _nought(sketch, scale, top)
    return sheet(sketch.layers(), sketch.y - 10)


def bars(request: Bars) -> Sheet:
    """Groups of bars under headings, on one scale; a name keeps its colour from group to group."""
    every = [bar for group in request.groups for bar in group.bars]
    scale = Scale.of(every, [float(request.maximum)] if request.maximum is not None else [])
    first = {bar.name: bar.emphasis for bar in reversed(every)}
    names = list(dict.fromkeys(bar.name for bar in every))
    fills = dict(zip(names, colours([first[name] for name in names]), strict=True))
    sketch = Sketch()
    for group in request.groups:
        if group.name:
            sketch.paragraph(0, group.name, WIDTH, HEADING)
            sketch.y += 6
        top = sketch.y
        for bar in group.bars:
            _row(sketch, scale, bar, fills[bar.name])
        _nought(sketch, scale, top)
        sketch.y += 10
    return sheet(sketch.layers(), sketch.y - 20)


def _row(sketch: Sketch, scale: Scale, bar: Bar, fill: str) -> None:
    """A name, its bar and its value; then on to the next row."""
    if scale.start:
        sketch.text((0, sketch.y + THICK * 0.75), bar.name, NAME)
    else:
        sketch.paragraph(0, bar.name, WIDTH, NAME)
        sketch.y += 2
    nought, end = scale.across(0), scale.across(float(bar.value))
    sketch.bar((nought, end), THICK, fill, bar.label, bar.mark)
    place = max(nought, end) + 6
    sketch.sign((place + RADIUS, sketch.y + THICK / 2), INK, bar.mark)
    sketch.text((place + (ROOM if bar.mark else 0), sketch.y + THICK * 0.75), bar.text, VALUE)
    sketch.y += THICK + (10 if scale.start else 14)


def _wide(bar: Bar) -> float:
    """Width of a value with the sign before it."""
    return width(bar.text, SIZE, bold=True) + (ROOM if bar.mark else 0)


def _nought(sketch: Sketch, scale: Scale, top: float) -> None:
    """Where some values are below nought, a rule shows where it is."""
    if scale.low < 0:
        place = scale.across(0)
        sketch.rule((place, top - 3), (place, sketch.y - 7), Pen(MUTED))


def _target(sketch: Sketch, target: Target, place: float) -> None:
    """The text of a target at ``y``, centred on its rule as far as the picture reaches."""
    half = width(target.text, SMALL) / 2
    sketch.write(min(max(place, half), WIDTH - half), target.text, Lettering(MUTED, SMALL, align="center"))


def value_at_edge(sketch: Sketch, text: str, mark: Mark, *, bold: bool = True) -> None:
    """A value at the right edge, its top at ``y``, with the sign of its mark before it."""
    sketch.write(WIDTH, text, Lettering(INK, SIZE, bold=bold, align="right"))
    left = WIDTH - width(text, SIZE, bold=bold)
    sketch.sign((left - ROOM + RADIUS, sketch.y + SIZE * 0.68), INK, mark)


def rate_target(request: RateTarget) -> Sheet:
    """Each rate as a filled part of the whole scale, with a rule where its target stands."""
    room = WIDTH - widest([rate.text for rate in request.rates], SIZE, bold=True) - 12
    room -= ROOM if any(rate.mark for rate in request.rates) else 0
    thick = 14.0
    sketch = Sketch()
    for rate in request.rates:
        value_at_edge(sketch, rate.text, rate.mark)
        sketch.paragraph(0, rate.name, room, NAME)
        sketch.y += 3
        sketch.band((0, WIDTH), thick)
        end = min(float(rate.value / request.maximum), 1.0) * WIDTH
        sketch.bar((0, end), thick, ACCENT, rate.label, rate.mark)
        if rate.target:
            place = min(max(float(rate.target.value / request.maximum) * WIDTH, 1), WIDTH - 1)
            sketch.rule((place, sketch.y - 3), (place, sketch.y + thick + 4), TARGET, rate.target.label)
            sketch.y += thick + 4
            _target(sketch, rate.target, place)
        sketch.y += 32
    return sheet(sketch.layers(), sketch.y - 14)
