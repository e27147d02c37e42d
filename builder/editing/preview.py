"""``minhbach serve``: build on every change and show the result, or the problems, in the browser.

The preview runs the same pipeline as a build and publishes whole trees into a folder of its own. Pages get one script
that asks for the number of the last build and reloads when it changes; published pages never carry it.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
import traceback
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click
from jinja2 import Template

from builder.outputs.assets import template_folders
from builder.pipeline import Request, Run, run
from builder.problems import Problems, SiteError, render, source_line

WATCHED = ("site.yml", "data", "content", "templates")
PAUSE = 0.5
"""Seconds between two looks at the files."""

_SCRIPT = """let seen;setInterval(async()=>{try{const n=await(await fetch("/__build")).text();
if(seen!==undefined&&n!==seen)location.reload();seen=n}catch{}},700)"""


@dataclass
class Preview:
    """The state that the watching thread and the server share."""

    site: Path
    public: Path
    number: int = 0
    """Counts builds; 0 = none yet."""
    problems: str = ""
    """Problems of the last build as text; empty when it went well."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def build(self) -> None:
        """One build; problems are kept for the page and printed."""
        problems = Problems()
        cache = self.site / ".cache"
        result = Run(problems)
        try:
            with result.ending:
                run(Request(self.site, self.public, os.cpu_count() or 1, cache=cache), result)
            failed, fault = False, ""
        except SiteError:
            failed, fault = True, ""
        except Exception:  # noqa: BLE001 - whatever it is, the next change must be followed
            failed, fault = True, traceback.format_exc()
        text = render(problems.ordered(), "text", source_line(self.site)) + fault
        with self.lock:
            self.number += 1
            self.problems = text if failed else ""
        if text:
            click.echo(text, err=True)
        click.echo(f"lần {self.number}: {'có lỗi' if failed else 'xong'}", err=True)


def serve_site(site: Path, port: int) -> None:
    """Serve until interrupted."""
    with tempfile.TemporaryDirectory(prefix="minhbach-") as folder:
        preview = Preview(site, Path(folder) / "public")
        preview.build()
        threading.Thread(target=_watch, args=(preview,), daemon=True).start()
        handler = partial(_Handler, preview)
        with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
            click.echo(f"→ http://127.0.0.1:{server.server_port}/  (Ctrl+C để dừng)")
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                click.echo("dừng", err=True)


def _watch(preview: Preview) -> None:
    seen = _stamp(preview.site)
    while True:
        time.sleep(PAUSE)
        now = _stamp(preview.site)
        if now != seen:
            seen = now
            preview.build()


def _stamp(site: Path) -> tuple[tuple[str, int, int], ...]:
    """Path, time and size of every watched file."""
    found = []
    for name in WATCHED:
        top = site / name
        for file in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if file.is_file():
                stat = file.stat()
                found.append((str(file), stat.st_mtime_ns, stat.st_size))
    return tuple(found)


class _Handler(SimpleHTTPRequestHandler):
    """Serves the last good tree; a failed build shows its problems on every page."""

    def __init__(self, preview: Preview, *args: object) -> None:
        self.preview = preview
        super().__init__(*args, directory=str(preview.public))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer one request."""
        if self.path == "/__build":
            self._send(str(self.preview.number), "text/plain")
        elif self.path == "/__reload.js":
            self._send(_SCRIPT, "text/javascript")
        elif self.path.endswith((".html", "/")):
            self._page()
        else:
            super().do_GET()

    def _page(self) -> None:
        with self.preview.lock:
            problems = self.preview.problems
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if problems:
            template = template_folders(self.preview.site)[-1] / "preview.html"
            page = Template(template.read_text(encoding="utf-8"), autoescape=True)
            self._send(page.render(problems=problems), "text/html")
        elif file.is_file():
            text = file.read_text(encoding="utf-8")
            script = '<script src="/__reload.js" defer></script></head>'
            self._send(text.replace("</head>", script, 1), "text/html")
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _send(self, text: str, kind: str) -> None:
        body = text.encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Quiet: the terminal shows builds only."""
