"""Rules of narratives: places and whole messages; which texts pass is tested in test_prose.py."""

from __future__ import annotations

import pytest
from broken_sites import text
from conftest import MakeSite
from small_site import DEFAULTS, SmallSite

from builder.checking.prose import TAGS, check_narratives, unbound_numbers
from builder.problems import Problem, Problems

INDICATOR = (
    DEFAULTS["data/indicators/ho-so.yml"]
    .replace(", min: 0, max: 100", "")
    .replace(
        "results:\n",
        "results:\n"
        "  - {period: 2021, received: 1072639, resolved: 1947, rate: -24.40, source: bao}\n"
        "  - {period: 2016, rate: 1072.5, source: bao}\n"
        "  - {period: 2020, received: 5, resolved: 1947, source: bao}\n"
        "  - {period: 2019, resolved: 1947, source: bao}\n"
        "  - {period: 2018, resolved: 1947, source: bao}\n"
        "  - {period: 2017, resolved: 1947, source: bao}\n",
    )
)


def made(site: MakeSite, body: str, rule: str = "error") -> SmallSite:
    settings = DEFAULTS["site.yml"] + f"rules: {{unbound_numbers: {rule}}}\n"
    return site({**text(body), "data/indicators/ho-so.yml": INDICATOR, "site.yml": settings})


def told(site: MakeSite, body: str, rule: str = "error") -> list[Problem]:
    problems = Problems()
    check_narratives(made(site, body, rule).records(), problems)
    return problems.found


def test_unbound_number(site: MakeSite) -> None:
    (problem,) = told(site, "---\ntitle: Hồ sơ\n---\n\nMột dòng.\nHai dòng: 13 xã.\n")
    assert (problem.code, problem.location[1:]) == ("C130", (6, 11))
    assert problem.location.file == "content/indicators/ho-so.md"
    assert problem.message == "số “13” không gắn với số liệu nào"
    assert problem.message_en == "the number “13” is bound to no figure."


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("1.072.639", "ho-so.received@2021"),
        ("1,072,639", "ho-so.received@2021"),
        ("1072639", "ho-so.received@2021"),
        ("1072.5", "ho-so.rate@2016"),
        ("1072,5", "ho-so.rate@2016"),
        ("1.072,5", "ho-so.rate@2016"),
        ("24.40", "ho-so.rate@2021"),
        ("99,9%", "ho-so.rate@2022"),
        ("99.9", "ho-so.rate@2022"),
        ("−24,4%", "ho-so.rate@2021"),
        ("-24,4", "ho-so.rate@2021"),
    ],
)
def test_figure_that_may_be_meant(site: MakeSite, typed: str, address: str) -> None:
    (problem,) = told(site, f"Có {typed} gì đó.\n")
    assert problem.message == f"số “{typed}” không gắn với số liệu nào (có phải [[{address}]]?)"
    assert problem.message_en == f"the number “{typed}” is bound to no figure (did you mean [[{address}]]?)."


def test_four_figures_at_most_are_offered(site: MakeSite) -> None:
    (problem,) = told(site, "Có 1.947 việc.\n")
    years = "; ".join(f"ho-so.resolved@{year}" for year in (2021, 2020, 2019, 2018))
    assert f"[[{years}]]" in problem.message


@pytest.mark.parametrize(("rule", "codes"), [("error", ["C130"]), ("warning", ["C132"]), ("off", [])])
def test_strength(site: MakeSite, rule: str, codes: list[str]) -> None:
    assert [problem.code for problem in told(site, "Có 13 xã.\n", rule)] == codes


def test_broken_bindings_are_told_whatever_the_strength(site: MakeSite) -> None:
    for rule in ("error", "warning", "off"):
        assert [problem.code for problem in told(site, "[[ho-so.received@1999]]\n", rule)] == ["C131"]


def test_binding_that_cannot_be_read(site: MakeSite) -> None:
    (problem,) = told(site, "Có\n  [[ho-so.received@2022|to]] và [[ho-so.rate@2022]].\n")
    assert (problem.code, problem.location[1:]) == ("C131", (2, 3))
    assert problem.message == "không đọc được “[[ho-so.received@2022|to]]”: không có dạng “to”"
    assert problem.message_en == "cannot read “[[ho-so.received@2022|to]]”: there is no form “to”."


def test_every_binding_is_read(site: MakeSite) -> None:
    found = told(site, "[[=34 xã]] [[ho-so.rate@2022|a]] [[ho-so.rate@2022]] [[ho-so.rate@2022|b]] 13\n")
    assert [(problem.code, problem.location.column) for problem in found] == [
        ("C131", 12),
        ("C131", 54),
        ("C130", 76),
    ]


@pytest.mark.parametrize(
    ("line", "column", "read"),
    [
        ("Có [[ho-so.received@2022 xã.", 4, "ho-so.received@2022 xã."),
        ("Có [[ho-so.received@2022] xã.", 4, "ho-so.received@2022"),
        ("[[ho-so.rate@2022]] [[" + "a" * 60, 21, "a" * 40),
    ],
)
def test_brackets_that_nothing_closes(site: MakeSite, line: str, column: int, read: str) -> None:
    (problem, *_) = told(site, f"{line}\n", "off")
    assert (problem.code, problem.location[1:]) == ("C131", (1, column))
    assert problem.message == f"không đọc được “[[{read}]]”: thiếu ]]"
    assert problem.message_en == f"cannot read “[[{read}]]”: ]] is missing."


def test_link_in_brackets_is_no_binding(site: MakeSite) -> None:
    assert told(site, "[[trang](https://a.example/)\n") == []


@pytest.mark.parametrize(
    ("line", "read", "column"),
    [
        ("Xem ![hình](a.png) đây.", "![hình](a.png)", 5),
        ('<div class="a">Chữ</div>', '<div class="a">', 1),
        ("a <Script>b", "<Script>", 3),
        ("`a` <iframe src=x>", "<iframe src=x>", 5),
    ],
)
def test_what_the_page_leaves_out(site: MakeSite, line: str, read: str, column: int) -> None:
    (problem,) = told(site, f"{line}\n")
    assert (problem.code, problem.location[1:]) == ("C133", (1, column))
    assert problem.message == f"trang không hiện “{read}”: bài viết chỉ gồm chữ, danh sách, bảng và liên kết"
    assert (
        problem.message_en
        == f"the page does not show “{read}”: a text consists of words, lists, tables and links."
    )


@pytest.mark.parametrize("tag", sorted(TAGS))
def test_elements_that_the_page_keeps(site: MakeSite, tag: str) -> None:
    assert told(site, f"<{tag}>Chữ</{tag.upper()}> <{tag.upper()}>\n") == []


@pytest.mark.parametrize("code", ["`<div>`", "```\n<div>\n```", "    <div>", "\t<div>"])
def test_code_is_shown_as_it_is(site: MakeSite, code: str) -> None:
    assert told(site, f"Chữ:\n\n{code}\n") == []


def test_offsets_stay_where_dates_are_left_out() -> None:
    assert [*unbound_numbers("Ngày 16/5/2022\ncó 13 và\n14 xã, 2022")] == [(18, "13"), (24, "14")]
