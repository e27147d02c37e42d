"""How long an editor waits: from a saved file to the new text in the browser that has the page open."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
TIMES = 20
PAUSE = 1000
"""Milliseconds between what is seen and the next edit: checks and whole builds go on meanwhile."""
_INSTANT = 0.02
"""Seconds in which no page can follow."""


def waits(folder: Path, page: str, edit: Callable[[int], str]) -> list[float]:
    """Seconds until each of :data:`TIMES` edits shows on the ``page``; ``edit`` saves one and tells what must show."""
    with _serving(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        tab = browser.new_page()
        tab.goto(address + page)
        _first_whole(address)
        found: list[float] = []
        turn = 0
        while len(found) < TIMES:
            tab.wait_for_timeout(PAUSE)
            saved = time.perf_counter()
            _seen(tab.evaluate, edit(turn))
            seconds = time.perf_counter() - saved
            if seconds > _INSTANT:  # else the same stood there before
                found.append(seconds)
            turn += 1
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


def _first_whole(address: str) -> None:
    """Wait for the whole build with which a preview begins: until then it has no downloads."""
    end = time.monotonic() + 300
    while time.monotonic() < end:
        with suppress(OSError), urlopen(f"{address}datapackage.json"):  # noqa: S310 - our own server
            return
        time.sleep(0.2)
    sys.exit("the preview builds nothing")


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
