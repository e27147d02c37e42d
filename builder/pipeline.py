"""The whole of Minh Bạch in one function: read → validate → check → derive → make → verify → publish → keep."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from builder.charts.kept_files import Damaged
from builder.checking.corrections import RECORD, check_corrections, read_record, record_of
from builder.checking.site import check
from builder.deriving.series import SeriesIndex
from builder.keeping.state import State, load, save
from builder.keeping.watch import Tables
from builder.making.kept import Kept
from builder.making.made import Made
from builder.making.make import Shop
from builder.making.units import listing_units, record_units, statement_units
from builder.making.workbench import Workbench
from builder.model.dates import PartialDate
from builder.outputs.assets import assets, template_folders
from builder.outputs.chart_files import colours
from builder.outputs.published import note_published, read_published
from builder.outputs.receipt import receipt
from builder.outputs.said_file import Records, said_file
from builder.outputs.search_index import search_index
from builder.outputs.site_files import site_files
from builder.outputs.tree import Tree
from builder.pages.contents import first_told
from builder.pages.desk import Desk
from builder.pages.frame import RECEIPT, environment
from builder.pages.said import SAID_FILE, said_records
from builder.pages.search import INDEX
from builder.pages.site import Press, open_desks, unused_narratives
from builder.pages.urls import Urls, check_collisions
from builder.problems import Problems
from builder.publishing.last import Last, key_of_run, last_file, recall, remember
from builder.publishing.swap import swap
from builder.publishing.verify import verify
from builder.publishing.workshop import workshop
from builder.reading.inputs import inputs, key_of, program_key
from builder.reading.site_folder import read_site
from builder.stating.spoken import Spoken, by_rule, joined
from builder.stating.statement import Ground
from builder.validating.parts import Passing
from builder.validating.site import validate

GATHERING = ("read", "validate", "check", "derive")
"""Phases of which everything is needed to the end: to look through it for what is not takes a seventh of a build."""


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
    cluster: str = ""
    """Address of a Dask cluster that draws instead."""


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
    numbers: dict[str, int] = field(default_factory=dict)
    """For the summary: pages, those made anew, charts drawn, figures, results of checks by verdict."""
    remarks: list[str] = field(default_factory=list)
    """What whoever runs it should know, beside problems of the data."""

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Time one phase."""
        self.progress(name, 0, 0)
        started = time.perf_counter()
        if name in GATHERING:
            gc.disable()
        try:
            yield
        finally:
            if name in GATHERING:
                gc.freeze()
                gc.enable()
            self.seconds[name] = time.perf_counter() - started


def run(request: Request, result: Run) -> Run:
    """Carry a site from files to a published tree. Raises :class:`builder.problems.SiteError` when a phase ends with
    errors; whatever stands at ``request.output`` is untouched then."""
    problems = result.problems
    result.ending.callback(gc.unfreeze)
    place = result.ending.enter_context(workshop(request.output, request.site, result.waiting))
    with result.phase("read"):
        folders = template_folders(request.site)
        stamps = _inputs(request)
        given = {path: digest for path, (digest, _) in stamps.items()}
        program = program_key(folders[-1])
        state = _state(request, given, program, result)
        parts = dict(state.parts)
        raw = read_site(request.site, problems, Passing(parts, given).over)
        problems.stop_on_errors()
    with result.phase("validate"):
        site = validate(raw, problems, given, parts)
        del raw  # it is large, and needed no more
        if request.as_of is not None:
            site = replace(site, settings=site.settings.model_copy(update={"as_of": request.as_of}))
    with result.phase("check"):
        findings = check(site, problems)
        urls = Urls.of(site)
        check_collisions(urls, problems)
        pending = check_corrections(site, read_record(request.output or request.site / "public"), problems)
        problems.stop_on_errors()
    with result.phase("derive"):
        ground = Ground(site, findings, SeriesIndex(site))
        desks = open_desks(ground, urls, folders)
    with result.phase("make"):
        tree = Tree(place.new, read_published(request.cache, place.output))
        tree.write(RECORD, record_of(site, pending), "record")
        for path, asset in assets(folders):
            tree.write(path, asset, "assets")
        shop = _shop(tree, desks, folders, request, Kept(state), problems)
        made = _make(shop, desks, result)
        unused_narratives(site, (one.record for one in made.values()), problems)
        _finish(tree, made, desks)
        tree.write(RECEIPT, receipt(site, given, tree.hashes, program), "receipt")
        result.numbers = {
            "pages": sum(path.endswith(".html") for path in tree.hashes),
            "made": shop.made,
            "drawn": shop.drawn,
            "figures": len(site.figures),
            **{str(verdict): number for verdict, number in findings.count().items()},
        }
    with result.phase("verify"):
        looks = {look.path: look for one in made.values() for look in one.looks}
        verify(place.new, looks, tree.hashes, site.settings.base_url, problems)
        problems.stop_on_errors()
    with result.phase("publish"):
        swap(place)
        note_published(request.cache, place.output, tree.to_note())
    with result.phase("keep"):
        save(_state_file(request), shop.kept.state(state.key, parts))
        _remember(request, program, stamps, result)
    return result


def _inputs(request: Request) -> dict[str, tuple[str, str]]:
    """What is given, with stamps; files that are as they were in the last run are not read for it."""
    last, noted = recall(last_file(request.cache, request.output)) if request.cache else (Last(), 0)
    return inputs(request.site, last.given, noted)


def _remember(request: Request, program: str, stamps: dict[str, tuple[str, str]], result: Run) -> None:
    """Note this run, so that another that would come to the same need not be made."""
    if request.cache is not None:
        key = key_of_run(program, str(request.as_of or ""), strict=result.problems.strict)
        last = Last(key, stamps, result.numbers, result.problems.found)
        remember(last_file(request.cache, request.output), last)


def _state(request: Request, given: Mapping[str, str], program: str, result: Run) -> State:
    """What the last build into the same folder has left, if it was made by this program with these templates."""
    own = [f"{path} {digest}" for path, digest in given.items() if path.startswith("templates/")]
    key = key_of([key_of_run(program, "", strict=result.problems.strict), *own])
    try:
        return load(_state_file(request), key) or State(key)
    except Damaged as damaged:
        result.remarks.append(
            f"{damaged}: tệp lưu đã hỏng, dựng lại từ đầu · a kept file is damaged, all is built anew"
        )
        return State(key)


def _shop(
    tree: Tree,
    desks: Mapping[str, Desk],
    folders: list[Path],
    request: Request,
    kept: Kept,
    problems: Problems,
) -> Shop:
    """Where pages are made."""
    bench = Workbench(
        {lang: Press(desk.reader, folders) for lang, desk in desks.items()},
        {lang: environment(folders, desk.reader).get_template("embed.html") for lang, desk in desks.items()},
        colours(folders),
        next(iter(desks.values())).site.settings.base_url,
        problems.strict,
    )
    return Shop(bench, kept, tree, desks, request.cache, request.jobs, request.cluster)


def _make(shop: Shop, desks: Mapping[str, Desk], result: Run) -> dict[str, Made]:
    """Every unit: lists first, since they tell what stands beside each record; at last what lists all that was said."""
    problems = result.problems

    def tell(done: int, total: int) -> None:
        result.progress("draw", done, total)

    tables = Tables(desks)
    made = shop.make(list(listing_units(desks)), tables, {}, problems, tell)
    around = first_told(one.around.items() for one in made.values())
    made |= shop.make(list(record_units(desks)), tables, around, problems, tell)
    desks = {
        lang: replace(desk, spoken=by_rule(_spoken(made, lang).values())) for lang, desk in desks.items()
    }
    return made | shop.make(list(statement_units(desks)), Tables(desks), around, problems, tell)


def _spoken(made: Mapping[str, Made], lang: str) -> dict[str, Spoken]:
    """What the pages of one language say, each statement with all pages that make it."""
    return joined(one for unit in _of(lang, made) for one in unit.spoken)


def _of(lang: str, made: Mapping[str, Made]) -> Iterator[Made]:
    """What was made for one language."""
    return (unit for name, unit in made.items() if name.startswith(f"{lang} "))


def _finish(tree: Tree, made: Mapping[str, Made], desks: Mapping[str, Desk]) -> None:
    """Files that tell of all pages: statements, the list for crawlers, the search index."""
    spoken: dict[str, Records] = {
        lang: said_records(desk.urls, _spoken(made, lang).values()) for lang, desk in desks.items()
    }
    tree.write(SAID_FILE, said_file(spoken), "statements")
    desk = next(iter(desks.values()))
    lost = {desk.urls.page("404") for desk in desks.values()}
    pages = [path for name in made if (path := name.partition(" ")[2]).endswith(".html") and path not in lost]
    for path, content in site_files(map(desk.urls.absolute, pages), desk.site.settings.base_url):
        tree.write(path, content, "crawlers")
    for lang in desks:
        found = (document for one in _of(lang, made) for document in one.documents)
        for name, content in search_index(found):
            tree.write(f"{INDEX}/{lang}/{name}", content, "search")


def _state_file(request: Request) -> Path | None:
    """What is kept belongs to the folder into which it was published."""
    return last_file(request.cache, request.output).with_suffix(".kept") if request.cache else None
