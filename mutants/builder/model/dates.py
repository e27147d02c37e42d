"""Dates that may be known to the day, the month or only the year (EDTF level 0, https://www.loc.gov/standards/datetime/)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError, core_schema

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A calendar date, month or year; ``first`` and ``last`` are the days it may mean."""

    first: date
    last: date
    text: str
    """ISO 8601 form as typed: ``2021-09-16``, ``2021-09`` or ``2021``."""

    def __str__(self) -> str:
        return self.text

    @property
    def exact(self) -> bool:
        """True where the day is known."""
        return self.first == self.last

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read an ISO date of any precision; ``ValueError`` where it has another form or does not exist."""
        match = _FORM.fullmatch(text)
        if not match:
            raise ValueError("form")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None  # noqa: S101 - the pattern has it
        if month is None:
            return cls(date(year, 1, 1), date(year, 12, 31), text)
        if day is None:
            return cls(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), text)
        return cls(date(year, month, day), date(year, month, day), text)

    @classmethod
    def validate(cls, value: Any) -> Any:
        """Pydantic's entry: text becomes a date or a validation error that tells form from existence."""
        if not isinstance(value, str):
            return value
        try:
            return cls.parse(value)
        except ValueError as error:
            kind = "date_form" if str(error) == "form" else "date_exists"
            raise PydanticCustomError(kind, "date") from None

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": ["string", "integer"], "pattern": rf"^{_FORM.pattern}$", "examples": ["2021-09-16"]}
