"""Periods and partial dates: first and last day, order, and what does not exist."""

from __future__ import annotations

from datetime import date

import pytest

from builder.model.dates import PartialDate
from builder.model.period import Period


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("2022", "year", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022-H1", "half", date(2022, 1, 1), date(2022, 6, 30)),
        ("2022-H2", "half", date(2022, 7, 1), date(2022, 12, 31)),
        ("2022-Q1", "quarter", date(2022, 1, 1), date(2022, 3, 31)),
        ("2024-Q1", "quarter", date(2024, 1, 1), date(2024, 3, 31)),
        ("2022-Q2", "quarter", date(2022, 4, 1), date(2022, 6, 30)),
        ("2022-Q3", "quarter", date(2022, 7, 1), date(2022, 9, 30)),
        ("2022-Q4", "quarter", date(2022, 10, 1), date(2022, 12, 31)),
        ("2023-02", "month", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-02", "month", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-29", "day", date(2024, 2, 29), date(2024, 2, 29)),
        ("2016--2021", "span", date(2016, 1, 1), date(2021, 12, 31)),
        ("2016--2021-03", "span", date(2016, 1, 1), date(2021, 3, 31)),
        ("2021-01--2021-01", "span", date(2021, 1, 1), date(2021, 1, 31)),
        ("2023-12--2024-02", "span", date(2023, 12, 1), date(2024, 2, 29)),
        ("..--2021-03", "span", None, date(2021, 3, 31)),
        ("2021-Q2--..", "span", date(2021, 4, 1), None),
        ("unstated", "unstated", None, None),
    ],
)
def test_first_and_last_day(text: str, kind: str, start: date | None, end: date | None) -> None:
    period = Period.parse(text)
    assert (period.kind, period.start, period.end, str(period)) == (kind, start, end, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "22",
        "2022-Q5",
        "2022-H3",
        "2022-Q0",
        "2022/2023",
        "2016-2021",
        "2022-1",
        "quý 1",
        "--",
        "2021--",
        " 2022",
        "2022-q1",
    ],
)
def test_form(text: str) -> None:
    with pytest.raises(ValueError, match=r"^form$"):
        Period.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "2022-13",
        "2022-00",
        "2023-02-29",
        "2022-04-31",
        "1900-02-29",
        "2022--2021",
        "2021-03--2021-02",
        "0000",
    ],
)
def test_existence(text: str) -> None:
    """The right form, but no such time; the message tells the two apart."""
    with pytest.raises(ValueError, match=r"^(?!form)"):
        Period.parse(text)


def test_year_is_that_of_whole_years_alone() -> None:
    assert Period.parse("2022").year == 2022
    assert Period.parse("2022-Q1").year is None
    assert Period.parse("2022--2022").year is None
    assert Period.parse("unstated").year is None


def test_order_in_time() -> None:
    ordered = [
        "unstated",
        "..--2021-03",
        "2021-Q1",
        "2021-03",
        "2021-H1",
        "2016--2021",
        "2021",
        "2021-Q4",
        "2021-12",
        "2022",
    ]
    assert sorted(set(ordered), key=lambda text: Period.parse(text).order) == ordered


def test_partial_dates() -> None:
    month = PartialDate.parse("2024-02")
    assert (month.first, month.last, month.exact) == (date(2024, 2, 1), date(2024, 2, 29), False)
    assert PartialDate.parse("2024-02-29").exact
    year = PartialDate.parse("2021")
    assert (year.first, year.last, str(year)) == (date(2021, 1, 1), date(2021, 12, 31), "2021")


@pytest.mark.parametrize("text", ["29/2/2024", "2024-2-29", "2024-02-29T00", "24", "2024-", "hôm qua"])
def test_form_of_dates(text: str) -> None:
    with pytest.raises(ValueError, match=r"^form$"):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["2023-02-29", "2024-02-30", "2024-13", "2024-00-01"])
def test_existence_of_dates(text: str) -> None:
    with pytest.raises(ValueError, match=r"^(?!form)"):
        PartialDate.parse(text)
