"""What an evaluated check demands of figures, as data that can be judged again with other values put in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Protocol

from builder.checking.equations import Address, Equation, leaves
from builder.checking.evaluate import judge
from builder.checking.intervals import INFINITY, Interval
from builder.checking.quantities import Leaf, Lookup, NotEnoughDataError, Quantity, quantity
from builder.checking.solving import solve
from builder.model.claims import claim_at
from builder.model.figures import Claim, Figure
from builder.model.indicators import Measure
from builder.model.site import Site

EXACT = 12
"""More decimal places than any source prints."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One number that one source prints: what can be misprinted. Two sources of a figure are two cells."""

    address: str
    source: str
    claim: Claim = field(compare=False, repr=False)
    measure: Measure = field(compare=False, repr=False)

    @property
    def printed(self) -> Decimal:
        """The number as typed; checks are only put to cells that hold one."""
        assert isinstance(self.claim.value, Decimal)  # noqa: S101 - see demand_of
        return self.claim.value

    def read(self, value: Decimal) -> Quantity:
        """How the cell would be read if ``value`` stood in it; a qualifier such as "more than" stays."""
        claim = replace(self.claim, value=value, printed="")
        return quantity(claim, self.measure, lambda reader: self.measure.title.get(reader.lang))


Values = Mapping[Cell, Decimal]
"""Numbers put in place of those that are printed."""


Loose = Mapping[Cell, Interval]
"""Cells that may be wrong too, with what they may be."""


class Demand(Protocol):
    """What a check demands of the figures in it. Each stands for itself: they are told apart by identity."""

    @property
    def cells(self) -> Collection[Cell]:
        """The numbers that it speaks of."""

    def allows(self, values: Values) -> bool:
        """True where the check does not fail with ``values`` in place of what is printed."""

    def span(self, cell: Cell, values: Values, loose: Loose) -> Interval | None:
        """The numbers of ``cell`` with which it does not fail, and few others; None where there are none or it can't
        be solved for the cell."""


@dataclass(frozen=True, eq=False)
class EquationDemand:
    """An equation that must not fail, with the cells its leaves are read from. What does not fail either holds or is
    unclear: rounding, or a word such as "more than", can explain it. Cut off digits explain it too, but only where
    they do so in what is printed: to suppose them besides a misprint would be two hypotheses."""

    equation: Equation
    printed: Lookup
    leaves: Mapping[Leaf, Cell]
    _read: dict[Leaf, Quantity] = field(default_factory=dict)
    """What is printed, read once."""

    @property
    def cells(self) -> Collection[Cell]:
        """The numbers that it speaks of."""
        return self.leaves.values()

    def lookup(self, values: Values) -> Lookup:
        """The quantity of each leaf, with ``values`` in place of what is printed."""

        def find(leaf: Leaf) -> Quantity:
            cell = self.leaves.get(leaf)
            if cell is not None and cell in values:
                return cell.read(values[cell])
            if leaf not in self._read:
                self._read[leaf] = self.printed(leaf)
            return self._read[leaf]

        return find

    def allows(self, values: Values) -> bool:
        """True where the check does not fail with ``values``; a divisor of 0 is no way to mend it."""
        try:
            verdict = judge(self.equation, self.lookup(values))
        except NotEnoughDataError:
            return False
        return verdict in ("holds", "unclear") or (verdict == "explained" and self._cut)

    @cached_property
    def _cut(self) -> bool:
        """True where what is printed had its digits cut off."""
        try:
            return judge(self.equation, self.printed) == "explained"
        except NotEnoughDataError:
            return False

    def span(self, cell: Cell, values: Values, loose: Loose) -> Interval | None:
        """See solving.py."""
        named = [leaf for leaf, one in self.leaves.items() if one == cell]
        if len(named) != 1:
            return None
        others = {leaf: loose[one] for leaf, one in self.leaves.items() if one in loose}
        found = solve(self.equation, named[0], self.lookup(values), others, cut=self._cut)
        return None if found is None else _qualified(cell, found)


Wanted = Callable[[str], bool]
"""Whether a figure, by its address, is of interest."""
Demands = Callable[[Wanted], Iterator[Demand]]
"""The demands of one result that name a wanted figure; put together when they are asked for, as few results fail."""


def no_demands(_wanted: Wanted) -> Iterator[Demand]:
    """Of a check that demands nothing that other values could be put into."""
    return iter(())


def demand_of(equation: Equation, printed: Lookup, cells: Mapping[Leaf, Cell]) -> Iterator[Demand]:
    """The demand of an equation, or none where it names no number that a source prints."""
    if cells and all(isinstance(cell.claim.value, Decimal) for cell in cells.values()):
        yield EquationDemand(equation, printed, cells)


def demands_on(site: Site, equations: Iterable[Equation], find: Lookup) -> Demands:
    """The demands of equations over addresses."""

    def demands(wanted: Wanted) -> Iterator[Demand]:
        for equation in equations:
            cells = cells_of(site, equation)
            if any(wanted(cell.address) for cell in cells.values()):
                yield from demand_of(equation, find, cells)

    return demands


def cell_of(site: Site, figure: Figure) -> Cell:
    """The cell that is published for a figure."""
    return Cell(figure.address, figure.claim.source, figure.claim, site.measure(figure))


def cell_at(site: Site, address: str) -> Cell | None:
    """The cell at an address, with or without ``~source``."""
    claim = claim_at(site, address)
    if claim is None:
        return None
    bare = address.partition("~")[0]
    return Cell(bare, claim.source, claim, site.measure(site.figures[bare]))


def cells_of(site: Site, equation: Equation) -> dict[Leaf, Cell]:
    """The cells that an equation over addresses names."""
    found: dict[Leaf, Cell] = {}
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        cell = cell_at(site, leaf.address) if isinstance(leaf, Address) else None
        if cell is not None:
            found[leaf] = cell
    return found


def alike(addresses: tuple[str, ...]) -> tuple[Equation, ...]:
    """Each of ``addresses`` must print what the first one prints."""
    first, *others = (Address(address) for address in addresses)
    return tuple(Equation(first, "=", other, "") for other in others)


def claims_agree(figure: Figure) -> tuple[Equation, ...]:
    """What other sources print of a figure must not contradict what is published (see ``agree`` in model/claims.py)."""
    comparable = (
        f"{figure.address}~{other.source}"
        for other in figure.others
        if {figure.claim.qualifier, other.qualifier} in _COMPARABLE
    )
    return alike((figure.address, *comparable))


_COMPARABLE = ({None}, {None, "more_than"}, {None, "less_than"})
"""Pairs of qualifiers that can contradict each other."""


def _qualified(cell: Cell, span: Interval) -> Interval:
    """The printed numbers whose reading meets ``span``: "more than 5" stands for all above 5 (see quantities.py)."""
    more, less = Fraction(10, 9), Fraction(10, 11)
    match cell.claim.qualifier:
        case "more_than":
            return Interval(-INFINITY, span.high)
        case "less_than" | "within":
            return Interval(span.low, INFINITY)
        case "nearly" | "up_to":
            return span * Interval(Fraction(1), more)
        case "about":
            return span * Interval(less, more)
        case _:
            return span
