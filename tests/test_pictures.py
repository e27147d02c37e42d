"""Pictures that leave the site: cards, set here with our font alone, and the PNG of a chart, made in the reader's browser."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import threading
import zlib
from base64 import b64encode
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from conftest import MakeSite
from playwright.sync_api import Browser, Page
from small_site import DEFAULTS, SmallSite

from builder.charts.kept import FEW
from builder.charts.letters import SIGNATURE, letter, reds
from builder.charts.raster import Box, Flat, Words, png
from builder.charts.text import RING, drawable, lacking, width

SCRIPTS = ("Hà Khẩu (河口)", "قطر ودبي", "ประเทศไทย", "Тĩnh 🏆 ① №", "Ωmega")
"""Han, Arabic, Thai, Cyrillic with an emoji, Greek."""


def bars(title: str, shift: int = 0) -> str:
    """An indicator whose bars are named in many scripts."""
    parts = "\n".join(
        f'  s{place}: {{title: {{vi: "{name}", en: "{name}"}}}}' for place, name in enumerate(SCRIPTS)
    )
    rows = "\n".join(
        f"  - {{period: 2022, component: s{place}, n: {5 + 3 * place + shift}, source: bao}}"
        for place in range(len(SCRIPTS))
    )
    return (
        f"title: {title}\ntopic: boi-canh\nentered: 2024-01-01\ndimensions: [component]\ncomponents:\n{parts}\n"
        f"measures:\n  n: {{title: Lượt, unit: lượt}}\ncharts:\n  - {{kind: bars, measure: n}}\nresults:\n{rows}\n"
    )


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """More charts than one process draws alone, each with letters that our font lacks; built by one process."""
    files = {
        f"data/indicators/a{number}.yml": bars(f"Cửa khẩu {number}", number) for number in range(FEW + 1)
    }
    small = SmallSite(tmp_path_factory.mktemp("foreign") / "site").write({**DEFAULTS, **files})
    ended = small.build("--no-cache", "--jobs", "1")
    assert ended.code == 0, ended.err
    return small


def test_pictures_are_the_same_however_many_processes_draw(foreign: SmallSite) -> None:
    before = {path: (foreign.root / "public" / path).read_bytes() for path in foreign.published()}
    assert foreign.build("--no-cache", "--jobs", "2").code == 0
    after = {path: (foreign.root / "public" / path).read_bytes() for path in foreign.published()}
    assert after == before


def test_no_letter_vanishes_from_a_chart(foreign: SmallSite) -> None:
    for place in ("chi-tieu/a1.html", "tai-ve/indicators-a1-bieu-do-1.svg"):
        text = (foreign.root / "public" / place).read_text("utf-8")
        assert all(word in text for name in SCRIPTS for word in name.split()), place


MACHINE = """\
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from chart_requests import REQUESTS
from dataclasses import replace
from builder.charts.raster import Flat, Words, png
from builder.charts.render import render
from builder.charts.text import drawable
name = "Ωmega قطر 🏆"
card = Flat(400, 100, "#ffffff", (), (Words(drawable(name), 10, 60, 40, "#000000"),))
levels = REQUESTS["levels"]
svg = render(replace(levels, bars=tuple(replace(bar, name=f"{bar.name} {name}") for bar in levels.bars)))
print(hashlib.sha256(png(card)).hexdigest(), hashlib.sha256(svg.encode()).hexdigest())
"""


def test_pictures_do_not_depend_on_the_fonts_of_the_machine(tmp_path: Path) -> None:
    seen = set()
    for folder in ("/usr/share/fonts", str(tmp_path)):
        fonts = tmp_path / "fonts.conf"
        fonts.write_text(f"<?xml version='1.0'?><fontconfig><dir>{folder}</dir></fontconfig>", "utf-8")
        environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
        program = [sys.executable, "-c", MACHINE, str(Path(__file__).parent)]
        seen.add(subprocess.check_output(program, env=environment, text=True))
    assert len(seen) == 1


def test_letters_that_a_card_lacks_are_named(site: MakeSite) -> None:
    small = site({"data/indicators/ho-so.yml": bars("Cửa khẩu 河口 🏆")})
    ended = small.build()
    assert ended.code == 0
    assert "data/indicators/ho-so.yml:1:8: warning[T111]" in ended.err
    assert "河 口 🏆" in ended.err
    assert "○" in ended.err
    assert "<h1>Cửa khẩu 河口 🏆" in (small.root / "public/chi-tieu/ho-so.html").read_text("utf-8")


def test_what_the_font_lacks() -> None:
    assert lacking("Quảng Ninh – 99,5% ≥ “Đ”\u00a0₫") == ""
    assert lacking("a河b口河") == "河口"
    assert drawable("Hà 河口 e\u0316 🏆") == f"Hà {RING}{RING} e {RING}"
    assert width("河", 10) == 10
    assert width("e\u0316", 10) == width("e", 10)  # a mark stands on its letter
    assert width("🏆", 10) > 10


def test_a_letter_is_the_same_whatever_was_drawn_before() -> None:
    first = letter("ễ", 40, True)
    letter.cache_clear()
    for sign in "abc":
        letter(sign, 40, True)
    assert letter("ễ", 40, True) == first
    assert first.rows
    assert -45 < first.top < -30  # two marks above
    assert letter(" ", 40, False).rows == ()


def as_png(rows: list[bytes], kind: int, channels: int) -> bytes:
    """A PNG whose rows of values in all channels are told by the filter ``kind``."""
    data, above = b"", bytes(len(rows[0]) * channels)
    for row in rows:
        whole = bytes(value for value in row for _ in range(channels))
        told = bytearray([kind])
        for place, value in enumerate(whole):
            left = whole[place - channels] if place >= channels else 0
            corner = above[place - channels] if place >= channels else 0
            up = above[place]
            paeth = min((left, up, corner), key=lambda near: abs(left + up - corner - near))
            told.append((value - (0, left, up, (left + up) // 2, paeth)[kind]) & 255)
        data, above = data + told, whole
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 2 if channels == 3 else 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(data)), (b"IEND", b""))
    return SIGNATURE + b"".join(
        struct.pack(">I", len(content)) + name + content + bytes(4) for name, content in chunks
    )


@pytest.mark.parametrize("kind", range(5))
@pytest.mark.parametrize("channels", [3, 4])
def test_whatever_filter_the_renderer_takes(kind: int, channels: int) -> None:
    rows = [bytes((7 * x * x + 31 * y * x) % 256 for x in range(23)) for y in range(9)]
    assert list(reds(as_png(rows, kind, channels))) == rows


PIXELS = """async (data) => {
  const image = new Image();
  image.src = data;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const ctx = canvas.getContext("2d");
  ctx.drawImage(image, 0, 0);
  const found = {}, { data: values } = ctx.getImageData(0, 0, image.width, image.height);
  for (let i = 0; i < values.length; i += 4) {
    const colour = "#" + [0, 1, 2].map((n) => values[i + n].toString(16).padStart(2, "0")).join("");
    found[colour] = (found[colour] || 0) + 1;
  }
  return [image.width, image.height, found];
}"""


def pixels(view: Page, content: bytes) -> tuple[int, int, dict[str, int]]:
    """Width, height, and how many pixels are of each colour, as a browser sees a PNG."""
    view.goto("about:blank")
    wide, tall, found = view.evaluate(PIXELS, f"data:image/png;base64,{b64encode(content).decode()}")
    return wide, tall, found


def test_a_browser_reads_a_card(browser: Browser) -> None:
    words = (
        Words("Đặng Ễ fj", 20, 80, 60, "#17222b", bold=True),
        Words("68,7%", 20, 180, 60, "#0b6170"),
        Words("cạnh", 360, 30, 60, "#0b6170"),  # runs over the edge
    )
    flat = Flat(400, 200, "#fffefb", (Box(0, 190, 400, 2, "#e3e7ea"),), words)
    view = browser.new_page()
    wide, tall, found = pixels(view, png(flat))
    assert (wide, tall) == (400, 200)
    assert found["#e3e7ea"] == 800
    assert found["#fffefb"] > 60000
    assert found["#17222b"] > 1500
    assert found["#0b6170"] > 800
    assert len(found) > 20, "letters have soft edges"
    view.close()


LONG = "Một tiêu đề rất dài " * 40


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a chart under a long heading and one under a short one."""
    short, long = bars("Cửa khẩu"), bars("Đường bộ").replace("measure: n}", f"measure: n, title: {LONG}}}")
    files = {"data/indicators/ngan.yml": short, "data/indicators/dai.yml": long}
    small = SmallSite(tmp_path_factory.mktemp("png") / "site").write({**DEFAULTS, **files})
    ended = small.build()
    assert ended.code == 0, ended.err
    return small.root / "public"


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing of it."""

    def log_message(self, *_: object) -> None: ...


@pytest.fixture(scope="module")
def address(public: Path) -> Iterator[str]:
    """The site on a web server."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(public)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def taken(view: Page, page: str, folder: Path) -> tuple[str, bytes]:
    """The PNG that a reader takes from a page: its name and what is in it."""
    said: list[str] = []
    view.on(
        "console", lambda message: said.append(message.text) if "policy" in message.text.lower() else None
    )
    view.on("pageerror", lambda error: said.append(str(error)))
    view.add_init_script("document.addEventListener('securitypolicyviolation', e => console.log('policy'))")
    view.goto(page)
    with view.expect_download() as download:
        view.locator("button[data-png]").click()
    download.value.save_as(folder / "taken.png")
    assert [text for text in said if "font" not in text] == []
    assert view.locator("html.day").count() == 0
    return download.value.suggested_filename, (folder / "taken.png").read_bytes()


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_png_of_a_chart(browser: Browser, address: str, tmp_path: Path, colours: str) -> None:
    """In landscape, by day's colours whatever the reader's, under the policy of the page."""
    context = browser.new_context(color_scheme="dark" if colours == "dark" else "light")
    view = context.new_page()
    name, content = taken(view, f"{address}/chi-tieu/ngan.html", tmp_path)
    assert name == "indicators-ngan-bieu-do-1.png"
    wide, tall, found = pixels(view, content)
    assert (wide, tall) == (1200, 675)
    assert found["#fffefb"] > wide * tall / 2, "the ground"
    assert found["#0b6170"] + found.get("#3f63c8", 0) > 10000, "bars"
    assert found["#17222b"] > 2000, "title and values"
    context.close()


def test_the_png_from_a_disk(browser: Browser, public: Path, tmp_path: Path) -> None:
    view = browser.new_page()
    _, content = taken(view, (public / "chi-tieu/ngan.html").as_uri(), tmp_path)
    assert pixels(view, content)[:2] == (1200, 675)
    view.close()


def test_a_long_heading_is_not_cut(browser: Browser, address: str, tmp_path: Path) -> None:
    """The picture grows by it: more ink than the short one has, and more height."""
    view = browser.new_page()
    _, long = taken(view, f"{address}/chi-tieu/dai.html", tmp_path)
    wide, tall, found = pixels(view, long)
    assert wide == 1200
    assert tall > 675
    assert found["#17222b"] > 5000
    view.close()


def test_without_a_script_the_drawing_is_offered_as_svg(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(f"{address}/chi-tieu/ngan.html")
    assert view.locator("button:visible").count() == 0
    assert view.locator(".chart-figure .side > .links a:visible").all_text_contents() == [
        "SVG",
        "CSV",
        "Vega-Lite",
    ]
    context.close()
