"""What the last build published and nobody has touched since: such files are linked into the next tree, not written.

Anyone may change a published file by hand, and a link would carry the damage on. Publishing therefore notes each file's
SHA-256 and its stamp: size, time of change and kind. The note lies in the cache folder, outside of the tree, which holds
no time of day. A file whose stamp is another is no longer what was published. The stamp and not the content is compared
because 46,000 stamps cost 0.2 s, reading as many files two.

A note can't do harm: whatever in it is old, damaged or missing fits no file, and that file is written anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from builder.charts.kept_files import write

MARK = ".minhbach"
"""A file in every published tree; a folder without it is somebody else's and is never replaced."""
FOLDER = "published"
"""Below the cache folder: a note for each output folder, since several builds may share one cache."""


@dataclass(frozen=True, slots=True)
class Published:
    """The untouched files below ``root``."""

    root: str = ""
    files: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Path → its SHA-256, its stamp."""


NOTHING = Published()
_NONE = ("", "")


def read_published(cache: Path | None, output: Path | None) -> Published:
    """What stands at ``output`` as it was published; nothing where nothing is known of it."""
    if cache is None or output is None:
        return NOTHING
    try:
        noted = _noted(cache, output)
        same = {path: noted[path] for path, mark in _stamps(str(output)) if noted.get(path, _NONE)[1] == mark}
    except (OSError, ValueError):
        return NOTHING
    return Published(str(output), same)


def untouched(cache: Path, output: Path) -> bool:
    """True where exactly that stands at ``output`` which was published."""
    try:
        noted, here = _noted(cache, output), dict(_stamps(str(output)))
    except (OSError, ValueError):
        return False
    here.pop(MARK, None)
    return here == {path: mark for path, (_, mark) in noted.items()}


def _noted(cache: Path, output: Path) -> dict[str, tuple[str, str]]:
    """Path → SHA-256 and stamp, as noted."""
    lines = _note(cache, output).read_text("utf-8", "surrogateescape").split("\n")
    return {path: (digest, mark) for digest, mark, path in (line.split(" ", 2) for line in lines[1:-1])}


def note_published(cache: Path | None, output: Path | None, files: Mapping[str, tuple[str, str]]) -> None:
    """Keep what was published at ``output`` (path → SHA-256, stamp) for the next build; forget folders that are gone."""
    if cache is None or output is None:
        return
    note = _note(cache, output)
    lines = [str(output), *(f"{digest} {mark} {path}" for path, (digest, mark) in files.items())]
    write(note, ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape"))
    with contextlib.suppress(OSError):
        for other in note.parent.iterdir():
            with other.open(encoding="utf-8", errors="surrogateescape") as file:
                gone = not Path(file.readline().rstrip("\n")).is_dir()
            if gone or other.suffix != note.suffix:
                other.unlink()


def stamp(stat: os.stat_result) -> str:
    """What changes when a file does."""
    return f"{stat.st_size}-{stat.st_mtime_ns}-{stat.st_mode:o}"


def _note(cache: Path, output: Path) -> Path:
    return cache / FOLDER / f"{hashlib.sha256(os.fsencode(output)).hexdigest()[:16]}.txt"


def _stamps(root: str) -> Iterator[tuple[str, str]]:
    """(path, stamp) of all files below ``root`` in one pass; links are not followed."""
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        with os.scandir(f"{root}/{folder}") as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{folder}{entry.name}/")
                else:
                    yield f"{folder}{entry.name}", stamp(entry.stat(follow_symlinks=False))
