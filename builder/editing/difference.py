"""What one change of a file comes to: whether it leaves every page where it was, and which figures it touches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from builder.model.figures import Figure
from builder.model.site import Site

MANY = 200
"""With more changes than this it is quicker to arrange all figures again."""
Pairs: TypeAlias = Sequence[tuple[Figure, Figure]]
"""A figure before a change, and after it."""

_SHAPING = ("settings", "sources", "places", "agencies", "resolutions", "reforms", "indicators")
"""Records that decide which pages there are and how long lists are divided."""


def changed_figures(before: Site, now: Site) -> Pairs | None:
    """The figures in which two states of a site differ, where these differ in texts and values alone; None where pages
    or figures may have come, gone or moved."""
    if any(getattr(before, name) != getattr(now, name) for name in _SHAPING):
        return None
    if before.narratives.keys() != now.narratives.keys() or len(before.figures) != len(now.figures):
        return None
    pairs = list(zip(before.figures.values(), now.figures.values(), strict=True))
    changed = [(old, new) for old, new in pairs if old is not new]
    if len(changed) > MANY or any(_place(old) != _place(new) for old, new in changed):
        return None
    return changed


def _place(figure: Figure) -> tuple[object, ...]:
    """By what a figure is arranged."""
    return figure.address, figure.key, [claim.source for claim in figure.claims]
