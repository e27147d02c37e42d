"""Reference periods of figures (SDMX: TIME_PERIOD), from a day to a span of years, or not stated by the source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError, core_schema

from builder.model.dates import PartialDate

UNSTATED = "unstated"
_PART = r"\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?))?"
_FORM = re.compile(rf"(?:(?P<one>{_PART})|(?P<start>{_PART}|\.\.)--(?P<end>{_PART}|\.\.))")
_SPANS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}

Kind = Literal["year", "half", "quarter", "month", "day", "span", "unstated"]


@dataclass(frozen=True, slots=True)
class Period:
    """A period as typed in an address, with its first and last day where they are known."""

    text: str
    """``2022``, ``2022-H1``, ``2022-Q1``, ``2022-07``, ``2021-09-16``, ``2016--2021``, ``..--2021-03`` or ``unstated``."""
    kind: Kind
    start: date | None
    end: date | None

    def __str__(self) -> str:
        return self.text

    @property
    def year(self) -> int | None:
        """The calendar year, for periods that are one."""
        return self.start.year if self.kind == "year" and self.start else None

    @property
    def order(self) -> tuple[date, date, str]:
        """Sort key: by end, then start; unstated periods come first."""
        return (self.end or date.min, self.start or date.min, self.text)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read the text of a period; ``ValueError`` where it has another form or does not exist."""
        if text == UNSTATED:
            return cls(text, "unstated", None, None)
        match = _FORM.fullmatch(text)
        if not match:
            raise ValueError("form")
        if one := match["one"]:
            return cls(text, *_point(one))
        start = None if match["start"] == ".." else _point(match["start"])[1]
        end = None if match["end"] == ".." else _point(match["end"])[2]
        if start and end and start > end:
            raise ValueError("order")
        return cls(text, "span", start, end)

    @classmethod
    def validate(cls, value: Any) -> Any:
        """Pydantic's entry; ``null`` means that the source does not state the period."""
        if value is None:
            return cls.parse(UNSTATED)
        if not isinstance(value, str):
            return value
        try:
            return cls.parse(value)
        except ValueError as error:
            kind = "period_form" if str(error) == "form" else "date_exists"
            raise PydanticCustomError(kind, "period") from None

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "type": ["string", "integer"],
            "pattern": rf"^({UNSTATED}|{_FORM.pattern.replace('?P<one>', '').replace('?P<start>', '').replace('?P<end>', '')})$",
        }


def _point(text: str) -> tuple[Kind, date, date]:
    year, _, rest = text.partition("-")
    if rest in _SPANS:
        first, last = (PartialDate.parse(f"{year}-{month:02}") for month in _SPANS[rest])
        return ("quarter" if rest[0] == "Q" else "half", first.first, last.last)
    day = PartialDate.parse(text)
    kind: Kind = "day" if day.exact else "month" if rest else "year"
    return (kind, day.first, day.last)
