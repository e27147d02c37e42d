"""What the search finds: one entry a page, a failing check and a figure, in the words of one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from builder.locale.figures import figure_title
from builder.locale.locators import locator
from builder.model.base import Text
from builder.model.figures import Figure
from builder.model.reforms import CLARITIES
from builder.pages.desk import Desk, Here, Plan, document_name
from builder.pages.found import Found, FoundFigure
from builder.pages.headline import in_short
from builder.pages.narrative import html_of
from builder.pages.titles import MANY, page_titles
from builder.pages.urls import PAGES
from builder.views.words import axes_marks, document_kind


def listed(desk: Desk) -> Iterator[Found]:
    """Everything that has a name, without its text."""
    site = desk.site
    for kind, names in (
        ("indicators", site.indicators),
        ("resolutions", site.resolutions),
        ("reforms", site.reforms),
        ("commitments", site.commitments),
        ("weaknesses", site.weaknesses),
        ("agencies", site.agencies),
        ("places", site.places),
        ("sources", site.sources),
    ):
        for name in names:
            yield _RECORDS[kind](desk, name)
    yield from _checks(desk)
    for name in PAGES:
        if name not in ("404", "search"):
            yield _page(desk, name)


def found_on(desk: Desk, plan: Plan) -> Iterator[Found]:
    """What a search finds on one page: the page with its text, its failing checks, its figures."""
    kind, _, name = plan.record.partition("/")
    if kind == "pages" and name not in ("404", "search"):
        yield replace(_page(desk, name), text=_narrative(desk, plan.record))
    elif kind in _RECORDS:
        found = _RECORDS[kind](desk, name)
        yield replace(found, text=(*_texts(desk, kind, name), *_narrative(desk, plan.record)))
    if plan.record == "pages/checks":
        yield from _checks(desk)
    if kind == "indicators" and not desk.urls.large(kind, name):
        yield from _figures(desk, plan.path, desk.site.figures_of[name])
    if plan.edition:
        indicator, period = plan.edition
        figures = desk.index.editions[indicator, period]
        home = desk.site.settings.home
        title = desk.site.indicators[indicator].title.get(desk.reader.lang)
        shown = desk.reader.period(figures[0].key.period)
        yield Found("indicators", f"{title}, {shown}", plan.path, listed=False)
        yield from _figures(desk, plan.path, [one for one in figures if one.key.place == home])


def _indicator(desk: Desk, name: str) -> Found:
    indicator, here = desk.site.indicators[name], _apart(desk)
    parts = [m.title for m in indicator.measures.values()]
    parts += [c.title for c in indicator.components.values()]
    return Found(
        "indicators",
        indicator.title.get(desk.reader.lang),
        desk.urls.record("indicators", name),
        " · ".join(one["text"] for one in in_short(here, name)),
        parts="; ".join(_said(desk, *parts)),
    )


def _document(desk: Desk, name: str) -> Found:
    document = desk.site.resolutions[name]
    title, kind = document.title.get(desk.reader.lang), document_kind(desk.reader, document.kind)
    return Found(
        "resolutions",
        document_name(desk, name),
        desk.urls.record("resolutions", name),
        f"{kind} · {title}" if document.number else kind,
        (*([f"{kind} {document.number}", title] if document.number else []), *document.printed),
    )


def _reform(desk: Desk, name: str) -> Found:
    """Those of the home place come first."""
    site, lang = desk.site, desk.reader.lang
    reform = site.reforms[name]
    place = site.places[reform.place].name.get(lang)
    away = int(reform.place != site.settings.home)
    return Found("reforms", reform.title.get(lang), desk.urls.record("reforms", name), place, order=away)


def _commitment(desk: Desk, name: str) -> Found:
    reform, item = desk.site.commitments[name]
    lang = desk.reader.lang
    marks = (mark["text"] for mark in axes_marks(desk.reader, desk.axes[name]))
    note = " · ".join((*marks, desk.site.reforms[reform].title.get(lang)))
    return Found("commitments", item.title.get(lang), desk.urls.record("commitments", name), note)


def _weakness(desk: Desk, name: str) -> Found:
    reform, item = desk.site.weaknesses[name]
    lang = desk.reader.lang
    title = desk.site.reforms[reform].title.get(lang)
    return Found("weaknesses", item.title.get(lang), desk.urls.record("weaknesses", name), title)


def _agency(desk: Desk, name: str) -> Found:
    agency, lang = desk.site.agencies[name], desk.reader.lang
    place = desk.site.places[agency.place].name.get(lang) if agency.place else ""
    away = int(agency.place != desk.site.settings.home)
    path, title = desk.urls.record("agencies", name), agency.name.get(lang)
    return Found("agencies", title, path, place, agency.aliases, order=away)


def _place(desk: Desk, name: str) -> Found:
    place = desk.site.places[name]
    end = desk.text("kết thúc {date}", date=desk.reader.date(place.valid_to)) if place.valid_to else ""
    title = place.name.get(desk.reader.lang)
    away = int(name != desk.site.settings.home)
    return Found("places", title, desk.urls.record("places", name), end, place.aliases, order=away)


def _source(desk: Desk, name: str) -> Found:
    source = desk.site.sources[name]
    date = desk.reader.date(source.date) if source.date else desk.text("ngày đăng không ghi")
    return Found(
        "sources",
        source.title,
        desk.urls.record("sources", name),
        f"{source.publisher} · {date}",
        lang=source.lang if source.lang != desk.reader.lang else "",
    )


_RECORDS: dict[str, Callable[[Desk, str], Found]] = {
    "indicators": _indicator,
    "resolutions": _document,
    "reforms": _reform,
    "commitments": _commitment,
    "weaknesses": _weakness,
    "agencies": _agency,
    "places": _place,
    "sources": _source,
}


def _texts(desk: Desk, kind: str, name: str) -> tuple[str, ...]:
    """What is searched of a record beyond its names, its narrative aside."""
    site, lang = desk.site, desk.reader.lang
    record = getattr(site, kind)[name]
    match kind:
        case "indicators":
            return _said(desk, record.summary, *(cut.reason for cut in record.breaks))
        case "resolutions":
            issuer = (site.agencies[record.issuer].name,) if record.issuer else ()
            return _said(desk, record.summary, record.status_note, record.note, *issuer)
        case "reforms":
            return _said(desk, record.summary)
        case "commitments":
            item = record[1]
            clarity = (getattr(item.clarity, field) for field in CLARITIES)
            lead = site.agencies[item.lead].name.get(lang) if item.lead else item.lead_printed or ""
            return (*_said(desk, item.text, *clarity, item.note), lead)
        case "weaknesses":
            return _said(desk, record[1].text, record[1].note)
        case "agencies":
            officials = (f"{official.role.get(lang)}: {official.name}" for official in record.officials)
            return (*_said(desk, record.note), *officials)
        case _:
            return _said(desk, record.note)


def _checks(desk: Desk) -> Iterator[Found]:
    """Checks that fail. Those that hold are told on the page of checks as counts."""
    for result in desk.findings.results:
        if result.verdict == "fails":
            working = result.working_in(desk.reader)
            relation = working.relation.replace("<=", "≤").replace(">=", "≥")
            sides = [side.values or side.value for side in (working.left, working.right) if side]
            known = result.acknowledged
            yield Found(
                "checks",
                result.title.get(desk.reader.lang),
                desk.check_path(result.id),
                desk.text("Không khớp: {working}", working=f" {relation} ".join(sides)) if sides else "",
                text=_said(
                    desk, *working.steps, result.note, result.hypothesis, known.why if known else None
                ),
                parts="; ".join(sides),
            )


def _page(desk: Desk, name: str) -> Found:
    return Found("pages", page_titles(desk)[name], desk.urls.page(name))


def _figures(desk: Desk, path: str, figures: Iterable[Figure]) -> Iterator[Found]:
    """The figures of a page as one thing to be found, in which each has its place."""
    found = tuple(
        FoundFigure(
            desk.urls.figure(figure).partition("#")[2],
            figure_title(desk.site, figure, desk.reader),
            desk.reader.full(figure.claim, desk.site.measure(figure)),
            _about(desk, figure),
        )
        for figure in figures
    )
    if found:
        yield Found("figures", desk.plural("Số liệu", MANY), path, figures=found, listed=False)


def _about(desk: Desk, figure: Figure) -> str:
    """``Giải quyết hồ sơ thủ tục hành chính · Báo Quảng Ninh, 23/1/2023, đoạn 19``"""
    source = desk.site.sources[figure.claim.source]
    date = desk.reader.date(source.date) if source.date else ""
    parts = [desk.site.indicators[figure.indicator].title.get(desk.reader.lang)]
    parts.append(
        ", ".join(
            part for part in (source.publisher, date, locator(figure.claim.locator, desk.reader)) if part
        )
    )
    if desk.findings.failing.get(figure.address):
        parts.append(desk.text("không khớp một phép kiểm tra"))
    return " · ".join(parts)


def _apart(desk: Desk) -> Here:
    """A view from the search page that leaves no source in its notes: what is said of a record is not said there."""
    return Here(desk, desk.urls.page("search"))


def _said(desk: Desk, *texts: Text | None) -> tuple[str, ...]:
    return tuple(text.get(desk.reader.lang) for text in texts if text is not None)


def _narrative(desk: Desk, key: str) -> tuple[str, ...]:
    """The paragraphs of a narrative, its numbers as the page shows them."""
    site = desk.site
    narrative = site.narratives.get(f"{key}.en") if desk.reader.lang == "en" else None
    narrative = narrative or site.narratives.get(key)
    if narrative is None:
        return ()
    html = html_of(narrative, _apart(desk), _plain)
    return tuple(_lines(html.split("\n")))


def _plain(figure: dict[str, Any]) -> str:
    return str(figure["text"])


def _lines(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if text := Markup(line).striptags():  # noqa: S704 - tags are taken away
            yield text
