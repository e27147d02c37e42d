"""A server for the built site, as hosts are: it compresses text and has the site's own page for what is not there."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

TEXT = {".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".csv"}


class Host(SimpleHTTPRequestHandler):
    """Serves files with the compression that a browser asks for."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        pass

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if file.is_dir() or file.suffix not in TEXT or "gzip" not in self.headers.get("Accept-Encoding", ""):
            super().do_GET()
        elif not file.is_file():
            self.send_error(404)
        else:
            self._answer(200, file, compressed(file, file.stat().st_mtime_ns), "gzip")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code == 404 and page.is_file():
            self._answer(code, page, page.read_bytes())
        else:
            super().send_error(code, message, explain)

    def _answer(self, code: int, file: Path, body: bytes, encoding: str = "") -> None:
        kind = self.guess_type(file.name)
        self.send_response(code)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(body)))
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


@cache
def compressed(file: Path, changed: int) -> bytes:
    """The file as it goes over the wire; compressed anew when it ``changed``."""
    return gzip.compress(file.read_bytes(), 9, mtime=0)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server of its own for ``folder``."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(folder))) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()
