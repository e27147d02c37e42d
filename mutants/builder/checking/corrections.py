"""A published value never changes silently: what was published before is held against the data of today.

Publishing writes a record of every figure with the site. A later run reads the record of the tree it is about to
replace; a value that changed or vanished needs an entry in ``data/corrections.yml``.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from builder.model.records import Correction
from builder.model.site import Site
from builder.problems import Location, Problems

RECORD = "du-lieu/da-dang.csv"
"""Path of the record below the published tree."""

LIST = Location("data/corrections.yml")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_record_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_record_of__mutmut)
def record_of(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_orig(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_1(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = None
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_2(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} & pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_3(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(None) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_4(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = None
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_5(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = None
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_6(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(None, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_7(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator=None)
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_8(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_9(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, )
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_10(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="XX\nXX")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_11(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(None)
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_12(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("XXaddressXX", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_13(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("ADDRESS", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_14(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "XXvalueXX"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_15(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "VALUE"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def x_record_of__mutmut_16(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(None)
    return out.getvalue()


def x_record_of__mutmut_17(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(None))
    return out.getvalue()

mutants_x_record_of__mutmut['_mutmut_orig'] = x_record_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_1'] = x_record_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_2'] = x_record_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_3'] = x_record_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_4'] = x_record_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_5'] = x_record_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_6'] = x_record_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_7'] = x_record_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_8'] = x_record_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_9'] = x_record_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_10'] = x_record_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_11'] = x_record_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_12'] = x_record_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_13'] = x_record_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_14'] = x_record_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_15'] = x_record_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_16'] = x_record_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_17'] = x_record_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_record__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_record__mutmut)
def read_record(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_orig(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_1(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = None
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_2(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published * RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_3(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_4(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = None
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_5(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(None)
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_6(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding=None).splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_7(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="XXutf-8XX").splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_8(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="UTF-8").splitlines())
    next(rows, None)
    return dict(rows)


def x_read_record__mutmut_9(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(None, None)
    return dict(rows)


def x_read_record__mutmut_10(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(None)
    return dict(rows)


def x_read_record__mutmut_11(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, )
    return dict(rows)


def x_read_record__mutmut_12(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, None)
    return dict(None)

mutants_x_read_record__mutmut['_mutmut_orig'] = x_read_record__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_1'] = x_read_record__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_2'] = x_read_record__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_3'] = x_read_record__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_4'] = x_read_record__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_5'] = x_read_record__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_6'] = x_read_record__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_7'] = x_read_record__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_8'] = x_read_record__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_9'] = x_read_record__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_10'] = x_read_record__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_11'] = x_read_record__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_record__mutmut['x_read_record__mutmut_12'] = x_read_record__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_corrections__mutmut)
def check_corrections(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_orig(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_1(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = None
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_2(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = None
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_3(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = None
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_4(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(None):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_5(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = None
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_6(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(None)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_7(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None and other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_8(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is not None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_9(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first < correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_10(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = None
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_11(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = None
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_12(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where(None, str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_13(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", None, "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_14(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), None)
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_15(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where(str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_16(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_17(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), )
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_18(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("XXcorrectionsXX", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_19(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("CORRECTIONS", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_20(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(None), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_21(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "XXfigureXX")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_22(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "FIGURE")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_23(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = None
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_24(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(None)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_25(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_26(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if (figure) and False else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_27(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if (figure) or True else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_28(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(None) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_29(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None or correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_30(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is not None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_31(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_32(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add(None, places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_33(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", None, address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_34(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=None)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_35(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add(places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_36(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_37(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], )
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_38(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("XXC152XX", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_39(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("c152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_40(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now == correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_41(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = None
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_42(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if (figure) and False else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_43(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if (figure) or True else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_44(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add(None, at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_45(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", None, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_46(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=None, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_47(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=None, now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_48(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=None)
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_49(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add(at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_50(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_51(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_52(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_53(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", )
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_54(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("XXC151XX", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_55(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("c151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_56(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now and "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_57(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "XXnullXX", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_58(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "NULL", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_59(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now and "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_60(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "XXnullXX")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_61(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "NULL")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_62(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = None
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_63(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(None)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_64(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_65(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if (figure) and False else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_66(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if (figure) or True else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_67(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(None) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_68(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = None
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_69(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(None)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_70(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was and (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_71(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now != was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_72(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None or known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_73(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_74(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now != now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_75(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            break
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_76(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = None
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_77(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = None
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_78(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if (figure) and False else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_79(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if (figure) or True else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_80(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = None
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_81(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if (figure) and False else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_82(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if (figure) or True else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_83(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "XXC150XX" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_84(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "c150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_85(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "XXC153XX"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_86(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "c153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_87(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(None, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_88(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, None, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_89(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=None, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_90(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=None, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_91(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=None, paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_92(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=None)
    return pending


def x_check_corrections__mutmut_93(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(at, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_94(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, address=address, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_95(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, was=was, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_96(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, now=now or "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_97(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_98(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", )
    return pending


def x_check_corrections__mutmut_99(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now and "", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_100(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "XXXX", paste=_entry(site, address, was, now))
    return pending


def x_check_corrections__mutmut_101(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(None, address, was, now))
    return pending


def x_check_corrections__mutmut_102(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, None, was, now))
    return pending


def x_check_corrections__mutmut_103(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, None, now))
    return pending


def x_check_corrections__mutmut_104(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, None))
    return pending


def x_check_corrections__mutmut_105(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(address, was, now))
    return pending


def x_check_corrections__mutmut_106(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, was, now))
    return pending


def x_check_corrections__mutmut_107(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, now))
    return pending


def x_check_corrections__mutmut_108(site: Site, before: dict[str, str], problems: Problems) -> dict[str, str]:
    """Report changed and withdrawn values without an entry, and entries that the data do not bear out.

    Gives the values, by address, that were published before and still lack an entry.
    """
    pending: dict[str, str] = {}
    latest: dict[str, Correction] = {}
    places: dict[str, Location] = {}
    for index, correction in enumerate(site.corrections):
        other = latest.get(correction.figure)
        if other is None or other.when.first <= correction.when.first:
            latest[correction.figure] = correction
            places[correction.figure] = site.where("corrections", str(index), "figure")
    for address, correction in latest.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        if figure is None and correction.now is not None:
            problems.add("C152", places[address], address=address)
        elif now != correction.now:
            at = figure.claim.location if figure else LIST
            problems.add("C151", at, address=address, recorded=correction.now or "null", now=now or "null")
    for address, was in before.items():
        figure = site.figures.get(address)
        now = str(figure.value) if figure else None
        known = latest.get(address)
        if now == was or (known is not None and known.now == now):
            continue
        pending[address] = was
        at = figure.claim.location if figure else LIST
        code = "C150" if figure else "C153"
        problems.add(code, at, address=address, was=was, now=now or "", paste=_entry(site, address, was, ))
    return pending

mutants_x_check_corrections__mutmut['_mutmut_orig'] = x_check_corrections__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_1'] = x_check_corrections__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_2'] = x_check_corrections__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_3'] = x_check_corrections__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_4'] = x_check_corrections__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_5'] = x_check_corrections__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_6'] = x_check_corrections__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_7'] = x_check_corrections__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_8'] = x_check_corrections__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_9'] = x_check_corrections__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_10'] = x_check_corrections__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_11'] = x_check_corrections__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_12'] = x_check_corrections__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_13'] = x_check_corrections__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_14'] = x_check_corrections__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_15'] = x_check_corrections__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_16'] = x_check_corrections__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_17'] = x_check_corrections__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_18'] = x_check_corrections__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_19'] = x_check_corrections__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_20'] = x_check_corrections__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_21'] = x_check_corrections__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_22'] = x_check_corrections__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_23'] = x_check_corrections__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_24'] = x_check_corrections__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_25'] = x_check_corrections__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_26'] = x_check_corrections__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_27'] = x_check_corrections__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_28'] = x_check_corrections__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_29'] = x_check_corrections__mutmut_29 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_30'] = x_check_corrections__mutmut_30 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_31'] = x_check_corrections__mutmut_31 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_32'] = x_check_corrections__mutmut_32 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_33'] = x_check_corrections__mutmut_33 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_34'] = x_check_corrections__mutmut_34 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_35'] = x_check_corrections__mutmut_35 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_36'] = x_check_corrections__mutmut_36 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_37'] = x_check_corrections__mutmut_37 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_38'] = x_check_corrections__mutmut_38 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_39'] = x_check_corrections__mutmut_39 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_40'] = x_check_corrections__mutmut_40 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_41'] = x_check_corrections__mutmut_41 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_42'] = x_check_corrections__mutmut_42 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_43'] = x_check_corrections__mutmut_43 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_44'] = x_check_corrections__mutmut_44 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_45'] = x_check_corrections__mutmut_45 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_46'] = x_check_corrections__mutmut_46 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_47'] = x_check_corrections__mutmut_47 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_48'] = x_check_corrections__mutmut_48 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_49'] = x_check_corrections__mutmut_49 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_50'] = x_check_corrections__mutmut_50 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_51'] = x_check_corrections__mutmut_51 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_52'] = x_check_corrections__mutmut_52 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_53'] = x_check_corrections__mutmut_53 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_54'] = x_check_corrections__mutmut_54 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_55'] = x_check_corrections__mutmut_55 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_56'] = x_check_corrections__mutmut_56 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_57'] = x_check_corrections__mutmut_57 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_58'] = x_check_corrections__mutmut_58 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_59'] = x_check_corrections__mutmut_59 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_60'] = x_check_corrections__mutmut_60 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_61'] = x_check_corrections__mutmut_61 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_62'] = x_check_corrections__mutmut_62 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_63'] = x_check_corrections__mutmut_63 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_64'] = x_check_corrections__mutmut_64 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_65'] = x_check_corrections__mutmut_65 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_66'] = x_check_corrections__mutmut_66 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_67'] = x_check_corrections__mutmut_67 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_68'] = x_check_corrections__mutmut_68 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_69'] = x_check_corrections__mutmut_69 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_70'] = x_check_corrections__mutmut_70 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_71'] = x_check_corrections__mutmut_71 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_72'] = x_check_corrections__mutmut_72 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_73'] = x_check_corrections__mutmut_73 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_74'] = x_check_corrections__mutmut_74 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_75'] = x_check_corrections__mutmut_75 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_76'] = x_check_corrections__mutmut_76 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_77'] = x_check_corrections__mutmut_77 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_78'] = x_check_corrections__mutmut_78 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_79'] = x_check_corrections__mutmut_79 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_80'] = x_check_corrections__mutmut_80 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_81'] = x_check_corrections__mutmut_81 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_82'] = x_check_corrections__mutmut_82 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_83'] = x_check_corrections__mutmut_83 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_84'] = x_check_corrections__mutmut_84 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_85'] = x_check_corrections__mutmut_85 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_86'] = x_check_corrections__mutmut_86 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_87'] = x_check_corrections__mutmut_87 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_88'] = x_check_corrections__mutmut_88 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_89'] = x_check_corrections__mutmut_89 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_90'] = x_check_corrections__mutmut_90 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_91'] = x_check_corrections__mutmut_91 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_92'] = x_check_corrections__mutmut_92 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_93'] = x_check_corrections__mutmut_93 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_94'] = x_check_corrections__mutmut_94 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_95'] = x_check_corrections__mutmut_95 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_96'] = x_check_corrections__mutmut_96 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_97'] = x_check_corrections__mutmut_97 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_98'] = x_check_corrections__mutmut_98 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_99'] = x_check_corrections__mutmut_99 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_100'] = x_check_corrections__mutmut_100 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_101'] = x_check_corrections__mutmut_101 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_102'] = x_check_corrections__mutmut_102 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_103'] = x_check_corrections__mutmut_103 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_104'] = x_check_corrections__mutmut_104 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_105'] = x_check_corrections__mutmut_105 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_106'] = x_check_corrections__mutmut_106 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_107'] = x_check_corrections__mutmut_107 # type: ignore # mutmut generated
mutants_x_check_corrections__mutmut['x_check_corrections__mutmut_108'] = x_check_corrections__mutmut_108 # type: ignore # mutmut generated
mutants_x__entry__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__entry__mutmut)
def _entry(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_orig(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_1(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        None
    )


def x__entry__mutmut_2(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "XX\nXX".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_3(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if (now is not None) and False else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_4(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if (now is not None) or True else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_5(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is None else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_6(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "XX  now: nullXX",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_7(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  NOW: NULL",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_8(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  now: null",
            "XX  why: {vi: …, en: …}XX",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_9(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  now: null",
            "  WHY: {VI: …, EN: …}",
            f"  when: {site.settings.as_of}",
            "  who: …",
        )
    )


def x__entry__mutmut_10(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "XX  who: …XX",
        )
    )


def x__entry__mutmut_11(site: Site, address: str, was: str, now: str | None) -> str:
    """The entry that is missing, ready to paste."""
    return "\n".join(
        (
            f"- figure: {address}",
            f'  was: "{was}"',
            f'  now: "{now}"' if now is not None else "  now: null",
            "  why: {vi: …, en: …}",
            f"  when: {site.settings.as_of}",
            "  WHO: …",
        )
    )

mutants_x__entry__mutmut['_mutmut_orig'] = x__entry__mutmut_orig # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_1'] = x__entry__mutmut_1 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_2'] = x__entry__mutmut_2 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_3'] = x__entry__mutmut_3 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_4'] = x__entry__mutmut_4 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_5'] = x__entry__mutmut_5 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_6'] = x__entry__mutmut_6 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_7'] = x__entry__mutmut_7 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_8'] = x__entry__mutmut_8 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_9'] = x__entry__mutmut_9 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_10'] = x__entry__mutmut_10 # type: ignore # mutmut generated
mutants_x__entry__mutmut['x__entry__mutmut_11'] = x__entry__mutmut_11 # type: ignore # mutmut generated
