"""Every kind of check with a case that holds, one that fails and one that cannot be decided."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from check_site import declared, made, of_row, steps
from conftest import MakeSite
from small_site import SmallSite

from builder.locale.text import slug

# Equations over a row


@pytest.mark.parametrize(
    ("equation", "cells", "expected"),
    [
        ("a = b + c", "a: 30, b: 20, c: 10", "holds"),
        ("a = b + c", "a: 31, b: 20, c: 10", "fails"),
        ("a = b + c", "a: 31, b: 20", "no-data"),
        ("a = b - c", "a: 10, b: 20, c: 10", "holds"),
        ("a = 2 * (b - c) / 4", "a: 5, b: 20, c: 10", "holds"),
        ("a = -b + c", "a: 5, b: 5, c: 10", "holds"),
        ("a - b = c", "a: 15, b: 5, c: 10", "holds"),
        ("a + b = c + 5", "a: 7, b: 8, c: 10", "holds"),
        ("a + b = c + 5", "a: 7, b: 9, c: 10", "fails"),
        ("a <= b", "a: 10, b: 10", "holds"),
        ("a <= b", "a: 11, b: 10", "fails"),
        ("a < b", "a: 9, b: 10", "holds"),
        ("a < b", "a: 10, b: 10", "fails"),
        ("a >= b", "a: 10, b: 10", "holds"),
        ("a >= b", "a: 9, b: 10", "fails"),
        ("a > b", "a: 11, b: 10", "holds"),
        ("a > b", "a: 10, b: 10", "fails"),
        ("a = b / c", "a: 1, b: 0, c: 0", "no-data"),
        ("a = b * 0.1", "a: 3, b: 30", "holds"),
        ("rank <= of", "rank: 63, of: 63", "holds"),
        ("rank <= of", "rank: 64, of: 63", "fails"),
        ("rank <= of", "rank: 64", "no-data"),
    ],
)
def test_equation(site: MakeSite, equation: str, cells: str, expected: str) -> None:
    assert of_row(site, equation, cells).verdict == expected


def test_row_without_the_first_measure_is_not_concerned(site: MakeSite) -> None:
    small = made(site, "period: 2022, b: 1, c: 2, source: bao", equations="a = b + c")
    assert [result for result in small.findings().results if result.rule == "x#1"] == []


# Rounding at .5, in both directions


@pytest.mark.parametrize(
    ("equation", "cells", "expected"),
    [
        ("r = 100 * a / b", "a: 1997, b: 2000, r: 99.9", "holds"),  # 99.85 → 99.9
        ("r = 100 * a / b", "a: 1997, b: 2000, r: 99.8", "explained"),
        ("r = 100 * a / b", "a: 99849, b: 100000, r: 99.8", "holds"),
        ("r = 100 * a / b", "a: 99849, b: 100000, r: 99.9", "fails"),
        ("r = 100 * a / b", "a: 1999, b: 2000, r: 100.0", "holds"),  # 99.95 → 100.0
        ("r = 100 * a / b", "a: 1, b: 2000, r: 0.1", "holds"),  # 0.05 → 0.1
        ("r = 100 * a / b", "a: 1, b: 2000, r: 0.0", "explained"),
        ("r = 100 * a / b", "a: 1, b: 2001, r: 0.0", "holds"),
        ("s = a / b", "a: 469, b: 200, s: 2.35", "holds"),  # 2.345 → 2.35, half to even would give 2.34
        ("s = a / b", "a: 469, b: 200, s: 2.34", "explained"),
        ("s = a / b", "a: 467, b: 200, s: 2.34", "holds"),  # 2.335 → 2.34
        ("s = (a - b) / 200", "a: 0, b: 469, s: -2.35", "holds"),  # −2.345: away from zero
        ("s = (a - b) / 200", "a: 0, b: 469, s: -2.34", "explained"),
        ("r = 100 * (a - b) / b", "a: 1997, b: 2000, r: -0.2", "holds"),  # −0.15
        ("r = 100 * (a - b) / b", "a: 1997, b: 2000, r: -0.1", "explained"),
        ("c = a / 2", "a: 5, c: 3", "holds"),
        ("c = a / 2", "a: 5, c: 2", "explained"),
        ("c = (b - a) / 2", "a: 5, b: 0, c: -3", "holds"),
        ("s = 100 * a / b", "a: 2, b: 3, s: 66.67", "holds"),
        ("s = 100 * a / b", "a: 2, b: 3, s: 67", "holds"),  # printed without decimals, compared without
        ("s = 100 * a / b", "a: 2, b: 3, s: 66", "explained"),  # cut off
        ("s = 100 * a / b", "a: 2, b: 3, s: 65", "fails"),
        ("r = 100 * a / b", "a: 1997, b: 2000, r: 99.7", "fails"),
        ("r = 100 * a / b", "a: 1997, b: 2000, r: 100.0", "fails"),  # rounded up
        ("s = 100 * a / b", "a: 2, b: 3, s: 66.7", "holds"),
    ],
)
def test_half_up_at_the_printed_precision(site: MakeSite, equation: str, cells: str, expected: str) -> None:
    assert of_row(site, equation, cells).verdict == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ("t: 10.0, r: 5.0, s: 5.0", "holds"),
        ("t: 10.1, r: 5.0, s: 5.0", "unclear"),  # 5.049 + 5.049 would round to 10.1
        ("t: 9.9, r: 5.0, s: 5.0", "unclear"),
        ("t: 10.3, r: 5.0, s: 5.0", "fails"),
        ("t: 10.1, r: 5.0, s: 5.00", "unclear"),
    ],
)
def test_rounded_parts_leave_room(site: MakeSite, cells: str, expected: str) -> None:
    """What rounding of the parts could explain is no contradiction; counts are exact and leave none."""
    assert of_row(site, "t = r + s", cells).verdict == expected


# Qualified numbers


@pytest.mark.parametrize(
    ("qualifier", "equation", "expected"),
    [
        ("more_than", "b >= 100", "holds"),
        ("more_than", "b <= 99", "fails"),
        ("more_than", "b <= 200", "unclear"),
        ("more_than", "b = 150", "unclear"),
        ("more_than", "b = 50", "fails"),
        ("less_than", "b <= 100", "holds"),
        ("less_than", "b >= 101", "fails"),
        ("less_than", "b >= 50", "unclear"),
        ("within", "b <= 100", "holds"),
        ("nearly", "b <= 100", "holds"),
        ("nearly", "b >= 101", "fails"),
        ("nearly", "b >= 95", "unclear"),
        ("nearly", "b >= 50", "holds"),
        ("up_to", "b <= 100", "holds"),
        ("about", "b >= 50", "holds"),
        ("about", "b >= 105", "unclear"),
        ("about", "b >= 200", "fails"),
        ("about", "b = 100", "unclear"),
        ("claim", "b = 100", "holds"),
    ],
)
def test_qualified_number(site: MakeSite, qualifier: str, equation: str, expected: str) -> None:
    assert of_row(site, equation, f"b: {{value: 100, qualifier: {qualifier}}}").verdict == expected


def test_qualified_numbers_add_up_to_a_range(site: MakeSite) -> None:
    cells = "a: {value: 10, qualifier: more_than}, b: {value: 20, qualifier: more_than}, c: 25"
    assert of_row(site, "a + b >= c", cells).verdict == "holds"
    assert of_row(site, "a + b <= c", cells).verdict == "fails"


# Which denominators would fit


def fitting(part: int, rate: str) -> list[int]:
    """By trial: the denominators that give the printed rate."""
    printed = Decimal(rate)
    near = int(100 * part / float(printed))
    return [
        whole
        for whole in range(max(near - 3000, 1), near + 3000)
        if (Decimal(100) * part / whole).quantize(printed, ROUND_HALF_UP) == printed
    ]


@pytest.mark.parametrize(
    ("part", "whole", "rate"),
    [
        (487563, 481540, "99.4"),
        (1987, 2000, "99.2"),
        (58582, 58665, "99.7"),
        (1997, 2000, "99.7"),
    ],
)
def test_interval_of_denominators(site: MakeSite, part: int, whole: int, rate: str) -> None:
    """Bounds included or not exactly as half-up rounding has it."""
    result = of_row(site, "r = 100 * a / b", f"a: {part}, b: {whole}, r: {rate}")
    assert result.verdict == "fails"
    wholes = fitting(part, rate)
    first, last = (f"{number:,}".replace(",", ".") for number in (wholes[0], wholes[-1]))
    assert f"mẫu số phải từ {first} đến {last}" in steps(result)


def test_interval_of_numerators(site: MakeSite) -> None:
    """99.35 is included and 99.45 is not: 99.35 % and 99.45 % of 2000 are 1987 and 1989."""
    result = of_row(site, "r = 100 * a / b", "a: 1997, b: 2000, r: 99.4")
    assert "tử số phải từ 1.987 đến 1.988" in steps(result)


def test_working_shows_names_and_numbers(site: MakeSite) -> None:
    result = of_row(site, "r = 100 * a / b", "a: 487563, b: 481540, r: 99.4")
    working = result.working
    assert working.left is not None
    assert working.right is not None
    assert (working.left.names, working.left.value, working.relation) == ("R", "99,4%", "=")
    assert working.right.names == "100 × A ÷ B"
    assert working.right.values == "100 × 487.563 ÷ 481.540"
    assert working.right.value.startswith("101,25")
    assert working.precision is not None
    assert "1 chữ số thập phân" in working.precision.vi


# Equations of data/checks.yml


@pytest.mark.parametrize(
    ("equation", "expected"),
    [
        ("x.a@2022 = x.a@2022/mot + x.a@2022/hai", "holds"),
        ("x.a@2022 = x.a@2022/mot + x.a@2022/mot", "fails"),
        ("x.a@2022/ha <= x.a@2022", "holds"),
        ("x.a@2022~bang = 29", "holds"),
        ("x.class@2022 = 3", "no-data"),
        ("x.a@2022/nam <= 500", "unclear"),
    ],
)
def test_equation_over_addresses(site: MakeSite, equation: str, expected: str) -> None:
    rows = (
        "period: 2022, a: 30, class: Tốt, source: bao\n"
        "period: 2022, a: 29, source: bang\n"
        "period: 2022, a: 12, component: mot, source: bao\n"
        "period: 2022, a: 17, component: hai, source: bao\n"
        "period: 2022, a: 17, place: ha, source: bao\n"
        "period: 2022, a: {value: 400, qualifier: more_than}, place: nam, source: bao"
    )
    assert declared(site, f'check: "{equation}"', rows).verdict == expected


DATED = {
    "data/resolutions/som.yml": "{number: 01-NQ/TU, kind: nghi-quyet, title: Sớm, date: 2021-04-09}",
    "data/resolutions/muon.yml": "{number: 02-NQ/TU, kind: nghi-quyet, title: Muộn, date: 2021-05}",
    "data/resolutions/khong.yml": "{number: 03-NQ/TU, kind: nghi-quyet, title: Không ngày}",
}


@pytest.mark.parametrize(
    ("equation", "expected"),
    [
        ("date(resolutions/som) < date(resolutions/muon)", "holds"),
        ("date(resolutions/muon) <= date(resolutions/som)", "fails"),
        ("date(resolutions/muon) <= date(2021-05-15)", "unclear"),  # some day of May
        ("date(resolutions/som) <= date(resolutions/khong)", "no-data"),
        ("date(sources/bao) - date(resolutions/som) >= 365", "holds"),
        ("date(resolutions/som) = date(2021-04-09)", "holds"),
    ],
)
def test_equation_over_dates(site: MakeSite, equation: str, expected: str) -> None:
    row = "period: 2022, a: 1, source: bao"
    assert declared(site, f'check: "{equation}"', row, files=DATED).verdict == expected


def test_assumption_turns_failure_into_doubt(site: MakeSite) -> None:
    row = "period: 2022, a: 30, source: bao"
    assert declared(site, "check: x.a@2022 = 31", row).verdict == "fails"
    assert declared(site, "check: x.a@2022 = 31, assumption: Cùng kỳ", row).verdict == "unclear"
    assert declared(site, "check: x.a@2022 = 30, assumption: Cùng kỳ", row).verdict == "holds"


# Streaks


SERIES = "\n".join(
    f"period: {year}, rank: {rank}, source: bao"
    for year, rank in zip(range(2016, 2022), (2, 1, 1, 1, 1, 1), strict=True)
)
STREAK = (
    "kind: streak, figure: x.years@2016--2021, streak: {measure: x.rank, first: %d, last: %d, at_most: 1%s}"
)


@pytest.mark.parametrize(
    ("first", "last", "years", "more", "expected"),
    [
        (2017, 2021, "5", "", "holds"),
        (2017, 2021, "4", "", "fails"),  # five editions
        (2016, 2021, "6", "", "fails"),  # second place in 2016
        (2016, 2021, "5", "", "fails"),
        (2016, 2021, "5", ", gaps: true", "holds"),
        (2016, 2021, "6", ", gaps: true", "fails"),
        (2017, 2022, "6", "", "unclear"),  # no result of 2022 entered
        (2017, 2021, "{value: 4, qualifier: more_than}", "", "holds"),
    ],
)
def test_streak(site: MakeSite, first: int, last: int, years: str, more: str, expected: str) -> None:
    rows = f"{SERIES}\nperiod: 2016--2021, years: {years}, source: bao"
    assert declared(site, STREAK % (first, last, more), rows).verdict == expected


def test_streak_of_a_word(site: MakeSite) -> None:
    """The number of years may stand in the check itself."""
    said = "kind: streak, streak: {measure: x.rank, first: 2017, last: 2021, at_most: 1, years: %s}"
    assert declared(site, said % 5, SERIES).verdict == "holds"
    assert declared(site, said % 6, SERIES).verdict == "fails"


def test_streak_across_a_break(site: MakeSite) -> None:
    rows = f"{SERIES}\nperiod: 2016--2021, years: 5, source: bao"
    more = "breaks: [{from: 2019, reason: Đổi cách chấm}]\n"
    assert declared(site, STREAK % (2017, 2021, ""), rows, more).verdict == "unclear"
    before = "breaks: [{from: 2017, reason: Đổi cách chấm}]\n"
    assert declared(site, STREAK % (2017, 2021, ""), rows, before).verdict == "holds"
    other = "breaks: [{from: 2019, reason: Đổi cách chấm, measures: [a]}]\n"
    assert declared(site, STREAK % (2017, 2021, ""), rows, other).verdict == "holds"


def test_streak_tells_each_year_that_misses(site: MakeSite) -> None:
    rows = f"{SERIES}\nperiod: 2016--2021, years: 6, source: bao"
    assert "năm 2016: hạng 2, không phải hạng 1" in steps(declared(site, STREAK % (2016, 2021, ""), rows))


# Words: keeps, the same, stated, weekday, unit, only


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        ("figure: x.rank@2021, previous: x.rank@2020", "holds"),
        ("figure: x.rank@2017, previous: x.rank@2016, printed: giữ", "fails"),
        ("figure: x.rank@2016", "no-data"),
    ],
)
def test_continuity(site: MakeSite, check: str, expected: str) -> None:
    assert declared(site, f"kind: continuity, {check}", SERIES).verdict == expected


SAME = """\
period: 2022, r: 99.4, source: bao
period: 2022, r: 99.4, component: mot, source: bao
period: 2022, r: 99, component: hai, source: bao
period: 2022, r: 98.0, place: ha, source: bao
period: 2021, r: 98.0, source: bao
period: 2022, r: {value: 99, qualifier: more_than}, place: nam, source: bao"""


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ("x.r@2022, x.r@2022/mot", "holds"),
        ("x.r@2022, x.r@2022/hai", "holds"),  # 99 is 99.4 without decimals
        ("x.r@2022, x.r@2022/ha", "fails"),
        ("x.r@2022, x.r@2022/mot, x.r@2022/ha", "fails"),
        ("x.r@2022, x.r@2021", "unclear"),
        ("x.r@2022/ha, x.r@2022/nam", "unclear"),
    ],
)
def test_same(site: MakeSite, figures: str, expected: str) -> None:
    assert declared(site, f"kind: same, figures: [{figures}]", SAME).verdict == expected


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        ("field: period, figures: [x.a@2022]", "holds"),
        ("field: period, figures: [x.a@2022, x.a@unstated]", "unclear"),
        ("field: period, figures: [x.a@2022], printed: gần đây", "unclear"),
        ("field: unit, figures: [x.a@2022]", "holds"),
        ("field: unit, figures: [x.c@2022]", "unclear"),
        ("field: date, source: bao", "holds"),
        ("field: date, source: khong-ngay", "unclear"),
        ("field: denominator, figure: x.r@2022, figures: [x.a@2022]", "holds"),
        ("field: denominator, figure: x.r@2022", "unclear"),
    ],
)
def test_stated(site: MakeSite, check: str, expected: str) -> None:
    rows = "period: 2022, a: 1, c: 2, r: 50.0, source: bao\nperiod: unstated, a: 1, source: bao"
    assert declared(site, f"kind: stated, {check}", rows).verdict == expected


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        ("date: 2023-01-23, printed: Thứ Hai", "holds"),
        ("date: 2023-01-23, printed: Thứ 2", "holds"),
        ("date: 2023-01-22, printed: Chủ Nhật", "holds"),
        ("date: 2023-01-22, printed: chủ nhật", "holds"),
        ("date: 2024-02-29, printed: Thứ 5", "holds"),
        ("date: 2023-01-23, printed: Thứ Ba", "fails"),
        ("date: 2023-01-23, printed: Chủ Nhật", "fails"),
    ],
)
def test_weekday(site: MakeSite, check: str, expected: str) -> None:
    row = "period: 2022, a: 1, source: bao"
    assert declared(site, f"kind: weekday, source: bao, {check}", row).verdict == expected


def test_unit(site: MakeSite) -> None:
    rows = "period: 2022, a: 1, b: 1, years: 3, source: bao\nperiod: 2021, a: 1, source: bao"
    assert declared(site, "kind: unit, figures: [x.a@2022, x.b@2022]", rows).verdict == "holds"
    assert declared(site, "kind: unit, figures: [x.a@2022, x.years@2022]", rows).verdict == "unclear"
    assert declared(site, "kind: unit, figures: [x.a@2022, x.a@2021]", rows).verdict == "unclear"


def test_uncheckable(site: MakeSite) -> None:
    row = "period: 2022, a: 1, source: bao"
    assert declared(site, "kind: uncheckable, figure: x.a@2022", row).verdict == "no-data"


@pytest.mark.parametrize(
    ("year", "of", "expected"),
    [(2021, 3, "holds"), (2022, 3, "fails"), (2021, 63, "unclear"), (2021, "null", "unclear")],
)
def test_only(site: MakeSite, year: int, of: object, expected: str) -> None:
    """ "The only province in first place": no other of the table may have the value, and the table must be whole."""
    rows = "\n".join(
        f"period: {year}, place: {place}, rank: {rank}, source: bang"
        for year, ranks in ((2021, (1, 2, 3)), (2022, (1, 1, 3)))
        for place, rank in zip(("quang-ninh", "ha", "nam"), ranks, strict=True)
    )
    assert declared(site, f"kind: only, figure: x.rank@{year}, of: {of}", rows).verdict == expected


# Whole tables


TABLE = """\
period: 2021, a: 30, source: bang
period: 2021, a: 12, component: mot, source: bang
period: 2021, a: 18, component: hai, source: bang
period: 2022, a: 30, source: bang
period: 2022, a: 12, component: mot, source: bang
period: 2022, a: 17, component: hai, source: bang
period: 2023, a: 30, source: bang
period: 2023, a: 12, component: mot, source: bang"""


@pytest.mark.parametrize(("year", "expected"), [(2021, "holds"), (2022, "fails"), (2023, "no-data")])
def test_breakdown(site: MakeSite, year: int, expected: str) -> None:
    check = f"kind: breakdown, table: {{measure: x.a, periods: [{year}], parts: [mot, hai]}}"
    assert declared(site, check, TABLE).verdict == expected


def test_breakdown_with_weights_and_a_doubtful_method(site: MakeSite) -> None:
    weights = "kind: breakdown, table: {measure: x.a, periods: [2021], parts: {mot: 1, hai: %s}}%s"
    assert declared(site, weights % ("1.0", ""), TABLE).verdict == "holds"
    assert declared(site, weights % ("2", ""), TABLE).verdict == "fails"
    assert declared(site, weights % ("2", ", assumption: Trọng số không in"), TABLE).verdict == "unclear"


def test_breakdown_leaves_room_for_rounded_parts(site: MakeSite) -> None:
    rows = "period: 2021, r: %s, source: bang\n" + "\n".join(
        f"period: 2021, r: 5.0, component: {part}, source: bang" for part in ("mot", "hai")
    )
    check = "kind: breakdown, table: {measure: x.r, periods: [2021], parts: [mot, hai]}"
    assert declared(site, check, rows % "10.1").verdict == "holds"
    assert declared(site, check, rows % "10.4").verdict == "fails"


@pytest.mark.parametrize(
    ("scores", "ranks", "expected"),
    [
        ("90.0 80.0 70.0", "1 2 3", "holds"),
        ("90.0 80.0 70.0", "2 1 3", "fails"),
        ("90.0 80.0 80.0", "1 2 2", "holds"),
        ("90.0 80.0 80.0", "1 2 3", "holds"),  # scores that are equal in print may differ
        ("90.0", "1", "no-data"),
    ],
)
def test_ranking(site: MakeSite, scores: str, ranks: str, expected: str) -> None:
    rows = "\n".join(
        f"period: 2022, place: {place}, r: {score}, rank: {rank}, of: {len(scores.split())}, source: bang"
        for place, score, rank in zip(
            ("quang-ninh", "ha", "nam"), scores.split(), ranks.split(), strict=False
        )
    )
    check = "kind: ranking, table: {measure: x.r, rank: rank, periods: [2022]}"
    assert declared(site, check, rows).verdict == expected


# Checks that need no declaration


def automatic(small: SmallSite, rule: str) -> list[str]:
    return [result.verdict for result in small.findings().results if result.rule == rule]


@pytest.mark.parametrize(
    ("press", "table", "expected"),
    [
        ("99.4", "99.4", []),
        ("99.4", "99", []),  # the same at the coarser precision
        ("99.5", "99", ["fails"]),  # 99.5 is 100
        ("99.4", "98.4", ["fails"]),
        ("{value: 99, qualifier: more_than}", "99.4", []),
        ("{value: 99, qualifier: more_than}", "98.4", ["fails"]),
        ("{value: 99, qualifier: less_than}", "98.4", []),
        ("{value: 99, qualifier: about}", "98.4", []),
    ],
)
def test_two_sources_of_one_figure(site: MakeSite, press: str, table: str, expected: list[str]) -> None:
    small = made(site, f"period: 2022, r: {press}, source: bao\nperiod: 2022, r: {table}, source: bang")
    assert automatic(small, "same-claim") == expected
    figure = small.records().figures["x.r@2022"]
    assert figure.claim.source == "bang"
    assert [claim.source for claim in figure.others] == ["bao"]


def test_words_of_two_sources_are_not_compared(site: MakeSite) -> None:
    small = made(site, "period: 2022, class: Tốt, source: bao\nperiod: 2022, class: Khá, source: bang")
    assert automatic(small, "same-claim") == []


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2022", ["holds"]),
        ("2023", ["fails"]),
        ("2023-01", ["holds"]),  # the month in which it appeared reads as "up to then"
        ("2023-02", ["fails"]),
        ("2016--2022", ["holds"]),
        ("..--2023-01", ["holds"]),
        ("2022--2024", ["fails"]),
        ("2022--..", []),
        ("unstated", []),
    ],
)
def test_period_ends_before_publication(site: MakeSite, period: str, expected: list[str]) -> None:
    small = made(site, f"period: {period}, a: 1, source: bao")
    assert automatic(small, "period-before-publication") == expected


def test_source_without_date_says_nothing_of_periods(site: MakeSite) -> None:
    small = made(site, "period: 2030, a: 1, source: khong-ngay")
    assert automatic(small, "period-before-publication") == []


def related(site: MakeSite, kind: str, own: str, other: str) -> list[str]:
    small = made(site, "period: 2022, a: 1, source: bao").write(
        {
            "data/resolutions/kia.yml": f"{{number: 01-NQ/TU, kind: nghi-quyet, title: Kia, date: {other}}}",
            "data/resolutions/nay.yml": f"{{number: 02-NQ/TU, kind: nghi-quyet, title: Này, date: {own}, "
            f"relations: [{{kind: {kind}, to: kia, source: bao}}]}}",
            "data/checks.yml": f"acknowledge: {{thu-tu-nay-{slug(kind)}-kia: {{why: Thế, by: Tổ, on: 2024-01-01}}}}",
        }
    )
    return automatic(small, "date-order")


@pytest.mark.parametrize(
    ("kind", "own", "other", "expected"),
    [
        ("implements", "2021-04-09", "2020-01-01", ["holds"]),
        ("implements", "2021-04-09", "2021-04-09", ["holds"]),
        ("implements", "2021-04-09", "2022-01-01", ["fails"]),
        ("implements", "2021-04-09", "2021-04", ["unclear"]),
        ("implements", "2021-04-09", "null", ["no-data"]),
        ("precursor_of", "2021-04-09", "2022-01-01", ["holds"]),
        ("precursor_of", "2021-04-09", "2020-01-01", ["fails"]),
        ("paired_with", "2021-04-09", "2020-01-01", []),
    ],
)
def test_dates_along_relations(site: MakeSite, kind: str, own: str, other: str, expected: list[str]) -> None:
    assert related(site, kind, own, other) == expected


@pytest.mark.parametrize(
    ("date", "expected"), [("2023-01-23", ["holds"]), ("2023-01-24", ["fails"]), ("2023-01", ["unclear"])]
)
def test_event_is_not_younger_than_its_source(site: MakeSite, date: str, expected: list[str]) -> None:
    small = made(site, "period: 2022, a: 1, source: bao").write(
        {"data/events.yml": f"hop: {{title: Họp, date: {date}, place: quang-ninh, source: bao}}"}
    )
    assert automatic(small, "date-order") == expected


# What a failure means for the figures


def test_failure_marks_its_figures(site: MakeSite) -> None:
    small = made(site, "period: 2022, a: 11, b: 10, c: 1, source: bao", equations="a <= b")
    assert set(small.findings().failing) == {"x.a@2022", "x.b@2022"}


def test_failure_of_a_claim_marks_the_claim_alone(site: MakeSite) -> None:
    rows = f"{SERIES}\nperiod: 2016--2021, years: 6, source: bao"
    small = made(site, rows, checks=f"kiem: {{title: Kiểm, {STREAK % (2016, 2021, '')}}}\n")
    assert set(small.findings().failing) == {"x.years@2016--2021"}


def test_what_holds_or_is_unclear_marks_nothing(site: MakeSite) -> None:
    small = made(
        site, "period: 2022, a: {value: 11, qualifier: about}, b: 11, source: bao", equations="a <= b"
    )
    assert small.findings().failing == {}


def test_failure_of_a_source_that_is_not_published_marks_nothing(site: MakeSite) -> None:
    """The press prints parts that do not add up; the figures shown are those of the table."""
    rows = "period: 2022, a: 11, b: 10, source: bao\nperiod: 2022, a: 9, b: 10, source: bang"
    small = made(site, rows, equations="a <= b")
    results = [result for result in small.findings().results if result.rule == "x#1"]
    assert sorted(result.verdict for result in results) == ["explained", "holds"]
    assert len({result.id for result in results}) == 2
    failing = small.findings().failing
    assert all(result.rule == "same-claim" for results in failing.values() for result in results)


def test_acknowledged_failure_is_published_without_a_warning(site: MakeSite) -> None:
    row = "period: 2022, a: 11, b: 10, source: bao"
    known = "{why: Nguồn in thế, by: Tổ, on: 2024-01-01}"
    for small in (
        made(site, row, equations=f"{{check: a <= b, acknowledged: {known}}}"),
        made(site, row, equations="a <= b", checks=f"acknowledge: {{x-1-2022: {known}}}\n"),
    ):
        ended = small.check("--strict")
        assert (ended.code, ended.err) == (0, "")
        assert set(small.findings().failing) == {"x.a@2022", "x.b@2022"}


def test_unacknowledged_failure_is_a_warning(site: MakeSite) -> None:
    small = made(site, "period: 2022, a: 11, b: 10, source: bao", equations="a <= b")
    (problem,) = small.check("--format", "json").problems
    assert (problem["code"], problem["severity"]) == ("C120", "warning")
    assert "11 ≤ 10" in problem["message"]
    assert "x-1-2022" in problem["hint"]


# The grammar


@pytest.mark.parametrize(
    ("equation", "column"),
    [
        ("a <= b +", 9),
        ("a b", 3),
        ("a = (b", 7),
        ("a = b)", 6),
        ("= b", 1),
        ("a == b", 4),
        ("a = b = c", 7),
        ("a = b ** c", 8),
        ("a = b % c", 7),
        ("a != b", 3),
        ("a", 2),
        ("a = 1,5", 6),
        ("a = __import__('os')", 5),
        ("a = b; c", 6),
        ("a = [b]", 5),
        ("a = 'b'", 5),
        ("a = b if c", 7),
    ],
)
def test_broken_equation_points_at_the_character(site: MakeSite, equation: str, column: int) -> None:
    """Nothing but the small grammar is understood, least of all Python."""
    small = made(site, "period: 2022, a: 1, b: 1, source: bao", equations=f'"{equation}"')
    (problem,) = small.check("--format", "json").problems
    assert problem["code"] == "C110"
    assert f"sai ở ký tự {column}:" in problem["message"]
    first, caret = problem["paste"].splitlines()
    assert (first, caret) == (equation, " " * (column - 1) + "^")


def test_precedence_and_signs(site: MakeSite) -> None:
    cells = "a: 14, b: 2, c: 3"
    assert of_row(site, "a = b + c * 4", cells).verdict == "holds"
    assert of_row(site, "a = (b + c) * 4 - 6", cells).verdict == "holds"
    assert of_row(site, "a = 20 - b - 4", cells).verdict == "holds"
    assert of_row(site, "a = 28 / b / 1", cells).verdict == "holds"
    assert of_row(site, "a = -c + 17", cells).verdict == "holds"
