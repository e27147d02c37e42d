"""Bodies, levels and services after their end: a body cannot act, nor a service be counted, once the law ended it.

What a body that has ended did before is sound; what it is said to have done afterwards fails. A deadline after the end
is unclear: somebody may have taken over, but no source says who. Only what has an end gives results.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from builder.checking.validity import DISTRICTS_ENDED
from builder.checking.verdicts import Result, Side, Working, permalink
from builder.locale.reader import Reader
from builder.model.base import Lang, Text
from builder.model.checks import Verdict
from builder.model.dates import PartialDate
from builder.model.figures import Figure
from builder.model.reforms import Commitment
from builder.model.site import Site
from builder.problems import Location

DISTRICT_LEVEL = Text(vi="cấp huyện", en="the district level")


@dataclass(frozen=True, slots=True)
class _Use:
    """A day on which something that ended is said to act, or by which it is to have acted."""

    id: str
    what: Text
    """What ended."""
    doing: Text
    """What it does on that day, after its name."""
    day: PartialDate
    ended: date
    ahead: bool
    """True for a deadline: it was set while the body existed."""
    sources: tuple[str, ...]
    location: Location
    place: str | None
    figures: tuple[str, ...] = ()
    """Figures of what had ended; the use of its name is called into question, not they."""
    sourced: bool = True
    """False where no source is named for the end of what was counted."""

    @property
    def verdict(self) -> Verdict:
        if self.day.first > self.ended:
            return "unclear" if self.ahead or not self.sourced else "fails"
        return "holds" if self.day.last <= self.ended else "unclear"


def used_after_their_end(site: Site) -> Iterator[Result]:
    """A result for every dated use of what has an end."""
    for use in (*_by_agencies(site), *_at_levels(site), *_of_services(site)):
        yield Result(
            id=permalink(f"sau-khi-ket-thuc-{use.id}"),
            rule="used-after-end",
            kind="ended",
            verdict=use.verdict,
            title=Text(
                vi=f"Còn tồn tại vào ngày được nhắc đến: {use.what.vi}, {use.doing.vi}",
                en=f"Still existed on the day named: {use.what.get('en')}, {use.doing.get('en')}",
            ),
            explain=lambda reader, use=use: _working(use, reader),  # type: ignore[misc]
            figures=use.figures,
            sources=use.sources,
            location=use.location,
            place=use.place,
            doubts=(),
        )


def _working(use: _Use, reader: Reader) -> Working:
    day, ended = reader.date(use.day), reader.day(use.ended)
    vi = reader.lang == "vi"
    steps: tuple[Text, ...] = ()
    if use.verdict == "unclear" and use.ahead:
        steps = (Text(vi="nguồn không nói ai làm tiếp", en="no source says who took over"),)
    elif use.verdict == "unclear" and not use.sourced:
        steps = (
            Text(
                vi="dữ liệu chưa có nguồn của ngày kết thúc",
                en="the data name no source for the day of the end",
            ),
        )
    return Working(
        left=Side(use.doing.get(reader.lang), day, day),
        relation="<=",
        right=Side("ngày cuối còn tồn tại" if vi else "last day in being", ended, ended),
        steps=steps,
    )


def _end_of(site: Site, name: str) -> date | None:
    """The last day of an agency: its own, that of its place, or that of its level; the earliest."""
    agency = site.agencies[name]
    place = site.places.get(agency.place or "")
    days = [day.last for day in (agency.valid_to, place.valid_to if place else None) if day is not None]
    if agency.level == "district":
        days.append(DISTRICTS_ENDED)
    return min(days, default=None)


def _by_agencies(site: Site) -> Iterator[_Use]:
    for kind, record, field, name, day, source, doing in _acts(site):
        ended = _end_of(site, name) if name in site.agencies else None
        if ended is None or day is None:
            continue
        agency = site.agencies[name]
        yield _Use(
            f"{name}-{record.replace('/', '-')}-{field}",
            agency.name,
            doing,
            day,
            ended,
            field == "deadline",
            (source,) if source else (),
            site.where(kind, *(record.split("/", 1) if kind != "reforms" else _path(record)), field),
            agency.place,
        )


def _path(record: str) -> tuple[str, ...]:
    reform, _, name = record.partition("/")
    return (reform, "commitments", name)


_Act = tuple[str, str, str, str, PartialDate | None, str | None, Text]
"""Kind of record, its id, the field, the agency, the day, the source, and what the agency does."""


def _acts(site: Site) -> Iterator[_Act]:
    """Every dated act of an agency."""
    for name, event in site.events.items():
        doing = Text(vi=f"dự “{event.title.vi}”", en=f"taking part in “{event.title.get('en')}”")
        for agency in event.agencies:
            yield "events", name, "agencies", agency, event.date, event.source, doing
    for name, document in site.resolutions.items():
        if document.issuer:
            title = document.number or document.title.vi
            title_en = document.number or document.title.get("en")
            source = document.date_from.source if document.date_from else None
            doing = Text(vi=f"ban hành {title}", en=f"issuing {title_en}")
            yield "resolutions", name, "issuer", document.issuer, document.date, source, doing
    for name, (_, item) in site.commitments.items():
        yield from _of_commitment(name, item)


def _of_commitment(name: str, item: Commitment) -> Iterator[_Act]:
    vi, en = item.title.vi, item.title.get("en")
    if item.assigned_by:
        doing = Text(vi=f"giao việc “{vi}”", en=f"assigning “{en}”")
        yield "reforms", name, "assigned_by", item.assigned_by, item.assigned_on, item.source, doing
    if item.lead:
        doing = Text(vi=f"bắt đầu “{vi}”", en=f"beginning “{en}”")
        yield "reforms", name, "lead", item.lead, item.start, item.source, doing
        doing = Text(vi=f"hạn của “{vi}”", en=f"deadline of “{en}”")
        yield "reforms", name, "deadline", item.lead, item.deadline, item.source, doing


def _at_levels(site: Site) -> Iterator[_Use]:
    """What is to be done at the district level, which ended in the whole country."""
    for name, (reform, item) in site.commitments.items():
        if item.level != "district":
            continue
        days = (("assigned_on", item.assigned_on), ("start", item.start), ("deadline", item.deadline))
        for field, day in days:
            if day is not None:
                vi, en = item.title.vi, item.title.get("en")
                yield _Use(
                    f"cap-huyen-{name.replace('/', '-')}-{field.replace('_', '-')}",
                    DISTRICT_LEVEL,
                    Text(vi=f"“{vi}”", en=f"“{en}”"),
                    day,
                    DISTRICTS_ENDED,
                    field == "deadline",
                    (item.source,),
                    site.where("reforms", *_path(name), field),
                    site.reforms[reform].place,
                )


def _of_services(site: Site) -> Iterator[_Use]:
    """Figures of what a measure or component counts: one use for all of one indicator, period and end."""
    groups: dict[tuple[str, str, date, str | None], list[Figure]] = {}
    for figure in site.figures.values():
        end = _service_end(site, figure)
        if figure.key.period.start is not None and end is not None:
            groups.setdefault((figure.indicator, figure.key.period.text, *end), []).append(figure)
    for (indicator, text, ended, ended_in), figures in groups.items():
        first = figures[0]
        names = tuple(dict.fromkeys(_service(site, figure) for figure in figures))
        period, start = first.key.period, first.key.period.start
        sources = [*(figure.claim.source for figure in figures), *([ended_in] if ended_in else [])]
        yield _Use(
            f"{indicator}-{text}-{ended}",
            Text(vi=_listed(names, "vi"), en=_listed(names, "en")),
            Text(vi=f"kỳ số liệu {_VI.period(period)}", en=f"figures of {_EN.period(period)}"),
            PartialDate.parse(str(start)),
            ended,
            False,
            tuple(dict.fromkeys(sources)),
            first.claim.location,
            first.key.place,
            tuple(figure.address for figure in figures),
            sourced=ended_in is not None,
        )


def _listed(names: tuple[Text, ...], lang: Lang) -> str:
    """The first two names, and how many more."""
    more = len(names) - 2
    words = "; ".join(name.get(lang) for name in names[:2])
    if more <= 0:
        return words
    return f"{words} và {more} số liệu khác" if lang == "vi" else f"{words} and {more} more"


_VI, _EN = Reader("vi"), Reader("en")


def _service_end(site: Site, figure: Figure) -> tuple[date, str | None] | None:
    """The earliest end of what a figure counts, with the source in which it is read."""
    component = site.indicators[figure.indicator].components.get(figure.key.component)
    ends = [
        (one.valid_to.last, one.ended_in)
        for one in (site.measure(figure), component)
        if one is not None and one.valid_to is not None
    ]
    return min(ends, key=lambda end: end[0], default=None)


def _service(site: Site, figure: Figure) -> Text:
    component = site.indicators[figure.indicator].components.get(figure.key.component)
    if component is not None and component.valid_to is not None:
        return component.title
    return site.measure(figure).title
