"""Draw many charts, each once: the SVG for a page and the specification it was drawn from.

Altair and the renderer are imported only where a chart is drawn, never for reading what was kept.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache as once
from importlib.metadata import version
from pathlib import Path

from builder.charts.kept import Kind, fingerprint, keep_all
from builder.charts.request import Request


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawn chart."""

    svg: str
    """For a page, see :mod:`builder.charts.svg`."""
    spec: str
    """The Vega-Lite specification as JSON, colours by name; see :mod:`builder.charts.spec_file`."""


@dataclass(frozen=True, slots=True)
class DrawResult:
    """The drawing of each request by its name, how many were drawn and how many requests were served from the disk."""

    drawings: dict[str, Drawing]
    drawn: int
    reused: int

    @property
    def svgs(self) -> dict[str, str]:
        """The pictures alone."""
        return {name: drawing.svg for name, drawing in self.drawings.items()}


def draw_all(
    requests: Mapping[str, Request],
    cache: Path | None,
    jobs: int,
    progress: Callable[[int], None] = lambda done: None,
    cluster: str = "",
) -> DrawResult:
    """Draw ``requests``, keeping drawings in the folder ``cache``; ``progress`` is told how many more are done."""
    kept = keep_all(Kind(".json", _key, draw), requests, cache, jobs, progress, cluster)
    drawings = {name: Drawing(**json.loads(content)) for name, content in kept.contents.items()}
    return DrawResult(drawings, kept.made, kept.reused)


def draw(request: Request) -> bytes:
    """Draw one chart in this process."""
    from builder.charts.render import picture  # noqa: PLC0415 - half a second, only where something is drawn
    from builder.charts.spec import specification  # noqa: PLC0415

    spec = specification(request)
    drawing = {"svg": picture(spec, request.description), "spec": _json(spec)}
    return _json(drawing).encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def canonical(request: Request) -> str:
    """The request as JSON that is the same for equal requests: the identity under which its picture is kept."""
    record = {"kind": type(request).__name__, **dataclasses.asdict(request)}
    return json.dumps(record, default=str, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _key(request: Request) -> str:
    return hashlib.sha256(f"{_fingerprint()}\n{canonical(request)}".encode()).hexdigest()


@once
def _fingerprint() -> str:
    """What else a picture depends on: this package with its fonts, Altair and the renderer."""
    folder = Path(__file__).parent
    files = sorted([*folder.glob("*.py"), *folder.glob("fonts/*.ttf")])
    return fingerprint(files, {name: version(name) for name in ("altair", "vl-convert-python")})
