"""Templates and assets: the program's own, and those of the site folder in front of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path


def template_folders(site: Path) -> list[Path]:
    """Folders of templates, the site's first. In a wheel they stand inside the package, in a checkout beside it."""
    package = Path(__file__).resolve().parent.parent
    own = next(folder for folder in (package / "templates", package.parent / "templates") if folder.is_dir())
    mine = site / "templates"
    return [mine, own] if mine.is_dir() and mine.resolve() != own else [own]


def assets(folders: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """(path, content) of every asset that pages load; the first folder that has a path wins."""
    seen: set[str] = set()
    for folder in folders:
        for file in sorted((folder / "assets").rglob("*")):
            path = f"assets/{file.relative_to(folder / 'assets').as_posix()}"
            served = file.suffix in (".css", ".js", ".svg", ".woff2", ".png", ".txt")
            if file.is_file() and served and path not in seen and not file.name.startswith("."):
                seen.add(path)
                yield path, file.read_bytes()
