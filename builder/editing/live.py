"""The site in memory, for whoever looks at it while it is written: a page is made when it is asked for.

A change is read and validated at once; until all checks have run again, pages show what the last checks found.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from builder.charts.draw import draw_all
from builder.checking.site import check
from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.editing.difference import changed_figures
from builder.making.units import listing_units, record_units
from builder.model.site import Site
from builder.outputs.assets import template_folders
from builder.pages.charts import requests
from builder.pages.contents import first_told, neighbours
from builder.pages.desk import Desk, Plan
from builder.pages.site import Press, open_desks
from builder.pages.urls import Urls
from builder.problems import Problem, Problems, SiteError
from builder.reading.inputs import inputs, last_change
from builder.reading.site_folder import read_site
from builder.stating.statement import Ground
from builder.validating.parts import Parts, Passing
from builder.validating.site import validate


@dataclass(slots=True)
class Edition:
    """The site as of one change: its desks, and the pages that were asked for."""

    site: Site
    desks: dict[str, Desk]
    presses: dict[str, Press]
    plans: dict[str, tuple[str, Plan]]
    """Path → language, plan of the page."""
    pages: dict[str, str] = field(default_factory=dict)
    """Path → HTML."""


class Live:
    """Follows the files of a site; safe to be asked from several threads."""

    def __init__(self, root: Path, cache: Path) -> None:
        self.root, self.cache = root, cache
        self.problems: list[Problem] = []
        """Of the last reading, and of the checks since."""
        self._stamps: dict[str, tuple[str, str]] = {}
        self._parts: Parts = {}
        self._findings = Findings()
        self._around: dict[str, dict[str, Any]] = {}
        self._edition: Edition | None = None
        self._printing: tuple[object, dict[str, Press]] = None, {}
        self._shown: dict[str, str] = {}
        """The last page that could be made, by path."""
        self._lock = threading.RLock()

    @property
    def templates(self) -> list[Path]:
        """Folders of templates and assets, the site's own first."""
        return template_folders(self.root)

    def read(self) -> bool:
        """Read what changed; False where it can't be published, and what was there before goes on being shown."""
        with self._lock:
            problems = Problems()
            try:
                self._stamps = inputs(self.root, self._stamps, last_change(self._stamps))
                given = {path: digest for path, (digest, _) in self._stamps.items()}
                raw = read_site(self.root, problems, Passing(self._parts, given).over)
                problems.stop_on_errors()
                parts = dict(self._parts)
                site = validate(raw, problems, given, parts)
            except SiteError:
                self.problems = problems.ordered()
                return False
            self._parts, self.problems = parts, problems.ordered()
            self._edition = self._open(site)
            return True

    def check(self) -> bool:
        """Run all checks; True where something else came out, or what stands beside a page moved."""
        with self._lock:
            edition = self._edition
        if edition is None:
            return False
        problems = Problems()
        try:
            findings = check(edition.site, problems)
        except SiteError:
            with self._lock:
                self.problems = [*self.problems, *problems.ordered()]
            return True
        with self._lock:
            if edition is not self._edition:
                return False  # a change has come meanwhile
            self.problems = [*self.problems, *problems.ordered()]
            self._findings = findings
            self._edition = self._open(edition.site)
            self._around = self._beside(self._edition)
            return True

    def page(self, path: str) -> str | None:
        """The HTML of a page; None where it is none, or is made of all others."""
        with self._lock:
            edition = self._edition
            if edition is None or path not in edition.plans:
                return None
            if path not in edition.pages:
                try:
                    edition.pages[path] = self._shown[path] = self._make(edition, path)
                except Exception:  # noqa: BLE001 - what was just read may not stand up to the checks that follow
                    return self._shown.get(path)
            return edition.pages[path]

    def _open(self, site: Site) -> Edition:
        """Take over from the edition before what the change does not touch: all else waits for it."""
        old, folders = self._edition, self.templates
        changed = changed_figures(old.site, site) if old else None
        if old is None or changed is None:
            index, urls, plans = SeriesIndex(site), Urls.of(site), None
        else:
            desk = next(iter(old.desks.values()))
            index, urls = desk.index.of(site, changed), replace(desk.urls, site=site)
            plans = old.plans if self._findings is desk.findings else None
        desks = open_desks(Ground(site, self._findings, index), urls, folders)
        return Edition(site, desks, self._presses(desks), plans or _plans(desks))

    def _presses(self, desks: Mapping[str, Desk]) -> dict[str, Press]:
        """Those that are there, as long as no template changes."""
        stamps = tuple(
            (path, stat.st_mtime_ns, stat.st_size)
            for folder in self.templates
            for path in sorted(folder.rglob("*"))
            if path.is_file() and (stat := path.stat())
        )
        key = (stamps, tuple(desks))
        if key != self._printing[0]:
            self._printing = key, {lang: Press(desk.reader, self.templates) for lang, desk in desks.items()}
        return self._printing[1]

    def _make(self, edition: Edition, path: str) -> str:
        lang, plan = edition.plans[path]
        desk = edition.desks[lang]
        desk.drawings.update(draw_all(requests(desk, plan.record), self.cache / "charts", 1).drawings)
        return edition.presses[lang].html(desk, plan.make(desk), self._around.get(path, {}))

    def _beside(self, edition: Edition) -> dict[str, dict[str, Any]]:
        return first_told(
            neighbours(unit.page.make(edition.desks[unit.lang]))
            for unit in listing_units(edition.desks)
            if unit.page is not None
        )


def _plans(desks: Mapping[str, Desk]) -> dict[str, tuple[str, Plan]]:
    units = (*listing_units(desks), *record_units(desks))
    return {unit.page.path: (unit.lang, unit.page) for unit in units if unit.page is not None}
