"""Headings typed by editors where the program would compute one: allowed, and held to the same rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.locale.reader import Reader
from builder.model.base import Text
from builder.stating.claims_held import CHANGES, EXTREMES, Clash, Line, alike, compared, extreme
from builder.stating.heading import Heading
from builder.stating.naming import values
from builder.stating.statement import Ground, Statement
from builder.stating.typed_numbers import amount, numbers


def typed(title: Text, computed: Statement) -> Statement:
    """A typed heading as a statement; its working is what the rules would have said."""
    return Statement(
        id=f"typed:{computed.id}",
        rule="typed",
        value="",
        says=lambda reader: title.get(reader.lang),
        rests_on=computed.rests_on,
        working=lambda reader: (computed.says(reader), *computed.working(reader)),
        admits=computed.rests_on,
    )


def unfounded(ground: Ground, title: str, lines: Sequence[Line], reader: Reader) -> Iterator[Clash]:
    """The words and numbers of a heading, in the language of ``reader``, that its figures contradict or that no rule
    allows. ``lines`` are the series that the chart shows, the one it is about first; one of one period has one figure."""
    heading = Heading(ground, title, lines, reader)
    seen: set[str] = set()
    for clash in (*_claims(heading), *numbers(heading)):
        if clash.words not in seen:
            seen.add(clash.words)
            yield clash


def against(ground: Ground, clash: Clash, reader: Reader) -> str:
    """``“giảm”: Điểm, 2020: 71,25 điểm; Điểm, 2021: 73,20 điểm``."""
    return f"“{clash.words}”: {'; '.join(values(ground, clash.figures, reader))}"


def _claims(heading: Heading) -> Iterator[Clash]:
    ground = heading.ground
    for claim in heading.all_claims:
        line, other = heading.subject(claim), heading.object(claim)
        heading.judged.append((claim.start, claim.end))
        pair: Line
        if other is not None:
            pair = (heading.before(claim)[-1], other[-1])
            holds = alike(pair) and compared(ground, claim, pair)
        elif claim.kind in EXTREMES:
            asked = [(figure,) for figure in line] if claim.once else [heading.years(line, claim.clause)]
            found = [extreme(ground, claim, line, heading.lines, years) for years in asked]
            pair, holds = next((one for one in found if one[1]), found[-1])
            # of several members one must be named, unless it is said of the place that the chart is about
            one_meant = len(heading.lines) == 1 or claim.kind in ("first", "last", "top")
            holds &= one_meant or any(heading.names_at())
        else:
            pair = heading.step(line, claim.clause)
            holds = heading.steady(pair) and compared(ground, claim, pair[::-1])
        if holds if claim.negated else not holds:
            yield Clash(claim.words, tuple(dict.fromkeys(pair)) or line[-1:])
        elif claim.kind in CHANGES and other is None and not claim.negated:
            yield from amount(heading, claim, pair)
