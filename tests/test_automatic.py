"""Checks that need no declaration: sources that differ, and periods that end after their publication."""

from __future__ import annotations

import pytest
from check_site import both, explained, made
from conftest import MakeSite

from builder.checking.automatic import disputed_figures, periods_after_publication
from builder.checking.verdicts import Result


def disputed(site: MakeSite, *values: str, more: str = "") -> list[Result]:
    """One figure as the press, the table and a page print it."""
    rows = "\n".join(
        f"period: 2022, {more}r: {value}, source: {source}"
        for source, value in zip(("bao", "bang", "khong-ngay"), values, strict=False)
    )
    return [*disputed_figures(made(site, rows).records())]


@pytest.mark.parametrize(
    ("values", "differ"),
    [
        (("99.4",), False),
        (("99.4", "99.4"), False),
        (("99.4", "99"), False),  # the same at the coarser precision
        (("99.5", "99"), True),
        (("99.4", "98.4"), True),
        (("{value: 99, qualifier: more_than}", "99.4"), False),
        (("{value: 99, qualifier: more_than}", "98.4"), True),
    ],
)
def test_sources_that_differ(site: MakeSite, values: tuple[str, ...], differ: bool) -> None:
    assert bool(disputed(site, *values)) is differ


def test_result_of_a_disputed_figure(site: MakeSite) -> None:
    (result,) = disputed(site, "99.4", "98.4", more="component: mot, ")
    assert (result.id, result.rule, result.kind, result.verdict) == (
        "nguon-khac-nhau-x-r-2022-mot",
        "same-claim",
        "same",
        "fails",
    )
    assert both(result.title) == (
        "Các nguồn in khác nhau: Số, R, Một, 2022",
        "Sources differ: Số, R, Một, 2022",
    )
    assert (result.figures, result.sources, result.doubts) == (("x.r@2022/mot",), ("bang", "bao"), None)
    assert result.location.line == 21
    assert explained(result)[0] == ["Viện: Bảng = Báo: Tin", "98,4% = 99,4%", "98,4% = 99,4%"]


def test_title_in_both_languages(site: MakeSite) -> None:
    small = site(
        {
            "data/sources.yml": "a: {title: A, publisher: A, kind: press}\nb: {title: B, publisher: B, kind: press}\n",
            "data/indicators/ho-so.yml": """\
title: {vi: Hồ sơ, en: Files}
topic: boi-canh
entered: 2024-01-01
measures: {a: {title: {vi: Nhận, en: Received}}}
results:
  - {period: 2022-Q1, a: 1, source: a}
  - {period: 2022-Q1, a: 2, source: b}
""",
        }
    )
    (result,) = disputed_figures(small.records())
    assert both(result.title) == (
        "Các nguồn in khác nhau: Hồ sơ, Nhận, quý I/2022",
        "Sources differ: Files, Received, quý I/2022",
    )


def test_third_source_is_told_below(site: MakeSite) -> None:
    """Only those that contradict what is published are set against it."""
    (result,) = disputed(site, "99.4", "98.4", "97.4")
    assert result.sources == ("bang", "bao", "khong-ngay")
    assert explained(result) == (
        ["Viện: Bảng = Báo: Tin", "98,4% = 99,4%", "98,4% = 99,4%", "Trang: Trang: 97,4%"],
        ["Viện: Bảng = Báo: Tin", "98.4% = 99.4%", "98.4% = 99.4%", "Trang: Trang: 97.4%"],
    )
    (result,) = disputed(site, "98.4", "98.4", "97.4")
    assert result.sources == ("bang", "khong-ngay")


def test_every_figure_is_looked_at(site: MakeSite) -> None:
    rows = (
        "period: 2020, a: 1, source: bao\nperiod: 2021, a: 1, source: bao\nperiod: 2021, a: 1, source: bang\n"
        "period: 2022, a: 1, source: bao\nperiod: 2022, a: 2, source: bang\n"
        "period: 2023, a: 1, source: bao\nperiod: 2023, a: 2, source: bang"
    )
    ids = [result.id for result in disputed_figures(made(site, rows).records())]
    assert ids == ["nguon-khac-nhau-x-a-2022", "nguon-khac-nhau-x-a-2023"]


# Periods


def periods(site: MakeSite, rows: str, target: str = "") -> list[Result]:
    small = made(site, rows)
    if target:
        small.write(
            {
                "data/reforms/cc.yml": "title: Cải cách\narea: bo-may\nplace: quang-ninh\ncommitments:\n"
                "  khac: {kind: task, title: Việc, source: bao}\n"
                f"  viec: {{kind: target, title: Việc, source: bao, target: {{measure: {target}, op: '>=', result: null}}}}\n"
            }
        )
    return [*periods_after_publication(small.records())]


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2022", "holds"),
        ("2023", "fails"),
        ("2023-01-23", "holds"),
        ("2023-01-24", "fails"),
        ("2023-01", "holds"),  # the month in which it appeared reads as "up to then"
        ("2022-11-01--2023-01-31", "holds"),
        ("2023-02", "fails"),
        ("2022-01", "holds"),
        ("2024-01", "fails"),
        ("2022-Q4", "holds"),
        ("2023-Q1", "fails"),
        ("2016--2022", "holds"),
        ("..--2023-01", "holds"),
        ("2022--2024", "fails"),
        ("2022--..", None),
        ("unstated", None),
    ],
)
def test_period_ends_before_its_source_appears(site: MakeSite, period: str, expected: str | None) -> None:
    found = periods(site, f"period: {period}, a: 1, source: bao")
    assert [result.verdict for result in found] == ([expected] if expected else [])


def test_year_in_whose_last_month_the_source_appears(site: MakeSite) -> None:
    """A year's result printed in December of that year is before its end."""
    small = made(site, "period: 2022, a: 1, source: bao\nperiod: 2022-Q4, b: 1, source: bao")
    small.write({"data/sources.yml": "bao: {title: Tin, publisher: Báo, kind: press, date: 2022-12-20}\n"})
    assert [result.verdict for result in periods_after_publication(small.records())] == ["fails", "holds"]


def test_source_known_to_the_month_may_be_its_last_day(site: MakeSite) -> None:
    small = made(site, "period: 2022, a: 1, source: bao")
    for date, expected in (("2022-12", "holds"), ("2022-11", "fails"), ("2022", "holds"), ("2021", "fails")):
        small.write({"data/sources.yml": f"bao: {{title: Tin, publisher: Báo, kind: press, date: {date}}}\n"})
        assert [result.verdict for result in periods_after_publication(small.records())] == [expected]


def test_source_without_a_date(site: MakeSite) -> None:
    assert periods(site, "period: 2030, a: 1, source: khong-ngay") == []


def test_result_of_a_period(site: MakeSite) -> None:
    rows = "period: 2022, a: 9, source: bao\nperiod: 2023, a: 1, b: 2, source: bao\nperiod: 2023, a: 1, place: ha, source: bao"
    before, after = periods(site, rows)
    assert (before.id, before.verdict, before.figures) == ("ky-sau-ngay-dang-bao-x-2022", "holds", ())
    assert (after.id, after.rule, after.kind) == (
        "ky-sau-ngay-dang-bao-x-2023",
        "period-before-publication",
        "period-end",
    )
    assert (after.verdict, after.figures, after.sources) == (
        "fails",
        ("x.a@2023", "x.b@2023", "x.a@2023/ha"),
        ("bao",),
    )
    assert after.location.line == 21
    assert both(after.title) == (
        "Kỳ số liệu kết thúc trước ngày đăng: Số",
        "The period ends before publication: Số",
    )
    assert explained(after) == (
        ["ngày cuối kỳ 2023 <= ngày đăng", "31/12/2023 <= 23/1/2023", "31/12/2023 <= 23/1/2023"],
        [
            "last day of the period 2023 <= publication date",
            "31 December 2023 <= 23 January 2023",
            "31 December 2023 <= 23 January 2023",
        ],
    )


def test_one_result_for_each_source_and_period(site: MakeSite) -> None:
    rows = (
        "period: 2021, a: 1, source: bao\nperiod: 2022, a: 1, source: bao\nperiod: 2021, b: 1, source: bang"
    )
    assert [result.id for result in periods(site, rows)] == [
        "ky-sau-ngay-dang-bao-x-2021",
        "ky-sau-ngay-dang-bao-x-2022",
        "ky-sau-ngay-dang-bang-x-2021",
    ]


@pytest.mark.parametrize("target", ["x.a@2025", "x.a@2025~bao"])
def test_target_may_lie_ahead(site: MakeSite, target: str) -> None:
    rows = "period: 2025, a: 1, b: 2, source: bao\nperiod: 2024, a: 1, source: bao"
    (result,) = periods(site, rows, target)
    assert result.figures == ("x.b@2025",)
