"""How long an editor waits: from a saved file to the new text in the browser that has the page open."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
TIMES = 20
_INSTANT = 0.02
"""Seconds in which no page can follow."""


def waits(folder: Path, page: str, edit: Callable[[int], str]) -> list[float]:
    """Seconds until each of :data:`TIMES` edits shows on the ``page``; ``edit`` saves one and tells what must show."""
    with _serving(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        tab = browser.new_page()
        tab.goto(address + page)
        found = []
        for turn in range(TIMES):
            tab.wait_for_timeout(300)  # as an editor would pause; whole builds go on meanwhile
            saved = time.perf_counter()
            shown = edit(turn)
            _seen(tab.evaluate, shown)
            found.append(time.perf_counter() - saved)
            if found[-1] < _INSTANT:
                sys.exit(f"{shown} stood there before")
        browser.close()
    return found


def _seen(evaluate: Callable[[str, str], object], text: str) -> None:
    """Wait until the page holds a text; it may be loaded anew meanwhile."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            if evaluate("text => document.body.innerText.includes(text)", text):
                return
        except Exception:  # noqa: BLE001, S110 - the page that was asked is gone
            pass
        time.sleep(0.005)
    sys.exit(f"{text} does not show")


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "builder", "serve", "--site", str(folder), "--port", "0"]
    with subprocess.Popen(
        command,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    ) as server:
        try:
            assert server.stdout is not None
            found = re.search(r"http://\S+/", server.stdout.readline())
            assert found is not None
            yield found[0]
        finally:
            server.terminate()
