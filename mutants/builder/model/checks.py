"""Declared checks across rows, files and documents, and the verdicts they give."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from builder.model.base import DateField, MeasureId, PeriodField, Record, Slug, Text, Truth, Whole
from builder.model.indicators import Acknowledged, Number

CheckKind = Literal[
    "equation",
    "streak",
    "continuity",
    "same",
    "stated",
    "weekday",
    "unit",
    "uncheckable",
    "only",
    "breakdown",
    "ranking",
]
Verdict = Literal["holds", "fails", "unclear", "no-data"]
VERDICTS: tuple[Verdict, ...] = ("fails", "unclear", "no-data", "holds")

Year = Annotated[Whole, Field(ge=1900, le=2100)]


class Streak(Record):
    """A run of editions in which a measure keeps a value."""

    measure: str
    """``indicator.measure`` of the series."""
    first: Year
    """First year of the range that the source prints."""
    last: Year
    """Last year of that range."""
    at_most: Number
    """The value each edition must reach, as a rank: 1 = first place, 5 = top five."""
    place: Slug | None = None
    """Place; default: the site's home."""
    gaps: Truth = False
    """True where the source counts years that need not follow each other."""
    years: Whole | None = None
    """The number of years in the source's words, where no figure holds it."""


def _weighted(value: Any) -> Any:
    return dict.fromkeys(value, "1") if isinstance(value, list | tuple) else value


class Table(Record):
    """A whole table of an indicator, every place of every period; each period gives a result of its own."""

    measure: str
    """``indicator.measure``: the totals, or the scores."""
    periods: tuple[PeriodField, ...]
    """Periods tested."""
    parts: Annotated[dict[Slug, Number], BeforeValidator(_weighted)] = {}
    """The components that add up to the total, with their weights, or as a list where each counts once; for ranking:
    where the totals are not in the table."""
    whole: Slug | None = None
    """For breakdown: the component that is the total, where it is not the index itself."""
    rank: MeasureId | None = None
    """For ranking: the measure that holds the rank."""
    components: tuple[Slug, ...] = ()
    """For ranking: the components tested; empty = the totals."""


class DeclaredCheck(Record):
    """One check in data/checks.yml."""

    kind: CheckKind = "equation"
    """equation: ``check`` over addresses · streak: a printed number of years against the editions of a range ·
    continuity: a word such as "keeps" needs the previous value · same: one claim in several sources or places ·
    stated: period, unit, date or denominator must be stated · weekday: printed day name against the date ·
    unit: figures compared must share a unit · uncheckable: a claim that no figure supports · only: no other place may
    have the value ·
    breakdown: totals of a table against the weighted sum of their parts · ranking: ranks against the order of scores."""
    title: Text
    """What is tested, for readers."""
    check: str | None = None
    """For equation: an equation or inequality over addresses, numbers and dates."""
    assumption: Text | None = None
    """What the test takes for granted and no source states; a failure then reads as unclear."""
    figure: str | None = None
    """The figure whose claim is tested; a failure marks it alone."""
    figures: tuple[str, ...] = ()
    """The figures compared; for a denominator, the figures that are it."""
    previous: str | None = None
    """For continuity: the figure of the period before."""
    streak: Streak | None = None
    """For streak: the series and its range."""
    table: Table | None = None
    """For breakdown and ranking: the table."""
    field: Literal["period", "unit", "date", "denominator"] | None = None
    """For stated: what must be stated."""
    date: DateField | None = None
    """For weekday: the date, ISO."""
    printed: str | None = None
    """For weekday: the printed day name, ``Thứ 2`` … ``Chủ Nhật``; for stated: what stands in place of a full statement;
    else words as printed."""
    of: Whole | None = None
    """For only: how many places there are."""
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
