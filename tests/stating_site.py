"""A small report with an index of many places over years, for tests of what the site says itself."""

from __future__ import annotations

from pathlib import Path

from small_site import DEFAULTS, ROOT, SmallSite

from builder.checking.site import check
from builder.deriving.series import SeriesIndex, Slot
from builder.locale.reader import NBSP, Reader
from builder.model.figures import Figure
from builder.problems import Problems
from builder.stating.statement import Ground, Statement

VI = Reader("vi")
EN = Reader("en", ROOT / "templates/locale/en.po")

PLACES = """\
quang-ninh: {name: {vi: Quảng Ninh, en: Quang Ninh}, level: province}
a: {name: An, level: province}
b: {name: Bình, level: province}
c: {name: Cát, level: province}
d: {name: Đông, level: province}
e: {name: Êm, level: province}
ca-nuoc: {name: {vi: cả nước, en: the whole country}, level: country}
"""

HEAD = """\
title: {vi: Chỉ số năng lực, en: Competence index}
short: PCI
topic: chi-so
entered: 2024-01-01
dimensions: [place, component]
components:
  mot: {title: {vi: Một, en: One}}
  hai: {title: {vi: Hai, en: Two}}
  ba: {title: {vi: Ba, en: Three}}
  bon: {title: {vi: Bốn, en: Four}, parent: mot}
  nam: {title: {vi: Năm, en: Five}}
measures:
  rank: {title: {vi: Hạng, en: Rank}, unit: {vi: hạng, en: rank}, better: down, of: of, min: 1}
  of: {title: {vi: Số nơi, en: Places}, unit: {vi: tỉnh, en: provinces}}
  score: {title: {vi: Điểm, en: Score}, unit: {vi: điểm, en: points}, better: up, decimals: 2}
  share: {title: {vi: Tỷ lệ, en: Share}, unit: '%', better: up, decimals: 2}
  half: {title: {vi: Nửa điểm, en: Half of the score}, decimals: 2}
checks:
  - score = 2 * half
"""
"""An index with a rank, its N, a score, a share, and a check that speaks against a score."""


def made(folder: Path, rows: str, *, breaks: str = "", more: str = "") -> SmallSite:
    """A site whose index has these rows, each ``{period: 2020, …}``; the source is filled in."""
    lines = "\n".join(
        f"  - {row.strip()[:-1]}, source: bao}}" if "source:" not in row else f"  - {row.strip()}"
        for row in rows.strip().splitlines()
    )
    text = f"{HEAD}{f'breaks:{chr(10)}{breaks}' if breaks else ''}results:\n{lines}\n{more}"
    sources = (
        DEFAULTS["data/sources.yml"]
        + "khac: {title: Tin khác, publisher: Báo khác, kind: press, date: 2023-02-01}\n"
    )
    return SmallSite(folder).write(
        {**DEFAULTS, "data/places.yml": PLACES, "data/sources.yml": sources, "data/indicators/pci.yml": text}
    )


def ground_of(site: SmallSite) -> Ground:
    records = site.records()
    return Ground(records, check(records, Problems()), SeriesIndex(records))


def years(ground: Ground, measure: str, place: str = "quang-ninh", component: str = "") -> tuple[Figure, ...]:
    return ground.index.years(Slot("pci", measure, place, component=component))


def both(statement: Statement) -> tuple[str, str]:
    """What it says in Vietnamese and in English, spaces that do not break as plain ones."""
    return vietnamese(statement), statement.says(EN).replace(NBSP, " ")


def vietnamese(statement: Statement) -> str:
    """What it says in Vietnamese."""
    return statement.says(VI).replace(NBSP, " ")
