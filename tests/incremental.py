"""Random edits, each built twice: ``python -m tests.incremental --edits 1000``.

One folder is built with all that was kept before, another with nothing that knows of pages. Both must publish the same
bytes and say the same of what is wrong, and a preview that has followed all edits must show the same pages. Between the
edits kept files are damaged and published ones are tampered with.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from click.testing import CliRunner

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "tests/golden/site"
WORDS = ("một", "hai", "ba", "cải cách", "minh bạch", "đúng hạn", "người dân")
PREVIEWED = 12
"""So many pages of a preview are looked at after each edit."""


@dataclass
class Edits:
    """A small site twice below ``root``; ``chance`` decides what happens to both."""

    root: Path
    chance: random.Random
    kinds: Counter[str] = field(default_factory=Counter)
    """How often each kind of edit was made."""
    failing: int = 0
    """Builds that ended with errors, in both folders alike."""
    made: int = 0
    """Pages made anew by incremental builds."""
    pages: int = 0
    """Pages of all builds."""
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        sys.path.insert(0, str(ROOT))
        self.kept, self.cold = self.root / "kept", self.root / "cold"
        for folder in (self.kept, self.cold):
            shutil.copytree(SITE, folder, ignore=shutil.ignore_patterns(".cache", "public"))
        from builder.editing.live import Live

        self.live = Live(self.kept, self.root / "drawn")

    def round(self, number: int) -> None:
        """One edit, and both builds."""
        kind = self.chance.choice(list(KINDS))
        before = _files(self.kept)
        KINDS[kind](self)
        self.kinds[kind] += 1
        self._mirror()
        said = [_build(folder) for folder in (self.kept, self.cold)]
        self._count(said[0][1])
        if said[0][0] != said[1][0] or said[0][2] != said[1][2]:
            self.faults.append(f"{number} {kind}: {said[0]} but cold {said[1]}")
        if said[0][0]:
            self.failing += 1
            _restore(self.kept, before)
            self._mirror()
        differing = _differences(self.kept / "public", self.cold / "public")
        differing += [] if said[0][0] else self._previewed()
        if differing:
            self.faults.append(f"{number} {kind}: {', '.join(differing[:5])}")

    def _previewed(self) -> list[str]:
        """Some pages that a preview shows otherwise than the build has made them."""
        self.live.read()
        self.live.check()
        pages = sorted(
            file.relative_to(self.kept / "public").as_posix() for file in self.kept.glob("public/**/*.html")
        )
        shown = {path: self.live.page(path) for path in self.chance.sample(pages, PREVIEWED)}
        return [
            f"preview of {path}"
            for path, html in shown.items()
            if html is not None and html != (self.kept / "public" / path).read_text("utf-8")
        ]

    def _count(self, summary: str) -> None:
        found = re.search(r"(\d+) trang \((\d+) làm mới\)", summary)
        if found:
            self.pages += int(found[1])
            self.made += int(found[2])

    def _mirror(self) -> None:
        """The same inputs in both folders; the cold one forgets its pages, drawings it may keep."""
        _restore(self.cold, _files(self.kept))
        shutil.rmtree(self.cold / ".cache/last", ignore_errors=True)
        shutil.rmtree(self.cold / ".cache/published", ignore_errors=True)

    def pick(self, pattern: str, folder: str = "") -> Path | None:
        """Any file of the site that fits."""
        found = sorted((self.kept / folder).glob(pattern))
        return self.chance.choice(found) if found else None

    def change(self, pattern: str, old: str, new: Callable[[re.Match[str]], str]) -> None:
        """Change one place in one file, if there is one."""
        file = self.pick(pattern)
        if file is None:
            return
        text = file.read_text("utf-8")
        found = list(re.finditer(old, text, re.MULTILINE))
        if found:
            match = self.chance.choice(found)
            file.write_text(text[: match.start()] + new(match) + text[match.end() :], "utf-8")

    @property
    def word(self) -> str:
        return self.chance.choice(WORDS)


def _number(edits: Edits) -> None:
    pattern = edits.chance.choice(["data/indicators/*.csv", "data/indicators/*.yml"])
    edits.change(pattern, r"(?<=[ ,:])\d{1,3}(?:\.\d+)?(?=[,}\n])", lambda _: str(edits.chance.randint(1, 9)))


def _word(edits: Edits) -> None:
    edits.change("content/*/*.md", r" ", lambda _: f" {edits.word} ")


def _title(edits: Edits) -> None:
    edits.change("data/**/*.yml", r"(?<=vi: )[^,{}\n\"']+", lambda match: f"{match[0].strip()} {edits.word}")


def _narrative(edits: Edits) -> None:
    kind, record = edits.chance.choice(
        [
            ("pages", "method"),
            ("places", "mau"),
            ("places", "ben"),
            ("reforms", "cai-cach"),
            ("pages", "khong"),
        ]
    )
    file = edits.kept / f"content/{kind}/{record}{edits.chance.choice(['', '.en'])}.md"
    if file.exists():
        file.unlink()
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"Bài {edits.word}.\n\n## {edits.word}\n\nNội dung.\n", "utf-8")


def _record(edits: Edits) -> None:
    kind, copied = edits.chance.choice([("indicators", "muc-tieu"), ("resolutions", "luat")])
    name = f"{copied}-{edits.chance.randint(1, 4)}"
    file = edits.kept / f"data/{kind}/{name}.yml"
    if file.exists():
        file.unlink()
    else:
        shutil.copy(edits.kept / f"data/{kind}/{copied}.yml", file)


def _entry(edits: Edits) -> None:
    """A source, place or agency more, or one less."""
    name = f"moi-{edits.chance.randint(1, 3)}"
    file, line = edits.chance.choice(
        [
            (
                "sources.yml",
                f"{name}: {{title: Tin {name}, publisher: Báo, kind: press, date: 2023-05-0{name[-1]}}}\n",
            ),
            ("places.yml", f"{name}: {{name: {{vi: Nơi {name}, en: Place {name}}}, level: province}}\n"),
            ("agencies.yml", f"{name}: {{name: Cơ quan {name}, level: province, place: mau}}\n"),
        ]
    )
    path = edits.kept / "data" / file
    text = path.read_text("utf-8")
    path.write_text(text.replace(line, "") if line in text else text + line, "utf-8")


def _rename(edits: Edits) -> None:
    file = edits.pick("muc-tieu*.yml", "data/indicators")
    if file is not None:
        file.rename(file.with_name(f"muc-tieu{edits.chance.choice(['', '-1', '-2', '-9'])}.yml"))


def _template(edits: Edits) -> None:
    name = edits.chance.choice(["404.html", "list.html", "parts/figure.html", "base.html"])
    file = edits.kept / "templates" / name
    if file.exists():
        file.unlink()
    elif (ROOT / "templates" / name).is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        text = (ROOT / "templates" / name).read_text("utf-8")
        file.write_text(text.replace("</a>", "</a><!-- x -->", 1), "utf-8")


def _setting(edits: Edits) -> None:
    old, new = edits.chance.choice(
        [
            (
                r"as_of: \d{4}-\d\d-\d\d",
                f"as_of: 2024-0{edits.chance.randint(1, 4)}-1{edits.chance.randint(0, 9)}",
            ),
            (r"compare: \[.*\]", edits.chance.choice(["compare: [ben]", "compare: []"])),
            (r"featured: \[.*\]", edits.chance.choice(["featured: [chi-so]", "featured: []"])),
            (r"licence: .*", f"licence: CC BY {edits.chance.randint(1, 4)}.0"),
            (r"languages: \[.*\]", edits.chance.choice(["languages: [vi, en]", "languages: [vi]"])),
            (
                r"base_url: \S+",
                edits.chance.choice(
                    ["base_url: https://mau.example/", "base_url: https://mau.example/bao-cao/"]
                ),
            ),
        ]
    )
    edits.change("site.yml", old, lambda _: new)


def _clock(edits: Edits) -> None:
    for file in edits.kept.glob("data/**/*.yml"):
        moved = edits.chance.randint(10**9, 2 * 10**9)
        os.utime(file, (moved, moved))


def _nothing(_edits: Edits) -> None:
    pass


def _cache(edits: Edits) -> None:
    """Something that was kept is cut, changed, or gone."""
    file = edits.pick("**/*", ".cache")
    if file is None or file.is_dir():
        return
    content = file.read_bytes()
    at = edits.chance.randrange(max(1, len(content)))
    damage = edits.chance.choice(["cut", "changed", "gone", "half"])
    if damage == "gone":
        file.unlink()
    elif damage == "half":
        file.with_suffix(".123").write_bytes(content[:at])
    else:
        rest = bytes([content[at] ^ 1]) + content[at + 1 :] if content and damage == "changed" else b""
        file.write_bytes(content[:at] + rest)


def _published(edits: Edits) -> None:
    """Someone changes, removes or adds a published file."""
    file = edits.pick("**/*.*", "public")
    if file is None or file.is_dir() or file.name == "da-dang.csv":
        return
    damage = edits.chance.choice(["changed", "gone", "more"])
    if damage == "gone":
        file.unlink()
    elif damage == "more":
        file.with_name("la.txt").write_text("x")
    else:
        content = file.read_bytes()
        file.unlink()  # a new file, as an editor writes it
        file.write_bytes(content + b" ")


KINDS: dict[str, Callable[[Edits], None]] = {
    "number": _number,
    "another number": _number,
    "word": _word,
    "title": _title,
    "narrative": _narrative,
    "record": _record,
    "entry": _entry,
    "renamed": _rename,
    "template": _template,
    "setting": _setting,
    "clock": _clock,
    "nothing": _nothing,
    "cache": _cache,
    "published": _published,
}


def _files(folder: Path) -> dict[str, bytes]:
    """Inputs of a site, by path."""
    tops = [folder / name for name in ("site.yml", "data", "content", "templates")]
    files = [file for top in tops for file in (top.rglob("*") if top.is_dir() else [top]) if file.is_file()]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def _restore(folder: Path, files: dict[str, bytes]) -> None:
    now = _files(folder)
    for path in now.keys() - files.keys():
        (folder / path).unlink()
    for path, content in files.items():
        if now.get(path) != content:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)


def _build(folder: Path) -> tuple[int, str, str]:
    """Exit code, summary, and what is said of problems; remarks on kept files aside."""
    from builder.cli import main

    result = CliRunner().invoke(main, ["build", "--site", str(folder), "--jobs", "2"], catch_exceptions=False)
    said = [line for line in result.stderr.splitlines() if "a kept file is damaged" not in line]
    return result.exit_code, result.stdout, "\n".join(said)


def _differences(one: Path, other: Path) -> list[str]:
    """Paths of files that are not the same in two trees."""
    trees = [
        {file.relative_to(top).as_posix(): file.read_bytes() for file in top.rglob("*") if file.is_file()}
        for top in (one, other)
    ]
    names = trees[0].keys() | trees[1].keys()
    return sorted(name for name in names if trees[0].get(name) != trees[1].get(name))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.incremental", description=__doc__)
    parser.add_argument("--edits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        edits = Edits(Path(folder), random.Random(wanted.seed))  # noqa: S311 - no secret
        for number in range(wanted.edits):
            told = len(edits.faults)
            edits.round(number)
            for fault in edits.faults[told:]:
                print(fault, flush=True)
    print(
        f"{wanted.edits} edits, {len(edits.faults)} differing trees, {edits.failing} ended with errors; "
        f"{edits.made} of {edits.pages} pages made anew; {dict(edits.kinds)}"
    )
    return 1 if edits.faults else 0


if __name__ == "__main__":
    sys.exit(main())
