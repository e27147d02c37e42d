"""Results that a publisher's rhythm lets expect."""

from __future__ import annotations

import pytest
from conftest import MakeSite
from small_site import DEFAULTS

from builder.deriving.freshness import Expected, Freshness, expected, freshness, unscheduled
from builder.model.dates import PartialDate
from builder.model.site import Site


@pytest.mark.parametrize(
    ("year", "months", "due"),
    [
        (2022, 0, "2022-12"),
        (2022, 1, "2023-01"),
        (2022, 5, "2023-05"),
        (2022, 12, "2023-12"),
        (2022, 14, "2024-02"),
    ],
)
def test_month_in_which_results_are_expected(year: int, months: int, due: str) -> None:
    assert expected(year, months) == Expected(year, PartialDate.parse(due))


def records(site: MakeSite, as_of: str, *rows: str, fields: str = "cadence: yearly\ndue_months: 5\n") -> Site:
    text = DEFAULTS["data/indicators/ho-so.yml"].partition("results:")[0]
    written = "".join(f"  - {{{row}, received: 1, source: bao}}\n" for row in rows)
    return site(
        {
            "data/places.yml": DEFAULTS["data/places.yml"] + "ha: {name: Hạ, level: province}\n",
            "data/indicators/ho-so.yml": f"dimensions: [place]\n{fields}{text}results:\n{written}",
            "data/indicators/khac.yml": DEFAULTS["data/indicators/ho-so.yml"],
        }
    ).records(as_of)


def due(year: int) -> Expected:
    return Expected(year, PartialDate.parse(f"{year + 1}-05"))


@pytest.mark.parametrize(
    ("as_of", "missing"),
    [
        ("2023-01-01", []),
        ("2024-05-31", []),
        ("2024-05", []),
        ("2024-06-01", [2023]),
        ("2026-05-31", [2023, 2024]),
        ("2026-06-01", [2023, 2024, 2025]),
    ],
)
def test_results_that_are_not_here(site: MakeSite, as_of: str, missing: list[int]) -> None:
    found = freshness(records(site, as_of, "period: 2021", "period: 2022", "period: 2020"))
    following = due(max(missing, default=2022) + 1)
    assert found == {"ho-so": Freshness("ho-so", 2022, tuple(map(due, missing)), following)}


@pytest.mark.parametrize("row", ["period: 2023, place: ha", "period: 2023-H1", "period: unstated"])
def test_other_places_and_parts_of_years_do_not_count(site: MakeSite, row: str) -> None:
    assert freshness(records(site, "2024-06-01", "period: 2022", row))["ho-so"].latest == 2022


def test_indicator_without_a_year_of_the_home_place(site: MakeSite) -> None:
    assert freshness(records(site, "2024-06-01", "period: 2022, place: ha")) == {}


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ("cadence: yearly\ndue_months: 5\n", ["khac"]),
        ("cadence: yearly\n", ["ho-so", "khac"]),
        ("cadence: once\ndue_months: 5\n", ["ho-so", "khac"]),
        ("", ["ho-so", "khac"]),
    ],
)
def test_indicators_without_a_rhythm(site: MakeSite, fields: str, names: list[str]) -> None:
    found = records(site, "2030-01-01", "period: 2022", fields=fields)
    assert list(unscheduled(found)) == names
    assert unscheduled(found)["khac"] is found.indicators["khac"]
    assert set(freshness(found)) == {"ho-so", "khac"} - set(names)
