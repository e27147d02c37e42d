"""Markup and styles by the Nu HTML Checker, the validator of the W3C: every page of the site in one run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

from .tools import NODE_MODULES, NotInstalled

JAR = NODE_MODULES / "vnu-jar/build/dist/vnu.jar"

# What the checker says of files, and what holds not on a host: it takes no file as 'self' of a policy, and data for a script.
NOT_MEANT = (
    ".*external (stylesheet|script) .* blocked by .*",
    "Inline script violates Content Security Policy.*",
)


def check_markup(root: Path) -> list[str]:
    """What the checker reports about any page or style sheet below ``root``, alike reports counted together."""
    java = shutil.which(os.environ.get("JAVA", "java"))
    if java is None:
        raise NotInstalled("Java 11 or later (Debian: apt-get install default-jre-headless)")
    if not JAR.is_file():
        raise NotInstalled("vnu-jar (make test does it; or: npm ci --ignore-scripts)")
    command = [java, "-Xss4m", "-jar", str(JAR), "--format", "json", "--exit-zero-always", "--also-check-css"]
    command += ["--skip-non-html", "--filterpattern", "|".join(NOT_MEANT), str(root)]
    process = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if not process.stderr.startswith("{"):
        raise RuntimeError(f"the checker ended without a report: {process.stderr[-2000:]}")
    return _together(json.loads(process.stderr)["messages"], root)


def _together(messages: list[dict[str, Any]], root: Path) -> list[str]:
    """One line for each different message, with the first place it was met."""
    met: Counter[str] = Counter()
    first: dict[str, str] = {}
    for message in messages:
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        text = f"{message.get('subType') or message['type']}: {message['message']}"
        met[text] += 1
        page = str(message.get("url", "")).removeprefix(f"file:{root.resolve()}/")
        extract = " ".join(str(message.get("extract", "")).split())
        first.setdefault(text, f"{page}:{message.get('lastLine', 0)} {extract}")
    return [f"{text} ({number} times; {first[text]})" for text, number in met.most_common()]
