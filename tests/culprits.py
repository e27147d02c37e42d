"""``python -m tests.culprits [--seed N] [--cases N]``: how often a wrong number is named, and at which place.

One wrong number is put into a row, or a sum of a table, of the repository's own indicators on which all checks hold: by
one of the five slips, or by any number of as many digits. Strata (each indicator with row checks, each declared sum)
are drawn alike, so that the thousands of rows with a rank and a number of places don't hide the few rich ones; within
one, the row, the number and the kind of error are drawn alike. What the measure does not allow is drawn again: it is
refused before any check. Kept are the cases in which at least one check fails. Three figures are printed, the first
over all of those:

all     every failing case, also where the checks could not possibly tell: in ``total = a + b`` any of three may be wrong.
placed  no other number of the site takes part in exactly the same checks as the wrong one. This looks neither at values
        nor at how hypotheses are ranked; two parts of one sum, which the check treats alike, are left out by it.
told    no other single number explains the failing checks as well: it could be changed so that none of its checks fails,
        and, like the wrong one, one slip leads there (or, like the wrong one, none does). A rival that looks *better* than
        the wrong number (a slip explains it by chance, and not the wrong number) stays in and counts as a miss.
alone   no other single number explains them at all. Naming the wrong one is then certain, so this is only a count.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from builder.checking.constraints import Cell, Demand
from builder.checking.culprits import ByCell, Culprit, localise
from builder.checking.fits import domain
from builder.checking.site import check
from builder.checking.suspicions import by_cell, named_demands
from builder.problems import Problems
from builder.reading.site_folder import read_site
from builder.validating.site import validate

ROOT = Path(__file__).resolve().parent.parent
ERRORS = ("swapped", "changed", "dropped", "doubled", "tenfold", "any number")
DRAWS = 40
"""Draws of a case before it is given up: some numbers have no two digits to swap."""


@dataclass(frozen=True, slots=True)
class Case:
    """A seeded error and what the search made of it."""

    error: str
    cell: Cell
    seeded: Decimal
    culprits: tuple[Culprit, ...]
    placed: bool

    @property
    def place(self) -> int | None:
        """Place at which the wrong number is named as a single figure, from 1."""
        singles = [one.suspects[0].cell for one in self.culprits if len(one.suspects) == 1]
        return singles.index(self.cell) + 1 if self.cell in singles else None

    @property
    def rivals(self) -> list[Culprit]:
        """Other single figures that explain the failing checks."""
        return [one for one in self.culprits if len(one.suspects) == 1 and one.suspects[0].cell != self.cell]

    @property
    def told(self) -> bool:
        """No rival is as good as the wrong number."""
        own = next((one for one in self.culprits if [s.cell for s in one.suspects] == [self.cell]), None)
        return own is not None and all(rival.by_slip != own.by_slip for rival in self.rivals)


class Bench:
    """The demands of the repository's own site, and its consistent rows and sums by stratum."""

    def __init__(self) -> None:
        problems = Problems()
        site = validate(read_site(ROOT, problems), problems)
        results = check(site, problems).results
        kinds = {result.id: (result.rule, result.kind) for result in results}
        named = named_demands(site, results, lambda _address: True)
        self.demands: ByCell = by_cell(named)
        self.units: dict[str, list[tuple[Cell, ...]]] = {}
        rows: dict[tuple[str, str, str], dict[Cell, None]] = {}
        for demand, name in named.items():
            rule, kind = kinds.get(name, ("", ""))
            cells = tuple(dict.fromkeys(demand.cells))
            if kind == "breakdown":
                self._keep(rule, cells)
            elif "#" in rule:
                key = (rule.partition("#")[0], cells[0].address.partition("@")[2], cells[0].source)
                rows.setdefault(key, {}).update(dict.fromkeys(cells))
        for (indicator, _, _), row in rows.items():
            self._keep(indicator, tuple(row))

    def _keep(self, stratum: str, cells: tuple[Cell, ...]) -> None:
        if all(demand.allows({}) for cell in cells for demand in self.demands[cell]):
            self.units.setdefault(stratum, []).append(cells)

    def cases(self, seed: int, count: int) -> Iterator[Case]:
        """``count`` cases in which a check fails."""
        draw = random.Random(seed)  # noqa: S311 - the same cases every time
        strata = sorted(self.units)
        for _ in range(count):
            for _ in range(DRAWS):
                cell = draw.choice(draw.choice(self.units[draw.choice(strata)]))
                error = draw.choice(ERRORS)
                case = self.case(cell, error, wrong(cell.printed, error, draw))
                if case is not None:
                    yield case
                    break

    def case(self, cell: Cell, error: str, seeded: Decimal | None) -> Case | None:
        """The case, or None where the measure does not allow the number or no check fails."""
        bounds = domain(cell)
        if seeded is None or seeded == cell.printed or not bounds.low <= seeded <= bounds.high:
            return None
        if cell.measure.decimals == 0 and seeded != int(seeded):
            return None
        values, own = {cell: seeded}, self.demands[cell]
        failing: list[Demand] = [demand for demand in own if not demand.allows(values)]
        if not failing:
            return None
        found = next(localise(failing, self.demands, values), ())
        others = {one for demand in own for one in demand.cells} - {cell}
        placed = all(set(self.demands[other]) != set(own) for other in others)
        return Case(error, cell, seeded, found, placed)


def wrong(true: Decimal, error: str, draw: random.Random) -> Decimal | None:
    """``true`` with one error, or None where it has no place for it."""
    text = format(true, "f")
    places = [i for i, mark in enumerate(text) if mark.isdigit()]
    i = draw.choice(places)
    match error:
        case "swapped":
            pairs = [(a, b) for a, b in pairwise(places) if text[a] != text[b]]
            if not pairs:
                return None
            a, b = draw.choice(pairs)
            text = text[:a] + text[b] + text[a + 1 : b] + text[a] + text[b + 1 :]
        case "changed":
            text = text[:i] + draw.choice("0123456789".replace(text[i], "")) + text[i + 1 :]
        case "dropped":
            text = text[:i] + text[i + 1 :]
        case "doubled":
            text = text[: i + 1] + text[i:]
        case "tenfold":
            return true * 10 if draw.random() < 0.5 else true / 10
        case _:
            text = "".join(draw.choice("0123456789") if mark.isdigit() else mark for mark in text)
    digits = text.removeprefix("-").partition(".")[0]
    return None if not digits or (len(digits) > 1 and digits[0] == "0") else Decimal(text)


def shares(cases: list[Case]) -> tuple[int, Fraction, Fraction]:
    """How many; the share named first; the share among the first three."""
    places = [case.place for case in cases]
    first = sum(1 for place in places if place == 1)
    three = sum(1 for place in places if place is not None and place <= 3)
    return len(cases), Fraction(first, max(1, len(cases))), Fraction(three, max(1, len(cases)))


def main() -> None:
    """Print the figures for all errors and for each kind."""
    parser = argparse.ArgumentParser(prog="python -m tests.culprits")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=2000)
    options = parser.parse_args()
    cases = list(Bench().cases(options.seed, options.cases))
    print(f"seed {options.seed}; cases by stratum of the errors:")
    print(f"{'error':12} {'':7} {'cases':>6} {'first':>8} {'of three':>9}")
    for error in ("", *ERRORS):
        some = [case for case in cases if error in ("", case.error)]
        for name, kept in (
            ("all", some),
            ("placed", [case for case in some if case.placed]),
            ("told", [case for case in some if case.told]),
            ("alone", [case for case in some if not case.rivals]),
        ):
            number, first, three = shares(kept)
            print(f"{error or 'every':12} {name:7} {number:6} {float(first):8.1%} {float(three):9.1%}")
    missed = Counter(case.cell.address.partition("@")[0] for case in cases if case.place is None)
    print(
        "not named at all:", ", ".join(f"{name} {number}" for name, number in missed.most_common()) or "none"
    )


if __name__ == "__main__":
    main()
