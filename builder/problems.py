"""A problem is a value: severity, code, message, place and remedy; text, JSON and CI annotations are renderings.

The wording of every code stands in :mod:`builder.problem_codes`; this module knows how to collect and to print.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, NamedTuple

from builder.problem_codes import CODES

Severity = Literal["error", "warning"]
Format = Literal["text", "json", "github"]


class Location(NamedTuple):
    """Where a value stands: file relative to the site folder, line and column counted from 1 (0 = whole file)."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line or 1}:{self.column or 1}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, with what an editor needs to mend it."""

    code: str
    severity: Severity
    location: Location
    message: str
    hint: str
    message_en: str
    hint_en: str
    paste: str = ""
    """Lines ready to paste into the data, where there is such a remedy."""


class SiteError(Exception):
    """A phase ended with errors; they are in the collector."""


@dataclass(slots=True)
class Problems:
    """Collects the problems of one run, in the order found; the same problem is kept once."""

    strict: bool = False
    found: list[Problem] = field(default_factory=list)
    _seen: set[tuple[str, Location, str]] = field(default_factory=set)

    def add(self, code: str, location: Location, /, *, paste: str = "", **values: object) -> None:
        """Add the problem ``code`` at ``location``; ``values`` fill the placeholders of its wording."""
        wording = CODES[code]
        severity: Severity = wording.severity
        if severity == "warning" and wording.strict and self.strict:
            severity = "error"
        self.keep(
            Problem(
                code=code,
                severity=severity,
                location=location,
                message=wording.message.format(**values),
                hint=wording.hint.format(**values),
                message_en=wording.message_en.format(**values),
                hint_en=wording.hint_en.format(**values),
                paste=paste,
            )
        )

    def keep(self, problem: Problem) -> None:
        """Add a problem that was found elsewhere, once."""
        key = (problem.code, problem.location, problem.message)
        if key not in self._seen:
            self._seen.add(key)
            self.found.append(problem)

    def ordered(self) -> list[Problem]:
        """All problems by file, line and column."""
        return sorted(self.found, key=lambda p: (p.location, p.code))

    @property
    def errors(self) -> int:
        return sum(p.severity == "error" for p in self.found)

    @property
    def warnings(self) -> int:
        return len(self.found) - self.errors

    def stop_on_errors(self) -> None:
        """End the phase if anything so far is an error."""
        if self.errors:
            raise SiteError


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Vietnamese tail `` (ý bạn là “x”?)`` naming the nearest known word, or nothing."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" (ý bạn là “{near[0]}”?)" if near else ""


def render(problems: Iterable[Problem], fmt: Format, read_line: Callable[[Location], str]) -> str:
    """The problems as text for people, as one JSON array, or as GitHub workflow commands."""
    if fmt == "json":
        return json.dumps([_as_dict(p) for p in problems], ensure_ascii=False, indent=1)
    one = _as_text if fmt == "text" else _as_github
    return "\n".join(one(p, read_line) for p in problems)


def source_line(root: Path) -> Callable[[Location], str]:
    """A reader of single lines below ``root``; an unreadable line is the empty string."""

    def read(location: Location) -> str:
        try:
            lines = (root / location.file).read_text(encoding="utf-8-sig").splitlines()
            return lines[location.line - 1] if location.line else ""
        except (OSError, UnicodeDecodeError, IndexError):
            return ""

    return read


def _as_text(problem: Problem, read_line: Callable[[Location], str]) -> str:
    parts = [f"{problem.location}: {problem.severity}[{problem.code}] {problem.message}"]
    line = read_line(problem.location)
    if line:
        text, column = _window(line, problem.location.column)
        gutter = f"{problem.location.line:>5} | "
        parts.append(f"{gutter}{text}")
        parts.append(" " * (len(gutter) + column - 1) + "^")
    if problem.hint:
        parts.append(f"      gợi ý: {problem.hint}")
    parts.append(f"      en: {problem.message_en}" + (f" {problem.hint_en}" if problem.hint_en else ""))
    if problem.paste:
        parts.extend("      " + row for row in problem.paste.splitlines())
    return "\n".join(parts)


def _window(line: str, column: int, width: int = 100) -> tuple[str, int]:
    """A long line cut to ``width`` around ``column`` (both counted from 1), with the column moved along."""
    line = line.replace("\t", " ")
    start = max(0, column - 1 - width // 2) if len(line) > width else 0
    return line[start : start + width], max(column - start, 1)


def _as_github(problem: Problem, _read_line: Callable[[Location], str]) -> str:
    at = problem.location
    body = f"{problem.message} — {problem.hint}" if problem.hint else problem.message
    body = body.replace("%", "%25").replace("\n", "%0A")
    return f"::{problem.severity} file={at.file},line={at.line or 1},col={at.column or 1},title={problem.code}::{body}"


def _as_dict(problem: Problem) -> dict[str, object]:
    at = problem.location
    return {
        "code": problem.code,
        "severity": problem.severity,
        "file": at.file,
        "line": at.line,
        "column": at.column,
        "message": problem.message,
        "hint": problem.hint,
        "message_en": problem.message_en,
        "hint_en": problem.hint_en,
        "paste": problem.paste,
    }
