"""The grammar of declared checks: numbers, names, + - * / ( ), one relation. Parsed here, never by ``eval``.

    equation  = sum relation sum
    relation  = "=" | "<=" | ">=" | "<" | ">"
    sum       = product { ("+" | "-") product }
    product   = signed { ("*" | "/") signed }
    signed    = [ "-" ] atom
    atom      = NUMBER | NAME | ADDRESS | "date" "(" ( REFERENCE | DATE ) ")" | "(" sum ")"
              | "sum" "(" ADDRESS "over" ( "place" | "level" | "component" ) ")"

A name is a measure of the row. An address (``indicator.measure@period/place``) may contain hyphens, so a minus sign
stands between spaces. ``date(resolutions/05-nq-tu-2021)`` is the day number of a record's date, ``date(2014)`` any
day of that year. ``sum(case-handling.resolved@2022 over level)`` adds what is entered for each level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Literal, TypeAlias

from builder.model.base import Text
from builder.model.indicators import DIMENSIONS, Dimension
from builder.problems import Location, Problems

Relation = Literal["=", "<=", ">=", "<", ">"]

ADDRESS = r"[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z][a-z0-9_]*@[A-Za-z0-9.]+(?:-{1,2}[A-Za-z0-9.]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*(?:~[a-z0-9]+(?:-[a-z0-9]+)*)?"
_TOKEN = re.compile(
    rf"\s*(?:(?P<sum>sum\(\s*(?P<total>{ADDRESS})\s+over\s+(?P<over>\w+)\s*\))|(?P<broken>sum\()"
    rf"|(?P<date>date\(\s*(?P<ref>[a-z]+/[a-z0-9-]+|\d{{4}}(?:-\d{{2}}){{0,2}})\s*\))|(?P<address>{ADDRESS})|(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<name>[a-z][a-z0-9_]*)|(?P<relation><=|>=|=|<|>)|(?P<mark>[-+*/()]))"
)

_KINDS = ("sum", "broken", "date", "address", "number", "name", "relation", "mark")


@dataclass(frozen=True, slots=True)
class Constant:
    """A number written in the equation."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Name:
    """A measure of the row."""

    name: str


@dataclass(frozen=True, slots=True)
class Address:
    """A figure anywhere in the site."""

    address: str


@dataclass(frozen=True, slots=True)
class DateOf:
    """The date of a record, ``kind/id``, or a date as typed."""

    reference: str


@dataclass(frozen=True, slots=True)
class Sum:
    """All figures that differ from an address in one dimension only."""

    total: str
    """The address without a member of that dimension."""
    dimension: Dimension


@dataclass(frozen=True, slots=True)
class Operation:
    """Two terms joined by an operator."""

    operator: Literal["+", "-", "*", "/"]
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Negation:
    """A term with the opposite sign."""

    term: Term


Term: TypeAlias = Constant | Name | Address | DateOf | Sum | Operation | Negation


@dataclass(frozen=True, slots=True)
class Equation:
    """Two sums and the relation that should hold between them."""

    left: Term
    relation: Relation
    right: Term
    text: str


class EquationError(ValueError):
    """The text is no equation; ``column`` counts from 0, ``expected`` says what could stand there."""

    def __init__(self, column: int, expected: Text) -> None:
        super().__init__(expected.vi)
        self.column = column
        self.expected = expected

    def tell(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )


@cache
def parse_equation(text: str) -> Equation:
    """Parse a whole equation; raises :class:`EquationError`."""
    parser = _Parser(text)
    left = parser.sum()
    relation = parser.relation()
    right = parser.sum()
    parser.end()
    return Equation(left, relation, right, text)


@cache
def parse_term(text: str) -> Term:
    """Parse a sum without relation; raises :class:`EquationError`."""
    parser = _Parser(text)
    term = parser.sum()
    parser.end()
    return term


def leaves(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(term.right)
        case Negation():
            yield from leaves(term.term)
        case Sum():
            yield Address(term.total)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return


def written(leaf: Name | Address | DateOf) -> str:
    """A name, address or date as it is typed in an equation."""
    match leaf:
        case Name():
            return leaf.name
        case Address():
            return leaf.address
        case DateOf():
            return f"date({leaf.reference})"


def _constant(term: Term) -> Fraction | None:
    """The value of a term of numbers alone; None where a figure is in it."""
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            value = _constant(term.term)
            return None if value is None else -value
        case Operation():
            left, right = _constant(term.left), _constant(term.right)
            if left is None or right is None:
                return None
            operations = {"+": left.__add__, "-": left.__sub__, "*": left.__mul__, "/": left.__truediv__}
            return operations[term.operator](right)
        case _:
            return None


class _Parser:
    """Recursive descent over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = next(name for name in _KINDS if match[name])
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    @property
    def _next(self) -> tuple[str, str, int]:
        return self.tokens[self.index]

    def _take(self) -> str:
        self.index += 1
        return self.tokens[self.index - 1][1]

    def sum(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def _product(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator, column = self._take(), self._next[2]
            other = self._signed()
            if operator == "/" and _constant(other) == 0:
                raise EquationError(column, Text(vi="số chia khác 0", en="a divisor other than 0"))
            term = Operation(operator, term, other)  # type: ignore[arg-type]
        return term

    def _signed(self) -> Term:
        if self._next[:2] == ("mark", "-"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def _atom(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
            self._take()
            return term
        if kind == "number":
            return Constant(Decimal(self._take()))
        if kind == "name":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        if kind == "sum":
            return self._over()
        if kind == "broken":
            what = Text(
                vi="sum(địa chỉ over chiều), chiều là place, level hoặc component",
                en="sum(address over dimension), the dimension being place, level or component",
            )
            raise EquationError(column, what)
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def _over(self) -> Term:
        _, text, column = self._next
        total, _, dimension = text.removeprefix("sum(").removesuffix(")").split()
        if dimension not in DIMENSIONS:
            at = column + text.rindex(dimension)
            raise EquationError(
                at,
                Text(
                    vi="một chiều: place, level hoặc component", en="a dimension: place, level or component"
                ),
            )
        self._take()
        return Sum(total, dimension)

    def relation(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def end(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="the end of the equation"))
