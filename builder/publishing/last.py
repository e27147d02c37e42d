"""The last run in a few lines: from what it was made, and what it said. Where nothing has changed since, that is said again.

This is read before anything else of the program, so it imports as little as it can.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from builder.charts.kept_files import write
from builder.outputs.published import untouched
from builder.problems import Location, Problem
from builder.reading.inputs import inputs, key_of, libraries_key


@dataclass(slots=True)
class Last:
    """What a run was made from and what it came to."""

    key: str = ""
    """Of the program and all that was asked for."""
    given: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Path of each input → SHA-256 and stamp."""
    numbers: dict[str, int] = field(default_factory=dict)
    """For the summary line."""
    problems: list[Problem] = field(default_factory=list)
    """Warnings."""


def key_of_run(program: str, as_of: str, *, strict: bool) -> str:
    """What a run depends on beside the site's own files: program, libraries, what was asked for. ``program``
    see :func:`builder.reading.inputs.program_key`."""
    return key_of([program, libraries_key(), as_of, str(strict)])


def last_file(cache: Path, output: Path | None) -> Path:
    """The file that tells of the last run into ``output``, or of the last one that published nothing."""
    return cache / "last" / f"{key_of([os.path.realpath(output) if output else '-'])[:16]}.json"


def recall(file: Path) -> tuple[Last, int]:
    """What is noted of the last run, and when it was noted (nanoseconds); nothing where that can't be read."""
    try:
        noted = file.stat().st_mtime_ns
        told = json.loads(file.read_text("utf-8"))
        given = {path: (digest, stamp) for path, (digest, stamp) in told.pop("given").items()}
        problems = [
            Problem(**{**one, "location": Location(*one["location"])}) for one in told.pop("problems")
        ]
        return Last(given=given, problems=problems, **told), noted
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Last(), 0


def unchanged(site: Path, output: Path | None, cache: Path, key: str) -> Last | None:
    """The last run, where another would come to the same: the same inputs, and all that was published still stands."""
    last, noted = recall(last_file(cache, output))
    if last.key != key:
        return None
    given = inputs(site, last.given, noted)
    if {path: digest for path, (digest, _) in given.items()} != {
        path: digest for path, (digest, _) in last.given.items()
    }:
        return None
    if output is None:
        return last
    real = Path(os.path.realpath(output))
    left = real.with_name(f".minhbach-{real.name}")  # of a build that was killed, or one that is under way
    return last if not left.exists() and untouched(cache, real) else None


def remember(file: Path, last: Last) -> None:
    """Note a run for the next."""
    write(file, json.dumps(asdict(last), ensure_ascii=False).encode())
