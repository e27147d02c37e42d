"""What the search finds: one entry a page, a failing check and a figure, in the words of one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from markupsafe import Markup

from builder.locale.figures import figure_title
from builder.locale.locators import locator
from builder.model.base import Text
from builder.model.figures import Figure
from builder.model.reforms import CLARITIES
from builder.pages.desk import Desk, Here, document_name
from builder.pages.found import Found
from builder.pages.headline import in_short
from builder.pages.narrative import html_of
from builder.pages.titles import page_titles
from builder.pages.urls import PAGES
from builder.views.words import axes_marks, document_kind


def searchable(desk: Desk) -> Iterator[Found]:
    """Everything that can be found."""
    yield from _indicators(desk)
    yield from _documents(desk)
    yield from _reforms(desk)
    yield from _actors(desk)
    yield from _sources(desk)
    yield from _checks(desk)
    yield from _pages(desk)
    yield from _figures(desk)


def _indicators(desk: Desk) -> Iterator[Found]:
    here, lang = _apart(desk), desk.reader.lang
    for name, indicator in desk.site.indicators.items():
        title = indicator.title.get(lang)
        parts = [m.title for m in indicator.measures.values()]
        parts += [c.title for c in indicator.components.values()]
        yield Found(
            "indicators",
            title,
            desk.urls.record("indicators", name),
            " · ".join(one["text"] for one in in_short(here, name)),
            text=(
                *_said(desk, indicator.summary),
                *_narrative(desk, f"indicators/{name}"),
                *_said(desk, *(cut.reason for cut in indicator.breaks)),
            ),
            parts="; ".join(_said(desk, *parts)),
        )
        if desk.urls.large("indicators", name):
            for period in dict.fromkeys(f.key.period for f in desk.site.figures_of[name]):
                path = desk.urls.edition(name, period.text)
                yield Found("indicators", f"{title}, {desk.reader.period(period)}", path, listed=False)


def _documents(desk: Desk) -> Iterator[Found]:
    lang = desk.reader.lang
    for name, document in desk.site.resolutions.items():
        title, kind = document.title.get(lang), document_kind(desk.reader, document.kind)
        issuer = desk.site.agencies[document.issuer].name.get(lang) if document.issuer else ""
        yield Found(
            "resolutions",
            document_name(desk, name),
            desk.urls.record("resolutions", name),
            f"{kind} · {title}" if document.number else kind,
            (*([f"{kind} {document.number}", title] if document.number else []), *document.printed),
            (
                *_said(desk, document.summary, document.status_note, document.note),
                issuer,
                *_narrative(desk, f"resolutions/{name}"),
            ),
        )


def _reforms(desk: Desk) -> Iterator[Found]:
    site, lang = desk.site, desk.reader.lang
    for name, reform in sorted(site.reforms.items(), key=lambda item: item[1].place != site.settings.home):
        text = (*_said(desk, reform.summary), *_narrative(desk, f"reforms/{name}"))
        place = site.places[reform.place].name.get(lang)
        yield Found("reforms", reform.title.get(lang), desk.urls.record("reforms", name), place, text=text)
    for name, (reform_id, item) in site.commitments.items():
        clarity = (getattr(item.clarity, field) for field in CLARITIES)
        lead = site.agencies[item.lead].name.get(lang) if item.lead else item.lead_printed or ""
        yield Found(
            "commitments",
            item.title.get(lang),
            desk.urls.record("commitments", name),
            " · ".join(
                (
                    *(mark["text"] for mark in axes_marks(desk.reader, desk.axes[name])),
                    site.reforms[reform_id].title.get(lang),
                )
            ),
            text=(
                *_said(desk, item.text, *clarity, item.note),
                lead,
                *_narrative(desk, f"commitments/{name}"),
            ),
        )
    for name, (reform_id, weakness) in site.weaknesses.items():
        yield Found(
            "weaknesses",
            weakness.title.get(lang),
            desk.urls.record("weaknesses", name),
            site.reforms[reform_id].title.get(lang),
            text=(*_said(desk, weakness.text, weakness.note), *_narrative(desk, f"weaknesses/{name}")),
        )


def _actors(desk: Desk) -> Iterator[Found]:
    site, lang = desk.site, desk.reader.lang
    for name, agency in site.agencies.items():
        officials = (f"{official.role.get(lang)}: {official.name}" for official in agency.officials)
        yield Found(
            "agencies",
            agency.name.get(lang),
            desk.urls.record("agencies", name),
            site.places[agency.place].name.get(lang) if agency.place else "",
            agency.aliases,
            (*_said(desk, agency.note), *officials, *_narrative(desk, f"agencies/{name}")),
        )
    for name, place in site.places.items():
        yield Found(
            "places",
            place.name.get(lang),
            desk.urls.record("places", name),
            desk.text("kết thúc {date}", date=desk.reader.date(place.valid_to)) if place.valid_to else "",
            place.aliases,
            (*_said(desk, place.note), *_narrative(desk, f"places/{name}")),
        )


def _sources(desk: Desk) -> Iterator[Found]:
    for name, source in desk.site.sources.items():
        date = desk.reader.date(source.date) if source.date else desk.text("ngày đăng không ghi")
        yield Found(
            "sources",
            source.title,
            desk.urls.record("sources", name),
            f"{source.publisher} · {date}",
            text=(*_said(desk, source.note), *_narrative(desk, f"sources/{name}")),
            lang=source.lang if source.lang != desk.reader.lang else "",
        )


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


def _pages(desk: Desk) -> Iterator[Found]:
    titles = page_titles(desk)
    for name in PAGES:
        if name not in ("404", "search"):
            yield Found("pages", titles[name], desk.urls.page(name), text=_narrative(desk, f"pages/{name}"))


def _figures(desk: Desk) -> Iterator[Found]:
    """Figures; of indicators with very many only those of the home place."""
    site = desk.site
    for name, figures in site.figures_of.items():
        large = desk.urls.large("indicators", name)
        for figure in figures:
            if not large or figure.key.place == site.settings.home:
                yield Found(
                    "figures",
                    figure_title(site, figure, desk.reader),
                    desk.urls.figure(figure),
                    _about(desk, figure),
                    figure=desk.reader.full(figure.claim, site.measure(figure)),
                    listed=False,
                )


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
