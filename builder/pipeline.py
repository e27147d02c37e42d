"""The whole of Minh Bạch in one function: read → validate → check → derive → render → verify → publish."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from builder.charts.draw import draw_all
from builder.checking.corrections import RECORD, check_corrections, read_record, record_of
from builder.checking.site import check
from builder.checking.verdicts import Findings
from builder.deriving.series import SeriesIndex
from builder.locale.reader import Reader
from builder.model.base import Lang
from builder.model.dates import PartialDate
from builder.outputs.assets import assets, template_folders
from builder.outputs.chart_files import colours
from builder.outputs.downloads import downloads
from builder.outputs.language import write_language
from builder.outputs.pictures import pictures
from builder.outputs.processes import side_by_side
from builder.outputs.published import note_published, read_published
from builder.outputs.receipt import inputs, receipt
from builder.outputs.said_file import Records, said_file
from builder.outputs.search_index import search_index
from builder.outputs.site_files import site_files
from builder.outputs.tree import Tree
from builder.pages.desk import Desk
from builder.pages.frame import RECEIPT
from builder.pages.said import SAID_FILE
from builder.pages.urls import Urls, check_collisions
from builder.problems import Problems
from builder.publishing.swap import swap
from builder.publishing.verify import verify
from builder.publishing.workshop import Workshop, workshop
from builder.reading.site_folder import read_site
from builder.stating.statement import Ground
from builder.validating.site import validate
from builder.views.indicator_charts import check_titles
from builder.views.site_charts import all_charts

PHASES = ("read", "validate", "check", "derive", "draw", "render", "verify", "publish")


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked to do."""

    site: Path
    output: Path | None = None
    """Where to publish; None = everything but publishing."""
    jobs: int = 1
    """Processes for drawing."""
    as_of: PartialDate | None = None
    """The day the report speaks of, instead of the one in site.yml."""
    cache: Path | None = None
    """Folder that keeps drawn charts and the search index between runs; None = make all anew."""


@dataclass(slots=True)
class Run:
    """What a run has come to, for the summary line."""

    problems: Problems
    progress: Callable[[str, int, int], None] = lambda phase, done, total: None
    """Told the phase, how much of it is done and how much there is."""
    waiting: Callable[[], None] = lambda: None
    """Told when another build into the same folder must end first."""
    ending: ExitStack = field(default_factory=ExitStack)
    """What is done last, when the summary stands: the old tree is removed. Whoever calls :func:`run` closes it."""
    seconds: dict[str, float] = field(default_factory=dict)
    pages: int = 0
    files: int = 0
    figures: int = 0
    drawn: int = 0
    reused: int = 0
    findings: Findings = field(default_factory=Findings)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Time one phase."""
        self.progress(name, 0, 0)
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = time.perf_counter() - started


def run(request: Request, result: Run) -> Run:
    """Carry a site from files to a published tree. Raises :class:`builder.problems.SiteError` when a phase ends with
    errors; whatever stands at ``request.output`` is untouched then."""
    problems = result.problems
    shop = result.ending.enter_context(workshop(request.output, request.site, result.waiting))
    with result.phase("read"):
        given = inputs(request.site)
        raw = read_site(request.site, problems)
        problems.stop_on_errors()
    with result.phase("validate"):
        site = validate(raw, problems)
        if request.as_of is not None:
            site = replace(site, settings=site.settings.model_copy(update={"as_of": request.as_of}))
        result.figures = len(site.figures)
    with result.phase("check"):
        result.findings = check(site, problems)
        check_collisions(site, problems)
        pending = check_corrections(site, read_record(request.output or request.site / "public"), problems)
        problems.stop_on_errors()
    with result.phase("derive"):
        folders = template_folders(request.site)
        ground = Ground(site, result.findings, SeriesIndex(site))
        desks = [_desk(ground, lang, folders) for lang in site.settings.languages]
        for desk in desks:
            check_titles(ground, desk.reader, desk.charts, problems)
        problems.stop_on_errors()
    with result.phase("draw"):
        desks = _draw(desks, request, result)
        drawn = pictures(desks, colours(folders), request.cache and request.cache / "pictures", request.jobs)
    with result.phase("render"):
        tree = Tree(shop.new, read_published(request.cache, shop.output))
        tree.write(RECORD, record_of(site, pending), "record")
        for path, picture in drawn.items():
            tree.write(path, picture, "pictures")
        _render(tree, desks, folders, shop, request, problems)
        tree.write(RECEIPT, receipt(site, given, tree.hashes, folders[-1]), "receipt")
        result.pages = sum(path.endswith(".html") for path in tree.hashes)
        result.files = len(tree.hashes)
    with result.phase("verify"):
        verify(shop.new, tree.paths, site.settings.base_url, problems, request.jobs)
        problems.stop_on_errors()
    with result.phase("publish"):
        swap(shop)
        note_published(request.cache, shop.output, tree.to_note())
    return result


def _desk(ground: Ground, lang: Lang, folders: list[Path]) -> Desk:
    reader = Reader(lang, *(file for f in folders if (file := f / "locale" / f"{lang}.po").is_file()))
    return Desk(ground, reader, Urls.of(ground.site, lang), all_charts(ground, reader))


def _draw(desks: list[Desk], request: Request, result: Run) -> list[Desk]:
    """The desks with their charts drawn, all languages in one go."""
    requests = {
        f"{desk.reader.lang}:{key}/{view.id}": view.request
        for desk in desks
        for key, views in desk.charts.items()
        for view in views
        if view.request is not None
    }
    done = 0

    def tell(more: int) -> None:
        nonlocal done
        done += more
        result.progress("draw", done, len(requests))

    drawn = draw_all(requests, request.cache and request.cache / "charts", request.jobs, tell)
    result.drawn, result.reused = drawn.drawn, drawn.reused
    return [
        replace(
            desk,
            drawings={
                name.partition(":")[2]: drawing
                for name, drawing in drawn.drawings.items()
                if name.startswith(f"{desk.reader.lang}:")
            },
        )
        for desk in desks
    ]


def _render(
    tree: Tree, desks: list[Desk], folders: list[Path], shop: Workshop, request: Request, problems: Problems
) -> None:
    for path, asset in assets(folders):
        tree.write(path, asset, "assets")
    for path, text in downloads(desks[0]):
        tree.write(path, text, "downloads")
    tasks = [partial(write_language, desk, folders, tree.part(), strict=problems.strict) for desk in desks]
    written = side_by_side(tasks, request.jobs)
    for part in written:
        tree.take(part.tree)
        problems.take(part.problems)
    languages = (desk.reader.lang for desk in desks)
    spoken: dict[str, Records] = {lang: part.said for lang, part in zip(languages, written, strict=True)}
    tree.write(SAID_FILE, said_file(spoken), "statements")
    pages = [page for part in written for page in part.pages]
    for path, content in site_files(pages, desks[0].site.settings.base_url):
        tree.write(path, content, "crawlers")
    findable = {name: html for part in written for name, html in part.documents.items()}
    for path, found in search_index(findable, request.cache and request.cache / "search", shop.folder):
        tree.write(path, found, "search")
