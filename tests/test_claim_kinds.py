"""Checks of words: what each kind says, of which figures, in both languages."""

from __future__ import annotations

import pytest
from check_site import declared, explained
from conftest import MakeSite

from builder.checking.claim_kinds import WEEKDAYS

ROW = "period: 2022, a: 1, source: bao"
RANKS = "period: 2020, rank: 2, source: bao\nperiod: 2021, rank: 1, source: bao"


# Continuity


def test_continuity(site: MakeSite) -> None:
    result = declared(
        site, "kind: continuity, figure: x.rank@2021, previous: x.rank@2020, printed: giữ", RANKS
    )
    assert result.verdict == "fails"
    assert result.figures == ("x.rank@2021", "x.rank@2020")
    assert result.doubts == ("x.rank@2021",)
    assert explained(result) == (
        [
            "Hạng, 2021 = Hạng, 2020",
            "1 = 2",
            "1 = 2",
            "nguồn viết “giữ”: chỉ đúng khi kỳ trước cũng là 1; kỳ trước là 2",
        ],
        [
            "Hạng, 2021 = Hạng, 2020",
            "1 = 2",
            "1 = 2",
            "the source says “giữ”: true only if the period before was 1 too; it was 2",
        ],
    )


def test_continuity_of_what_is_printed_alike(site: MakeSite) -> None:
    rows = "period: 2020, rank: 1, source: bao\nperiod: 2021, rank: 1, source: bao"
    result = declared(site, "kind: continuity, figure: x.rank@2021, previous: x.rank@2020", rows)
    assert result.verdict == "holds"
    assert explained(result)[0][3].startswith("nguồn viết “tiếp tục”: ")


@pytest.mark.parametrize("year", [2020, 2021])
def test_continuity_proves_nothing_where_a_number_was_inferred(site: MakeSite, year: int) -> None:
    rows = RANKS.replace(
        f"{year}, rank: {2022 - year}", f"{year}, rank: {{value: {2022 - year}, status: inferred}}"
    )
    assert "inferred" in rows
    result = declared(site, "kind: continuity, figure: x.rank@2021, previous: x.rank@2020", rows)
    assert result.verdict == "unclear"
    assert [lines[-1] for lines in explained(result)] == [
        "một trong hai số là suy ra, không nguồn nào in, nên chưa chứng minh được gì",
        "one of the two numbers was inferred and is printed in no source, so nothing is proved",
    ]


@pytest.mark.parametrize(
    ("fields", "vi", "en"),
    [
        ("figure: x.rank@2021", "còn thiếu: giá trị của kỳ trước", "missing: the value of the period before"),
    ],
)
def test_continuity_needs_both_figures(site: MakeSite, fields: str, vi: str, en: str) -> None:
    result = declared(site, f"kind: continuity, {fields}", RANKS)
    assert result.verdict == "no-data"
    assert explained(result) == ([vi], [en])


# The same claim in several places

SAME = """\
period: 2022, r: 99.4, source: bao
period: 2022, r: 99.4, component: mot, source: bao
period: 2022, r: 99, component: hai, source: bao
period: 2022, r: 98.0, place: ha, source: bao
period: 2021, r: 98.0, source: bao
period: 2022, r: {value: 99, qualifier: more_than}, place: nam, source: bao"""


def test_two_values_that_differ(site: MakeSite) -> None:
    result = declared(site, "kind: same, figures: [x.r@2022, x.r@2022/ha]", SAME)
    assert result.verdict == "fails"
    assert result.figures == ("x.r@2022", "x.r@2022/ha")
    assert result.doubts is None
    assert explained(result)[0] == ["R, 2022 = R, ha, 2022", "99,4% = 98,0%", "99,4% = 98,0%"]


def test_the_one_that_differs_is_set_against_the_first(site: MakeSite) -> None:
    result = declared(site, "kind: same, figures: [x.r@2022, x.r@2022/mot, x.r@2022/ha]", SAME)
    assert result.verdict == "fails"
    listed = ["R, 2022: 99,4%", "R, Một, 2022: 99,4%", "R, ha, 2022: 98,0%"]
    assert explained(result)[0] == ["R, 2022 = R, ha, 2022", "99,4% = 98,0%", "99,4% = 98,0%", *listed]


def test_equal_at_the_coarser_precision(site: MakeSite) -> None:
    result = declared(site, "kind: same, figures: [x.r@2022/hai, x.r@2022]", SAME)
    assert result.verdict == "holds"
    assert explained(result)[0] == ["R, Hai, 2022 = R, 2022", "99% = 99,4%", "99% = 99,4%"]
    assert declared(site, "kind: same, figures: [x.r@2022, x.r@2022/mot]", SAME).verdict == "holds"


@pytest.mark.parametrize("figures", ["x.r@2022, x.r@2021", "x.r@2022/ha, x.r@2022/nam"])
def test_other_periods_and_ranges_prove_nothing(site: MakeSite, figures: str) -> None:
    result = declared(site, f"kind: same, figures: [{figures}]", SAME)
    assert result.verdict == "unclear"
    vietnamese, english = explained(result)
    assert vietnamese[3:] == ["kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn"]
    assert english[3:] == ["the periods differ or are not stated, so this is no proof of a contradiction"]


# What a source states

STATED = "period: 2022, a: 1, c: 2, r: 50.0, source: bao\nperiod: unstated, a: 1, source: bao"


@pytest.mark.parametrize(
    ("check", "expected", "vi", "en"),
    [
        ("figures: [x.a@2022]", "holds", "nguồn ghi rõ kỳ số liệu", "the source states the period"),
        (
            "figures: [x.a@2022, x.a@unstated]",
            "unclear",
            "nguồn không ghi kỳ số liệu",
            "the source does not state the period",
        ),
        ("field: unit, figure: x.a@2022", "holds", "nguồn ghi rõ đơn vị", "the source states the unit"),
        (
            "field: unit, figure: x.c@2022",
            "unclear",
            "nguồn không ghi đơn vị",
            "the source does not state the unit",
        ),
        (
            "field: date, source: bao",
            "holds",
            "nguồn ghi rõ ngày đăng",
            "the source states the publication date",
        ),
        (
            "field: date, source: khong-ngay",
            "unclear",
            "nguồn không ghi ngày đăng",
            "the source does not state the publication date",
        ),
        (
            "field: denominator, figure: x.r@2022, figures: [x.a@2022]",
            "holds",
            "nguồn ghi rõ mẫu số",
            "the source states the denominator",
        ),
        (
            "field: denominator, figure: x.r@2022",
            "unclear",
            "nguồn không ghi mẫu số",
            "the source does not state the denominator",
        ),
        (
            "field: period, figures: [x.a@2022], printed: gần đây",
            "unclear",
            "nguồn chỉ in “gần đây”",
            "the source only prints “gần đây”",
        ),
    ],
)
def test_stated(site: MakeSite, check: str, expected: str, vi: str, en: str) -> None:
    result = declared(site, f"kind: stated, {check}", STATED)
    assert result.verdict == expected
    assert explained(result) == ([vi], [en])


def test_stated_tests_all_figures_it_names(site: MakeSite) -> None:
    result = declared(site, "kind: stated, figure: x.r@2022, figures: [x.a@2022, x.c@2022]", STATED)
    assert result.figures == ("x.r@2022", "x.a@2022", "x.c@2022")
    result = declared(
        site, "kind: stated, field: unit, figure: x.r@2022, figures: [x.a@2022, x.c@2022]", STATED
    )
    assert result.verdict == "unclear"


# Weekdays


@pytest.mark.parametrize(("day", "name"), [*enumerate(WEEKDAYS, 1)])
def test_weekday(site: MakeSite, day: int, name: str) -> None:
    """1 January 2024 was a Monday."""
    for printed in (name, name.lower(), f"Thứ {day + 1}" if day < 7 else name):
        check = f"kind: weekday, source: bao, date: 2024-01-0{day}, printed: {printed}"
        assert declared(site, check, ROW).verdict == "holds"


def test_wrong_weekday(site: MakeSite) -> None:
    result = declared(site, "kind: weekday, source: bao, date: 2023-01-23, printed: Thứ 3", ROW)
    assert result.verdict == "fails"
    assert explained(result) == (
        [
            "thứ in cùng ngày 23/1/2023 = thứ theo lịch của ngày 23/1/2023",
            "Thứ 3 = Thứ Hai",
            "Thứ Ba = Thứ Hai",
        ],
        [
            "weekday printed with 23 January 2023 = weekday of 23 January 2023",
            "Thứ 3 = Thứ Hai",
            "Thứ Ba = Thứ Hai",
        ],
    )


# Units


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ("x.a@2022, x.b@2022", "holds"),
        ("x.a@2022, x.years@2022", "unclear"),
        ("x.a@2022, x.a@2021", "unclear"),
        ("x.a@2021, x.years@2022", "unclear"),
    ],
)
def test_unit(site: MakeSite, figures: str, expected: str) -> None:
    rows = "period: 2022, a: 1, b: 1, years: 3, source: bao\nperiod: 2021, a: 1, source: bao"
    result = declared(site, f"kind: unit, figures: [{figures}]", rows)
    assert result.verdict == expected
    assert result.figures == tuple(figures.split(", "))


def test_units_are_listed(site: MakeSite) -> None:
    result = declared(
        site, "kind: unit, figures: [x.a@2022, x.years@2022]", "period: 2022, a: 1, years: 3, source: bao"
    )
    lines = ["A, 2022: hồ sơ", "Số năm, 2022: năm"]
    assert explained(result) == (lines, lines)


def test_units_in_the_language_of_the_reader(site: MakeSite) -> None:
    small = site(
        {
            "data/indicators/ho-so.yml": "title: Hồ sơ\ntopic: boi-canh\nentered: 2024-01-01\nmeasures:\n"
            "  a: {title: {vi: Nhận, en: Received}, unit: {vi: hồ sơ, en: files}}\n"
            "results: [{period: 2022, a: 1, source: bao}, {period: 2021, a: 1, source: bao}]\n",
            "data/checks.yml": "kiem: {title: Kiểm, kind: unit, figures: [ho-so.a@2022, ho-so.a@2021]}\n",
        }
    )
    (result,) = [one for one in small.findings().results if one.rule == "kiem"]
    assert explained(result) == (
        ["Nhận, 2022: hồ sơ", "Nhận, 2021: hồ sơ"],
        ["Received, 2022: files", "Received, 2021: files"],
    )


# The only one


def ranks(year: int, *values: int, component: str = "") -> str:
    part = f"component: {component}, " if component else ""
    return "".join(
        f"period: {year}, {part}place: {place}, rank: {value}, source: bang\n"
        for place, value in zip(("quang-ninh", "ha", "nam"), values, strict=False)
    )


@pytest.mark.parametrize(
    ("values", "of", "expected", "vi", "en"),
    [
        (
            (1, 2, 3),
            "3",
            "holds",
            "2 nơi khác đã nhập, cùng giá trị: 0",
            "2 other places entered, with the same value: 0",
        ),
        (
            (1, 1, 1),
            "3",
            "fails",
            "2 nơi khác đã nhập, cùng giá trị: ha, nam",
            "2 other places entered, with the same value: ha, nam",
        ),
        (
            (1, 2),
            "3",
            "unclear",
            "1 nơi khác đã nhập, cùng giá trị: 0",
            "1 other places entered, with the same value: 0",
        ),
        (
            (1, 2),
            "null",
            "unclear",
            "1 nơi khác đã nhập, cùng giá trị: 0",
            "1 other places entered, with the same value: 0",
        ),
        (
            (1,),
            "1",
            "holds",
            "0 nơi khác đã nhập, cùng giá trị: 0",
            "0 other places entered, with the same value: 0",
        ),
    ],
)
def test_only(site: MakeSite, values: tuple[int, ...], of: str, expected: str, vi: str, en: str) -> None:
    rows = ranks(2021, *values) + ranks(2022, 3, 1, 2) + ranks(2021, 9, 1, 2, component="mot")
    rows += "period: 2021, place: ha, of: 1, source: bang"
    result = declared(site, f"kind: only, figure: x.rank@2021, of: {of}", rows)
    assert result.verdict == expected
    assert result.figures == ("x.rank@2021",)
    assert explained(result) == ([vi], [en])


# What nothing can test


def test_uncheckable(site: MakeSite) -> None:
    rows = "period: 2022, a: 1, b: 2, source: bao"
    result = declared(site, "kind: uncheckable, figure: x.a@2022, figures: [x.b@2022]", rows)
    assert (result.verdict, result.figures) == ("no-data", ("x.a@2022", "x.b@2022"))
    assert explained(result) == (
        ["không nguồn nào in số liệu để kiểm tra"],
        ["no source prints figures that could test it"],
    )


@pytest.mark.parametrize(
    ("check", "code", "message", "english"),
    [
        (
            "kind: uncheckable, figure: ho-so.received@1999",
            "C102",
            "không có số liệu nào ở địa chỉ “ho-so.received@1999” (ý bạn là “ho-so.received@2022”?)",
            "there is no figure at “ho-so.received@1999”.",
        ),
        (
            "kind: stated, field: date, source: boa",
            "C101",
            "không có nguồn nào mang mã “boa” (ý bạn là “bao”?)",
            "there is no source “boa”.",
        ),
    ],
)
def test_unknown_names_are_problems(
    site: MakeSite, check: str, code: str, message: str, english: str
) -> None:
    (problem,) = (
        site({"data/checks.yml": f"kiem: {{title: Kiểm, {check}}}\n"}).check("--format", "json").problems
    )
    assert (problem["code"], problem["message"], problem["message_en"]) == (code, message, english)
