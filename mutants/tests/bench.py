"""``python -m tests.bench [N …]``: time and memory of a build, of this site and of made ones with N indicators (100, 1000).

Cold: nothing is kept from before, every chart is drawn. Warm: a second build of the same. Built twice each, in a folder
of its own; the site's own cache is not touched. Numbers of one machine are comparable with each other only.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (100, 1000)
YEARS = range(2014, 2024)
PLACES = 3

SITE = """\
title: {vi: Trang đo, en: Bench}
description: {vi: Một trang làm ra để đo thời gian dựng., en: A site made to time a build.}
base_url: https://do.example/
languages: [vi, en]
as_of: 2024-02-29
home: noi-0
featured: [chi-tieu-0]
licence: CC BY 4.0
"""
INDICATOR = """\
title: {{vi: Chỉ tiêu số {n}, en: Indicator {n}}}
summary: {{vi: Điểm và hạng của ba nơi qua mười năm., en: Score and rank of three places over ten years.}}
topic: chi-so
cadence: yearly
entered: 2024-02-01
dimensions: [place]
measures:
  score: {{title: {{vi: Điểm, en: Score}}, unit: {{vi: điểm, en: points}}, better: up, decimals: 2, min: 0, max: 100}}
  rank: {{title: {{vi: Hạng, en: Rank}}, unit: {{vi: hạng, en: rank}}, better: down, of: of, min: 1}}
  of: {{title: {{vi: Số nơi, en: Places}}, unit: {{vi: nơi, en: places}}, min: 1}}
table: chi-tieu-{n}.csv
checks: [rank <= of]
charts:
  - {{kind: rank-series, measure: rank}}
  - {{kind: score-series, measure: score, places: [noi-1]}}
"""
TEXT = "Năm 2023 nơi này được [[chi-tieu-{n}.score@2023|full]], hạng [[chi-tieu-{n}.rank@2023|of]].\n"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "sizes", nargs="*", type=int, default=SIZES, metavar="N", help="indicators of a made site"
    )
    sizes: list[int] = parser.parse_args().sizes
    print(f"{'site':18} {'run':5} {'seconds':>8} {'pages':>7} {'pages/s':>8} {'MB of largest process':>22}")
    _measure("this site", _copy)
    for size in sizes:
        _measure(f"{size} indicators", lambda folder, size=size: _make(folder, size))  # type: ignore[misc]
    return 0


def _copy(folder: Path) -> None:
    """This repository's own site."""
    shutil.copy(ROOT / "site.yml", folder)
    for name in ("data", "content"):
        shutil.copytree(ROOT / name, folder / name)


def _make(folder: Path, size: int) -> None:
    """Indicators with rows of three places and ten years, two charts, a check and a narrative each."""
    indicators, texts = folder / "data/indicators", folder / "content/indicators"
    indicators.mkdir(parents=True)
    texts.mkdir(parents=True)
    (folder / "site.yml").write_text(SITE, encoding="utf-8")
    (folder / "data/sources.yml").write_text(
        "bang: {title: Bảng kết quả, publisher: Viện Đo lường, kind: primary, date: 2024-01-05}\n",
        encoding="utf-8",
    )
    places = [
        f"noi-{place}: {{name: {{vi: Nơi {place}, en: Place {place}}}, level: province}}\n"
        for place in range(PLACES)
    ]
    (folder / "data/places.yml").write_text("".join(places), encoding="utf-8")
    for n in range(size):
        (indicators / f"chi-tieu-{n}.yml").write_text(INDICATOR.format(n=n), encoding="utf-8")
        (indicators / f"chi-tieu-{n}.csv").write_text(_table(n), encoding="utf-8")
        (texts / f"chi-tieu-{n}.md").write_text(TEXT.format(n=n), encoding="utf-8")


def _table(n: int) -> str:
    """The results of the ``n``-th indicator: no two indicators are alike, so that no drawing serves twice."""
    rows = ["period,place,score,rank,of,source"]
    for year in YEARS:
        scores = [(7919 * n + 104729 * place + 1299709 * year) % 6001 for place in range(PLACES)]
        for place, score in enumerate(scores):
            rank = 1 + sum(other > score for other in scores)
            rows.append(f"{year},noi-{place},{30 + score / 100:.2f},{rank},{PLACES},bang")
    return "\n".join(rows) + "\n"


def _measure(name: str, fill: Callable[[Path], None]) -> None:
    """Build what ``fill`` puts in a folder, twice, and print a line for each."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        fill(folder)
        for run in ("cold", "warm"):
            seconds, memory = _build(folder)
            pages = sum(1 for _ in (folder / "public").rglob("*.html"))
            print(
                f"{name:18} {run:5} {seconds:8.1f} {pages:7} {pages / seconds:8.0f} {memory:22.0f}",
                flush=True,
            )


def _build(folder: Path) -> tuple[float, float]:
    """(seconds, megabytes of the largest process) of one build."""
    command = [sys.executable, "-m", "builder", "build", "--site", str(folder)]
    began = time.perf_counter()
    with (folder / "log").open("wb") as log:
        redirected = [(os.POSIX_SPAWN_DUP2, log.fileno(), 1), (os.POSIX_SPAWN_DUP2, log.fileno(), 2)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        process = os.posix_spawn(sys.executable, command, environment, file_actions=redirected)
    _, status, used = os.wait4(process, 0)
    if status:
        sys.exit((folder / "log").read_text(encoding="utf-8"))
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return time.perf_counter() - began, used.ru_maxrss / unit


if __name__ == "__main__":
    sys.exit(main())
