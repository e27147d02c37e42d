"""``minhbach serve``: the page follows the files, and shows what is wrong over the last good page."""

from __future__ import annotations

import signal
import socket
import sys
import time
from collections.abc import Callable
from typing import Any
from urllib.request import urlopen

import pytest
from conftest import MakeSite
from playwright.sync_api import Browser
from previewing import preview
from small_site import DEFAULTS

PATIENCE = 40


def get(url: str) -> str:
    with urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - the test's own server
        text: str = answer.read().decode()
    return text


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_preview_follows_every_change(site: MakeSite) -> None:
    small = site()
    with preview(small.root) as home:
        assert "Trang thử" in get(home)
        assert "/__preview.js" in get(home)
        small.write({"site.yml": DEFAULTS["site.yml"].replace("2024-02-29", "2024-02-30")})
        until(lambda: "site.yml:4:8: error[V107]" in get(f"{home}__problems"))
        assert "Trang thử" in get(home), "the last good page stays"
        small.write({"site.yml": DEFAULTS["site.yml"].replace("Trang thử", "Tên mới")})
        until(lambda: "Tên mới" in get(home))
        assert get(f"{home}__problems") == '""'
        number = DEFAULTS["data/indicators/ho-so.yml"].replace("received: 1971", "received: 1975")
        small.write({"data/indicators/ho-so.yml": number})
        until(lambda: "1.975" in get(f"{home}chi-tieu/ho-so.html"))
        until(lambda: _there(home))
    assert not (small.root / "public").exists()


def _there(home: str) -> bool:
    """The whole is built once it is quiet."""
    try:
        return bool(get(f"{home}datapackage.json"))
    except OSError:
        return False


def test_the_browser_keeps_its_place_and_shows_problems(site: MakeSite, browser: Browser) -> None:
    text = "Lời.\n\n" * 200
    small = site().write({"content/pages/method.md": text})
    with preview(small.root) as home:
        page = browser.new_context().new_page()
        page.goto(f"{home}phuong-phap.html")
        until(lambda: _there(home))
        page.wait_for_load_state()
        page.evaluate("scrollTo(0, 900)")
        page.wait_for_timeout(500)
        small.write({"content/pages/method.md": text + "Câu cuối.\n"})
        page.get_by_text("Câu cuối.").wait_for(state="attached", timeout=PATIENCE * 1000)
        page.wait_for_function("scrollY > 800")
        small.write({"content/pages/method.md": text + "[[không.có@2020]]\n"})
        box = page.locator("#__problems")
        box.wait_for(timeout=PATIENCE * 1000)
        assert "content/pages/method.md:401" in box.inner_text()
        page.context.close()


def test_a_port_that_is_taken_is_told_first(site: MakeSite) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = site().command("serve", "--port", str(port))
    assert ended.code == 2
    assert f"cổng {port} không dùng được" in ended.err
    assert f"--port {port + 1}" in ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="ending a process there is another thing")
@pytest.mark.parametrize("interrupt", [signal.default_int_handler, signal.SIG_IGN])
def test_a_preview_that_is_ended_leaves_nothing(
    site: MakeSite, request: pytest.FixtureRequest, interrupt: Any
) -> None:
    """Neither what it had built nor a build that still goes on; also where a shell has started it in the background, which
    makes it deaf to Ctrl+C."""
    before = signal.signal(signal.SIGINT, interrupt)
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, before))
    small = site()
    scratch = small.root / "tam"
    scratch.mkdir()
    with preview(small.root, TMPDIR=str(scratch)) as home:
        assert "Trang thử" in get(home)
        until(lambda: len(list(scratch.glob("*/.minhbach-public"))) > 0)
    until(lambda: list(scratch.iterdir()) == [])
    assert not (small.root / "public").exists()
