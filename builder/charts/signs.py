"""One sign for each mark that a value can carry, the same in all charts and different without colour.

Only a value that fails a check is hollow: its circle, or its bar, is empty. Where the value is a dot, the sign takes the
place of the dot; where it is a bar, the sign stands before the number.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from builder.charts.marks import PLAIN, Layer, Row, Scales, shapes
from builder.charts.request import Mark
from builder.charts.theme import BACKGROUND

SHAPES: dict[Mark, str] = {
    # An empty circle that is crossed out.
    "failing": "M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0M-0.45,-0.45L0.45,0.45M-0.45,0.45L0.45,-0.45",
    # A diamond.
    "other-base": "M0,-1.25L1.1,0L0,1.25L-1.1,0Z",
    # A triangle.
    "inferred": "M0,-1.15L1.15,0.85L-1.15,0.85Z",
    # A square.
    "provisional": "M-0.9,-0.9L0.9,-0.9L0.9,0.9L-0.9,0.9Z",
    # A dot between two bounds: about there.
    "qualified": (
        "M-0.55,0A0.55,0.55,0,1,1,0.55,0A0.55,0.55,0,1,1,-0.55,0"
        "M0,-1.3L0,1.3M-0.6,-1.3L0.6,-1.3M-0.6,1.3L0.6,1.3"
    ),
}
"""Paths of the square from −1 to 1, in the order of legends."""
RADIUS = 5.0
"""Half the size of a sign that stands beside a number, drawing units: 8 pixels across on a narrow phone."""
ROOM = 2 * RADIUS + 7
"""Width of such a sign with the gap behind it."""


def sign(at: tuple[float, float], colour: str, mark: Mark, label: str | None = None) -> Row:
    """The row of one sign; it is silent without a label."""
    x, y = at
    spoken = {} if label is None else {"label": label}
    return {
        "x": x,
        "y": y,
        "fill": BACKGROUND if mark == "failing" else colour,
        "stroke": colour,
        **spoken,
    }


def signs(rows: Iterable[tuple[Mark, Row]], radius: float = RADIUS, scales: Scales = PLAIN) -> list[Layer]:
    """A layer for each mark among ``rows``."""
    order = list(SHAPES)
    found = sorted(rows, key=lambda pair: order.index(pair[0]))
    return [
        shapes([row for _, row in group], SHAPES[mark], radius, scales)
        for mark, group in groupby(found, key=lambda pair: pair[0])
    ]
