"""What a build is made from: the files of a site folder, and the program itself.

Files are known by their hashes. A file whose stamp (size, times, inode) is as it was need not be read for that,
unless it was changed so shortly before the stamps were noted that a later change may hide behind the same time.
"""

from __future__ import annotations

import hashlib
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

INPUTS = ("site.yml", "data", "content", "templates")
PROGRAM = Path(__file__).resolve().parent.parent
_SHORTLY = 2_000_000_000
"""Nanoseconds: no file system in use tells times less finely (FAT: two seconds)."""

Stamps: TypeAlias = Mapping[str, tuple[str, str]]
"""Path → SHA-256, and the stamp that the file had then."""


def inputs(site: Path, known: Stamps, noted: int = 0) -> dict[str, tuple[str, str]]:
    """Path below ``site`` → SHA-256 and stamp of every file that it gives to a build; ``known`` as of the time ``noted``
    (nanoseconds)."""
    found: dict[str, tuple[str, str]] = {}
    for name in INPUTS:
        start = str(site / name)
        for path in _files(start):
            shown = unicodedata.normalize("NFC", name + path[len(start) :].replace(os.sep, "/"))
            stat = os.stat(path)  # noqa: PTH116 - runs for every file of a site
            stamp = f"{stat.st_size}-{stat.st_mtime_ns}-{stat.st_ctime_ns}-{stat.st_ino}"
            digest, before = known.get(shown, ("", ""))
            if before != stamp or stat.st_mtime_ns > noted - _SHORTLY:
                digest = _hash(path)
            found[shown] = (digest, stamp)
    return dict(sorted(found.items()))


def last_change(stamps: Stamps) -> int:
    """When any file was last changed, by the clock of its system (nanoseconds): stamps were noted no sooner."""
    return max((int(stamp.rsplit("-", 2)[1]) for _, stamp in stamps.values()), default=0)


def program_key(templates: Path) -> str:
    """SHA-256 of the program: code, fonts, templates."""
    digest = hashlib.sha256()
    for root, kinds in ((str(PROGRAM), (".py", ".ttf")), (str(templates), "")):
        for path in sorted(path for path in _files(root) if path.endswith(kinds)):
            digest.update(f"{path[len(root) :]} {_hash(path)}\n".encode())
    return digest.hexdigest()


def libraries_key() -> str:
    """Python and every installed library, with versions, as one text."""
    names: set[str] = set()
    for folder in sys.path:
        try:
            names |= {one.name for one in Path(folder).iterdir() if one.suffix == ".dist-info"}
        except OSError:
            continue
    return "\n".join([sys.version, *sorted(names)])


def _files(start: str) -> Iterator[str]:
    """Every file at or below ``start``, hidden ones left out."""
    if Path(start).is_file():
        yield start
        return
    for folder, _, names in os.walk(start, followlinks=False):
        for name in names:
            path = f"{folder}{os.sep}{name}"
            if not name.startswith(".") and os.path.isfile(path):  # noqa: PTH113 - as above
                yield path


def _hash(path: str) -> str:
    with open(path, "rb") as file:  # noqa: PTH123 - runs for every file of a site
        return hashlib.file_digest(file, "sha256").hexdigest()


def key_of(parts: Iterable[str]) -> str:
    """One hash for several texts."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
