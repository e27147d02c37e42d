"""The progress bar, on a terminal: every phase has a name there."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

from conftest import MakeSite
from small_site import ROOT


def test_every_phase_is_named_on_a_terminal(site: MakeSite) -> None:
    small = site()
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "builder", "build"],
        cwd=small.root,
        env=os.environ | {"PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "120"},
        stdout=subprocess.PIPE,
        stderr=theirs,
        encoding="utf-8",
    ) as build:
        os.close(theirs)
        shown = b""
        try:
            while more := os.read(ours, 65536):
                shown += more
        except OSError:  # how Linux tells that the other side has closed
            pass
        os.close(ours)
        assert build.stdout is not None
        said = build.stdout.read()
    assert build.returncode == 0, shown.decode()
    assert "index.html" in said
    for name in ("đọc", "kiểm tra", "dựng trang", "kiểm chứng", "xuất bản"):
        assert name in shown.decode()
