"""Equations that claim the same have one form, others do not."""

from __future__ import annotations

from fractions import Fraction

import pytest
from check_site import made
from conftest import MakeSite
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.checking.algebra import canonical, of_claims
from builder.checking.equations import Equation, Sum, parse_equation

ONE = [
    (
        "a = b + c",
        "b + c = a",
        "c = a - b",
        "a - b - c = 0",
        "2 * a - 2 * b = 2 * c",
        "-a = -b - c",
        "a / 2 = (b + c) / 2",
        "a + 1 = b + c + 1",
    ),
    ("r = 100 * a / b", "r * b = 100 * a", "r / 100 = a / b", "b = 100 * a / r", "r - 100 * a / b = 0"),
    ("a <= b", "b >= a", "a - b <= 0", "2 * a <= 2 * b", "-a >= -b", "0 >= a - b"),
    ("a < b", "b > a", "-b < -a"),
    ("a <= b / c",),
    ("b / c >= a", "a <= b / c"),
    ("a <= c / b",),
    ("-(b / c) <= a",),
    ("a * (b / c) <= 1",),
    ("a = b * b",),
    ("a = b",),
    ("a = 2 * b",),
    ("a = -b",),
    ("a <= -b",),
    ("a = b - c",),
    ("a < b + c",),
    ("1 = 1", "2 = 2", "a = a", "0 = b - b"),
    ("1 = 2", "2 = 3", "0 = 1"),
    ("1 <= 1", "a <= a"),
    ("x.a@2022 = x.b@2022", "x.b@2022 = x.a@2022"),
    ("date(2022) = a", "a = date(2022)"),
    ("date(2021) = a",),
]


@pytest.mark.parametrize("group", ONE, ids=lambda group: group[0])
def test_one_form(group: tuple[str, ...]) -> None:
    assert len({canonical(parse_equation(text)) for text in group}) == 1


def test_each_group_has_a_form_of_its_own() -> None:
    firsts = [group[0] for group in ONE if group[0] != "b / c >= a"]
    assert len({canonical(parse_equation(text)) for text in firsts}) == len(firsts)


def test_form_itself() -> None:
    assert canonical(parse_equation("2 * b = 4 * a")) == (
        "=",
        ((("a",), Fraction(1)), (("b",), Fraction(-1, 2))),
    )
    assert canonical(parse_equation("4 * a >= 2 * b")) == (
        "<=",
        ((("a",), Fraction(-1)), (("b",), Fraction(1, 2))),
    )
    relation, (left, right) = canonical(parse_equation("a <= b / c"))
    assert (relation, left[1], right[1]) == ("<=", Fraction(1), Fraction(1))


def test_sums_are_written_out_before() -> None:
    with pytest.raises(TypeError):
        canonical(Equation(Sum("x.a@2022", "level"), "=", Sum("x.b@2022", "level"), ""))


TERMS = st.recursive(
    st.sampled_from(["a", "b", "c", "2", "3"]),
    lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(
        lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"
    ),
    max_leaves=5,
)


@given(left=TERMS, right=TERMS, factor=st.integers(1, 5))
@settings(deadline=None, max_examples=60, derandomize=True)
def test_moving_and_scaling_change_nothing(left: str, right: str, factor: int) -> None:
    for relation, turned in (("=", "="), ("<=", ">="), ("<", ">")):
        form = canonical(parse_equation(f"{left} {relation} {right}"))
        assert canonical(parse_equation(f"{right} {turned} {left}")) == form
        assert canonical(parse_equation(f"{factor} * {left} {relation} {factor} * {right}")) == form
        assert canonical(parse_equation(f"{left} - {right} {relation} 0")) == form
        assert canonical(parse_equation(f"{left} + c {relation} c + {right}")) == form


def test_claims_are_named_by_their_source(site: MakeSite) -> None:
    records = made(site, "period: 2022, a: 1, b: 2, source: bao\nperiod: 2022, a: 3, source: bang").records()
    found = of_claims(records, parse_equation("x.a@2022 + -x.b@2022 = 2 * x.a@2022~bao - x.z@2022"))
    assert found == Equation(
        parse_equation("x.a@2022~bang + -x.b@2022~bao = 0").left,
        "=",
        parse_equation("0 = 2 * x.a@2022~bao - x.z@2022").right,
        "x.a@2022 + -x.b@2022 = 2 * x.a@2022~bao - x.z@2022",
    )
