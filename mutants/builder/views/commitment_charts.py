"""Drawings of commitments: which clarities they state, and what happened in a reform when."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from builder.charts.request import Bar, Levels, Moment, Timeline
from builder.deriving.clarity import clarity_sum
from builder.locale.reader import Reader
from builder.model.dates import PartialDate
from builder.model.reforms import CLARITIES
from builder.model.site import Site
from builder.views.chart_view import ChartView
from builder.views.document_charts import document_label
from builder.views.words import clearness_name

ENOUGH = 3
"""Moments that a line of time must have to be worth a drawing."""


def clarity_bars(site: Site, reader: Reader) -> tuple[ChartView, ...]:
    """How many commitments state each of the six clarities."""
    total = clarity_sum(item for _, item in site.commitments.values())
    if not total.commitments:
        return ()
    every = reader.number(total.commitments)
    bars = []
    for name in CLARITIES:
        word, count = clearness_name(reader, name), reader.number(total.stated[name])
        label = reader.text("{word}: {count} trong {every} cam kết", word=word, count=count, every=every)
        bars.append(Bar(name=word, value=Decimal(total.stated[name]), text=count, label=label))
    least = min(bars, key=lambda bar: bar.value)
    title = reader.text(
        "Ít nhất là {word}: {count} trong {every} cam kết", word=least.name, count=least.text, every=every
    )
    sub = reader.text("Số cam kết mà nguồn nêu từng điều trong sáu rõ")
    description = f"{sub}. " + "; ".join(bar.label for bar in bars) + "."
    chart = Levels(
        lang=reader.lang, description=description, bars=tuple(bars), maximum=Decimal(total.commitments)
    )
    return (ChartView("sau-ro", title, sub, chart, (), ()),)


def reform_timeline(site: Site, reader: Reader, name: str) -> tuple[ChartView, ...]:
    """Documents, meetings and the set end of one reform, as far as their days are known."""
    moments = {
        (moment.x, moment.title): moment for moment in _moments(site, reader, name) if moment is not None
    }
    if len(moments) < ENOUGH:
        return ()
    ordered = sorted(moments.values(), key=lambda moment: moment.x)
    title = reader.plural(
        "{n} mốc từ {first} đến {last}", len(ordered), first=ordered[0].when, last=ordered[-1].when
    )
    sub = reader.text("Văn bản làm căn cứ và cuộc họp có ghi ngày")
    chart = Timeline(lang=reader.lang, description=f"{sub}: {title}.", moments=tuple(ordered))
    return (ChartView("dien-bien", title, sub, chart, (), ()),)


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
