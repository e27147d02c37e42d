"""Figures of a unit or a level of government belong to the time in which it existed."""

from __future__ import annotations

from datetime import date

from builder.model.figures import Row
from builder.model.records import Place
from builder.model.site import Site
from builder.problems import Problems

DISTRICTS_ENDED = date(2025, 6, 30)
"""Last day of the district level in the whole country (Luật Tổ chức chính quyền địa phương 72/2025/QH15)."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check_validity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_validity__mutmut)
def check_validity(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_orig(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_1(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = None
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_2(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(None)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_3(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_4(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(None, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_5(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, None, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_6(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, None)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_7(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_8(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_9(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, )
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_10(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" or _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_11(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level != "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_12(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "XXdistrictXX" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_13(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "DISTRICT" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_14(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(None, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_15(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, None):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_16(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(DISTRICTS_ENDED):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_17(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, ):
                problems.add("C165", row.location, period=row.key.period)


def x_check_validity__mutmut_18(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add(None, row.location, period=row.key.period)


def x_check_validity__mutmut_19(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", None, period=row.key.period)


def x_check_validity__mutmut_20(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, period=None)


def x_check_validity__mutmut_21(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add(row.location, period=row.key.period)


def x_check_validity__mutmut_22(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", period=row.key.period)


def x_check_validity__mutmut_23(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("C165", row.location, )


def x_check_validity__mutmut_24(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("XXC165XX", row.location, period=row.key.period)


def x_check_validity__mutmut_25(site: Site, problems: Problems) -> None:
    """Report rows whose whole period lies outside of the life of their place, or after the end of their level."""
    for rows in site.rows.values():
        for row in rows:
            place = site.places.get(row.key.place)
            if place is not None:  # a home that does not exist is told where it is named
                _check_place(row, place, problems)
            if row.key.level == "district" and _begins_after(row, DISTRICTS_ENDED):
                problems.add("c165", row.location, period=row.key.period)

mutants_x_check_validity__mutmut['_mutmut_orig'] = x_check_validity__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_1'] = x_check_validity__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_2'] = x_check_validity__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_3'] = x_check_validity__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_4'] = x_check_validity__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_5'] = x_check_validity__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_6'] = x_check_validity__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_7'] = x_check_validity__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_8'] = x_check_validity__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_9'] = x_check_validity__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_10'] = x_check_validity__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_11'] = x_check_validity__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_12'] = x_check_validity__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_13'] = x_check_validity__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_14'] = x_check_validity__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_15'] = x_check_validity__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_16'] = x_check_validity__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_17'] = x_check_validity__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_18'] = x_check_validity__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_19'] = x_check_validity__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_20'] = x_check_validity__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_21'] = x_check_validity__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_22'] = x_check_validity__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_23'] = x_check_validity__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_24'] = x_check_validity__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_validity__mutmut['x_check_validity__mutmut_25'] = x_check_validity__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_place__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_place__mutmut)
def _check_place(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_orig(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_1(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = None
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_2(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get(None), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_3(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("XXenXX"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_4(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("EN"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_5(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_6(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if (place.valid_to) and False else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_7(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if (place.valid_to) or True else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_8(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if (place.level == "district") and False else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_9(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if (place.level == "district") or True else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_10(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level != "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_11(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "XXdistrictXX" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_12(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "DISTRICT" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_13(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None or _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_14(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_15(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(None, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_16(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, None):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_17(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_18(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, ):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_19(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add(None, row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_20(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", None, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_21(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=None, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_22(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=None, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_23(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=None, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_24(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=None)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_25(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add(row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_26(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_27(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_28(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_29(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_30(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, )
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_31(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("XXC164XX", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_32(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("c164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_33(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_34(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if (place.valid_from) and False else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_35(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if (place.valid_from) or True else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_36(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None or period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_37(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None or period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_38(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_39(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_40(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end <= first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_41(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add(None, row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_42(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", None, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_43(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=None, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_44(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=None, period=period, began=first)


def x__check_place__mutmut_45(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=None, began=first)


def x__check_place__mutmut_46(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, began=None)


def x__check_place__mutmut_47(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add(row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_48(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_49(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_50(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, period=period, began=first)


def x__check_place__mutmut_51(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, began=first)


def x__check_place__mutmut_52(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("C166", row.location, place=name, place_en=name_en, period=period, )


def x__check_place__mutmut_53(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("XXC166XX", row.location, place=name, place_en=name_en, period=period, began=first)


def x__check_place__mutmut_54(row: Row, place: Place, problems: Problems) -> None:
    name, name_en, period = place.name.vi, place.name.get("en"), row.key.period
    last = place.valid_to.last if place.valid_to else DISTRICTS_ENDED if place.level == "district" else None
    if last is not None and _begins_after(row, last):
        problems.add("C164", row.location, place=name, place_en=name_en, period=period, ended=last)
    first = place.valid_from.first if place.valid_from else None
    if first is not None and period.end is not None and period.end < first:
        problems.add("c166", row.location, place=name, place_en=name_en, period=period, began=first)

mutants_x__check_place__mutmut['_mutmut_orig'] = x__check_place__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_1'] = x__check_place__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_2'] = x__check_place__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_3'] = x__check_place__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_4'] = x__check_place__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_5'] = x__check_place__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_6'] = x__check_place__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_7'] = x__check_place__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_8'] = x__check_place__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_9'] = x__check_place__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_10'] = x__check_place__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_11'] = x__check_place__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_12'] = x__check_place__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_13'] = x__check_place__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_14'] = x__check_place__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_15'] = x__check_place__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_16'] = x__check_place__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_17'] = x__check_place__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_18'] = x__check_place__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_19'] = x__check_place__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_20'] = x__check_place__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_21'] = x__check_place__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_22'] = x__check_place__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_23'] = x__check_place__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_24'] = x__check_place__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_25'] = x__check_place__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_26'] = x__check_place__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_27'] = x__check_place__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_28'] = x__check_place__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_29'] = x__check_place__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_30'] = x__check_place__mutmut_30 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_31'] = x__check_place__mutmut_31 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_32'] = x__check_place__mutmut_32 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_33'] = x__check_place__mutmut_33 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_34'] = x__check_place__mutmut_34 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_35'] = x__check_place__mutmut_35 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_36'] = x__check_place__mutmut_36 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_37'] = x__check_place__mutmut_37 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_38'] = x__check_place__mutmut_38 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_39'] = x__check_place__mutmut_39 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_40'] = x__check_place__mutmut_40 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_41'] = x__check_place__mutmut_41 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_42'] = x__check_place__mutmut_42 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_43'] = x__check_place__mutmut_43 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_44'] = x__check_place__mutmut_44 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_45'] = x__check_place__mutmut_45 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_46'] = x__check_place__mutmut_46 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_47'] = x__check_place__mutmut_47 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_48'] = x__check_place__mutmut_48 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_49'] = x__check_place__mutmut_49 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_50'] = x__check_place__mutmut_50 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_51'] = x__check_place__mutmut_51 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_52'] = x__check_place__mutmut_52 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_53'] = x__check_place__mutmut_53 # type: ignore # mutmut generated
mutants_x__check_place__mutmut['x__check_place__mutmut_54'] = x__check_place__mutmut_54 # type: ignore # mutmut generated
mutants_x__begins_after__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__begins_after__mutmut)
def _begins_after(row: Row, day: date) -> bool:
    """The period as a whole comes after ``day``; an open or unstated beginning says nothing."""
    start = row.key.period.start
    return start is not None and start > day


def x__begins_after__mutmut_orig(row: Row, day: date) -> bool:
    """The period as a whole comes after ``day``; an open or unstated beginning says nothing."""
    start = row.key.period.start
    return start is not None and start > day


def x__begins_after__mutmut_1(row: Row, day: date) -> bool:
    """The period as a whole comes after ``day``; an open or unstated beginning says nothing."""
    start = None
    return start is not None and start > day


def x__begins_after__mutmut_2(row: Row, day: date) -> bool:
    """The period as a whole comes after ``day``; an open or unstated beginning says nothing."""
    start = row.key.period.start
    return start is not None or start > day


def x__begins_after__mutmut_3(row: Row, day: date) -> bool:
    """The period as a whole comes after ``day``; an open or unstated beginning says nothing."""
    start = row.key.period.start
    return start is None and start > day


def x__begins_after__mutmut_4(row: Row, day: date) -> bool:
    """The period as a whole comes after ``day``; an open or unstated beginning says nothing."""
    start = row.key.period.start
    return start is not None and start >= day

mutants_x__begins_after__mutmut['_mutmut_orig'] = x__begins_after__mutmut_orig # type: ignore # mutmut generated
mutants_x__begins_after__mutmut['x__begins_after__mutmut_1'] = x__begins_after__mutmut_1 # type: ignore # mutmut generated
mutants_x__begins_after__mutmut['x__begins_after__mutmut_2'] = x__begins_after__mutmut_2 # type: ignore # mutmut generated
mutants_x__begins_after__mutmut['x__begins_after__mutmut_3'] = x__begins_after__mutmut_3 # type: ignore # mutmut generated
mutants_x__begins_after__mutmut['x__begins_after__mutmut_4'] = x__begins_after__mutmut_4 # type: ignore # mutmut generated
