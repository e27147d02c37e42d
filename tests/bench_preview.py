"""How long an editor waits: from a saved file to the new text in the browser that has the page open."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

from bench_runs import wait_for_all
from playwright.sync_api import sync_playwright
from previewing import preview

TIMES = 20
PAUSE = 1000
"""Milliseconds between what is seen and the next edit: checks and whole builds go on meanwhile."""
_INSTANT = 0.02
"""Seconds in which no page can follow."""


def waits(folder: Path, page: str, edit: Callable[[int], str]) -> list[float]:
    """Seconds until each of :data:`TIMES` edits shows on the ``page``; ``edit`` saves one and tells what must show."""
    with preview(folder) as address, sync_playwright() as playwright:
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
    wait_for_all()
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
