"""One small site with every kind of page and chart, held against what was made of it before.

``python -m pytest tests/test_golden.py --update-golden`` writes tests/golden/expected/ anew; look at the difference.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from outline import outline
from small_site import ROOT, SmallSite, hashes

from builder.model.indicators import ChartKind
from builder.pages.urls import FOLDERS, PAGES

GOLDEN = ROOT / "tests" / "golden"
FILES = (
    "index.html",
    "chi-tieu.html",
    "chi-tieu/chi-so.html",
    "chi-tieu/dau-moi.html",
    "chi-tieu/ho-so.html",
    "van-ban.html",
    "van-ban/nghi-quyet.html",
    "cai-cach.html",
    "cai-cach/cai-cach.html",
    "cam-ket.html",
    "cam-ket/cai-cach/ra-soat.html",
    "han-che.html",
    "han-che/cai-cach/tre-hen.html",
    "mo-hinh-thi-diem.html",
    "co-quan.html",
    "co-quan/ubnd-mau.html",
    "dia-phuong.html",
    "dia-phuong/ben.html",
    "nguon.html",
    "nguon/bao.html",
    "kiem-tra.html",
    "dinh-chinh.html",
    "dong-thoi-gian.html",
    "lich-cong-bo.html",
    "sau-ro.html",
    "phuong-phap.html",
    "loi-cua-trang.html",
    "loi-cua-trang/rank-change.html",
    "du-lieu.html",
    "404.html",
    "en/chi-tieu/chi-so.html",
    "du-lieu/ho-so.csv",
    "tai-ve/indicators-ho-so-bieu-do-3.csv",
)
"""Pages are kept as outlines, tables as they are."""


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """The site of tests/golden/site/, built with one process and nothing kept."""
    small = SmallSite(tmp_path_factory.mktemp("golden") / "site")
    shutil.copytree(GOLDEN / "site", small.root)
    ended = small.build("--strict", "--jobs", "1", "--no-cache")
    assert ended.code == 0, ended.err
    return small


@pytest.mark.parametrize("name", FILES)
def test_golden(golden: SmallSite, name: str, pytestconfig: pytest.Config) -> None:
    made = golden.root / "public" / name
    text = outline(made) if made.suffix == ".html" else made.read_text(encoding="utf-8-sig")
    kept = GOLDEN / "expected" / Path(name).with_suffix(".txt" if made.suffix == ".html" else made.suffix)
    if pytestconfig.getoption("update_golden"):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


def test_every_kind_of_page_is_there(golden: SmallSite) -> None:
    made = set(golden.published())
    fixed = {f"{name}.html" for name in PAGES.values()}
    assert not {name for name in fixed if name not in made}
    for folder in FOLDERS.values():
        assert any(name.startswith(f"{folder}/") for name in made), folder
    assert {name.removeprefix("en/") for name in made if name.endswith(".html")} == {
        name for name in made if name.endswith(".html") and not name.startswith("en/")
    }


def test_every_kind_of_chart_is_there(golden: SmallSite) -> None:
    kinds = {chart.kind for indicator in golden.records().indicators.values() for chart in indicator.charts}
    assert kinds == set(ChartKind.__args__)  # type: ignore[attr-defined]


def test_processes_and_kept_charts_change_nothing(golden: SmallSite, tmp_path: Path) -> None:
    """Charts drawn side by side in two processes, then served from the disk, then drawn in one: the same bytes."""
    for options in (["--jobs", "2"], ["--jobs", "2"], ["--jobs", "1"]):
        assert golden.build(*options, "--output", str(tmp_path / "out")).code == 0
        assert hashes(tmp_path / "out") == golden.published()


def test_the_folder_of_temporary_files_may_have_a_long_path(golden: SmallSite, tmp_path: Path) -> None:
    """Processes that draw may speak through a socket in it, whose path can't have more than a hundred bytes."""
    scratch = tmp_path / ("tam-" * 20)
    scratch.mkdir()
    words = ("build", "--jobs", "2", "--no-cache", "--output", str(tmp_path / "out"))
    ended = golden.command(*words, TMPDIR=str(scratch))
    assert ended.code == 0, ended.err
    assert hashes(tmp_path / "out") == golden.published()
    assert list(scratch.iterdir()) == []
