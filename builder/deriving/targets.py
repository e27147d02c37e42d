"""Whether the result of a target meets it: by what the printed numbers may mean, and only where nothing speaks against them.

"Less than 95" does not reach "at least 95"; "nearly 95" may or may not. A number that is provisional, that we inferred,
on which sources differ or that fails a check neither meets nor misses a target.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from builder.checking.automatic import SAME_CLAIM
from builder.checking.equations import Address, Constant, Equation, Operation, leaves
from builder.checking.evaluate import judge
from builder.checking.intervals import Interval
from builder.checking.lookups import look_up
from builder.checking.quantities import Quantity
from builder.checking.verdicts import Findings, Result
from builder.model.base import Text
from builder.model.claims import agree, claim_at
from builder.model.dates import PartialDate
from builder.model.figures import Claim, Figure
from builder.model.period import Period
from builder.model.reforms import Operator, Target
from builder.model.site import Site

Doubt = Literal["inferred", "provisional", "disputed", "failing", "inexact"]
Reached = Literal["met", "missed"] | Doubt
DOUBTS: dict[Doubt, Text] = {
    "inferred": Text(
        vi="kết quả hoặc mức của mục tiêu là số suy ra, không nguồn nào in",
        en="the result or the target value was inferred and is printed in no source",
    ),
    "provisional": Text(
        vi="kết quả hoặc mức của mục tiêu còn là số tạm thời hay ước tính",
        en="the result or the target value is provisional or estimated",
    ),
    "disputed": Text(
        vi="các nguồn in khác nhau về kết quả hoặc về mức của mục tiêu",
        en="sources differ on the result or on the target value",
    ),
    "failing": Text(
        vi="kết quả hoặc mức của mục tiêu không khớp với số khác",
        en="the result or the target value disagrees with other numbers",
    ),
    "inexact": Text(
        vi="số nguồn in (“gần”, “khoảng”, “trên”, “dưới” hay đã làm tròn) có thể nằm ở cả hai phía của mức mục tiêu",
        en="the number as printed (“nearly”, “about”, “more than”, “less than” or rounded) may lie on either side of the target value",
    ),
}
"""Why a result that is there decides nothing; the first that applies is named."""

_HAIR = Fraction(1, 10**30)
"""Less than the distance of any two printed numbers: "less than 95" ends a hair below 95."""
_STRICT: dict[tuple[Operator, str | None], Operator] = {(">=", "more_than"): ">", ("<=", "less_than"): "<"}
"""A target of "more than 90" is not reached by 90."""
_GOAL, _RESULT = Address("goal"), Address("result")


def known(site: Site, source: str, as_of: PartialDate) -> bool:
    """The source was published by that day; one without a date counts."""
    published = site.sources[source].date
    return published is None or published.first <= as_of.last


def goal_of(site: Site, target: Target) -> Decimal | None:
    """What a target asks for: the number of its figure, else the one typed."""
    claim = claim_at(site, target.measure)
    if claim is not None and isinstance(claim.value, Decimal):
        return claim.value
    return target.value


def result_of(site: Site, target: Target, as_of: PartialDate) -> Claim | None:
    """The number to hold against it: its period had ended by that day and a source had printed it. Where the published
    source came later, the first of the others that had."""
    address = target.result
    if address is None or not _ended(address, as_of):
        return None
    named = claim_at(site, address)
    others = () if named is None or "~" in address else site.figures[address].others
    return next(
        (
            claim
            for claim in (named, *others)
            if claim is not None and isinstance(claim.value, Decimal) and known(site, claim.source, as_of)
        ),
        None,
    )


def reached(site: Site, findings: Findings, target: Target, as_of: PartialDate) -> Reached | None:
    """Whether the target is met on that day, or why that cannot be told; None where a number is missing."""
    goal, result = goal_of(site, target), result_of(site, target, as_of)
    if goal is None or result is None or target.result is None:
        return None
    figure = site.figures[target.result.partition("~")[0]]
    asked = claim_at(site, target.measure)
    claims = [(figure, result)]
    if asked is not None and isinstance(asked.value, Decimal):
        claims.append((site.figures[target.measure.partition("~")[0]], asked))
    found = {doubt for one, claim in claims for doubt in _doubts(site, findings, one, claim, as_of)}
    every = (one for one in figure.claims if known(site, one.source, as_of))
    numbers = (one for one in every if isinstance(one.value, Decimal))
    if {"met", "missed"} <= {_compared(site, target, goal, asked, one) for one in numbers}:
        found.add("disputed")
    doubt = next((name for name in DOUBTS if name in found), None)
    return doubt or _compared(site, target, goal, asked, result)


def _doubts(
    site: Site, findings: Findings, figure: Figure, claim: Claim, as_of: PartialDate
) -> Iterator[Doubt]:
    """What speaks against a number, as far as it was known on that day."""
    if claim.status is not None:
        yield "inferred" if claim.status == "inferred" else "provisional"
    others = (one for one in figure.claims if known(site, one.source, as_of))
    if not all(agree(claim, other, site.measure(figure)) for other in others):
        yield "disputed"
    for result in findings.results:
        if _against(result, figure, claim) and all(known(site, one, as_of) for one in result.sources):
            yield "failing" if result.about_value else "disputed"


def _against(result: Result, figure: Figure, claim: Claim) -> bool:
    """A failure that is about this claim of the figure; that sources differ is looked at by itself."""
    if result.verdict != "fails" and result.restates is None:
        return False
    if not result.against_value or result.rule == SAME_CLAIM:
        return False
    doubted = result.figures if result.doubts is None else result.doubts
    if claim is figure.claim:
        return figure.address in doubted
    if result.equation is None or result.doubts == ():
        return False
    tested = (*leaves(result.equation.left), *leaves(result.equation.right))
    return Address(f"{figure.address}~{claim.source}") in tested


def _compared(site: Site, target: Target, goal: Decimal, asked: Claim | None, result: Claim) -> Reached:
    """The verdict of the checks on "result op goal". A goal is set and not measured, so it is exact and its own bound;
    a result is read as all that its words and its rounding may mean."""
    op = _STRICT.get((target.op, asked.qualifier if asked else None), target.op)
    held = _read(look_up(site, Address(f"{(target.result or '').partition('~')[0]}~{result.source}")), result)
    vague = asked is not None and asked.value == goal and asked.qualifier in ("about", "nearly")
    span = look_up(site, Address(target.measure)).interval if vague else Interval.point(goal)
    wanted = replace(held, printed=goal, interval=span, rounding=Fraction(0))
    apart = Equation(Operation("-", _RESULT, _GOAL), "=", Constant(Decimal(0)), "")
    claim = apart if op == "=" else Equation(_RESULT, op, _GOAL, "")
    verdict = judge(claim, lambda leaf: wanted if leaf == _GOAL else held)
    if verdict in ("holds", "fails"):
        return "met" if verdict == "holds" else "missed"
    return "inexact"


def _read(found: Quantity, claim: Claim) -> Quantity:
    """ "Less than" and "more than" leave out the number they name, and no bound has been rounded."""
    low, high = found.interval.low, found.interval.high
    match claim.qualifier:
        case "less_than":
            return replace(found, interval=Interval(low, high - _HAIR), rounding=Fraction(0))
        case "more_than":
            return replace(found, interval=Interval(low + _HAIR, high), rounding=Fraction(0))
        case "within" | "up_to" | "nearly":
            return replace(found, rounding=Fraction(0))
        case _:
            return found


def _ended(address: str, as_of: PartialDate) -> bool:
    """The period of a figure was over on the as-of date; one that the source does not state counts as over."""
    text = address.partition("@")[2].partition("/")[0].partition("~")[0]
    end = Period.parse(text).end
    return end is None or end <= as_of.last
