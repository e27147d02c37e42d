"""Equations that an indicator declares: to which rows they apply, what they are called, what they mark."""

from __future__ import annotations

from typing import Any

import pytest
from check_site import both, explained, made
from conftest import MakeSite
from small_site import SmallSite

from builder.checking.verdicts import Result


def results(small: SmallSite) -> list[Result]:
    return [result for result in small.findings().results if result.kind == "equation"]


def only(small: SmallSite) -> Result:
    (result,) = results(small)
    return result


def test_result(site: MakeSite) -> None:
    small = made(site, "period: 2022, a: 31, b: 20, c: 10, source: bao", equations="a = b + c")
    result = only(small)
    assert (result.id, result.rule, result.kind, result.verdict) == ("x-1-2022", "x#1", "equation", "fails")
    assert result.figures == ("x.a@2022", "x.b@2022", "x.c@2022")
    assert result.sources == ("bao",)
    assert result.doubts is None
    assert result.location == small.records().rows["x"][0].location
    assert (result.note, result.hypothesis, result.acknowledged) == (None, None, None)
    assert explained(result)[0] == ["A = B + C", "31 = 20 + 10", "31 = 30", "1", "so sánh đến hàng đơn vị"]


@pytest.mark.parametrize(
    ("equation", "vi", "en"),
    [
        ("a = b + c", "A = B + C", "A = B + C"),
        ("a <= b", "A ≤ B", "A ≤ B"),
        ("a >= b - c", "A ≥ B − C", "A ≥ B − C"),
        ("r = 100 * a / b", "R = 100 × A ÷ B", "R = 100 × A ÷ B"),
        ("rank <= of", "Hạng ≤ Số nơi", "Hạng ≤ Số nơi"),
        ("{check: a <= b, title: {vi: Vừa, en: Fits}}", "Vừa", "Fits"),
        ("{check: a <= b, title: Vừa}", "Vừa", "Vừa"),
    ],
)
def test_title(site: MakeSite, equation: str, vi: str, en: str) -> None:
    row = "period: 2022, a: 1, b: 2, c: 1, r: 50.0, rank: 1, of: 2, source: bao"
    assert both(only(made(site, row, equations=equation)).title) == (vi, en)


def test_title_and_working_in_english(site: MakeSite) -> None:
    small = site(
        {
            "data/indicators/ho-so.yml": """\
title: Hồ sơ
topic: thu-tuc-hanh-chinh
entered: 2024-01-01
measures:
  a: {title: {vi: Nhận, en: Received}}
  b: {title: {vi: Xong, en: Done}}
checks: [b <= a]
results:
  - {period: 2022, a: 1, b: 2, source: bao}
"""
        }
    )
    result = only(small)
    assert both(result.title) == ("Xong ≤ Nhận", "Done ≤ Received")
    assert [lines[0] for lines in explained(result)] == ["Xong <= Nhận", "Done <= Received"]


def test_row_without_a_later_measure_lacks_data(site: MakeSite) -> None:
    result = only(made(site, "period: 2022, a: 31, b: 20, source: bao", equations="a = b + c"))
    assert result.verdict == "no-data"
    assert result.figures == ("x.a@2022", "x.b@2022")
    assert explained(result) == (
        ["nguồn không in “C” cho dòng này"],
        ["the source prints no “C” in this row"],
    )


@pytest.mark.parametrize("cells", ["b: 20, c: 10", "class: Tốt, b: 20"])
def test_row_without_the_first_measure_is_not_concerned(site: MakeSite, cells: str) -> None:
    equation = "a = b + c" if "c: 10" in cells else "class = b"
    assert results(made(site, f"period: 2022, {cells}, source: bao", equations=equation)) == []


def test_every_row_of_every_check(site: MakeSite) -> None:
    """The second check has the second number, each row the words of its key."""
    rows = "\n".join(
        (
            "period: 2022, a: 1, b: 2, source: bao",
            "period: 2022-Q1, place: ha, component: mot, a: 3, b: 2, source: bang",
            "period: ..--2021, a: 1, b: 1, source: bao",
        )
    )
    small = made(site, rows, equations="b < 9\n  - a <= b")
    assert [(result.id, result.verdict) for result in results(small)] == [
        ("x-1-2022", "holds"),
        ("x-1-2022-q1-ha-mot", "holds"),
        ("x-1-den-2021", "holds"),
        ("x-2-2022", "holds"),
        ("x-2-2022-q1-ha-mot", "fails"),
        ("x-2-den-2021", "holds"),
    ]
    assert results(small)[4].figures == ("x.a@2022-Q1/ha/mot", "x.b@2022-Q1/ha/mot")


def test_measure_that_comes_twice_is_tested_once(site: MakeSite) -> None:
    assert only(made(site, "period: 2022, a: 0, source: bao", equations="a = a + a")).figures == ("x.a@2022",)


def test_row_of_a_source_that_is_not_published(site: MakeSite) -> None:
    """The press prints other parts: its row is tested, marks only what is shown of it, and repeats that sources differ."""
    rows = "period: 2022, a: 11, b: 10, source: bao\nperiod: 2022, a: 9, source: bang"
    press, table = results(made(site, rows, equations="a <= b"))
    assert (press.id, press.verdict, press.figures, press.sources) == (
        "x-1-2022--bao",
        "explained",
        ("x.b@2022",),
        ("bao",),
    )
    assert (table.id, table.verdict, table.figures) == ("x-1-2022", "no-data", ("x.a@2022",))


@pytest.mark.parametrize(("value", "failed"), [(11, True), (9, False)])
def test_what_editors_say_of_a_failure(site: MakeSite, value: int, failed: bool) -> None:
    """A note is always shown; hypothesis and acknowledgement belong to a failure."""
    check = "{check: a <= b, note: Ghi, hypothesis: Nhầm, acknowledged: {why: Thế, by: Tổ, on: 2024-01-01}}"
    result = only(made(site, f"period: 2022, a: {value}, b: 10, source: bao", equations=check))
    assert both(result.note) == ("Ghi", "Ghi")
    assert both(result.hypothesis) == (("Nhầm", "Nhầm") if failed else None)
    assert (result.acknowledged is not None) is failed


@pytest.mark.parametrize(("rate", "steps"), [("99.9", 0), ("99.4", 2)])
def test_failed_share_tells_what_would_fit(site: MakeSite, rate: str, steps: int) -> None:
    row = f"period: 2022, a: 1997, b: 2000, r: {rate}, source: bao"
    assert len(only(made(site, row, equations="r = 100 * a / b")).working.steps) == steps


def problem(site: MakeSite, equation: str) -> dict[str, Any]:
    small = made(site, "period: 2022, a: 1, b: 2, source: bao", equations=equation)
    (found,) = small.check("--format", "json").problems
    return found


@pytest.mark.parametrize(
    ("equation", "code", "message"),
    [
        ("a <= received", "C111", "không có đo lường nào tên “received”"),
        ("ranc <= 3", "C111", "không có đo lường nào tên “ranc” (ý bạn là “rank”?)"),
        ("a <= x.b@2022", "C111", "không có đo lường nào tên “x.b@2022”"),
        (
            "a <=",
            "C110",
            "phương trình “a <=” sai ở ký tự 5: ở đó cần số, tên đo lường, địa chỉ số liệu hoặc (",
        ),
    ],
)
def test_equation_that_cannot_be_read(site: MakeSite, equation: str, code: str, message: str) -> None:
    found = problem(site, equation)
    assert (found["code"], found["message"]) == (code, message)
    line = (site().root / "data/indicators/x.yml").read_text().splitlines()[found["line"] - 1]
    assert line[found["column"] - 1 :] == equation


def test_other_checks_are_run_where_one_cannot_be_read(site: MakeSite) -> None:
    small = made(site, "period: 2022, a: 1, b: 2, source: bao", equations="a <= z\n  - a <=\n  - a <= y")
    found = small.check("--format", "json").problems
    assert [one["code"] for one in found] == ["C111", "C110", "C111"]
