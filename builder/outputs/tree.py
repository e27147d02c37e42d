"""The output tree: one writer for each path, and both named when two claim one."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath


class Collision(Exception):
    """Two writers claim one path."""

    def __init__(self, path: str, one: str, other: str) -> None:
        super().__init__(path)
        self.path, self.one, self.other = path, one, other


@dataclass
class Tree:
    """Writes files below ``root``; remembers who wrote what, and its hash."""

    root: Path
    writers: dict[str, str] = field(default_factory=dict)
    """Path in lower case → writer, since some hosts do not tell cases apart."""
    hashes: dict[str, str] = field(default_factory=dict)
    """Path → SHA-256 of what was written."""

    @property
    def paths(self) -> list[str]:
        """Every path, in the order of writing."""
        return list(self.hashes)

    def write(self, path: str, content: str | bytes, writer: str) -> None:
        """Write one file; ``writer`` is the record or part of the program that it comes from."""
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
            raise ValueError(path)
        data = content.encode("utf-8") if isinstance(content, str) else content
        self._claim(path, writer, hashlib.sha256(data).hexdigest())
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)

    def link(self, path: str, digest: str, published: Path) -> bool:
        """Take a file from the published tree."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(published, target)
        except FileExistsError:
            return True
        except OSError:
            return False
        self._claim(path, "kept", digest)
        return True

    def take(self, files: Mapping[str, str], writer: str) -> None:
        """Count files that another process has written below the same root as written here."""
        for path, digest in files.items():
            self._claim(path, writer, digest)

    def _claim(self, path: str, writer: str, digest: str) -> None:
        one = self.writers.get(path.lower())
        if one is not None:
            raise Collision(path, one, writer)
        self.writers[path.lower()] = writer
        self.hashes[path] = digest
