"""Drawings of commitments: which questions they answer, and what happened in a reform when."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from builder.charts.request import Bar, Levels, Moment, Timeline
from builder.locale.reader import Reader
from builder.model.dates import PartialDate
from builder.model.reforms import CLARITIES
from builder.model.site import Site
from builder.stating.clarity_counts import least_answered, of_promises
from builder.stating.counts import count
from builder.views.chart_view import ChartView
from builder.views.document_charts import document_label
from builder.views.words import clearness_name

ENOUGH = 3
"""Moments that a line of time must have to be worth a drawing."""


def clarity_bars(site: Site, reader: Reader) -> tuple[ChartView, ...]:
    """How many promises of the home place answer each of the six questions."""
    home = site.settings.home
    total = of_promises(site, home)
    if not total.commitments:
        return ()
    place = site.places[home].name.get(reader.lang)
    every = reader.plural("{n} việc hứa của {place}", total.commitments, place=place)
    bars = []
    for name in CLARITIES:
        word, number = clearness_name(reader, name), reader.number(total.stated[name])
        label = f"{word}: {number}"
        bars.append(Bar(name=word, value=Decimal(total.stated[name]), text=number, label=label))
    statement = least_answered(site, home, clearness_name)
    title = statement.says(reader)
    sub = reader.text("Số việc hứa mà nguồn trả lời từng câu hỏi trong sáu câu")
    description = f"{sub} ({every}). " + "; ".join(bar.label for bar in bars) + "."
    chart = Levels(
        lang=reader.lang, description=description, bars=tuple(bars), maximum=Decimal(total.commitments)
    )
    return (ChartView("sau-ro", statement, title, sub, chart, (), ()),)


def reform_timeline(site: Site, reader: Reader, name: str) -> tuple[ChartView, ...]:
    """Documents, meetings and the set end of one reform, as far as their days are known."""
    moments = {
        (moment.x, moment.title): moment for moment in _moments(site, reader, name) if moment is not None
    }
    if len(moments) < ENOUGH:
        return ()
    ordered = sorted(moments.values(), key=lambda moment: moment.x)

    def says(reader: Reader) -> str:
        return reader.plural(
            "{n} mốc, từ {first} đến {last}", len(ordered), first=ordered[0].when, last=ordered[-1].when
        )

    statement = count(
        f"moments/{name}", "moments", (f"{m.link}@{m.x}" for m in ordered), says, where=f"reforms/{name}"
    )
    title = statement.says(reader)
    sub = reader.text("Văn bản làm căn cứ và cuộc họp có ghi ngày")
    chart = Timeline(lang=reader.lang, description=f"{sub}: {title}.", moments=tuple(ordered))
    return (ChartView("dien-bien", statement, title, sub, chart, (), ()),)


def _moments(site: Site, reader: Reader, name: str) -> Iterator[Moment | None]:
    reform = site.reforms[name]
    bases = [*reform.basis, *(basis for item in reform.commitments.values() for basis in item.basis)]
    rests_on = dict.fromkeys(basis.resolution for basis in bases)
    main = {basis.resolution for basis in reform.basis}
    for document_id in rests_on:
        document = site.resolutions[document_id]
        title = document_label(document, reader)
        yield _moment(reader, document.date, title, f"resolutions/{document_id}", main=document_id in main)
    for event in site.events.values():
        if event.place == reform.place and rests_on.keys() & set(event.resolutions):
            yield _moment(reader, event.date, event.title.get(reader.lang), f"sources/{event.source}")


def _moment(
    reader: Reader, date: PartialDate | None, title: str, link: str, *, main: bool = False
) -> Moment | None:
    """None where the day is not known."""
    if date is None or not date.exact:
        return None
    day = date.first
    return Moment(
        x=Decimal(day.year) + Decimal(day.timetuple().tm_yday - 1) / Decimal(366),
        when=reader.date(date),
        title=title,
        label=f"{reader.date(date)}: {title}",
        emphasis="main" if main else "other",
        link=link,
    )
