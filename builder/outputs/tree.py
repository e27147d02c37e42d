"""The output tree: one writer for each path, and both named when two claim one.

What is the same as in the published tree shares that file (a hard link), so nothing may ever be written into a file that
is there: each is made new.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from builder.outputs.published import NOTHING, Published, stamp


class Collision(Exception):
    """Two writers claim one path."""

    def __init__(self, path: str, one: str, other: str) -> None:
        super().__init__(path)
        self.path, self.one, self.other = path, one, other


@dataclass
class Tree:
    """Writes files below ``root``; remembers who wrote what, and its hash."""

    root: Path
    published: Published = NOTHING
    """Files that need not be written again."""
    writers: dict[str, str] = field(default_factory=dict)
    """Path in lower case → writer, since some hosts do not tell cases apart."""
    hashes: dict[str, str] = field(default_factory=dict)
    """Path → SHA-256 of what was written."""
    stamps: dict[str, str] = field(default_factory=dict)
    """Path → what the file looks like from outside, to see later whether anyone has touched it."""
    _folders: set[str] = field(default_factory=set)
    """Those that are known to exist."""

    def __getstate__(self) -> dict[str, Any]:
        """A process sends home what it has written, not what was published before."""
        return self.__dict__ | {"published": NOTHING}

    @property
    def paths(self) -> list[str]:
        """Every path, in the order of writing."""
        return list(self.hashes)

    def write(self, path: str, content: str | bytes, writer: str) -> None:
        """Write one file; ``writer`` is the record or part of the program that it comes from."""
        data = content.encode("utf-8") if isinstance(content, str) else content
        digest = hashlib.sha256(data).hexdigest()
        if self.keep(path, digest, writer):
            return
        self._claim(path, writer, digest)
        target = Path(self._target(path))
        with target.open("xb") as file:
            file.write(data)
        self.stamps[path] = stamp(target.stat())

    def keep(self, path: str, digest: str, writer: str) -> bool:
        """Take over the published file, where that is still what was published and has this SHA-256; else tell that it
        must be written."""
        there, mark = self.published.files.get(path, ("", ""))
        if there != digest:
            return False
        if not _same_file(f"{self.published.root}/{path}", self._target(path)):
            return False
        self._claim(path, writer, digest)
        self.stamps[path] = mark
        return True

    def keep_all(self, files: Mapping[str, str], writer: str) -> bool:
        """Take over several published files (path → SHA-256), or none of them."""
        known = self.published.files
        if any(known.get(path, ("", ""))[0] != digest for path, digest in files.items()):
            return False
        taken: list[str] = []
        for path, digest in files.items():
            if not self.keep(path, digest, writer):
                self._drop(taken)
                return False
            taken.append(path)
        return True

    def _drop(self, paths: Iterable[str]) -> None:
        """Give back what was just taken over."""
        for path in paths:
            del self.hashes[path], self.stamps[path], self.writers[path.lower()]
            Path(self._target(path)).unlink()

    def part(self) -> Tree:
        """A tree below the same root, for a part of the work that another process may do; see :meth:`take`."""
        return Tree(self.root, self.published)

    def take(self, other: Tree) -> None:
        """Count what ``other`` has written below the same root as written here."""
        for path, digest in other.hashes.items():
            self._claim(path, other.writers[path.lower()], digest)
        self.stamps |= other.stamps

    def to_note(self) -> dict[str, tuple[str, str]]:
        """Path → SHA-256 and stamp, as the next build wants to know them."""
        return {path: (digest, self.stamps[path]) for path, digest in self.hashes.items()}

    def _target(self, path: str) -> str:
        """Where a file goes; its folder is there. No ``Path``: this runs for every file of a site."""
        folder, _, name = path.rpartition("/")
        if folder not in self._folders:
            if path.startswith("/") or ".." in path.split("/"):
                raise ValueError(path)
            Path(self.root, folder).mkdir(parents=True, exist_ok=True)
            self._folders.add(folder)
        return f"{self.root}/{folder}/{name}"

    def _claim(self, path: str, writer: str, digest: str) -> None:
        one = self.writers.get(path.lower())
        if one is not None:
            raise Collision(path, one, writer)
        self.writers[path.lower()] = writer
        self.hashes[path] = digest


def _same_file(source: str, target: str) -> bool:
    """Put the file ``source`` at ``target``: the same file, or a copy where the file system can't link (another device,
    no permission, too many links). False where neither can be done."""
    try:
        os.link(source, target)
    except FileExistsError:
        return False
    except OSError:
        try:
            shutil.copy2(source, target)
        except OSError:
            Path(target).unlink(missing_ok=True)
            return False
    return True
