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


def record_of(site: Site, pending: dict[str, str]) -> str:
    """The record to publish: one line a figure, address and value as typed. What changed without a correction stays
    in it as it was, so that the warning comes again until there is one."""
    values = {address: str(figure.value) for address, figure in site.figures.items()} | pending
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "value"))
    writer.writerows(sorted(values.items()))
    return out.getvalue()


def read_record(published: Path) -> dict[str, str]:
    """Address → value as published before; empty where nothing was."""
    file = published / RECORD
    if not file.is_file():
        return {}
    rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    next(rows, None)
    return dict(rows)


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
