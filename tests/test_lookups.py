"""Figures and dates by the names that checks use."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from check_site import ENGLISH, both, made
from conftest import MakeSite

from builder.checking.equations import Address, DateOf, Name
from builder.checking.intervals import Interval
from builder.checking.lookups import (
    UnknownError,
    date_quantity,
    figure_at,
    look_up,
    quantity_at,
    record_of,
    record_title,
    source_of,
)
from builder.checking.quantities import NotEnoughDataError
from builder.checking.verdicts import VIETNAMESE
from builder.model.site import Site

ROWS = """\
period: 2022, a: 30, r: 99.4, source: bao
period: 2022, a: 29, source: bang
period: 2022, a: {value: 400, qualifier: more_than}, component: mot, source: bao
period: 2021, r: 1.5, source: bao"""
FILES = {
    "data/resolutions/ngay.yml": "{number: 01-NQ/TU, kind: nghi-quyet, title: Ngày, date: 2021-04-09, date_from: {source: bang}}",
    "data/resolutions/thang.yml": "{kind: nghi-quyet, title: {vi: Tháng, en: Month}, date: 2021-04}",
    "data/resolutions/khong.yml": "{kind: nghi-quyet, title: {vi: Không, en: None}}",
    "data/events.yml": "hop: {title: {vi: Họp, en: Meeting}, date: 2023-01-23, place: quang-ninh, source: bao}",
}


@pytest.fixture
def records(site: MakeSite) -> Site:
    return made(site, ROWS).write(FILES).records()


# Figures


def test_published_claim(records: Site) -> None:
    found = quantity_at(records, "x.a@2022")
    assert found.printed == 29
    assert (found.title(VIETNAMESE), found.shown(VIETNAMESE)) == ("A, 2022", "29")
    assert figure_at(records, "x.a@2022").address == "x.a@2022"


def test_claim_of_one_source(records: Site) -> None:
    found = quantity_at(records, "x.a@2022~bao")
    assert found.printed == 30
    assert (found.title(VIETNAMESE), found.title(ENGLISH)) == ("A, 2022 (Báo)", "A, 2022 (Báo)")
    assert figure_at(records, "x.a@2022~bao").address == "x.a@2022"


def test_measure_of_the_figure_counts(records: Site) -> None:
    found = quantity_at(records, "x.r@2021~bao")
    assert (found.decimals, found.rounding, found.shown(VIETNAMESE)) == (1, Fraction(1, 20), "1,5%")
    assert quantity_at(records, "x.r@2021").shown(ENGLISH) == "1.5%"


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("x.a@2023", " (ý bạn là “x.a@2022”?)"),
        ("x.a@2022~khong-ngay", " (ý bạn là “x.a@2022”?)"),
        ("y.zzzzzzzzzzz@1999", ""),
    ],
)
def test_unknown_figure(records: Site, address: str, near: str) -> None:
    for look in (figure_at, quantity_at):
        with pytest.raises(UnknownError) as unknown:
            look(records, address)
        assert (unknown.value.code, unknown.value.values) == ("C102", {"address": address, "near": near})
        assert str(unknown.value) == "C102"


# Records


@pytest.mark.parametrize(
    ("reference", "vi", "en", "source"),
    [
        ("sources/bao", "“Tin”", "“Tin”", "bao"),
        ("resolutions/ngay", "01-NQ/TU", "01-NQ/TU", "bang"),
        ("resolutions/thang", "“Tháng”", "“Month”", None),
        ("events/hop", "Họp", "Meeting", "bao"),
    ],
)
def test_record(records: Site, reference: str, vi: str, en: str, source: str | None) -> None:
    record = record_of(records, reference)
    assert both(record_title(record)) == (vi, en)
    assert source_of(record, reference) == source


@pytest.mark.parametrize(
    ("reference", "near"),
    [("sources/bai", " (ý bạn là “bao”?)"), ("places/quang-ninh", ""), ("resolutions/zzzzzz", "")],
)
def test_unknown_record(records: Site, reference: str, near: str) -> None:
    with pytest.raises(UnknownError) as unknown:
        record_of(records, reference)
    values = {"kind": "bản ghi", "kind_en": "record", "id": reference, "near": near}
    assert (unknown.value.code, unknown.value.values) == ("C101", values)


# Dates


def days(first: date, last: date) -> Interval:
    return Interval(Fraction(first.toordinal()), Fraction(last.toordinal()))


@pytest.mark.parametrize(
    ("reference", "interval", "title", "shown"),
    [
        (
            "resolutions/ngay",
            days(date(2021, 4, 9), date(2021, 4, 9)),
            ("ngày của 01-NQ/TU", "date of 01-NQ/TU"),
            ("9/4/2021", "9 April 2021"),
        ),
        (
            "resolutions/thang",
            days(date(2021, 4, 1), date(2021, 4, 30)),
            ("ngày của “Tháng”", "date of “Month”"),
            ("tháng 4/2021", "April 2021"),
        ),
        (
            "2014-05-06",
            days(date(2014, 5, 6), date(2014, 5, 6)),
            ("ngày nguồn in", "date printed"),
            ("6/5/2014", "6 May 2014"),
        ),
        (
            "2014",
            days(date(2014, 1, 1), date(2014, 12, 31)),
            ("ngày nguồn in", "date printed"),
            ("2014", "2014"),
        ),
    ],
)
def test_date(
    records: Site, reference: str, interval: Interval, title: tuple[str, str], shown: tuple[str, str]
) -> None:
    found = look_up(records, DateOf(reference))
    assert (found.interval, found.printed) == (interval, Decimal(int(interval.low)))
    assert (found.decimals, found.rounding) == (0, Fraction(0))
    assert (found.title(VIETNAMESE), found.title(ENGLISH)) == title
    assert (found.shown(VIETNAMESE), found.shown(ENGLISH)) == shown


def test_record_without_a_date(records: Site) -> None:
    with pytest.raises(NotEnoughDataError) as missing:
        date_quantity(record_of(records, "resolutions/khong"))
    assert both(missing.value.what) == ("ngày của “Không”", "the date of “None”")


def test_day_that_does_not_exist(records: Site) -> None:
    with pytest.raises(UnknownError) as unknown:
        look_up(records, DateOf("2014-02-30"))
    values = {"kind": "ngày", "kind_en": "date", "id": "2014-02-30", "near": ""}
    assert (unknown.value.code, unknown.value.values) == ("C101", values)


def test_figure_by_address(records: Site) -> None:
    assert look_up(records, Address("x.a@2022/mot")).printed == 400


def test_measure_has_no_row_to_stand_for(records: Site) -> None:
    with pytest.raises(UnknownError) as unknown:
        look_up(records, Name("received"))
    assert (unknown.value.code, unknown.value.values) == ("C111", {"name": "received", "near": ""})
