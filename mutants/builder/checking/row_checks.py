"""Equations that an indicator declares over the measures of each of its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from builder.checking.equations import Equation, EquationError, Name, leaves, parse_equation
from builder.checking.evaluate import judge
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity, quantity
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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_run_row_checks__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_run_row_checks__mutmut)
def run_row_checks(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_orig(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_1(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(None, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_2(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, None):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_3(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_4(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, ):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_5(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 2):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_6(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = None
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_7(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(None, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_8(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, None, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_9(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, None, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_10(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, None, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_11(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, None)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_12(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_13(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_14(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_15(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_16(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, )
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_17(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_18(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(None, rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_19(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, None, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_20(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, None) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_21(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(rule, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_22(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, row) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_23(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, ) for row in site.rows[name] if _concerned(rule, row))


def x_run_row_checks__mutmut_24(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(None, row))


def x_run_row_checks__mutmut_25(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, None))


def x_run_row_checks__mutmut_26(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(row))


def x_run_row_checks__mutmut_27(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            rule = _rule(site, name, number, check, problems)
            if rule is not None:
                yield from (_result(site, rule, row) for row in site.rows[name] if _concerned(rule, ))

mutants_x_run_row_checks__mutmut['_mutmut_orig'] = x_run_row_checks__mutmut_orig # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_1'] = x_run_row_checks__mutmut_1 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_2'] = x_run_row_checks__mutmut_2 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_3'] = x_run_row_checks__mutmut_3 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_4'] = x_run_row_checks__mutmut_4 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_5'] = x_run_row_checks__mutmut_5 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_6'] = x_run_row_checks__mutmut_6 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_7'] = x_run_row_checks__mutmut_7 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_8'] = x_run_row_checks__mutmut_8 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_9'] = x_run_row_checks__mutmut_9 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_10'] = x_run_row_checks__mutmut_10 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_11'] = x_run_row_checks__mutmut_11 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_12'] = x_run_row_checks__mutmut_12 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_13'] = x_run_row_checks__mutmut_13 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_14'] = x_run_row_checks__mutmut_14 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_15'] = x_run_row_checks__mutmut_15 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_16'] = x_run_row_checks__mutmut_16 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_17'] = x_run_row_checks__mutmut_17 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_18'] = x_run_row_checks__mutmut_18 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_19'] = x_run_row_checks__mutmut_19 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_20'] = x_run_row_checks__mutmut_20 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_21'] = x_run_row_checks__mutmut_21 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_22'] = x_run_row_checks__mutmut_22 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_23'] = x_run_row_checks__mutmut_23 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_24'] = x_run_row_checks__mutmut_24 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_25'] = x_run_row_checks__mutmut_25 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_26'] = x_run_row_checks__mutmut_26 # type: ignore # mutmut generated
mutants_x_run_row_checks__mutmut['x_run_row_checks__mutmut_27'] = x_run_row_checks__mutmut_27 # type: ignore # mutmut generated
mutants_x__concerned__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__concerned__mutmut)
def _concerned(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = row.cells.get(rule.names[0])
    return cell is not None and isinstance(cell.value, Decimal)


def x__concerned__mutmut_orig(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = row.cells.get(rule.names[0])
    return cell is not None and isinstance(cell.value, Decimal)


def x__concerned__mutmut_1(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = None
    return cell is not None and isinstance(cell.value, Decimal)


def x__concerned__mutmut_2(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = row.cells.get(None)
    return cell is not None and isinstance(cell.value, Decimal)


def x__concerned__mutmut_3(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = row.cells.get(rule.names[1])
    return cell is not None and isinstance(cell.value, Decimal)


def x__concerned__mutmut_4(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = row.cells.get(rule.names[0])
    return cell is not None or isinstance(cell.value, Decimal)


def x__concerned__mutmut_5(rule: _Rule, row: Row) -> bool:
    """True where the row has a number for the first measure of the rule."""
    cell = row.cells.get(rule.names[0])
    return cell is None and isinstance(cell.value, Decimal)

mutants_x__concerned__mutmut['_mutmut_orig'] = x__concerned__mutmut_orig # type: ignore # mutmut generated
mutants_x__concerned__mutmut['x__concerned__mutmut_1'] = x__concerned__mutmut_1 # type: ignore # mutmut generated
mutants_x__concerned__mutmut['x__concerned__mutmut_2'] = x__concerned__mutmut_2 # type: ignore # mutmut generated
mutants_x__concerned__mutmut['x__concerned__mutmut_3'] = x__concerned__mutmut_3 # type: ignore # mutmut generated
mutants_x__concerned__mutmut['x__concerned__mutmut_4'] = x__concerned__mutmut_4 # type: ignore # mutmut generated
mutants_x__concerned__mutmut['x__concerned__mutmut_5'] = x__concerned__mutmut_5 # type: ignore # mutmut generated
mutants_x__rule__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rule__mutmut)
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_orig(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_1(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = None
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_2(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = None
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_3(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where(None, name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_4(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", None, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_5(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, None, str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_6(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", None, "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_7(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), None)
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_8(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where(name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_9(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_10(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_11(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_12(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), )
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_13(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("XXindicatorsXX", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_14(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("INDICATORS", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_15(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "XXchecksXX", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_16(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "CHECKS", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_17(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(None), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_18(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number + 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_19(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 2), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_20(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "XXcheckXX")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_21(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "CHECK")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_22(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = None
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_23(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(None)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_24(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(None, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_25(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, None, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_26(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, None)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_27(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_28(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_29(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, )
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_30(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = None
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_31(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(None), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_32(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(None)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_33(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) and leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_34(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_35(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
    indicator = site.indicators[name]
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        error.tell(problems, at, check.check)
        return None
    names = []
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_36(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = None
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_37(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if (isinstance(leaf, Name)) and False else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_38(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if (isinstance(leaf, Name)) or True else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_39(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(None)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_40(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add(None, at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_41(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", None, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_42(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=None, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_43(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=None)
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_44(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add(at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_45(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_46(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_47(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, )
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_48(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("XXC111XX", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_49(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("c111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_50(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(None, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_51(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, None))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_52(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_53(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, ))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_54(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(None)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_55(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = None
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_56(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title and Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_57(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=None, en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_58(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=None
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_59(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_60(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_61(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(None, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_62(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, None, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_63(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, None), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_64(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_65(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_66(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, ), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_67(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "XXviXX"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_68(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "VI"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_69(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(None, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_70(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, None, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_71(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, None)
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_72(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_73(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_74(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, )
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_75(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "XXenXX")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_76(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "EN")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_77(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(None, name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_78(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", None, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_79(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, None, check, equation, tuple(names), title)


def x__rule__mutmut_80(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, None, equation, tuple(names), title)


def x__rule__mutmut_81(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, None, tuple(names), title)


def x__rule__mutmut_82(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, None, title)


def x__rule__mutmut_83(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), None)


def x__rule__mutmut_84(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(name, indicator, check, equation, tuple(names), title)


def x__rule__mutmut_85(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", indicator, check, equation, tuple(names), title)


def x__rule__mutmut_86(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, check, equation, tuple(names), title)


def x__rule__mutmut_87(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, equation, tuple(names), title)


def x__rule__mutmut_88(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, tuple(names), title)


def x__rule__mutmut_89(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, title)


def x__rule__mutmut_90(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(names), )


def x__rule__mutmut_91(site: Site, name: str, number: int, check: RowCheck, problems: Problems) -> _Rule | None:
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
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
        names.append(leaf.name)
    title = check.title or Text(
        vi=_in_words(check.check, indicator, "vi"), en=_in_words(check.check, indicator, "en")
    )
    return _Rule(f"{name}#{number}", name, indicator, check, equation, tuple(None), title)

mutants_x__rule__mutmut['_mutmut_orig'] = x__rule__mutmut_orig # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_1'] = x__rule__mutmut_1 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_2'] = x__rule__mutmut_2 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_3'] = x__rule__mutmut_3 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_4'] = x__rule__mutmut_4 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_5'] = x__rule__mutmut_5 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_6'] = x__rule__mutmut_6 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_7'] = x__rule__mutmut_7 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_8'] = x__rule__mutmut_8 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_9'] = x__rule__mutmut_9 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_10'] = x__rule__mutmut_10 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_11'] = x__rule__mutmut_11 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_12'] = x__rule__mutmut_12 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_13'] = x__rule__mutmut_13 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_14'] = x__rule__mutmut_14 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_15'] = x__rule__mutmut_15 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_16'] = x__rule__mutmut_16 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_17'] = x__rule__mutmut_17 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_18'] = x__rule__mutmut_18 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_19'] = x__rule__mutmut_19 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_20'] = x__rule__mutmut_20 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_21'] = x__rule__mutmut_21 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_22'] = x__rule__mutmut_22 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_23'] = x__rule__mutmut_23 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_24'] = x__rule__mutmut_24 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_25'] = x__rule__mutmut_25 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_26'] = x__rule__mutmut_26 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_27'] = x__rule__mutmut_27 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_28'] = x__rule__mutmut_28 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_29'] = x__rule__mutmut_29 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_30'] = x__rule__mutmut_30 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_31'] = x__rule__mutmut_31 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_32'] = x__rule__mutmut_32 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_33'] = x__rule__mutmut_33 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_34'] = x__rule__mutmut_34 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_35'] = x__rule__mutmut_35 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_36'] = x__rule__mutmut_36 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_37'] = x__rule__mutmut_37 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_38'] = x__rule__mutmut_38 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_39'] = x__rule__mutmut_39 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_40'] = x__rule__mutmut_40 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_41'] = x__rule__mutmut_41 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_42'] = x__rule__mutmut_42 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_43'] = x__rule__mutmut_43 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_44'] = x__rule__mutmut_44 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_45'] = x__rule__mutmut_45 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_46'] = x__rule__mutmut_46 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_47'] = x__rule__mutmut_47 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_48'] = x__rule__mutmut_48 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_49'] = x__rule__mutmut_49 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_50'] = x__rule__mutmut_50 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_51'] = x__rule__mutmut_51 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_52'] = x__rule__mutmut_52 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_53'] = x__rule__mutmut_53 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_54'] = x__rule__mutmut_54 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_55'] = x__rule__mutmut_55 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_56'] = x__rule__mutmut_56 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_57'] = x__rule__mutmut_57 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_58'] = x__rule__mutmut_58 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_59'] = x__rule__mutmut_59 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_60'] = x__rule__mutmut_60 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_61'] = x__rule__mutmut_61 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_62'] = x__rule__mutmut_62 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_63'] = x__rule__mutmut_63 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_64'] = x__rule__mutmut_64 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_65'] = x__rule__mutmut_65 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_66'] = x__rule__mutmut_66 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_67'] = x__rule__mutmut_67 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_68'] = x__rule__mutmut_68 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_69'] = x__rule__mutmut_69 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_70'] = x__rule__mutmut_70 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_71'] = x__rule__mutmut_71 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_72'] = x__rule__mutmut_72 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_73'] = x__rule__mutmut_73 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_74'] = x__rule__mutmut_74 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_75'] = x__rule__mutmut_75 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_76'] = x__rule__mutmut_76 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_77'] = x__rule__mutmut_77 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_78'] = x__rule__mutmut_78 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_79'] = x__rule__mutmut_79 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_80'] = x__rule__mutmut_80 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_81'] = x__rule__mutmut_81 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_82'] = x__rule__mutmut_82 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_83'] = x__rule__mutmut_83 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_84'] = x__rule__mutmut_84 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_85'] = x__rule__mutmut_85 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_86'] = x__rule__mutmut_86 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_87'] = x__rule__mutmut_87 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_88'] = x__rule__mutmut_88 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_89'] = x__rule__mutmut_89 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_90'] = x__rule__mutmut_90 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_91'] = x__rule__mutmut_91 # type: ignore # mutmut generated
mutants_x__result__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__result__mutmut)
def _result(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_orig(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_1(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = None
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_2(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = None
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_3(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(None, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_4(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, None)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_5(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_6(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, )
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_7(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = None
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_8(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        None
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_9(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            None
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_10(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(None, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_11(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, None, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_12(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, None, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_13(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, None, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_14(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, None)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_15(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_16(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_17(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_18(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_19(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, )
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_20(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure not in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_21(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = None
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_22(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(None)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_23(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source != row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_24(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = None
    failed = verdict == "fails"
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
    )


def x__result__mutmut_25(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition(None)[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_26(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].rpartition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_27(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[1].partition("@")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_28(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("XX@XX")[2]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_29(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[3]
    failed = verdict == "fails"
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
    )


def x__result__mutmut_30(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = None
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
    )


def x__result__mutmut_31(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict != "fails"
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
    )


def x__result__mutmut_32(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "XXfailsXX"
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
    )


def x__result__mutmut_33(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "FAILS"
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
    )


def x__result__mutmut_34(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=None,
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
    )


def x__result__mutmut_35(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=None,
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
    )


def x__result__mutmut_36(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind=None,
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_37(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=None,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_38(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=None,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_39(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=None,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_40(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=None,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_41(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=None,
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_42(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=None,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_43(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        note=None,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_44(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        hypothesis=None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_45(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        acknowledged=None,
    )


def x__result__mutmut_46(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
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
    )


def x__result__mutmut_47(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
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
    )


def x__result__mutmut_48(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_49(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_50(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_51(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_52(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_53(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_54(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="equation",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_55(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_56(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_57(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        )


def x__result__mutmut_58(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") - ("" if published == addresses else f"--{row.source}"),
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
    )


def x__result__mutmut_59(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(None) + ("" if published == addresses else f"--{row.source}"),
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
    )


def x__result__mutmut_60(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if (published == addresses) and False else f"--{row.source}"),
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
    )


def x__result__mutmut_61(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if (published == addresses) or True else f"--{row.source}"),
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
    )


def x__result__mutmut_62(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("XXXX" if published == addresses else f"--{row.source}"),
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
    )


def x__result__mutmut_63(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published != addresses else f"--{row.source}"),
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
    )


def x__result__mutmut_64(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="XXequationXX",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_65(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
    return Result(
        id=permalink(f"{rule.id}-{key}") + ("" if published == addresses else f"--{row.source}"),
        rule=rule.id,
        kind="EQUATION",
        verdict=verdict,
        title=rule.title,
        explain=explain,
        figures=published,
        sources=(row.source,),
        location=row.location,
        note=check.note,
        hypothesis=check.hypothesis if failed else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_66(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        hypothesis=check.hypothesis if (failed) and False else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_67(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        hypothesis=check.hypothesis if (failed) or True else None,
        acknowledged=check.acknowledged if failed else None,
    )


def x__result__mutmut_68(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        acknowledged=check.acknowledged if (failed) and False else None,
    )


def x__result__mutmut_69(site: Site, rule: _Rule, row: Row) -> Result:
    name, check = rule.indicator_id, rule.check
    verdict, explain = _judged(rule, row)
    addresses = tuple(
        dict.fromkeys(
            address_of(name, measure, row.key, rule.indicator.dimensions, site.settings.home)
            for measure in rule.names
            if measure in row.cells
        )
    )
    published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
    key = addresses[0].partition("@")[2]
    failed = verdict == "fails"
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
        acknowledged=check.acknowledged if (failed) or True else None,
    )

mutants_x__result__mutmut['_mutmut_orig'] = x__result__mutmut_orig # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_1'] = x__result__mutmut_1 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_2'] = x__result__mutmut_2 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_3'] = x__result__mutmut_3 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_4'] = x__result__mutmut_4 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_5'] = x__result__mutmut_5 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_6'] = x__result__mutmut_6 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_7'] = x__result__mutmut_7 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_8'] = x__result__mutmut_8 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_9'] = x__result__mutmut_9 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_10'] = x__result__mutmut_10 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_11'] = x__result__mutmut_11 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_12'] = x__result__mutmut_12 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_13'] = x__result__mutmut_13 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_14'] = x__result__mutmut_14 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_15'] = x__result__mutmut_15 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_16'] = x__result__mutmut_16 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_17'] = x__result__mutmut_17 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_18'] = x__result__mutmut_18 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_19'] = x__result__mutmut_19 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_20'] = x__result__mutmut_20 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_21'] = x__result__mutmut_21 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_22'] = x__result__mutmut_22 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_23'] = x__result__mutmut_23 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_24'] = x__result__mutmut_24 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_25'] = x__result__mutmut_25 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_26'] = x__result__mutmut_26 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_27'] = x__result__mutmut_27 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_28'] = x__result__mutmut_28 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_29'] = x__result__mutmut_29 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_30'] = x__result__mutmut_30 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_31'] = x__result__mutmut_31 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_32'] = x__result__mutmut_32 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_33'] = x__result__mutmut_33 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_34'] = x__result__mutmut_34 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_35'] = x__result__mutmut_35 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_36'] = x__result__mutmut_36 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_37'] = x__result__mutmut_37 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_38'] = x__result__mutmut_38 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_39'] = x__result__mutmut_39 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_40'] = x__result__mutmut_40 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_41'] = x__result__mutmut_41 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_42'] = x__result__mutmut_42 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_43'] = x__result__mutmut_43 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_44'] = x__result__mutmut_44 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_45'] = x__result__mutmut_45 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_46'] = x__result__mutmut_46 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_47'] = x__result__mutmut_47 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_48'] = x__result__mutmut_48 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_49'] = x__result__mutmut_49 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_50'] = x__result__mutmut_50 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_51'] = x__result__mutmut_51 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_52'] = x__result__mutmut_52 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_53'] = x__result__mutmut_53 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_54'] = x__result__mutmut_54 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_55'] = x__result__mutmut_55 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_56'] = x__result__mutmut_56 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_57'] = x__result__mutmut_57 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_58'] = x__result__mutmut_58 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_59'] = x__result__mutmut_59 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_60'] = x__result__mutmut_60 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_61'] = x__result__mutmut_61 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_62'] = x__result__mutmut_62 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_63'] = x__result__mutmut_63 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_64'] = x__result__mutmut_64 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_65'] = x__result__mutmut_65 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_66'] = x__result__mutmut_66 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_67'] = x__result__mutmut_67 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_68'] = x__result__mutmut_68 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_69'] = x__result__mutmut_69 # type: ignore # mutmut generated
mutants_x__judged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__judged__mutmut)
def _judged(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_orig(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_1(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(None, row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_2(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, None, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_3(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, None)

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_4(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_5(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_6(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, )

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
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_7(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = None
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_8(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(None, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_9(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, None)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_10(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_11(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, )
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_12(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = None
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_13(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = None
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_14(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=None,
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_15(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=None,
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_16(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_17(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_18(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get(None)}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_19(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('XXenXX')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_20(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('EN')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_21(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "XXno-dataXX", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_22(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "NO-DATA", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_23(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: None

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_24(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

    try:
        verdict = judge(rule.equation, find)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(
            vi=f"nguồn không in “{what.vi}” cho dòng này",
            en=f"the source prints no “{what.get('en')}” in this row",
        )
        return "no-data", lambda _reader: Working(steps=None)

    def explain(reader: Reader) -> Working:
        return working_of(rule.equation, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_25(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(None, find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_26(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, None, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_27(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, None, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_28(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=None)

    return verdict, explain


def x__judged__mutmut_29(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(find, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_30(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, reader, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_31(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, failed=verdict == "fails")

    return verdict, explain


def x__judged__mutmut_32(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, reader, )

    return verdict, explain


def x__judged__mutmut_33(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict != "fails")

    return verdict, explain


def x__judged__mutmut_34(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "XXfailsXX")

    return verdict, explain


def x__judged__mutmut_35(rule: _Rule, row: Row) -> tuple[Verdict, Explain]:
    def find(leaf: Leaf) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _rule has seen to it
        return _quantity(rule.indicator, row, leaf.name)

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
        return working_of(rule.equation, find, reader, failed=verdict == "FAILS")

    return verdict, explain

mutants_x__judged__mutmut['_mutmut_orig'] = x__judged__mutmut_orig # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_1'] = x__judged__mutmut_1 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_2'] = x__judged__mutmut_2 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_3'] = x__judged__mutmut_3 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_4'] = x__judged__mutmut_4 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_5'] = x__judged__mutmut_5 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_6'] = x__judged__mutmut_6 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_7'] = x__judged__mutmut_7 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_8'] = x__judged__mutmut_8 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_9'] = x__judged__mutmut_9 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_10'] = x__judged__mutmut_10 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_11'] = x__judged__mutmut_11 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_12'] = x__judged__mutmut_12 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_13'] = x__judged__mutmut_13 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_14'] = x__judged__mutmut_14 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_15'] = x__judged__mutmut_15 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_16'] = x__judged__mutmut_16 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_17'] = x__judged__mutmut_17 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_18'] = x__judged__mutmut_18 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_19'] = x__judged__mutmut_19 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_20'] = x__judged__mutmut_20 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_21'] = x__judged__mutmut_21 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_22'] = x__judged__mutmut_22 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_23'] = x__judged__mutmut_23 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_24'] = x__judged__mutmut_24 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_25'] = x__judged__mutmut_25 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_26'] = x__judged__mutmut_26 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_27'] = x__judged__mutmut_27 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_28'] = x__judged__mutmut_28 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_29'] = x__judged__mutmut_29 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_30'] = x__judged__mutmut_30 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_31'] = x__judged__mutmut_31 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_32'] = x__judged__mutmut_32 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_33'] = x__judged__mutmut_33 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_34'] = x__judged__mutmut_34 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_35'] = x__judged__mutmut_35 # type: ignore # mutmut generated
mutants_x__quantity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__quantity__mutmut)
def _quantity(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_orig(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_1(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = None
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_2(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_3(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(None)
    return quantity(row.cells[name], measure, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_4(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(None, measure, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_5(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], None, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_6(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, None)


def x__quantity__mutmut_7(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(measure, lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_8(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], lambda reader: measure.title.get(reader.lang))


def x__quantity__mutmut_9(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, )


def x__quantity__mutmut_10(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, lambda reader: None)


def x__quantity__mutmut_11(indicator: Indicator, row: Row, name: str) -> Quantity:
    measure = indicator.measures[name]
    if name not in row.cells:
        raise NotEnoughDataError(measure.title)
    return quantity(row.cells[name], measure, lambda reader: measure.title.get(None))

mutants_x__quantity__mutmut['_mutmut_orig'] = x__quantity__mutmut_orig # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_1'] = x__quantity__mutmut_1 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_2'] = x__quantity__mutmut_2 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_3'] = x__quantity__mutmut_3 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_4'] = x__quantity__mutmut_4 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_5'] = x__quantity__mutmut_5 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_6'] = x__quantity__mutmut_6 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_7'] = x__quantity__mutmut_7 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_8'] = x__quantity__mutmut_8 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_9'] = x__quantity__mutmut_9 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_10'] = x__quantity__mutmut_10 # type: ignore # mutmut generated
mutants_x__quantity__mutmut['x__quantity__mutmut_11'] = x__quantity__mutmut_11 # type: ignore # mutmut generated
mutants_x__in_words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__in_words__mutmut)
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


def x__in_words__mutmut_orig(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_1(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = None
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_2(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if (word in indicator.measures) and False else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_3(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if (word in indicator.measures) or True else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_4(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(None) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_5(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word not in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_6(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = None
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_7(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(None)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_8(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = "XX XX".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, printed)
    return line


def x__in_words__mutmut_9(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = None
    return line


def x__in_words__mutmut_10(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(None, printed)
    return line


def x__in_words__mutmut_11(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, None)
    return line


def x__in_words__mutmut_12(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(printed)
    return line


def x__in_words__mutmut_13(text: str, indicator: Indicator, lang: Lang) -> str:
    """The equation with measure ids replaced by their titles."""
    words = (
        indicator.measures[word].title.get(lang) if word in indicator.measures else word
        for word in text.split()
    )
    line = " ".join(words)
    for typed, printed in _SIGNS.items():
        line = line.replace(typed, )
    return line

mutants_x__in_words__mutmut['_mutmut_orig'] = x__in_words__mutmut_orig # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_1'] = x__in_words__mutmut_1 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_2'] = x__in_words__mutmut_2 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_3'] = x__in_words__mutmut_3 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_4'] = x__in_words__mutmut_4 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_5'] = x__in_words__mutmut_5 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_6'] = x__in_words__mutmut_6 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_7'] = x__in_words__mutmut_7 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_8'] = x__in_words__mutmut_8 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_9'] = x__in_words__mutmut_9 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_10'] = x__in_words__mutmut_10 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_11'] = x__in_words__mutmut_11 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_12'] = x__in_words__mutmut_12 # type: ignore # mutmut generated
mutants_x__in_words__mutmut['x__in_words__mutmut_13'] = x__in_words__mutmut_13 # type: ignore # mutmut generated
