"""The whole check phase in one function."""

from __future__ import annotations

from builder.checking.automatic import disputed_figures, periods_after_publication
from builder.checking.declared import run_declared_checks
from builder.checking.prose import check_narratives
from builder.checking.references import check_references
from builder.checking.row_checks import run_row_checks
from builder.checking.verdicts import Findings, Result
from builder.model.site import Site
from builder.problems import Problems


def check(site: Site, problems: Problems) -> Findings:
    """Run every rule. Broken references and equations are problems; verdicts are content and come back as findings."""
    check_references(site, problems)
    problems.stop_on_errors()
    results = (
        *run_row_checks(site, problems),
        *run_declared_checks(site, problems),
        *disputed_figures(site),
        *periods_after_publication(site),
    )
    check_narratives(site, problems)
    problems.stop_on_errors()
    findings = Findings.of(results)
    _unacknowledged(findings, problems)
    return findings


def _unacknowledged(findings: Findings, problems: Problems) -> None:
    """A failing declared check that no editor has acknowledged is a warning, an error under --strict."""
    for result in findings.results:
        if result.verdict == "fails" and result.acknowledged is None and result.kind != "same":
            working = describe(result)
            title_en = result.title.get("en")
            problems.add("C120", result.location, title=result.title.vi, title_en=title_en, working=working)


def describe(result: Result) -> str:
    """The working in one line, for messages: ``487.563 ≤ 481.540``."""
    left, right = result.working.left, result.working.right
    if left is None or right is None:
        return "; ".join(step.vi for step in result.working.steps)
    relation = result.working.relation.replace("<=", "≤").replace(">=", "≥")
    return f"{left.value} {relation} {right.value}"
