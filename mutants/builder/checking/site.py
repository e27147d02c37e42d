"""The whole check phase in one function."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from builder.checking.automatic import disputed_figures, periods_after_publication
from builder.checking.dates import dates_before_their_source, order_along_relations
from builder.checking.declared import run_declared_checks
from builder.checking.documents import check_documents, check_orders
from builder.checking.prose import check_narratives
from builder.checking.references import check_references
from builder.checking.row_checks import run_row_checks
from builder.checking.validity import check_validity
from builder.checking.verdicts import Findings, Result
from builder.model.site import Site
from builder.problems import Problems, did_you_mean


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_orig(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_1(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(None, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_2(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, None)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_3(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_4(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, )
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_5(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(None, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_6(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, None)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_7(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_8(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, )
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_9(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(None, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_10(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, None)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_11(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_12(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, )
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_13(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = None
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_14(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(None)
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_15(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(None))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_16(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(None, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_17(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, None, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_18(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, None)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_19(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_20(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_21(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, )
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_22(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = None
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_23(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(None, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_24(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, None),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_25(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_26(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, ),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_27(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(None, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_28(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, None),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_29(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_30(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, ),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_31(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(None),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_32(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(None),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_33(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(None),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_34(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(None, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_35(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, None)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_36(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_37(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, )
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_38(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(None, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_39(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, None, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_40(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, None)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_41(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_42(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_43(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, )
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_44(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = None
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_45(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(None)
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_46(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(None))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_47(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(None, results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_48(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, None)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_49(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(results)))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_50(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, )))
    _unacknowledged(findings, problems)
    return findings


def x_check__mutmut_51(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(None, problems)
    return findings


def x_check__mutmut_52(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, None)
    return findings


def x_check__mutmut_53(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(problems)
    return findings


def x_check__mutmut_54(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    orders = tuple(order_along_relations(site))
    check_orders(site, orders, problems)
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
        *orders,
        *dates_before_their_source(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = Findings.of(tuple(_with_notes(site, results)))
    _unacknowledged(findings, )
    return findings

mutants_x_check__mutmut['_mutmut_orig'] = x_check__mutmut_orig # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_1'] = x_check__mutmut_1 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_2'] = x_check__mutmut_2 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_3'] = x_check__mutmut_3 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_4'] = x_check__mutmut_4 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_5'] = x_check__mutmut_5 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_6'] = x_check__mutmut_6 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_7'] = x_check__mutmut_7 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_8'] = x_check__mutmut_8 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_9'] = x_check__mutmut_9 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_10'] = x_check__mutmut_10 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_11'] = x_check__mutmut_11 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_12'] = x_check__mutmut_12 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_13'] = x_check__mutmut_13 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_14'] = x_check__mutmut_14 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_15'] = x_check__mutmut_15 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_16'] = x_check__mutmut_16 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_17'] = x_check__mutmut_17 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_18'] = x_check__mutmut_18 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_19'] = x_check__mutmut_19 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_20'] = x_check__mutmut_20 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_21'] = x_check__mutmut_21 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_22'] = x_check__mutmut_22 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_23'] = x_check__mutmut_23 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_24'] = x_check__mutmut_24 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_25'] = x_check__mutmut_25 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_26'] = x_check__mutmut_26 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_27'] = x_check__mutmut_27 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_28'] = x_check__mutmut_28 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_29'] = x_check__mutmut_29 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_30'] = x_check__mutmut_30 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_31'] = x_check__mutmut_31 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_32'] = x_check__mutmut_32 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_33'] = x_check__mutmut_33 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_34'] = x_check__mutmut_34 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_35'] = x_check__mutmut_35 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_36'] = x_check__mutmut_36 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_37'] = x_check__mutmut_37 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_38'] = x_check__mutmut_38 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_39'] = x_check__mutmut_39 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_40'] = x_check__mutmut_40 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_41'] = x_check__mutmut_41 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_42'] = x_check__mutmut_42 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_43'] = x_check__mutmut_43 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_44'] = x_check__mutmut_44 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_45'] = x_check__mutmut_45 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_46'] = x_check__mutmut_46 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_47'] = x_check__mutmut_47 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_48'] = x_check__mutmut_48 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_49'] = x_check__mutmut_49 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_50'] = x_check__mutmut_50 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_51'] = x_check__mutmut_51 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_52'] = x_check__mutmut_52 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_53'] = x_check__mutmut_53 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_54'] = x_check__mutmut_54 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__with_notes__mutmut)
def _with_notes(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_orig(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_1(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = None
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_2(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(None)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_3(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None and result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_4(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is not None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_5(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict == "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_6(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "XXfailsXX":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_7(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "FAILS":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_8(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(None, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_9(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=None, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_10(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=None)


def x__with_notes__mutmut_11(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_12(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, hypothesis=known.hypothesis or result.hypothesis)


def x__with_notes__mutmut_13(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, )


def x__with_notes__mutmut_14(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict != "fails":
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis and result.hypothesis)

mutants_x__with_notes__mutmut['_mutmut_orig'] = x__with_notes__mutmut_orig # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_1'] = x__with_notes__mutmut_1 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_2'] = x__with_notes__mutmut_2 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_3'] = x__with_notes__mutmut_3 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_4'] = x__with_notes__mutmut_4 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_5'] = x__with_notes__mutmut_5 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_6'] = x__with_notes__mutmut_6 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_7'] = x__with_notes__mutmut_7 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_8'] = x__with_notes__mutmut_8 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_9'] = x__with_notes__mutmut_9 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_10'] = x__with_notes__mutmut_10 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_11'] = x__with_notes__mutmut_11 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_12'] = x__with_notes__mutmut_12 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_13'] = x__with_notes__mutmut_13 # type: ignore # mutmut generated
mutants_x__with_notes__mutmut['x__with_notes__mutmut_14'] = x__with_notes__mutmut_14 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__stale_notes__mutmut)
def _stale_notes(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_orig(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_1(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = None
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_2(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict != "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_3(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "XXfailsXX"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_4(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "FAILS"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_5(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_6(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = None
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_7(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(None, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_8(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, None)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_9(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_10(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, )
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_11(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add(None, site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_12(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", None, id=name, near=near)


def x__stale_notes__mutmut_13(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=None, near=near)


def x__stale_notes__mutmut_14(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=None)


def x__stale_notes__mutmut_15(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add(site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_16(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", id=name, near=near)


def x__stale_notes__mutmut_17(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), near=near)


def x__stale_notes__mutmut_18(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, )


def x__stale_notes__mutmut_19(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("XXC121XX", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_20(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("c121", site.where("checks", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_21(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where(None, "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_22(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", None, name), id=name, near=near)


def x__stale_notes__mutmut_23(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", None), id=name, near=near)


def x__stale_notes__mutmut_24(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_25(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", name), id=name, near=near)


def x__stale_notes__mutmut_26(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", ), id=name, near=near)


def x__stale_notes__mutmut_27(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("XXchecksXX", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_28(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("CHECKS", "acknowledge", name), id=name, near=near)


def x__stale_notes__mutmut_29(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "XXacknowledgeXX", name), id=name, near=near)


def x__stale_notes__mutmut_30(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that does not fail, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict == "fails"}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "ACKNOWLEDGE", name), id=name, near=near)

mutants_x__stale_notes__mutmut['_mutmut_orig'] = x__stale_notes__mutmut_orig # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_1'] = x__stale_notes__mutmut_1 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_2'] = x__stale_notes__mutmut_2 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_3'] = x__stale_notes__mutmut_3 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_4'] = x__stale_notes__mutmut_4 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_5'] = x__stale_notes__mutmut_5 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_6'] = x__stale_notes__mutmut_6 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_7'] = x__stale_notes__mutmut_7 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_8'] = x__stale_notes__mutmut_8 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_9'] = x__stale_notes__mutmut_9 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_10'] = x__stale_notes__mutmut_10 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_11'] = x__stale_notes__mutmut_11 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_12'] = x__stale_notes__mutmut_12 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_13'] = x__stale_notes__mutmut_13 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_14'] = x__stale_notes__mutmut_14 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_15'] = x__stale_notes__mutmut_15 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_16'] = x__stale_notes__mutmut_16 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_17'] = x__stale_notes__mutmut_17 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_18'] = x__stale_notes__mutmut_18 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_19'] = x__stale_notes__mutmut_19 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_20'] = x__stale_notes__mutmut_20 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_21'] = x__stale_notes__mutmut_21 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_22'] = x__stale_notes__mutmut_22 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_23'] = x__stale_notes__mutmut_23 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_24'] = x__stale_notes__mutmut_24 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_25'] = x__stale_notes__mutmut_25 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_26'] = x__stale_notes__mutmut_26 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_27'] = x__stale_notes__mutmut_27 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_28'] = x__stale_notes__mutmut_28 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_29'] = x__stale_notes__mutmut_29 # type: ignore # mutmut generated
mutants_x__stale_notes__mutmut['x__stale_notes__mutmut_30'] = x__stale_notes__mutmut_30 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__unacknowledged__mutmut)
def _unacknowledged(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_orig(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_1(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" or result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_2(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict != "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_3(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "XXfailsXX" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_4(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "FAILS" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_5(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is not None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_6(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = None
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_7(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get(None)
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_8(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("XXenXX")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_9(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("EN")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_10(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                None,
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_11(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                None,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_12(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=None,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_13(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=None,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_14(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=None,
                working=describe(result),
            )


def x__unacknowledged__mutmut_15(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=None,
            )


def x__unacknowledged__mutmut_16(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_17(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_18(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_19(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_20(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                working=describe(result),
            )


def x__unacknowledged__mutmut_21(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                )


def x__unacknowledged__mutmut_22(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "XXC120XX",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_23(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "c120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(result),
            )


def x__unacknowledged__mutmut_24(findings: Findings, problems: Problems) -> None:
    """A failing check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None:
            title_en = result.title.get("en")
            problems.add(
                "C120",
                result.location,
                id=result.id,
                title=result.title.vi,
                title_en=title_en,
                working=describe(None),
            )

mutants_x__unacknowledged__mutmut['_mutmut_orig'] = x__unacknowledged__mutmut_orig # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_1'] = x__unacknowledged__mutmut_1 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_2'] = x__unacknowledged__mutmut_2 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_3'] = x__unacknowledged__mutmut_3 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_4'] = x__unacknowledged__mutmut_4 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_5'] = x__unacknowledged__mutmut_5 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_6'] = x__unacknowledged__mutmut_6 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_7'] = x__unacknowledged__mutmut_7 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_8'] = x__unacknowledged__mutmut_8 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_9'] = x__unacknowledged__mutmut_9 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_10'] = x__unacknowledged__mutmut_10 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_11'] = x__unacknowledged__mutmut_11 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_12'] = x__unacknowledged__mutmut_12 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_13'] = x__unacknowledged__mutmut_13 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_14'] = x__unacknowledged__mutmut_14 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_15'] = x__unacknowledged__mutmut_15 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_16'] = x__unacknowledged__mutmut_16 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_17'] = x__unacknowledged__mutmut_17 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_18'] = x__unacknowledged__mutmut_18 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_19'] = x__unacknowledged__mutmut_19 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_20'] = x__unacknowledged__mutmut_20 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_21'] = x__unacknowledged__mutmut_21 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_22'] = x__unacknowledged__mutmut_22 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_23'] = x__unacknowledged__mutmut_23 # type: ignore # mutmut generated
mutants_x__unacknowledged__mutmut['x__unacknowledged__mutmut_24'] = x__unacknowledged__mutmut_24 # type: ignore # mutmut generated
mutants_x_describe__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_describe__mutmut)
def describe(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_orig(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_1(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = None
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_2(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None and right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_3(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is not None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_4(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is not None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_5(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(None)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_6(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "XX; XX".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_7(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = None
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_8(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(None, "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_9(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", None)
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_10(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace("≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_11(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", )
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_12(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace(None, "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_13(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", None).replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_14(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_15(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", ).replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_16(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("XX<=XX", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_17(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "XX≤XX").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_18(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace("XX>=XX", "≥")
    return f"{left.value} {relation} {right.value}"


def x_describe__mutmut_19(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "XX≥XX")
    return f"{left.value} {relation} {right.value}"

mutants_x_describe__mutmut['_mutmut_orig'] = x_describe__mutmut_orig # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_1'] = x_describe__mutmut_1 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_2'] = x_describe__mutmut_2 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_3'] = x_describe__mutmut_3 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_4'] = x_describe__mutmut_4 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_5'] = x_describe__mutmut_5 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_6'] = x_describe__mutmut_6 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_7'] = x_describe__mutmut_7 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_8'] = x_describe__mutmut_8 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_9'] = x_describe__mutmut_9 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_10'] = x_describe__mutmut_10 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_11'] = x_describe__mutmut_11 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_12'] = x_describe__mutmut_12 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_13'] = x_describe__mutmut_13 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_14'] = x_describe__mutmut_14 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_15'] = x_describe__mutmut_15 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_16'] = x_describe__mutmut_16 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_17'] = x_describe__mutmut_17 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_18'] = x_describe__mutmut_18 # type: ignore # mutmut generated
mutants_x_describe__mutmut['x_describe__mutmut_19'] = x_describe__mutmut_19 # type: ignore # mutmut generated
