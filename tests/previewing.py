"""A running ``minhbach serve``, for tests and measurements."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@contextmanager
def preview(folder: Path, **settings: str) -> Iterator[str]:
    """The address of a preview of a site folder, with these environment variables. It is ended as a service would be."""
    command = [sys.executable, "-m", "builder", "serve", "--site", str(folder), "--port", "0"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    ) as server:
        try:
            assert server.stdout is not None
            found = re.search(r"http://\S+/", server.stdout.readline())
            assert found is not None
            yield found[0]
        finally:
            server.terminate()
