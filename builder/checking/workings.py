"""The working of an equation for readers: both sides with names and with values, precision, and what would fit."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import Address, Constant, DateOf, Equation, Name, Negation, Operation, Term
from builder.checking.evaluate import cut_off, half_up, precision, value_of
from builder.checking.intervals import Interval, unbounded
from builder.checking.quantities import Leaf, Lookup, Words
from builder.checking.verdicts import Side, Working
from builder.locale.reader import ALL, Reader
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.claims import decimals_of

_WordsOf = Callable[[Leaf], Words]
_RANK = {"+": 1, "-": 1, "*": 2, "/": 2}
_SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}


def working_of(equation: Equation, lookup: Lookup, reader: Reader, verdict: Verdict) -> Working:
    """The working of ``equation``; for a failed ratio also which numbers would give the printed share, and for what
    is explained to which number both sides come."""
    left, right = value_of(equation.left, lookup), value_of(equation.right, lookup)
    decimals = precision(equation, lookup) if equation.relation == "=" else None
    exact = left.exact and right.exact
    return Working(
        left=_side(equation.left, left, lookup, decimals, reader),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals, reader),
        difference=_show(left.low - right.low, decimals, reader) if exact else "",
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_steps(equation, lookup, reader, verdict),
    )


def _steps(equation: Equation, lookup: Lookup, reader: Reader, verdict: Verdict) -> tuple[Text, ...]:
    if verdict == "fails":
        return _fitting(equation, lookup, reader)
    cut = cut_off(equation, lookup) if verdict == "explained" else None
    return () if cut is None else (cut_words(cut, reader),)


def cut_words(cut: Decimal, reader: Reader) -> Text:
    """What is said of two sides that agree once digits are cut off."""
    shown = reader.exact(cut, ALL)
    return Text(
        vi=f"cắt bớt chữ số thay vì làm tròn thì hai bên cùng là {shown}",
        en=f"cutting digits off instead of rounding makes both sides {shown}",
    )


def _side(term: Term, value: Interval, lookup: Lookup, decimals: int | None, reader: Reader) -> Side:
    names = _write(term, reader, lambda leaf: lookup(leaf).title)
    values = _write(term, reader, lambda leaf: lookup(leaf).shown)
    if isinstance(term, Leaf):
        return Side(names, values, values)
    return Side(names, values, _show_range(value, decimals, reader))


def _show(value: Fraction, decimals: int | None, reader: Reader) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return reader.number(half_up(value, places), places)


def _show_range(value: Interval, decimals: int | None, reader: Reader) -> str:
    if value.exact:
        return _show(value.low, decimals, reader)
    low = "−∞" if unbounded(value.low) else _show(value.low, decimals, reader)
    high = "∞" if unbounded(value.high) else _show(value.high, decimals, reader)
    return f"{low} … {high}"


def _write(term: Term, reader: Reader, words: _WordsOf, outer: int = 0) -> str:
    match term:
        case Constant():
            return reader.number(term.value, decimals_of(term.value, 9))
        case Negation():
            return "−" + _write(term.term, reader, words, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            left, right = _write(term.left, reader, words, rank), _write(term.right, reader, words, inner)
            text = f"{left} {_SIGN[term.operator]} {right}"
            return f"({text})" if rank < outer else text
        case Name() | Address() | DateOf():
            return words(term)(reader)
        case _:
            raise TypeError(term)  # sums are written out before anything is shown


def _precision_text(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def _fitting(equation: Equation, lookup: Lookup, reader: Reader) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(
            Name() | Address() as rate, "=", Operation("/", Operation("*", Constant(), part), whole)
        ):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or numerator.rounding or denominator.rounding:
        return ()
    wholes = _integers(
        100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False
    )
    parts = _integers(
        low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True
    )
    shown, top, bottom = percent.shown(reader), numerator.shown(reader), denominator.shown(reader)
    first, last, least, most = (reader.number(number) for number in (*wholes, *parts))
    return (
        Text(
            vi=f"để được {shown} với tử số {top}, mẫu số phải từ {first} đến {last}",
            en=f"for {shown} with numerator {top}, the denominator must be {first} to {last}",
        ),
        Text(
            vi=f"để được {shown} với mẫu số {bottom}, tử số phải từ {least} đến {most}",
            en=f"for {shown} with denominator {bottom}, the numerator must be {least} to {most}",
        ),
    )


def _integers(low: Fraction, high: Fraction, low_included: bool) -> tuple[Decimal, Decimal]:
    """The least and greatest integer in [low, high) or (low, high]."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return Decimal(first), Decimal(last)
