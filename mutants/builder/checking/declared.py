"""Checks of data/checks.yml: across rows, files, sources and documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from builder.checking import claim_kinds
from builder.checking.claim_kinds import Outcome, lacking, needed
from builder.checking.equations import Address, DateOf, Equation, EquationError, leaves, parse_equation
from builder.checking.evaluate import judge
from builder.checking.lookups import UnknownError, look_up, record_of, source_of
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity
from builder.checking.rankings import ranking
from builder.checking.streaks import streak
from builder.checking.tables import breakdown
from builder.checking.verdicts import Result, Working
from builder.checking.workings import working_of
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import CheckKind, DeclaredCheck, Verdict
from builder.model.claims import claim_at
from builder.model.period import Period
from builder.model.site import Site
from builder.problems import Problems


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_run_declared_checks__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_run_declared_checks__mutmut)
def run_declared_checks(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_orig(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_1(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = None
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_2(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(None)
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_3(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(None, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_4(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, None))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_5(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_6(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, ))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_7(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(None, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_8(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, None, check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_9(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), None)
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_10(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_11(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_12(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), )
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_13(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where(None, name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_14(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", None, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_15(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, None), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_16(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where(name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_17(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_18(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, ), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_19(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("XXchecksXX", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_20(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("CHECKS", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_21(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "XXcheckXX"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_22(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "CHECK"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_23(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check and "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_24(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "XXXX")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_25(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(None, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_26(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, None, **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_27(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_28(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_29(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), )
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_30(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where(None, name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_31(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", None, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_32(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where(name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_33(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_34(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, ), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_35(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("XXchecksXX", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_36(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("CHECKS", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_37(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(None, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_38(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, None)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_39(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(error)), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_40(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, )), **error.values)
        else:
            yield from (_result(site, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_41(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(None, name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_42(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, None, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_43(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, None, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_44(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, None, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_45(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, None) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_46(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(name, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_47(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, check, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_48(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, period, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_49(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, outcome) for period, outcome in outcomes)


def x_run_declared_checks__mutmut_50(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            outcomes = list(_outcomes(site, check))
        except EquationError as error:
            error.tell(problems, site.where("checks", name, "check"), check.check or "")
        except UnknownError as error:
            problems.add(error.code, site.where("checks", name, *_field(check, error)), **error.values)
        else:
            yield from (_result(site, name, check, period, ) for period, outcome in outcomes)

mutants_x_run_declared_checks__mutmut['_mutmut_orig'] = x_run_declared_checks__mutmut_orig # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_1'] = x_run_declared_checks__mutmut_1 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_2'] = x_run_declared_checks__mutmut_2 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_3'] = x_run_declared_checks__mutmut_3 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_4'] = x_run_declared_checks__mutmut_4 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_5'] = x_run_declared_checks__mutmut_5 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_6'] = x_run_declared_checks__mutmut_6 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_7'] = x_run_declared_checks__mutmut_7 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_8'] = x_run_declared_checks__mutmut_8 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_9'] = x_run_declared_checks__mutmut_9 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_10'] = x_run_declared_checks__mutmut_10 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_11'] = x_run_declared_checks__mutmut_11 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_12'] = x_run_declared_checks__mutmut_12 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_13'] = x_run_declared_checks__mutmut_13 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_14'] = x_run_declared_checks__mutmut_14 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_15'] = x_run_declared_checks__mutmut_15 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_16'] = x_run_declared_checks__mutmut_16 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_17'] = x_run_declared_checks__mutmut_17 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_18'] = x_run_declared_checks__mutmut_18 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_19'] = x_run_declared_checks__mutmut_19 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_20'] = x_run_declared_checks__mutmut_20 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_21'] = x_run_declared_checks__mutmut_21 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_22'] = x_run_declared_checks__mutmut_22 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_23'] = x_run_declared_checks__mutmut_23 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_24'] = x_run_declared_checks__mutmut_24 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_25'] = x_run_declared_checks__mutmut_25 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_26'] = x_run_declared_checks__mutmut_26 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_27'] = x_run_declared_checks__mutmut_27 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_28'] = x_run_declared_checks__mutmut_28 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_29'] = x_run_declared_checks__mutmut_29 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_30'] = x_run_declared_checks__mutmut_30 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_31'] = x_run_declared_checks__mutmut_31 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_32'] = x_run_declared_checks__mutmut_32 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_33'] = x_run_declared_checks__mutmut_33 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_34'] = x_run_declared_checks__mutmut_34 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_35'] = x_run_declared_checks__mutmut_35 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_36'] = x_run_declared_checks__mutmut_36 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_37'] = x_run_declared_checks__mutmut_37 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_38'] = x_run_declared_checks__mutmut_38 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_39'] = x_run_declared_checks__mutmut_39 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_40'] = x_run_declared_checks__mutmut_40 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_41'] = x_run_declared_checks__mutmut_41 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_42'] = x_run_declared_checks__mutmut_42 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_43'] = x_run_declared_checks__mutmut_43 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_44'] = x_run_declared_checks__mutmut_44 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_45'] = x_run_declared_checks__mutmut_45 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_46'] = x_run_declared_checks__mutmut_46 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_47'] = x_run_declared_checks__mutmut_47 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_48'] = x_run_declared_checks__mutmut_48 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_49'] = x_run_declared_checks__mutmut_49 # type: ignore # mutmut generated
mutants_x_run_declared_checks__mutmut['x_run_declared_checks__mutmut_50'] = x_run_declared_checks__mutmut_50 # type: ignore # mutmut generated
mutants_x__field__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__field__mutmut)
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


def x__field__mutmut_orig(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
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


def x__field__mutmut_1(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = None
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_2(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") and ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_3(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") and error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_4(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") and error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_5(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get(None) or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_6(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("XXaddressXX") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_7(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("ADDRESS") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_8(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get(None) or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_9(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("XXidXX") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_10(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("ID") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_11(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get(None) or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_12(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("XXnameXX") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_13(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("NAME") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_14(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or "XXXX"
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_15(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = None
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_16(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("XXcheckXX",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_17(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("CHECK",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_18(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("XXfigureXX",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_19(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("FIGURE",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_20(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("XXpreviousXX",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_21(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("PREVIOUS",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_22(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("XXsourceXX",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_23(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("SOURCE",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_24(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("XXfiguresXX", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_25(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("FIGURES", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_26(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(None)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_27(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(None)},
    }
    return next((field for field, text in named.items() if text and unknown in text), ())


def x__field__mutmut_28(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next(None, ())


def x__field__mutmut_29(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), None)


def x__field__mutmut_30(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next(())


def x__field__mutmut_31(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown in text), )


def x__field__mutmut_32(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text or unknown in text), ())


def x__field__mutmut_33(check: DeclaredCheck, error: UnknownError) -> tuple[str, ...]:
    """The field that names what does not exist; empty where none does so word for word."""
    unknown = error.values.get("address") or error.values.get("id") or error.values.get("name") or ""
    named: dict[tuple[str, ...], str | None] = {
        ("check",): check.check,
        ("figure",): check.figure,
        ("previous",): check.previous,
        ("source",): check.source,
        **{("figures", str(index)): address for index, address in enumerate(check.figures)},
    }
    return next((field for field, text in named.items() if text and unknown not in text), ())

mutants_x__field__mutmut['_mutmut_orig'] = x__field__mutmut_orig # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_1'] = x__field__mutmut_1 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_2'] = x__field__mutmut_2 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_3'] = x__field__mutmut_3 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_4'] = x__field__mutmut_4 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_5'] = x__field__mutmut_5 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_6'] = x__field__mutmut_6 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_7'] = x__field__mutmut_7 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_8'] = x__field__mutmut_8 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_9'] = x__field__mutmut_9 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_10'] = x__field__mutmut_10 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_11'] = x__field__mutmut_11 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_12'] = x__field__mutmut_12 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_13'] = x__field__mutmut_13 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_14'] = x__field__mutmut_14 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_15'] = x__field__mutmut_15 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_16'] = x__field__mutmut_16 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_17'] = x__field__mutmut_17 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_18'] = x__field__mutmut_18 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_19'] = x__field__mutmut_19 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_20'] = x__field__mutmut_20 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_21'] = x__field__mutmut_21 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_22'] = x__field__mutmut_22 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_23'] = x__field__mutmut_23 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_24'] = x__field__mutmut_24 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_25'] = x__field__mutmut_25 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_26'] = x__field__mutmut_26 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_27'] = x__field__mutmut_27 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_28'] = x__field__mutmut_28 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_29'] = x__field__mutmut_29 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_30'] = x__field__mutmut_30 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_31'] = x__field__mutmut_31 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_32'] = x__field__mutmut_32 # type: ignore # mutmut generated
mutants_x__field__mutmut['x__field__mutmut_33'] = x__field__mutmut_33 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__outcomes__mutmut)
def _outcomes(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_orig(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_1(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind not in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_2(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](None, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_3(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, None)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_4(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_5(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, )
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_6(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](None, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_7(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, None)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_8(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_9(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, )
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(check)))


def x__outcomes__mutmut_10(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(None, tuple(_named(check)))


def x__outcomes__mutmut_11(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, None)


def x__outcomes__mutmut_12(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(tuple(_named(check)))


def x__outcomes__mutmut_13(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, )


def x__outcomes__mutmut_14(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(None))


def x__outcomes__mutmut_15(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period | None, Outcome]]:
    """The outcome of a check, or one for each period of a table; what is missing is a verdict of its own."""
    try:
        if check.kind in TABLE_KINDS:
            yield from TABLE_KINDS[check.kind](site, check)
        else:
            yield None, KINDS[check.kind](site, check)
    except NotEnoughDataError as missing:
        yield None, lacking(missing.what, tuple(_named(None)))

mutants_x__outcomes__mutmut['_mutmut_orig'] = x__outcomes__mutmut_orig # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_1'] = x__outcomes__mutmut_1 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_2'] = x__outcomes__mutmut_2 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_3'] = x__outcomes__mutmut_3 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_4'] = x__outcomes__mutmut_4 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_5'] = x__outcomes__mutmut_5 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_6'] = x__outcomes__mutmut_6 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_7'] = x__outcomes__mutmut_7 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_8'] = x__outcomes__mutmut_8 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_9'] = x__outcomes__mutmut_9 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_10'] = x__outcomes__mutmut_10 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_11'] = x__outcomes__mutmut_11 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_12'] = x__outcomes__mutmut_12 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_13'] = x__outcomes__mutmut_13 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_14'] = x__outcomes__mutmut_14 # type: ignore # mutmut generated
mutants_x__outcomes__mutmut['x__outcomes__mutmut_15'] = x__outcomes__mutmut_15 # type: ignore # mutmut generated
mutants_x__result__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__result__mutmut)
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_orig(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_1(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = None
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_2(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is None:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_3(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = None
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_4(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=None, en=f"{title.get('en')}, {period}")
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_5(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=None)
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_6(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(en=f"{title.get('en')}, {period}")
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_7(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", )
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_8(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get(None)}, {period}")
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_9(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('XXenXX')}, {period}")
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_10(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('EN')}, {period}")
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_11(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = None
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_12(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if (outcome.verdict == "fails" and check.assumption) and False else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_13(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if (outcome.verdict == "fails" and check.assumption) or True else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_14(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "XXunclearXX" if outcome.verdict == "fails" and check.assumption else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_15(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "UNCLEAR" if outcome.verdict == "fails" and check.assumption else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_16(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" or check.assumption else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_17(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict != "fails" and check.assumption else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_18(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "XXfailsXX" and check.assumption else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_19(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "FAILS" and check.assumption else outcome.verdict
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_20(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=None,
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_21(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if period else name,
        rule=None,
        kind=check.kind,
        verdict=verdict,
        title=title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_22(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if period else name,
        rule=name,
        kind=None,
        verdict=verdict,
        title=title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_23(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if period else name,
        rule=name,
        kind=check.kind,
        verdict=None,
        title=title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_24(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        title=None,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_25(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        explain=None,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_26(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        figures=None,
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_27(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=None,
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_28(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=None,
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_29(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=None,
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_30(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        note=None,
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_31(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_32(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=None,
    )


def x__result__mutmut_33(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_34(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if period else name,
        kind=check.kind,
        verdict=verdict,
        title=title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_35(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if period else name,
        rule=name,
        verdict=verdict,
        title=title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_36(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if period else name,
        rule=name,
        kind=check.kind,
        title=title,
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_37(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        explain=outcome.explain,
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_38(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        figures=_published(site, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_39(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_40(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_41(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_42(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_43(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_44(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_45(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        )


def x__result__mutmut_46(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if (period) and False else name,
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_47(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
    title = check.title
    if period is not None:
        title = Text(vi=f"{title.vi}, {period}", en=f"{title.get('en')}, {period}")
    # a failure that rests on something no source states proves nothing
    verdict: Verdict = "unclear" if outcome.verdict == "fails" and check.assumption else outcome.verdict
    return Result(
        id=f"{name}-{period}" if (period) or True else name,
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_48(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        figures=_published(None, outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_49(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        figures=_published(site, None),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_50(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        figures=_published(outcome.figures),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_51(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        figures=_published(site, ),
        sources=tuple(dict.fromkeys(_sources(site, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_52(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(None),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_53(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(None)),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_54(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(_sources(None, check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_55(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(_sources(site, None, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_56(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(_sources(site, check, None))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_57(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(_sources(check, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_58(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(_sources(site, outcome))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_59(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        sources=tuple(dict.fromkeys(_sources(site, check, ))),
        location=site.where("checks", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_60(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=site.where(None, name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_61(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=site.where("checks", None),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_62(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=site.where(name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_63(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=site.where("checks", ),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_64(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=site.where("XXchecksXX", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_65(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        location=site.where("CHECKS", name),
        doubts=_doubts(site, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_66(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=_doubts(None, check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_67(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=_doubts(site, None, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_68(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=_doubts(site, check, None),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_69(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=_doubts(check, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_70(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=_doubts(site, outcome),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_71(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        doubts=_doubts(site, check, ),
        note=_note(check),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_72(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        note=_note(None),
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_73(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if (verdict in ("fails", "unclear")) and False else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_74(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if (verdict in ("fails", "unclear")) or True else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_75(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict not in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_76(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("XXfailsXX", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_77(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("FAILS", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_78(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "XXunclearXX") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_79(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "UNCLEAR") else None,
        acknowledged=check.acknowledged if verdict == "fails" else None,
    )


def x__result__mutmut_80(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if (verdict == "fails") and False else None,
    )


def x__result__mutmut_81(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if (verdict == "fails") or True else None,
    )


def x__result__mutmut_82(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict != "fails" else None,
    )


def x__result__mutmut_83(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "XXfailsXX" else None,
    )


def x__result__mutmut_84(site: Site, name: str, check: DeclaredCheck, period: Period | None, outcome: Outcome) -> Result:
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
        hypothesis=check.hypothesis if verdict in ("fails", "unclear") else None,
        acknowledged=check.acknowledged if verdict == "FAILS" else None,
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
mutants_x__result__mutmut['x__result__mutmut_70'] = x__result__mutmut_70 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_71'] = x__result__mutmut_71 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_72'] = x__result__mutmut_72 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_73'] = x__result__mutmut_73 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_74'] = x__result__mutmut_74 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_75'] = x__result__mutmut_75 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_76'] = x__result__mutmut_76 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_77'] = x__result__mutmut_77 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_78'] = x__result__mutmut_78 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_79'] = x__result__mutmut_79 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_80'] = x__result__mutmut_80 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_81'] = x__result__mutmut_81 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_82'] = x__result__mutmut_82 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_83'] = x__result__mutmut_83 # type: ignore # mutmut generated
mutants_x__result__mutmut['x__result__mutmut_84'] = x__result__mutmut_84 # type: ignore # mutmut generated
mutants_x__doubts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__doubts__mutmut)
def _doubts(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_orig(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_1(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(None, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_2(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, None)
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_3(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published((check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_4(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, )
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_5(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source or check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_6(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind != "equation":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_7(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "XXequationXX":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_8(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "EQUATION":
        return ()
    return None if outcome.doubts is None else _published(site, outcome.doubts)


def x__doubts__mutmut_9(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if (outcome.doubts is None) and False else _published(site, outcome.doubts)


def x__doubts__mutmut_10(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if (outcome.doubts is None) or True else _published(site, outcome.doubts)


def x__doubts__mutmut_11(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is not None else _published(site, outcome.doubts)


def x__doubts__mutmut_12(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(None, outcome.doubts)


def x__doubts__mutmut_13(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, None)


def x__doubts__mutmut_14(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(outcome.doubts)


def x__doubts__mutmut_15(site: Site, check: DeclaredCheck, outcome: Outcome) -> tuple[str, ...] | None:
    """Where a source makes its claim in words, a failure speaks against the words and not against a figure."""
    if check.figure:
        return _published(site, (check.figure,))
    if check.source and check.kind == "equation":
        return ()
    return None if outcome.doubts is None else _published(site, )

mutants_x__doubts__mutmut['_mutmut_orig'] = x__doubts__mutmut_orig # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_1'] = x__doubts__mutmut_1 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_2'] = x__doubts__mutmut_2 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_3'] = x__doubts__mutmut_3 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_4'] = x__doubts__mutmut_4 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_5'] = x__doubts__mutmut_5 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_6'] = x__doubts__mutmut_6 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_7'] = x__doubts__mutmut_7 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_8'] = x__doubts__mutmut_8 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_9'] = x__doubts__mutmut_9 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_10'] = x__doubts__mutmut_10 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_11'] = x__doubts__mutmut_11 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_12'] = x__doubts__mutmut_12 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_13'] = x__doubts__mutmut_13 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_14'] = x__doubts__mutmut_14 # type: ignore # mutmut generated
mutants_x__doubts__mutmut['x__doubts__mutmut_15'] = x__doubts__mutmut_15 # type: ignore # mutmut generated
mutants_x__note__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__note__mutmut)
def _note(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_orig(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_1(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is not None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_2(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = None
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_3(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = None
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_4(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = None
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_5(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get(None)}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_6(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('XXenXX')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_7(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('EN')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_8(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if (note) and False else Text(vi=vi, en=en)


def x__note__mutmut_9(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if (note) or True else Text(vi=vi, en=en)


def x__note__mutmut_10(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=None, en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_11(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=None) if note else Text(vi=vi, en=en)


def x__note__mutmut_12(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_13(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", ) if note else Text(vi=vi, en=en)


def x__note__mutmut_14(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get(None)} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_15(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('XXenXX')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_16(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('EN')} {en}") if note else Text(vi=vi, en=en)


def x__note__mutmut_17(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=None, en=en)


def x__note__mutmut_18(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, en=None)


def x__note__mutmut_19(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(en=en)


def x__note__mutmut_20(check: DeclaredCheck) -> Text | None:
    """The note, with the assumption after it."""
    if check.assumption is None:
        return check.note
    note, assumption = check.note, check.assumption
    vi = f"Giả định của phép thử: {assumption.vi}"
    en = f"Assumption of the test: {assumption.get('en')}"
    return Text(vi=f"{note.vi} {vi}", en=f"{note.get('en')} {en}") if note else Text(vi=vi, )

mutants_x__note__mutmut['_mutmut_orig'] = x__note__mutmut_orig # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_1'] = x__note__mutmut_1 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_2'] = x__note__mutmut_2 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_3'] = x__note__mutmut_3 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_4'] = x__note__mutmut_4 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_5'] = x__note__mutmut_5 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_6'] = x__note__mutmut_6 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_7'] = x__note__mutmut_7 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_8'] = x__note__mutmut_8 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_9'] = x__note__mutmut_9 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_10'] = x__note__mutmut_10 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_11'] = x__note__mutmut_11 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_12'] = x__note__mutmut_12 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_13'] = x__note__mutmut_13 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_14'] = x__note__mutmut_14 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_15'] = x__note__mutmut_15 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_16'] = x__note__mutmut_16 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_17'] = x__note__mutmut_17 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_18'] = x__note__mutmut_18 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_19'] = x__note__mutmut_19 # type: ignore # mutmut generated
mutants_x__note__mutmut['x__note__mutmut_20'] = x__note__mutmut_20 # type: ignore # mutmut generated


def _named(check: DeclaredCheck) -> Iterator[str]:
    """The addresses that a check names outside of an equation."""
    for address in (check.figure, check.previous, *check.figures):
        if address:
            yield address
mutants_x__published__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__published__mutmut)
def _published(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("~")[0] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def x__published__mutmut_orig(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("~")[0] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def x__published__mutmut_1(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = None
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def x__published__mutmut_2(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition(None)[0] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def x__published__mutmut_3(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.rpartition("~")[0] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def x__published__mutmut_4(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("XX~XX")[0] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def x__published__mutmut_5(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("~")[1] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address in site.figures))


def x__published__mutmut_6(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("~")[0] for address in addresses)
    return tuple(None)


def x__published__mutmut_7(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("~")[0] for address in addresses)
    return tuple(dict.fromkeys(None))


def x__published__mutmut_8(site: Site, addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses without ``~source``, each once."""
    bare = (address.partition("~")[0] for address in addresses)
    return tuple(dict.fromkeys(address for address in bare if address not in site.figures))

mutants_x__published__mutmut['_mutmut_orig'] = x__published__mutmut_orig # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_1'] = x__published__mutmut_1 # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_2'] = x__published__mutmut_2 # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_3'] = x__published__mutmut_3 # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_4'] = x__published__mutmut_4 # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_5'] = x__published__mutmut_5 # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_6'] = x__published__mutmut_6 # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_7'] = x__published__mutmut_7 # type: ignore # mutmut generated
mutants_x__published__mutmut['x__published__mutmut_8'] = x__published__mutmut_8 # type: ignore # mutmut generated
mutants_x__sources__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sources__mutmut)
def _sources(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_orig(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_1(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = None
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_2(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(None, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_3(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, None)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_4(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_5(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, )
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_6(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(None):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_7(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) or "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_8(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "XX/XX" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_9(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" not in leaf.reference:
            source = source_of(record_of(site, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_10(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = None
            if source:
                yield source


def x__sources__mutmut_11(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(None, leaf.reference)
            if source:
                yield source


def x__sources__mutmut_12(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), None)
            if source:
                yield source


def x__sources__mutmut_13(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(leaf.reference)
            if source:
                yield source


def x__sources__mutmut_14(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, leaf.reference), )
            if source:
                yield source


def x__sources__mutmut_15(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(None, leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_16(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, None), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_17(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(leaf.reference), leaf.reference)
            if source:
                yield source


def x__sources__mutmut_18(site: Site, check: DeclaredCheck, outcome: Outcome) -> Iterator[str]:
    if check.source:
        yield check.source
    for address in outcome.figures:
        claim = claim_at(site, address)
        if claim:
            yield claim.source
    for leaf in _leaves(check):
        if isinstance(leaf, DateOf) and "/" in leaf.reference:
            source = source_of(record_of(site, ), leaf.reference)
            if source:
                yield source

mutants_x__sources__mutmut['_mutmut_orig'] = x__sources__mutmut_orig # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_1'] = x__sources__mutmut_1 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_2'] = x__sources__mutmut_2 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_3'] = x__sources__mutmut_3 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_4'] = x__sources__mutmut_4 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_5'] = x__sources__mutmut_5 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_6'] = x__sources__mutmut_6 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_7'] = x__sources__mutmut_7 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_8'] = x__sources__mutmut_8 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_9'] = x__sources__mutmut_9 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_10'] = x__sources__mutmut_10 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_11'] = x__sources__mutmut_11 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_12'] = x__sources__mutmut_12 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_13'] = x__sources__mutmut_13 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_14'] = x__sources__mutmut_14 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_15'] = x__sources__mutmut_15 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_16'] = x__sources__mutmut_16 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_17'] = x__sources__mutmut_17 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_18'] = x__sources__mutmut_18 # type: ignore # mutmut generated
mutants_x__leaves__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__leaves__mutmut)
def _leaves(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" or check.check is None:
        return ()
    return _leaves_of(parse_equation(check.check))


def x__leaves__mutmut_orig(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" or check.check is None:
        return ()
    return _leaves_of(parse_equation(check.check))


def x__leaves__mutmut_1(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" and check.check is None:
        return ()
    return _leaves_of(parse_equation(check.check))


def x__leaves__mutmut_2(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind == "equation" or check.check is None:
        return ()
    return _leaves_of(parse_equation(check.check))


def x__leaves__mutmut_3(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "XXequationXX" or check.check is None:
        return ()
    return _leaves_of(parse_equation(check.check))


def x__leaves__mutmut_4(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "EQUATION" or check.check is None:
        return ()
    return _leaves_of(parse_equation(check.check))


def x__leaves__mutmut_5(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" or check.check is not None:
        return ()
    return _leaves_of(parse_equation(check.check))


def x__leaves__mutmut_6(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" or check.check is None:
        return ()
    return _leaves_of(None)


def x__leaves__mutmut_7(check: DeclaredCheck) -> tuple[Leaf, ...]:
    if check.kind != "equation" or check.check is None:
        return ()
    return _leaves_of(parse_equation(None))

mutants_x__leaves__mutmut['_mutmut_orig'] = x__leaves__mutmut_orig # type: ignore # mutmut generated
mutants_x__leaves__mutmut['x__leaves__mutmut_1'] = x__leaves__mutmut_1 # type: ignore # mutmut generated
mutants_x__leaves__mutmut['x__leaves__mutmut_2'] = x__leaves__mutmut_2 # type: ignore # mutmut generated
mutants_x__leaves__mutmut['x__leaves__mutmut_3'] = x__leaves__mutmut_3 # type: ignore # mutmut generated
mutants_x__leaves__mutmut['x__leaves__mutmut_4'] = x__leaves__mutmut_4 # type: ignore # mutmut generated
mutants_x__leaves__mutmut['x__leaves__mutmut_5'] = x__leaves__mutmut_5 # type: ignore # mutmut generated
mutants_x__leaves__mutmut['x__leaves__mutmut_6'] = x__leaves__mutmut_6 # type: ignore # mutmut generated
mutants_x__leaves__mutmut['x__leaves__mutmut_7'] = x__leaves__mutmut_7 # type: ignore # mutmut generated
mutants_x__leaves_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__leaves_of__mutmut)
def _leaves_of(equation: Equation) -> tuple[Leaf, ...]:
    return (*leaves(equation.left), *leaves(equation.right))


def x__leaves_of__mutmut_orig(equation: Equation) -> tuple[Leaf, ...]:
    return (*leaves(equation.left), *leaves(equation.right))


def x__leaves_of__mutmut_1(equation: Equation) -> tuple[Leaf, ...]:
    return (*leaves(None), *leaves(equation.right))


def x__leaves_of__mutmut_2(equation: Equation) -> tuple[Leaf, ...]:
    return (*leaves(equation.left), *leaves(None))

mutants_x__leaves_of__mutmut['_mutmut_orig'] = x__leaves_of__mutmut_orig # type: ignore # mutmut generated
mutants_x__leaves_of__mutmut['x__leaves_of__mutmut_1'] = x__leaves_of__mutmut_1 # type: ignore # mutmut generated
mutants_x__leaves_of__mutmut['x__leaves_of__mutmut_2'] = x__leaves_of__mutmut_2 # type: ignore # mutmut generated
mutants_x__equation__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__equation__mutmut)
def _equation(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = None

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(None)

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(None, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, None))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed("check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, ))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "XXcheckXX"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "CHECK"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(None, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, None)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, )

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = None

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(None, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, None)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, )

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = None
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(None, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, None, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, None, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=None)
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_25(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_26(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, )
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_27(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict != "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_28(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "XXfailsXX")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_29(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "FAILS")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_30(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if (any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))) and False
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_31(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if (any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))) or True
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_32(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(None, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_33(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, None)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_34(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_35(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, )
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_36(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(None)
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_37(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(None))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_38(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = None
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_39(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(None)
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_40(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(None) if isinstance(leaf, Address))
    return Outcome(verdict, explain, addresses)


def x__equation__mutmut_41(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(None, explain, addresses)


def x__equation__mutmut_42(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, None, addresses)


def x__equation__mutmut_43(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, None)


def x__equation__mutmut_44(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(explain, addresses)


def x__equation__mutmut_45(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, addresses)


def x__equation__mutmut_46(site: Site, check: DeclaredCheck) -> Outcome:
    """An equation over addresses, numbers and dates."""
    equation = parse_equation(needed(check.check, "check"))

    def find(leaf: Leaf) -> Quantity:
        return look_up(site, leaf)

    verdict = judge(equation, find)

    def explain(reader: Reader) -> Working:
        working = working_of(equation, find, reader, failed=verdict == "fails")
        return (
            _dated(equation, working)
            if any(isinstance(leaf, DateOf) for leaf in _leaves_of(equation))
            else working
        )

    addresses = tuple(leaf.address for leaf in _leaves_of(equation) if isinstance(leaf, Address))
    return Outcome(verdict, explain, )

mutants_x__equation__mutmut['_mutmut_orig'] = x__equation__mutmut_orig # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_1'] = x__equation__mutmut_1 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_2'] = x__equation__mutmut_2 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_3'] = x__equation__mutmut_3 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_4'] = x__equation__mutmut_4 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_5'] = x__equation__mutmut_5 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_6'] = x__equation__mutmut_6 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_7'] = x__equation__mutmut_7 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_8'] = x__equation__mutmut_8 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_9'] = x__equation__mutmut_9 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_10'] = x__equation__mutmut_10 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_11'] = x__equation__mutmut_11 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_12'] = x__equation__mutmut_12 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_13'] = x__equation__mutmut_13 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_14'] = x__equation__mutmut_14 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_15'] = x__equation__mutmut_15 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_16'] = x__equation__mutmut_16 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_17'] = x__equation__mutmut_17 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_18'] = x__equation__mutmut_18 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_19'] = x__equation__mutmut_19 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_20'] = x__equation__mutmut_20 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_21'] = x__equation__mutmut_21 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_22'] = x__equation__mutmut_22 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_23'] = x__equation__mutmut_23 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_24'] = x__equation__mutmut_24 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_25'] = x__equation__mutmut_25 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_26'] = x__equation__mutmut_26 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_27'] = x__equation__mutmut_27 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_28'] = x__equation__mutmut_28 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_29'] = x__equation__mutmut_29 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_30'] = x__equation__mutmut_30 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_31'] = x__equation__mutmut_31 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_32'] = x__equation__mutmut_32 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_33'] = x__equation__mutmut_33 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_34'] = x__equation__mutmut_34 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_35'] = x__equation__mutmut_35 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_36'] = x__equation__mutmut_36 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_37'] = x__equation__mutmut_37 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_38'] = x__equation__mutmut_38 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_39'] = x__equation__mutmut_39 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_40'] = x__equation__mutmut_40 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_41'] = x__equation__mutmut_41 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_42'] = x__equation__mutmut_42 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_43'] = x__equation__mutmut_43 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_44'] = x__equation__mutmut_44 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_45'] = x__equation__mutmut_45 # type: ignore # mutmut generated
mutants_x__equation__mutmut['x__equation__mutmut_46'] = x__equation__mutmut_46 # type: ignore # mutmut generated
mutants_x__dated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__dated__mutmut)
def _dated(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_orig(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_1(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = None
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_2(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix(None)
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_3(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removesuffix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_4(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("XX−XX")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_5(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = None
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_6(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) or isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_7(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = None
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_8(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if (days and lone) and False else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_9(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if (days and lone) or True else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_10(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=None, en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_11(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=None),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_12(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_13(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", ),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_14(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days or lone else ()
    return Working(working.left, working.relation, working.right, steps=steps)


def x__dated__mutmut_15(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(None, working.relation, working.right, steps=steps)


def x__dated__mutmut_16(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, None, working.right, steps=steps)


def x__dated__mutmut_17(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, None, steps=steps)


def x__dated__mutmut_18(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, steps=None)


def x__dated__mutmut_19(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.relation, working.right, steps=steps)


def x__dated__mutmut_20(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.right, steps=steps)


def x__dated__mutmut_21(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, steps=steps)


def x__dated__mutmut_22(equation: Equation, working: Working) -> Working:
    """A difference of day numbers reads as days."""
    days = working.difference.removeprefix("−")
    lone = isinstance(equation.left, DateOf) and isinstance(equation.right, DateOf)
    steps = (Text(vi=f"cách nhau {days} ngày", en=f"days apart: {days}"),) if days and lone else ()
    return Working(working.left, working.relation, working.right, )

mutants_x__dated__mutmut['_mutmut_orig'] = x__dated__mutmut_orig # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_1'] = x__dated__mutmut_1 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_2'] = x__dated__mutmut_2 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_3'] = x__dated__mutmut_3 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_4'] = x__dated__mutmut_4 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_5'] = x__dated__mutmut_5 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_6'] = x__dated__mutmut_6 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_7'] = x__dated__mutmut_7 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_8'] = x__dated__mutmut_8 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_9'] = x__dated__mutmut_9 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_10'] = x__dated__mutmut_10 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_11'] = x__dated__mutmut_11 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_12'] = x__dated__mutmut_12 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_13'] = x__dated__mutmut_13 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_14'] = x__dated__mutmut_14 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_15'] = x__dated__mutmut_15 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_16'] = x__dated__mutmut_16 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_17'] = x__dated__mutmut_17 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_18'] = x__dated__mutmut_18 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_19'] = x__dated__mutmut_19 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_20'] = x__dated__mutmut_20 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_21'] = x__dated__mutmut_21 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_22'] = x__dated__mutmut_22 # type: ignore # mutmut generated


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
}

TABLE_KINDS: dict[CheckKind, Callable[[Site, DeclaredCheck], Iterator[tuple[Period, Outcome]]]] = {
    "breakdown": breakdown,
    "ranking": ranking,
}
