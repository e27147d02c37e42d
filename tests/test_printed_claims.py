"""How sources put things: one number for several things, and claims that bound others."""

from __future__ import annotations

import pytest
from check_site import declared, explained
from conftest import MakeSite

ROWS = """\
period: 2022, r: 75.0, s: 75.0, a: 3, source: bao
period: 2022, r: 75.0, component: mot, source: bang
period: 2022, r: 74.0, component: hai, source: bao
period: 2022, r: {value: 75.0, qualifier: about}, place: ha, source: bao"""


def test_number_that_is_repeated(site: MakeSite) -> None:
    result = declared(site, "kind: repeated, figures: [x.r@2022, x.r@2022/mot]", ROWS)
    assert (result.verdict, result.figures) == ("unclear", ("x.r@2022", "x.r@2022/mot"))
    assert explained(result) == (
        [
            "R, 2022: 75,0%",
            "R, Một, 2022: 75,0%",
            "cùng một con số in cho 2 nội dung khác nhau, chưa đủ để coi là khớp",
        ],
        [
            "R, 2022: 75.0%",
            "R, Một, 2022: 75.0%",
            "one number is printed for 2 different things, which confirms none of them",
        ],
    )


@pytest.mark.parametrize(
    "figures", ["x.r@2022, x.r@2022/hai", "x.r@2022, x.r@2022/mot, x.r@2022/hai", "x.r@2022, x.r@2022/ha"]
)
def test_numbers_that_differ_repeat_nothing(site: MakeSite, figures: str) -> None:
    result = declared(site, f"kind: repeated, figures: [{figures}]", ROWS)
    assert result.verdict == "holds"
    assert len(explained(result)[0]) == figures.count("x.")


def bounds(site: MakeSite, claim: str, *values: str) -> tuple[str, list[str], tuple[str, ...] | None]:
    """Verdict, working and doubts of a claim about components ``mot`` and ``hai``."""
    rows = [f"period: 2022, r: {claim}, source: bao"]
    rows += [
        f"period: 2022, r: {value}, component: {part}, source: bang"
        for part, value in zip(("mot", "hai"), values, strict=False)
    ]
    listed = ", ".join(f"x.r@2022/{part}" for part, _ in zip(("mot", "hai"), values, strict=False))
    result = declared(site, f"kind: bounds, figure: x.r@2022, figures: [{listed}]", "\n".join(rows))
    assert result.figures == ("x.r@2022", *listed.split(", "))
    return result.verdict, explained(result)[0], result.doubts


@pytest.mark.parametrize(
    ("claim", "values", "verdict"),
    [
        ("{value: 90.0, qualifier: more_than}", ("95.0", "91.0"), "holds"),
        ("{value: 90.0, qualifier: more_than}", ("95.0", "89.0"), "fails"),
        ("{value: 90.0, qualifier: more_than}", ("90.0",), "fails"),
        ("{value: 90.0, qualifier: less_than}", ("90.0",), "fails"),
        ("{value: 90.0, qualifier: less_than}", ("89.0",), "holds"),
        ("{value: 90.0, qualifier: within}", ("90.0",), "holds"),
        ("{value: 90.0, qualifier: up_to}", ("90.0",), "holds"),
        ("{value: 90.0, qualifier: up_to}", ("81.0",), "holds"),
        ("{value: 90.0, qualifier: up_to}", ("80.0",), "fails"),
        ("{value: 90.0, qualifier: more_than}", ("{value: 95.0, qualifier: about}",), "unclear"),
        ("{value: 90.0, qualifier: more_than}", ("{value: 90.0, qualifier: more_than}",), "holds"),
        ("100.0", ("100.0", "100.0"), "holds"),
        ("100.0", ("100.0", "99.0"), "fails"),
        ("100.0", ("{value: 95.0, qualifier: about}",), "unclear"),
        ("100.0", ("{value: 95.0, qualifier: about}", "90.0"), "fails"),
    ],
)
def test_claim_that_bounds_others(site: MakeSite, claim: str, values: tuple[str, ...], verdict: str) -> None:
    assert bounds(site, claim, *values)[0] == verdict


def test_figures_outside_are_told(site: MakeSite) -> None:
    _, lines, doubts = bounds(site, "{value: 90.0, qualifier: more_than}", "80.0", "70.0")
    assert lines == [
        "R, Một, 2022 > R, 2022",
        "80,0% > hơn 90,0%",
        "80,0% > hơn 90,0%",
        "nguồn in hơn 90,0%",
        "R, Hai, 2022: 70,0%",
    ]
    assert doubts == ("x.r@2022",)


@pytest.mark.parametrize(
    ("claim", "relation"),
    [
        ("{value: 90.0, qualifier: less_than}", "<"),
        ("{value: 90.0, qualifier: within}", "<="),
        ("{value: 90.0, qualifier: up_to}", "<="),
        ("{value: 90.0, qualifier: about}", "="),
        ("90.0", "="),
    ],
)
def test_relation_of_a_claim(site: MakeSite, claim: str, relation: str) -> None:
    assert bounds(site, claim, "90.0")[1][0] == f"R, Một, 2022 {relation} R, 2022"


def test_first_figure_of_the_verdict_is_shown(site: MakeSite) -> None:
    _, lines, _ = bounds(site, "100.0", "100.0", "90.0")
    assert lines[1:] == ["90,0% = 100,0%", "90,0% = 100,0%", "nguồn in 100,0%"]


def test_claim_of_one_source_keeps_its_qualifier(site: MakeSite) -> None:
    rows = "period: 2022, r: 90.0, source: bang\nperiod: 2022, r: {value: 90.0, qualifier: more_than}, source: bao\nperiod: 2022, r: 90.0, component: mot, source: bang"
    result = declared(site, "kind: bounds, figure: x.r@2022~bao, figures: [x.r@2022/mot]", rows)
    assert result.verdict == "fails"
    assert [lines[3] for lines in explained(result)] == [
        "nguồn in hơn 90,0%",
        "the source prints more than 90.0%",
    ]
    assert declared(site, "kind: bounds, figure: x.r@2022, figures: [x.r@2022/mot]", rows).verdict == "holds"
