"""Figures: published numbers with an address, and the rows they come from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal

from builder.model.base import Text
from builder.model.indicators import Dimension
from builder.model.period import Period
from builder.problems import Location

Qualifier = Literal["more_than", "less_than", "nearly", "up_to", "within", "about", "claim"]
Status = Literal["provisional", "estimated", "inferred"]
"""How a value was come by where it is no final one that the source prints: SDMX CL_OBS_STATUS P, E and I."""


@dataclass(frozen=True, slots=True)
class Key:
    """What a figure speaks of: its period and the members of its dimensions (empty = total)."""

    period: Period
    place: str
    level: str = ""
    component: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source prints for one figure."""

    value: Decimal | str
    printed: str
    """As printed where that differs from the usual form of the value, else empty."""
    qualifier: Qualifier | None
    source: str
    locator: str
    note: Text | None
    entered: str
    """ISO date."""
    location: Location
    """Where the value stands in the data."""
    status: Status | None = None
    """Provisional or estimated by the source, or inferred by us; None = printed as final."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A published number with an address; ``claim`` is published, ``others`` are what other sources print."""

    address: str
    indicator: str
    measure: str
    key: Key
    claim: Claim
    others: tuple[Claim, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What is published, and what others print."""
        return (self.claim, *self.others)

    @property
    def value(self) -> Decimal | str:
        return self.claim.value

    @property
    def number(self) -> Decimal | None:
        """The value where it is a number."""
        return self.claim.value if isinstance(self.claim.value, Decimal) else None

    @property
    def disputed(self) -> bool:
        """True where another source prints another value."""
        return any(other.value != self.claim.value for other in self.others)


@dataclass(frozen=True)
class Row:
    """One row of results: what one source says of one key. Checks run over rows."""

    indicator: str
    key: Key
    source: str
    cells: dict[str, Claim]
    location: Location

    @cached_property
    def numbers(self) -> dict[str, Decimal]:
        """The numeric cells by measure."""
        return {name: claim.value for name, claim in self.cells.items() if isinstance(claim.value, Decimal)}


def address_of(indicator: str, measure: str, key: Key, dimensions: tuple[Dimension, ...], home: str) -> str:
    """``indicator.measure@period/segment/…``: members in the order of ``dimensions``, home and totals left out."""
    members = (getattr(key, name) for name in dimensions)
    segments = "".join(f"/{member}" for member in members if member and member != home)
    return f"{indicator}.{measure}@{key.period}{segments}"
