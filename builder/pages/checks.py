"""The page of all checks: what fails in full, the rest as a list that leads to pages of its own.

Every listed result keeps its permalink on the first page, whatever its verdict becomes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from builder.checking.verdicts import Result
from builder.model.checks import VERDICTS, Verdict
from builder.pages.check_cells import result_cell, verdict_name
from builder.pages.counted import counted
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.stating.check_counts import PARTS

IN_FULL: tuple[Verdict, ...] = ("fails",)
"""The first view of the page has to stay light, so all else is on pages of its own."""
FEW = 6
"""A rule that holds more often than this is told as a count."""
MANY = 40
"""The same for rules whose figures are not enough to tell."""


def list_checks(here: Here) -> dict[str, Any]:
    """What the template of the page of all checks shows."""
    desk, counts = here.desk, here.desk.check_counts
    groups = []
    for verdict in VERDICTS:
        shown, summed = _sorted_out(desk, verdict)
        full = verdict in IN_FULL
        groups.append(
            {
                "id": verdict,
                "title": verdict_name(desk, verdict),
                "count": counted(here, counts.verdict(verdict), "check"),
                "parts": _parts(here) if full else [],
                "listed": [] if full else [_listed(here, result) for result in shown],
                "summed": summed,
            }
        )
    by_source = sorted(desk.results_by_source.items(), key=lambda item: (-len(item[1]), item[0]))
    return {
        "lead": desk.text(
            "Các phép kiểm tra được khai báo trước và chạy trên mọi số liệu. Chỗ không khớp được công bố, không bị âm thầm sửa đi."
        ),
        "groups": groups,
        "run": counted(here, counts.run(), "check", brief=False),
        "sources": [
            {
                **(here.named("sources", source) or {}),
                "count": counted(
                    here, counts.failing(f"sources/{source}", results, f"sources/{source}"), "check"
                ),
            }
            for source, results in by_source
        ],
    }


def _parts(here: Here) -> list[dict[str, Any]]:
    """What fails, by contradiction: first what is about the home place, then the others."""
    counts = here.desk.check_counts
    parts = []
    for home, name in PARTS.items():
        found = counts.contradictions[home]
        if found:
            parts.append(
                {
                    "id": name,
                    "title": counted(here, counts.about(home=home), "contradiction", brief=False),
                    "text": said(here, counts.failing_about(home=home)),
                    "contradictions": [
                        {"id": one.id, "results": [result_cell(here, result) for result in one.results]}
                        for one in found
                    ],
                }
            )
    return parts


def verdict_pages(desk: Desk) -> Iterator[Plan]:
    """A page with the workings of each verdict that the first page only lists."""
    for verdict in VERDICTS:
        if verdict not in IN_FULL and _sorted_out(desk, verdict)[0]:
            yield Plan(desk.urls.verdict(verdict), partial(_verdict_page, verdict=verdict))


def _verdict_page(desk: Desk, verdict: Verdict) -> Page:
    title, path = page_titles(desk)["checks"], desk.urls.verdict(verdict)
    here, name = desk.here(path), verdict_name(desk, verdict)
    shown, summed = _sorted_out(desk, verdict)
    lead = desk.text("Cách tính của từng phép kiểm tra: {verdict}.", verdict=name.lower())
    context = {
        "title": f"{title}: {name}",
        "lead": lead,
        "results": [result_cell(here, result) for result in shown],
        "summed": summed,
    }
    crumbs = ((title, desk.urls.page("checks")),)
    return Page(path, "verdict.html", f"{title}: {name}", lead, context, crumbs, "checks")


def _listed(here: Here, result: Result) -> dict[str, str]:
    lang, urls = here.desk.reader.lang, here.desk.urls
    return {
        "id": result.id,
        "text": result.title.get(lang),
        "lang": "vi" if result.title.lang(lang) != lang else "",
        "url": here.url(f"{urls.verdict(result.verdict)}#{result.id}"),
    }


def _rule_title(desk: Desk, results: list[Result]) -> str:
    """What all results of one rule test: the beginning that their titles share, where they go on to name a case."""
    lang = desk.reader.lang
    first = results[0].title.get(lang)
    general = first.partition(": ")[0]
    shared = all(result.title.get(lang).startswith(general + ": ") for result in results)
    return general if shared else first


def _sorted_out(desk: Desk, verdict: Verdict) -> tuple[list[Result], list[dict[str, Any]]]:
    """Results to show one by one, and counts for rules with too many; what fails is always shown."""
    by_rule: dict[str, list[Result]] = {}
    for result in desk.findings.results:
        if result.verdict == verdict:
            by_rule.setdefault(result.rule, []).append(result)
    limit = FEW if verdict == "holds" else MANY
    shown: list[Result] = []
    summed: list[dict[str, Any]] = []
    for rule, results in by_rule.items():
        if verdict == "fails" or len(results) <= limit:
            shown += results
            continue
        name = rule.partition("#")[0]
        known = desk.site.indicators.get(name)
        about = known.title.get(desk.reader.lang) if known else ""
        summed.append({"title": _rule_title(desk, results), "about": about, "count": len(results)})
    return shown, summed
