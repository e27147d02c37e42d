"""Checks of data/checks.yml: across rows, files, sources and documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from builder.checking import claim_kinds
from builder.checking.claim_kinds import Outcome, needed
from builder.checking.equations import Address, DateOf, Equation, EquationError, leaves, parse_equation
from builder.checking.evaluate import judge
from builder.checking.lookups import UnknownError, look_up, record_of, source_of
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity
from builder.checking.streaks import streak
from builder.checking.verdicts import Result, Working
from builder.checking.workings import working_of
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import CheckKind, DeclaredCheck
from builder.model.claims import claim_at
from builder.model.site import Site
from builder.problems import Problems


def run_declared_checks(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcome = _outcome(site, check)
        except EquationError as error:
            text = check.check or ""
            caret = f"{text}\n{' ' * error.column}^"
            at = site.where("checks", name, "check")
            problems.add("C110", at, text=text, column=error.column + 1, expected=error.expected, paste=caret)
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name), **error.values)
        else:
            yield _result(site, name, check, outcome)


def _outcome(site: Site, check: DeclaredCheck) -> Outcome:
    """The outcome of one check; what is missing is a verdict of its own."""
    try:
        return KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
        return Outcome("no-data", claim_kinds.steps_only(step), tuple(_named(check)))


def _result(site: Site, name: str, check: DeclaredCheck, outcome: Outcome) -> Result:
    failed = outcome.verdict == "fails"
    doubts = (check.figure,) if check.figure else outcome.doubts
    return Result(
        id=name,
        rule=name,
        kind=check.kind,
        verdict=outcome.verdict,
        title=check.title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=None if doubts is None else _published(site, doubts),
        note=check.note,
        hypothesis=check.hypothesis if outcome.verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if failed else None,
    )


def _named(check: DeclaredCheck) -> Iterator[str]:
    """The addresses that a check names outside of an equation."""
    for address in (check.figure, check.previous, *check.figures):
        if address:
            yield address


def _published(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("~")[0] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def _sources(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf):
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def _leaves(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" or check.check is None:
        return ()
    return _leaves_of(parse_equation(check.check))


def _leaves_of(equation: Equation) -> tuple[Leaf, ...]:
    return (*leaves(equation.left), *leaves(equation.right))


def _equation(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates. Where it rests on an assumption that no source states, a failure
    proves nothing and reads as unclear."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)
    failed = verdict == "fails"
    if failed and check.assumption:
        verdict = "unclear"

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=failed)
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def _dated(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"{days} days apart"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


KINDS: dict[CheckKind, Callable[[Site, DeclaredCheck], Outcome]] = {
    "equation": _equation,
    "streak": streak,
    "continuity": claim_kinds.continuity,
    "same": claim_kinds.same,
    "stated": claim_kinds.stated,
    "weekday": claim_kinds.weekday,
    "unit": claim_kinds.unit,
    "uncheckable": claim_kinds.uncheckable,
}
