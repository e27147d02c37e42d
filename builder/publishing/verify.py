"""Hold the finished tree together: every link leads somewhere, and the site keeps to its own words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from builder.problems import Location, Problems
from builder.publishing.look import Look, resolved, written
from builder.publishing.own_words import hold_to_own_words


def verify(
    root: Path, looks: Mapping[str, Look], files: Collection[str], base_url: str, problems: Problems
) -> None:
    """Report everything wrong with the pages below ``root``; ``looks`` is what each shows, ``files`` all paths."""
    known = set(files) | {f"{path}#{name}" for path, look in looks.items() for name in look.ids}
    for path, look in sorted(looks.items()):
        for code, line, detail in look.faults:
            problems.add(code, Location(path, line, 1), detail=detail, href=detail, id=detail)
        for target in look.links - known:
            page, _, _anchor = target.partition("#")
            if page in known and page not in looks:
                continue  # an anchor in what is no page is for the program that opens it
            href, line = written(path, (root / path).read_bytes(), base_url, target)
            problems.add("T101", Location(path, line, 1), href=href)
    hold_to_own_words(
        root,
        {path: look.words for path, look in looks.items()},
        lambda path, href: resolved(path, href, base_url),
        problems,
    )
