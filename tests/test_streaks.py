"""A printed number of years against the editions of its range."""

from __future__ import annotations

import pytest
from check_site import both, declared, explained
from conftest import MakeSite

SERIES = "\n".join(
    f"period: {year}, rank: {rank}, source: bao"
    for year, rank in zip(range(2016, 2022), (2, 1, 1, 1, 1, 1), strict=True)
)


def streak(first: int, last: int, more: str = "", at_most: int = 1) -> str:
    return (
        f"kind: streak, streak: {{measure: x.rank, first: {first}, last: {last}, at_most: {at_most}{more}}}"
    )


def claimed(years: str) -> str:
    return f"{SERIES}\nperiod: 2016--2021, years: {years}, source: bang"


FIGURE = ", figure: x.years@2016--2021"


@pytest.mark.parametrize(
    ("first", "last", "years", "more", "expected"),
    [
        (2017, 2021, "5", "", "holds"),
        (2017, 2021, "4", "", "fails"),  # five editions
        (2017, 2021, "6", "", "fails"),
        (2016, 2021, "6", "", "fails"),  # second place in 2016
        (2016, 2021, "5", ", gaps: true", "holds"),
        (2016, 2021, "6", ", gaps: true", "fails"),
        (2017, 2022, "6", "", "unclear"),  # no result of 2022 entered
        (2017, 2022, "5", "", "fails"),
        (2017, 2022, "5", ", gaps: true", "unclear"),
        (2017, 2021, "{value: 4, qualifier: more_than}", "", "holds"),
        (2017, 2021, "{value: 6, qualifier: more_than}", "", "fails"),
        (2017, 2021, "{value: 5, qualifier: less_than}", "", "holds"),
        (2017, 2021, "{value: 4, qualifier: less_than}", "", "fails"),
        (2021, 2021, "1", "", "holds"),
    ],
)
def test_verdict(site: MakeSite, first: int, last: int, years: str, more: str, expected: str) -> None:
    assert declared(site, streak(first, last, more) + FIGURE, claimed(years)).verdict == expected


def test_figures_and_words(site: MakeSite) -> None:
    result = declared(site, streak(2019, 2021) + FIGURE, claimed("3"))
    assert result.figures == ("x.years@2016--2021", "x.rank@2019", "x.rank@2020", "x.rank@2021")
    assert result.doubts == ("x.years@2016--2021",)
    assert result.sources == ("bang", "bao")
    assert explained(result) == (
        [
            "Số năm, 2016–2021 = số kỳ, 2019–2021",
            "3 = 2021 − 2019 + 1",
            "3 = 3",
            "từ 2019 đến 2021 có 3 kỳ công bố; nguồn in 3",
        ],
        [
            "Số năm, 2016–2021 = editions, 2019–2021",
            "3 = 2021 − 2019 + 1",
            "3 = 3",
            "2019 to 2021 are 3 editions; the source prints 3",
        ],
    )


def test_editions_that_miss_are_told_and_not_counted(site: MakeSite) -> None:
    result = declared(site, streak(2016, 2021, ", gaps: true") + FIGURE, claimed("6"))
    assert explained(result) == (
        [
            "Số năm, 2016–2021 = số kỳ đạt, 2016–2021",
            "6 = 5",
            "6 = 5",
            "từ 2016 đến 2021 có 6 kỳ công bố; nguồn in 6",
            "năm 2016: hạng 2, không phải hạng 1",
        ],
        [
            "Số năm, 2016–2021 = editions that reach it, 2016–2021",
            "6 = 5",
            "6 = 5",
            "2016 to 2021 are 6 editions; the source prints 6",
            "2016: rank 2, not within 1",
        ],
    )


def test_place_among_the_first(site: MakeSite) -> None:
    assert declared(site, streak(2016, 2021, at_most=2) + FIGURE, claimed("6")).verdict == "holds"
    rows = claimed("6").replace("rank: 2", "rank: 7")
    result = declared(site, streak(2016, 2021, at_most=5) + FIGURE, rows)
    assert result.verdict == "fails"
    assert [lines[-1] for lines in explained(result)] == [
        "năm 2016: hạng 7, không phải hạng 5 trở lên",
        "2016: rank 7, not within 5",
    ]


def test_years_without_a_result_are_named(site: MakeSite) -> None:
    result = declared(site, streak(2020, 2023) + FIGURE, claimed("4"))
    assert result.figures == ("x.years@2016--2021", "x.rank@2020", "x.rank@2021")
    assert [lines[-1] for lines in explained(result)] == [
        "chưa nhập kết quả năm 2022, 2023",
        "no result entered for 2022, 2023",
    ]


@pytest.mark.parametrize(
    ("year", "rank", "years", "more", "expected"),
    [
        (2019, 1, "5", "", "unclear"),
        (2019, 3, "5", "", "unclear"),  # what was inferred proves nothing against it either
        (2019, 1, "4", "", "fails"),
        (2019, 1, "5", ", gaps: true", "unclear"),
        (2019, 1, "4", ", gaps: true", "unclear"),
        (2019, 1, "6", ", gaps: true", "fails"),
        (2019, 1, "3", ", gaps: true", "fails"),
    ],
)
def test_inferred_rank(site: MakeSite, year: int, rank: int, years: str, more: str, expected: str) -> None:
    rows = claimed(years).replace(f"{year}, rank: 1", f"{year}, rank: {{value: {rank}, status: inferred}}")
    result = declared(site, streak(2017, 2021, more) + FIGURE, rows)
    assert result.verdict == expected
    assert f"x.rank@{year}" in result.figures
    assert [lines[-1] for lines in explained(result)] == [
        f"hạng năm {year} là suy ra, không nguồn nào in",
        f"inferred, printed in no source: {year}",
    ]


def test_words_are_no_result(site: MakeSite) -> None:
    run = "kind: streak, streak: {measure: x.class, first: 2021, last: 2021, at_most: 1, years: 1}"
    result = declared(site, run, "period: 2021, class: Tốt, source: bao")
    assert result.verdict == "unclear"
    assert result.figures == ()


@pytest.mark.parametrize(("years", "expected"), [("5", "holds"), ("6", "fails")])
def test_number_of_years_in_words(site: MakeSite, years: str, expected: str) -> None:
    result = declared(site, streak(2017, 2021, f", years: {years}"), SERIES)
    assert result.verdict == expected
    assert result.figures == tuple(f"x.rank@{year}" for year in range(2017, 2022))
    assert result.doubts == ()
    vietnamese, english = explained(result)
    assert vietnamese[:2] == ["số năm nguồn in = số kỳ, 2017–2021", f"{years} = 2021 − 2017 + 1"]
    assert english[0] == "years printed = editions, 2017–2021"


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ("{from: 2019, reason: {vi: Đổi cách, en: New method}}", "unclear"),
        ("{from: 2021, reason: Đổi}", "unclear"),
        ("{from: 2017, reason: Đổi}", "holds"),  # the run begins with it
        ("{from: 2022, reason: Đổi}", "holds"),
        ("{from: 2019, reason: Đổi, measures: [a]}", "holds"),
        ("{from: 2019, reason: Đổi, measures: [a, rank]}", "unclear"),
        ("{from: 2016, reason: Trước}, {from: 2019, reason: Đổi}", "unclear"),
    ],
)
def test_break(site: MakeSite, cut: str, expected: str) -> None:
    assert declared(site, streak(2017, 2021) + FIGURE, claimed("5"), f"breaks: [{cut}]\n").verdict == expected


def test_break_is_told(site: MakeSite) -> None:
    more = "breaks: [{from: 2019, reason: {vi: Đổi cách, en: New method}}]\n"
    result = declared(site, streak(2017, 2021) + FIGURE, claimed("5"), more)
    assert [lines[-1] for lines in explained(result)] == [
        "cách đo đổi từ 2019: Đổi cách",
        "method changed from 2019: New method",
    ]
    assert declared(site, streak(2016, 2021) + FIGURE, claimed("6"), more).verdict == "fails"


def test_another_place(site: MakeSite) -> None:
    rows = "period: 2021, place: ha, rank: 1, source: bao\nperiod: 2021, rank: 2, source: bao"
    result = declared(site, streak(2021, 2021, ", place: ha, years: 1"), rows)
    assert (result.verdict, result.figures) == ("holds", ("x.rank@2021/ha",))
    assert declared(site, streak(2021, 2021, ", years: 1"), rows).verdict == "fails"


@pytest.mark.parametrize(
    ("measure", "near"),
    [("x.ranc", " (ý bạn là “x.rank”?)"), ("y.rank", " (ý bạn là “x.rank”?)"), ("zzzzz", "")],
)
def test_unknown_measure(site: MakeSite, measure: str, near: str) -> None:
    small = site(
        {
            "data/indicators/ho-so.yml": None,
            "data/indicators/x.yml": "title: Số\ntopic: boi-canh\nentered: 2024-01-01\n"
            "measures: {rank: {title: Hạng}}\nresults: [{period: 2021, rank: 1, source: bao}]\n",
            "data/checks.yml": f"kiem: {{title: Kiểm, {streak(2021, 2021, ', years: 1')}}}\n".replace(
                "x.rank", measure
            ),
        }
    )
    (problem,) = small.check("--format", "json").problems
    assert (problem["code"], problem["message"]) == ("C111", f"không có đo lường nào tên “{measure}”{near}")


def test_title_is_the_editors(site: MakeSite) -> None:
    assert both(declared(site, streak(2017, 2021) + FIGURE, claimed("5")).title) == ("Kiểm", "Kiểm")
