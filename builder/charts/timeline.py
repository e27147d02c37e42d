"""Dated things down a vertical axis, each with its date and its title beside it."""

from __future__ import annotations

from builder.charts.marks import Lettering, Pen, Sheet, sheet
from builder.charts.request import Moment, Timeline
from builder.charts.sketch import Sketch
from builder.charts.theme import ACCENT, CONTEXT, INK, MUTED, SIZE, WIDTH

AXIS = 54.0
"""Where the axis stands, drawing units; years are written left of it."""
TEXT = 72.0
"""Where dates and titles begin."""
YEAR = 40.0
"""Length of a year, where texts leave the choice."""
LONGEST = 72.0
"""What a wait is shortened to."""

TITLES = {True: Lettering(INK, SIZE, bold=True), False: Lettering(INK, SIZE)}
"""By whether a moment is a main one."""


def timeline(request: Timeline) -> Sheet:
    """Moments in the order of time, the year written where it changes."""
    sketch = Sketch()
    before: Moment | None = None
    mark = 0.0
    for moment in sorted(request.moments, key=lambda moment: moment.x):
        if before:
            wait = float(moment.x - before.x) * YEAR
            dash = (2, 5) if wait > max(LONGEST, sketch.y - mark + 9) else ()
            sketch.y = max(sketch.y, mark - 9 + min(wait, LONGEST))
            sketch.rule((AXIS, mark), (AXIS, sketch.y + 9), Pen(CONTEXT, 2, dash))
        mark = sketch.y + 9
        _moment(sketch, moment, new_year=not before or int(before.x) != int(moment.x))
        before = moment
    return sheet(sketch.layers(), sketch.y - 14)


def _moment(sketch: Sketch, moment: Moment, *, new_year: bool) -> None:
    """The mark of a moment on the axis, its date and its title; then on to where the next may begin."""
    main = moment.emphasis == "main"
    year = str(int(moment.x))
    if new_year:
        sketch.write(0, year, Lettering(INK, SIZE, bold=True))
    radius, colour = (6.5, ACCENT) if main else (4.5, MUTED)
    sketch.dot((AXIS, sketch.y + 9), radius, (colour, colour), moment.label)
    if not (new_year and moment.when == year):  # no year twice in one line
        sketch.paragraph(TEXT, moment.when, WIDTH - TEXT, Lettering(MUTED))
    sketch.paragraph(TEXT, moment.title, WIDTH - TEXT, TITLES[main], moment.link)
    sketch.y += 14
