"""The output tree: one writer for each path, and both named when two claim one."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath


class Collision(Exception):
    """Two writers claim one path."""

    def __init__(self, path: str, one: str, other: str) -> None:
        super().__init__(path)
        self.path, self.one, self.other = path, one, other


@dataclass
class Tree:
    """Writes files below ``root``; remembers who wrote what."""

    root: Path
    writers: dict[str, str] = field(default_factory=dict)
    """Path in lower case → writer, since some hosts do not tell cases apart."""
    paths: list[str] = field(default_factory=list)

    def write(self, path: str, content: str | bytes, writer: str) -> None:
        """Write one file; ``writer`` is the record or part of the program that it comes from."""
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
            raise ValueError(path)
        one = self.writers.setdefault(path.lower(), writer)
        if one != writer or path in self.paths:
            raise Collision(path, one, writer)
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        self.paths.append(path)
