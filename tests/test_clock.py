"""Months and years counted on from a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.deriving.clock import last_before, shifted, whole_months

quick = settings(deadline=None, max_examples=60, derandomize=True)
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 3, 31), -1, date(2025, 2, 28)),
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2025, 1, 15), 1, date(2025, 2, 15)),
        (date(2025, 1, 15), -1, date(2024, 12, 15)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 12, 31), 0, date(2025, 12, 31)),
        (date(2025, 7, 31), 11, date(2026, 6, 30)),
    ],
)
def test_shifted(day: date, months: int, expected: date) -> None:
    assert shifted(day, months) == expected


@given(day=DAYS, months=st.integers(-300, 300))
@quick
def test_shifting_lands_in_the_month_that_counting_by_hand_gives(day: date, months: int) -> None:
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        year, month = (year + 1, 1) if month == 13 else (year - 1, 12) if month == 0 else (year, month)
    found = shifted(day, months)
    assert (found.year, found.month) == (year, month)
    assert found.day == day.day or (found.day < day.day and shifted(found, 0).day >= 28)


@pytest.mark.parametrize(
    ("rhythm", "expected"), [("monthly", date(2024, 2, 29)), ("yearly", date(2023, 3, 31))]
)
def test_one_round_back(rhythm: str, expected: date) -> None:
    assert last_before(date(2024, 3, 31), rhythm) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2021, 4, 9), date(2021, 4, 9), 0),
        (date(2021, 4, 9), date(2021, 5, 8), 0),
        (date(2021, 4, 9), date(2021, 5, 9), 1),
        (date(2021, 4, 9), date(2022, 5, 8), 12),
        (date(2021, 4, 9), date(2022, 5, 9), 13),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2024, 1, 31), date(2024, 2, 28), 0),
        (date(2024, 1, 31), date(2024, 2, 29), 1),
        (date(2021, 12, 15), date(2022, 1, 15), 1),
    ],
)
def test_whole_months(start: date, end: date, months: int) -> None:
    assert whole_months(start, end) == months


@given(start=DAYS, days=st.integers(0, 20000))
@quick
def test_whole_months_are_as_many_as_fit(start: date, days: int) -> None:
    end = date.fromordinal(start.toordinal() + days)
    months = whole_months(start, end)
    assert shifted(start, months) <= end < shifted(start, months + 1)
