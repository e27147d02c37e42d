"""One run of a program, measured: wall clock, and CPU and memory of all its processes."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LINUX = sys.platform == "linux"
EVERY = 0.05
"""Seconds between two looks at the memory."""
ADOPT = 36
"""PR_SET_CHILD_SUBREAPER: processes whose parent ended become ours, so that their CPU time is counted too."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds, and MiB of all processes at their highest (0 where it was not looked at)."""

    wall: float
    cpu: float
    memory: float


def adopt() -> None:
    """Called once, before the first run."""
    if LINUX:
        ctypes.CDLL(None).prctl(ADOPT, 1, 0, 0, 0)


def measured(
    command: Sequence[str], folder: Path, extra: Mapping[str, str], *, memory: bool = True
) -> Measured:
    """Run ``command`` in ``folder`` to its end; a run that fails ends the program with what it printed."""
    with (folder / "bench.log").open("w+b") as log:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=os.environ | extra
        )
        peak = _Peak(process.pid)
        if memory and LINUX:
            peak.start()
        code = process.wait()
        wall = time.perf_counter() - began
        peak.done.set()
        wait_for_all()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        log.seek(0)
        if code:
            sys.exit(f"{' '.join(command)}:\n{log.read().decode(errors='replace')[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(wall, cpu, peak.highest)


def size_of(folder: Path) -> tuple[int, float]:
    """Files below a folder, and their megabytes."""
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    return len(sizes), sum(sizes) / 1e6


def machine() -> str:
    """``2 × Xeon …, 8 GB, Linux 6.1, Python 3.11.7``"""
    name, memory = "", ""
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        name = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
        memory = f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB"
    system = f"{os.uname().sysname} {os.uname().release.split('-')[0]}"
    load = "load {:.1f} {:.1f} {:.1f}".format(*os.getloadavg())
    parts = (
        f"{os.cpu_count()} × {name or os.uname().machine}",
        memory,
        system,
        f"Python {sys.version.split()[0]}",
        load,
    )
    return ", ".join(filter(None, parts))


def wait_for_all() -> None:
    """The processes that outlived their parent for a moment."""
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)


class _Peak(threading.Thread):
    """Looks at the memory of a process and all below it. Shared pages are divided among those that share them (PSS),
    so that copies of a process count once."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.root, self.highest, self.done = root, 0.0, threading.Event()

    def run(self) -> None:
        while not self.done.wait(EVERY):
            self.highest = max(self.highest, sum(map(_pss, _tree(self.root))) / 1024)


def _tree(root: int) -> list[int]:
    """A process and all that descend from it. One whose parent has ended is ours: it counts as well."""
    below: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parent = int((folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[1])
            below.setdefault(parent, []).append(int(folder.name))
    found = [root, *(child for child in below.get(os.getpid(), ()) if child != root)]
    for one in found:
        found += below.get(one, ())
    return found


def _pss(process: int) -> int:
    """KiB, 0 for a process that has ended."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
