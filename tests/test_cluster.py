"""Drawing on a Dask cluster: the same bytes as here, and clear messages where there is none."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from bench_corpus import write_site
from small_site import ROOT, SmallSite

from builder.charts.kept import Job, Kind, OtherVersion, make_chunk


def test_a_cluster_draws_the_same_bytes(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="needs the extra “cluster”")
    here, there = SmallSite(tmp_path / "here"), SmallSite(tmp_path / "there")
    for site in (here, there):
        write_site(site.root, 20)
    ended = here.command("build")
    assert ended.code == 0, ended.err
    with subprocess.Popen(
        [sys.executable, str(ROOT / "tests/dask_cluster.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        text=True,
    ) as cluster:
        assert cluster.stdout is not None
        address = cluster.stdout.readline().strip()
        ended = there.command("build", "--cluster", address)
        drew, _ = cluster.communicate()
    assert ended.code == 0, ended.err
    assert "21 biểu đồ vẽ mới" in ended.out
    assert drew.strip() == "2"
    assert there.published() == here.published()


def test_no_cluster_answers(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="needs the extra “cluster”")
    site = SmallSite(tmp_path)
    write_site(site.root, 20)
    ended = site.command("build", "--cluster", "tcp://127.0.0.1:9")
    assert ended.code == 2
    assert "tcp://127.0.0.1:9: không nối được với cụm máy" in ended.err
    assert not (tmp_path / "public").exists()


def test_a_worker_of_another_version_draws_nothing() -> None:
    kind: Kind[str] = Kind(".txt", str.upper, str.encode)
    job = Job("A", "chart", "a")
    assert make_chunk(kind, [job]) == [("A", b"a")]
    with pytest.raises(OtherVersion):
        make_chunk(kind, [job, replace(job, key="B")])
