"""Draw many charts: those that were drawn before are read from the disk, the others are drawn on all cores.

Altair and the renderer are imported only where a chart is drawn, never for reading what was kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache as once
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from builder.charts.request import Request, canonical

FEW = 12
"""Fewer charts than this are drawn sooner here than by processes that must first start."""
CHUNK = 4
"""Charts handed to a process at a time: small, so that all are busy to the end."""

Job = tuple[str, str, Request]
"""Key, name and request."""


@dataclass(frozen=True, slots=True)
class DrawResult:
    """The SVG of each request by its name, how many pictures were drawn and how many requests were served from the disk."""

    svgs: dict[str, str]
    drawn: int
    reused: int


def draw_all(
    requests: Mapping[str, Request],
    cache: Path | None,
    jobs: int,
    progress: Callable[[int], None] = lambda done: None,
) -> DrawResult:
    """Draw ``requests``, keeping pictures in the folder ``cache``; ``progress`` is told how many more are done."""
    keys = {name: _key(request) for name, request in requests.items()}
    kept = {key: svg for key in set(keys.values()) if (svg := _read(cache, key)) is not None}
    reused = sum(key in kept for key in keys.values())
    progress(reused)
    missing: dict[str, Job] = {}
    for name, request in requests.items():
        if keys[name] not in kept:
            missing.setdefault(keys[name], (keys[name], name, request))
    counts = Counter(keys.values())
    for key, svg in _draw(list(missing.values()), jobs):
        _write(cache, key, svg)
        kept[key] = svg
        progress(counts[key])
    return DrawResult({name: kept[keys[name]] for name in requests}, len(missing), reused)


def _draw(missing: Sequence[Job], jobs: int) -> Iterator[tuple[str, str]]:
    """Draw in this process or in several; in whatever order they are done."""
    if len(missing) < FEW or jobs < 2:
        for job in missing:
            yield from draw_chunk([job])
        return
    chunks = [missing[start : start + CHUNK] for start in range(0, len(missing), CHUNK)]
    # Processes, because the renderer holds the interpreter; spawned, because that works everywhere.
    pool = ProcessPoolExecutor(min(jobs, len(chunks)), get_context("spawn"), initializer=only_own_fonts)
    try:
        for done in as_completed([pool.submit(draw_chunk, chunk) for chunk in chunks]):
            yield from done.result()
    finally:
        pool.shutdown(cancel_futures=True)


def only_own_fonts() -> None:
    """Keep the renderer, in a process of its own, from searching every font of the machine: half of its time."""
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "fonts" / "fonts.conf")


def draw_chunk(chunk: Sequence[Job]) -> list[tuple[str, str]]:
    """Draw some charts in this process."""
    from builder.charts.render import render  # noqa: PLC0415 - half a second, only where something is drawn

    drawn = []
    for key, name, request in chunk:
        try:
            drawn.append((key, render(request)))
        except Exception as error:
            error.add_note(f"while drawing the chart {name}")
            raise
    return drawn


def _key(request: Request) -> str:
    return hashlib.sha256(f"{_fingerprint()}\n{canonical(request)}".encode()).hexdigest()


@once
def _fingerprint() -> str:
    """What else a picture depends on: this package with its fonts, Altair and the renderer."""
    digest = hashlib.sha256()
    for name in ("altair", "vl-convert-python"):
        digest.update(f"{name} {version(name)}\n".encode())
    folder = Path(__file__).parent
    for file in sorted([*folder.glob("*.py"), *folder.glob("fonts/*.ttf")]):
        digest.update(file.name.encode() + b"\n" + file.read_bytes())
    return digest.hexdigest()


def _place(cache: Path, key: str) -> Path:
    return cache / key[:2] / f"{key}.svg"


def _read(cache: Path | None, key: str) -> str | None:
    """The kept picture, or None where there is none or its checksum shows that it is damaged."""
    if cache is None:
        return None
    try:
        checksum, _, svg = _place(cache, key).read_text("utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return None
    return svg if checksum == _checksum(svg) else None


def _write(cache: Path | None, key: str, svg: str) -> None:
    if cache is None:
        return
    place = _place(cache, key)
    unfinished = place.with_suffix(f".{os.getpid()}")
    # A folder that can't be written costs time at the next build, no more.
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(f"{_checksum(svg)}\n{svg}", "utf-8", newline="\n")
        unfinished.replace(place)


def _checksum(svg: str) -> str:
    return hashlib.sha256(svg.encode()).hexdigest()
