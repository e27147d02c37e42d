"""Whatever an editor types, the program says what is wrong with it; it never falls over."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from small_site import ROOT, SmallSite

from builder.problems import Problems, SiteError

SITE = ROOT / "tests" / "golden" / "site"
ODD: tuple[object, ...] = (
    None,
    "",
    "x",
    "-1",
    "1.971",
    "99,9",
    "2022-13",
    "Ð",
    [],
    {},
    ["x"],
    {"x": "y"},
    [[]],
    {"vi": []},
    "x" * 300,
)


def places(node: object) -> Iterator[tuple[object, object]]:
    """(container, key) of everything in a document."""
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield node, key
            yield from places(value)


FILES = sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.yml"))


@pytest.mark.parametrize("name", FILES)
def test_any_value_replaced(tmp_path: Path, name: str) -> None:
    """Each value in turn, replaced by something odd: the checks end with problems or without, never otherwise."""
    small = SmallSite(tmp_path).write(
        {file.relative_to(SITE).as_posix(): file.read_bytes() for file in SITE.rglob("*") if file.is_file()}
    )
    original = yaml.load((SITE / name).read_text(encoding="utf-8"), yaml.CBaseLoader)  # noqa: S506 - text alone
    chance = random.Random(name)  # noqa: S311 - the same choice in each run
    for number in range(len(list(places(original)))):
        for odd in chance.sample(ODD, 1):
            document = deepcopy(original)
            container, key = list(places(document))[number]
            container[key] = odd  # type: ignore[index]
            small.write({name: yaml.dump(document, Dumper=yaml.CDumper, allow_unicode=True)})
            problems = Problems()
            try:
                small.findings(problems)
            except SiteError:
                assert problems.errors
            except Exception as error:
                error.add_note(f"{name}: {key} = {odd!r}")
                raise
            for problem in problems.found:
                assert problem.location.file
                assert "{" not in problem.message.replace("{{", ""), problem
