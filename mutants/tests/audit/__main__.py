"""``python -m tests.audit``: measures a page of every kind, prints what it found, and fails where a goal is not held."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import TypeVar

from playwright.sync_api import Browser, sync_playwright

from .browser import KB, Seen, look_at
from .host import served
from .kinds import PATTERNS, largest
from .lighthouse import CATEGORIES, Scores, rate
from .markup import check_markup
from .tools import ROOT, NotInstalled

PARTS = ("markup", "browser", "lighthouse")
T = TypeVar("T")


class Chromium:
    """The browser of one process, opened when it is first needed and closed with the process."""

    opened: Browser | None = None

    @classmethod
    def get(cls) -> Browser:
        if cls.opened is None:
            program = os.environ.get("CHROMIUM") or shutil.which("chromium")
            if program is None:
                raise NotInstalled("Chromium (Debian: apt-get install chromium; elsewhere CHROMIUM=path)")
            cls.opened = (
                sync_playwright().start().chromium.launch(executable_path=program, args=["--no-sandbox"])
            )
        return cls.opened


def _look(address: str, kind: str, page: str) -> Seen:
    return look_at(Chromium.get(), address, kind, page)


def main() -> int:
    """The exit code: 0 where every goal is held, 1 where one is not, 2 where a tool is missing."""
    parser = argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__)
    parser.add_argument(
        "patterns",
        nargs="*",
        metavar="PATTERN",
        help="pages to measure instead of one of each kind: 'cam-ket/*/*.html'",
    )
    parser.add_argument(
        "--site", type=Path, default=ROOT / "public", help="folder of the built site (public)"
    )
    parser.add_argument("--only", choices=PARTS, action="append", help="one part alone; may be given again")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="pages at a time (one for each processor)"
    )
    options = parser.parse_args()
    root: Path = options.site.resolve()
    try:
        chosen = _chosen(root, options.patterns)
        return _audit(root, chosen, options.only or PARTS, options.jobs)
    except (NotInstalled, FileNotFoundError) as missing:
        print(missing, file=sys.stderr)
        return 2


def _chosen(root: Path, patterns: list[str]) -> dict[str, str]:
    if not patterns:
        return {kind: largest(root, pattern) for kind, pattern in PATTERNS.items()}
    found = [page.relative_to(root).as_posix() for pattern in patterns for page in sorted(root.glob(pattern))]
    return {page: page for page in found} or {pattern: largest(root, pattern) for pattern in patterns}


def _audit(root: Path, chosen: dict[str, str], parts: Iterable[str], jobs: int) -> int:
    faults: list[str] = []
    if "markup" in parts:
        began = time.perf_counter()
        found = check_markup(root)
        faults += [f"markup: {fault}" for fault in found]
        print(
            f"Markup and styles of all pages: {len(found)} reports, {time.perf_counter() - began:.0f} s",
            flush=True,
        )
    with served(root) as address:
        seen = _browser(address, chosen, jobs, faults) if "browser" in parts else {}
        scores = _lighthouse(address, root, chosen, faults) if "lighthouse" in parts else {}
    _table(chosen, seen, scores)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if faults else "Every goal is held.")
    return 1 if faults else 0


def _browser(address: str, chosen: dict[str, str], jobs: int, faults: list[str]) -> dict[str, Seen]:
    began = time.perf_counter()
    with ProcessPoolExecutor(jobs) as pool:
        looks = [pool.submit(_look, address, *item) for item in chosen.items()]
        seen = {one.kind: one for one in (look.result() for look in _watched(as_completed(looks)))}
    faults += [f"{kind}: {fault}" for kind in chosen for fault in seen[kind].faults]
    print(f"In the browser: {len(seen)} pages, {time.perf_counter() - began:.0f} s", flush=True)
    return seen


def _lighthouse(address: str, root: Path, chosen: dict[str, str], faults: list[str]) -> dict[str, Scores]:
    """One page after the other: two at a time would slow each other down."""
    began = time.perf_counter()
    scores = {}
    for kind, page in _watched(chosen.items()):
        apart = '<meta name="robots" content="noindex">' in (root / page).read_text(encoding="utf-8")
        scores[kind] = rate(address, kind, page, kept_from_search=apart)
        faults += [f"{kind}: {fault}" for fault in scores[kind].faults]
    print(f"Lighthouse: {len(scores)} pages, {time.perf_counter() - began:.0f} s", flush=True)
    return scores


def _watched(items: Iterable[T]) -> Iterable[T]:
    """The items; a dot for each where a person watches."""
    for item in items:
        yield item
        if sys.stderr.isatty():
            print(".", end="", file=sys.stderr, flush=True)


def _table(chosen: dict[str, str], seen: dict[str, Seen], scores: dict[str, Scores]) -> None:
    """One line for each page: KB over the wire, movement, faults, scores."""
    columns: dict[str, Callable[[str], str]] = {}
    if seen:
        columns |= {
            "HTML": lambda kind: f"{seen[kind].html / KB:.1f}",
            "+CSS JS": lambda kind: f"{seen[kind].without_fonts / KB:.1f}",
            "+fonts": lambda kind: f"{(seen[kind].without_fonts + seen[kind].fonts) / KB:.1f}",
            "shift": lambda kind: f"{seen[kind].shift:.3f}",
            "faults": lambda kind: str(len(seen[kind].faults)),
            "seconds": lambda kind: f"{seen[kind].seconds:.0f}",
        }
    if scores:
        columns[" ".join(CATEGORIES)] = lambda kind: " ".join(f"{score:4}" for score in scores[kind].scores)
    print("\n" + " ".join([f"{'page (KB compressed)':27}", *(f"{name:>8}" for name in columns)]))
    for kind in chosen:
        print(" ".join([f"{kind:27}", *(f"{cell(kind):>8}" for cell in columns.values())]))
    print()


if __name__ == "__main__":
    sys.exit(main())
