"""Failing results that only repeat what another one says: they are explained, and the other is counted.

A failure repeats another one where
 - both are the same equation in another form (:mod:`builder.checking.algebra`);
 - it fails whatever the figures may be that the other one does not test, within the bounds of their measures: a share
   of more than a whole that cannot be right, since the count already exceeds the whole;
 - it holds with the number that another source prints for one of its figures: that the sources differ is a result of
   its own;
 - an editor says so (``restates:``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import takewhile

from builder.checking.algebra import canonical
from builder.checking.automatic import SAME_CLAIM
from builder.checking.declared import again
from builder.checking.equations import Address, Equation, leaves
from builder.checking.evaluate import judge
from builder.checking.intervals import INFINITY, Interval
from builder.checking.lookups import figure_at, look_up, quantity_at
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity
from builder.checking.verdicts import Result
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.figures import Claim, Figure
from builder.model.site import Site
from builder.problems import Problems, did_you_mean

_GOOD: tuple[Verdict, ...] = ("holds", "explained")


@dataclass(frozen=True, slots=True)
class _Told:
    """Which result a failure repeats, and why."""

    id: str
    reason: Text


def explain_repeats(site: Site, results: tuple[Result, ...], problems: Problems) -> tuple[Result, ...]:
    """``results``, those that only repeat another failure explained by it."""
    failing = {result.id: result for result in results if result.verdict == "fails"}
    told = {
        result.id: found
        for result in failing.values()
        if (found := _repeats(site, result, failing.values())) is not None
    }
    told |= _typed(site, failing, problems)
    return tuple(_explained(result, told) for result in results)


def _explained(result: Result, told: dict[str, _Told]) -> Result:
    found = told.get(result.id)
    if found is None:
        return result
    root, seen = found.id, {result.id}
    while root in told and root not in seen:  # what repeats a repetition repeats the first of them
        seen.add(root)
        root = told[root].id
    if root == result.id:
        return result
    return replace(result, verdict="explained", restates=root, reason=found.reason)


def _repeats(site: Site, result: Result, failing: Iterable[Result]) -> _Told | None:
    """The failure that ``result`` repeats, as far as the program can tell."""
    others = [one for one in failing if one.id != result.id]
    earlier = list(takewhile(lambda one: one.id != result.id, failing))
    return (
        _same_equation(result, earlier)
        or _other_source(site, result, others)
        or _implied(site, result, others)
    )


def _same_equation(result: Result, earlier: list[Result]) -> _Told | None:
    if result.equation is None:
        return None
    form = canonical(result.equation)
    for one in earlier:
        if one.equation is not None and canonical(one.equation) == form:
            return _Told(
                one.id,
                Text(
                    vi="cùng một điều, viết cách khác, đã tính ở phép kiểm tra",
                    en="the same claim in other words, already counted as",
                ),
            )
    return None


def _implied(site: Site, result: Result, others: list[Result]) -> _Told | None:
    """It fails whatever the figures are that a smaller failing claim leaves open."""
    if result.equation is None:
        return None
    tested = _addresses(result.equation)
    for one in others:
        known = _addresses(one.equation) if one.equation else set()
        if known and known < tested and _fails_anyway(site, result.equation, known):
            return _Told(
                one.id,
                Text(
                    vi="các số ở đây không thể khớp, vì số ở phép kiểm tra sau đã không khớp",
                    en="these numbers cannot agree, because those of this check do not",
                ),
            )
    return None


def _addresses(equation: Equation) -> set[str]:
    found = (*leaves(equation.left), *leaves(equation.right))
    return {leaf.address for leaf in found if isinstance(leaf, Address)}


def _fails_anyway(site: Site, equation: Equation, known: set[str]) -> bool:
    def find(leaf: Leaf) -> Quantity:
        quantity = look_up(site, leaf)
        if not isinstance(leaf, Address) or leaf.address in known:
            return quantity
        measure = site.measure(figure_at(site, leaf.address))
        low = -INFINITY if measure.min is None else Fraction(measure.min)
        high = INFINITY if measure.max is None else Fraction(measure.max)
        return replace(quantity, interval=Interval(low, high))

    try:
        return judge(equation, find) == "fails"
    except NotEnoughDataError:
        return False


def _other_source(site: Site, result: Result, others: list[Result]) -> _Told | None:
    """It holds with the number that another source prints."""
    if result.rule == SAME_CLAIM:
        return None
    for one in others:
        if one.rule != SAME_CLAIM:
            continue
        figure = site.figures[one.figures[0]]
        for claim in figure.claims:
            if _holds_with(site, result, figure, claim):
                return _Told(one.id, _with_that_number(site, figure, claim))
    return None


def _holds_with(site: Site, result: Result, figure: Figure, claim: Claim) -> bool:
    """True where the check holds once the figure has the value of ``claim``."""
    if result.equation is not None:
        named = {a for a in _addresses(result.equation) if a.partition("~")[0] == figure.address}
        to = f"{figure.address}~{claim.source}"
        if not named or named == {to}:
            return False

        def find(leaf: Leaf) -> Quantity:
            moved = isinstance(leaf, Address) and leaf.address in named
            return quantity_at(site, to) if moved else look_up(site, leaf)

        try:
            return judge(result.equation, find) in _GOOD
        except NotEnoughDataError:
            return False
    if claim is figure.claim:
        return False
    return again(site, result, replace(figure, claim=claim)) in _GOOD


def _with_that_number(site: Site, figure: Figure, claim: Claim) -> Text:
    measure, publisher = site.measure(figure), site.sources[claim.source].publisher
    vi, en = (reader.typed(claim, measure) for reader in (Reader("vi"), Reader("en")))
    return Text(
        vi=f"khớp nếu lấy số {vi} ({publisher}); chỗ hai nguồn in khác nhau đã tính riêng",
        en=f"it holds with {en} ({publisher}); the difference between the sources is counted separately",
    )


def _typed(site: Site, failing: dict[str, Result], problems: Problems) -> dict[str, _Told]:
    """What editors declare: a check of data/checks.yml for all its results, an acknowledgement for one."""
    wanted: list[tuple[str, str, tuple[str, ...]]] = [
        (result.id, check.restates, ("checks", result.rule, "restates"))
        for result in failing.values()
        if (check := site.checks.get(result.rule)) is not None and check.restates
    ]
    wanted += [
        (name, known.restates, ("checks", "acknowledge", name, "restates"))
        for name, known in site.acknowledged.items()
        if known.restates and name in failing
    ]
    found: dict[str, _Told] = {}
    for name, target, path in wanted:
        if target not in failing or target == name:
            near = did_you_mean(target, failing.keys() - {name})
            problems.add("C122", site.where(*path), id=target, near=near)
            continue
        found[name] = _Told(
            target, Text(vi="đã nói ở phép kiểm tra khác", en="already covered by another check")
        )
    return found
