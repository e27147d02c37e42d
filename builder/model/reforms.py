"""Reforms: commitments with the six clarities, and the weaknesses a body admitted."""

from __future__ import annotations

from typing import Literal

from builder.model.base import Cited, DateField, PeriodText, Record, Slug, Text, Truth
from builder.model.indicators import Number
from builder.model.records import Level

Area = Literal[
    "the-che", "thu-tuc-hanh-chinh", "bo-may", "cong-vu", "tai-chinh-cong", "chinh-quyen-so", "khac"
]
Operator = Literal[">=", "<=", "=", ">", "<"]
Clearness = Literal["who", "what", "responsibility", "procedure", "deadline", "outcome"]
CLARITIES: tuple[Clearness, ...] = Clearness.__args__  # type: ignore[attr-defined]
"""The six clarities in the order in which the rule names them."""


class Basis(Record):
    """The legal or Party basis of a commitment."""

    resolution: Slug
    """Id of the document."""
    clause: str | None = None
    """Clause in it, where stated."""


class Role(Record):
    """A role that answers for something, without a name."""

    role: Text
    """The role."""
    agency: Slug
    """The agency in which it is held."""


class Clarity(Record):
    """The six clarities ("sáu rõ"): what the source states of each; left out = not stated."""

    who: Text | None = None
    """Who does it."""
    what: Text | None = None
    """What is to be done."""
    responsibility: Text | None = None
    """Who answers for it."""
    procedure: Text | None = None
    """By which procedure."""
    deadline: Text | None = None
    """By when."""
    outcome: Text | None = None
    """With what outcome."""


class Milestone(Record):
    """A dated step, with its evidence."""

    date: DateField
    """When it was due, or when it was done."""
    title: Text
    """What."""
    done: Truth = False
    """True where the source shows that it happened."""
    source: Slug | None = None
    """Evidence."""
    at: str | None = None
    """Locator in that source."""


class SaidDone(Cited):
    """A source that says it is done, without dated evidence."""

    text: Text | None = None
    """What it says, in our words."""


class Target(Record):
    """A measurable target tied to figures."""

    measure: str
    """Address of the figure that holds the target."""
    op: Operator
    """How the result must stand to the target."""
    value: Number | None = None
    """The target value, where the figure of ``measure`` is no number."""
    result: str | None = None
    """Address of the figure that shows the result; null = no result published."""


class Dispute(Record):
    """An editor's objection to a derived status; both are shown."""

    status: Text
    """The status the editor holds to be right."""
    reason: Text
    """Why."""
    by: str
    """Unit that objects."""
    on: DateField
    """When."""


class Commitment(Record):
    """A task, target, pilot model or measure: what was promised, by whom, by when."""

    kind: Literal["task", "target", "pilot", "measure"]
    """Task assigned, target set, model piloted, or measure carried out."""
    title: Text
    """Short title, sentence case."""
    text: Text | None = None
    """What is asked or set up, in our words."""
    assigned_by: Slug | None = None
    """Agency that assigned it."""
    assigned_on: DateField | None = None
    """When it was assigned."""
    lead: Slug | None = None
    """Agency that leads; null where the source names none."""
    lead_printed: str | None = None
    """Who is to do it, as printed, where that is no single agency."""
    level: Level | None = None
    """Level of government at which it runs; it ends with that level."""
    support: tuple[Slug, ...] = ()
    """Agencies that help."""
    accountable: Role | None = None
    """Role that answers for it."""
    basis: tuple[Basis, ...] = ()
    """Documents it rests on."""
    start: DateField | None = None
    """First day."""
    deadline: DateField | None = None
    """Last day; null = the source states none."""
    recurrence: Literal["monthly", "yearly"] | None = None
    """How often it returns."""
    clarity: Clarity = Clarity()
    """Which of the six clarities the source states."""
    milestones: tuple[Milestone, ...] = ()
    """Dated steps."""
    said_done: SaidDone | None = None
    """Completion as claimed."""
    target: Target | None = None
    """Measurable target."""
    figures: tuple[str, ...] = ()
    """Addresses of figures that bear on it."""
    dispute: Dispute | None = None
    """Objection to the derived status."""
    source: Slug
    """Where it is read."""
    at: str | None = None
    """Locator in that source."""
    note: Text | None = None
    """What a reader should know about it."""


class Weakness(Record):
    """A weakness that a body admitted of itself or of bodies it directs."""

    title: Text
    """Short title."""
    text: Text | None = None
    """What was admitted, in our words."""
    period: PeriodText | None = None
    """Period it speaks of, as a period text."""
    level: Level | None = None
    """Level of government it speaks of."""
    admitted_by: Slug | None = None
    """Who admitted it."""
    admitted_on: DateField | None = None
    """When."""
    answer_by: Slug | None = None
    """Who must answer it."""
    figures: tuple[str, ...] = ()
    """Addresses of figures that bear on it."""
    commitments: tuple[Slug, ...] = ()
    """Commitments of this reform that answer it."""
    source: Slug
    """Where it is read."""
    at: str | None = None
    """Locator in that source."""
    note: Text | None = None
    """What a reader should know about it."""


class Reform(Record):
    """A programme of reform with its commitments and admitted weaknesses."""

    title: Text
    """Title."""
    summary: Text | None = None
    """What it is about, in our words."""
    area: Area
    """One of the six contents of Nghị quyết 76/NQ-CP, or ``khac``."""
    place: Slug
    """Where."""
    basis: tuple[Basis, ...] = ()
    """Documents it rests on."""
    lead: Slug | None = None
    """Agency that leads."""
    support: tuple[Slug, ...] = ()
    """Agencies that help."""
    accountable: Role | None = None
    """Role that answers for it."""
    start: DateField | None = None
    """First day."""
    deadline: DateField | None = None
    """Last day; null = the sources state none."""
    indicators: tuple[Slug, ...] = ()
    """Indicators that measure it."""
    sources: tuple[Cited, ...] = ()
    """Passages that speak of it."""
    commitments: dict[Slug, Commitment] = {}
    """Commitments by id."""
    weaknesses: dict[Slug, Weakness] = {}
    """Admitted weaknesses by id."""
