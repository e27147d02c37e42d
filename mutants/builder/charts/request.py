"""What to draw: one frozen record per kind of chart, in plain data.

Texts are already in the reader's language and numbers already written the reader's way: ``text`` is printed in the
picture, ``label`` is the sentence that a mark carries (read on hover, focus and touch). ``value`` only places the mark.
A record is its own identity: equal records give equal pictures, see :func:`builder.charts.draw.canonical`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Lang = Literal["vi", "en"]
Emphasis = Literal["main", "other", "context"]
"""``main``: what the page is about · ``other``: named beside it · ``context``: muted background."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What every chart has: the language of its numbers and a short text that stands for the picture."""

    lang: Lang
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value in time; ``x`` in years (2021, or 2021.5 for the middle of a year)."""

    x: Decimal
    value: Decimal
    text: str
    label: str
    contradicted: bool = False
    """A declared check on it fails: drawn hollow and not joined by the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Points in the order of time. Years without a point stay open: the line is not drawn across them."""

    name: str
    points: tuple[Point, ...]
    emphasis: Emphasis = "main"


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The values from ``x`` (years) on can't be compared with those before; ``text`` says why in a few words."""

    x: Decimal
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RankSeries(Picture):
    """Ranks over years, 1 on top, the axis running to ``of`` (how many were ranked)."""

    of: int
    lines: tuple[Line, ...]
    unit: str = ""
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSeries(Picture):
    """Values over years; the axis spans the values and does not start at zero."""

    lines: tuple[Line, ...]
    unit: str = ""
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """One place among all; only ``main`` and ``other`` ones are named in the picture."""

    name: str
    value: Decimal
    text: str
    label: str
    emphasis: Emphasis = "context"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A value to reach or to compare with; ``text`` is printed beside its rule ("chỉ tiêu 98%")."""

    value: Decimal
    text: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip(Picture):
    """Every place as a dot at its value. ``low`` and ``high`` say what the ends mean ("kém hơn", "tốt hơn")."""

    dots: tuple[Dot, ...]
    unit: str = ""
    low: str = ""
    high: str = ""
    reference: Target | None = None
    """A value to compare with, such as the median of all places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One small picture among several; ``context`` is a muted line behind (such as the median of all places)."""

    title: str
    points: tuple[Point, ...]
    context: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallMultiples(Picture):
    """The same years and the same scale in every panel, two panels a row."""

    panels: tuple[Panel, ...]
    unit: str = ""
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One length with its name in front and its value behind."""

    name: str
    value: Decimal
    text: str
    label: str
    emphasis: Emphasis = "main"
    contradicted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels(Picture):
    """One bar per level or category. ``maximum`` ends the axis (100 for a rate); without it the longest bar does."""

    bars: tuple[Bar, ...]
    maximum: Decimal | None = None
    target: Target | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BarGroup:
    """Bars that belong together under one heading."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars(Picture):
    """Groups of bars on one scale; bars of the same name have the same colour in every group."""

    groups: tuple[BarGroup, ...]
    maximum: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a whole, itself perhaps of parts. The parts need not add up: the picture shows it if they do not."""

    name: str
    value: Decimal
    text: str
    label: str
    parts: tuple[Part, ...] = ()
    contradicted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown(Picture):
    """A whole and its parts: each part's bar begins where the one before it ended."""

    whole: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A rate beside what was asked for."""

    name: str
    value: Decimal
    text: str
    label: str
    target: Target | None = None
    contradicted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RateTarget(Picture):
    """Rates on a scale from 0 to ``maximum``, each with its own target."""

    rates: tuple[Rate, ...]
    maximum: Decimal = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Ranks from ``low`` to ``high``, both included; equal for a single rank."""

    name: str
    low: int
    high: int
    text: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RankRange(Picture):
    """Ranges of ranks on one axis from 1 (left) to ``of``."""

    of: int
    ranges: tuple[Range, ...]
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something dated; ``x`` in years with the day as a fraction, ``when`` the date as printed."""

    x: Decimal
    when: str
    title: str
    label: str
    emphasis: Emphasis = "other"
    link: str = ""
    """What the title leads to, as ``kind/id`` of a record: the page that shows the chart makes an address of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Picture):
    """Moments down a vertical axis; long waits are shortened and the axis dashed there."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A document in a chain; ``detail`` is a second line (its date)."""

    id: str
    title: str
    label: str
    detail: str = ""
    emphasis: Emphasis = "other"
    link: str = ""
    """What the title leads to, as in :class:`Moment`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """The documents of one level, under its heading ("Trung ương", "Tỉnh")."""

    title: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """``source`` stands in the relation ``kind`` to ``target`` (ids); ``text`` is printed under the source."""

    source: str
    target: str
    kind: str
    text: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain(Picture):
    """Documents from top to bottom and how each hangs on others."""

    layers: tuple[Layer, ...]
    links: tuple[Link, ...]
    """A link to a document that is in no layer is left out."""
    kinds: tuple[str, ...] = ()
    """Kinds of relations in a fixed order, so that each keeps its colour from chart to chart."""


Request = (
    RankSeries
    | ScoreSeries
    | Strip
    | SmallMultiples
    | Levels
    | Bars
    | Breakdown
    | RateTarget
    | RankRange
    | Timeline
    | Chain
)
