"""The tools from npm, as ``package-lock.json`` names them."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NODE_MODULES = ROOT / "node_modules"


class NotInstalled(Exception):
    """A tool is missing. The text says which, and how to get it."""

    def __init__(self, what: str) -> None:
        super().__init__(f"the audit needs {what}")
