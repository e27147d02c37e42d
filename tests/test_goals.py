"""Targets that no result could be held against are named where they stand."""

from __future__ import annotations

from contextlib import suppress

import pytest
from check_site import made
from conftest import MakeSite

from builder.problems import Problems, SiteError

ROWS = """\
period: 2020, a: 10, b: 9, r: 50.0, class: Tốt, source: bao
period: 2022, a: 10, b: 9, r: 60.0, class: Tốt, source: bao"""
LINE = "  viec: {title: Việc, source: bao, kind: target, target: {%s}}"
WORD = "%s không phải số, nên không đối chiếu mục tiêu với kết quả được"
WORD_EN = "%s is no number, so that target and result cannot be compared."


def problems(site: MakeSite, target: str) -> list[tuple[str, str, str, str]]:
    """Code, what stands at its place, message and English message of each."""
    line = LINE % target
    text = f"title: Cải cách\narea: bo-may\nplace: quang-ninh\ncommitments:\n{line}\n"
    small = made(site, ROWS).write({"data/reforms/cc.yml": text})
    collected = Problems()
    with suppress(SiteError):
        small.findings(collected)
    found = [problem for problem in collected.found if problem.code in ("C124", "C125", "C126")]
    assert all(problem.location[:2] == ("data/reforms/cc.yml", 5) for problem in found)
    return [
        (p.code, line[(p.location.column or 1) - 1 :].partition(",")[0].rstrip("}"), p.message, p.message_en)
        for p in found
    ]


@pytest.mark.parametrize(
    "target",
    [
        "measure: x.a@2020, op: '>=', result: x.b@2022",
        "measure: x.a@2020, op: '>=', result: null",
        "measure: x.a@2020~bao, op: '>=', result: x.a@2022~bao",
        "measure: x.class@2020, value: 9, op: '>=', result: x.a@2022",
    ],
)
def test_targets_that_can_be_held(site: MakeSite, target: str) -> None:
    assert problems(site, target) == []


def test_a_goal_stands_in_one_place(site: MakeSite) -> None:
    assert problems(site, "measure: x.a@2020, value: 9, op: '>=', result: x.a@2022") == [
        (
            "C124",
            "9",
            "mục tiêu có “value” trong khi x.a@2020 đã là số",
            "the target has a “value” although x.a@2020 is a number already.",
        )
    ]


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("measure: x.class@2020, op: '>=', result: x.a@2022", "x.class@2020"),
        ("measure: x.a@2020, op: '>=', result: x.class@2022", "x.class@2022"),
    ],
)
def test_a_word_is_no_goal_and_no_result(site: MakeSite, target: str, address: str) -> None:
    assert problems(site, target) == [("C126", address, WORD % address, WORD_EN % address)]


def test_target_and_result_have_one_unit(site: MakeSite) -> None:
    assert problems(site, "measure: x.a@2020, op: '>=', result: x.r@2022") == [
        (
            "C125",
            "x.r@2022",
            "kết quả tính bằng “%” mà mục tiêu tính bằng “hồ sơ”, nên không đối chiếu được",
            "the result is in “%”, the target in “hồ sơ”; they cannot be compared.",
        )
    ]
