"""The repository's own site: built once, then opened as a reader would, in Chromium."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from audit.host import served
from audit.kinds import KINDS, largest
from conftest import early_font
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
)
from small_site import ROOT, SmallSite
from test_sizes import too_large

WIDTHS = (360, 1280)


@dataclass(frozen=True, slots=True)
class Flagship:
    """The built site and how its build ended."""

    root: Path
    code: int
    out: str
    err: str

    def page(self, kind: str) -> str:
        """The page that stands for a kind."""
        return largest(self.root, KINDS[kind])


@pytest.fixture(scope="session")
def flagship(tmp_path_factory: pytest.TempPathFactory) -> Flagship:
    """Built by whichever worker comes first; the others wait for it."""
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    root, ended = base / "www" / "bao-cao", base / "flagship.json"
    try:
        os.close(os.open(base / "flagship.lock", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        until = time.monotonic() + 300
        while not ended.exists() and time.monotonic() < until:
            time.sleep(0.2)
    else:
        command = [sys.executable, "-m", "builder", "build", "--output", str(root)]
        process = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
        written = ended.with_suffix(".part")
        written.write_text(json.dumps([process.returncode, process.stdout, process.stderr]))
        written.rename(ended)
    code, out, err = json.loads(ended.read_text())
    return Flagship(root, code, out, err)


@pytest.fixture(scope="session")
def address(flagship: Flagship) -> Iterator[str]:
    """The site on a server of its own, below a path."""
    assert flagship.code == 0, flagship.err
    with served(flagship.root.parent) as host:
        yield f"{host}{flagship.root.name}/"


@dataclass(slots=True)
class Visit:
    """A page in a window, and what went wrong in it."""

    page: Page
    faults: list[str]


@pytest.fixture(scope="session")
def windows(browser: Browser) -> dict[int, BrowserContext]:
    """A window of each width, kept open for all tests of a worker."""
    return {
        width: browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
        for width in WIDTHS
    }


@pytest.fixture
def fresh(browser: Browser) -> Iterator[BrowserContext]:
    """A window in which nothing was opened before."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    yield context
    context.close()


@pytest.fixture
def visit(windows: dict[int, BrowserContext], request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A page as wide as the test's ``width``, 1280 points where it has none; errors and refusals are collected."""
    callspec = getattr(request.node, "callspec", None)
    page = windows[callspec.params.get("width", 1280) if callspec else 1280].new_page()
    faults: list[str] = []

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not early_font(message):
            faults.append(f"console: {message.text}")

    def failed(asked: Request) -> None:
        if not (asked.url.startswith("file:") and "/assets/fonts/" in asked.url):
            faults.append(f"failed: {asked.url}")

    def answered(response: Response) -> None:
        if response.status >= 400:
            faults.append(f"{response.status}: {response.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: faults.append(f"error: {error}"))
    page.on("requestfailed", failed)
    page.on("response", answered)
    yield Visit(page, faults)
    page.close()


def test_builds_without_errors(flagship: Flagship) -> None:
    assert flagship.code == 0, flagship.err
    assert "; 0 lỗi, " in flagship.out


def test_every_page_is_small(flagship: Flagship) -> None:
    assert too_large(flagship.root) == {}
    assert (flagship.root / "index.html").is_file()


@pytest.mark.parametrize("kind", ["home", "indicator", "edition", "commitment", "place", "checks", "data"])
def test_page_works_from_a_folder(flagship: Flagship, visit: Visit, kind: str) -> None:
    """Opened from a USB stick: style and font apply, and the policy refuses nothing."""
    visit.page.goto((flagship.root / flagship.page(kind)).as_uri())
    assert visit.faults == []
    assert "Be Vietnam Pro" in visit.page.evaluate("getComputedStyle(document.body).fontFamily")
    visit.page.locator("header.top a.brand").click()
    visit.page.wait_for_load_state()
    assert visit.page.url.endswith("index.html")
    assert visit.faults == []


def test_keyboard_reaches_navigation_and_chart(flagship: Flagship, address: str, visit: Visit) -> None:
    """Tab: first the way past the navigation, then the navigation, then a chart; arrows read its values."""
    page = visit.page
    page.goto(address + "chi-tieu/pci.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    met: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        met.append(
            page.evaluate(
                "document.activeElement.closest('nav.nav') ? 'nav' : document.activeElement.className"
            )
        )
        if met[-1] == "plot":
            break
    assert "nav" in met
    assert met[-1] == "plot", met
    readout = page.locator(".plot:focus ~ .readout")
    hint = readout.text_content()
    page.keyboard.press("ArrowRight")
    first = readout.text_content() or ""
    assert any(char.isdigit() for char in first)
    page.keyboard.press("ArrowRight")
    assert readout.text_content() not in (first, hint)
    page.keyboard.press("Escape")
    assert readout.text_content() == hint


def test_skip_link_leads_to_the_main_part(flagship: Flagship, address: str, visit: Visit) -> None:
    visit.page.goto(address + "chi-tieu/pci.html")
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Enter")
    assert visit.page.evaluate("document.activeElement.id") == "main"


def test_touch_reads_a_chart(flagship: Flagship, address: str, visit: Visit) -> None:
    visit.page.goto(address + "chi-tieu/pci.html")
    plot = visit.page.locator(".plot").first
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    assert box is not None
    visit.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    readout = visit.page.locator(".readout").first
    assert readout.evaluate("e => e.classList.contains('live')")
    assert any(char.isdigit() for char in readout.text_content() or "")


@pytest.mark.parametrize(
    "start", ["chi-tieu/pci.html", "cai-cach/cai-cach-hanh-chinh.html", "chi-tieu/case-handling.html"]
)
def test_number_in_prose_leads_to_its_source(
    flagship: Flagship, address: str, visit: Visit, start: str
) -> None:
    visit.page.goto(address + start)
    figure = visit.page.locator(".prose a.fig").first
    assert (figure.get_attribute("data-source") or figure.get_attribute("title") or "").strip()
    figure.click()
    visit.page.wait_for_load_state()
    page, _, anchor = visit.page.url.removeprefix(address).partition("#")
    assert page.startswith("nguon/")
    if anchor:
        assert visit.page.evaluate("document.querySelector(':target') !== null")
        assert visit.page.locator(":target").is_visible()
    assert visit.faults == []


def test_failing_check_is_marked_and_leads_to_its_working(
    flagship: Flagship, address: str, visit: Visit
) -> None:
    visit.page.goto(address + "chi-tieu/case-handling.html")
    mark = visit.page.locator("a.fail:visible").first
    href = mark.get_attribute("href") or ""
    assert "kiem-tra" in href
    assert "#" in href
    visit.page.goto(address + href.removeprefix("../"))
    assert visit.page.evaluate("document.querySelector(':target') !== null")
    assert "481.540" in (visit.page.locator(":target").text_content() or "")


def test_page_for_what_is_not_there(flagship: Flagship, visit: Visit) -> None:
    """Served at any depth below the site's address: it has its style, and its links lead on."""
    with served(flagship.root) as host:
        visit.page.goto(f"{host}chi-tieu/nam/khong-co.html")
        assert [fault for fault in visit.faults if "404" not in fault] == []
        assert "Be Vietnam Pro" in visit.page.evaluate("getComputedStyle(document.body).fontFamily")
        visit.page.locator("header.top a.brand").click()
        visit.page.wait_for_load_state()
        assert visit.page.url in (host, f"{host}index.html")


def test_page_is_complete_without_scripts(flagship: Flagship, address: str, browser: Browser) -> None:
    """Charts, tables and links are there; nothing on the page waits for a script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(address + "chi-tieu/pci.html")
    assert page.locator(".plot svg").first.is_visible()
    assert page.locator(".prose a.fig").first.is_visible()
    page.locator("figure details summary").first.click()
    assert page.locator("figure details table").first.is_visible()
    context.close()


def test_navigation_of_a_phone(flagship: Flagship, address: str, fresh: BrowserContext) -> None:
    page = fresh.new_page()
    page.goto(address + "index.html")
    page.locator("details.menu summary").click()
    page.locator("details.menu a").last.click()
    page.wait_for_load_state()
    assert page.url.startswith(address)
    assert page.url != address + "index.html"
    assert page.locator("h1").count() == 1


def test_a_rank_that_no_source_prints_says_so() -> None:
    """A note that tells of an inferred rank and the status of the rank go together."""
    rows = [row for rows in SmallSite(ROOT).records().rows.values() for row in rows]
    ranks = {row.location: row.cells["rank"] for row in rows if "rank" in row.cells}
    words = ("Hạng suy", "Hạng theo thứ tự liệt kê")
    told = {at for at, rank in ranks.items() if rank.note and rank.note.vi.startswith(words)}
    assert told == {at for at, rank in ranks.items() if rank.status == "inferred"}
    assert len(told) > 10
