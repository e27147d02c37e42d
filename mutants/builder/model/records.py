"""Sources, places, agencies, events and corrections: the records that figures and commitments refer to."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from builder.model.base import Cited, DateField, PeriodText, Record, Slug, Text

SourceKind = Literal[
    "primary",
    "primary-copy",
    "legal-text",
    "dataset-copy",
    "government-site",
    "provincial-site",
    "party-site",
    "journal",
    "thesis",
    "dataset-third-party",
    "press",
]
Level = Literal["central", "province", "district", "commune", "village", "all"]
LEVELS: tuple[Level, ...] = ("central", "province", "district", "commune", "village", "all")

RelationKind = Literal[
    "implements",
    "based_on",
    "precursor_of",
    "reviews",
    "continues",
    "builds_on",
    "paired_with",
    "supersedes",
    "sets_index",
]
RELATIONS: tuple[RelationKind, ...] = RelationKind.__args__  # type: ignore[attr-defined]


class Archive(Record):
    """A kept copy of a source."""

    url: str | None = None
    """Where the copy can be read."""
    sha256: str | None = None
    """SHA-256 of the copy, in hexadecimal."""


class Source(Record):
    """A document that figures are read from (DCAT: dcterms:source)."""

    title: str
    """Title as printed, in the language of the source."""
    publisher: str
    """Who published it."""
    kind: SourceKind
    """How near it stands to whoever measured; this order decides which of two claims is published."""
    date: DateField | None = None
    """Publication date; null where the source prints none."""
    url: str | None = None
    """Address; null where none is known."""
    retrieved: DateField | None = None
    """When it was read."""
    lang: str = "vi"
    """Language of the source (BCP 47)."""
    archive: Archive | None = None
    """Archived copy."""
    note: Text | None = None
    """What a reader should know about it."""


class Successor(Record):
    """What became of a unit."""

    place: Slug
    """Id of the successor."""
    kind: Literal["merged_into", "split_into", "renamed", "abolished"]
    """What happened."""
    on: DateField
    """The day it took effect."""


class Place(Record):
    """An administrative unit, with the time in which it existed."""

    name: Text
    """Name without the word for its level."""
    level: Literal["country", "province", "district", "commune"]
    """Level of government."""
    valid_from: DateField | None = None
    """First day; null = before the data begin, or not entered."""
    valid_to: DateField | None = None
    """Last day; null = still exists, or not entered."""
    aliases: tuple[str, ...] = ()
    """Other spellings met in sources and tables."""
    successors: tuple[Successor, ...] = ()
    """Units that took over; figures are never chained to them automatically."""
    source: Slug | None = None
    """Where the validity is read."""
    at: str | None = None
    """Locator in that source."""
    note: Text | None = None
    """What a reader should know about it."""


class Official(Record):
    """A public role and who held it when; no personal data beyond that."""

    role: Text
    """The role."""
    name: str
    """Name as the source prints it."""
    from_: DateField | None = Field(default=None, alias="from")
    """First day in the role, where stated."""
    to: DateField | None = None
    """Last day in the role, where stated."""
    seen: DateField | None = None
    """A day on which a source names the holder."""
    source: Slug
    """Where it is read."""
    at: str | None = None
    """Locator in that source."""


class Agency(Record):
    """An organisation that answers for something or publishes something (schema.org: Organization)."""

    name: Text
    """Full name."""
    kind: Literal["party", "government", "assembly", "front", "press", "business", "ministry", "other"]
    """What sort of body it is."""
    level: Level
    """Level of government at which it works."""
    place: Slug | None = None
    """Where it works; null for the whole country."""
    aliases: tuple[str, ...] = ()
    """Other names met in sources."""
    parent: Slug | None = None
    """The body it belongs to."""
    valid_from: DateField | None = None
    """First day, where known."""
    valid_to: DateField | None = None
    """Last day, where known."""
    officials: tuple[Official, ...] = ()
    """Public roles named by sources."""
    note: Text | None = None
    """What a reader should know about it."""


class Event(Record):
    """A meeting, decision or visit on the timeline."""

    title: Text
    """What happened."""
    date: DateField
    """When."""
    place: Slug
    """Where."""
    agencies: tuple[Slug, ...] = ()
    """Who was concerned."""
    resolutions: tuple[Slug, ...] = ()
    """Documents it was about."""
    source: Slug
    """Where it is read."""
    at: str | None = None
    """Locator in that source."""
    note: Text | None = None
    """What a reader should know about it."""


class Correction(Record):
    """A published figure that was changed or withdrawn afterwards."""

    figure: str
    """Address of the figure."""
    was: str
    """The value published before."""
    now: str | None = None
    """The value published now; null = withdrawn."""
    why: Text
    """Reason, for readers."""
    when: DateField
    """Day of the correction."""
    who: str
    """The unit that corrected it."""


class Relation(Cited):
    """A typed link from one document to another."""

    kind: RelationKind
    """What this document does with regard to the other."""
    to: Slug
    """Id of the other document."""


class Resolution(Record):
    """A legal or Party document (schema.org: Legislation). Identity = number + issuer + date."""

    number: str | None = None
    """Number and symbol in normal form, ``05-NQ/TU``; null where no source gives it."""
    printed: tuple[str, ...] = ()
    """Forms met in sources."""
    kind: Literal[
        "nghi-quyet",
        "ket-luan",
        "chi-thi",
        "chuong-trinh",
        "de-an",
        "quyet-dinh",
        "luat",
        "ke-hoach",
        "van-kien",
    ]
    """Kind of document (Nghị định 30/2020/NĐ-CP, annex III, and the Party's forms)."""
    title: Text
    """Title or subject."""
    issuer: Slug | None = None
    """Agency that issued it."""
    date: DateField | None = None
    """Date of issue; null where no source gives it."""
    date_from: Cited | None = None
    """Where the date is read."""
    period: PeriodText | None = None
    """Period it covers, as a period text."""
    status_note: Text | None = None
    """State of the document, as sources tell it."""
    summary: Text | None = None
    """What it is about, in our words."""
    relations: tuple[Relation, ...] = ()
    """Typed links to other documents."""
    sources: tuple[Cited, ...] = ()
    """Passages that speak of it."""
    note: Text | None = None
    """What a reader should know about it."""
