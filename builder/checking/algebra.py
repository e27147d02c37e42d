"""When two equations claim the same: each is brought to one form, a polynomial in the claims of single sources.

``a = b + c``, ``c = a - b`` and ``2 * a - 2 * b = 2 * c`` are one claim; so are ``r = 100 * a / b`` and
``r * b = 100 * a``. Denominators are multiplied out, as a printed share means nothing over nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from builder.checking.equations import Address, Constant, DateOf, Equation, Name, Negation, Operation, Term
from builder.model.site import Site

Monomial = tuple[str, ...]
"""Names of leaves, sorted; one that is squared stands twice."""
Polynomial = dict[Monomial, Fraction]

Canonical = tuple[str, tuple[tuple[Monomial, Fraction], ...]]
"""Relation to zero, and the terms in order, the first with the coefficient 1 (for an inequality 1 or -1)."""


@dataclass(frozen=True, slots=True)
class _Ratio:
    top: Polynomial
    bottom: Polynomial


def of_claims(site: Site, equation: Equation) -> Equation:
    """``equation`` with every address naming its source, so that one figure of two sources is two things."""
    return replace(equation, left=_claims(site, equation.left), right=_claims(site, equation.right))


def _claims(site: Site, term: Term) -> Term:
    match term:
        case Address() if "~" not in term.address and term.address in site.figures:
            return Address(f"{term.address}~{site.figures[term.address].claim.source}")
        case Operation():
            return Operation(term.operator, _claims(site, term.left), _claims(site, term.right))
        case Negation():
            return Negation(_claims(site, term.term))
        case _:
            return term


def canonical(equation: Equation) -> Canonical:
    """The one form of all equations that claim the same."""
    left, right, relation = equation.left, equation.right, equation.relation
    if relation in (">=", ">"):
        left, right, relation = right, left, "<=" if relation == ">=" else "<"
    if relation != "=" and (_divides(left) or _divides(right)):
        # an inequality may turn round when multiplied out, so it is only compared as written
        return (relation, ((_written(left), Fraction(1)), (_written(right), Fraction(1))))
    terms = sorted(_ratio(Operation("-", left, right)).top.items())
    if not terms:
        return (relation, ())
    scale = terms[0][1] if relation == "=" else abs(terms[0][1])
    return (relation, tuple((name, value / scale) for name, value in terms))


def _written(term: Term) -> Monomial:
    return (repr(term),)


def _divides(term: Term) -> bool:
    match term:
        case Operation():
            return term.operator == "/" or _divides(term.left) or _divides(term.right)
        case Negation():
            return _divides(term.term)
        case _:
            return False


def _ratio(term: Term) -> _Ratio:
    match term:
        case Constant():
            return _Ratio({(): Fraction(term.value)} if term.value else {}, {(): Fraction(1)})
        case Name():
            return _Ratio({(term.name,): Fraction(1)}, {(): Fraction(1)})
        case Address():
            return _Ratio({(term.address,): Fraction(1)}, {(): Fraction(1)})
        case DateOf():
            return _Ratio({(f"date {term.reference}",): Fraction(1)}, {(): Fraction(1)})
        case Negation():
            inner = _ratio(term.term)
            return _Ratio(_times(inner.top, {(): Fraction(-1)}), inner.bottom)
        case Operation():
            return _joined(term.operator, _ratio(term.left), _ratio(term.right))
        case _:
            raise TypeError(term)  # sums are written out before anything is compared


def _joined(operator: str, one: _Ratio, other: _Ratio) -> _Ratio:
    match operator:
        case "*":
            return _Ratio(_times(one.top, other.top), _times(one.bottom, other.bottom))
        case "/":
            return _Ratio(_times(one.top, other.bottom), _times(one.bottom, other.top))
        case _:
            sign = Fraction(1 if operator == "+" else -1)
            across = _times(_times(other.top, one.bottom), {(): sign})
            return _Ratio(_plus(_times(one.top, other.bottom), across), _times(one.bottom, other.bottom))


def _plus(one: Polynomial, other: Polynomial) -> Polynomial:
    names = one.keys() | other.keys()
    added = {name: one.get(name, Fraction(0)) + other.get(name, Fraction(0)) for name in names}
    return {name: value for name, value in added.items() if value}


def _times(one: Polynomial, other: Polynomial) -> Polynomial:
    found: Polynomial = {}
    for a, x in one.items():
        for b, y in other.items():
            found = _plus(found, {tuple(sorted((*a, *b))): x * y})
    return found
