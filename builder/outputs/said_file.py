"""Every statement of the site in one file, so that what a page says can be held against it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

Records = Mapping[str, Mapping[str, Any]]
"""Id → rule, value, text and what it rests on, as :func:`builder.pages.said.said_records` gives them."""


def said_file(by_language: Mapping[str, Records]) -> str:
    """JSON: id → rule, value in each language, text in each language, figures and records it rests on."""
    found: dict[str, dict[str, Any]] = {}
    for lang, records in by_language.items():
        for name, record in records.items():
            one = found.setdefault(
                name,
                {
                    "rule": record["rule"],
                    "value": record["value"],
                    "rests_on": record["rests_on"],
                    "admits": record["admits"],
                    "finding": record["finding"],
                    "says": {},
                },
            )
            one["says"][lang] = record["says"]
    return json.dumps(dict(sorted(found.items())), ensure_ascii=False, indent=0, separators=(",", ":")) + "\n"
