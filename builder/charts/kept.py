"""Pictures are slow to make: those made before are read from the disk, the others are made on all cores.

What a picture depends on is its key; the folder holds one file a key, with a checksum before the content.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Generic, TypeVar

from builder.charts.executors import executor
from builder.charts.kept_files import Damaged, seal, unsealed

Wanted = TypeVar("Wanted")

FEW = 12
"""As many charts are made here in the time in which processes start."""
CHUNK = 4
"""Pictures handed to a process at a time: small, so that all are busy to the end."""


class OtherVersion(Exception):
    """A worker of a cluster runs another version of this program or of what draws: install the same everywhere."""


@dataclass(frozen=True, slots=True)
class Kind(Generic[Wanted]):
    """One kind of picture. ``make`` is a function of a module, so that other processes find it."""

    suffix: str
    key: Callable[[Wanted], str]
    make: Callable[[Wanted], bytes]
    few: int = FEW
    """Fewer pictures than this are made sooner here than by processes that must first start."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The content of each picture by its name, how many were made and how many names were served from the disk."""

    contents: dict[str, bytes]
    made: int
    reused: int


@dataclass(frozen=True, slots=True)
class Job(Generic[Wanted]):
    """A picture that must be made."""

    key: str
    name: str
    wanted: Wanted


def keep_all(
    kind: Kind[Wanted],
    wanted: Mapping[str, Wanted],
    cache: Path | None,
    jobs: int,
    progress: Callable[[int], None] = lambda done: None,
    cluster: str = "",
) -> Kept:
    """Make what is ``wanted``, keeping it in the folder ``cache``; ``progress`` is told how many more are done.
    ``cluster`` see :func:`builder.charts.executors.executor`."""
    keys = {name: kind.key(item) for name, item in wanted.items()}
    kept = {
        key: content for key in set(keys.values()) if (content := _read(cache, key, kind.suffix)) is not None
    }
    reused = sum(key in kept for key in keys.values())
    progress(reused)
    missing: dict[str, Job[Wanted]] = {}
    for name, item in wanted.items():
        if keys[name] not in kept:
            missing.setdefault(keys[name], Job(keys[name], name, item))
    counts = Counter(keys.values())
    for key, content in _make(kind, list(missing.values()), jobs, cluster):
        if cache is not None:
            seal(_place(cache, key, kind.suffix), content)
        kept[key] = content
        progress(counts[key])
    return Kept({name: kept[keys[name]] for name in wanted}, len(missing), reused)


def _make(
    kind: Kind[Wanted], missing: Sequence[Job[Wanted]], jobs: int, cluster: str
) -> Iterator[tuple[str, bytes]]:
    """Make pictures in this process or in several; in whatever order they are done."""
    if len(missing) < kind.few or (jobs < 2 and not cluster):
        for job in missing:
            yield from make_chunk(kind, [job])
        return
    chunks = [missing[start : start + CHUNK] for start in range(0, len(missing), CHUNK)]
    done: SimpleQueue[Future[list[tuple[str, bytes]]]] = SimpleQueue()
    with executor(min(jobs, len(chunks)), cluster) as pool:
        # Not as_completed: that knows the futures of this interpreter alone, a cluster has its own.
        for chunk in chunks:
            pool.submit(make_chunk, kind, chunk).add_done_callback(done.put)
        for _ in chunks:
            yield from done.get().result()


def make_chunk(kind: Kind[Wanted], chunk: Sequence[Job[Wanted]]) -> list[tuple[str, bytes]]:
    """Make some pictures in this process; one that has other fonts or libraries would make others."""
    made = []
    if any(kind.key(job.wanted) != job.key for job in chunk):
        raise OtherVersion
    for job in chunk:
        try:
            made.append((job.key, kind.make(job.wanted)))
        except Exception as error:
            error.add_note(f"while drawing the chart {job.name}")
            raise
    return made


def fingerprint(files: Sequence[Path], versions: Mapping[str, str]) -> str:
    """What pictures depend on beside what is asked for: files and versions of libraries, as a text."""
    digest = hashlib.sha256()
    for name, version in versions.items():
        digest.update(f"{name} {version}\n".encode())
    for file in files:
        digest.update(file.name.encode() + b"\n" + file.read_bytes())
    return digest.hexdigest()


def _place(cache: Path, key: str, suffix: str) -> Path:
    return cache / key[:2] / f"{key}{suffix}"


def _read(cache: Path | None, key: str, suffix: str) -> bytes | None:
    """What was kept, or None where there is nothing or its checksum shows that it is damaged."""
    try:
        return unsealed(_place(cache, key, suffix)) if cache else None
    except Damaged:
        return None
