"""Lighthouse, with the browser of the system and the settings of a phone on a slow network."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass

from .tools import NODE_MODULES, NotInstalled

PROGRAM = NODE_MODULES / "lighthouse/cli/index.js"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
)
FLAGS += " --disable-component-update --disable-sync"

TRIES = 3
"""The speed of a page is what it is when nothing else has the processor: the best of so many tries counts."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The four scores, in the order of ``CATEGORIES``, and what keeps one from 100."""

    kind: str
    scores: tuple[int, ...]
    faults: list[str]


def rate(address: str, kind: str, page: str, *, kept_from_search: bool = False) -> Scores:
    """The scores of the page ``address`` + ``page``. One that is ``kept_from_search`` means it: what minds is left out."""
    node = shutil.which("node")
    if node is None:
        raise NotInstalled("Node.js 18.16 or later (Debian: apt-get install nodejs npm)")
    if not PROGRAM.is_file():
        raise NotInstalled("lighthouse (make audit does it; or: npm ci --ignore-scripts)")
    command = [node, str(PROGRAM), address + page, "--output=json", "--quiet", f"--chrome-flags={FLAGS}"]
    command += ["--no-enable-error-reporting", f"--only-categories={','.join(CATEGORIES)}"]
    if kept_from_search:
        command.append("--skip-audits=is-crawlable")
    browser = os.environ.get("CHROMIUM") or shutil.which("chromium") or ""
    best = Scores(kind, (0,), [])
    for _ in range(TRIES):
        process = subprocess.run(
            command,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env=os.environ | {"CHROME_PATH": browser},
        )
        if process.returncode:
            return Scores(kind, (), [f"lighthouse: {process.stderr.strip()[-400:]}"])
        best = max(best, _read(kind, process.stdout), key=lambda one: one.scores)
        if best.scores[0] == 100:
            break
    return best


def _read(kind: str, output: str) -> Scores:
    report = json.loads(output)
    scores = tuple(round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES)
    faults = []
    for name, score in zip(CATEGORIES, scores, strict=True):
        if score == 100:
            continue
        parts = [part["id"] for part in report["categories"][name]["auditRefs"] if part["weight"]]
        less = [
            f"{part} {report['audits'][part].get('displayValue') or ''}".strip()
            for part in parts
            if (report["audits"][part]["score"] or 0) < 0.99
            and report["audits"][part]["scoreDisplayMode"] != "notApplicable"
        ]
        faults.append(f"lighthouse {name} {score}: {', '.join(less)}")
    return Scores(kind, scores, faults)
