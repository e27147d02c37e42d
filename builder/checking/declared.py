"""Checks of data/checks.yml: across rows, files, sources and documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from builder.checking import claim_kinds, printed_claims
from builder.checking.algebra import of_claims
from builder.checking.averages import average
from builder.checking.claim_kinds import Outcome, lacking, needed
from builder.checking.constraints import demands_on, no_demands
from builder.checking.equations import Address, DateOf, Equation, EquationError, leaves, parse_equation
from builder.checking.evaluate import judge
from builder.checking.lookups import IncompleteError, UnknownError, look_up, record_of, source_of
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity
from builder.checking.rankings import ranking
from builder.checking.streaks import streak
from builder.checking.sums import spread
from builder.checking.tables import breakdown
from builder.checking.verdicts import Result, Working
from builder.checking.workings import working_of
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import CheckKind, DeclaredCheck, Verdict
from builder.model.claims import claim_at
from builder.model.figures import Figure
from builder.model.period import Period
from builder.model.site import Site
from builder.problems import Problems


def run_declared_checks(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except IncompleteError as error:
            at, title = site.where("checks", name, *error.field), check.title
            what, what_en = error.what.vi, error.what.get("en")
            problems.add("C123", at, title=title.vi, title_en=title.get("en"), what=what, what_en=what_en)
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def again(site: Site, result: Result, changed: Figure) -> Verdict:
    """The verdict on the table of one result with another value for one figure of it; on all else it stands."""
    check = site.checks.get(result.rule)
    period = changed.key.period
    fits = check is not None and check.table is not None and check.kind in TABLE_KINDS
    if check is None or check.table is None or not fits or result.id != f"{result.rule}-{period}":
        return result.verdict
    if check.table.measure.partition(".")[0] != changed.indicator:
        return result.verdict
    figures = {f.address: f for f in site.figures_of[changed.indicator] if f.key.period == period}
    table = check.table.model_copy(update={"periods": (period,)})
    ((_, outcome),) = TABLE_KINDS[check.kind](
        replace(site, figures={**figures, changed.address: changed}),
        check.model_copy(update={"table": table}),
    )
    return outcome.verdict


def _field(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def _outcomes(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def _result(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if period else name,
        rule=name,
        kind=check.kind,
        verdict=verdict,
        title=title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "explained", "unclear") else None,
        acknowledged=check.acknowledged if verdict in ("fails", "explained") else None,
        equation=outcome.equation and of_claims(site, outcome.equation),
        demands=no_demands if check.assumption else outcome.demands,
    )


def _doubts(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def _note(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


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
    for leaf in _leaves(site, check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def _leaves(site: Site, check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" or check.check is None:
        return ()
    return _leaves_of(spread(site, parse_equation(check.check)))


def _leaves_of(equation: Equation) -> tuple[Leaf, ...]:
    return (*leaves(equation.left), *leaves(equation.right))


def _equation(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = spread(site, parse_equation(needed(check.check, "check")))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, verdict)
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    demands = demands_on(site, (equation,), find)
    return Outcome(verdict, explain, addresses, equation=equation, demands=demands)


def _dated(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (
        (Text(vi=f"cách nhau {days} ngày", en="1 day apart" if days == "1" else f"{days} days apart"),)
        if days and lone
        else ()
    )
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
    "only": claim_kinds.only,
    "repeated": printed_claims.repeated,
    "bounds": printed_claims.bounds,
}

TABLE_KINDS: dict[CheckKind, Callable[[Site, DeclaredCheck], Iterator[tuple[Period, Outcome]]]] = {
    "breakdown": breakdown,
    "ranking": ranking,
    "average": average,
}
