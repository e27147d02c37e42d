"""Fixtures: small sites written on the spot, and a browser to read them with."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from mutation import files_for
from playwright.sync_api import Browser, ConsoleMessage, sync_playwright
from small_site import DEFAULTS, SmallSite

MakeSite: TypeAlias = Callable[..., SmallSite]


@pytest.fixture
def site(tmp_path: Path) -> MakeSite:
    """``site({"data/sources.yml": "…"})``: a folder with these files, and defaults for the others."""
    return lambda files={}: SmallSite(tmp_path / "site").write({**DEFAULTS, **files})


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or the one that CHROMIUM names."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if program is None or shutil.which(program) is None:
        pytest.fail(
            f"Chromium not found ({program or 'none on PATH'}): install it, or set CHROMIUM to its path"
        )
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield opened
        opened.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write what is made today as what is expected"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Under ``make mutants`` each change is held against the tests of its own module."""
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    if "__mutmut_" in mutant:
        own = [arg for arg in config.args if Path(arg.partition("::")[0]).name in files_for(mutant)]
        config.args = own or [
            "tests/mutation.py"
        ]  # where no test is, so that the change counts as not noticed


def early_font(message: ConsoleMessage) -> bool:
    """Says only that a page opened from a folder can't ask for its font before the style sheet does."""
    return (
        message.location["url"].startswith("file:")
        and "/assets/fonts/" in message.location["url"] + message.text
    )
