"""The receipt of a build: what went in and what came out, so that anyone can build again and compare."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version

from builder import __version__
from builder.model.site import Site
from builder.reading.inputs import PROGRAM

_NAME = re.compile(r"[\w.-]+")


def receipt(site: Site, given: dict[str, str], made: dict[str, str], program: str) -> str:
    """The receipt of a tree with the files ``made`` (path → SHA-256); it does not list itself, and holds no time of day."""
    return json.dumps(
        {
            "as_of": str(site.settings.as_of),
            "base_url": site.settings.base_url,
            "program": {
                "name": "minhbach",
                "version": __version__,
                "sha256": program,
                "libraries": _libraries(),
            },
            "inputs": given,
            "outputs": dict(sorted(made.items())),
        },
        ensure_ascii=False,
        indent=1,
    )


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
