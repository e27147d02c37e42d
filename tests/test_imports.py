"""The shape of the code: imports point one way, modules stay small, nothing is a drawer for the rest."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_site import ROOT

BUILDER = ROOT / "builder"
MODULES = sorted(BUILDER.rglob("*.py"))

LAYERS = (
    "problem_codes",
    "problems",
    "model",
    "locale",
    "reading",
    "validating",
    "checking",
    "deriving",
    "stating",
    "charts",
    "views",
    "pages",
    "keeping",
    "outputs",
    "publishing",
    "making",
    "pipeline",
    "terminal",
    "editing",
    "cli",
    "__main__",
)
"""Modules and packages of builder/, from the first phase to the command line; each may import those before it."""


def layer(name: str) -> str:
    """``builder.pages.urls`` → ``pages``; the package itself, which holds the version alone, has none."""
    return name.split(".")[1] if "." in name else ""


def imported(file: Path) -> Iterator[str]:
    """Modules of builder/ that a file imports anywhere, also inside of functions and for types alone."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "builder")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            if node.module == "builder":
                yield from (
                    f"builder.{alias.name}" for alias in node.names if not alias.name.startswith("__")
                )
            elif node.module and node.module.split(".")[0] == "builder":
                yield node.module


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


def test_every_room_has_its_place_in_the_order() -> None:
    rooms = {layer(name_of(file)) for file in MODULES if file.parent != BUILDER or file.stem != "__init__"}
    assert rooms == set(LAYERS)


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_imports_point_to_earlier_phases(file: Path) -> None:
    here = layer(name_of(file))
    if here not in LAYERS:
        assert list(imported(file)) == []
        return
    allowed = LAYERS[: LAYERS.index(here) + 1]
    if here == "charts":
        allowed = ("charts",)  # a picture knows numbers and words, nothing of reports
    wrong = [name for name in imported(file) if layer(name) not in allowed]
    assert wrong == []


def test_no_cycle_within_a_phase() -> None:
    graph = {name_of(file): set(imported(file)) for file in MODULES}
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " → ".join((*path, name))
        if name not in done:
            for other in graph.get(name, ()):
                visit(other, (*path, name))
            done.add(name)

    for name in graph:
        visit(name, ())


@pytest.mark.parametrize("file", [file for file in MODULES if file.stem != "problem_codes"], ids=name_of)
def test_modules_stay_small(file: Path) -> None:
    """All but the table of wordings, which is read by looking up."""
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 300


def test_no_drawer_for_the_rest() -> None:
    parts = {part for file in MODULES for part in file.relative_to(BUILDER).with_suffix("").parts}
    assert not parts & {"utils", "util", "helpers", "common", "core", "misc", "base_utils"}


def test_no_html_in_the_program() -> None:
    """Pages are made by templates; the program itself writes no tags. Patterns that find some in a page are no writing."""
    for file in MODULES:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        patterns = {
            part
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "re.compile"
            for part in ast.walk(call)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in patterns:
                for tag in ("<div", "<p>", "<p ", "<table", "<li", "<section", "<h1", "<h2"):
                    assert tag not in node.value, f"{name_of(file)}:{node.lineno}"
