"""Every statement of the site in one file, so that what a page says can be held against it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

Records = Mapping[str, Mapping[str, Any]]
"""Id → rule, value, text and what it rests on, as :func:`builder.pages.said.said_records` gives them."""


SHARED = ("rule", "value", "finding", "rests_on", "admits")
"""What a statement is in every language."""


def said_file(by_language: Mapping[str, Records]) -> str:
    """JSON: id → what is the same in every language; and by language its texts, the pages that say it, its list."""
    found: dict[str, dict[str, Any]] = {}
    for lang, records in by_language.items():
        for name, record in records.items():
            shared = {key: record[key] for key in SHARED}
            one = found.setdefault(name, {**shared, "says": {}, "on": [], "list": []})
            one["says"][lang] = record["says"]
            one["on"] += record["on"]
            one["list"] += [record["list"]] if record["list"] else []
    return json.dumps(dict(sorted(found.items())), ensure_ascii=False, indent=0, separators=(",", ":")) + "\n"
