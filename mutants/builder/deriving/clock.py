"""Months and years counted on from a day, the last day of a month standing for days that the other month lacks."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Literal

Rhythm = Literal["monthly", "yearly"]
MONTHS: dict[Rhythm, int] = {"monthly": 1, "yearly": 12}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_shifted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_shifted__mutmut)
def shifted(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_orig(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_1(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_2(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(None, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_3(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, None)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_4(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_5(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, )
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_6(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_7(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month + 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_8(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 - day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_9(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year / 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_10(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 13 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_11(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 2 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_12(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 13)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_13(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(None, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_14(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, None, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_15(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, None)


def x_shifted__mutmut_16(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_17(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_18(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, )


def x_shifted__mutmut_19(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month - 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_20(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 2, min(day.day, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_21(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(None, calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_22(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, None))


def x_shifted__mutmut_23(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(calendar.monthrange(year, month + 1)[1]))


def x_shifted__mutmut_24(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, ))


def x_shifted__mutmut_25(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(None, month + 1)[1]))


def x_shifted__mutmut_26(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, None)[1]))


def x_shifted__mutmut_27(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(month + 1)[1]))


def x_shifted__mutmut_28(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, )[1]))


def x_shifted__mutmut_29(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month - 1)[1]))


def x_shifted__mutmut_30(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 2)[1]))


def x_shifted__mutmut_31(day: date, months: int) -> date:
    """``day`` that many months on, or back: 29/2/2024 and twelve months are 28/2/2025."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[2]))

mutants_x_shifted__mutmut['_mutmut_orig'] = x_shifted__mutmut_orig # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_1'] = x_shifted__mutmut_1 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_2'] = x_shifted__mutmut_2 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_3'] = x_shifted__mutmut_3 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_4'] = x_shifted__mutmut_4 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_5'] = x_shifted__mutmut_5 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_6'] = x_shifted__mutmut_6 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_7'] = x_shifted__mutmut_7 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_8'] = x_shifted__mutmut_8 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_9'] = x_shifted__mutmut_9 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_10'] = x_shifted__mutmut_10 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_11'] = x_shifted__mutmut_11 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_12'] = x_shifted__mutmut_12 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_13'] = x_shifted__mutmut_13 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_14'] = x_shifted__mutmut_14 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_15'] = x_shifted__mutmut_15 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_16'] = x_shifted__mutmut_16 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_17'] = x_shifted__mutmut_17 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_18'] = x_shifted__mutmut_18 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_19'] = x_shifted__mutmut_19 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_20'] = x_shifted__mutmut_20 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_21'] = x_shifted__mutmut_21 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_22'] = x_shifted__mutmut_22 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_23'] = x_shifted__mutmut_23 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_24'] = x_shifted__mutmut_24 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_25'] = x_shifted__mutmut_25 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_26'] = x_shifted__mutmut_26 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_27'] = x_shifted__mutmut_27 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_28'] = x_shifted__mutmut_28 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_29'] = x_shifted__mutmut_29 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_30'] = x_shifted__mutmut_30 # type: ignore # mutmut generated
mutants_x_shifted__mutmut['x_shifted__mutmut_31'] = x_shifted__mutmut_31 # type: ignore # mutmut generated
mutants_x_last_before__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_last_before__mutmut)
def last_before(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(day, -MONTHS[rhythm])


def x_last_before__mutmut_orig(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(day, -MONTHS[rhythm])


def x_last_before__mutmut_1(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(None, -MONTHS[rhythm])


def x_last_before__mutmut_2(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(day, None)


def x_last_before__mutmut_3(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(-MONTHS[rhythm])


def x_last_before__mutmut_4(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(day, )


def x_last_before__mutmut_5(day: date, rhythm: Rhythm) -> date:
    """The day one round back."""
    return shifted(day, +MONTHS[rhythm])

mutants_x_last_before__mutmut['_mutmut_orig'] = x_last_before__mutmut_orig # type: ignore # mutmut generated
mutants_x_last_before__mutmut['x_last_before__mutmut_1'] = x_last_before__mutmut_1 # type: ignore # mutmut generated
mutants_x_last_before__mutmut['x_last_before__mutmut_2'] = x_last_before__mutmut_2 # type: ignore # mutmut generated
mutants_x_last_before__mutmut['x_last_before__mutmut_3'] = x_last_before__mutmut_3 # type: ignore # mutmut generated
mutants_x_last_before__mutmut['x_last_before__mutmut_4'] = x_last_before__mutmut_4 # type: ignore # mutmut generated
mutants_x_last_before__mutmut['x_last_before__mutmut_5'] = x_last_before__mutmut_5 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_whole_months__mutmut)
def whole_months(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_orig(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_1(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = None
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_2(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month + start.month
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_3(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 - end.month - start.month
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_4(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) / 12 + end.month - start.month
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_5(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year + start.year) * 12 + end.month - start.month
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_6(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 13 + end.month - start.month
    return months - (shifted(start, months) > end)


def x_whole_months__mutmut_7(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months + (shifted(start, months) > end)


def x_whole_months__mutmut_8(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(None, months) > end)


def x_whole_months__mutmut_9(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(start, None) > end)


def x_whole_months__mutmut_10(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(months) > end)


def x_whole_months__mutmut_11(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(start, ) > end)


def x_whole_months__mutmut_12(start: date, end: date) -> int:
    """Full months from ``start`` to ``end``, which is not before it."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (shifted(start, months) >= end)

mutants_x_whole_months__mutmut['_mutmut_orig'] = x_whole_months__mutmut_orig # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_1'] = x_whole_months__mutmut_1 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_2'] = x_whole_months__mutmut_2 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_3'] = x_whole_months__mutmut_3 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_4'] = x_whole_months__mutmut_4 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_5'] = x_whole_months__mutmut_5 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_6'] = x_whole_months__mutmut_6 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_7'] = x_whole_months__mutmut_7 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_8'] = x_whole_months__mutmut_8 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_9'] = x_whole_months__mutmut_9 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_10'] = x_whole_months__mutmut_10 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_11'] = x_whole_months__mutmut_11 # type: ignore # mutmut generated
mutants_x_whole_months__mutmut['x_whole_months__mutmut_12'] = x_whole_months__mutmut_12 # type: ignore # mutmut generated
