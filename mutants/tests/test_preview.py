"""``minhbach serve``: the page follows the files, and shows what is wrong with them."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from urllib.request import urlopen

from conftest import MakeSite
from small_site import DEFAULTS, ROOT


def get(url: str) -> str:
    with urlopen(url, timeout=10) as answer:  # noqa: S310 - the test's own server
        text: str = answer.read().decode()
    return text


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_preview_follows_every_change(site: MakeSite) -> None:
    small = site()
    command = [sys.executable, "-m", "builder", "serve", "--site", str(small.root), "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
    ) as server:
        try:
            assert server.stdout is not None
            found = re.search(r"http://\S+/", server.stdout.readline())
            assert found is not None
            home = found[0]
            assert "Trang thử" in get(home)
            assert "/__reload.js" in get(home)
            small.write({"site.yml": DEFAULTS["site.yml"].replace("2024-02-29", "2024-02-30")})
            until(lambda: "site.yml:4:8: error[V107]" in get(home))
            assert "site.yml:4:8: error[V107]" in get(f"{home}chi-tieu/ho-so.html")
            small.write({"site.yml": DEFAULTS["site.yml"].replace("Trang thử", "Tên mới")})
            until(lambda: "Tên mới" in get(home))
            assert "error[" not in get(home)
        finally:
            server.terminate()
    assert not (small.root / "public").exists()
