"""The page of all checks: what fails in full, the rest as a list that leads to pages of its own.

Every listed result keeps its permalink on the first page, whatever its verdict becomes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.checking.verdicts import Result
from builder.model.checks import VERDICTS, Verdict
from builder.pages.check_cells import result_cell, verdict_name
from builder.pages.desk import Desk, Here, Page
from builder.pages.titles import page_titles

IN_FULL: tuple[Verdict, ...] = ("fails",)
"""The first view of the page has to stay light, so all else is on pages of its own."""
FEW = 6
"""A rule that holds more often than this is told as a count."""
MANY = 40
"""The same for rules whose figures are not enough to tell."""


def list_checks(here: Here) -> dict[str, Any]:
    """What the template of the page of all checks shows."""
    desk = here.desk
    counts = desk.findings.count()
    groups = []
    for verdict in VERDICTS:
        shown, summed = _sorted_out(desk, verdict)
        full = verdict in IN_FULL
        groups.append(
            {
                "id": verdict,
                "title": verdict_name(desk, verdict),
                "count": desk.reader.number(counts[verdict]),
                "results": [result_cell(here, result) for result in shown] if full else [],
                "listed": [] if full else [_listed(here, result) for result in shown],
                "summed": summed,
            }
        )
    by_source = sorted(desk.results_by_source.items(), key=lambda item: (-len(item[1]), item[0]))
    return {
        "lead": desk.text(
            "Phép kiểm tra được khai báo trước và chạy trên mọi số liệu. Chỗ không khớp được công bố, không tự sửa."
        ),
        "groups": groups,
        "sources": [
            {**(here.named("sources", source) or {}), "count": len(results)} for source, results in by_source
        ],
    }


def verdict_pages(desk: Desk) -> Iterator[Page]:
    """A page with the workings of each verdict that the first page only lists."""
    title = page_titles(desk)["checks"]
    for verdict in VERDICTS:
        shown, summed = _sorted_out(desk, verdict)
        if verdict in IN_FULL or not shown:
            continue
        path = desk.urls.verdict(verdict)
        here = desk.here(path)
        name = verdict_name(desk, verdict)
        lead = desk.text("Cách tính của từng phép kiểm tra: {verdict}.", verdict=name.lower())
        context = {
            "title": f"{title}: {name}",
            "lead": lead,
            "results": [result_cell(here, result) for result in shown],
            "summed": summed,
        }
        crumbs = ((title, desk.urls.page("checks")),)
        yield Page(path, "verdict.html", f"{title}: {name}", lead, context, crumbs, "checks")


def _listed(here: Here, result: Result) -> dict[str, str]:
    lang, urls = here.desk.reader.lang, here.desk.urls
    return {
        "id": result.id,
        "text": result.title.get(lang),
        "lang": "vi" if result.title.lang(lang) != lang else "",
        "url": here.url(f"{urls.verdict(result.verdict)}#{result.id}"),
    }


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
        summed.append(
            {"title": results[0].title.get(desk.reader.lang), "about": about, "count": len(results)}
        )
    return shown, summed
