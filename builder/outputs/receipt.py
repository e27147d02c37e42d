"""The receipt of a build: what went in and what came out, so that anyone can build again and compare."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from builder import __version__
from builder.model.site import Site

INPUTS = ("site.yml", "data", "content", "templates")
_NAME = re.compile(r"[\w.-]+")
PROGRAM = Path(__file__).resolve().parent.parent


def inputs(site: Path) -> dict[str, str]:
    """Path → SHA-256 of every file that a site folder gives to a build."""
    files = [file for name in INPUTS for file in _files(site / name)]
    return _hashes(files, site)


def receipt(site: Site, given: dict[str, str], made: dict[str, str], templates: Path) -> str:
    """The receipt of a tree with the files ``made`` (path → SHA-256); it does not list itself, and holds no time of day."""
    return json.dumps(
        {
            "as_of": str(site.settings.as_of),
            "base_url": site.settings.base_url,
            "program": {
                "name": "minhbach",
                "version": __version__,
                "sha256": program_key(templates),
                "libraries": _libraries(),
            },
            "inputs": given,
            "outputs": dict(sorted(made.items())),
        },
        ensure_ascii=False,
        indent=1,
    )


def program_key(templates: Path) -> str:
    """SHA-256 of the program: code, fonts and templates."""
    return hashlib.sha256(json.dumps(_program(templates)).encode()).hexdigest()


def _program(templates: Path) -> dict[str, str]:
    """Path → SHA-256 of every file of the program that has a part in a build."""
    code = [*PROGRAM.rglob("*.py"), *PROGRAM.rglob("*.ttf")]
    return _hashes(code, PROGRAM) | _hashes(_files(templates), templates)


def _files(start: Path) -> Iterable[Path]:
    if start.is_file():
        return [start]
    return sorted(file for file in start.rglob("*") if file.is_file() and not file.name.startswith("."))


def _hashes(files: Iterable[Path], root: Path) -> dict[str, str]:
    found = {
        unicodedata.normalize("NFC", file.relative_to(root).as_posix()): hashlib.sha256(
            file.read_bytes()
        ).hexdigest()
        for file in files
    }
    return dict(sorted(found.items()))


def _libraries() -> dict[str, str]:
    """Version of each library that the program asks for, as its package or, in a checkout, its project file says."""
    try:
        wanted = requires("minhbach") or []
    except PackageNotFoundError:
        wanted = tomllib.loads((PROGRAM.parent / "pyproject.toml").read_text("utf-8"))["project"][
            "dependencies"
        ]
    names = {_NAME.match(text)[0] for text in wanted if "extra ==" not in text}  # type: ignore[index]
    return {name: version(name) for name in sorted(names)}
