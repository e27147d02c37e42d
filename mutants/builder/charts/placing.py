"""Where labels and dots go so that nothing lies on anything else, and which ticks an axis gets. All in drawing units."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle taken by a text."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def evenly(
    places: Sequence[float], sizes: Sequence[float], low: float, high: float, gap: float = 0.0
) -> list[float]:
    """Centres as near to ``places`` as can be, so that blocks of ``sizes`` keep apart and within ``low`` and ``high``.

    ``places`` rise. What does not fit at all runs over ``high``.
    """
    centres = list(places)
    for _ in range(40):
        for first, (one, other) in enumerate(pairwise(sizes)):
            overlap = centres[first] + one / 2 + gap + other / 2 - centres[first + 1]
            if overlap > 0:
                centres[first] -= overlap / 2
                centres[first + 1] += overlap / 2
        centres = [
            min(max(centre, low + size / 2), high - size / 2)
            for centre, size in zip(centres, sizes, strict=True)
        ]
    edge = low
    for place, size in enumerate(sizes):  # the last word: no two blocks overlap
        centres[place] = max(centres[place], edge + size / 2)
        edge = centres[place] + size / 2 + gap
    return centres


def swarm(places: Sequence[float], radius: float) -> list[float]:
    """Offsets across a line for dots at ``places`` along it, each as near to the line as its neighbours allow."""
    offsets = [0.0] * len(places)
    done: list[int] = []
    for dot in sorted(range(len(places)), key=lambda index: places[index]):
        near = [other for other in done if places[dot] - places[other] < 2 * radius]
        tries = [0.0]
        for other in near:
            reach = math.sqrt((2 * radius) ** 2 - (places[dot] - places[other]) ** 2) + 0.01
            tries += [offsets[other] + reach, offsets[other] - reach]
        offsets[dot] = min(
            (
                offset
                for offset in tries
                if all(
                    math.hypot(places[dot] - places[other], offset - offsets[other]) >= 2 * radius
                    for other in near
                )
            ),
            key=lambda offset: (abs(offset), offset),
        )
        done.append(dot)
    return offsets


def year_ticks(first: float, last: float, room: float) -> list[int]:
    """Whole years from ``first`` to ``last``, the last one always among them, each with 44 units of ``room`` or more."""
    start, end = math.ceil(first), math.floor(last)
    if end <= start:
        return [end]
    most = max(2, int(room // 44))
    step = next(step for step in (1, 2, 3, 4, 5, 10, 20, 50, 100) if (end - start) / step <= most - 1)
    return list(range(end, start - 1, -step))[::-1]


@dataclass(frozen=True, slots=True)
class Axis:
    """The values that a plot spans, and the round ones among them that are written."""

    low: float
    high: float
    ticks: tuple[float, ...]

    @classmethod
    def around(cls, values: Iterable[float], *, spare: float, count: int) -> Axis:
        """The span of ``values`` and the part ``spare`` of it more on both sides, with about ``count`` ticks."""
        known = list(values)
        low, high = min(known), max(known)
        more = (high - low) * spare or abs(low) * 0.05 or 1.0
        low, high = low - more, high + more
        rough = (high - low) / count
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
        first, last = math.ceil(low / step), math.floor(high / step)
        return cls(low, high, tuple(round(step * place, 10) for place in range(first, last + 1)))

    def share(self, value: float) -> float:
        """Where a value stands: 0 at the low end, 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


def rank_ticks(of: int) -> list[int]:
    """1, a few round ranks, and the last rank."""
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500) if of / step <= 4)
    return [1, *(rank for rank in range(step, of, step) if rank > 1 and of - rank > step / 2), of]
