"""Evaluate equations exactly and judge them at the precision of the printed figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import (
    Address,
    DateOf,
    Equation,
    Literal_,
    Name,
    Negation,
    Operation,
    Relation,
    Term,
)
from builder.checking.intervals import INFINITY, Interval
from builder.checking.verdicts import Side, Working
from builder.locale.reader import format_number
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.claims import decimals_of
from builder.model.indicators import Claim, Measure


class NotEnoughData(Exception):
    """A figure that the equation needs is not there; ``what`` names it."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class Quantity:
    """The value of one leaf: what is printed, how it may be read, and how it is shown."""

    printed: Decimal
    interval: Interval
    """Values that it may stand for: itself, or a half-open range where it is qualified."""
    decimals: int
    """Printed decimal places."""
    title: str
    shown: str
    counted: bool
    """True for counts: they are exact, not rounded."""


Lookup = Callable[[Name | Address | DateOf], Quantity]


def quantity(claim: Claim, measure: Measure, title: str) -> Quantity:
    """The quantity of a claim; ``NotEnoughData`` where its value is no number."""
    if not isinstance(claim.value, Decimal):
        raise NotEnoughData(title)
    value = Fraction(claim.value)
    ranges = {
        "more_than": Interval(value, INFINITY),
        "less_than": Interval(-INFINITY, value),
        "nearly": Interval(value * 9 / 10, value),
        "up_to": Interval(-INFINITY, value),
        "within": Interval(-INFINITY, value),
        "about": Interval(value * 9 / 10, value * 11 / 10),
    }
    decimals = decimals_of(claim.value, measure.decimals)
    shown = format_number(claim.value, decimals, "vi") + ("%" if measure.unit.vi == "%" else "")
    return Quantity(
        claim.value,
        ranges.get(claim.qualifier or "", Interval(value, value)),
        decimals,
        title,
        shown,
        measure.decimals == 0,
    )


def judge(equation: Equation, lookup: Lookup) -> tuple[Verdict, Working]:
    """Verdict and working of ``equation``; raises :class:`NotEnoughData`."""
    left, right = _value(equation.left, lookup), _value(equation.right, lookup)
    decimals = _precision(equation, lookup)
    verdict = _verdict(equation, left, right, decimals, lookup)
    working = Working(
        left=_side(equation.left, left, lookup, decimals),
        relation=equation.relation,
        right=_side(equation.right, right, lookup, decimals),
        difference=_difference(left, right, decimals),
        precision=_precision_text(decimals) if equation.relation == "=" else None,
        steps=_fitting(equation, lookup) if verdict == "fails" else (),
    )
    return verdict, working


def half_up(value: Fraction, decimals: int) -> Decimal:
    """An exact fraction rounded half up (away from zero at .5) to ``decimals`` places."""
    scaled = abs(value) * 10**decimals
    whole = (scaled + Fraction(1, 2)).__floor__()
    rounded = Decimal(whole).scaleb(-decimals)
    return -rounded if value < 0 else rounded


def _value(term: Term, lookup: Lookup) -> Interval:
    match term:
        case Literal_():
            return Interval.point(term.value)
        case Negation():
            return -_value(term.term, lookup)
        case Operation():
            left, right = _value(term.left, lookup), _value(term.right, lookup)
            if term.operator == "/":
                try:
                    return left / right
                except ZeroDivisionError:
                    raise NotEnoughData("0") from None
            return {"+": left.__add__, "-": left.__sub__, "*": left.__mul__}[term.operator](right)
        case _:
            return lookup(term).interval


def _precision(equation: Equation, lookup: Lookup) -> int | None:
    """Decimals at which "=" is compared: those of a lone figure, the coarser of two; None = exactly."""
    places = [
        lookup(side).decimals
        for side in (equation.left, equation.right)
        if isinstance(side, Name | Address | DateOf)
    ]
    return min(places) if places else None


def _verdict(
    equation: Equation, left: Interval, right: Interval, decimals: int | None, lookup: Lookup
) -> Verdict:
    relation = equation.relation
    if relation != "=":
        return _compare(relation, left, right)
    if not (left.exact and right.exact):
        return "fails" if left.high < right.low or right.high < left.low else "unclear"
    if decimals is None:
        return "holds" if left.low == right.low else "fails"
    if half_up(left.low, decimals) == half_up(right.low, decimals):
        return "holds"
    return _within_rounding(equation, decimals, lookup)


def _within_rounding(equation: Equation, decimals: int, lookup: Lookup) -> Verdict:
    """Unequal as printed: unclear if the rounding of the figures that went in could explain it, else it fails."""

    def rounded(leaf: Name | Address | DateOf) -> Quantity:
        found = lookup(leaf)
        if found.counted or leaf in (equation.left, equation.right):
            return found
        half = Fraction(1, 2 * 10**found.decimals)
        value = Fraction(found.printed)
        return Quantity(
            found.printed, Interval(value - half, value + half), found.decimals, found.title, found.shown, False
        )

    left, right = _value(equation.left, rounded), _value(equation.right, rounded)
    if left.exact and right.exact:
        return "fails"
    half = Fraction(1, 2 * 10**decimals)
    return "fails" if left.high + half < right.low or right.high + half < left.low else "unclear"


def _compare(relation: Relation, left: Interval, right: Interval) -> Verdict:
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    strict = relation == "<"
    if left.high < right.low or (left.high == right.low and not strict):
        return "holds"
    if left.low > right.high or (left.low == right.high and strict):
        return "fails"
    return "unclear"


def _side(term: Term, value: Interval, lookup: Lookup, decimals: int | None) -> Side:
    shown = _show(value.low, decimals) if value.exact else _show_range(value, decimals)
    if isinstance(term, Name | Address | DateOf):
        shown = lookup(term).shown
    return Side(_write(term, lambda leaf: lookup(leaf).title), _write(term, lambda leaf: lookup(leaf).shown), shown)


def _show(value: Fraction, decimals: int | None) -> str:
    """Two more places than compared, so that the reader sees what was rounded."""
    places = 0 if value.denominator == 1 else (decimals or 0) + 2
    return format_number(half_up(value, places), places, "vi")


def _show_range(value: Interval, decimals: int | None) -> str:
    low = "−∞" if value.low <= -INFINITY / 2 else _show(value.low, decimals)
    high = "∞" if value.high >= INFINITY / 2 else _show(value.high, decimals)
    return f"{low} … {high}"


_RANK = {"+": 1, "-": 1, "*": 2, "/": 2}
_SIGN = {"+": "+", "-": "−", "*": "×", "/": "÷"}


def _write(term: Term, leaf: Callable[[Name | Address | DateOf], str], outer: int = 0) -> str:
    match term:
        case Literal_():
            return format_number(term.value, decimals_of(term.value, 9), "vi")
        case Negation():
            return "−" + _write(term.term, leaf, 3)
        case Operation():
            rank = _RANK[term.operator]
            inner = rank + (term.operator in "-/")
            text = f"{_write(term.left, leaf, rank)} {_SIGN[term.operator]} {_write(term.right, leaf, inner)}"
            return f"({text})" if rank < outer else text
        case _:
            return leaf(term)


def _difference(left: Interval, right: Interval, decimals: int | None) -> str:
    if not (left.exact and right.exact):
        return ""
    return _show(left.low - right.low, decimals)


def _precision_text(decimals: int | None) -> Text:
    if decimals is None:
        return Text(vi="so sánh chính xác", en="compared exactly")
    if decimals == 0:
        return Text(vi="so sánh đến hàng đơn vị", en="compared to whole units")
    return Text(
        vi=f"làm tròn nửa lên đến {decimals} chữ số thập phân, như số in",
        en=f"rounded half up to {decimals} decimal place{'s' if decimals > 1 else ''}, as printed",
    )


def _fitting(equation: Equation, lookup: Lookup) -> tuple[Text, ...]:
    """For ``rate = 100 * part / whole``: which whole, and which part, would give the printed rate."""
    match equation:
        case Equation(Name() | Address() as rate, "=", Operation("/", Operation("*", Literal_(), part), whole)):
            if not isinstance(part, Name | Address) or not isinstance(whole, Name | Address):
                return ()
            percent, numerator, denominator = lookup(rate), lookup(part), lookup(whole)
        case _:
            return ()
    half = Fraction(1, 2 * 10**percent.decimals)
    low, high = Fraction(percent.printed) - half, Fraction(percent.printed) + half
    if low <= 0 or not (numerator.counted and denominator.counted):
        return ()
    wholes = _integers(100 * Fraction(numerator.printed) / high, 100 * Fraction(numerator.printed) / low, False)
    parts = _integers(low * Fraction(denominator.printed) / 100, high * Fraction(denominator.printed) / 100, True)
    return (
        Text(
            vi=f"để được {percent.shown} với tử số {numerator.shown}, mẫu số phải từ {wholes[0]} đến {wholes[1]}",
            en=f"for {percent.shown} with numerator {numerator.shown}, the denominator must be {wholes[0]} to {wholes[1]}",
        ),
        Text(
            vi=f"để được {percent.shown} với mẫu số {denominator.shown}, tử số phải từ {parts[0]} đến {parts[1]}",
            en=f"for {percent.shown} with denominator {denominator.shown}, the numerator must be {parts[0]} to {parts[1]}",
        ),
    )


def _integers(low: Fraction, high: Fraction, low_included: bool) -> tuple[str, str]:
    """The least and greatest integer in [low, high) or (low, high], in Vietnamese form."""
    first = low.__ceil__() if low_included or low.denominator != 1 else int(low) + 1
    last = high.__floor__() if not low_included or high.denominator != 1 else int(high) - 1
    return format_number(Decimal(first), 0, "vi"), format_number(Decimal(last), 0, "vi")

