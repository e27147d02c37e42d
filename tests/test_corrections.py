"""What was published before against the data of today."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_site import made
from conftest import MakeSite

from builder.checking.corrections import RECORD, check_corrections, read_record, record_of
from builder.problems import Problem, Problems

ROWS = "period: 2022, a: 11, class: Tốt, source: bao\nperiod: 2021, a: 5, r: 7.50, source: bao"


def entry(figure: str, was: str, now: str, when: str = "2024-01-01") -> str:
    return f'- {{figure: {figure}, was: "{was}", now: {now}, why: Nhầm, when: {when}, who: Tổ}}\n'


def told(site: MakeSite, before: dict[str, str], entries: str = "") -> tuple[list[Problem], dict[str, str]]:
    problems = Problems()
    small = made(site, ROWS).write({"data/corrections.yml": entries or None})
    return problems.found, check_corrections(small.records(), before, problems)


def test_value_that_changed(site: MakeSite) -> None:
    (problem,), pending = told(site, {"x.a@2022": "10", "x.class@2022": "Tốt", "x.r@2021": "7.50"})
    assert (problem.code, problem.location.file, problem.location.line) == (
        "C150",
        "data/indicators/x.yml",
        20,
    )
    assert problem.message == "số liệu x.a@2022 đã đăng là 10, nay là 11, mà chưa có đính chính"
    assert problem.paste.splitlines() == [
        "- figure: x.a@2022",
        '  was: "10"',
        '  now: "11"',
        "  why: {vi: …, en: …}",
        "  when: 2024-02-29",
        "  who: …",
    ]
    assert pending == {"x.a@2022": "10"}


def test_value_that_is_gone(site: MakeSite) -> None:
    (problem,), pending = told(site, {"x.b@2022": "10"})
    assert (problem.code, problem.location) == ("C153", ("data/corrections.yml", 0, 0))
    assert problem.message == "số liệu x.b@2022 đã đăng là 10, nay không còn, mà chưa có đính chính"
    assert problem.paste.splitlines()[1:3] == ['  was: "10"', "  now: null"]
    assert pending == {"x.b@2022": "10"}


@pytest.mark.parametrize(
    ("before", "entries"),
    [
        ({"x.a@2022": "11"}, ""),
        ({}, ""),
        ({"x.a@2022": "10"}, entry("x.a@2022", "10", '"11"')),
        ({"x.b@2022": "10"}, entry("x.b@2022", "10", "null")),
        # the latest counts, wherever it stands; of one day the later in the list
        ({"x.a@2022": "9"}, entry("x.a@2022", "10", '"11"', "2024-02-01") + entry("x.a@2022", "9", '"10"')),
        ({"x.a@2022": "9"}, entry("x.a@2022", "9", '"10"') + entry("x.a@2022", "10", '"11"')),
    ],
)
def test_change_with_its_entry(site: MakeSite, before: dict[str, str], entries: str) -> None:
    assert told(site, before, entries) == ([], {})


def test_every_change_is_told(site: MakeSite) -> None:
    problems, pending = told(
        site, {"x.a@2022": "11", "x.a@2021": "4", "x.b@2022": "1", "x.class@2022": "Khá"}
    )
    assert [problem.code for problem in problems] == ["C150", "C153", "C150"]
    assert list(pending) == ["x.a@2021", "x.b@2022", "x.class@2022"]


def test_entry_that_the_data_do_not_bear_out(site: MakeSite) -> None:
    (problem,), pending = told(site, {}, entry("x.a@2022", "10", '"12"'))
    assert (problem.code, problem.location.line) == ("C151", 20)
    assert problem.message == "đính chính gần nhất của x.a@2022 ghi giá trị nay là 12, nhưng dữ liệu có 11"
    assert pending == {}


def test_entry_says_gone_but_it_is_here(site: MakeSite) -> None:
    (problem,), _ = told(site, {}, entry("x.a@2022", "10", "null"))
    assert problem.message == "đính chính gần nhất của x.a@2022 ghi giá trị nay là null, nhưng dữ liệu có 11"


def test_entry_of_no_figure(site: MakeSite) -> None:
    entries = entry("x.a@2021", "4", '"5"') + entry("x.b@2022", "10", '"12"')
    (problem,), _ = told(site, {}, entries)
    assert (problem.code, problem.location) == ("C152", ("data/corrections.yml", 2, 12))
    assert problem.message == "đính chính nói về x.b@2022 nhưng không có số liệu này"


def test_changed_again_after_its_correction(site: MakeSite) -> None:
    problems, pending = told(site, {"x.a@2022": "9"}, entry("x.a@2022", "9", '"10"'))
    assert [problem.code for problem in problems] == ["C151", "C150"]
    assert pending == {"x.a@2022": "9"}


def test_record_is_read_as_it_was_written(site: MakeSite, tmp_path: Path) -> None:
    records = made(site, ROWS).records()
    record = record_of(records, {"x.a@2022": "10", "x.gone@2020": 'a, "b"'})
    assert record == (
        'address,value\nx.a@2021,5\nx.a@2022,10\nx.class@2022,Tốt\nx.gone@2020,"a, ""b"""\nx.r@2021,7.50\n'
    )
    file = tmp_path / RECORD
    file.parent.mkdir(parents=True)
    file.write_text(record, encoding="utf-8")
    assert read_record(tmp_path) == {
        "x.a@2021": "5",
        "x.a@2022": "10",
        "x.class@2022": "Tốt",
        "x.gone@2020": 'a, "b"',
        "x.r@2021": "7.50",
    }


def test_nothing_was_published(tmp_path: Path) -> None:
    assert read_record(tmp_path) == {}
    (tmp_path / "du-lieu").mkdir()
    (tmp_path / RECORD).write_text("")
    assert read_record(tmp_path) == {}
