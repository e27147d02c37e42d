"""The grammar of declared checks: numbers, names, + - * / ( ), one relation. Parsed here, never by ``eval``.

    equation  = sum relation sum
    relation  = "=" | "<=" | ">=" | "<" | ">"
    sum       = product { ("+" | "-") product }
    product   = signed { ("*" | "/") signed }
    signed    = [ "-" ] atom
    atom      = NUMBER | NAME | ADDRESS | "date" "(" ( REFERENCE | DATE ) ")" | "(" sum ")"

A name is a measure of the row. An address (``indicator.measure@period/place``) may contain hyphens, so a minus sign
stands between spaces. ``date(resolutions/05-nq-tu-2021)`` is the day number of a record's date, ``date(2014)`` any
day of that year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal, TypeAlias

from builder.model.base import Text
from builder.problems import Location, Problems

Relation = Literal["=", "<=", ">=", "<", ">"]

ADDRESS = r"[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z][a-z0-9_]*@[A-Za-z0-9.]+(?:-{1,2}[A-Za-z0-9.]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*(?:~[a-z0-9]+(?:-[a-z0-9]+)*)?"
_TOKEN = re.compile(
    rf"\s*(?:(?P<date>date\(\s*(?P<ref>[a-z]+/[a-z0-9-]+|\d{{4}}(?:-\d{{2}}){{0,2}})\s*\))|(?P<address>{ADDRESS})|(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<name>[a-z][a-z0-9_]*)|(?P<relation><=|>=|=|<|>)|(?P<mark>[-+*/()]))"
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
class Operation:
    """Two terms joined by an operator."""

    operator: Literal["+", "-", "*", "/"]
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Negation:
    """A term with the opposite sign."""

    term: Term


Term: TypeAlias = Constant | Name | Address | DateOf | Operation | Negation


@dataclass(frozen=True, slots=True)
class Equation:
    """Two sums and the relation that should hold between them."""

    left: Term
    relation: Relation
    right: Term
    text: str
mutants_xǁEquationErrorǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁEquationErrorǁtell__mutmut: MutantDict = {}  # type: ignore


class EquationError(ValueError):
    """The text is no equation; ``column`` counts from 0, ``expected`` says what could stand there."""

    @_mutmut_mutated(mutants_xǁEquationErrorǁ__init____mutmut)
    def __init__(self, column: int, expected: Text) -> None:
        super().__init__(expected.vi)
        self.column = column
        self.expected = expected

    def xǁEquationErrorǁ__init____mutmut_orig(self, column: int, expected: Text) -> None:
        super().__init__(expected.vi)
        self.column = column
        self.expected = expected

    def xǁEquationErrorǁ__init____mutmut_1(self, column: int, expected: Text) -> None:
        super().__init__(None)
        self.column = column
        self.expected = expected

    def xǁEquationErrorǁ__init____mutmut_2(self, column: int, expected: Text) -> None:
        super().__init__(expected.vi)
        self.column = None
        self.expected = expected

    def xǁEquationErrorǁ__init____mutmut_3(self, column: int, expected: Text) -> None:
        super().__init__(expected.vi)
        self.column = column
        self.expected = None

    @_mutmut_mutated(mutants_xǁEquationErrorǁtell__mutmut)
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

    def xǁEquationErrorǁtell__mutmut_orig(self, problems: Problems, at: Location, text: str) -> None:
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

    def xǁEquationErrorǁtell__mutmut_1(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            None,
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_2(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            None,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_3(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=None,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_4(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=None,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_5(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=None,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_6(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=None,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_7(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=None,
        )

    def xǁEquationErrorǁtell__mutmut_8(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_9(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_10(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_11(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_12(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_13(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_14(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            )

    def xǁEquationErrorǁtell__mutmut_15(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "XXC110XX",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_16(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "c110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_17(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column - 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_18(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 2,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' * self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_19(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{' ' / self.column}^",
        )

    def xǁEquationErrorǁtell__mutmut_20(self, problems: Problems, at: Location, text: str) -> None:
        """Report it as a problem of the equation ``text``, with a caret below the place."""
        problems.add(
            "C110",
            at,
            text=text,
            column=self.column + 1,
            expected=self.expected.vi,
            expected_en=self.expected.en,
            paste=f"{text}\n{'XX XX' * self.column}^",
        )

mutants_xǁEquationErrorǁ__init____mutmut['_mutmut_orig'] = EquationError.xǁEquationErrorǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁEquationErrorǁ__init____mutmut['xǁEquationErrorǁ__init____mutmut_1'] = EquationError.xǁEquationErrorǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁ__init____mutmut['xǁEquationErrorǁ__init____mutmut_2'] = EquationError.xǁEquationErrorǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁ__init____mutmut['xǁEquationErrorǁ__init____mutmut_3'] = EquationError.xǁEquationErrorǁ__init____mutmut_3 # type: ignore # mutmut generated

mutants_xǁEquationErrorǁtell__mutmut['_mutmut_orig'] = EquationError.xǁEquationErrorǁtell__mutmut_orig # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_1'] = EquationError.xǁEquationErrorǁtell__mutmut_1 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_2'] = EquationError.xǁEquationErrorǁtell__mutmut_2 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_3'] = EquationError.xǁEquationErrorǁtell__mutmut_3 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_4'] = EquationError.xǁEquationErrorǁtell__mutmut_4 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_5'] = EquationError.xǁEquationErrorǁtell__mutmut_5 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_6'] = EquationError.xǁEquationErrorǁtell__mutmut_6 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_7'] = EquationError.xǁEquationErrorǁtell__mutmut_7 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_8'] = EquationError.xǁEquationErrorǁtell__mutmut_8 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_9'] = EquationError.xǁEquationErrorǁtell__mutmut_9 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_10'] = EquationError.xǁEquationErrorǁtell__mutmut_10 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_11'] = EquationError.xǁEquationErrorǁtell__mutmut_11 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_12'] = EquationError.xǁEquationErrorǁtell__mutmut_12 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_13'] = EquationError.xǁEquationErrorǁtell__mutmut_13 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_14'] = EquationError.xǁEquationErrorǁtell__mutmut_14 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_15'] = EquationError.xǁEquationErrorǁtell__mutmut_15 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_16'] = EquationError.xǁEquationErrorǁtell__mutmut_16 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_17'] = EquationError.xǁEquationErrorǁtell__mutmut_17 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_18'] = EquationError.xǁEquationErrorǁtell__mutmut_18 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_19'] = EquationError.xǁEquationErrorǁtell__mutmut_19 # type: ignore # mutmut generated
mutants_xǁEquationErrorǁtell__mutmut['xǁEquationErrorǁtell__mutmut_20'] = EquationError.xǁEquationErrorǁtell__mutmut_20 # type: ignore # mutmut generated


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
mutants_x_leaves__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_leaves__mutmut)
def leaves(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(term.right)
        case Negation():
            yield from leaves(term.term)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return


def x_leaves__mutmut_orig(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(term.right)
        case Negation():
            yield from leaves(term.term)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return


def x_leaves__mutmut_1(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Negation():
            yield from leaves(term.term)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return


def x_leaves__mutmut_2(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(term.right)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return


def x_leaves__mutmut_3(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(term.right)
        case Negation():
            yield from leaves(term.term)
        case Constant():
            return


def x_leaves__mutmut_4(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(term.right)
        case Negation():
            yield from leaves(term.term)
        case Name() | Address() | DateOf():
            yield term


def x_leaves__mutmut_5(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(None)
            yield from leaves(term.right)
        case Negation():
            yield from leaves(term.term)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return


def x_leaves__mutmut_6(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(None)
        case Negation():
            yield from leaves(term.term)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return


def x_leaves__mutmut_7(term: Term) -> Iterator[Name | Address | DateOf]:
    """The names, addresses and dates in a term, in order."""
    match term:
        case Operation():
            yield from leaves(term.left)
            yield from leaves(term.right)
        case Negation():
            yield from leaves(None)
        case Name() | Address() | DateOf():
            yield term
        case Constant():
            return

mutants_x_leaves__mutmut['_mutmut_orig'] = x_leaves__mutmut_orig # type: ignore # mutmut generated
mutants_x_leaves__mutmut['x_leaves__mutmut_1'] = x_leaves__mutmut_1 # type: ignore # mutmut generated
mutants_x_leaves__mutmut['x_leaves__mutmut_2'] = x_leaves__mutmut_2 # type: ignore # mutmut generated
mutants_x_leaves__mutmut['x_leaves__mutmut_3'] = x_leaves__mutmut_3 # type: ignore # mutmut generated
mutants_x_leaves__mutmut['x_leaves__mutmut_4'] = x_leaves__mutmut_4 # type: ignore # mutmut generated
mutants_x_leaves__mutmut['x_leaves__mutmut_5'] = x_leaves__mutmut_5 # type: ignore # mutmut generated
mutants_x_leaves__mutmut['x_leaves__mutmut_6'] = x_leaves__mutmut_6 # type: ignore # mutmut generated
mutants_x_leaves__mutmut['x_leaves__mutmut_7'] = x_leaves__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Parserǁ_take__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Parserǁsum__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Parserǁ_product__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Parserǁ_signed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Parserǁ_atom__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Parserǁrelation__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Parserǁend__mutmut: MutantDict = {}  # type: ignore


class _Parser:
    """Recursive descent over the tokens of one text."""

    @_mutmut_mutated(mutants_xǁ_Parserǁ__init____mutmut)
    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_orig(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_1(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = None
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_2(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = None
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_3(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 1
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_4(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) or text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_5(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position <= len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_6(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = None
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_7(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(None, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_8(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, None)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_9(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_10(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, )
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_11(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_12(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = None
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_13(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) + len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_14(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position - len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_15(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    None,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_16(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    None,
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_17(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_18(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_19(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi=None, en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_20(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en=None),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_21(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_22(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", ),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_23(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="XXsố, tên hoặc dấu + - * / ( )XX", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_24(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="SỐ, TÊN HOẶC DẤU + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_25(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="XXa number, a name or one of + - * / ( )XX"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_26(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="A NUMBER, A NAME OR ONE OF + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_27(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = None
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_28(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if (match.lastgroup != "ref") and False else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_29(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if (match.lastgroup != "ref") or True else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_30(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup == "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_31(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "XXrefXX" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_32(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "REF" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_33(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "XXdateXX"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_34(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "DATE"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_35(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = None
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_36(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if (match["date"]) and False else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_37(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if (match["date"]) or True else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_38(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "XXdateXX" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_39(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "DATE" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_40(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["XXdateXX"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_41(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["DATE"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_42(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(None)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_43(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = None
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_44(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if (kind == "date") and False else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_45(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if (kind == "date") or True else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_46(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["XXrefXX"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_47(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["REF"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_48(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind != "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_49(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "XXdateXX" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_50(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "DATE" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_51(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append(None)
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_52(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() + len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_53(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = None
        self.tokens.append(("end", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_54(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(None)
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_55(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("XXendXX", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_56(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("END", "", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_57(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "XXXX", len(text)))
        self.index = 0

    def xǁ_Parserǁ__init____mutmut_58(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = None

    def xǁ_Parserǁ__init____mutmut_59(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text) and text[position:].strip():
            match = _TOKEN.match(text, position)
            if not match:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise EquationError(
                    start,
                    Text(vi="số, tên hoặc dấu + - * / ( )", en="a number, a name or one of + - * / ( )"),
                )
            kind = match.lastgroup if match.lastgroup != "ref" else "date"
            kind = "date" if match["date"] else str(kind)
            value = match["ref"] if kind == "date" else match[kind]
            self.tokens.append((kind, value, match.end() - len(match[0].lstrip())))
            position = match.end()
        self.tokens.append(("end", "", len(text)))
        self.index = 1

    @property
    def _next(self) -> tuple[str, str, int]:
        return self.tokens[self.index]

    @_mutmut_mutated(mutants_xǁ_Parserǁ_take__mutmut)
    def _take(self) -> str:
        self.index += 1
        return self.tokens[self.index - 1][1]

    def xǁ_Parserǁ_take__mutmut_orig(self) -> str:
        self.index += 1
        return self.tokens[self.index - 1][1]

    def xǁ_Parserǁ_take__mutmut_1(self) -> str:
        self.index = 1
        return self.tokens[self.index - 1][1]

    def xǁ_Parserǁ_take__mutmut_2(self) -> str:
        self.index -= 1
        return self.tokens[self.index - 1][1]

    def xǁ_Parserǁ_take__mutmut_3(self) -> str:
        self.index += 2
        return self.tokens[self.index - 1][1]

    def xǁ_Parserǁ_take__mutmut_4(self) -> str:
        self.index += 1
        return self.tokens[self.index + 1][1]

    def xǁ_Parserǁ_take__mutmut_5(self) -> str:
        self.index += 1
        return self.tokens[self.index - 2][1]

    def xǁ_Parserǁ_take__mutmut_6(self) -> str:
        self.index += 1
        return self.tokens[self.index - 1][2]

    @_mutmut_mutated(mutants_xǁ_Parserǁsum__mutmut)
    def sum(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_orig(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_1(self) -> Term:
        term = None
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_2(self) -> Term:
        term = self._product()
        while self._next[:3] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_3(self) -> Term:
        term = self._product()
        while self._next[:2] not in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_4(self) -> Term:
        term = self._product()
        while self._next[:2] in (("XXmarkXX", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_5(self) -> Term:
        term = self._product()
        while self._next[:2] in (("MARK", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_6(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "XX+XX"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_7(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("XXmarkXX", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_8(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("MARK", "-")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_9(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "XX-XX")):
            operator = self._take()
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_10(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = None
            term = Operation(operator, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_11(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = None  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_12(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(None, term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_13(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, None, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_14(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, None)  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_15(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(term, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_16(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, self._product())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁsum__mutmut_17(self) -> Term:
        term = self._product()
        while self._next[:2] in (("mark", "+"), ("mark", "-")):
            operator = self._take()
            term = Operation(operator, term, )  # type: ignore[arg-type]
        return term

    @_mutmut_mutated(mutants_xǁ_Parserǁ_product__mutmut)
    def _product(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_orig(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_1(self) -> Term:
        term = None
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_2(self) -> Term:
        term = self._signed()
        while self._next[:3] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_3(self) -> Term:
        term = self._signed()
        while self._next[:2] not in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_4(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("XXmarkXX", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_5(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("MARK", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_6(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "XX*XX"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_7(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("XXmarkXX", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_8(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("MARK", "/")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_9(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "XX/XX")):
            operator = self._take()
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_10(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = None
            term = Operation(operator, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_11(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = None  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_12(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(None, term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_13(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, None, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_14(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, None)  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_15(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(term, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_16(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, self._signed())  # type: ignore[arg-type]
        return term

    def xǁ_Parserǁ_product__mutmut_17(self) -> Term:
        term = self._signed()
        while self._next[:2] in (("mark", "*"), ("mark", "/")):
            operator = self._take()
            term = Operation(operator, term, )  # type: ignore[arg-type]
        return term

    @_mutmut_mutated(mutants_xǁ_Parserǁ_signed__mutmut)
    def _signed(self) -> Term:
        if self._next[:2] == ("mark", "-"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def xǁ_Parserǁ_signed__mutmut_orig(self) -> Term:
        if self._next[:2] == ("mark", "-"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def xǁ_Parserǁ_signed__mutmut_1(self) -> Term:
        if self._next[:3] == ("mark", "-"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def xǁ_Parserǁ_signed__mutmut_2(self) -> Term:
        if self._next[:2] != ("mark", "-"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def xǁ_Parserǁ_signed__mutmut_3(self) -> Term:
        if self._next[:2] == ("XXmarkXX", "-"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def xǁ_Parserǁ_signed__mutmut_4(self) -> Term:
        if self._next[:2] == ("MARK", "-"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def xǁ_Parserǁ_signed__mutmut_5(self) -> Term:
        if self._next[:2] == ("mark", "XX-XX"):
            self._take()
            return Negation(self._atom())
        return self._atom()

    def xǁ_Parserǁ_signed__mutmut_6(self) -> Term:
        if self._next[:2] == ("mark", "-"):
            self._take()
            return Negation(None)
        return self._atom()

    @_mutmut_mutated(mutants_xǁ_Parserǁ_atom__mutmut)
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_orig(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_1(self) -> Term:
        kind, value, column = None
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_2(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" or value == "(":
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_3(self) -> Term:
        kind, value, column = self._next
        if kind != "mark" and value == "(":
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_4(self) -> Term:
        kind, value, column = self._next
        if kind == "XXmarkXX" and value == "(":
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_5(self) -> Term:
        kind, value, column = self._next
        if kind == "MARK" and value == "(":
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_6(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value != "(":
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_7(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "XX(XX":
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_8(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = None
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_9(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:3] != ("mark", ")"):
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_10(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] == ("mark", ")"):
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_11(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("XXmarkXX", ")"):
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_12(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("MARK", ")"):
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_13(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", "XX)XX"):
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_14(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(None, Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_15(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], None)
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_16(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_17(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], )
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_18(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[3], Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_19(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi=None, en="a closing bracket )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_20(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en=None))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_21(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(en="a closing bracket )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_22(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", ))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_23(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="XXdấu đóng ngoặc )XX", en="a closing bracket )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_24(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="DẤU ĐÓNG NGOẶC )", en="a closing bracket )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_25(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="XXa closing bracket )XX"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_26(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="A CLOSING BRACKET )"))
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_27(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
            self._take()
            return term
        if kind != "number":
            return Constant(Decimal(self._take()))
        if kind == "name":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_28(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
            self._take()
            return term
        if kind == "XXnumberXX":
            return Constant(Decimal(self._take()))
        if kind == "name":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_29(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
            self._take()
            return term
        if kind == "NUMBER":
            return Constant(Decimal(self._take()))
        if kind == "name":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_30(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
            self._take()
            return term
        if kind == "number":
            return Constant(None)
        if kind == "name":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_31(self) -> Term:
        kind, value, column = self._next
        if kind == "mark" and value == "(":
            self._take()
            term = self.sum()
            if self._next[:2] != ("mark", ")"):
                raise EquationError(self._next[2], Text(vi="dấu đóng ngoặc )", en="a closing bracket )"))
            self._take()
            return term
        if kind == "number":
            return Constant(Decimal(None))
        if kind == "name":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_32(self) -> Term:
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
        if kind != "name":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_33(self) -> Term:
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
        if kind == "XXnameXX":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_34(self) -> Term:
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
        if kind == "NAME":
            return Name(self._take())
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_35(self) -> Term:
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
            return Name(None)
        if kind == "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_36(self) -> Term:
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
        if kind != "address":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_37(self) -> Term:
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
        if kind == "XXaddressXX":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_38(self) -> Term:
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
        if kind == "ADDRESS":
            return Address(self._take())
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_39(self) -> Term:
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
            return Address(None)
        if kind == "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_40(self) -> Term:
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
        if kind != "date":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_41(self) -> Term:
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
        if kind == "XXdateXX":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_42(self) -> Term:
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
        if kind == "DATE":
            return DateOf(self._take())
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_43(self) -> Term:
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
            return DateOf(None)
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_44(self) -> Term:
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
        raise EquationError(
            None,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_45(self) -> Term:
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
        raise EquationError(
            column,
            None,
        )

    def xǁ_Parserǁ_atom__mutmut_46(self) -> Term:
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
        raise EquationError(
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_47(self) -> Term:
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
        raise EquationError(
            column,
            )

    def xǁ_Parserǁ_atom__mutmut_48(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi=None, en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_49(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en=None),
        )

    def xǁ_Parserǁ_atom__mutmut_50(self) -> Term:
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
        raise EquationError(
            column,
            Text(en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_51(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", ),
        )

    def xǁ_Parserǁ_atom__mutmut_52(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi="XXsố, tên đo lường, địa chỉ số liệu hoặc (XX", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_53(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi="SỐ, TÊN ĐO LƯỜNG, ĐỊA CHỈ SỐ LIỆU HOẶC (", en="a number, a measure, an address or ("),
        )

    def xǁ_Parserǁ_atom__mutmut_54(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="XXa number, a measure, an address or (XX"),
        )

    def xǁ_Parserǁ_atom__mutmut_55(self) -> Term:
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
        raise EquationError(
            column,
            Text(vi="số, tên đo lường, địa chỉ số liệu hoặc (", en="A NUMBER, A MEASURE, AN ADDRESS OR ("),
        )

    @_mutmut_mutated(mutants_xǁ_Parserǁrelation__mutmut)
    def relation(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_orig(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_1(self) -> Relation:
        kind, _, column = None
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_2(self) -> Relation:
        kind, _, column = self._next
        if kind == "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_3(self) -> Relation:
        kind, _, column = self._next
        if kind != "XXrelationXX":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_4(self) -> Relation:
        kind, _, column = self._next
        if kind != "RELATION":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_5(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(None, Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_6(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, None)
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_7(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(Text(vi="một dấu = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_8(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, )
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_9(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi=None, en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_10(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en=None))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_11(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_12(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", ))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_13(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="XXmột dấu = <= >= < >XX", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_14(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="MỘT DẤU = <= >= < >", en="one of = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_15(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="XXone of = <= >= < >XX"))
        return self._take()  # type: ignore[return-value]

    def xǁ_Parserǁrelation__mutmut_16(self) -> Relation:
        kind, _, column = self._next
        if kind != "relation":
            raise EquationError(column, Text(vi="một dấu = <= >= < >", en="ONE OF = <= >= < >"))
        return self._take()  # type: ignore[return-value]

    @_mutmut_mutated(mutants_xǁ_Parserǁend__mutmut)
    def end(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_orig(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_1(self) -> None:
        if self._next[1] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_2(self) -> None:
        if self._next[0] == "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_3(self) -> None:
        if self._next[0] != "XXendXX":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_4(self) -> None:
        if self._next[0] != "END":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_5(self) -> None:
        if self._next[0] != "end":
            raise EquationError(None, Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_6(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], None)

    def xǁ_Parserǁend__mutmut_7(self) -> None:
        if self._next[0] != "end":
            raise EquationError(Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_8(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], )

    def xǁ_Parserǁend__mutmut_9(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[3], Text(vi="hết phương trình", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_10(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi=None, en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_11(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en=None))

    def xǁ_Parserǁend__mutmut_12(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_13(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", ))

    def xǁ_Parserǁend__mutmut_14(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="XXhết phương trìnhXX", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_15(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="HẾT PHƯƠNG TRÌNH", en="the end of the equation"))

    def xǁ_Parserǁend__mutmut_16(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="XXthe end of the equationXX"))

    def xǁ_Parserǁend__mutmut_17(self) -> None:
        if self._next[0] != "end":
            raise EquationError(self._next[2], Text(vi="hết phương trình", en="THE END OF THE EQUATION"))

mutants_xǁ_Parserǁ__init____mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_1'] = _Parser.xǁ_Parserǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_2'] = _Parser.xǁ_Parserǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_3'] = _Parser.xǁ_Parserǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_4'] = _Parser.xǁ_Parserǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_5'] = _Parser.xǁ_Parserǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_6'] = _Parser.xǁ_Parserǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_7'] = _Parser.xǁ_Parserǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_8'] = _Parser.xǁ_Parserǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_9'] = _Parser.xǁ_Parserǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_10'] = _Parser.xǁ_Parserǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_11'] = _Parser.xǁ_Parserǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_12'] = _Parser.xǁ_Parserǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_13'] = _Parser.xǁ_Parserǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_14'] = _Parser.xǁ_Parserǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_15'] = _Parser.xǁ_Parserǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_16'] = _Parser.xǁ_Parserǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_17'] = _Parser.xǁ_Parserǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_18'] = _Parser.xǁ_Parserǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_19'] = _Parser.xǁ_Parserǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_20'] = _Parser.xǁ_Parserǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_21'] = _Parser.xǁ_Parserǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_22'] = _Parser.xǁ_Parserǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_23'] = _Parser.xǁ_Parserǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_24'] = _Parser.xǁ_Parserǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_25'] = _Parser.xǁ_Parserǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_26'] = _Parser.xǁ_Parserǁ__init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_27'] = _Parser.xǁ_Parserǁ__init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_28'] = _Parser.xǁ_Parserǁ__init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_29'] = _Parser.xǁ_Parserǁ__init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_30'] = _Parser.xǁ_Parserǁ__init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_31'] = _Parser.xǁ_Parserǁ__init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_32'] = _Parser.xǁ_Parserǁ__init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_33'] = _Parser.xǁ_Parserǁ__init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_34'] = _Parser.xǁ_Parserǁ__init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_35'] = _Parser.xǁ_Parserǁ__init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_36'] = _Parser.xǁ_Parserǁ__init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_37'] = _Parser.xǁ_Parserǁ__init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_38'] = _Parser.xǁ_Parserǁ__init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_39'] = _Parser.xǁ_Parserǁ__init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_40'] = _Parser.xǁ_Parserǁ__init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_41'] = _Parser.xǁ_Parserǁ__init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_42'] = _Parser.xǁ_Parserǁ__init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_43'] = _Parser.xǁ_Parserǁ__init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_44'] = _Parser.xǁ_Parserǁ__init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_45'] = _Parser.xǁ_Parserǁ__init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_46'] = _Parser.xǁ_Parserǁ__init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_47'] = _Parser.xǁ_Parserǁ__init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_48'] = _Parser.xǁ_Parserǁ__init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_49'] = _Parser.xǁ_Parserǁ__init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_50'] = _Parser.xǁ_Parserǁ__init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_51'] = _Parser.xǁ_Parserǁ__init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_52'] = _Parser.xǁ_Parserǁ__init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_53'] = _Parser.xǁ_Parserǁ__init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_54'] = _Parser.xǁ_Parserǁ__init____mutmut_54 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_55'] = _Parser.xǁ_Parserǁ__init____mutmut_55 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_56'] = _Parser.xǁ_Parserǁ__init____mutmut_56 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_57'] = _Parser.xǁ_Parserǁ__init____mutmut_57 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_58'] = _Parser.xǁ_Parserǁ__init____mutmut_58 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ__init____mutmut['xǁ_Parserǁ__init____mutmut_59'] = _Parser.xǁ_Parserǁ__init____mutmut_59 # type: ignore # mutmut generated

mutants_xǁ_Parserǁ_take__mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁ_take__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_take__mutmut['xǁ_Parserǁ_take__mutmut_1'] = _Parser.xǁ_Parserǁ_take__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_take__mutmut['xǁ_Parserǁ_take__mutmut_2'] = _Parser.xǁ_Parserǁ_take__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_take__mutmut['xǁ_Parserǁ_take__mutmut_3'] = _Parser.xǁ_Parserǁ_take__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_take__mutmut['xǁ_Parserǁ_take__mutmut_4'] = _Parser.xǁ_Parserǁ_take__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_take__mutmut['xǁ_Parserǁ_take__mutmut_5'] = _Parser.xǁ_Parserǁ_take__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_take__mutmut['xǁ_Parserǁ_take__mutmut_6'] = _Parser.xǁ_Parserǁ_take__mutmut_6 # type: ignore # mutmut generated

mutants_xǁ_Parserǁsum__mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁsum__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_1'] = _Parser.xǁ_Parserǁsum__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_2'] = _Parser.xǁ_Parserǁsum__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_3'] = _Parser.xǁ_Parserǁsum__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_4'] = _Parser.xǁ_Parserǁsum__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_5'] = _Parser.xǁ_Parserǁsum__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_6'] = _Parser.xǁ_Parserǁsum__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_7'] = _Parser.xǁ_Parserǁsum__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_8'] = _Parser.xǁ_Parserǁsum__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_9'] = _Parser.xǁ_Parserǁsum__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_10'] = _Parser.xǁ_Parserǁsum__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_11'] = _Parser.xǁ_Parserǁsum__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_12'] = _Parser.xǁ_Parserǁsum__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_13'] = _Parser.xǁ_Parserǁsum__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_14'] = _Parser.xǁ_Parserǁsum__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_15'] = _Parser.xǁ_Parserǁsum__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_16'] = _Parser.xǁ_Parserǁsum__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Parserǁsum__mutmut['xǁ_Parserǁsum__mutmut_17'] = _Parser.xǁ_Parserǁsum__mutmut_17 # type: ignore # mutmut generated

mutants_xǁ_Parserǁ_product__mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁ_product__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_1'] = _Parser.xǁ_Parserǁ_product__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_2'] = _Parser.xǁ_Parserǁ_product__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_3'] = _Parser.xǁ_Parserǁ_product__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_4'] = _Parser.xǁ_Parserǁ_product__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_5'] = _Parser.xǁ_Parserǁ_product__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_6'] = _Parser.xǁ_Parserǁ_product__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_7'] = _Parser.xǁ_Parserǁ_product__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_8'] = _Parser.xǁ_Parserǁ_product__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_9'] = _Parser.xǁ_Parserǁ_product__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_10'] = _Parser.xǁ_Parserǁ_product__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_11'] = _Parser.xǁ_Parserǁ_product__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_12'] = _Parser.xǁ_Parserǁ_product__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_13'] = _Parser.xǁ_Parserǁ_product__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_14'] = _Parser.xǁ_Parserǁ_product__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_15'] = _Parser.xǁ_Parserǁ_product__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_16'] = _Parser.xǁ_Parserǁ_product__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_product__mutmut['xǁ_Parserǁ_product__mutmut_17'] = _Parser.xǁ_Parserǁ_product__mutmut_17 # type: ignore # mutmut generated

mutants_xǁ_Parserǁ_signed__mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁ_signed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_signed__mutmut['xǁ_Parserǁ_signed__mutmut_1'] = _Parser.xǁ_Parserǁ_signed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_signed__mutmut['xǁ_Parserǁ_signed__mutmut_2'] = _Parser.xǁ_Parserǁ_signed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_signed__mutmut['xǁ_Parserǁ_signed__mutmut_3'] = _Parser.xǁ_Parserǁ_signed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_signed__mutmut['xǁ_Parserǁ_signed__mutmut_4'] = _Parser.xǁ_Parserǁ_signed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_signed__mutmut['xǁ_Parserǁ_signed__mutmut_5'] = _Parser.xǁ_Parserǁ_signed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_signed__mutmut['xǁ_Parserǁ_signed__mutmut_6'] = _Parser.xǁ_Parserǁ_signed__mutmut_6 # type: ignore # mutmut generated

mutants_xǁ_Parserǁ_atom__mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁ_atom__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_1'] = _Parser.xǁ_Parserǁ_atom__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_2'] = _Parser.xǁ_Parserǁ_atom__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_3'] = _Parser.xǁ_Parserǁ_atom__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_4'] = _Parser.xǁ_Parserǁ_atom__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_5'] = _Parser.xǁ_Parserǁ_atom__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_6'] = _Parser.xǁ_Parserǁ_atom__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_7'] = _Parser.xǁ_Parserǁ_atom__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_8'] = _Parser.xǁ_Parserǁ_atom__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_9'] = _Parser.xǁ_Parserǁ_atom__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_10'] = _Parser.xǁ_Parserǁ_atom__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_11'] = _Parser.xǁ_Parserǁ_atom__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_12'] = _Parser.xǁ_Parserǁ_atom__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_13'] = _Parser.xǁ_Parserǁ_atom__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_14'] = _Parser.xǁ_Parserǁ_atom__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_15'] = _Parser.xǁ_Parserǁ_atom__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_16'] = _Parser.xǁ_Parserǁ_atom__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_17'] = _Parser.xǁ_Parserǁ_atom__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_18'] = _Parser.xǁ_Parserǁ_atom__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_19'] = _Parser.xǁ_Parserǁ_atom__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_20'] = _Parser.xǁ_Parserǁ_atom__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_21'] = _Parser.xǁ_Parserǁ_atom__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_22'] = _Parser.xǁ_Parserǁ_atom__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_23'] = _Parser.xǁ_Parserǁ_atom__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_24'] = _Parser.xǁ_Parserǁ_atom__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_25'] = _Parser.xǁ_Parserǁ_atom__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_26'] = _Parser.xǁ_Parserǁ_atom__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_27'] = _Parser.xǁ_Parserǁ_atom__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_28'] = _Parser.xǁ_Parserǁ_atom__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_29'] = _Parser.xǁ_Parserǁ_atom__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_30'] = _Parser.xǁ_Parserǁ_atom__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_31'] = _Parser.xǁ_Parserǁ_atom__mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_32'] = _Parser.xǁ_Parserǁ_atom__mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_33'] = _Parser.xǁ_Parserǁ_atom__mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_34'] = _Parser.xǁ_Parserǁ_atom__mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_35'] = _Parser.xǁ_Parserǁ_atom__mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_36'] = _Parser.xǁ_Parserǁ_atom__mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_37'] = _Parser.xǁ_Parserǁ_atom__mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_38'] = _Parser.xǁ_Parserǁ_atom__mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_39'] = _Parser.xǁ_Parserǁ_atom__mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_40'] = _Parser.xǁ_Parserǁ_atom__mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_41'] = _Parser.xǁ_Parserǁ_atom__mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_42'] = _Parser.xǁ_Parserǁ_atom__mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_43'] = _Parser.xǁ_Parserǁ_atom__mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_44'] = _Parser.xǁ_Parserǁ_atom__mutmut_44 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_45'] = _Parser.xǁ_Parserǁ_atom__mutmut_45 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_46'] = _Parser.xǁ_Parserǁ_atom__mutmut_46 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_47'] = _Parser.xǁ_Parserǁ_atom__mutmut_47 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_48'] = _Parser.xǁ_Parserǁ_atom__mutmut_48 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_49'] = _Parser.xǁ_Parserǁ_atom__mutmut_49 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_50'] = _Parser.xǁ_Parserǁ_atom__mutmut_50 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_51'] = _Parser.xǁ_Parserǁ_atom__mutmut_51 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_52'] = _Parser.xǁ_Parserǁ_atom__mutmut_52 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_53'] = _Parser.xǁ_Parserǁ_atom__mutmut_53 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_54'] = _Parser.xǁ_Parserǁ_atom__mutmut_54 # type: ignore # mutmut generated
mutants_xǁ_Parserǁ_atom__mutmut['xǁ_Parserǁ_atom__mutmut_55'] = _Parser.xǁ_Parserǁ_atom__mutmut_55 # type: ignore # mutmut generated

mutants_xǁ_Parserǁrelation__mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁrelation__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_1'] = _Parser.xǁ_Parserǁrelation__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_2'] = _Parser.xǁ_Parserǁrelation__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_3'] = _Parser.xǁ_Parserǁrelation__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_4'] = _Parser.xǁ_Parserǁrelation__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_5'] = _Parser.xǁ_Parserǁrelation__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_6'] = _Parser.xǁ_Parserǁrelation__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_7'] = _Parser.xǁ_Parserǁrelation__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_8'] = _Parser.xǁ_Parserǁrelation__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_9'] = _Parser.xǁ_Parserǁrelation__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_10'] = _Parser.xǁ_Parserǁrelation__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_11'] = _Parser.xǁ_Parserǁrelation__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_12'] = _Parser.xǁ_Parserǁrelation__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_13'] = _Parser.xǁ_Parserǁrelation__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_14'] = _Parser.xǁ_Parserǁrelation__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_15'] = _Parser.xǁ_Parserǁrelation__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Parserǁrelation__mutmut['xǁ_Parserǁrelation__mutmut_16'] = _Parser.xǁ_Parserǁrelation__mutmut_16 # type: ignore # mutmut generated

mutants_xǁ_Parserǁend__mutmut['_mutmut_orig'] = _Parser.xǁ_Parserǁend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_1'] = _Parser.xǁ_Parserǁend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_2'] = _Parser.xǁ_Parserǁend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_3'] = _Parser.xǁ_Parserǁend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_4'] = _Parser.xǁ_Parserǁend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_5'] = _Parser.xǁ_Parserǁend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_6'] = _Parser.xǁ_Parserǁend__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_7'] = _Parser.xǁ_Parserǁend__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_8'] = _Parser.xǁ_Parserǁend__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_9'] = _Parser.xǁ_Parserǁend__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_10'] = _Parser.xǁ_Parserǁend__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_11'] = _Parser.xǁ_Parserǁend__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_12'] = _Parser.xǁ_Parserǁend__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_13'] = _Parser.xǁ_Parserǁend__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_14'] = _Parser.xǁ_Parserǁend__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_15'] = _Parser.xǁ_Parserǁend__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_16'] = _Parser.xǁ_Parserǁend__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Parserǁend__mutmut['xǁ_Parserǁend__mutmut_17'] = _Parser.xǁ_Parserǁend__mutmut_17 # type: ignore # mutmut generated
