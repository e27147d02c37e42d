"""``python -m tests.bench [N …]``: what a build costs, of this site and of made ones with N indicators (100, 1000).

Each is built in a folder of its own: cold, with nothing kept from before; with nothing changed; and after an edit of one
number, one word and one template, each of which is then looked for in the page; at last, in a browser, the time from a
saved file to the new text is taken. CPU and memory are those of all processes together. With
``--peers FOLDER``, Hugo and Eleventy are installed there and build the same corpus in turn.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(Path(__file__).parent))

from bench_corpus import name_of, write_site  # noqa: E402
from bench_peers import Contestant, compare, install, peers  # noqa: E402
from bench_preview import TIMES, waits  # noqa: E402
from bench_runs import Measured, adopt, machine, measured, size_of  # noqa: E402

SIZES = (100, 1000)
FAR = 10_000
"""Indicators of a national site: computed, not built."""
PHASES = ("cold", "same", "number", "word", "template")
Costs = dict[str, tuple[float, ...]]
"""Phase → wall seconds, CPU seconds, MiB, files, MB."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A site that is built and edited. ``number`` and ``word`` are (file, pattern of what stands before the place)."""

    folder: Path
    page: str
    number: tuple[str, str]
    word: tuple[str, str]

    def build(self, *, memory: bool = True) -> Measured:
        command = [sys.executable, "-m", "builder", "build", "--site", str(self.folder)]
        return measured(command, self.folder, {"PYTHONPATH": str(ROOT)}, memory=memory)

    def prepare(self, phase: str, turn: int) -> str:
        """Make the edit of a phase; what must stand in the page afterwards."""
        if phase == "cold":
            for name in ("public", ".cache"):
                shutil.rmtree(self.folder / name, ignore_errors=True)
        if phase == "number":
            new = f"{60 + turn % 30}.{turn % 9 + 1}"
            self._replace(*self.number, r"[\d.]+", new)
            return new.replace(".", ",")
        if phase == "word":
            new = "chữ" + "".join("abcdefghij"[int(digit)] for digit in str(turn))
            self._replace(*self.word, r"(chữ[a-j]+ )?", f"{new} ")
            return new
        if phase == "template":
            self._replace("templates/indicator.html", r"{% block main %}", r"(<!--\d+-->)?", f"<!--{turn}-->")
            return f"<!--{turn}-->"
        return ""

    def _replace(self, name: str, before: str, old: str, new: str) -> None:
        file = self.folder / name
        text, done = re.subn(
            f"({before})(?:{old})", lambda found: found[1] + new, file.read_text("utf-8"), count=1
        )
        if not done:
            sys.exit(f"{file}: nothing to edit after {before}")
        file.write_text(text, encoding="utf-8")

    def verify(self, shown: str) -> None:
        """The edit stands in the page."""
        if shown and shown not in (self.folder / "public" / self.page).read_text("utf-8"):
            sys.exit(f"{self.page}: {shown} is not there")


def this_site(folder: Path) -> Edited:
    """A copy of this repository's own site."""
    shutil.copy(ROOT / "site.yml", folder)
    for name in ("data", "content"):
        shutil.copytree(ROOT / name, folder / name)
    _own_template(folder)
    return Edited(
        folder,
        "chi-tieu/sipas.html",
        ("data/indicators/sipas.yml", "period: 2017, score: "),
        ("content/indicators/sipas.md", r"\nSIPAS "),
    )


def made_site(folder: Path, size: int) -> Edited:
    """The corpus; what is edited is in its midst."""
    write_site(folder, size)
    _own_template(folder)
    name = name_of(size // 2)
    return Edited(
        folder,
        f"chi-tieu/{name}.html",
        (f"data/indicators/{name}.yml", "period: 2020, place: cap-xa, score: "),
        (f"content/indicators/{name}.md", "## Bối cảnh\n\n"),
    )


def _own_template(folder: Path) -> None:
    """The template of indicators lies in the site's folder, where it can be edited."""
    (folder / "templates").mkdir()
    shutil.copy(ROOT / "templates/indicator.html", folder / "templates")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="N", help="indicators")
    parser.add_argument(
        "--peers", type=Path, metavar="FOLDER", help="alternate with Hugo and Eleventy, kept here"
    )
    parser.add_argument("--rounds", type=int, default=3, help="builds of each phase when alternating")
    given = parser.parse_args()
    adopt()
    print(machine())
    if given.peers:
        for size in given.sizes:
            _alternate(given.peers.absolute(), size, given.rounds)
        return 0
    print(f"\n{'site':18} {'run':8} {'wall s':>8} {'CPU s':>8} {'MiB':>6} {'files':>9} {'MB':>8}")
    _report("this site", this_site)
    costs = [
        _report(f"{size:,} indicators", lambda folder, size=size: made_site(folder, size))  # type: ignore[misc]
        for size in given.sizes
    ]
    if len(costs) > 1:
        _compute(given.sizes[-2:], costs[-2:])
    return 0


def _alternate(installed: Path, size: int, rounds: int) -> None:
    """Every phase by the three programs in turn."""
    npm = subprocess.run(
        [ROOT / ".ci/program", "npm"], check=True, capture_output=True, text=True
    ).stdout.strip()
    install(installed, npm)
    print(f"\n{size:,} indicators; ratios: least, middle, most of {rounds} rounds", flush=True)
    with tempfile.TemporaryDirectory() as temporary:
        scratch = Path(temporary)
        (scratch / "ours").mkdir()
        site = made_site(scratch / "ours", size)
        ours = Contestant("Minh Bạch", site.prepare, lambda: site.build(memory=False), site.verify)
        compare(
            [ours, *peers(installed, scratch, size)], PHASES, rounds, lambda line: print(line, flush=True)
        )


def _report(name: str, make: Callable[[Path], Edited]) -> Costs:
    """A line for each phase."""
    costs: Costs = {}
    with tempfile.TemporaryDirectory() as temporary:
        site = make(Path(temporary))
        for turn, phase in enumerate(PHASES, 11):
            shown = site.prepare(phase, turn)
            run = site.build()
            site.verify(shown)
            costs[phase] = (run.wall, run.cpu, run.memory, *size_of(site.folder / "public"))
            _line(name, phase, costs[phase])
        for phase, start in (("number", 0), ("word", 100)):
            found = waits(site.folder, site.page, lambda turn: site.prepare(phase, start + turn))  # noqa: B023
            print(
                f"{name:18} {phase}, saved → seen in the preview: middle of {TIMES} {median(found):.2f} s,"
                f" most {max(found):.2f} s",
                flush=True,
            )
    return costs


def _compute(sizes: Sequence[int], costs: Sequence[Costs]) -> None:
    """What many more would cost, if each costs what each cost between the two largest sites."""
    (small, large), (before, after) = sizes, costs
    for phase in PHASES:
        each = [(b - a) / (large - small) for a, b in zip(before[phase], after[phase], strict=True)]
        far = [b + one * (FAR - large) for b, one in zip(after[phase], each, strict=True)]
        _line(f"{FAR:,} (computed)", phase, far)


def _line(name: str, phase: str, cost: Sequence[float]) -> None:
    wall, cpu, memory, files, megabytes = cost
    print(
        f"{name:18} {phase:8} {wall:8.2f} {cpu:8.2f} {memory:6.0f} {files:9,.0f} {megabytes:8.1f}", flush=True
    )


if __name__ == "__main__":
    sys.exit(main())
