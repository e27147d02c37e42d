"""What was made before, and whether it still holds: verifying traces, see :mod:`builder.keeping.reads`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from builder.keeping.reads import MISSING, Read
from builder.keeping.state import State
from builder.keeping.watch import Tables
from builder.making.made import Made, Unit
from builder.validating.parts import Parts

V = TypeVar("V")


class Kept:
    """The units of the last build, held against the tables of this one."""

    def __init__(self, state: State) -> None:
        self.old = state
        self.answers: dict[Read, Any] = {}
        """Answers of this build."""
        self.made: dict[str, Made] = {}
        """What this build has come to, kept or new, in the order of its units."""
        self._known: dict[Any, Any] = {}
        self._other: set[Read] = set()
        """Reads that are told something else today."""

    def holding(self, units: Iterable[Unit], tables: Tables, given: Mapping[str, Any]) -> dict[str, Made]:
        """Those of ``units`` that would come out as they did, by id; ``given`` by unit name is what else they are made of."""
        known = {unit: made for unit in units if (made := self.old.made.get(unit.id)) is not None}
        for made in known.values():
            self._ask(made.reads, tables)
        return {
            unit.id: made
            for unit, made in known.items()
            if made.given == given.get(unit.name, {}) and self._other.isdisjoint(made.reads)
        }

    def _ask(self, reads: Iterable[Read], tables: Tables) -> None:
        before = self.old.answers
        for read in reads:
            if read not in self.answers:
                answer = self.answers[read] = tables.answer(read)
                if not _same(before.get(read, MISSING), answer):
                    self._other.add(read)

    def take(self, made: Mapping[str, Made], tables: Tables) -> None:
        """Count what this build has kept or made, with the answers on which it rests."""
        self.made |= made
        for one in made.values():
            one.reads = tuple(self._once(read) for read in one.reads)
            one.spoken = tuple(
                self._once(replace(said, rests_on=tuple(map(self._once, said.rests_on))))
                for said in one.spoken
            )
            for read in one.reads:
                if read not in self.answers:
                    self.answers[read] = tables.answer(read)

    def _once(self, value: V) -> V:
        """Equal values as one, since many pages read and say the same."""
        known: V = self._known.setdefault(value, value)
        return known

    def state(self, key: str, parts: Parts) -> State:
        """What this build leaves for the next."""
        used = {read for made in self.made.values() for read in made.reads}
        return State(key, {read: self.answers[read] for read in used}, dict(self.made), parts)


def _same(before: Any, now: Any) -> bool:
    if before is now:
        return True
    if isinstance(before, Mapping) and isinstance(now, Mapping):
        return before == now and list(before) == list(now)  # the order shows
    return bool(before == now)
