"""``minhbach serve``: what an editor has just saved, in the browser.

A change is read at once and the page that is open is made again first (:mod:`builder.editing.live`). When no more changes
come, all checks run, and then a whole build by a process of its own, which brings what is made of all pages: the search
index, pictures, verification. Browsers are told by an event stream (WHATWG HTML, server-sent events) and load the page
again, which keeps its scroll place. Published pages never carry any of this.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click
from watchfiles import watch

from builder.editing.live import Live
from builder.problems import render, source_line
from builder.reading.inputs import INPUTS

QUIET = 700
"""Milliseconds without a change after which the whole is built."""
_SCRIPT = '<script src="/__preview.js" defer></script>'
BEHIND = 10
"""By how much a whole build gives way to the page that is open, see nice(1)."""
_ALIVE = 15
"""Seconds between two signs of life on an event stream."""


@dataclass
class Preview:
    """What the threads share: the site in memory, the last whole build, what browsers are told."""

    site: Path
    public: Path
    live: Live
    number: int = 0
    """Counts what browsers are told."""
    said: str = ""
    """Problems as text: of the data, else of the last whole build."""
    changed: threading.Condition = field(default_factory=threading.Condition)
    whole: subprocess.Popen[str] | None = None
    """The last whole build."""

    def tell(self, said: str) -> None:
        """Show problems, or none, and let every browser load its page again."""
        with self.changed:
            if said and said != self.said:
                click.echo(said, err=True)
            self.said = said
            self.number += 1
            self.changed.notify_all()

    def follow(self) -> None:
        """Read every change as it comes; when it is quiet, check and build the whole."""
        fresh, tops = self.read(), [self.site / name for name in INPUTS]
        seen = watch(
            *(top for top in tops if top.exists()),
            debounce=40,
            step=10,
            rust_timeout=QUIET,
            yield_on_timeout=True,
        )
        whole: threading.Thread | None = None
        for changes in seen:
            if changes:
                fresh = self.read()
            elif fresh and (whole is None or not whole.is_alive()):
                fresh = False
                whole = threading.Thread(target=self.finish, daemon=True)  # changes are followed meanwhile
                whole.start()

    def read(self) -> bool:
        """Read what changed and show it; True where there is something to check and build."""
        good = self._safely(self.live.read)
        self.tell(self._problems())
        return good

    def finish(self) -> None:
        """All checks, then a whole build."""
        if self._safely(self.live.check):
            self.tell(self._problems())
        words = ["build", "--site", str(self.site), "--output", str(self.public)]
        with subprocess.Popen(
            [sys.executable, "-m", "builder", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        ) as self.whole:
            if hasattr(os, "setpriority"):
                os.setpriority(os.PRIO_PROCESS, self.whole.pid, BEHIND)
            out, said = self.whole.communicate()
        self.tell(said.strip())
        gc.collect()
        click.echo("có lỗi" if self.whole.returncode else out.splitlines()[1], err=True)

    def end(self) -> None:
        """Leave nothing that goes on."""
        if self.whole is not None:
            self.whole.kill()

    def _problems(self) -> str:
        return render(self.live.problems, "text", source_line(self.site))

    def _safely(self, step: object) -> bool:
        """Whatever happens, the next change must be followed."""
        try:
            return bool(step())  # type: ignore[operator]
        except Exception:  # noqa: BLE001
            self.tell(traceback.format_exc())
            return False


def serve_site(site: Path, port: int) -> None:
    """Serve until interrupted. A port that is taken is told before anything is read."""
    with tempfile.TemporaryDirectory(prefix="minhbach-") as folder:
        preview = Preview(site, Path(folder) / "public", Live(site, site / ".cache"))
        preview.public.mkdir()
        try:
            server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, preview))
        except OSError as error:
            raise click.UsageError(
                f"cổng {port} không dùng được ({error.strerror}); chọn cổng khác: --port {port + 1} · "
                "the port is taken, choose another"
            ) from None
        server.daemon_threads = True
        gc.disable()  # a site in memory is large, and a look through it must not come between a change and its page
        with server:
            threading.Thread(target=preview.follow, daemon=True).start()
            click.echo(f"→ http://127.0.0.1:{server.server_port}/  (Ctrl+C để dừng)")
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                click.echo("dừng", err=True)
            finally:
                preview.end()


class _Handler(SimpleHTTPRequestHandler):
    """Serves pages from memory, all else from the last whole build."""

    def __init__(self, preview: Preview, *args: object) -> None:
        self.preview = preview
        super().__init__(*args, directory=str(preview.public))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer one request."""
        path = unquote(urlsplit(self.path).path)[1:]
        if path == "__events":
            self._events()
        elif path == "__problems":
            self._send(json.dumps(self.preview.said), "application/json")
        elif path == "__preview.js":
            self._send((Path(__file__).with_name("preview.js")).read_text("utf-8"), "text/javascript")
        elif path.startswith("assets/"):
            self._asset(path)
        elif path.endswith((".html", "/")) or not path:
            self._page(path if path.endswith(".html") else f"{path}index.html")
        else:
            super().do_GET()

    def _page(self, path: str) -> None:
        preview = self.preview
        with preview.changed:
            preview.changed.wait_for(lambda: preview.number)
        html = preview.live.page(path)
        file = preview.public / path
        if html is None and file.is_file():
            html = file.read_text("utf-8")
        if html is None and preview.said:
            html = (preview.live.templates[-1] / "preview.html").read_text("utf-8")
        if html is None:
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            self._send(html.replace("</head>", f"{_SCRIPT}</head>", 1), "text/html")

    def _asset(self, path: str) -> None:
        """Style sheets and scripts as they are now."""
        for folder in self.preview.live.templates:
            file = folder / path
            if file.is_file() and folder in file.resolve().parents:
                self._send_bytes(file.read_bytes(), self.guess_type(str(file)))
                return
        self.send_error(HTTPStatus.NOT_FOUND)

    def _events(self) -> None:
        """Tell one browser of every change until it goes."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        seen, preview = -1, self.preview
        try:
            while True:
                with preview.changed:
                    preview.changed.wait_for(lambda: preview.number != seen, timeout=_ALIVE)  # noqa: B023
                    seen = preview.number
                self.wfile.write(f"data: {seen}\n\n".encode())
                self.wfile.flush()
        except OSError:
            return

    def _send(self, text: str, kind: str) -> None:
        self._send_bytes(text.encode(), f"{kind}; charset=utf-8")

    def _send_bytes(self, body: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Quiet: the terminal shows builds only."""
