"""Files that save time at the next run and may be deleted at any time.

Each is written beside its place and then moved there, so that two runs may share a folder. A folder that can't be written
costs time at the next run, no more.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path


class Damaged(Exception):
    """A kept file is not as it was written."""


def write(file: Path, content: bytes) -> None:
    """Keep ``content``."""
    unfinished = file.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content)
        unfinished.replace(file)


def seal(file: Path, content: bytes) -> None:
    """Keep ``content`` after its checksum."""
    write(file, _checksum(content) + b"\n" + content)


def unsealed(file: Path) -> bytes | None:
    """What was kept with its checksum; None where nothing was. Raises :class:`Damaged`."""
    try:
        checksum, _, content = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    if checksum != _checksum(content):
        raise Damaged(file)
    return content


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
