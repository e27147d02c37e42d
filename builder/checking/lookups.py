"""Finds figures and dates by the names that checks in data/checks.yml use."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import Address, DateOf
from builder.checking.intervals import Interval
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity, Words, quantity
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import claim_at
from builder.model.dates import PartialDate
from builder.model.figures import Figure
from builder.model.records import Event, Resolution, Source
from builder.model.site import Site
from builder.problems import did_you_mean

Dated = Source | Resolution | Event


class UnknownError(Exception):
    """A check names a figure or record that does not exist."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class IncompleteError(Exception):
    """A check does not say what its kind needs; ``field`` is where that would stand."""

    def __init__(self, what: Text, *field: str) -> None:
        super().__init__(what.vi)
        self.what = what
        self.field = field


def figure_at(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def quantity_at(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def _title(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def record_of(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def source_of(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[2]
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def record_title(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def date_quantity(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def _typed_date(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def _days(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def look_up(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")
