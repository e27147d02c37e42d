"""The further kinds of checks: sums over a dimension, means, bounds, repeated numbers, stocks, sizes of rankings, what
has ended; what is explained by another check or by digits cut off; and how many contradictions there are."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import permutations
from types import SimpleNamespace

import pytest
from check_site import INDICATOR, PLACES, SOURCES, declared, made, of_row, steps
from conftest import MakeSite
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_site import Ended, SmallSite

from builder.checking.algebra import canonical
from builder.checking.contradictions import Contradiction, contradictions
from builder.checking.equations import Constant, Equation, Name, Operation, Term, parse_equation
from builder.checking.evaluate import truncated
from builder.checking.verdicts import Findings, Result, Working
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.problems import Location

EN = Reader("en")

unhurried = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""The machine may be busy with other things."""

COUNTRY = "ca-nuoc: {name: {vi: cả nước, en: the country}, level: country}\n"
LEVELS = """\
title: Hồ sơ
topic: thu-tuc-hanh-chinh
entered: 2024-01-01
dimensions: [place, level, component]
components:
  lon: {title: Lớn}
  nho: {title: Nhỏ, parent: lon}
  be: {title: Bé, parent: lon}
measures:
  a: {title: Đúng hạn, unit: hồ sơ, min: 0}
  b: {title: Giải quyết, unit: hồ sơ, min: 0}
  r: {title: Tỷ lệ, unit: '%', decimals: 1, min: 0, max: 100}
"""


def in_english(result: Result) -> str:
    return " · ".join(step.get("en") for step in result.working_in(EN).steps)


def sides(result: Result) -> str:
    working = result.working
    assert working.left is not None
    assert working.right is not None
    return f"{working.left.value} {working.relation} {working.right.value}"


def levels(site: MakeSite, rows: str, checks: str = "", row_checks: str = "") -> SmallSite:
    """A site whose indicator has levels and nested components."""
    results = "results:\n" + "".join(f"  - {{{row}, source: bao}}\n" for row in rows.splitlines())
    return site(
        {
            "data/sources.yml": SOURCES,
            "data/places.yml": PLACES + COUNTRY,
            "data/indicators/ho-so.yml": LEVELS + row_checks + results,
            "data/checks.yml": checks or None,
        }
    )


def only_of(small: SmallSite, rule: str) -> Result:
    (result,) = [result for result in small.findings().results if result.rule == rule]
    return result


def all_of(small: SmallSite, rule: str) -> list[Result]:
    return [result for result in small.findings().results if result.rule == rule]


def problem(small: SmallSite) -> str:
    """The only problem of a site, place and message."""
    ended: Ended = small.check()
    assert ended.err.count("error[") == 1, ended.err
    return ended.first


# Sums over a dimension


ROWS = """\
period: 2022, level: province, a: 10, b: 12
period: 2022, level: district, a: 30, b: 25
period: 2022, level: commune, a: 5, b: 6
period: 2022, level: all, a: 999, b: 999
period: 2022, a: 45, b: 43"""


def test_sum_over_levels(site: MakeSite) -> None:
    """Neither the total nor "all levels" is a level."""
    check = "kiem: {title: K, check: sum(ho-so.a@2022 over level) <= sum(ho-so.b@2022 over level)}\n"
    result = only_of(levels(site, ROWS, check), "kiem")
    assert (result.verdict, sides(result)) == ("fails", "45 <= 43")
    assert result.working.left is not None
    assert result.working.left.values == "10 + 30 + 5"
    assert [a for a in result.figures if "/all" in a] == []
    assert len(result.figures) == 6


def test_sum_equals_the_total(site: MakeSite) -> None:
    check = "kiem: {title: K, check: ho-so.a@2022 = sum(ho-so.a@2022 over level)}\n"
    assert only_of(levels(site, ROWS, check), "kiem").verdict == "holds"


def test_sum_over_components_adds_one_rank_only(site: MakeSite) -> None:
    """Parts of a part are not added to it."""
    rows = "period: 2022, component: lon, a: 7\nperiod: 2022, component: nho, a: 4\nperiod: 2022, component: be, a: 3\nperiod: 2022, a: 7"
    check = (
        "mot: {title: K, check: ho-so.a@2022 = sum(ho-so.a@2022 over component)}\n"
        "hai: {title: K, check: ho-so.a@2022/lon = sum(ho-so.a@2022/lon over component)}\n"
    )
    small = levels(site, rows, check)
    assert [only_of(small, name).verdict for name in ("mot", "hai")] == ["holds", "holds"]
    assert only_of(small, "hai").figures == ("ho-so.a@2022/lon", "ho-so.a@2022/nho", "ho-so.a@2022/be")


def test_sum_over_places_leaves_the_country_out(site: MakeSite) -> None:
    rows = "period: 2022, a: 1\nperiod: 2022, place: ha, a: 2\nperiod: 2022, place: nam, a: 3\nperiod: 2022, place: ca-nuoc, a: 6"
    check = "kiem: {title: K, check: ho-so.a@2022/ca-nuoc = sum(ho-so.a@2022 over place)}\n"
    assert only_of(levels(site, rows, check), "kiem").verdict == "holds"


@pytest.mark.parametrize(
    ("equation", "said"),
    [
        ("ho-so.a@2022 = sum(ho-so.a@2021 over level)", "error[C112]"),
        ("ho-so.a@2022 = sum(ho-so.a@2022 over region)", "error[C110]"),
        ("ho-so.a@2022 = sum(ho-so.a@2022)", "error[C110]"),
    ],
)
def test_broken_sum(site: MakeSite, equation: str, said: str) -> None:
    small = levels(site, ROWS, f"kiem: {{title: K, check: {equation}}}\n")
    first = problem(small)
    assert said in first
    assert first.startswith("data/checks.yml:1:")


def test_sum_in_a_row_check_is_no_measure(site: MakeSite) -> None:
    small = levels(site, ROWS, row_checks="checks:\n  - a = sum(ho-so.a@2022 over level)\n")
    assert "error[C111]" in problem(small)


# What is printed has every digit


def test_sources_that_differ_are_quoted_to_the_last_digit(site: MakeSite) -> None:
    """The measure has one decimal; the sources print three."""
    small = made(site, "period: 2022, r: 48.811, source: bang\nperiod: 2022, r: 48.881, source: bao")
    result = only_of(small, "same-claim")
    assert sides(result) == "48,811% = 48,881%"


def test_working_quotes_every_digit(site: MakeSite) -> None:
    result = of_row(site, "r = s", "r: 48.811, s: 48.881")
    assert (result.verdict, sides(result)) == ("fails", "48,811% = 48,881%")


# Explained: digits cut off


def test_digits_cut_off(site: MakeSite) -> None:
    result = of_row(site, "r = 100 * a / b", "a: 1997, b: 2000, r: 99.8")
    assert result.verdict == "explained"
    assert steps(result) == "cắt bớt chữ số thay vì làm tròn thì hai bên cùng là 99,8"
    assert in_english(result) == "cutting digits off instead of rounding makes both sides 99.8"


def test_digits_cut_off_call_nothing_into_question(site: MakeSite) -> None:
    small = made(site, "period: 2022, a: 1997, b: 2000, r: 99.8, source: bao", equations="r = 100 * a / b")
    findings = small.findings()
    assert findings.failing == {}
    assert findings.count() == {"fails": 0, "explained": 1, "unclear": 0, "no-data": 0, "holds": 1}
    assert "C120" not in small.check().err


@unhurried
@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 3))
def test_cut_off_lies_within_one_unit_below(top: int, bottom: int, decimals: int) -> None:
    """What is cut off is never more than the value, and less than a unit of the last place away from it."""
    value = Fraction(top, bottom)
    cut = Fraction(truncated(value, decimals))
    assert 0 <= value - cut < Fraction(1, 10**decimals)
    assert Fraction(truncated(-value, decimals)) == -cut


def test_table_whose_rows_are_all_cut_off(site: MakeSite) -> None:
    rows = "period: 2022, place: ha, r: 10.0, source: bao\n" + "".join(
        f"period: 2022, place: ha, component: {part}, s: {value}, source: bao\n"
        for part, value in (("mot", "5.05"), ("hai", "5.03"))
    )
    check = "kind: breakdown, table: {measure: x.s, periods: [2022], parts: [mot, hai]}"
    whole = rows.replace("r: 10.0", "s: 10.0")
    result = declared(site, check, whole.rstrip("\n"))
    assert result.verdict == "explained"
    assert (
        steps(result)
        == "đã thử 1 dòng, 0 dòng khớp · ha: cắt bớt chữ số thay vì làm tròn thì hai bên cùng là 10,0"
    )


# Explained: another check says so already


TWO = "checks:\n  - a <= b\n  - r = 100 * a / b\n"


def test_share_of_a_count_that_cannot_be(site: MakeSite) -> None:
    """487,563 of 481,540: no share up to 100 % fits, so the printed one adds nothing."""
    small = levels(site, "period: 2022, a: 487563, b: 481540, r: 99.4", row_checks=TWO)
    count, share = only_of(small, "ho-so#1"), only_of(small, "ho-so#2")
    assert (count.verdict, share.verdict, share.restates) == ("fails", "explained", count.id)
    assert share.reason is not None
    assert share.reason.vi == "các số ở đây không thể khớp, vì số ở phép kiểm tra sau đã không khớp"
    assert share.reason.get("en") == "these numbers cannot agree, because those of this check do not"


def test_share_that_could_be_fails_by_itself(site: MakeSite) -> None:
    """50 of 100 is possible; 60 % of it is another contradiction."""
    rows = "period: 2022, a: 50, b: 100, r: 60"
    small = levels(site, rows, row_checks="checks:\n  - a = b\n  - r = 100 * a / b\n")
    assert [only_of(small, rule).verdict for rule in ("ho-so#1", "ho-so#2")] == ["fails", "fails"]


def test_same_equation_in_another_form(site: MakeSite) -> None:
    small = made(
        site,
        "period: 2022, a: 9, b: 5, c: 3, source: bao",
        equations="a = b + c\n  - 2 * a - 2 * c = 2 * b",
    )
    first, second = (only_of(small, f"x#{number}") for number in (1, 2))
    assert (first.verdict, second.verdict, second.restates) == ("fails", "explained", first.id)
    assert second.reason is not None
    assert second.reason.get("en") == "the same claim in other words, already counted as"


def test_holds_with_the_number_of_the_other_source(site: MakeSite) -> None:
    """That the sources differ is one contradiction; the rise that does not fit the misprint is no second one."""
    rows = (
        "period: 2018, s: 70.36, source: bang\nperiod: 2019, s: 73.40, source: bang\n"
        "period: 2019, s: 72.40, source: bao\nperiod: 2019, a: 3, source: bao"
    )
    result = declared(site, "check: x.a@2019 = x.s@2019~bao - x.s@2018", rows)
    assert (result.verdict, result.restates) == ("explained", "nguon-khac-nhau-x-s-2019")
    assert result.reason is not None
    assert result.reason.vi == "khớp nếu lấy số 73,40% (Viện); chỗ hai nguồn in khác nhau đã tính riêng"
    assert (
        result.reason.get("en")
        == "it holds with 73.40% (Viện); the difference between the sources is counted separately"
    )


def test_ranking_that_holds_with_the_number_of_the_other_source(site: MakeSite) -> None:
    rows = "".join(
        f"period: 2022, place: {place}, s: {score}, rank: {rank}, source: bang\n"
        for place, score, rank in (("ha", 90, 1), ("nam", 80, 3), ("tay", 70, 3))
    )
    more = "period: 2022, place: nam, rank: 2, source: bao"
    check = "kind: ranking, table: {measure: x.s, rank: rank, periods: [2022]}"
    result = declared(site, check, rows + more)
    assert (result.verdict, result.restates) == ("explained", "nguon-khac-nhau-x-rank-2022-nam")
    assert declared(site, check, rows.rstrip("\n")).verdict == "fails"


def test_editors_say_what_repeats_what(site: MakeSite) -> None:
    rows = "period: 2022, a: 9, b: 5, c: 3, source: bao"
    checks = (
        "mot: {title: Một, check: x.a@2022 = x.b@2022}\n"
        "hai: {title: Hai, check: x.a@2022 = x.c@2022, restates: mot}\n"
        "ba: {title: Ba, check: x.b@2022 = x.c@2022}\n"
        "acknowledge:\n  ba: {why: W, by: B, on: 2024-01-01, restates: mot}\n"
    )
    small = made(site, rows, checks=checks)
    assert [(r.id, r.verdict, r.restates) for r in small.findings().results if r.kind == "equation"] == [
        ("mot", "fails", None),
        ("hai", "explained", "mot"),
        ("ba", "explained", "mot"),
    ]


@pytest.mark.parametrize("target", ["khong-co", "hai"])
def test_repeats_a_result_that_is_not_there(site: MakeSite, target: str) -> None:
    checks = (
        "mot: {title: Một, check: x.a@2022 = x.a@2022}\n"
        f"hai: {{title: Hai, check: x.a@2022 = x.b@2022, restates: {target}}}\n"
    )
    small = made(site, "period: 2022, a: 9, b: 5, source: bao", checks=checks)
    first = problem(small)
    assert first.startswith("data/checks.yml:2:")
    assert (
        f"error[C122] restates: nhắc đến kết quả “{target}” nhưng không có kết quả không khớp nào khác"
        in first
    )


def test_what_repeats_a_failure_still_marks_the_figures(site: MakeSite) -> None:
    small = levels(site, "period: 2022, a: 487563, b: 481540, r: 99.4", row_checks=TWO)
    failing = small.findings().failing
    assert [result.rule for result in failing["ho-so.a@2022"]] == ["ho-so#1", "ho-so#2"]
    assert [result.rule for result in failing["ho-so.r@2022"]] == ["ho-so#2"]


terms = st.recursive(
    st.sampled_from([Name("a"), Name("b"), Name("c"), Constant(Decimal(3))]),
    lambda inner: st.builds(Operation, st.sampled_from(["+", "-", "*"]), inner, inner),
    max_leaves=5,
)


@unhurried
@given(terms, terms, st.integers(1, 50))
def test_one_form_of_what_is_moved_and_scaled(left: Term, right: Term, factor: int) -> None:
    """An equation keeps its form when its sides are exchanged, moved to one side or multiplied."""
    scale = Constant(Decimal(factor))
    form = canonical(Equation(left, "=", right, ""))
    assert canonical(Equation(right, "=", left, "")) == form
    assert canonical(Equation(Operation("-", left, right), "=", Constant(Decimal(0)), "")) == form
    scaled = Equation(Operation("*", scale, left), "=", Operation("*", scale, right), "")
    assert canonical(scaled) == form


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a = b + c", "a - c = b", True),
        ("r = 100 * a / b", "r * b = 100 * a", True),
        ("a <= b", "b >= a", True),
        ("2 * a <= 2 * b", "a <= b", True),
        ("a <= b", "b <= a", False),
        ("a < b", "a <= b", False),
        ("a <= b", "a = b", False),
        ("a = b", "a = c", False),
        ("a = b + 1", "a = b + 2", False),
    ],
)
def test_which_equations_are_one(one: str, other: str, same: bool) -> None:
    assert (canonical(parse_equation(one)) == canonical(parse_equation(other))) is same


# A national value against the mean of the places


BOUNDED = INDICATOR.replace(
    "s: {title: S, unit: '%', decimals: 2}", "s: {title: S, unit: '%', min: 0, max: 100, decimals: 2}"
)


def averages(site: MakeSite, whole: str, values: list[str], of: str = "of: 3, ", table: str = "") -> Result:
    """A national value of a share against those of three places."""
    names = ("ha", "nam", "tay")
    rows = [f"period: 2022, place: {place}, s: {value}" for place, value in zip(names, values, strict=False)]
    rows.append(f"period: 2022, place: ca-nuoc, s: {whole}")
    results = "results:\n" + "".join(f"  - {{{row}, source: bao}}\n" for row in rows)
    check = f"kiem: {{title: K, kind: average, {of}table: {{measure: x.s, periods: [2022]{table}}}}}\n"
    files = {
        "data/sources.yml": SOURCES,
        "data/places.yml": PLACES + COUNTRY,
        "data/indicators/ho-so.yml": None,
        "data/indicators/x.yml": BOUNDED + results,
        "data/checks.yml": check,
    }
    return only_of(site(files), "kiem")


@pytest.mark.parametrize(
    ("whole", "values", "verdict"),
    [
        ("20.0", ["10.0", "20.0", "30.0"], "holds"),
        ("16.7", ["10.0", "20.0", "20.1"], "holds"),  # 16.70
        ("20.1", ["10.0", "20.0", "30.0"], "holds"),  # every value may be rounded by half a tenth
        ("22.0", ["10.0", "20.0", "30.0"], "unclear"),
        ("30.0", ["10.0", "20.0", "30.0"], "unclear"),
        ("30.2", ["10.0", "20.0", "30.0"], "fails"),
        ("9.8", ["10.0", "20.0", "30.0"], "fails"),
        ("60.0", ["10.0", "20.0"], "unclear"),  # the third can be 100 at most: 43.3
        ("40.0", ["10.0", "20.0"], "no-data"),
        ("9.9", ["10.0", "20.0"], "unclear"),  # the third can be 0 at least: 10.0
    ],
)
def test_average(site: MakeSite, whole: str, values: list[str], verdict: str) -> None:
    assert averages(site, whole, values).verdict == verdict


def test_average_one_digit_away(site: MakeSite) -> None:
    result = averages(site, "41.43", ["41.43", "43.43", "45.43"])
    assert (result.verdict, sides(result)) == ("unclear", "41,43% = 43,43")
    assert steps(result) == (
        "3 nơi đã nhập, thấp nhất 41,43, cao nhất 45,43 · giá trị cả nước có thể là trung bình có trọng số, nên khác "
        "trung bình cộng chưa phải là mâu thuẫn · hai số chỉ khác nhau một chữ số"
    )
    assert in_english(result) == (
        "3 places entered, lowest 41.43, highest 45.43 · the national value may be a weighted mean, so a difference from "
        "the plain mean is no contradiction yet · the two numbers differ by one digit only"
    )


def test_average_that_the_source_calls_the_mean(site: MakeSite) -> None:
    result = averages(site, "41.43", ["41.43", "43.43", "45.43"], table=", plain_mean: true")
    assert (result.verdict, result.doubts) == ("fails", ("x.s@2022/ca-nuoc",))
    assert "nguồn nói đây là trung bình cộng" in steps(result)


def test_average_without_a_national_value(site: MakeSite) -> None:
    check = "kind: average, of: 2, table: {measure: x.s, periods: [2022]}"
    result = declared(site, check, "period: 2022, place: ha, s: 1, source: bao")
    assert (result.verdict, steps(result)) == (
        "no-data",
        "còn thiếu: giá trị của cả nước và của ít nhất hai nơi",
    )


# One number for several things; claims that bound others


def test_repeated_number_is_no_pass(site: MakeSite) -> None:
    rows = "period: 2022, r: 75, s: 75, source: bao"
    result = declared(site, "kind: repeated, figures: [x.r@2022, x.s@2022]", rows)
    assert result.verdict == "unclear"
    assert steps(result) == (
        "R, 2022: 75% · S, 2022: 75% · cùng một con số in cho 2 nội dung khác nhau, chưa đủ để coi là khớp"
    )
    assert in_english(result).endswith(
        "one number is printed for 2 different things, which confirms none of them"
    )


@pytest.mark.parametrize(
    ("check", "verdict"),
    [
        ("kind: repeated, figures: [x.r@2022, x.t@2022]", "holds"),
    ],
)
def test_repeated(site: MakeSite, check: str, verdict: str) -> None:
    assert declared(site, check, "period: 2022, r: 75, s: 75, t: 76, source: bao").verdict == verdict


@pytest.mark.parametrize(
    ("claim", "figures", "verdict"),
    [
        ("{value: 90, qualifier: more_than}", ["91", "99"], "holds"),
        ("{value: 90, qualifier: more_than}", ["90"], "fails"),
        ("{value: 90, qualifier: more_than}", ["95", "60.8"], "fails"),
        ("{value: 90, qualifier: more_than}", ["95", "{value: 80, qualifier: more_than}"], "unclear"),
        ("{value: 10, qualifier: less_than}", ["9"], "holds"),
        ("{value: 10, qualifier: less_than}", ["10"], "fails"),
        ("{value: 10, qualifier: within}", ["10"], "holds"),
        ("100", ["100", "100"], "holds"),
        ("100", ["100", "99"], "fails"),
    ],
)
def test_bounds(site: MakeSite, claim: str, figures: list[str], verdict: str) -> None:
    places = ("ha", "nam")
    rows = f"period: 2022, r: {claim}, source: bao\n" + "\n".join(
        f"period: 2022, place: {place}, r: {value}, source: bao"
        for place, value in zip(places, figures, strict=False)
    )
    named = ", ".join(f"x.r@2022/{place}" for place, _ in zip(places, figures, strict=False))
    result = declared(site, f"kind: bounds, figure: x.r@2022, figures: [{named}]", rows)
    assert result.verdict == verdict


def test_bounds_working(site: MakeSite) -> None:
    rows = "period: 2022, r: {value: 90, qualifier: more_than}, s: 60.8, source: bao"
    result = declared(site, "kind: bounds, figure: x.r@2022, figures: [x.s@2022]", rows)
    assert (sides(result), steps(result)) == ("60,8% > hơn 90%", "nguồn in hơn 90%")
    assert in_english(result).startswith("the source prints ")


OF_RATES = "table: {measure: x.r, periods: [2022]%s}"
TWICE = "số liệu khác nhau, không ghi một số hai lần"
AT_LEAST_TWO = "ít nhất hai số liệu ở figures"


@pytest.mark.parametrize(
    ("check", "what", "at"),
    [
        ("kind: equation", "trường check", ""),
        ("kind: continuity, previous: x.r@2022", "trường figure", ""),
        ("kind: only", "trường figure", ""),
        ("kind: only, of: 0, figure: x.r@2022", "“of” từ 1 trở lên", "0,"),
        ("kind: stated, field: date", "trường source", ""),
        ("kind: weekday, date: 2023-01-23", "trường printed", ""),
        ("kind: weekday, printed: Thứ Hai", "ngày đầy đủ ở date", ""),
        ("kind: weekday, printed: Thứ Hai, date: 2023-01", "ngày đầy đủ ở date", "2023-01"),
        ("kind: same", AT_LEAST_TWO, ""),
        ("kind: same, figures: [x.r@2022]", AT_LEAST_TWO, "["),
        ("kind: unit, figures: [x.r@2022]", AT_LEAST_TWO, "["),
        ("kind: repeated", AT_LEAST_TWO, ""),
        ("kind: repeated, figures: [x.r@2022]", AT_LEAST_TWO, "["),
        ("kind: repeated, figures: [x.r@2022, x.s@2022, x.r@2022]", TWICE, "x.r@2022]"),
        ("kind: same, figures: [x.r@2022, x.r@2022~bao]", TWICE, "x.r@2022~bao"),
        ("kind: bounds, figures: [x.r@2022]", "trường figure", ""),
        ("kind: bounds, figure: x.r@2022", "số liệu để đối chiếu ở figures", ""),
        ("kind: streak", "trường streak", ""),
        (
            "kind: streak, streak: {measure: x.rank, first: 2020, last: 2021, at_most: 1}",
            "số năm nguồn in, ở figure hoặc streak.years",
            "{measure",
        ),
        (
            "kind: streak, streak: {measure: x.rank, first: 2021, last: 2020, at_most: 1, years: 2}",
            "năm cuối (last) không trước năm đầu (first)",
            "2020, at_most",
        ),
        ("kind: breakdown", "trường table", ""),
        (f"kind: breakdown, {OF_RATES % ''}", "trường table.parts", "{measure"),
        (
            "kind: breakdown, table: {measure: x.r, periods: [], parts: [mot]}",
            "ít nhất một kỳ ở table.periods",
            "[]",
        ),
        ("kind: ranking", "trường table", ""),
        (f"kind: ranking, {OF_RATES % ''}", "trường table.rank", "{measure"),
        ("kind: average, of: 2", "trường table", ""),
        (f"kind: average, {OF_RATES % ''}", "trường of", ""),
        (f"kind: average, of: -2, {OF_RATES % ''}", "“of” từ 1 trở lên", "-2,"),
    ],
)
def test_what_a_check_needs(site: MakeSite, check: str, what: str, at: str) -> None:
    """What is missing is told where it would stand, and no verdict is given."""
    line = f"kiem: {{title: Kiểm, {check}}}"
    small = made(site, "period: 2022, r: 90, s: 90, source: bao", checks=line + "\n")
    (problem,) = small.check("--format", "json").problems
    assert (problem["code"], problem["message"]) == (
        "C123",
        f"phép kiểm tra “Kiểm” thiếu điều nó cần: {what}",
    )
    assert problem["column"] == line.rindex(at) + 1 if at else 1


@pytest.mark.parametrize(
    ("equation", "verdict"),
    [
        ("x.r@2022 = 9999999999999999 * 9999999999999999", "fails"),
        ("99999999999999980000000000000001 = 9999999999999999 * 9999999999999999", "holds"),
        ("99999999999999980000000000000002 = 9999999999999999 * 9999999999999999", "fails"),
        (
            "x.r@2022 < 99999999999999999999 * 99999999999999999999 * 99999999999999999999 * 9999999999",
            "holds",
        ),
    ],
)
def test_numbers_of_any_length(site: MakeSite, equation: str, verdict: str) -> None:
    result = declared(site, f'check: "{equation}"', "period: 2022, r: 90, source: bao")
    assert result.verdict == verdict
    assert result.working.right is not None
    if "<" not in equation:
        assert result.working.right.value == "99.999.999.999.999.980.000.000.000.000.001"


# Streaks and continuity need every edition


def ranks(*values: str) -> str:
    """Ranks from 2020 on; an empty one is not entered."""
    rows = [f"period: {year}, rank: {value}, source: bao" for year, value in enumerate(values, 2020) if value]
    return "\n".join(rows)


INFERRED = "{value: 1, status: inferred}"


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        (("1", "1"), "holds"),
        (("1", "2"), "fails"),
        (("1", ""), "unclear"),
        (("", "2"), "fails"),
        (("1", INFERRED), "unclear"),
        ((INFERRED, "2"), "fails"),
    ],
)
def test_two_editions_running_need_both(site: MakeSite, values: tuple[str, ...], verdict: str) -> None:
    streak = (
        "kind: streak, source: bao, streak: {measure: x.rank, first: 2020, last: 2021, at_most: 1, years: 2}"
    )
    assert declared(site, streak, ranks(*values)).verdict == verdict


@pytest.mark.parametrize(
    ("values", "years", "verdict"),
    [
        (("1", "2", "1"), 2, "holds"),
        (("1", "2", "1"), 3, "fails"),
        (("1", "", "1"), 3, "unclear"),  # the missing edition may be the third
        (("1", "", "1"), 2, "unclear"),
        (("1", "2", ""), 3, "fails"),
        (("1", "", "1"), 1, "fails"),
    ],
)
def test_years_that_need_not_follow_each_other(
    site: MakeSite, values: tuple[str, ...], years: int, verdict: str
) -> None:
    streak = (
        "kind: streak, source: bao, "
        f"streak: {{measure: x.rank, first: 2020, last: 2022, at_most: 1, gaps: true, years: {years}}}"
    )
    assert declared(site, streak, ranks(*values)).verdict == verdict


def test_streak_says_which_edition_is_inferred(site: MakeSite) -> None:
    streak = (
        "kind: streak, source: bao, streak: {measure: x.rank, first: 2020, last: 2021, at_most: 1, years: 2}"
    )
    result = declared(site, streak, ranks("1", INFERRED))
    assert steps(result).endswith("hạng năm 2021 là suy ra, không nguồn nào in")
    assert in_english(result).endswith("inferred, printed in no source: 2021")


def test_continuity_needs_two_printed_numbers(site: MakeSite) -> None:
    check = "kind: continuity, figure: x.rank@2021, previous: x.rank@2020"
    assert declared(site, check, ranks("1", "1")).verdict == "holds"
    result = declared(site, check, ranks(INFERRED, "1"))
    assert result.verdict == "unclear"
    assert steps(result).endswith(
        "một trong hai số là suy ra, không nguồn nào in, nên chưa chứng minh được gì"
    )
    assert in_english(result).endswith(
        "one of the two numbers was inferred and is printed in no source, so nothing is proved"
    )


# Stocks that only grow


STOCK = INDICATOR.replace("a: {title: A, unit: hồ sơ}", "a: {title: A, unit: hồ sơ, cumulative: true}")


def stock(site: MakeSite, rows: str, more: str = "") -> list[Result]:
    results = "results:\n" + "".join(f"  - {{{row}, source: bao}}\n" for row in rows.splitlines())
    small = site(
        {
            "data/sources.yml": SOURCES,
            "data/places.yml": PLACES,
            "data/indicators/ho-so.yml": None,
            "data/indicators/x.yml": STOCK + more + results,
        }
    )
    return all_of(small, "stock")


def test_stock_that_shrinks(site: MakeSite) -> None:
    (result,) = stock(site, "period: 2020, a: 20\nperiod: 2021-06, a: 18\nperiod: 2022, a: 19")
    assert (result.verdict, result.id) == ("fails", "so-luy-ke-x-a-quang-ninh")
    assert result.title.vi == "Số lũy kế không giảm: Số, A"
    assert steps(result) == "2020: 20; tháng 6/2021: 18"
    assert in_english(result) == "2020: 20; June 2021: 18"
    assert result.doubts == ("x.a@2020", "x.a@2021-06")


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        ("period: 2020, a: 20\nperiod: 2021, a: 20", "holds"),
        ("period: 2020, a: {value: 20, qualifier: more_than}\nperiod: 2021, a: 21", "unclear"),
        ("period: 2020, a: 20\nperiod: 2021, a: {value: 18, qualifier: more_than}", "unclear"),
        ("period: 2020, a: {value: 20, qualifier: more_than}\nperiod: 2021, a: 19", "fails"),
        ("period: 2020, a: 20\nperiod: ..--2021, a: 19", "fails"),
        ("period: 2021, a: 20\nperiod: 2021-12, a: 19", "fails"),  # both stand for the end of the year
    ],
)
def test_stock(site: MakeSite, rows: str, verdict: str) -> None:
    (result,) = stock(site, rows)
    assert result.verdict == verdict


@pytest.mark.parametrize(
    "rows",
    [
        "period: 2020, a: 20\nperiod: 2021, place: ha, a: 10",
        "period: 2020, component: mot, a: 20\nperiod: 2021, component: hai, a: 10",
        "period: 2020, a: 20\nperiod: unstated, a: 10",
        "period: 2016--2020, a: 20\nperiod: 2019--2021, a: 10",  # counted from another first day
        "period: 2020, b: 20\nperiod: 2021, b: 10",  # no stock
    ],
)
def test_no_stock_to_compare(site: MakeSite, rows: str) -> None:
    assert stock(site, rows) == []


def test_stock_across_a_break(site: MakeSite) -> None:
    cut = "breaks:\n  - {from: 2021, reason: {vi: cách đếm mới, en: counted anew}}\n"
    (result,) = stock(site, "period: 2020, a: 20\nperiod: 2021, a: 10", cut)
    assert (result.verdict, steps(result)) == ("no-data", "2020 và 2021 không so với nhau: cách đếm mới")
    assert in_english(result) == "2020 and 2021 are not compared: counted anew"


def test_stock_does_not_depend_on_the_order_of_rows(site: MakeSite) -> None:
    rows = ("period: 2020, a: 20", "period: 2021-06, a: 18", "period: 2022, a: 19")
    found = {
        (result.verdict, steps(result), result.doubts)
        for order in permutations(rows)
        for result in stock(site, "\n".join(order))
    }
    assert found == {("fails", "2020: 20; tháng 6/2021: 18", ("x.a@2020", "x.a@2021-06"))}


# The number of units in one ranking


def sizes(site: MakeSite, rows: str) -> list[Result]:
    return all_of(made(site, rows), "ranking-size")


def test_two_sizes_of_one_ranking(site: MakeSite) -> None:
    rows = "".join(
        f"period: 2022, place: {place}, rank: 2, of: {of}, source: bao\n"
        for place, of in (("ha", 63), ("nam", 62), ("tay", 63))
    )
    (result,) = sizes(site, rows.rstrip("\n"))
    assert (result.verdict, result.doubts) == ("fails", ("x.of@2022/nam",))
    assert steps(result) == "63: Báo (Số nơi, ha, 2022) và 1 chỗ khác · 62: Báo (Số nơi, nam, 2022)"
    assert in_english(result) == "63: Báo (Số nơi, ha, 2022) and 1 more · 62: Báo (Số nơi, nam, 2022)"


@pytest.mark.parametrize(
    ("rows", "verdicts"),
    [
        (
            "period: 2022, place: ha, of: 63, source: bao\nperiod: 2022, place: nam, of: 63, source: bao",
            ["holds"],
        ),
        ("period: 2022, of: 63, source: bao\nperiod: 2022, component: mot, of: 60, source: bao", ["unclear"]),
        ("period: 2022, place: ha, of: 63, source: bao\nperiod: 2023, place: ha, of: 34, source: bao", []),
        (
            "period: unstated, place: ha, of: 63, source: bao\nperiod: unstated, place: nam, of: 62, source: bao",
            [],
        ),
    ],
)
def test_sizes(site: MakeSite, rows: str, verdicts: list[str]) -> None:
    assert [result.verdict for result in sizes(site, rows)] == verdicts


# Bodies, levels and services after their end


def acting(site: MakeSite, commitment: str, agency: str = "valid_to: 2022-06-30") -> list[Result]:
    reform = f"""\
title: Cải cách
area: khac
place: quang-ninh
commitments:
  viec: {{kind: task, title: {{vi: Việc, en: The task}}, source: bao, {commitment}}}
"""
    small = site(
        {
            "data/agencies.yml": f"ban: {{name: {{vi: Ban, en: The board}}, kind: government, level: province, place: quang-ninh, {agency}}}\n",
            "data/reforms/r.yml": reform,
        }
    )
    return all_of(small, "used-after-end")


@pytest.mark.parametrize(
    ("commitment", "verdict"),
    [
        ("assigned_by: ban, assigned_on: 2022-06-30", "holds"),
        ("assigned_by: ban, assigned_on: 2022-07-01", "fails"),
        ("assigned_by: ban, assigned_on: 2022", "unclear"),
        ("lead: ban, start: 2022-07-01", "fails"),
        ("lead: ban, deadline: 2022-12-31", "unclear"),
        ("lead: ban, deadline: 2022-06-01", "holds"),
        ("level: district, assigned_on: 2025-07-02", "fails"),
        ("level: district, deadline: 2025-12-31", "unclear"),
        ("level: district, deadline: 2025-06-30", "holds"),
    ],
)
def test_after_the_end(site: MakeSite, commitment: str, verdict: str) -> None:
    (result,) = acting(site, commitment)
    assert (result.verdict, result.place) == (verdict, "quang-ninh")


def test_after_the_end_in_words(site: MakeSite) -> None:
    (result,) = acting(site, "assigned_by: ban, assigned_on: 2022-07-01")
    assert result.title.vi == "Còn tồn tại vào ngày được nhắc đến: Ban, giao việc “Việc”"
    assert result.title.get("en") == "Still existed on the day named: The board, assigning “The task”"
    assert sides(result) == "1/7/2022 <= 30/6/2022"
    assert result.location.line == 5
    (open_one,) = acting(site, "lead: ban, deadline: 2022-12-31")
    assert (steps(open_one), in_english(open_one)) == (
        "nguồn không nói ai làm tiếp",
        "no source says who took over",
    )


def test_bodies_without_an_end_give_no_results(site: MakeSite) -> None:
    assert acting(site, "assigned_by: ban, assigned_on: 2099-01-01", "valid_to: null") == []


def test_service_counted_after_its_end(site: MakeSite) -> None:
    ended = INDICATOR.replace(
        "a: {title: A, unit: hồ sơ}", "a: {title: A, unit: hồ sơ, valid_to: 2022-08-14, ended_in: bao}"
    ).replace("mot: {title: Một}", "mot: {title: Một, valid_to: 2022-08-14, ended_in: bao}")
    rows = (
        "period: 2022-07, a: 1",
        "period: 2022, a: 2",
        "period: 2022-12, a: 3",
        "period: 2022-12, component: mot, b: 4",
        "period: 2022-12, b: 5",
    )
    small = site(
        {
            "data/sources.yml": SOURCES,
            "data/places.yml": PLACES,
            "data/indicators/ho-so.yml": None,
            "data/indicators/x.yml": ended
            + "results:\n"
            + "".join(f"  - {{{r}, source: bao}}\n" for r in rows),
        }
    )
    found = {result.id: result for result in all_of(small, "used-after-end")}
    assert {name: result.verdict for name, result in found.items()} == {
        "sau-khi-ket-thuc-x-2022-07-2022-08-14": "holds",
        "sau-khi-ket-thuc-x-2022-2022-08-14": "holds",
        "sau-khi-ket-thuc-x-2022-12-2022-08-14": "fails",
    }
    after = found["sau-khi-ket-thuc-x-2022-12-2022-08-14"]
    assert after.figures == ("x.a@2022-12", "x.b@2022-12/mot")
    assert after.doubts == ()
    assert small.findings().failing == {}
    unsourced = {
        "data/indicators/x.yml": (small.root / "data/indicators/x.yml")
        .read_text("utf-8")
        .replace(", ended_in: bao", "")
    }
    unclear = {one.id: one for one in all_of(small.write(unsourced), "used-after-end")}[after.id]
    assert unclear.verdict == "unclear"
    assert [step.vi for step in unclear.working.steps] == ["dữ liệu chưa có nguồn của ngày kết thúc"]


# How many contradictions there are


def told(small: SmallSite) -> tuple[Contradiction, ...]:
    return contradictions(small.records(), small.findings())


def test_checks_that_doubt_one_figure_are_one_contradiction(site: MakeSite) -> None:
    checks = "kiem: {title: K, check: sum(ho-so.a@2022 over level) <= sum(ho-so.b@2022 over level)}\n"
    (one,) = told(
        levels(site, ROWS.replace(", a: 45, b: 43", ", a: 1, b: 1"), checks, "checks:\n  - a <= b\n")
    )
    assert [result.rule for result in one.results] == ["ho-so#1", "kiem"]
    assert (one.id, one.home) == ("ho-so-1-2022-district", True)


def test_a_large_sum_joins_no_contradictions(site: MakeSite) -> None:
    """District and commune contradict themselves, each by itself; the sum stumbles over both."""
    rows = (
        "period: 2022, level: province, a: 1, b: 2\nperiod: 2022, level: district, a: 30, b: 25\n"
        "period: 2022, level: commune, a: 7, b: 6"
    )
    checks = "kiem: {title: K, check: sum(ho-so.a@2022 over level) <= sum(ho-so.b@2022 over level)}\n"
    found = told(levels(site, rows, checks, "checks:\n  - a <= b\n"))
    assert [[result.rule for result in one.results] for one in found] == [["ho-so#1", "kiem"], ["ho-so#1"]]


def test_home_and_others(site: MakeSite) -> None:
    rows = "period: 2022, a: 3, b: 2\nperiod: 2022, place: ha, a: 5, b: 4"
    found = told(levels(site, rows, row_checks="checks:\n  - a <= b\n"))
    assert [(one.id, one.home) for one in found] == [("ho-so-1-2022", True), ("ho-so-1-2022-ha", False)]


def test_explained_results_are_no_contradiction(site: MakeSite) -> None:
    small = levels(site, "period: 2022, a: 487563, b: 481540, r: 99.4", row_checks=TWO)
    (one,) = told(small)
    assert [result.rule for result in one.results] == ["ho-so#1"]


def test_words_are_a_contradiction_of_their_own(site: MakeSite) -> None:
    rows = "period: 2022, a: 3, b: 2, source: bao"
    checks = "".join(
        f"{name}: {{title: K, check: x.a@2022 <= {right}, source: bao}}\n"
        for name, right in (("mot", "x.b@2022"), ("hai", "2"))
    )
    found = told(made(site, rows, checks=checks))
    assert [(one.id, one.home) for one in found] == [("mot", True), ("hai", True)]


def test_a_table_joins_only_where_all_its_rows_are_known(site: MakeSite) -> None:
    """The press and the table differ on one province; the breakdown fails for it and for another."""
    rows = "".join(
        f"period: 2022, place: {place}, a: {total}, source: bang\n"
        f"period: 2022, place: {place}, component: mot, a: 1, source: bang\n"
        f"period: 2022, place: {place}, component: hai, a: 1, source: bang\n"
        for place, total in (("ha", 5), ("nam", 6))
    )
    checks = "bang: {title: K, kind: breakdown, table: {measure: x.a, periods: [2022], parts: [mot, hai]}}\n"
    disputed = rows + "period: 2022, place: ha, a: 4, source: bao"
    assert [len(one.results) for one in told(made(site, disputed, checks=checks))] == [1, 1]
    both = disputed + "\nperiod: 2022, place: nam, a: 7, source: bao"
    assert sorted(len(one.results) for one in told(made(site, both, checks=checks))) == [1, 2]


@unhurried
@given(st.data())
def test_every_failing_result_is_in_exactly_one_contradiction(data: st.DataObject) -> None:
    """Whatever figures results doubt: none is lost or told twice, and there are no more contradictions than results."""
    doubts = data.draw(st.lists(st.sets(st.sampled_from("abcde")), max_size=7))
    kinds = data.draw(st.lists(st.sampled_from(["equation", "ranking"]), min_size=7, max_size=7))
    results = tuple(
        Result(
            id=str(number),
            rule="r",
            kind=kind,
            verdict="fails",
            title=Text(vi="T"),
            explain=lambda _reader: Working(),
            figures=tuple(sorted(figures)),
            sources=(),
            location=Location("x"),
        )
        for number, (figures, kind) in enumerate(zip(doubts, kinds, strict=False))
    )
    figures = {
        name: SimpleNamespace(key=SimpleNamespace(place="nha" if name < "c" else "khac")) for name in "abcde"
    }
    site = SimpleNamespace(figures=figures, resolutions={}, agencies={}, settings=SimpleNamespace(home="nha"))
    found = contradictions(site, Findings.of(results))  # type: ignore[arg-type]
    assert sorted(result.id for one in found for result in one.results) == sorted(r.id for r in results)
    for one in found:
        assert one.home is any(name < "c" for result in one.results for name in result.figures)


# On the page of checks


def test_page_of_checks_tells_home_first(site: MakeSite) -> None:
    rows = "period: 2022, place: ha, a: 5, b: 4\nperiod: 2022, a: 487563, b: 481540, r: 99.4"
    small = levels(site, rows, row_checks=TWO)
    assert small.build().code == 0
    page = small.page("kiem-tra.html")
    headings = [" ".join(h.text_content().split()) for h in page.xpath("//section[@id='fails']//section/h3")]
    assert headings == ["1 chỗ mâu thuẫn về Quảng Ninh", "1 chỗ mâu thuẫn về nơi khác và cả nước"]
    order = [article.get("id") for article in page.xpath("//section[@id='fails']//article")]
    assert order == ["ho-so-1-2022", "ho-so-1-2022-ha"]
    assert page.xpath("//section[@id='explained']//li/@id") == ["ho-so-2-2022"]
    link = page.xpath("//section[@id='explained']//li/a/@href")
    assert link == ["kiem-tra/da-giai-thich.html#ho-so-2-2022"]
    words = small.words("kiem-tra/da-giai-thich.html")
    assert "Đã giải thích" in words
    told_by = small.page("kiem-tra/da-giai-thich.html").xpath(
        "//article//a[contains(@href,'#ho-so-1-2022')]/@href"
    )
    assert told_by == ["../kiem-tra.html#ho-so-1-2022"]
