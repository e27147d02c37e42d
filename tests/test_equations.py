"""The grammar of equations: what is read, and where and why reading stops."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builder.checking.equations import (
    Address,
    Constant,
    DateOf,
    EquationError,
    Name,
    Negation,
    Operation,
    Term,
    leaves,
    parse_equation,
    parse_term,
    written,
)
from builder.problems import Location, Problems

A, B, C = Name("a"), Name("b"), Name("c")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", A),
        ("  a  ", A),
        ("a_1", Name("a_1")),
        ("12", Constant(Decimal(12))),
        ("0.5", Constant(Decimal("0.5"))),
        ("a + b", Operation("+", A, B)),
        ("a - b - c", Operation("-", Operation("-", A, B), C)),
        ("a + b * c", Operation("+", A, Operation("*", B, C))),
        ("a / b * c", Operation("*", Operation("/", A, B), C)),
        ("(a + b) * c", Operation("*", Operation("+", A, B), C)),
        ("((a))", A),
        ("-a + b", Operation("+", Negation(A), B)),
        ("a * -b", Operation("*", A, Negation(B))),
        ("-(a - b)", Negation(Operation("-", A, B))),
        ("a-b", Operation("-", A, B)),
        ("pci.score@2021", Address("pci.score@2021")),
        ("pci-a.s_1@2016--2021/quang-ninh/mot~bao-1", Address("pci-a.s_1@2016--2021/quang-ninh/mot~bao-1")),
        ("x.a@2021 - x.a@2020", Operation("-", Address("x.a@2021"), Address("x.a@2020"))),
        ("date(resolutions/05-nq-tu-2021)", DateOf("resolutions/05-nq-tu-2021")),
        ("date( 2014-05 )", DateOf("2014-05")),
        ("date(2014) - 3", Operation("-", DateOf("2014"), Constant(Decimal(3)))),
    ],
)
def test_term(text: str, expected: Term) -> None:
    assert parse_term(text) == expected


@pytest.mark.parametrize("relation", ["=", "<=", ">=", "<", ">"])
def test_equation(relation: str) -> None:
    text = f"a + b {relation} c"
    equation = parse_equation(text)
    assert (equation.left, equation.relation, equation.right) == (Operation("+", A, B), relation, C)
    assert equation.text == text


def test_leaves_in_order() -> None:
    assert [*leaves(parse_term("-(a + 2) * x.a@2021 / date(2014) - a"))] == [
        A,
        Address("x.a@2021"),
        DateOf("2014"),
        A,
    ]


@pytest.mark.parametrize("text", ["a", "x.a@2021/ha~bao", "date(resolutions/05-nq-tu-2021)", "date(2014)"])
def test_written_as_typed(text: str) -> None:
    (leaf,) = leaves(parse_term(text))
    assert written(leaf) == text


NAME = ("số, tên đo lường, địa chỉ số liệu hoặc (", "a number, a measure, an address or (")
RELATION = ("một dấu = <= >= < >", "one of = <= >= < >")
BRACKET = ("dấu đóng ngoặc )", "a closing bracket )")
END = ("hết phương trình", "the end of the equation")
TOKEN = ("số, tên hoặc dấu + - * / ( )", "a number, a name or one of + - * / ( )")


@pytest.mark.parametrize(
    ("text", "column", "expected"),
    [
        ("a <= b +", 8, NAME),
        ("a <=", 4, NAME),
        ("a <= b + * c", 9, NAME),
        ("= b", 0, NAME),
        ("", 0, NAME),
        ("a = ()", 5, NAME),
        ("a b", 2, RELATION),
        ("a", 1, RELATION),
        ("a)", 1, RELATION),
        ("a = (b", 6, BRACKET),
        ("a = (b c)", 7, BRACKET),
        ("a = b)", 5, END),
        ("a = b = c", 6, END),
        ("a = b   12", 8, END),
        ("a =   ?", 6, TOKEN),
        ("?", 0, TOKEN),
        ("a = 1,5", 5, TOKEN),
    ],
)
def test_place_and_reason_of_an_error(text: str, column: int, expected: tuple[str, str]) -> None:
    with pytest.raises(EquationError) as error:
        parse_equation(text)
    assert error.value.column == column
    assert (error.value.expected.vi, error.value.expected.en) == expected
    assert str(error.value) == expected[0]


def test_term_ends_where_the_text_does() -> None:
    with pytest.raises(EquationError, match="hết phương trình"):
        parse_term("a + b = c")


def test_error_is_told_with_a_caret() -> None:
    problems, at = Problems(), Location("data/checks.yml", 3, 5)
    EquationError(2, parse_error("a b").expected).tell(problems, at, "a b")
    (problem,) = problems.found
    assert (problem.code, problem.location, problem.paste) == ("C110", at, "a b\n  ^")
    assert problem.message == "phương trình “a b” sai ở ký tự 3: ở đó cần một dấu = <= >= < >"
    assert (
        problem.message_en == "the equation “a b” is broken at character 3: there must be one of = <= >= < >."
    )


def parse_error(text: str) -> EquationError:
    with pytest.raises(EquationError) as error:
        parse_equation(text)
    return error.value
