"""Months and years counted on from a day, the last day of a month standing for days that the other month lacks."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Literal

Rhythm = Literal["monthly", "yearly"]
MONTHS: dict[Rhythm, int] = {"monthly": 1, "yearly": 12}


def shifted(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_before(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(day, -MONTHS[rhythm])


def whole_months(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(start, months) > end)
