"""Where the downloads of an indicator stand."""

from __future__ import annotations


def csv_path(name: str) -> str:
    """Path of an indicator's figures as CSV; the same in every language."""
    return f"du-lieu/{name}.csv"


def json_path(name: str) -> str:
    """Path of an indicator's figures as JSON."""
    return f"du-lieu/{name}.json"
