"""The page of all checks: what fails, in full while it is little, the rest as a list that leads to pages of its own.

Every listed result keeps its permalink on the first page, whatever its verdict becomes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from builder.checking.contradictions import Contradiction
from builder.checking.verdicts import Result
from builder.model.checks import VERDICTS, Verdict
from builder.pages.check_cells import compared, result_cell, verdict_name
from builder.pages.check_places import LISTED, summed_up
from builder.pages.counted import counted
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.part_links import part_links, part_neighbours
from builder.pages.said import said
from builder.pages.titles import page_titles
from builder.stating.check_counts import PARTS


def list_checks(here: Here) -> dict[str, Any]:
    """What the template of the page of all checks shows."""
    desk, counts = here.desk, here.desk.check_counts
    groups = []
    for verdict in VERDICTS:
        shown, summed = _sorted_out(desk, verdict)
        listed = bool(shown) and desk.check_places[shown[0].id].listed
        groups.append(
            {
                "id": verdict,
                "title": verdict_name(desk, verdict),
                "count": counted(here, counts.verdict(verdict), "check"),
                "parts": _parts(here, listed=listed) if verdict == "fails" else [],
                "listed": [_listed(here, one) for one in shown] if listed and verdict != "fails" else [],
                "pages": [] if listed or not shown or verdict == "fails" else _pages(here, verdict),
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


def _parts(here: Here, *, listed: bool) -> list[dict[str, Any]]:
    """What fails, by contradiction: first what is about the home place, then the others."""
    counts = here.desk.check_counts
    parts = []
    for home, name in PARTS.items():
        found = counts.contradictions[home]
        if found:
            part = {
                "id": name,
                "title": counted(here, counts.about(home=home), "contradiction", brief=False),
                "text": said(here, counts.failing_about(home=home)),
            }
            pages = [] if listed else _pages(here, "fails", name)
            parts.append({**part, "pages": pages, **_contradictions(here, found if listed else ())})
    return parts


def _contradictions(here: Here, found: Iterable[Contradiction]) -> dict[str, Any]:
    """``contradictions``: what fails, in full where this is the page on which it is told, else named with a link there."""
    desk, shown = here.desk, []
    for one in found:
        full = desk.check_path(one.id).partition("#")[0] == here.path
        shown.append(
            {
                "id": one.id,
                "results": [result_cell(here, result) for result in one.results] if full else [],
                "listed": [] if full else [_listed(here, result) for result in one.results],
            }
        )
    return {"contradictions": shown}


def _pages(here: Here, verdict: Verdict, group: str = "") -> list[dict[str, Any]]:
    """Links to the pages of a verdict, or to those of one group of them."""
    desk = here.desk
    parts = [part for part in desk.check_parts[verdict] if not group or part.group == group]
    if parts:
        return part_links(here, parts, lambda part: desk.urls.verdict(verdict, part), _titles(desk))
    return [{"text": verdict_name(desk, verdict), "url": here.url(desk.urls.verdict(verdict)), "count": 0}]


def verdict_pages(desk: Desk) -> Iterator[Plan]:
    """Pages with the workings of each verdict that the first page only lists."""
    for verdict in VERDICTS:
        shown = _sorted_out(desk, verdict)[0]
        if shown and not desk.check_places[shown[0].id].full:
            yield Plan(desk.urls.verdict(verdict), partial(_verdict_page, verdict=verdict))
            for part in desk.check_parts[verdict]:
                make = partial(_part_page, verdict=verdict, name=part.name)
                yield Plan(desk.urls.verdict(verdict, part.name), make)


def _verdict_page(desk: Desk, verdict: Verdict) -> Page:
    """All results of a verdict; where they are too many their list, and the pages among which they are divided."""
    title, path = page_titles(desk)["checks"], desk.urls.verdict(verdict)
    here, name = desk.here(path), verdict_name(desk, verdict)
    shown, summed = _sorted_out(desk, verdict)
    parts = desk.check_parts[verdict]
    lead = desk.text("Cách tính của từng phép kiểm tra: {verdict}.", verdict=name.lower())
    context = {
        "title": f"{title}: {name}",
        "lead": lead,
        "results": [] if parts or verdict == "fails" else [result_cell(here, result) for result in shown],
        "parts": _parts(here, listed=True) if verdict == "fails" and not parts else [],
        "pages": _pages(here, verdict) if parts else [],
        "named": [_listed(here, result) for result in shown] if parts and len(shown) <= LISTED else [],
        "summed": summed,
    }
    crumbs = ((title, desk.urls.page("checks")),)
    return Page(path, "verdict.html", f"{title}: {name}", lead, context, crumbs, "checks")


def _part_page(desk: Desk, verdict: Verdict, name: str) -> Page:
    """One part of the results of a verdict."""
    path, parts = desk.urls.verdict(verdict, name), desk.check_parts[verdict]
    here, above = desk.here(path), f"{page_titles(desk)['checks']}: {verdict_name(desk, verdict)}"
    number = [part.name for part in parts].index(name)
    links = part_links(here, parts, lambda part: desk.urls.verdict(verdict, part), _titles(desk))
    results = [desk.results_by_id[one] for one in parts[number].members]
    title = desk.text("{title}, phần {n}/{all}", title=above, n=number + 1, all=len(parts))
    context: dict[str, Any] = {
        "title": title,
        "lead": links[number]["text"],
        "results": [] if verdict == "fails" else [result_cell(here, result) for result in results],
        "parts": [],
        "pages": [],
        "named": [],
        "summed": [],
        **part_neighbours(links, number),
    }
    if verdict == "fails":
        found = [one for group in desk.check_counts.contradictions.values() for one in group]
        own = [one for one in found if one.id in parts[number].members]
        context["parts"] = [
            {"id": parts[number].group, "title": None, "pages": [], **_contradictions(here, own)}
        ]
    crumbs = ((page_titles(desk)["checks"], desk.urls.page("checks")), (above, desk.urls.verdict(verdict)))
    return Page(path, "verdict.html", title, links[number]["text"], context, crumbs, "checks")


def _titles(desk: Desk) -> Any:
    return lambda name: desk.results_by_id[name].title.get(desk.reader.lang)


def _listed(here: Here, result: Result) -> dict[str, str]:
    lang, desk = here.desk.reader.lang, here.desk
    return {
        "id": result.id,
        "text": result.title.get(lang),
        "lang": "vi" if result.title.lang(lang) != lang else "",
        "url": here.url(desk.check_path(result.id)),
        "note": compared(here, result) if result.verdict == "fails" else "",
    }


def _rule_title(desk: Desk, results: list[Result]) -> str:
    """What all results of one rule test: the beginning that their titles share, where they go on to name a case."""
    lang = desk.reader.lang
    first = results[0].title.get(lang)
    general = first.partition(": ")[0]
    shared = all(result.title.get(lang).startswith(general + ": ") for result in results)
    return general if shared else first


def _sorted_out(desk: Desk, verdict: Verdict) -> tuple[list[Result], list[dict[str, Any]]]:
    """Results to show one by one, and counts for rules with too many."""
    shown, rules = summed_up(desk.findings.results, verdict)
    summed: list[dict[str, Any]] = []
    for rule, results in rules.items():
        known = desk.site.indicators.get(rule.partition("#")[0])
        about = known.title.get(desk.reader.lang) if known else ""
        summed.append({"title": _rule_title(desk, results), "about": about, "count": len(results)})
    return shown, summed
