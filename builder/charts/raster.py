"""SVG files as PNG, for programs that take no SVG: slides, messengers, cards of social networks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cache as once
from importlib.metadata import version
from pathlib import Path

from builder.charts.kept import Kept, Kind, fingerprint, keep_all
from builder.charts.text import FILES


def png_all(
    svgs: Mapping[str, str],
    cache: Path | None,
    jobs: int,
    progress: Callable[[int], None] = lambda done: None,
    cluster: str = "",
) -> Kept:
    """The pixels of each SVG file by its name, kept in the folder ``cache``."""
    return keep_all(Kind(".png", _key, png), svgs, cache, jobs, progress, cluster)


def png(svg: str) -> bytes:
    """The pixels of one SVG file."""
    from builder.charts.render import png as pixels  # noqa: PLC0415 - only where something is drawn

    return pixels(svg)


def _key(svg: str) -> str:
    return hashlib.sha256(f"{_fingerprint()}\n{svg}".encode()).hexdigest()


@once
def _fingerprint() -> str:
    files = [Path(__file__).with_name("render.py"), *FILES.values()]
    return fingerprint(files, {"vl-convert-python": version("vl-convert-python")})
