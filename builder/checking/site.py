"""The whole check phase in one function."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from builder.checking.automatic import disputed_figures, periods_after_publication
from builder.checking.dates import dates_before_their_source, order_along_relations
from builder.checking.declared import run_declared_checks
from builder.checking.documents import check_documents, check_orders
from builder.checking.ended import used_after_their_end
from builder.checking.goals import check_targets
from builder.checking.prose import check_narratives
from builder.checking.ranking_sizes import ranking_sizes
from builder.checking.references import check_references
from builder.checking.restating import explain_repeats
from builder.checking.row_checks import run_row_checks
from builder.checking.stocks import shrinking_stocks
from builder.checking.suspicions import find_culprits
from builder.checking.validity import check_validity
from builder.checking.verdicts import Findings, Result
from builder.model.checks import Verdict
from builder.model.site import Site
from builder.problems import Problems, did_you_mean

NOTED: tuple[Verdict, ...] = ("fails", "explained")
"""What an acknowledgement may speak of."""


def check(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    check_documents(site, problems)
    check_validity(site, problems)
    problems.stop_on_errors()
    check_targets(site, problems)
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
        *ranking_sizes(site),
        *shrinking_stocks(site),
        *used_after_their_end(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    results = explain_repeats(site, results, problems)
    problems.stop_on_errors()
    _stale_notes(site, results, problems)
    findings = replace(Findings.of(tuple(_with_notes(site, results))), culprits=find_culprits(site, results))
    _unacknowledged(findings, problems)
    return findings


def _with_notes(site: Site, results: tuple[Result, ...]) -> Iterator[Result]:
    """Failing results with what the editors wrote about them in ``acknowledge:`` of data/checks.yml."""
    for result in results:
        known = site.acknowledged.get(result.id)
        if known is None or result.verdict not in NOTED:
            yield result
        else:
            yield replace(result, acknowledged=known, hypothesis=known.hypothesis or result.hypothesis)


def _stale_notes(site: Site, results: tuple[Result, ...], problems: Problems) -> None:
    """An acknowledgement of a result that holds or cannot be told, or does not exist, is named, so that none stands by mistake."""
    failing = {result.id for result in results if result.verdict in NOTED}
    for name in site.acknowledged:
        if name not in failing:
            near = did_you_mean(name, failing)
            problems.add("C121", site.where("checks", "acknowledge", name), id=name, near=near)


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


def describe(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"
