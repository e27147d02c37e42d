"""The whole of Minh Bạch in one function: read → validate → check → derive → render → verify → publish."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from builder.checking.site import check
from builder.checking.verdicts import Findings
from builder.model.dates import PartialDate
from builder.model.site import Site
from builder.problems import Problems
from builder.reading.site_folder import read_site
from builder.validating.site import validate


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked to do."""

    site: Path
    output: Path | None = None
    """Where to publish; None = everything but publishing."""
    jobs: int = 1
    as_of: PartialDate | None = None
    cache: bool = True


@dataclass(slots=True)
class Run:
    """What a run has come to: phase timings, problems and counts for the summary line."""

    problems: Problems
    seconds: dict[str, float] = field(default_factory=dict)
    site: Site | None = None
    findings: Findings | None = None

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = time.perf_counter() - started


def run(request: Request, problems: Problems) -> Run:
    """Carry a site from files to a published tree. Raises :class:`builder.problems.SiteError` when a phase ends with
    errors; whatever stands at ``request.output`` is untouched then."""
    result = Run(problems)
    with result.phase("read"):
        raw = read_site(request.site, problems)
        problems.stop_on_errors()
    with result.phase("validate"):
        site = validate(raw, problems)
        if request.as_of is not None:
            site = replace(site, settings=site.settings.model_copy(update={"as_of": request.as_of}))
        result.site = site
    with result.phase("check"):
        result.findings = check(site, problems)
    return result
