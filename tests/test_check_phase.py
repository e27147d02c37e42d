"""The check phase as a whole: notes of editors, warnings, order of problems."""

from __future__ import annotations

import pytest
from broken_sites import text
from check_site import both, made
from conftest import MakeSite

from builder.checking.site import check, describe
from builder.problems import Problem, Problems, SiteError

ROW = "period: 2022, a: 11, b: 10, c: 3, source: bao"
KNOWN = "{why: Thế, by: Tổ, on: 2024-01-01%s}"


def told(site: MakeSite, equations: str, checks: str = "") -> list[Problem]:
    problems = Problems()
    made(site, ROW, equations=equations, checks=checks).findings(problems)
    return problems.found


def test_failure_is_a_warning(site: MakeSite) -> None:
    (problem,) = told(site, "{check: a <= b, title: {vi: Vừa, en: Fits}}")
    assert (problem.code, problem.severity) == ("C120", "warning")
    assert problem.location.file == "data/indicators/x.yml"
    assert problem.location.line == 22
    assert problem.message == "kiểm tra “Vừa” không khớp và chưa được ghi nhận: 11 ≤ 10"
    assert problem.message_en == "check “Fits” fails and is not acknowledged: 11 ≤ 10."
    assert "x-1-2022: {why: …, by: …, on: …}" in problem.hint


@pytest.mark.parametrize(
    ("equation", "working"),
    [("a <= b", "11 ≤ 10"), ("b >= a", "10 ≥ 11"), ("a = b", "11 = 10"), ("a < b", "11 < 10")],
)
def test_working_in_one_line(site: MakeSite, equation: str, working: str) -> None:
    (result,) = [one for one in made(site, ROW, equations=equation).findings().results if one.rule == "x#1"]
    assert describe(result) == working


def test_working_of_words(site: MakeSite) -> None:
    rows = (
        f"{ROW}\nperiod: 2022, rank: 1, of: 2, source: bang\nperiod: 2022, place: ha, rank: 1, source: bang"
    )
    small = made(site, rows, checks="kiem: {title: Kiểm, kind: only, figure: x.rank@2022}\n")
    (result,) = [one for one in small.findings().results if one.rule == "kiem"]
    assert describe(result) == "1 nơi khác đã nhập, cùng giá trị: ha"


@pytest.mark.parametrize(
    ("equations", "checks"),
    [
        ("a >= b", ""),
        (f"{{check: a <= b, acknowledged: {KNOWN % ''}}}", ""),
        ("a <= b", f"acknowledge: {{x-1-2022: {KNOWN % ''}}}\n"),
    ],
)
def test_what_holds_or_is_known_is_no_warning(site: MakeSite, equations: str, checks: str) -> None:
    assert told(site, equations, checks) == []


@pytest.mark.parametrize(
    ("own", "more", "expected"),
    [
        ("", "", None),
        ("", ", hypothesis: Nhầm", "Nhầm"),
        (", hypothesis: Cũ", "", "Cũ"),
        (", hypothesis: Cũ", ", hypothesis: Nhầm", "Nhầm"),
    ],
)
def test_hypothesis_of_an_acknowledgement(site: MakeSite, own: str, more: str, expected: str | None) -> None:
    small = made(
        site, ROW, equations=f"{{check: a <= b{own}}}", checks=f"acknowledge: {{x-1-2022: {KNOWN % more}}}\n"
    )
    findings = small.findings()
    (result,) = [one for one in findings.results if one.rule == "x#1"]
    assert both(result.hypothesis) == ((expected, expected) if expected else None)
    assert result.acknowledged is not None
    assert findings.failing["x.a@2022"] == (result,)


@pytest.mark.parametrize(
    ("name", "near"),
    [("x-1-2023", " (ý bạn là “x-1-2022”?)"), ("zzzz", ""), ("x-2-2022", " (ý bạn là “x-1-2022”?)")],
)
def test_acknowledgement_of_nothing(site: MakeSite, name: str, near: str) -> None:
    checks = f"acknowledge: {{x-1-2022: {KNOWN % ''}, {name}: {KNOWN % ''}}}\n"
    (problem,) = told(site, "a <= b\n  - c <= b", checks)
    assert (problem.code, problem.location.file, problem.location.line) == ("C121", "data/checks.yml", 1)
    assert problem.location.column == checks.index(f"{name}: ") + 1
    assert problem.message == (
        f"acknowledge: nhắc đến kết quả “{name}” nhưng không có kết quả không khớp nào mang mã đó{near}"
    )


def codes(site: MakeSite, files: dict[str, str | None]) -> list[str]:
    problems = Problems()
    small = made(site, ROW, equations="a <= b").write(files)
    with pytest.raises(SiteError):
        check(small.records(), problems)
    return [problem.code for problem in problems.found]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"data/events.yml": "hop: {title: Họp, date: 2020, place: zz, source: bao}\n"}, ["C101"]),
        ({"data/resolutions/a.yml": "{number: 5, kind: nghi-quyet, title: A}"}, ["C160", "C161"]),
        (
            {
                "data/resolutions/a.yml": "{kind: nghi-quyet, title: A, date: 2020, relations: [{kind: reviews, to: b, source: bao}]}",
                "data/resolutions/b.yml": "{kind: nghi-quyet, title: B, date: 2021}",
            },
            ["C163"],
        ),
        ({"data/checks.yml": "kiem: {title: Kiểm, check: a}\n"}, ["C110"]),
        (text("Có 13 xã.\n"), []),
    ],
)
def test_errors_end_the_phase_before_warnings(
    site: MakeSite, files: dict[str, str | None], expected: list[str]
) -> None:
    """No failing check is told as long as something cannot be read."""
    if not expected:
        problems = Problems()
        small = site(text("Có 13 xã.\n"))
        with pytest.raises(SiteError):
            check(small.records(), problems)
        assert [problem.code for problem in problems.found] == ["C130"]
        return
    assert codes(site, files) == expected


def test_all_rules_give_results(site: MakeSite) -> None:
    rows = (
        "period: 2030, a: 11, b: 10, source: bao\nperiod: 2030, a: 12, source: bang\n"
        "period: 2022, rank: 1, of: 63, source: bao\nperiod: 2022, place: ha, rank: 2, of: 62, source: bang"
    )
    small = made(
        site, rows, equations="a <= b", checks='kiem: {title: Kiểm, check: "x.a@2030 = 12"}\n'
    ).write(
        {
            "data/events.yml": "hop: {title: Họp, date: 2020, place: quang-ninh, source: bao}\n",
            "data/resolutions/a.yml": "{kind: nghi-quyet, title: A, date: 2022, relations: [{kind: reviews, to: b, source: bao}]}",
            "data/resolutions/b.yml": "{kind: nghi-quyet, title: B, date: 2021}",
        }
    )
    kinds = [result.kind for result in small.findings().results]
    assert list(dict.fromkeys(kinds))[:5] == ["equation", "same", "period-end", "date-order", "ranking-size"]
