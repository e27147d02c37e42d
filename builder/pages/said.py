"""Statements as templates take them, and the pages on which a reader finds the working of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.checking.verdicts import permalink
from builder.pages.desk import Desk, Here, Page
from builder.pages.titles import page_titles
from builder.stating.rules import RULES, Rule, RuleId
from builder.stating.statement import Statement

SHOWN = 6
"""So many figures and records are named below a statement; the others are counted."""


def said(here: Here, statement: Statement, *, brief: bool = False) -> dict[str, Any]:
    """Parameters of the ``said`` macro: ``{text, id, value, url}``. The desk remembers what was said and where."""
    here.desk.remember(statement, here.path)
    says = statement.brief if brief and statement.brief else statement.says
    return {
        "text": says(here.desk.reader),
        "id": statement.id,
        "value": statement.value,
        "url": here.url(_place(here.desk, statement)),
    }


def why(here: Here, statement: Statement) -> dict[str, Any]:
    """The rule of a statement and its working, for the place where it is said."""
    desk, rule = here.desk, statement.of
    return {
        "rule": rule.title.get(desk.reader.lang),
        "url": here.url(desk.urls.rule(statement.rule)),
        "lines": statement.working(desk.reader),
    }


def _place(desk: Desk, statement: Statement) -> str:
    return f"{desk.urls.rule(statement.rule)}#{permalink(statement.id)}"


def statement_pages(desk: Desk) -> Iterator[Page]:
    """The list of rules and a page each; they come last, since all other pages speak first."""
    path, title = desk.urls.page("statements"), page_titles(desk)["statements"]
    context = {"title": title, "narrative_key": "pages/statements", **_rules(desk.here(path))}
    yield Page(path, "statements.html", title, context["lead"], context, (), "method")
    yield from _rule_pages(desk, title)


def _rules(here: Here) -> dict[str, Any]:
    """All rules, each with when it applies, who asks for it, and how often it was used."""
    desk = here.desk
    used: dict[RuleId, int] = {}
    for statement, _ in desk.said.values():
        used[statement.rule] = used.get(statement.rule, 0) + 1
    return {
        "lead": desk.text(
            "Những câu do chương trình viết ra: theo quy tắc nào, dựa trên số nào. Bài do biên tập viên viết không có ở đây."
        ),
        "rules": [
            {**_rule(here, rule), "url": here.url(desk.urls.rule(name)), "count": used.get(name, 0)}
            for name, rule in RULES.items()
            if name in used
        ],
        "json_url": here.url(SAID_FILE),
    }


SAID_FILE = "loi-cua-trang.json"
"""Every statement with its value, for machines and for whoever checks the finished site."""


def _rule(here: Here, rule: Rule) -> dict[str, Any]:
    lang = here.desk.reader.lang
    return {"title": rule.title.get(lang), "when": rule.when.get(lang), "source": rule.source.get(lang)}


def _rule_pages(desk: Desk, title: str) -> Iterator[Page]:
    """One page a rule, with every statement that was made by it; the same pages in every language, used or not."""
    by_rule: dict[RuleId, list[tuple[Statement, list[str]]]] = {}
    for placed in desk.said.values():
        by_rule.setdefault(placed[0].rule, []).append(placed)
    for name, rule in RULES.items():
        path = desk.urls.rule(name)
        here = desk.here(path)
        context = {
            **_rule(here, rule),
            "lead": rule.when.get(desk.reader.lang),
            "kicker": title,
            "statements": [_told(here, *placed) for placed in by_rule.get(name, ())],
        }
        crumbs = ((title, desk.urls.page("statements")),)
        shown = rule.title.get(desk.reader.lang)
        yield Page(path, "rule.html", shown, context["lead"], context, crumbs, "method")


def _told(here: Here, statement: Statement, paths: list[str]) -> dict[str, Any]:
    """A statement with what it rests on; what is counted, or shown by a chart, stands in full where it is said."""
    desk = here.desk
    elsewhere = bool(statement.where) or statement.rule == "in-words"
    rests = [] if elsewhere else [_resting(here, one) for one in statement.rests_on[:SHOWN]]
    more = len(statement.rests_on) - len(rests) if rests else 0
    places = [desk.urls.holder(statement.where)] if statement.where else paths[:1]
    return {
        "id": permalink(statement.id),
        "said": {"text": statement.says(desk.reader), "id": statement.id, "value": statement.value},
        "lines": statement.working(desk.reader) if rests else (),
        "rests": [one for one in rests if one],
        "more": desk.plural("và {n} mục khác", more) if more > 0 else "",
        "places": [here.url(path) for path in places],
    }


def _resting(here: Here, address: str) -> dict[str, Any] | None:
    """A link to a figure or record; None for what has no page."""
    desk = here.desk
    figure = desk.site.figures.get(address)
    if figure is not None:
        return {"text": address, "url": here.url(desk.urls.figure(figure))}
    kind, _, name = address.partition("/")
    known = getattr(desk.site, kind) if kind in _LINKED else ()
    return here.named(kind, name) if name in known else None


_LINKED = (
    "sources",
    "resolutions",
    "indicators",
    "reforms",
    "places",
    "agencies",
    "commitments",
    "weaknesses",
)
"""Kinds of records that have a page."""


def said_records(desk: Desk) -> dict[str, dict[str, Any]]:
    """Id → rule, value, texts, what it rests on, the pages that say it and the list that is counted, of one language."""
    reader = desk.reader
    return {
        name: {
            "rule": statement.rule,
            "value": statement.value,
            "finding": statement.of.finding,
            "rests_on": list(statement.rests_on),
            "admits": list(statement.admits),
            "says": [statement.says(reader), *([statement.brief(reader)] if statement.brief else [])],
            "on": paths,
            "list": desk.urls.holder(statement.where) if statement.where else "",
        }
        for name, (statement, paths) in sorted(desk.said.items())
    }
