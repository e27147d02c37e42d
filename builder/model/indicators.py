"""Indicators and their measures: what is measured, how it is shown and checked."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from builder.model.base import DateField, MeasureId, PeriodText, Record, Slug, Text, Truth, Whole

Topic = Literal[
    "chi-so", "thu-tuc-hanh-chinh", "chinh-quyen-so", "bo-may", "the-che", "dau-tu", "nong-thon", "boi-canh"
]
TOPICS: tuple[Topic, ...] = Topic.__args__  # type: ignore[attr-defined]
Dimension = Literal["place", "level", "component"]
DIMENSIONS: tuple[Dimension, ...] = Dimension.__args__  # type: ignore[attr-defined]
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
    cumulative: Truth = False
    """True for a stock that only grows, such as things done so far: a later figure cannot be smaller."""
    valid_to: DateField | None = None
    """Last day on which what it counts existed: a service, a level of government."""
    ended_in: Slug | None = None
    """Source in which that end is read; without one a later use is unclear and no contradiction."""
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
    valid_to: DateField | None = None
    """Last day on which it existed."""
    ended_in: Slug | None = None
    """Source in which that end is read; without one a later use is unclear and no contradiction."""
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
    title: Text | None = None
    """Heading in place of the one that the rules allow; what it claims is held against the figures."""


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
