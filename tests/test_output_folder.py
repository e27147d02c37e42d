"""The folder to publish at: what is refused, links, one build at a time, and what a killed build leaves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import MakeSite
from small_site import DEFAULTS, ROOT, SmallSite, hashes

from builder.outputs.published import MARK
from builder.publishing.swap import exchange, two_steps
from builder.publishing.workshop import NoPlace, workshop

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


def refused(small: SmallSite, output: Path, words: str) -> None:
    """A build says why in one line, ends as a wrong usage, and leaves everything as it was."""
    before = sorted(small.root.rglob("*"))
    ended = small.build("--output", str(output))
    assert ended.code == 2
    assert words in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err
    assert sorted(small.root.rglob("*")) == before


def around(output: Path) -> list[str]:
    """What of this program lies beside an output."""
    return [path.name for path in output.parent.iterdir() if path.name.startswith(".minhbach")]


@pytest.mark.parametrize("held", ["thu.txt", ".an", "con/thu.txt"])
def test_foreign_folder_is_refused(site: MakeSite, held: str) -> None:
    small = site({f"khac/{held}": "của ai đó"})
    refused(small, small.root / "khac", "không do minhbach xuất bản")
    assert [path.read_text() for path in (small.root / "khac").rglob("*") if path.is_file()] == ["của ai đó"]


def test_site_folder_and_what_holds_it_are_refused(site: MakeSite) -> None:
    """Also where the folder around it looks like a published one."""
    small = site()
    (small.root.parent / MARK).write_text("")
    refused(small, small.root, "chứa chính trang nguồn")
    refused(small, small.root.parent, "chứa chính trang nguồn")


@pytest.mark.parametrize("name", ["data", "data/indicators", "content/public", "templates"])
def test_what_the_site_is_made_from_is_refused(site: MakeSite, name: str) -> None:
    small = site()
    refused(small, small.root / name, f"nằm trong {name.partition('/')[0]} của trang")


def test_file_in_place_of_the_folder_is_refused(site: MakeSite) -> None:
    small = site({"khac": "một tệp"})
    refused(small, small.root / "khac", "là một tệp")
    refused(small, small.root / "khac/con", "không ghi được")


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that nobody can write to")
def test_folder_that_nobody_can_write_beside_is_refused(site: MakeSite) -> None:
    refused(site(), Path("/sys/minhbach"), "không ghi được")


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that is always mounted")
def test_mount_point_is_refused(site: MakeSite) -> None:
    refused(site(), Path("/proc"), "là điểm gắn ổ đĩa")


def test_empty_and_missing_folders_are_taken(site: MakeSite) -> None:
    small = site()
    (small.root / "trong").mkdir()
    for name in ("trong", "chua/co"):
        assert small.build("--output", str(small.root / name)).code == 0
        assert (small.root / name / "index.html").is_file()
        assert around(small.root / name) == []


@needs_links
@pytest.mark.parametrize("target", ["trong", "da-dang", "chua/co"])
def test_link_stays_and_its_target_is_published(site: MakeSite, tmp_path: Path, target: str) -> None:
    small, link, real = site(), tmp_path / "public", tmp_path / "noi-khac" / target
    (tmp_path / "noi-khac/trong").mkdir(parents=True)
    assert small.build("--output", str(tmp_path / "noi-khac/da-dang")).code == 0
    link.symlink_to(Path("noi-khac") / target)
    for title in ("Một", "Hai"):
        small.write({"site.yml": DEFAULTS["site.yml"].replace("Trang thử", title)})
        assert small.build("--output", str(link)).code == 0
        assert link.readlink() == Path("noi-khac") / target
        assert title in (real / "index.html").read_text("utf-8")
        assert around(link) == around(real) == []


@needs_links
def test_links_are_no_way_around_a_refusal(site: MakeSite, tmp_path: Path) -> None:
    small = site()
    (tmp_path / "vong").symlink_to("vong")
    refused(small, tmp_path / "vong", "liên kết vòng tròn")
    (tmp_path / "du-lieu").symlink_to(small.root / "data")
    refused(small, tmp_path / "du-lieu", "nằm trong data")
    refused(small, tmp_path / "du-lieu/con", "nằm trong data")


def test_two_folders_change_places(tmp_path: Path) -> None:
    """There is one under each name at any moment; where there is only one, nothing happens."""
    one, other = tmp_path / "một", tmp_path / "hai"
    one.mkdir()
    assert not exchange(one, other)
    assert one.is_dir()
    other.mkdir()
    (one / "1").touch()
    assert exchange(one, other) == (sys.platform in ("linux", "darwin"))
    if sys.platform in ("linux", "darwin"):
        assert (other / "1").exists()
        assert list(one.iterdir()) == []


def test_old_tree_comes_back_when_the_new_one_cannot_be_put_in_place(tmp_path: Path) -> None:
    output, aside = tmp_path / "public", tmp_path / "old"
    output.mkdir()
    (output / "index.html").write_text("cũ")
    with pytest.raises(FileNotFoundError):
        two_steps(tmp_path / "missing", output, aside)
    assert (output / "index.html").read_text() == "cũ"
    assert not aside.exists()


def test_tree_that_a_killed_build_moved_aside_is_put_back(site: MakeSite) -> None:
    """Even a build that then fails leaves the site published again."""
    small = site()
    assert small.build().code == 0
    before = small.published()
    (small.root / ".minhbach-public").mkdir()
    (small.root / "public").rename(small.root / ".minhbach-public/old")
    small.write({"site.yml": "title: ''\n"})
    assert small.build().code == 1
    assert small.published() == before
    assert around(small.root / "public") == []


def test_what_a_killed_build_left_goes(site: MakeSite) -> None:
    small = site({f".minhbach-public/{name}/a/b.html": "x" for name in ("new", "old", "search-1")})
    assert small.build().code == 0
    assert around(small.root / "public") == []


def test_impatience_leaves_the_old_tree_to_the_next_build(
    site: MakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C when all is published and the old tree is being removed."""
    small = site()
    assert small.build().code == 0

    def interrupt(*_names: object, **_how: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", interrupt)
        small.write({"site.yml": DEFAULTS["site.yml"].replace("Trang thử", "Khác")})
        ended = small.build()
    assert (ended.code, ended.err) == (0, "")
    assert (small.root / ".minhbach-public/new/index.html").is_file()
    assert small.build().code == 0
    assert around(small.root / "public") == []


def start(small: SmallSite) -> subprocess.Popen[str]:
    """A build in a process of its own."""
    words = [sys.executable, "-m", "builder", "build", "--site", str(small.root), "--jobs", "2"]
    return subprocess.Popen(
        words,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_second_build_waits_for_the_first(site: MakeSite) -> None:
    """It says so once; its own site stands in the end, and what the first was building is not touched meanwhile."""
    small = site()
    with workshop(small.root / "public", small.root, lambda: None) as held:
        (held.new / "index.html").write_text("đang dựng")
        second = start(small)
        time.sleep(3)
        assert second.poll() is None
        assert (held.new / "index.html").read_text() == "đang dựng"
        assert not (small.root / "public").exists()
    _, said = second.communicate(timeout=60)
    assert second.returncode == 0
    assert said.count("đợi nó xong") == 1
    assert (small.root / "public/index.html").is_file()
    assert around(small.root / "public") == []


def test_check_and_other_outputs_do_not_wait(site: MakeSite) -> None:
    small = site()
    with workshop(small.root / "public", small.root, lambda: None):
        assert small.check().code == 0
        ended = small.build("--output", str(small.root / "khac"))
        assert (ended.code, ended.err) == (0, "")


def test_two_builds_at_once_share_a_cache(site: MakeSite) -> None:
    """Into the same folder or others: both end well and give the same tree."""
    small = site()
    builds = [start(small) for _ in range(3)]
    assert small.build("--output", str(small.root / "khac")).code == 0
    for build in builds:
        _, said = build.communicate(timeout=60)
        assert build.returncode == 0, said
    assert small.published() == hashes(small.root / "khac")
    assert around(small.root / "public") == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_full_disk_is_one_line_and_the_site_stays(site: MakeSite, jobs: str) -> None:
    """Stands for every refusal of the machine: no file may grow beyond 20 KB."""
    small = site()
    assert small.build().code == 0
    before = small.published()
    small.write({"site.yml": DEFAULTS["site.yml"].replace("Trang thử", "Khác")})
    command = f"ulimit -f 4; exec {sys.executable} -m builder build --jobs {jobs}"
    ended = subprocess.run(
        ["bash", "-c", command],
        cwd=small.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "trang đã xuất bản giữ nguyên" in ended.stderr
    assert small.published() == before
    assert around(small.root / "public") == []


def test_no_place_is_told_before_anything_is_read(site: MakeSite) -> None:
    """A site full of mistakes is not even looked at."""
    small = site({"site.yml": "???", "khac/thu.txt": "x"})
    refused(small, small.root / "khac", "không do minhbach xuất bản")
    with pytest.raises(NoPlace), workshop(small.root / "khac", small.root, lambda: None):
        pass
