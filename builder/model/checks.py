"""Declared checks across rows, files and documents, and the verdicts they give."""

from __future__ import annotations

from typing import Literal

from builder.model.base import DateField, Record, Slug, Text, Truth, Whole
from builder.model.indicators import Acknowledged, Number

CheckKind = Literal["equation", "streak", "continuity", "same", "stated", "weekday", "unit", "uncheckable"]
Verdict = Literal["holds", "fails", "unclear", "no-data"]
VERDICTS: tuple[Verdict, ...] = ("fails", "unclear", "no-data", "holds")


class Streak(Record):
    """A run of editions in which a measure keeps a value."""

    measure: str
    """``indicator.measure`` of the series."""
    first: Whole
    """First year of the range that the source prints."""
    last: Whole
    """Last year of that range."""
    at_most: Number
    """The value each edition must reach, as a rank: 1 = first place, 5 = top five."""
    place: Slug | None = None
    """Place; default: the site's home."""
    gaps: Truth = False
    """True where the source counts years that need not follow each other."""


class DeclaredCheck(Record):
    """One check in data/checks.yml."""

    kind: CheckKind = "equation"
    """equation: ``check`` over addresses · streak: a printed number of years against the editions of a range ·
    continuity: a word such as "keeps" needs the previous value · same: one claim in several sources or places ·
    stated: period, unit, date or denominator must be stated · weekday: printed day name against the date ·
    unit: figures compared must share a unit · uncheckable: a claim that no figure supports."""
    title: Text
    """What is tested, for readers."""
    check: str | None = None
    """For equation: an equation or inequality over addresses, numbers and dates."""
    assumption: Text | None = None
    """For equation: what it takes for granted and no source states; a failure then reads as unclear."""
    figure: str | None = None
    """The figure whose claim is tested; a failure marks it alone."""
    figures: tuple[str, ...] = ()
    """The figures compared; for a denominator, the figures that are it."""
    previous: str | None = None
    """For continuity: the figure of the period before."""
    streak: Streak | None = None
    """For streak: the series and its range."""
    field: Literal["period", "unit", "date", "denominator"] | None = None
    """For stated: what must be stated."""
    date: DateField | None = None
    """For weekday: the date, ISO."""
    printed: str | None = None
    """For weekday: the printed day name, ``Thứ 2`` … ``Chủ Nhật``; else words as printed."""
    source: Slug | None = None
    """The source that makes the claim, where no figure does."""
    at: str | None = None
    """Locator in that source."""
    note: Text | None = None
    """Explanation for readers."""
    hypothesis: Text | None = None
    """A possible explanation of a failure, shown as a hypothesis."""
    acknowledged: Acknowledged | None = None
    """Known and left as the source prints it."""


class Known(Acknowledged):
    """What editors say of one failing result, keyed by its permalink in ``acknowledge:`` of data/checks.yml."""

    hypothesis: Text | None = None
    """A possible explanation, shown as a hypothesis."""
