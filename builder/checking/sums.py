"""Sums over a dimension: ``sum(case-handling.resolved@2022 over level)`` stands for the figures of all its members."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

from builder.checking.equations import Address, Equation, Negation, Operation, Sum, Term
from builder.checking.lookups import UnknownError
from builder.model.figures import Figure, Key, address_of
from builder.model.site import Site
from builder.problems import did_you_mean


def spread(site: Site, equation: Equation) -> Equation:
    """``equation`` with every sum written out as an addition of addresses; :class:`UnknownError` where no figure fits."""
    return replace(equation, left=_spread(site, equation.left), right=_spread(site, equation.right))


def _spread(site: Site, term: Term) -> Term:
    match term:
        case Sum():
            parts: list[Term] = [Address(figure.address) for figure in members(site, term)]
            return reduce(lambda left, right: Operation("+", left, right), parts)
        case Operation():
            return Operation(term.operator, _spread(site, term.left), _spread(site, term.right))
        case Negation():
            return Negation(_spread(site, term.term))
        case _:
            return term


def members(site: Site, wanted: Sum) -> tuple[Figure, ...]:
    """The figures that a sum adds, in the order of the data: members of one rank, never a total beside its parts."""
    indicator = wanted.total.partition(".")[0]
    found = tuple(
        figure
        for figure in site.figures_of.get(indicator, ())
        if _is_part(site, figure, wanted) and _without(site, figure, wanted) == wanted.total
    )
    if not found:
        parts = (f for f in site.figures_of.get(indicator, ()) if _is_part(site, f, wanted))
        near = did_you_mean(wanted.total, {_without(site, figure, wanted) for figure in parts})
        raise UnknownError("C112", address=wanted.total, dimension=wanted.dimension, near=near)
    return found


def _is_part(site: Site, figure: Figure, wanted: Sum) -> bool:
    match wanted.dimension:
        case "level":
            return figure.key.level not in ("", "all")
        case "component":
            return bool(figure.key.component)
        case "place":
            places = site.places
            return places[figure.key.place].level == places[site.settings.home].level


def _without(site: Site, figure: Figure, wanted: Sum) -> str:
    """The address of the whole that a figure is a part of, along the dimension."""
    key, indicator, home = figure.key, site.indicators[figure.indicator], site.settings.home
    whole: Key
    match wanted.dimension:
        case "level":
            whole = replace(key, level="")
        case "component":
            whole = replace(key, component=indicator.components[key.component].parent or "")
        case "place":
            whole = replace(key, place=home)
    return address_of(figure.indicator, figure.measure, whole, indicator.dimensions, home)
