"""Builds are killed at random moments: ``python -m tests.kills --kills 200``.

After each kill the published tree must be whole: the one before or the new one, every file as its receipt says, and no
other. The next build, begun at once, must leave nothing of what was killed; no process may go on. Some kills come at any moment, some in the last part of a
build, some when the new tree is about to change places with the old one or just has, some while the old one is removed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "tests/golden/site"
MOMENTS = ("any", "late", "finished", "published", "removing")
PATIENCE = 60
"""Seconds a build may take."""


@dataclass
class Kills:
    """A small site in ``root``, how long its builds take, and what was seen."""

    root: Path
    chance: random.Random
    seconds: float = 3.0
    moments: Counter[str] = field(default_factory=Counter)
    """How often the killed build was hit at a moment; "ended" = it was done before."""
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.site, self.scratch = self.root / "site", self.root / "tmp"
        self.public, self.workshop = self.site / "public", self.site / ".minhbach-public"
        self.scratch.mkdir()
        shutil.copytree(SITE, self.site, ignore=shutil.ignore_patterns(".cache", "public"))

    def round(self, number: int) -> None:
        """A change; a build of it that is killed; one that isn't."""
        before = self._version()
        (self.site / "site.yml").write_text(_settings(number), "utf-8")
        moment = MOMENTS[number % len(MOMENTS)]
        build = self._start()
        hit = self._wait(build, moment, before)
        build.kill()
        build.wait()
        self.moments[hit] += 1
        self._check_whole(number, hit, {before, number})
        started = time.monotonic()
        again = self._start()
        try:
            _, said = again.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            again.kill()
            said = "has not ended"
        self.seconds = time.monotonic() - started
        if again.returncode:
            self.faults.append(
                f"{number}: the build after a kill ({hit}) ended with {again.returncode}: {said}"
            )
        self._check_whole(number, "next build", {number})
        try:
            build.communicate(timeout=PATIENCE)  # ends when the last process that could write here has ended
        except subprocess.TimeoutExpired:
            self.faults.append(f"{number}: processes outlive a killed build ({hit})")
        left = [path for place in (self.site, self.scratch) for path in place.glob("*minhbach*")]
        self.faults += [
            f"{number}: left after a kill ({hit}): {path.relative_to(self.root)}" for path in left
        ]

    def first(self) -> None:
        """The build that all others follow."""
        (self.site / "site.yml").write_text(_settings(0), "utf-8")
        _, said = self._start().communicate(timeout=PATIENCE)
        assert self._version() == 0, said

    def _start(self) -> subprocess.Popen[str]:
        words = [sys.executable, "-m", "builder", "build", "--site", str(self.site), "--jobs", "2"]
        words += ["--no-cache"] * (self.chance.random() < 0.2)
        return subprocess.Popen(
            words,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(self.scratch)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _wait(self, build: subprocess.Popen[str], moment: str, before: int) -> str:
        """Wait for a moment of a running build; tells which it was."""
        reached: dict[str, Callable[[], bool]] = {
            "finished": (self.workshop / "new/bien-nhan.json").exists,
            "published": lambda: self._version() != before,
            "removing": lambda: (
                self._version() != before and not (self.workshop / "new/bien-nhan.json").exists()
            ),
        }
        begun = time.monotonic()
        part = self.chance.random() if moment == "any" else 1 - self.chance.random() ** 2 / 3
        while build.poll() is None:
            if moment in reached:
                if reached[moment]():
                    time.sleep(self.chance.random() * 0.05 if moment == "finished" else 0)
                    return moment
            elif time.monotonic() - begun > part * self.seconds:
                return moment
            time.sleep(0.0002)
        return "ended"

    def _version(self) -> int:
        """Which state of the site is published; -1 = none."""
        try:
            page = (self.public / "index.html").read_text("utf-8")
        except FileNotFoundError:
            return -1
        return int(page.partition("<title>Trang ")[2].partition("<")[0].split()[0])

    def _check_whole(self, number: int, hit: str, allowed: set[int]) -> None:
        """The published tree is one of these states, with each file of its receipt and no other."""
        version = self._version()
        if version not in allowed:
            self.faults.append(f"{number}: state {version} is published after a kill ({hit})")
            return
        files = [file for file in self.public.rglob("*") if file.is_file()]
        made = {file.relative_to(self.public).as_posix(): _digest(file.read_bytes()) for file in files}
        receipt = json.loads((self.public / "bien-nhan.json").read_text("utf-8"))
        del made["bien-nhan.json"], made[".minhbach"]
        if made != receipt["outputs"]:
            wrong = sorted({path for path, _ in made.items() ^ receipt["outputs"].items()})
            self.faults.append(f"{number}: not whole after a kill ({hit}): {', '.join(wrong[:5])}")
        if receipt["inputs"]["site.yml"] != _digest(_settings(version).encode()):
            self.faults.append(f"{number}: the receipt is of another state ({hit})")


def _settings(number: int) -> str:
    """``site.yml`` of a state of the site: its title is on every page."""
    return re.sub(r"(?m)^title:.*$", f"title: Trang {number}", (SITE / "site.yml").read_text("utf-8"))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def kill_builds(root: Path, kills: int, seed: int) -> Kills:
    """Kill builds of a small site made in ``root``."""
    series = Kills(root, random.Random(seed))  # noqa: S311 - moments need no secrecy
    series.first()
    for number in range(1, kills + 1):
        series.round(number)
    return series


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        series = kill_builds(Path(folder), given.kills, given.seed)
    print("hit:", ", ".join(f"{moment} {times}" for moment, times in sorted(series.moments.items())))
    print("\n".join([*series.faults, f"{given.kills} kills, {len(series.faults)} faults"]))
    sys.exit(bool(series.faults))


if __name__ == "__main__":
    main()
