"""Small site folders for tests: a few files written out, the real command line run over them."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from lxml import html

from builder.checking.site import check
from builder.checking.verdicts import Findings
from builder.cli import main
from builder.model.dates import PartialDate
from builder.model.site import Site
from builder.problems import Problems
from builder.reading.site_folder import read_site
from builder.validating.site import validate

ROOT = Path(__file__).resolve().parent.parent

DEFAULTS = {
    "site.yml": """\
title: Trang thử
description: Một trang để thử
base_url: https://thu.example/
as_of: 2024-02-29
home: quang-ninh
licence: CC BY 4.0
""",
    "data/sources.yml": """\
bao: {title: Tin của báo, publisher: Báo, kind: press, date: 2023-01-23}
""",
    "data/places.yml": """\
quang-ninh: {name: {vi: Quảng Ninh, en: Quang Ninh}, level: province}
""",
    "data/indicators/ho-so.yml": """\
title: Hồ sơ
topic: thu-tuc-hanh-chinh
entered: 2024-01-01
measures:
  received: {title: Tiếp nhận, unit: hồ sơ}
  resolved: {title: Giải quyết, unit: hồ sơ}
  rate: {title: Tỷ lệ, unit: '%', decimals: 1, min: 0, max: 100}
results:
  - {period: 2022, received: 1971, resolved: 1947, rate: 99.9, source: bao, at: đoạn 3}
""",
}
"""One source, one place, one indicator: the least that makes a report."""

Files = Mapping[str, str | bytes | None]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def first(self) -> str:
        """The first line of the first problem."""
        return self.err.partition("\n")[0]

    @property
    def problems(self) -> list[dict[str, Any]]:
        """The problems that ``check --format json`` prints."""
        assert self.code in (0, 1), self.err
        found: list[dict[str, Any]] = json.loads(self.out)
        return found


@dataclass(frozen=True, slots=True)
class SmallSite:
    """A site folder, with ``public/`` beside its data, and the commands that work on it."""

    root: Path

    def write(self, files: Files) -> SmallSite:
        """Write files (path → text or bytes) or remove them (``None``)."""
        for name, text in files.items():
            file = self.root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if text is None:
                file.unlink(missing_ok=True)
            else:
                file.write_bytes(text.encode() if isinstance(text, str) else text)
        return self

    def run(self, command: str, *options: str) -> Ended:
        """``minhbach command --site ROOT …`` in this process."""
        result = CliRunner().invoke(
            main, [command, "--site", str(self.root), *options], catch_exceptions=False
        )
        return Ended(result.exit_code, result.stdout, result.stderr)

    def build(self, *options: str) -> Ended:
        return self.run("build", *options)

    def check(self, *options: str) -> Ended:
        return self.run("check", *options)

    def command(self, *words: str, **settings: str) -> Ended:
        """``python -m builder …`` as a process of its own, in the site's folder, with these environment variables."""
        process = subprocess.run(
            [sys.executable, "-m", "builder", *words],
            cwd=self.root,
            env={"PYTHONPATH": str(ROOT), "PATH": "", "PYTHONUTF8": "1", **settings},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return Ended(process.returncode, process.stdout, process.stderr)

    def findings(self, problems: Problems | None = None) -> Findings:
        """Verdicts and workings of the check phase; raises where it ends with errors."""
        problems = problems or Problems()
        return check(self.records(problems=problems), problems)

    def records(self, as_of: str = "", problems: Problems | None = None) -> Site:
        """The validated records, as they stood on a day."""
        problems = problems or Problems()
        raw = read_site(self.root, problems)
        problems.stop_on_errors()
        site = validate(raw, problems)
        if as_of:
            settings = site.settings.model_copy(update={"as_of": PartialDate.parse(as_of)})
            site = replace(site, settings=settings)
        return site

    def rendered(self) -> dict[str, str]:
        """What readers see: all that is published but the receipt of the build."""
        return {name: digest for name, digest in self.published().items() if name != RECEIPT}

    def page(self, path: str) -> Any:
        """A published page, parsed."""
        return html.fromstring((self.root / "public" / path).read_bytes())

    def words(self, path: str) -> str:
        """What a published page says below its navigation, white space evened out."""
        return " ".join(self.page(path).xpath("//main")[0].text_content().split())

    def published(self) -> dict[str, str]:
        """Path → hash of every published file."""
        return hashes(self.root / "public")


RECEIPT = "bien-nhan.json"
"""Holds the hashes of what was typed, byte by byte."""


def hashes(folder: Path) -> dict[str, str]:
    """Path → hash of every file below ``folder``."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
