"""Which results a rhythm lets expect, which of them are not here, and what is due next."""

from __future__ import annotations

from datetime import date

import pytest
from conftest import MakeSite
from small_site import DEFAULTS, SmallSite

from builder.deriving.agenda import agenda, upcoming
from builder.deriving.clock import shifted, whole_months
from builder.deriving.freshness import expected, freshness, unscheduled

INDICATOR = DEFAULTS["data/indicators/ho-so.yml"]


def yearly(site: MakeSite, months: int = 5, more: str = "") -> SmallSite:
    """The indicator of the small site, published yearly by an agency; it has the year 2022."""
    text = INDICATOR.replace(
        "measures:", f"publisher: vien\ncadence: yearly\ndue_months: {months}\nmeasures:", 1
    )
    return site(
        {
            "data/agencies.yml": "vien: {name: Viện, kind: other, level: central}\n",
            "data/indicators/ho-so.yml": text + more,
        }
    )


def missing(small: SmallSite, as_of: str) -> list[int]:
    return [one.year for one in freshness(small.records(as_of))["ho-so"].missing]


@pytest.mark.parametrize(
    ("as_of", "years", "following"),
    [
        ("2023-01-01", [], 2023),
        ("2024-05-31", [], 2023),  # the month has not passed
        ("2024-06-01", [2023], 2024),
        ("2026-05-31", [2023, 2024], 2025),
        ("2026-06-01", [2023, 2024, 2025], 2026),
    ],
)
def test_missing_from_the_day_after_the_month(
    site: MakeSite, as_of: str, years: list[int], following: int
) -> None:
    small = yearly(site)
    assert missing(small, as_of) == years
    fresh = freshness(small.records(as_of))["ho-so"]
    assert (fresh.latest, fresh.next.year) == (2022, following)


@pytest.mark.parametrize(
    ("months", "due"),
    [(0, "2022-12"), (1, "2023-01"), (2, "2023-02"), (5, "2023-05"), (12, "2023-12"), (14, "2024-02")],
)
def test_month_in_which_results_are_expected(months: int, due: str) -> None:
    assert expected(2022, months).due.text == due


def test_leap_day_closes_its_month() -> None:
    assert expected(2022, 14).due.last == date(2024, 2, 29)
    assert shifted(date(2024, 2, 29), 12) == date(2025, 2, 28)
    assert shifted(date(2025, 3, 31), -1) == date(2025, 2, 28)
    assert whole_months(date(2021, 4, 9), date(2022, 5, 8)) == 12
    assert whole_months(date(2021, 4, 9), date(2022, 5, 9)) == 13
    assert whole_months(date(2024, 2, 29), date(2025, 2, 28)) == 12


def test_other_places_and_parts_of_years_do_not_count(site: MakeSite) -> None:
    row = "  - {period: 2023-H1, received: 5, source: bao, at: đoạn 4}\n"
    assert missing(yearly(site, more=row), "2024-06-01") == [2023]


def test_indicator_without_rhythm_is_never_late(site: MakeSite) -> None:
    records = site().records("2030-01-01")
    assert freshness(records) == {}
    assert list(unscheduled(records)) == ["ho-so"]


def test_calendar_page_and_agency_page(site: MakeSite) -> None:
    small = yearly(site)
    assert small.build("--as-of", "2024-06-01").code == 0
    for page in ("lich-cong-bo.html", "co-quan/vien.html"):
        text = small.words(page)
        assert "năm 2023 (dự kiến tháng 5/2024)" in text
        assert "năm 2024, khoảng tháng 5/2025" in text
        assert "trễ" not in text  # what is not here may well be elsewhere
    indicator = small.words("chi-tieu/ho-so.html")
    assert "năm 2024, khoảng tháng 5/2025" in indicator


REFORM = """\
title: Cải cách
area: khac
place: quang-ninh
deadline: 2025
commitments:
  viec: {title: Việc, source: bao, kind: task, deadline: 2024-02-29, milestones: [{date: 2024-01-31, title: Mốc}]}
"""


@pytest.mark.parametrize(
    ("as_of", "coming"),
    [
        ("2024-01-31", ["milestone", "deadline", "results", "reform-end"]),
        ("2024-02-29", ["deadline", "results", "reform-end"]),
        ("2024-03-01", ["results", "reform-end"]),
        ("2026-01-01", ["results"]),
    ],
)
def test_what_is_due_next(site: MakeSite, as_of: str, coming: list[str]) -> None:
    small = yearly(site).write({"data/reforms/cai-cach.yml": REFORM})
    records = small.records(as_of)
    entries = agenda(records, freshness(records).values())
    assert [entry.kind for entry in upcoming(entries, records.settings.as_of)] == coming
