"""Failures that only repeat another one."""

from __future__ import annotations

from contextlib import suppress

import pytest
from check_site import ENGLISH, both, made
from conftest import MakeSite

from builder.checking.verdicts import Result
from builder.problems import Problem, Problems, SiteError


def found(
    site: MakeSite, rows: str, *checks: str, equations: str = "", limits: str = "", more: str = ""
) -> dict[str, Result]:
    """Results of declared checks ``k1``, ``k2`` … and of row checks by id."""
    declared = "".join(f"k{number}: {{title: K, {check}}}\n" for number, check in enumerate(checks, 1)) + more
    small = made(site, rows, checks=declared, equations=equations)
    text = (
        (small.root / "data/indicators/x.yml")
        .read_text()
        .replace("unit: '%', decimals: 1", f"unit: '%', decimals: 1{limits}")
    )
    problems = Problems()
    results = small.write({"data/indicators/x.yml": text}).findings(problems).results
    return {one.id: one for one in results}


def told(results: dict[str, Result]) -> dict[str, str | None]:
    return {name: one.restates for name, one in results.items() if one.verdict in ("fails", "explained")}


ROW = "period: 2022, a: 11, b: 10, c: 3, r: 110.0, source: bao"


@pytest.mark.parametrize(
    "other",
    [
        "x.b@2022 >= x.a@2022",
        "2 * x.a@2022 <= 2 * x.b@2022",
        "x.a@2022 - x.b@2022 <= 0",
        "x.a@2022~bao <= x.b@2022",
    ],
)
def test_same_equation_in_another_form(site: MakeSite, other: str) -> None:
    results = found(site, ROW, 'check: "x.a@2022 <= x.b@2022"', f'check: "{other}"')
    assert told(results) == {"k1": None, "k2": "k1"}
    assert results["k2"].verdict == "explained"
    assert both(results["k2"].reason) == (
        "cùng một điều, viết cách khác, đã tính ở phép kiểm tra",
        "the same claim in other words, already counted as",
    )
    assert results["k1"].reason is None


@pytest.mark.parametrize("other", ["x.a@2022 < x.b@2022", "x.a@2022 <= x.c@2022", "x.a@2022 = x.b@2022"])
def test_other_equations_are_counted(site: MakeSite, other: str) -> None:
    results = found(site, ROW, 'check: "x.a@2022 <= x.b@2022"', f'check: "{other}"')
    assert told(results) == {"k1": None, "k2": None}


def test_third_repeats_the_first(site: MakeSite) -> None:
    results = found(site, ROW, *['check: "x.a@2022 <= x.b@2022"'] * 3)
    assert told(results) == {"k1": None, "k2": "k1", "k3": "k1"}


def test_row_check_and_declared_check(site: MakeSite) -> None:
    results = found(site, ROW, 'check: "x.b@2022 >= x.a@2022"', equations="a <= b")
    assert told(results) == {"x-1-2022": None, "k1": "x-1-2022"}


def test_what_cannot_be_right_whatever_else_is_printed(site: MakeSite) -> None:
    """No share below 100 follows from a part that exceeds the whole."""
    results = found(
        site, ROW.replace("110.0", "99.0"), equations="a <= b\n  - r = 100 * a / b", limits=", max: 100"
    )
    assert told(results) == {"x-1-2022": None, "x-2-2022": "x-1-2022"}
    assert both(results["x-2-2022"].reason) == (
        "các số ở đây không thể khớp, vì số ở phép kiểm tra sau đã không khớp",
        "these numbers cannot agree, because those of this check do not",
    )


def test_without_a_greatest_value_it_could_be_right(site: MakeSite) -> None:
    results = found(site, ROW.replace("110.0", "99.0"), equations="a <= b\n  - r = 100 * a / b")
    assert told(results) == {"x-1-2022": None, "x-2-2022": None}


@pytest.mark.parametrize(
    ("limits", "repeats"),
    [(", min: 0", None), (", min: 120", "x-1-2022"), (", max: 110", None), (", max: 109", "x-1-2022")],
)
def test_bounds_of_the_measure_count(site: MakeSite, limits: str, repeats: str | None) -> None:
    row = ROW.replace(
        "110.0", "125.0" if "min: 120" in limits else "50.0" if "min" in limits or "max" in limits else "99.0"
    )
    results = found(site, row, equations="a <= b\n  - r = 100 * a / b", limits=limits)
    assert told(results) == {"x-1-2022": None, "x-2-2022": repeats}


DISPUTED = "period: 2022, a: 11, b: 10, source: bang\nperiod: 2022, a: 9, source: bao"


def test_holds_with_the_number_of_another_source(site: MakeSite) -> None:
    results = found(site, DISPUTED, 'check: "x.a@2022 <= x.b@2022"')
    assert told(results) == {"k1": "nguon-khac-nhau-x-a-2022", "nguon-khac-nhau-x-a-2022": None}
    reason = results["k1"].reason
    assert reason is not None
    assert reason.vi == "khớp nếu lấy số 9 (Báo); chỗ hai nguồn in khác nhau đã tính riêng"
    assert (
        reason.get("en") == "it holds with 9 (Báo); the difference between the sources is counted separately"
    )


def test_number_in_the_language_of_the_reader(site: MakeSite) -> None:
    rows = "period: 2022, r: 50.5, s: 1, source: bang\nperiod: 2022, r: 60.5, source: bao"
    results = found(site, rows, 'check: "x.r@2022 >= 60"')
    reason = results["k1"].reason
    assert reason is not None
    assert ("60,5%" in reason.vi, "60.5%" in reason.get("en")) == (True, True)
    assert ENGLISH.lang == "en"


def test_fails_with_either_number(site: MakeSite) -> None:
    results = found(site, DISPUTED, 'check: "x.a@2022 <= 8"')
    assert told(results) == {"k1": None, "nguon-khac-nhau-x-a-2022": None}


def test_claim_of_the_other_source_holds_with_the_published_one(site: MakeSite) -> None:
    results = found(site, DISPUTED, 'check: "x.a@2022~bao >= x.b@2022"')
    assert told(results)["k1"] == "nguon-khac-nhau-x-a-2022"
    assert "số 11 (Viện)" in (results["k1"].reason or results["k1"].title).vi


def test_other_figures_explain_nothing(site: MakeSite) -> None:
    results = found(
        site, f"{DISPUTED}\nperiod: 2021, a: 11, b: 10, source: bang", 'check: "x.a@2021 <= x.b@2021"'
    )
    assert told(results)["k1"] is None


@pytest.mark.parametrize(("press", "repeats"), [("30", "nguon-khac-nhau-x-a-2022"), ("33", None)])
def test_table_that_holds_with_another_number(site: MakeSite, press: str, repeats: str | None) -> None:
    rows = (
        f"period: 2022, a: 31, source: bang\nperiod: 2022, a: {press}, source: bao\n"
        "period: 2022, component: mot, a: 12, source: bang\nperiod: 2022, component: hai, a: 18, source: bang\n"
        "period: 2021, a: 31, source: bang\nperiod: 2021, component: mot, a: 12, source: bang\nperiod: 2021, component: hai, a: 18, source: bang"
    )
    results = found(
        site, rows, "kind: breakdown, table: {measure: x.a, periods: [2021, 2022], parts: [mot, hai]}"
    )
    assert told(results) == {"k1-2021": None, "k1-2022": repeats, "nguon-khac-nhau-x-a-2022": None}


# What editors declare


def test_declared(site: MakeSite) -> None:
    results = found(site, ROW, 'check: "x.a@2022 <= x.b@2022"', 'check: "x.a@2022 <= x.c@2022", restates: k1')
    assert told(results) == {"k1": None, "k2": "k1"}
    assert both(results["k2"].reason) == ("đã nói ở phép kiểm tra khác", "already covered by another check")


def test_declared_in_an_acknowledgement(site: MakeSite) -> None:
    more = "acknowledge: {k2: {why: Thế, by: Tổ, on: 2024-01-01, restates: k1}}\n"
    results = found(site, ROW, 'check: "x.a@2022 <= x.b@2022"', 'check: "x.a@2022 <= x.c@2022"', more=more)
    assert told(results) == {"k1": None, "k2": "k1"}


def test_two_that_repeat_each_other_are_both_counted(site: MakeSite) -> None:
    results = found(
        site,
        ROW,
        'check: "x.a@2022 <= x.b@2022", restates: k2',
        'check: "x.a@2022 <= x.c@2022", restates: k1',
    )
    assert told(results) == {"k1": None, "k2": None}


def problems(site: MakeSite, *checks: str, more: str = "") -> list[Problem]:
    declared = "".join(f"k{number}: {{title: K, {check}}}\n" for number, check in enumerate(checks, 1)) + more
    collected = Problems()
    small = made(site, ROW, checks=declared)
    with suppress(SiteError):
        small.findings(collected)
    return [problem for problem in collected.found if problem.code == "C122"]


@pytest.mark.parametrize(("target", "near"), [("kk2", True), ("k1", False), ("zzzz", False)])
def test_target_that_does_not_fail(site: MakeSite, target: str, near: bool) -> None:
    (problem,) = problems(
        site, f'check: "x.a@2022 <= x.b@2022", restates: {target}', 'check: "x.a@2022 <= x.c@2022"'
    )
    assert problem.location[:2] == ("data/checks.yml", 1)
    assert problem.location.column == 57
    assert f"“{target}”" in problem.message
    assert ("(ý bạn là “k2”" in problem.message) is near
    assert ("(ý bạn là" in problem.message) is near


def test_what_holds_may_name_anything(site: MakeSite) -> None:
    assert problems(site, 'check: "x.c@2022 <= x.b@2022", restates: zzzz') == []
