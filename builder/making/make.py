"""A wave of units: what still holds is kept, for the rest charts are drawn in one go and pages made side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from builder.charts.draw import draw_all
from builder.charts.raster import png_all
from builder.keeping.reads import Read
from builder.keeping.watch import Tables
from builder.making.kept import Kept
from builder.making.made import Made, Unit
from builder.making.workbench import Job, Workbench
from builder.outputs.processes import side_by_side
from builder.outputs.tree import Tree
from builder.pages.desk import Desk
from builder.problems import Problems

Around = Mapping[str, dict[str, Any]]
"""Name of a unit → what stands before and after its page in the list of its kind."""


@dataclass(slots=True)
class Shop:
    """Where units are made: what is at hand, what was kept, and the tree that takes the files."""

    bench: Workbench
    kept: Kept
    tree: Tree
    desks: Mapping[str, Desk]
    cache: Path | None
    processes: int
    cluster: str = ""
    """Address of the cluster that draws, or nothing."""
    drawn: int = 0
    made: int = 0

    def make(
        self,
        units: Sequence[Unit],
        tables: Tables,
        around: Around,
        problems: Problems,
        tell: Callable[[int, int], None],
    ) -> dict[str, Made]:
        """Every unit, kept or made anew, by id in their order."""
        holding = self.kept.holding(units, tables, around)
        kept = {name: made for name, made in holding.items() if self._take(made)}
        jobs = [Job(unit, tables, self.bench) for unit in units if unit.id not in kept]
        for problem in (
            *(problem for made in kept.values() for problem in made.problems),
            *(problem for job in jobs for problem in job.problems.found),
        ):
            problems.keep(problem)
        problems.stop_on_errors()
        self._draw(jobs, tell)
        made = self._finish(jobs, around)
        for problem in (problem for one in made.values() for problem in one.problems):
            problems.keep(problem)
        self._rasterise(made)
        found = {unit.id: kept.get(unit.id) or made[unit.id] for unit in units}
        self.kept.take(found, tables)
        return found

    def _take(self, made: Made) -> bool:
        """Take the files of what was kept from the published tree; False where they are not there any more."""
        return self.tree.keep_all(made.files, "kept")

    def _draw(self, jobs: Sequence[Job], tell: Callable[[int, int], None]) -> None:
        requests = {name: request for job in jobs for name, request in job.requests.items()}
        done = 0

        def more(number: int) -> None:
            nonlocal done
            done += number
            tell(done, len(requests))

        found = draw_all(requests, self.cache and self.cache / "charts", self.processes, more, self.cluster)
        for name, drawing in found.drawings.items():
            lang, _, chart = name.partition(":")
            self.desks[lang].drawings[chart] = drawing
        self.drawn += found.drawn

    def _finish(self, jobs: list[Job], around: Around) -> dict[str, Made]:
        self.made += sum(job.unit.page is not None for job in jobs)
        parts = [jobs[start :: self.processes] for start in range(min(self.processes, len(jobs)))]
        jobs.clear()
        tasks = [partial(_finish, part, self.tree.part(), around) for part in parts]
        found: dict[str, Made] = {}
        for made, tree in side_by_side(tasks, self.processes):
            found |= made
            self.tree.take(tree)
        return found

    def _rasterise(self, made: Mapping[str, Made]) -> None:
        wanted = {path: flat for one in made.values() for path, flat in one.pictures.items()}
        pictures = self.cache and self.cache / "pictures"
        pixels = png_all(wanted, pictures, self.processes, cluster=self.cluster).contents
        for one in made.values():
            for path in one.pictures:
                self.tree.write(path, pixels[path], "pictures")
                one.files[path] = self.tree.hashes[path]
            one.pictures = {}


def _finish(jobs: list[Job], tree: Tree, around: Around) -> tuple[dict[str, Made], Tree]:
    """Finish the jobs one after the other, and forget each with all that it has read."""
    found: dict[str, Made] = {}
    known: dict[Read, Read] = {}
    jobs.reverse()
    while jobs:
        job = jobs.pop()
        made = found[job.unit.id] = job.finish(tree, around.get(job.unit.name, {}))
        made.reads = tuple(known.setdefault(read, read) for read in made.reads)
    return found, tree
