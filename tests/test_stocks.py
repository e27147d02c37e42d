"""Running totals, which only grow."""

from __future__ import annotations

import pytest
from check_site import both, explained, made
from conftest import MakeSite

from builder.checking.stocks import shrinking_stocks
from builder.checking.verdicts import Result


def stocks(site: MakeSite, *rows: str, breaks: str = "") -> list[Result]:
    small = made(
        site, "\n".join(f"{row}, source: bao" if "source" not in row else row for row in rows), more=breaks
    )
    text = (small.root / "data/indicators/x.yml").read_text()
    text = text.replace(
        "a: {title: A, unit: hồ sơ", "a: {title: {vi: A, en: Ay}, unit: hồ sơ, cumulative: true"
    )
    text = text.replace("r: {title: R, ", "r: {title: R, cumulative: true, ")
    return [*shrinking_stocks(small.write({"data/indicators/x.yml": text}).records())]


def verdict(site: MakeSite, *rows: str, breaks: str = "") -> str:
    (result,) = stocks(site, *rows, breaks=breaks)
    return result.verdict


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("5", "6", "holds"),
        ("5", "5", "holds"),
        ("5", "4", "fails"),
        ("5", "{value: 4, qualifier: more_than}", "unclear"),
        ("5", "{value: 5, qualifier: more_than}", "holds"),
        ("{value: 5, qualifier: less_than}", "4", "unclear"),
        ("{value: 5, qualifier: less_than}", "5", "holds"),
        ("{value: 5, qualifier: more_than}", "4", "fails"),
    ],
)
def test_two_years(site: MakeSite, one: str, other: str, expected: str) -> None:
    assert verdict(site, f"period: 2021, a: {other}", f"period: 2020, a: {one}") == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("5", "5", "holds"),
        ("5", "6", "fails"),
        ("6", "5", "fails"),
        ("{value: 4, qualifier: more_than}", "6", "holds"),
        ("{value: 7, qualifier: more_than}", "6", "fails"),
        ("6", "{value: 7, qualifier: more_than}", "fails"),
        ("6", "{value: 6, qualifier: more_than}", "holds"),
    ],
)
def test_one_day_has_one_number(site: MakeSite, one: str, other: str, expected: str) -> None:
    """A year and its last month end on one day."""
    assert verdict(site, f"period: 2020, a: {one}", f"period: 2020-12, a: {other}") == expected


def test_result(site: MakeSite) -> None:
    (result,) = stocks(
        site,
        "period: 2021, a: 4, source: bang",
        "period: 2020, a: 5",
        "period: 2022, a: 6",
        "period: unstated, a: 1",
        "period: 2020, b: 9",
        "period: 2021, b: 1",
    )
    assert (result.id, result.rule, result.kind, result.verdict) == (
        "so-luy-ke-x-a-quang-ninh",
        "stock",
        "stock",
        "fails",
    )
    assert both(result.title) == ("Số lũy kế không giảm: Số, A", "A running total does not fall: Số, Ay")
    assert result.figures == ("x.a@2020", "x.a@2021", "x.a@2022")
    assert (result.doubts, result.sources) == (("x.a@2020", "x.a@2021"), ("bao", "bang"))
    assert result.location.line == 20
    assert explained(result) == (["2020: 5; 2021: 4"], ["2020: 5; 2021: 4"])


def test_what_grows_shows_every_step(site: MakeSite) -> None:
    (result,) = stocks(
        site,
        "period: 2020, a: 5",
        "period: 2021-03, a: 6",
        "period: 2021, a: {value: 7, qualifier: more_than}",
    )
    assert (result.verdict, result.doubts) == ("holds", ())
    assert explained(result) == (
        ["2020: 5; tháng 3/2021: 6", "tháng 3/2021: 6; 2021: hơn 7"],
        ["2020: 5; March 2021: 6", "March 2021: 6; 2021: more than 7"],
    )
    assert result.location.line == 20


def test_each_place_level_and_beginning_is_a_stock_of_its_own(site: MakeSite) -> None:
    results = stocks(
        site,
        "period: 2020, a: 5",
        "period: 2021, place: ha, a: 4",
        "period: 2021, component: mot, a: 3",
        "period: 2019--2021, a: 2",
        "period: 2018--2021, a: 1",
        "period: ..--2021, a: 6",
        "period: 2021, r: 1.0",
    )
    assert [result.id for result in results] == ["so-luy-ke-x-a-quang-ninh"]
    assert results[0].figures == ("x.a@2020", "x.a@..--2021")


def test_names_of_a_stock(site: MakeSite) -> None:
    (result,) = stocks(
        site, *(f"period: 2019--{year}, place: ha, component: mot, a: {year}" for year in (2020, 2021))
    )
    assert result.id == "so-luy-ke-x-a-ha-mot-2019-01-01"
    assert both(result.title) == (
        "Số lũy kế không giảm: Số, A, Một, ha",
        "A running total does not fall: Số, Ay, Một, ha",
    )


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ("2021", "no-data"),
        ("2021-06-01", "no-data"),
        ("2021-12-31", "no-data"),
        ("2022", "fails"),
        ("2020-12-31", "fails"),
        ("2021, measures: [b]", "fails"),
        ("2021, measures: [b, a]", "no-data"),
    ],
)
def test_break(site: MakeSite, cut: str, expected: str) -> None:
    breaks = f"breaks: [{{from: {cut}, reason: {{vi: Đổi, en: New}}}}]\n"
    (result,) = stocks(site, "period: 2020, a: 5", "period: 2021, a: 4", breaks=breaks)
    assert result.verdict == expected
    if expected == "no-data":
        assert explained(result) == (
            ["2020 và 2021 không so với nhau: Đổi"],
            ["2020 and 2021 are not compared: New"],
        )


def test_worst_step_decides(site: MakeSite) -> None:
    rows = [
        f"period: {year}, a: {value}"
        for year, value in ((2019, "3"), (2020, "5"), (2021, "{value: 4, qualifier: more_than}"), (2022, "9"))
    ]
    assert verdict(site, *rows) == "unclear"
    assert verdict(site, *rows, "period: 2023, a: 1") == "fails"


def test_one_figure_is_no_series(site: MakeSite) -> None:
    assert stocks(site, "period: 2020, a: 5", "period: 2021, b: 4") == []
