"""What is the same as before is the same file: published trees share it, and nobody's change by hand is carried on."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from conftest import MakeSite
from small_site import DEFAULTS, SmallSite

from builder.outputs.published import note_published, read_published
from builder.outputs.tree import Tree

CHANGED = {"site.yml": DEFAULTS["site.yml"].replace("Một trang để thử", "Một trang khác")}


def files(small: SmallSite) -> dict[str, int]:
    """Path → number of the file below ``public/``."""
    root = small.root / "public"
    return {
        path.relative_to(root).as_posix(): path.stat().st_ino for path in root.rglob("*") if path.is_file()
    }


def test_unchanged_files_stay_the_same_files(site: MakeSite) -> None:
    small = site()
    small.build()
    first, content = files(small), small.published()
    small.write(CHANGED).build()
    second = files(small)
    stayed = {path for path in first if second.get(path) == first[path]}
    assert stayed == {path for path in content if small.published()[path] == content[path]} - {".minhbach"}
    assert "index.html" not in stayed
    assert len(stayed) > len(first) / 2
    assert {(small.root / "public" / path).stat().st_nlink for path in first} == {1}


def test_nothing_is_taken_over_without_a_cache(site: MakeSite) -> None:
    small = site()
    small.build("--no-cache")
    first = files(small)
    small.build("--no-cache")
    assert not {path for path, number in files(small).items() if first[path] == number}


@pytest.mark.parametrize("keeps_size", [True, False])
def test_a_published_file_changed_by_hand_is_made_new(site: MakeSite, *, keeps_size: bool) -> None:
    small = site()
    small.build()
    before = small.published()
    page = small.root / "public/index.html"
    text = page.read_text("utf-8")
    page.write_text(text.replace("Trang thử", "Trang hư" if keeps_size else "x"), "utf-8")
    (small.root / "public/404.html").unlink()
    (small.root / "public/kiem-tra.html").chmod(0o600)
    assert small.build().code == 0
    assert small.published() == before
    assert (small.root / "public/kiem-tra.html").stat().st_mode == (
        small.root / "public/index.html"
    ).stat().st_mode


@pytest.mark.parametrize("damage", [b"", b"\xff\xff", b"x\ny\nz\n"])
def test_a_damaged_note_does_no_harm(site: MakeSite, damage: bytes) -> None:
    small = site()
    small.build()
    before = small.published()
    (note,) = (small.root / ".cache/published").iterdir()
    note.write_bytes(damage)
    assert small.build().code == 0
    assert small.published() == before


def test_notes_of_folders_that_are_gone_go(site: MakeSite) -> None:
    small = site()
    small.build()
    small.build("--output", str(small.root / "khac"))
    assert len(list((small.root / ".cache/published").iterdir())) == 2
    (small.root / "public").rename(small.root / "cu")
    (small.root / ".cache/published/hu.txt").write_bytes(b"\xff\0\n")
    small.write(CHANGED).build("--output", str(small.root / "khac"))
    (note,) = (small.root / ".cache/published").iterdir()
    assert note.read_text("utf-8").startswith(f"{small.root / 'khac'}\n")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A published tree of two files, noted in ``tmp_path``."""
    tree = Tree(tmp_path / "public")
    tree.write("a/b.html", "một", "trang")
    tree.write("c.html", "hai", "trang")
    note_published(tmp_path, tree.root, tree.to_note())
    return tree.root


def test_files_are_kept_without_their_content(published: Path, tmp_path: Path) -> None:
    tree = Tree(tmp_path / "new", read_published(tmp_path, published))
    assert tree.keep("a/b.html", digest("một"), "trang")
    assert not tree.keep("c.html", digest("khác"), "trang")
    assert not tree.keep("d.html", digest("hai"), "trang")
    assert tree.paths == ["a/b.html"]
    assert (tmp_path / "new/a/b.html").samefile(published / "a/b.html")
    assert not (tmp_path / "new/c.html").exists()
    tree.write("c.html", "ba", "trang")
    assert (published / "c.html").read_text() == "hai"
    assert tree.to_note().keys() == {"a/b.html", "c.html"}


def test_vanished_file_is_not_kept(published: Path, tmp_path: Path) -> None:
    tree = Tree(tmp_path / "new", read_published(tmp_path, published))
    (published / "c.html").unlink()
    assert not tree.keep("c.html", digest("hai"), "trang")
    tree.write("c.html", "hai", "trang")
    assert (tmp_path / "new/c.html").read_text() == "hai"


def test_copies_where_nothing_can_be_linked(
    published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a memory stick. The copy is taken for what was published at the next build too."""

    def refuse(*_names: str) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    tree = Tree(tmp_path / "new", read_published(tmp_path, published))
    tree.write("a/b.html", "một", "trang")
    assert tree.keep("c.html", digest("hai"), "trang")
    assert not (tmp_path / "new/c.html").samefile(published / "c.html")
    assert (tmp_path / "new/a/b.html").read_text() == "một"
    note_published(tmp_path, tree.root, tree.to_note())
    assert read_published(tmp_path, tree.root).files.keys() == {"a/b.html", "c.html"}


def test_parts_of_a_tree_know_what_was_published(published: Path, tmp_path: Path) -> None:
    tree = Tree(tmp_path / "new", read_published(tmp_path, published))
    part = tree.part()
    part.write("c.html", "hai", "trang")
    tree.take(part)
    assert (tmp_path / "new/c.html").samefile(published / "c.html")
    assert tree.to_note() == {"c.html": read_published(tmp_path, published).files["c.html"]}


def test_link_in_place_of_a_published_file_is_not_followed(published: Path, tmp_path: Path) -> None:
    (published / "c.html").rename(tmp_path / "khac.html")
    (published / "c.html").symlink_to(tmp_path / "khac.html")
    assert read_published(tmp_path, published).files.keys() == {"a/b.html"}
