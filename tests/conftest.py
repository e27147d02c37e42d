"""Fixtures: small sites written on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from small_site import DEFAULTS, SmallSite

MakeSite: TypeAlias = Callable[..., SmallSite]


@pytest.fixture
def site(tmp_path: Path) -> MakeSite:
    """``site({"data/sources.yml": "…"})``: a folder with these files, and defaults for the others."""
    return lambda files={}: SmallSite(tmp_path / "site").write({**DEFAULTS, **files})


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write what is made today as what is expected"
    )
