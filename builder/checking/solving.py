"""Solving an equation for one of its leaves: between which numbers must it lie for the equation not to fail?

The other way round of evaluate.py, with the same exact arithmetic and the same readings of what is printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from builder.checking.equations import Equation, Negation, Operation, Term, leaves
from builder.checking.evaluate import Read, half_up, precision, range_of
from builder.checking.intervals import INFINITY, Interval
from builder.checking.quantities import Leaf, Lookup, NotEnoughDataError

EVERYTHING = Interval(-INFINITY, INFINITY)


def solve(
    equation: Equation, unknown: Leaf, find: Lookup, loose: Mapping[Leaf, Interval], *, cut: bool = False
) -> Interval | None:
    """The numbers that ``unknown`` may stand for, and few others, while the leaves in ``loose`` may be anything there.
    None where it can't be solved: the leaf occurs more than once, or something is divided by 0. With ``cut`` digits may
    have been cut off instead of rounded."""
    both = [*leaves(equation.left), *leaves(equation.right)]
    if both.count(unknown) != 1:
        return None
    equal, lone = equation.relation == "=", (equation.left, equation.right)

    def read(leaf: Leaf) -> Interval:
        found = find(leaf)
        known = loose.get(leaf, found.interval)
        spread = Fraction(0) if equal and leaf in lone else found.rounding
        return Interval(known.low - spread, known.high + spread) if spread else known

    on_left = unknown in leaves(equation.left)
    side, other = lone if on_left else lone[::-1]
    try:
        wanted = _wanted(equation.relation if on_left else _TURNED[equation.relation], range_of(other, read))
        if equal:
            wanted = _at_precision(wanted, precision(equation, find), cut=cut)
        span = _inverted(side, unknown, wanted, read)
    except (ZeroDivisionError, NotEnoughDataError):
        return None
    half = Fraction(0) if equal and unknown in lone else find(unknown).rounding
    return Interval(span.low - half, span.high + half)


_TURNED = {"=": "=", "<=": ">=", ">=": "<=", "<": ">", ">": "<"}


def _wanted(relation: str, other: Interval) -> Interval:
    """What the side with the cell may be, given the other one; open bounds are left to the judge."""
    match relation:
        case "=":
            return other
        case "<=" | "<":
            return Interval(-INFINITY, other.high)
        case _:
            return Interval(other.low, INFINITY)


def _at_precision(wanted: Interval, places: int | None, *, cut: bool) -> Interval:
    """Wider by what rounding to ``places`` decimals hides, or cutting off: a whole unit."""
    if places is None:
        return wanted
    half = Fraction(1, 10**places if cut else 2 * 10**places)
    low, high = Fraction(half_up(wanted.low, places)), Fraction(half_up(wanted.high, places))
    return Interval(min(wanted.low, low) - half, max(wanted.high, high) + half)


def _inverted(term: Term, leaf: Leaf, wanted: Interval, read: Read) -> Interval:
    """What ``leaf`` in ``term`` may be for the term to lie in ``wanted``, all other leaves read as they are."""
    match term:
        case Negation():
            return _inverted(term.term, leaf, -wanted, read)
        case Operation():
            on_left = leaf in leaves(term.left)
            known = range_of(term.right if on_left else term.left, read)
            inner = _undone(term.operator, on_left, wanted, known)
            return _inverted(term.left if on_left else term.right, leaf, inner, read)
        case _:
            return wanted


def _undone(operator: str, on_left: bool, wanted: Interval, known: Interval) -> Interval:
    """The unknown side of ``left operator right`` from the result and the known side."""
    match operator:
        case "+":
            return wanted - known
        case "-":
            return wanted + known if on_left else known - wanted
        case "*":
            return EVERYTHING if known.low <= 0 <= known.high else wanted / known
        case _ if on_left:
            return wanted * known
        case _ if wanted.low <= 0 <= wanted.high:
            # the smaller the result the greater the divisor: no end on that side
            above = known.low > 0 and wanted.high > 0
            return known / Interval(Fraction(0), wanted.high) if above else EVERYTHING
        case _:
            return known / wanted
