"""A small site for checks: measures of every kind, three sources, and what one check of it comes to."""

from __future__ import annotations

from conftest import MakeSite
from small_site import DEFAULTS, ROOT, SmallSite

from builder.checking.verdicts import VIETNAMESE, Result, Working
from builder.locale.reader import Reader
from builder.model.base import Text

ENGLISH = Reader("en", ROOT / "templates" / "locale" / "en.po")

INDICATOR = """\
title: Số
topic: khac
entered: 2024-01-01
dimensions: [place, component]
components:
  mot: {title: Một}
  hai: {title: Hai}
measures:
  a: {title: A, unit: hồ sơ}
  b: {title: B, unit: hồ sơ}
  c: {title: C}
  r: {title: R, unit: '%', decimals: 1}
  s: {title: S, unit: '%', decimals: 2}
  t: {title: T, unit: '%', decimals: 1}
  rank: {title: Hạng, unit: hạng, of: of}
  of: {title: Số nơi, unit: nơi}
  years: {title: Số năm, unit: năm}
  class: {title: Nhóm, type: text}
""".replace("khac", "boi-canh")

PLACES = DEFAULTS["data/places.yml"] + "".join(
    f"{name}: {{name: {name}, level: province}}\n" for name in ("ha", "nam", "tay")
)
SOURCES = """\
bao: {title: Tin, publisher: Báo, kind: press, date: 2023-01-23}
bang: {title: Bảng, publisher: Viện, kind: primary, date: 2023-02-01}
khong-ngay: {title: Trang, publisher: Trang, kind: press, date: null}
"""


def made(site: MakeSite, rows: str, *, equations: str = "", checks: str = "", more: str = "") -> SmallSite:
    """A site with these rows (one in a line) and checks."""
    results = "results:\n" + "".join(f"  - {{{row}}}\n" for row in rows.splitlines())
    row_checks = f"checks:\n  - {equations}\n" if equations else ""
    return site(
        {
            "data/sources.yml": SOURCES,
            "data/places.yml": PLACES,
            "data/indicators/ho-so.yml": None,
            "data/indicators/x.yml": INDICATOR + more + row_checks + results,
            "data/checks.yml": checks or None,
        }
    )


def of_row(site: MakeSite, equation: str, cells: str) -> Result:
    """The result of one equation on one row."""
    small = made(site, f"period: 2022, {cells}, source: bao", equations=equation)
    (result,) = [result for result in small.findings().results if result.rule == "x#1"]
    return result


def declared(
    site: MakeSite, check: str, rows: str, more: str = "", *, files: dict[str, str] | None = None
) -> Result:
    """The result of one check of data/checks.yml."""
    small = made(site, rows, checks=f"kiem: {{title: Kiểm, {check}}}\n", more=more).write(files or {})
    (result,) = [result for result in small.findings().results if result.rule == "kiem"]
    return result


def steps(result: Result) -> str:
    return " · ".join(step.vi for step in result.working.steps)


def told(working: Working, reader: Reader = VIETNAMESE) -> list[str]:
    """A working line by line, as a page shows it: names, numbers, what they come to, precision, steps."""
    lines = []
    if working.left and working.right:
        for part in ("names", "values", "value"):
            left, right = getattr(working.left, part), getattr(working.right, part)
            lines.append(f"{left} {working.relation} {right}")
    lines += [working.difference] if working.difference else []
    return lines + [text.get(reader.lang) for text in (working.precision, *working.steps) if text]


def explained(result: Result) -> tuple[list[str], list[str]]:
    """The working in Vietnamese and in English."""
    vietnamese, english = (told(result.working_in(reader), reader) for reader in (VIETNAMESE, ENGLISH))
    return vietnamese, english


def both(text: Text | None) -> tuple[str, str] | None:
    """A text in Vietnamese and in English."""
    return None if text is None else (text.get("vi"), text.get("en"))
