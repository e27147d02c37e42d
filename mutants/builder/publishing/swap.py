"""Publish whole trees only: build beside, rename into place, keep the last good one until the new one stands."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MARK = ".minhbach"
"""A file in every published tree; a folder without it is somebody else's and is never replaced."""


class ForeignFolder(Exception):
    """The output folder holds files that were not published by this program."""


def check_output(output: Path) -> None:
    """Refuse an output folder that holds anything but an earlier publication."""
    if output.exists() and (not output.is_dir() or (any(output.iterdir()) and not (output / MARK).exists())):
        raise ForeignFolder(output)


@contextmanager
def workshop(output: Path | None) -> Iterator[Path]:
    """A fresh folder beside ``output`` (same file system, so that it can be renamed), removed at the end."""
    parent = output.parent if output else None
    if parent:
        parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".minhbach-", dir=parent))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap(built: Path, output: Path) -> None:
    """Put ``built`` in the place of ``output``; the old tree is moved aside first and comes back if that fails."""
    (built / MARK).write_text("", encoding="utf-8")
    aside = built.with_name(built.name + "-old")
    had = output.exists()
    if had:
        output.rename(aside)
    try:
        built.rename(output)
    except OSError:
        if had:
            aside.rename(output)
        raise
    if had:
        shutil.rmtree(aside, ignore_errors=True)
