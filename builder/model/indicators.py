"""Indicators, their measures, and figures: published numbers with an address."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from builder.model.base import DateField, MeasureId, PeriodText, Record, Slug, Text, Whole
from builder.model.period import Period
from builder.problems import Location

Topic = Literal[
    "chi-so", "thu-tuc-hanh-chinh", "chinh-quyen-so", "bo-may", "the-che", "dau-tu", "nong-thon", "boi-canh"
]
TOPICS: tuple[Topic, ...] = Topic.__args__  # type: ignore[attr-defined]
Dimension = Literal["place", "level", "component"]
Qualifier = Literal["more_than", "less_than", "nearly", "up_to", "within", "about", "claim"]
ChartKind = Literal[
    "rank-series",
    "score-series",
    "strip",
    "small-multiples",
    "levels",
    "breakdown",
    "rate-target",
    "rank-range",
    "bars",
]


def decimal_of(text: str) -> Decimal:
    """A number as typed, exactly: digits with an optional point; ``ValueError`` for anything else."""
    digits = text.removeprefix("-")
    whole, point, fraction = digits.partition(".")
    if not (
        whole.isascii() and whole.isdigit() and (not point or (fraction.isascii() and fraction.isdigit()))
    ):
        raise ValueError(text)
    return Decimal(text)


def _number(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return decimal_of(value)
        except ValueError:
            raise PydanticCustomError("number", "number") from None
    return value


Number = Annotated[Decimal, BeforeValidator(_number)]


class Measure(Record):
    """A quantity of an indicator (SDMX: measure)."""

    title: Text
    """What is measured."""
    type: Literal["number", "text"] = "number"
    """``text`` for classes and groups."""
    unit: Text = Text(vi="")
    """Unit of the value; ``%`` for shares."""
    better: Literal["up", "down", "none"] = "none"
    """Which way is good; ``none`` is never coloured."""
    decimals: Whole = 0
    """Decimal places shown and compared; 0 means a whole number."""
    min: Number | None = None
    """Least possible value."""
    max: Number | None = None
    """Greatest possible value."""
    of: MeasureId | None = None
    """For a rank: the measure that holds the number of ranked units."""
    description: Text | None = None
    """Definition for readers."""


class Component(Record):
    """A part of the indicator: a sub-index, a kind of unit, a criterion."""

    title: Text
    """Name."""
    parent: Slug | None = None
    """The component it is a part of."""
    aliases: tuple[str, ...] = ()
    """Names met in tables."""
    note: Text | None = None
    """What a reader should know about it."""


class Break(Record):
    """A break in the series: values on its two sides are not compared."""

    from_: DateField = Field(alias="from")
    """First day or year of the new series."""
    reason: Text
    """Why."""
    measures: tuple[MeasureId, ...] = ()
    """Measures concerned; empty = all."""
    source: Slug | None = None
    """Where it is read."""
    at: str | None = None
    """Locator in that source."""


class Acknowledged(Record):
    """An editor's note that a failing check is known."""

    why: Text
    """Why it stays as it is."""
    by: Text
    """Unit that acknowledges."""
    on: DateField
    """When."""


class RowCheck(Record):
    """An equation or inequality over the measures of each row."""

    check: str
    """``received = new + carried_over``"""
    title: Text | None = None
    """What it tests, for readers."""
    note: Text | None = None
    """Explanation for readers."""
    hypothesis: Text | None = None
    """A possible explanation of a failure, labelled as such."""
    acknowledged: Acknowledged | None = None
    """Known and left as the source prints it."""

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"check": value} if isinstance(value, str) else value


class Chart(Record):
    """A chart of the indicator."""

    kind: ChartKind
    """What sort of chart."""
    measure: MeasureId | None = None
    """The measure shown."""
    measures: tuple[MeasureId, ...] = ()
    """The measures shown side by side."""
    period: PeriodText | None = None
    """The period shown; default: the latest."""
    place: Slug | None = None
    """The place shown; default: the site's home."""
    places: tuple[Slug, ...] = ()
    """Places compared with it."""
    components: tuple[Slug, ...] = ()
    """Components shown; default: all."""
    target: Number | None = None
    """Target value drawn as a rule."""


class Indicator(Record):
    """What is measured, by whom, how often, and which checks its numbers must pass."""

    title: Text
    """Title."""
    short: Text | None = None
    """Short name for tiles and lists, such as an abbreviation."""
    summary: Text | None = None
    """What it measures, in one or two sentences."""
    topic: Topic
    """Group under which it is listed."""
    publisher: Slug | None = None
    """Agency that publishes the results."""
    cadence: Literal["yearly", "once", "none"] = "none"
    """How often results appear."""
    due_months: Whole | None = None
    """Months after the end of a period by which its results appear."""
    entered: DateField
    """When the rows were entered, unless a row says otherwise."""
    dimensions: tuple[Dimension, ...] = ()
    """Dimensions of a row, in the order of address segments."""
    components: dict[Slug, Component] = {}
    """Code list of the component dimension."""
    measures: dict[MeasureId, Measure]
    """Measures by id."""
    table: str | None = None
    """CSV file beside this one, with the same columns as rows."""
    checks: tuple[RowCheck, ...] = ()
    """Equations that every row must satisfy."""
    breaks: tuple[Break, ...] = ()
    """Breaks in the series."""
    resolutions: tuple[Slug, ...] = ()
    """Documents it hangs on."""
    charts: tuple[Chart, ...] = ()
    """Charts in order of appearance."""


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
