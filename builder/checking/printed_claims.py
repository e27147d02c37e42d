"""Declared checks of how sources put things: one number for several things, and claims such as "at least" and "all"."""

from __future__ import annotations

from builder.checking.claim_kinds import Outcome, needed, several, side
from builder.checking.intervals import Interval
from builder.checking.lookups import IncompleteError, quantity_at
from builder.checking.quantities import Quantity
from builder.checking.verdicts import Working
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck, Verdict
from builder.model.claims import claim_at
from builder.model.site import Site

_RELATIONS = {"more_than": ">", "less_than": "<", "within": "<=", "up_to": "<="}
"""How a figure must stand to the number of a claim; "=" for one that is not qualified."""


def repeated(site: Site, check: DeclaredCheck) -> Outcome:
    """One number printed for several different things may be a coincidence, or one thing told several times; nothing
    follows from it, so it is unclear and never a pass. Numbers that differ repeat nothing."""
    found = [quantity_at(site, address) for address in several(site, check)]
    first = found[0]
    equal = all(one.printed == first.printed and one.interval == first.interval for one in found)

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found]
        closing = Text(
            vi=f"cùng một con số in cho {len(found)} nội dung khác nhau, chưa đủ để coi là khớp",
            en=f"one number is printed for {len(found)} different things, which confirms none of them",
        )
        return Working(steps=(*(Text(vi=line, en=line) for line in listed), *((closing,) if equal else ())))

    return Outcome("unclear" if equal else "holds", explain, check.figures)


def bounds(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim that bounds others, such as "more than 90 %" of all levels or "100 %" of all dossiers: each figure must lie
    within it. One that lies outside fails, one that may lie on either side is unclear."""
    address = needed(check.figure, "figure")
    if not check.figures:
        what = Text(vi="số liệu để đối chiếu ở figures", en="figures to hold against it")
        raise IncompleteError(what, "figures")
    claim, qualifier = quantity_at(site, address), _qualifier(site, address)
    strict = qualifier in ("more_than", "less_than")
    found = [(one, quantity_at(site, one)) for one in check.figures]
    verdicts = [_within(claim.interval, one.interval, strict) for _, one in found]
    verdict: Verdict = next(name for name in ("fails", "unclear", "holds") if name in verdicts)
    telling = [one for (_, one), judged in zip(found, verdicts, strict=True) if judged == verdict]

    def explain(reader: Reader) -> Working:
        shown = claim.shown(reader)
        printed = Text(vi=f"nguồn in {shown}", en=f"the source prints {shown}")
        return Working(
            left=side(telling[0], reader),
            relation=_RELATIONS.get(qualifier or "", "="),
            right=side(claim, reader),
            steps=(printed, *(_line(one, reader) for one in telling[1:])),
        )

    outside = tuple(one for (one, _), judged in zip(found, verdicts, strict=True) if judged == "fails")
    return Outcome(verdict, explain, (address, *check.figures), (address, *outside))


def _qualifier(site: Site, address: str) -> str | None:
    """ "More than" and "less than" leave out the number they name."""
    claim = claim_at(site, address)
    return claim.qualifier if claim else None


def _within(claim: Interval, one: Interval, strict: bool) -> Verdict:
    if claim.low <= one.low and one.high <= claim.high:
        edge = one.exact and strict and one.low in (claim.low, claim.high)
        return "fails" if edge else "holds"
    return "fails" if one.high < claim.low or claim.high < one.low else "unclear"


def _line(one: Quantity, reader: Reader) -> Text:
    words = f"{one.title(reader)}: {one.shown(reader)}"
    return Text(vi=words, en=words)
