"""The base of all records and the small value types that fields share."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from builder.model.dates import PartialDate
from builder.model.period import Period

Lang = Literal["vi", "en"]
LANGS: tuple[Lang, ...] = ("vi", "en")

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
MEASURE = r"[a-z][a-z0-9_]*"

Slug = Annotated[str, StringConstraints(pattern=rf"^{ID}$")]
"""An id: lower-case ASCII letters and digits, words joined by single hyphens."""
MeasureId = Annotated[str, StringConstraints(pattern=rf"^{MEASURE}$")]
"""A measure id: lower-case ASCII letters, digits and underscores; usable as a name in equations."""


def _integer(value: Any) -> Any:
    if isinstance(value, str):
        if not re.fullmatch(r"-?\d+", value):
            raise PydanticCustomError("whole_number", "whole number")
        return int(value)
    return value


def _truth(value: Any) -> Any:
    if isinstance(value, str):
        words = {"true": True, "false": False}
        if value not in words:
            raise PydanticCustomError("truth", "true or false")
        return words[value]
    return value


Whole = Annotated[int, BeforeValidator(_integer)]
Truth = Annotated[bool, BeforeValidator(_truth)]


class Record(BaseModel):
    """Base of every record: frozen, and an unknown key is an error."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, arbitrary_types_allowed=True
    )


class Text(Record):
    """A text in the site's languages; plain text in the data means Vietnamese."""

    vi: str
    """Vietnamese, required."""
    en: str | None = None
    """English; where it is missing the Vietnamese text is shown, marked as such."""

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"vi": value} if isinstance(value, str) else value

    def get(self, lang: Lang) -> str:
        """The text in ``lang``, or in Vietnamese where there is none."""
        return (self.en or self.vi) if lang == "en" else self.vi

    def lang(self, lang: Lang) -> Lang:
        """The language that :meth:`get` really returns."""
        return "en" if lang == "en" and self.en else "vi"


class Cited(Record):
    """A pointer into a source."""

    source: Slug
    """Id of the source."""
    at: str | None = None
    """Locator inside it: paragraph, page, table or article, as a reader would look it up."""
    note: Text | None = None
    """What the reader should know about this passage."""


DateField = Annotated[PartialDate, BeforeValidator(PartialDate.validate)]
PeriodField = Annotated[Period, BeforeValidator(Period.validate)]


def _period_text(value: str) -> str:
    Period.validate(value)
    return value


PeriodText = Annotated[str, AfterValidator(_period_text)]
"""The text of a period that exists."""
