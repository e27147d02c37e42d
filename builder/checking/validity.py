"""Figures of a unit or a level of government belong to the time in which it existed."""

from __future__ import annotations

from datetime import date

from builder.model.figures import Row
from builder.model.records import Place
from builder.model.site import Site
from builder.problems import Problems

DISTRICTS_ENDED = date(2025, 6, 30)
"""Last day of the district level in the whole country (Luật Tổ chức chính quyền địa phương 72/2025/QH15)."""


def check_validity(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def _check_place(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def _begins_after(row: Row, day: date) -> bool:
    """The period as a whole comes after ``day``; an open or unstated beginning says nothing."""
    start = row.key.period.start
    return start is not None and start > day
