"""Whether figures bear out what a typed heading claims of them: a change, a comparison, a multiple, a place in an order."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from builder.model.claims import round_half_up
from builder.model.figures import Figure
from builder.stating.claim_words import Claim
from builder.stating.comparable import (
    FEWEST,
    apart,
    members_of_one_dimension,
    one_base,
    one_method,
    printed,
    ranked_of,
    sound,
)
from builder.stating.series import shared
from builder.stating.statement import Ground

Line = tuple[Figure, ...]
CHANGES = {"rise": 1, "fall": -1, "better": 1, "worse": -1, "above": 1, "below": -1}
EXTREMES = {"highest": 1, "lowest": -1, "best": 1, "worst": -1, "first": 1, "last": -1, "top": 1}
_OF_MERIT = ("better", "worse", "best", "worst", "first", "last", "top")
"""Claims that go by what is better; the others go by what is more."""


class Clash(NamedTuple):
    """Words of a heading that no rule allows, and the figures that they were held to."""

    words: str
    figures: Line


def one_series(ground: Ground, earlier: Figure, later: Figure) -> bool:
    """No break lies between two figures of a line, and ranks stand among about as many."""
    ranked = ground.site.measure(later).of is not None
    return one_method(ground, earlier, later) and (not ranked or one_base(ground, earlier, later))


def alike(pair: Line) -> bool:
    """Two members may be compared: the same measure of the same period."""
    return len({(figure.measure, figure.key.period.text) for figure in pair}) == 1


def compared(ground: Ground, claim: Claim, pair: Line) -> bool:
    """The first of two figures stands to the second as the claim says, by more than their rounding."""
    if not sound(ground, *pair):
        return False
    one, other = (printed(ground, figure) or Decimal(0) for figure in pair)
    if claim.kind == "multiple":
        ranked = ground.site.measure(pair[0]).of is not None
        return not ranked and other != 0 and _multiple(one / other, claim.factor)
    return (one - other) * CHANGES[claim.kind] * _sign(ground, claim, pair[0]) > 0 and apart(ground, *pair)


def _multiple(ratio: Decimal, factor: Decimal) -> bool:
    """The ratio rounds to what is claimed: ``gấp đôi`` is 1.95 to 2.05, a half 0.495 to 0.505."""
    decimals = max(1, -int(factor.as_tuple().exponent)) if factor >= 1 else 2
    return round_half_up(ratio, decimals) == round_half_up(factor, decimals)


def extreme(
    ground: Ground, claim: Claim, line: Line, lines: Sequence[Line], years: Line
) -> tuple[Line, bool]:
    """What was compared, and whether a line stands first or last as claimed, in the years named or else the last one:
    a rank by itself, a value among the members, or among the editions of the only line."""
    last = years[-1] if years else line[-1]
    place, ranked = claim.kind in ("first", "last", "top"), ground.site.measure(last).of is not None
    if ranked and claim.kind in ("best", "highest") and _at_the_end(ground, claim, last):
        return (last,), True
    if place and ranked:
        asked = [
            f
            for f in line
            if years and years[0].key.period.order <= f.key.period.order <= last.key.period.order
        ]
        return (last,), all(_at_the_end(ground, claim, figure) for figure in asked or [last])
    if claim.kind == "top":
        return (last,), False
    rivals = [figure for other in lines for figure in other if figure.key.period == last.key.period]
    if len(lines) == 1 and not place:
        rivals = [figure for figure in line if one_series(ground, figure, last)]
    elif not members_of_one_dimension(ground, rivals):
        return (last,), False
    kept = [figure for figure in rivals if sound(ground, figure)]
    sign = EXTREMES[claim.kind] * _sign(ground, claim, last)
    # as in the rule of extremes: it stands apart from every other
    ahead = max(kept, key=lambda figure: (figure.number or Decimal(0)) * sign, default=last)
    clear = len(kept) >= FEWEST and all(apart(ground, ahead, other) for other in kept if other is not ahead)
    return (last, ahead), ahead is last and clear


def _at_the_end(ground: Ground, claim: Claim, figure: Figure) -> bool:
    if claim.kind == "top":
        return figure.number is not None and figure.number <= claim.factor and sound(ground, figure)
    end = ranked_of(ground, figure) if claim.kind == "last" else Decimal(1)
    return figure.number == end and sound(ground, figure) and not shared(ground, figure)


def _sign(ground: Ground, claim: Claim, figure: Figure) -> int:
    """1 where a greater number is what the claim calls more or better, else -1."""
    measure = ground.site.measure(figure)
    merit = claim.kind in _OF_MERIT and measure.better == "down"
    return -1 if measure.of is not None or merit else 1
