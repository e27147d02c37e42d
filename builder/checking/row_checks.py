"""Equations that an indicator declares over the measures of each of its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from builder.checking.constraints import Cell, Demand, Wanted, demand_of
from builder.checking.equations import (
    Address,
    Equation,
    EquationError,
    Name,
    Negation,
    Operation,
    Term,
    leaves,
    parse_equation,
    written,
)
from builder.checking.evaluate import judge
from builder.checking.quantities import Leaf, Lookup, NotEnoughDataError, Quantity, quantity
from builder.checking.verdicts import Explain, Result, Working, permalink
from builder.checking.workings import working_of
from builder.locale.reader import Reader
from builder.model.base import Lang, Text
from builder.model.checks import Verdict
from builder.model.figures import Row, address_of
from builder.model.indicators import Indicator, RowCheck
from builder.model.site import Site
from builder.problems import Problems, did_you_mean

_SIGNS = {" * ": " × ", " / ": " ÷ ", " - ": " − ", "<=": "≤", ">=": "≥"}


@dataclass(frozen=True, slots=True)
class _Rule:
    """A declared equation, ready to be put to every row."""

    id: str
    """``indicator#number``"""
    indicator_id: str
    indicator: Indicator
    check: RowCheck
    equation: Equation
    names: tuple[str, ...]
    """The measures in it; a row without the first one is not concerned."""
    title: Text


def run_row_checks(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def _concerned(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = row.cells.get(rule.names[0])
    return cell is not None and isinstance(cell.value, Decimal)


def _rule(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = written(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def _result(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    measures = tuple(dict.fromkeys(measure for measure in rule.names if measure in row.cells))
    addresses = tuple(
        address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
        for measure in measures
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict in ("fails", "explained")

    def demands(wanted: Wanted) -> Iterator[Demand]:
        if verdict != "no-data" and any(map(wanted, addresses)):
            cells: dict[Leaf, Cell] = {
                Name(measure): Cell(address, row.source, row.cells[measure], rule.indicator.measures[measure])
                for measure, address in zip(measures, addresses, strict=True)
            }
            yield from demand_of(rule.equation, _finder(rule, row), cells)

    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
        equation=_over_claims(site, rule, row) if failed else None,
        demands=demands,
    )


def _over_claims(site: Site, rule: _Rule, row: Row) -> Equation:
    """The equation with the claim of this row in place of each measure."""

    def named(term: Term) -> Term:
        match term:
            case Name():
                dimensions, home = rule.indicator.dimensions, site.settings.home
                address = address_of(rule.indicator_id, term.name, row.key, dimensions, home)
                return Address(f"{address}~{row.source}")
            case Operation():
                return Operation(term.operator, named(term.left), named(term.right))
            case Negation():
                return Negation(named(term.term))
            case _:
                return term

    return replace(rule.equation, left=named(rule.equation.left), right=named(rule.equation.right))


def _finder(rule: _Rule, row: Row) -> Lookup:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    return find


def _judged(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    find = _finder(rule, row)
    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, verdict)

    return verdict, explain


def _quantity(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, lambda reader: measure.title.get(reader.lang))


def _in_words(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line
