"""Statements as templates take them, and the pages on which a reader finds the working of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from builder.checking.verdicts import permalink
from builder.model.base import ID
from builder.pages.desk import Desk, Here, Page, Plan
from builder.pages.part_links import part_neighbours, record_title, span
from builder.pages.titles import page_titles
from builder.pages.urls import Urls
from builder.stating.rules import RULES, Rule, RuleId
from builder.stating.spoken import Spoken, listed
from builder.stating.statement import Statement

NAMED = 600
"""So many statements are named on the first page of their rule, with links to those that say what they rest on."""
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


def _place(desk: Desk, statement: Statement | Spoken) -> str:
    path = desk.urls.rule(statement.rule, statement_part(desk.urls, statement.id))
    return f"{path}#{permalink(statement.id)}"


_SUBJECT = re.compile(rf"(?:(resolutions|sources|indicators)/)?({ID})(?=[./]|$)")
"""The record that a statement is about: ``sources/bao/figures``, ``pci.rank@2024``."""


def statement_part(urls: Urls, name: str) -> str:
    """The page among those of its rule on which a statement stands, empty for the first: told by its id alone, since
    pages link to it before all statements are known. It follows the lists of the records of which statements speak."""
    rule, _, rest = name.partition(":")
    kind = rest.partition("/")[0] if rule == "count" else ""
    parts = [urls.within.get(("pages/statements", kind), "")] if kind else []
    found = _SUBJECT.search(rest)
    if found:
        parts.append(urls.within.get((f"pages/{found[1] or 'indicators'}", found[2]), ""))
    return "-".join(part for part in parts if part)


def statement_pages(desk: Desk) -> Iterator[Plan]:
    """The list of rules and a page each, used or not: the same pages in every language. They come last, since all other
    pages speak first."""
    yield Plan(desk.urls.page("statements"), _rules_page)
    for name in RULES:
        for part in _by_part(desk, name):
            yield Plan(desk.urls.rule(name, part), partial(_rule_page, name=name, part=part))


def _by_part(desk: Desk, name: RuleId) -> dict[str, list[Spoken]]:
    """The statements of a rule by the page on which they stand; the first page is always there."""
    found: dict[str, list[Spoken]] = {"": []}
    for one in desk.spoken.get(name, ()):
        found.setdefault(statement_part(desk.urls, one.id), []).append(one)
    return found


def _rules_page(desk: Desk) -> Page:
    """All rules, each with when it applies, who asks for it, and how often it was used."""
    path, title = desk.urls.page("statements"), page_titles(desk)["statements"]
    here = desk.here(path)
    lead = desk.text(
        "Những câu do chương trình viết ra: theo quy tắc nào, dựa trên số nào. Bài do biên tập viên viết không có ở đây."
    )
    context = {
        "title": title,
        "lead": lead,
        "narrative_key": "pages/statements",
        "rules": [
            {**_rule(here, rule), "url": here.url(desk.urls.rule(name)), "count": len(desk.spoken[name])}
            for name, rule in RULES.items()
            if name in desk.spoken
        ],
        "json_url": here.url(SAID_FILE),
    }
    return Page(path, "statements.html", title, lead, context, (), "method")


SAID_FILE = "loi-cua-trang.json"
"""Every statement with its value, for machines and for whoever checks the finished site."""


def _rule(here: Here, rule: Rule) -> dict[str, Any]:
    lang = here.desk.reader.lang
    return {"title": rule.title.get(lang), "when": rule.when.get(lang), "source": rule.source.get(lang)}


def _rule_page(desk: Desk, name: RuleId, part: str) -> Page:
    """Every statement that was made by a rule, or those of a part of them; the first page names all, or where they are
    very many leads to the parts."""
    rule, path, title = RULES[name], desk.urls.rule(name, part), page_titles(desk)["statements"]
    here, parts = desk.here(path), _by_part(desk, name)
    shown = rule.title.get(desk.reader.lang)
    others = [] if part else [one for other, told in parts.items() if other for one in told]
    links = [
        {"text": _part_title(here, other), "url": here.url(desk.urls.rule(name, other)), "count": len(told)}
        for other, told in parts.items()
        if other
    ]
    context = {
        **_rule(here, rule),
        "lead": rule.when.get(desk.reader.lang),
        "kicker": title,
        "statements": [_told(here, one) for one in parts[part]],
        "named": [_named(here, one) for one in others] if len(others) <= NAMED else [],
        "pages": [] if part else links,
        "uncounted": len(others) > NAMED,
    }
    crumbs = [(title, desk.urls.page("statements"))]
    if part:
        crumbs.append((shown, desk.urls.rule(name)))
        number = list(parts).index(part)
        shown = f"{shown}: {links[number - 1]['text']}"
        context |= {"title": shown, **part_neighbours(links, number - 1)}
    return Page(path, "rule.html", shown, str(context["lead"]), context, tuple(crumbs), "method")


def _part_title(here: Here, name: str) -> str:
    """What the statements of a part are about: a kind of what is counted, or the records of a part of their list."""
    desk, words = here.desk, []
    for (part,) in (one.members for one in desk.urls.parts.get("pages/statements", ())):
        if part == name or name.startswith(f"{part}-"):
            kinds = {**page_titles(desk), "editions": desk.text("Kỳ công bố")}
            words, name = [kinds[part]], name.removeprefix(part).removeprefix("-")
    for kind in ("indicators", "sources", "resolutions"):
        for one in desk.urls.parts.get(f"pages/{kind}", ()):
            if one.name == name:
                words.append(span(one, partial(record_title, here, kind)))
    return ": ".join(words)


def _named(here: Here, one: Spoken) -> dict[str, str]:
    """A statement that stands with what it rests on on a page of its part."""
    return {"id": permalink(one.id), "text": one.says[0], "url": here.url(_place(here.desk, one))}


def _told(here: Here, one: Spoken) -> dict[str, Any]:
    """A statement with what it rests on; what is counted, or shown by a chart, stands in full where it is said."""
    desk = here.desk
    rests = [] if listed(one) else [_resting(here, each) for each in one.rests_on[:SHOWN]]
    more = len(one.rests_on) - len(rests) if rests else 0
    places = [desk.urls.holder(one.where)] if one.where else one.on[:1]
    return {
        "id": permalink(one.id),
        "said": {"text": one.says[0], "id": one.id, "value": one.value},
        "lines": one.working if rests else (),
        "rests": [each for each in rests if each],
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


def said_records(urls: Urls, spoken: Iterable[Spoken]) -> dict[str, dict[str, Any]]:
    """Id → rule, value, texts, what it rests on, the pages that say it and the list that is counted, of one language."""
    return {
        one.id: {
            "rule": one.rule,
            "value": one.value,
            "finding": one.finding,
            "rests_on": list(one.rests_on),
            "admits": list(one.admits),
            "says": list(one.says),
            "on": list(one.on),
            "list": urls.holder(one.where) if one.where else "",
        }
        for one in sorted(spoken, key=lambda one: one.id)
    }
