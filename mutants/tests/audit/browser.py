"""One page in Chromium: its weight, what moves, access by axe-core, narrow windows, large text, forced colours, keyboard."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, Response, Route

from .tools import NODE_MODULES, NotInstalled

WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
NARROW = 320
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

KB = 1000
MOST_WITH_FONTS = 100 * KB
MOST_WITHOUT_FONTS = 40 * KB
MOST_SHIFT = 0.01
FONT_DELAY = 0.2
"""Seconds by which fonts come late, so that a text which moves when they arrive is seen to move."""
MOST_STOPS = 100
"""Of so many stops of the Tab key it is looked at how they show; long tables repeat themselves."""

IN_PAGE = Path(__file__).with_name("in_page.js").read_text(encoding="utf-8")


@dataclass(slots=True)
class Seen:
    """What was measured of a page, and everything that is wrong with it."""

    kind: str
    page: str
    html: int = 0
    rest: int = 0
    fonts: int = 0
    shift: float = 0.0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    @property
    def without_fonts(self) -> int:
        """Bytes of the first view, compressed, but for the fonts."""
        return self.html + self.rest


def look_at(browser: Browser, address: str, kind: str, page: str) -> Seen:
    """All measures of the page ``address`` + ``page``."""
    began = time.perf_counter()
    seen = Seen(kind, page)
    with _first_view(browser, address, seen, WIDTHS[1]) as window:
        seen.faults += _keyboard(window)
    with _first_view(browser, address, seen, WIDTHS[0]) as window:
        window.evaluate("audit.open()")
        seen.faults += _reflow(window) + _reading_modes(window) + _access(window)
    if seen.without_fonts > MOST_WITHOUT_FONTS:
        seen.faults.append(
            f"{seen.without_fonts / KB:.1f} KB without fonts, more than {MOST_WITHOUT_FONTS // KB}"
        )
    if seen.without_fonts + seen.fonts > MOST_WITH_FONTS:
        seen.faults.append(
            f"{(seen.without_fonts + seen.fonts) / KB:.1f} KB, more than {MOST_WITH_FONTS // KB}"
        )
    if seen.shift >= MOST_SHIFT:
        seen.faults.append(f"moves by {seen.shift:.3f} while loading")
    seen.seconds = time.perf_counter() - began
    return seen


@contextmanager
def _first_view(browser: Browser, address: str, seen: Seen, width: int) -> Iterator[Page]:
    """The page in a window in which nothing was opened before: its weight, what is asked of whom, what is refused, how
    far it moves while it loads."""
    context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    context.add_init_script(IN_PAGE)
    window = context.new_page()
    asked, said = _overheard(window)
    window.route("**/*.woff2", _late)
    window.goto(address + seen.page, wait_until="networkidle")
    said += window.evaluate("audit.refused()")
    said += [f"asked elsewhere: {request.url}" for request in asked if _foreign(request, address)]
    seen.faults += [f"{width} px: {what}" for what in said]
    seen.shift = max(seen.shift, window.evaluate("audit.moved()"))
    seen.html, seen.rest, seen.fonts = _weight(asked)
    yield window
    context.close()


def _overheard(window: Page) -> tuple[list[Request], list[str]]:
    """(requests of the page, what it says in the console): lists that grow."""
    asked: list[Request] = []
    said: list[str] = []

    def ask(request: Request) -> None:
        asked.append(request)

    def say(message: ConsoleMessage) -> None:
        said.append(f"console: {message.text}")

    def fail(error: Error) -> None:
        said.append(f"script: {error}")

    def answer(response: Response) -> None:
        if response.status >= 400:
            said.append(f"{response.status}: {response.url}")

    window.on("request", ask)
    window.on("console", say)
    window.on("pageerror", fail)
    window.on("response", answer)
    return asked, said


def _late(route: Route) -> None:
    time.sleep(FONT_DELAY)
    route.continue_()


def _foreign(request: Request, address: str) -> bool:
    return not request.url.startswith((address, "data:"))


def _weight(asked: list[Request]) -> tuple[int, int, int]:
    """Bytes over the wire: (the page, styles and scripts and pictures, fonts)"""
    sizes = {"html": 0, "rest": 0, "fonts": 0}
    for request in asked:
        response = request.response()
        body = response.body() if response else b""
        kind = {"document": "html", "font": "fonts"}.get(request.resource_type, "rest")
        sizes[kind] += min(len(body), len(gzip.compress(body, 9)))
    return sizes["html"], sizes["rest"], sizes["fonts"]


def _reflow(window: Page) -> list[str]:
    """Narrow windows (the same as 400 % zoom), and text twice as large as the reader's own setting."""
    faults = []
    window.set_viewport_size({"width": NARROW, "height": 800})
    faults += [f"{NARROW} px: outside: {what}" for what in window.evaluate("audit.outside()")]
    session = window.context.new_cdp_session(window)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    for width in WIDTHS:
        window.set_viewport_size({"width": width, "height": 800})
        faults += [f"200 % text, {width} px: outside: {what}" for what in window.evaluate("audit.outside()")]
        faults += [f"200 % text, {width} px: broken: {what}" for what in window.evaluate("audit.broken()")]
        faults += [f"200 % text, {width} px: cut off: {what}" for what in window.evaluate("audit.cut()")]
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    return faults


def _reading_modes(window: Page) -> list[str]:
    """Colours that the reader forces on the page; movement that the reader does not want."""
    faults = [f"reduced motion: {what}" for what in window.evaluate("audit.animated()")]
    window.emulate_media(forced_colors="active")
    faults += [
        f"forced colours: {fault}" for fault in _axe(window, {"type": "rule", "values": ["color-contrast"]})
    ]
    faults += [f"forced colours: outside: {what}" for what in window.evaluate("audit.outside()")]
    window.emulate_media(forced_colors="none")
    return faults


def _access(window: Page) -> list[str]:
    """What axe-core reports in light and dark, on a phone and on a desk."""
    faults = []
    for width in WIDTHS:
        window.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            window.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            reported = _axe(window, {"type": "tag", "values": RULES})
            faults += [f"axe, {width} px, {scheme}: {fault}" for fault in reported]
            faults += [f"{width} px: outside: {what}" for what in window.evaluate("audit.outside()")]
    return faults


def _axe(window: Page, only: dict[str, Any]) -> list[str]:
    """One line for each rule that is broken."""
    script = NODE_MODULES / "axe-core/axe.min.js"
    if not script.is_file():
        raise NotInstalled("axe-core (make test does it; or: npm ci --ignore-scripts)")
    if not window.evaluate("'axe' in globalThis"):
        window.evaluate(script.read_text(encoding="utf-8"))
    options = {"runOnly": only, "resultTypes": ["violations"]}
    broken = window.evaluate(
        "options => axe.run(document, options).then(result => result.violations)", options
    )
    return [f"{rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:160]}" for rule in broken]


def _keyboard(window: Page) -> list[str]:
    """Tab goes through everything that can be used, each stop shows, and none holds the focus."""
    expected = min(window.evaluate("audit.stops()"), MOST_STOPS)
    faults: list[str] = []
    for number in range(expected):
        window.keyboard.press("Tab")
        focused = window.evaluate("audit.focused()")
        if focused is None:
            return [*faults, f"keyboard: after {number} of {expected} stops the focus leaves the page"]
        name, wrong = focused
        faults += [f"keyboard: {name} {what}" for what in wrong]
    return faults
