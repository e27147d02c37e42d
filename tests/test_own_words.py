"""The finished site is held to its own words: what is found, and what is not mistaken for a fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from builder.problems import Problems
from builder.publishing.look import look_at
from builder.publishing.own_words import RECORDS, SAID
from builder.publishing.verify import verify

BASE = "https://thu.example/"
HEAD = '<!doctype html><html lang="vi"><head><title>x</title></head><body>'


def found(folder: Path, pages: dict[str, str], files: dict[str, Any] = {}) -> list[tuple[str, str]]:  # noqa: B006
    """(code, message) of everything that verification says of a finished tree."""
    for name, body in pages.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{HEAD}{body}</body></html>", "utf-8")
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content), "utf-8")
    problems = Problems()
    looks = {name: look_at(name, (folder / name).read_bytes(), BASE) for name in pages}
    verify(folder, looks, [*pages, *files], BASE, problems)
    return [(problem.code, problem.message) for problem in problems.ordered()]


def record(name: str = "hang", **more: Any) -> dict[str, Any]:
    """The published file with one statement."""
    shared = {"rule": "rank-change", "value": "1", "finding": False, "rests_on": [], "admits": []}
    return {name: {**shared, "says": {"vi": ["lên 1 bậc"]}, "on": [], "list": [], **more}}


LIST = '<ul id="all"><li data-item="viec:a">a</li><li data-item="viec:b">b</li><li data-item="nguon:c">c</li></ul>'


@pytest.mark.parametrize("href", ["b.html", "b.html#all", f"{BASE}b.html", "/b.html#all"])
def test_a_count_equals_the_list_on_another_page(tmp_path: Path, href: str) -> None:
    link = f'<a href="{href}" data-counts="viec" data-n="%s">việc</a>'
    assert found(tmp_path, {"a.html": link % 2, "b.html": LIST}) == []
    assert found(tmp_path, {"a.html": link % 3, "b.html": LIST}) == [
        ("T106", f"“việc” nói 3 nhưng danh sách ở {href} có 2")
    ]


def test_an_item_named_twice_counts_once(tmp_path: Path) -> None:
    link = '<a href="#all" data-counts="viec" data-n="2">việc</a>'
    twice = LIST.replace("</ul>", '<li data-item="viec:b">b</li></ul>')
    assert found(tmp_path, {"a.html": link + twice}) == []


def test_items_outside_of_the_anchor_do_not_count(tmp_path: Path) -> None:
    link = '<a href="#all" data-counts="viec" data-n="2">việc</a>'
    assert found(tmp_path, {"a.html": link + LIST + '<p data-item="viec:z">z</p>'}) == []


@pytest.mark.parametrize(("number", "faults"), [(3, 0), (2, 1), (4, 1)])
def test_a_divided_list_is_counted_over_its_parts(tmp_path: Path, number: int, faults: int) -> None:
    """Things of the list itself, and those of its parts, each once; other things of the parts are none of its own."""
    link = f'<a href="#all" data-counts="viec" data-n="{number}">việc</a>'
    parts = "".join(f'<a href="{name}.html#x" data-part="viec khac">{name}</a>' for name in "bc")
    first = f'<section id="all"><p data-item="viec:a">a</p>{parts}</section>'
    part = '<ul id="x"><li data-item="viec:%s">b</li><li data-item="nguon:n">n</li></ul><p data-item="viec:y">y</p>'
    pages = {"a.html": link + first, "b.html": part % "b", "c.html": part % "c"}
    assert [code for code, _ in found(tmp_path, pages)] == ["T106"] * faults


def test_one_statement_has_one_value_in_every_language(tmp_path: Path) -> None:
    pages = {
        name: f'<p data-says="hang" data-value="{value}">x</p>'
        for name, value in (("a.html", 1), ("en/a.html", 2))
    }
    assert found(tmp_path, pages) == [("T107", "“hang” là 2 ở đây nhưng là 1 ở a.html:1")]


def test_pages_are_held_to_the_published_file(tmp_path: Path) -> None:
    said = record()
    pages = {"a.html": '<p data-says="hang" data-value="2">x</p>'}
    assert found(tmp_path, pages, {SAID: said}) == [("T107", f"“hang” là 2 ở đây nhưng là 1 ở {SAID}")]


@pytest.mark.parametrize(
    ("text", "faults"), [("1.076 việc", 0), ("1,076 tasks", 0), ("76 việc", 1), ("trên 63: 1076", 0)]
)
def test_a_count_is_the_number_that_is_read(tmp_path: Path, text: str, faults: int) -> None:
    assert len(found(tmp_path, {"a.html": f'<p data-says="count:x" data-value="1076">{text}</p>'})) == faults


def test_parts_add_up_to_the_whole(tmp_path: Path) -> None:
    parts = "".join(
        f'<a href="#{name}" data-counts="viec" data-n="1">1</a><p id="{name}" data-item="viec:{name}"></p>'
        for name in "xy"
    )
    assert found(tmp_path, {"a.html": f'<div data-partition="2">{parts}</div>'}) == []
    assert found(tmp_path, {"a.html": f'<div data-partition="3">{parts}</div>'}) == [
        ("T109", "các phần không cộng lại thành 3: 1 + 1 = 2")
    ]


@pytest.mark.parametrize(
    ("finding", "admits", "against", "faults"),
    [(True, [], True, 1), (True, ["pci.rank@2024"], True, 0), (False, [], True, 0), (True, [], False, 0)],
    ids=["rests on it", "says so", "only describes", "a word, not the value"],
)
def test_no_finding_rests_on_a_failing_figure(
    tmp_path: Path, finding: bool, admits: list[str], against: bool, faults: int
) -> None:
    said = record(finding=finding, rests_on=["pci.rank@2024"], admits=admits)
    check = {"id": "k", "verdict": "fails", "against_value": against, "doubts": ["pci.rank@2024"]}
    expected = [("T108", "câu “hang” dựa trên pci.rank@2024, là số không khớp ở phép kiểm tra k")] * faults
    assert found(tmp_path, {"a.html": ""}, {SAID: said, RECORDS: {"checks": [check]}}) == expected


@pytest.mark.parametrize(
    ("text", "faults"), [("PCI: lên 1 bậc", 0), ("lên 1\u00a0bậc", 0), ("xuống 30 bậc", 1)]
)
def test_a_statement_is_told_in_its_own_words(tmp_path: Path, text: str, faults: int) -> None:
    pages = {"a.html": f'<p data-says="hang" data-value="1">{text}</p>'}
    assert len(found(tmp_path, pages, {SAID: record()})) == faults


@pytest.mark.parametrize(("text", "faults"), [("73,20 điểm", 0), ("73.20", 0), ("1.073,20", 1), ("37,20", 1)])
def test_a_number_that_stands_alone_is_the_one_that_is_said(tmp_path: Path, text: str, faults: int) -> None:
    said = record(rule="latest-value", value="73.20", says={"vi": ["73,20 điểm (2024)"]})
    pages = {"a.html": f'<p data-says="hang" data-value="73.20">{text}</p>'}
    assert len(found(tmp_path, pages, {SAID: said})) == faults


def test_a_page_says_what_it_is_noted_to_say(tmp_path: Path) -> None:
    said = record(on=["a.html"])
    assert found(tmp_path, {"a.html": "<p>lên 1 bậc</p>"}, {SAID: said}) == [
        ("T110", "trang này phải nói “hang” nhưng không thấy câu đó được đánh dấu")
    ]
    assert found(tmp_path, {"a.html": '<p data-says="hang" data-value="1">lên 1 bậc</p>'}, {SAID: said}) == []


def test_a_list_is_as_long_as_its_count_on_its_own_page_too(tmp_path: Path) -> None:
    def said(value: str) -> dict[str, Any]:
        rests = [f"commitments/{number}" for number in range(int(value))]
        return record("count:x", rule="count", value=value, rests_on=rests, list=["b.html#all"])

    items = '<ul id="all"><li data-item="commitment:a">a</li><li data-item="commitment:b">b</li></ul>'
    assert found(tmp_path, {"b.html": items}, {SAID: said("2")}) == []
    assert found(tmp_path, {"b.html": items}, {SAID: said("3")}) == [
        ("T106", "“count:x” nói 3 nhưng danh sách ở b.html#all có 2")
    ]
