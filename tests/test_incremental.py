"""A build that keeps what still holds publishes what one from nothing would; see :mod:`incremental` for the long run."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from incremental import Edits
from small_site import DEFAULTS, SmallSite

MakeSite = Callable[..., SmallSite]


@pytest.mark.parametrize("seed", [0, 3])
def test_random_edits(tmp_path: Path, seed: int) -> None:
    edits = Edits(tmp_path, random.Random(seed))  # noqa: S311 - no secret
    for number in range(6):
        edits.round(number)
    assert edits.faults == []
    assert edits.made < edits.pages


def made(out: str) -> int:
    """Pages made anew, as the summary says."""
    found = re.search(r"\((\d+) làm mới\)", out)
    assert found, out
    return int(found[1])


def test_a_word_costs_its_page(site: MakeSite) -> None:
    small = site().write({"content/indicators/ho-so.md": "Lời một.\n"})
    assert made(small.build().out) > 20
    small.write({"content/indicators/ho-so.md": "Lời hai.\n"})
    assert made(small.build().out) <= 2
    assert "Lời hai." in (small.root / "public/chi-tieu/ho-so.html").read_text("utf-8")


def test_nothing_changed_is_said_without_a_build(site: MakeSite) -> None:
    small = site()
    first = small.build()
    again = small.build()
    assert again.out.startswith("compare ")
    assert again.err == first.err
    assert made(again.out) == 0


def test_a_damaged_cache_is_told_in_one_line_and_mended(site: MakeSite) -> None:
    small = site()
    small.build()
    before = small.published()
    (kept,) = (small.root / ".cache/last").glob("*.kept")
    kept.write_bytes(kept.read_bytes()[:-10])
    small.write({"data/sources.yml": (small.root / "data/sources.yml").read_text("utf-8") + "\n"})
    ended = small.build()
    assert ended.code == 0
    assert len(ended.err.splitlines()) == 1
    assert "a kept file is damaged" in ended.err
    assert small.published().keys() == before.keys()
    assert small.build().err == ""


def test_kept_state_runs_nothing(site: MakeSite, tmp_path: Path) -> None:
    """A cache folder may come with a site from anywhere: what it names is never called."""
    import pickle

    from builder.charts.kept_files import Damaged, seal
    from builder.keeping.state import load

    class Evil:
        def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
            return Path.touch, (tmp_path / "run",)  # type: ignore[return-value]

    file = tmp_path / "x.kept"
    seal(file, pickle.dumps(Evil()))
    with pytest.raises(Damaged):
        load(file, "key")
    assert not (tmp_path / "run").exists()


def table(periods: range) -> str:
    """An indicator with so many places that its periods have pages of their own."""
    rows = (f"{year},noi-{place},{50 + place % 40},bao" for year in periods for place in range(150))
    return "\n".join(("period,place,score,source", *rows)) + "\n"


def test_a_new_period_stands_beside_those_that_are_kept(site: MakeSite) -> None:
    places = "".join(f"noi-{place}: {{name: Nơi {place}, level: province}}\n" for place in range(150))
    small = site().write(
        {
            "data/places.yml": "quang-ninh: {name: Quảng Ninh, level: province}\n" + places,
            "data/indicators/diem.yml": (
                "title: Điểm\ntopic: chi-so\nentered: 2023-01-01\ndimensions: [place]\ntable: diem.csv\n"
                "measures:\n  score: {title: Điểm, unit: điểm}\n"
            ),
            "data/indicators/diem.csv": table(range(2018, 2021)),
        }
    )
    assert small.build().code == 0
    page = small.root / "public/chi-tieu/diem/2020.html"
    assert "2021.html" not in page.read_text("utf-8")
    small.write({"data/indicators/diem.csv": table(range(2018, 2022))})
    assert small.build().code == 0
    assert "2021.html" in page.read_text("utf-8")


def test_a_warning_that_is_kept_points_to_where_its_line_is_now(site: MakeSite) -> None:
    indicator = (
        "title: Điểm\ntopic: chi-so\nentered: 2023-01-01\ntable: diem.csv\n"
        "measures:\n  score: {title: Điểm, unit: điểm}\n"
        'charts:\n  - {kind: score-series, measure: score, title: "Điểm giảm năm 2022"}\n'
    )
    rows = "period,score,source\n2021,10,bao\n2022,20,bao\n"
    small = site().write({"data/indicators/diem.yml": indicator, "data/indicators/diem.csv": rows})
    assert "data/indicators/diem.yml:8:" in small.build().err
    small.write({"data/indicators/diem.yml": "# Một dòng chú thích.\n" + indicator})
    err = small.build().err
    assert "warning[C170]" in err
    assert "data/indicators/diem.yml:9:" in err
    assert "data/indicators/diem.yml:8:" not in err


def test_a_new_translation_changes_pages_that_only_show_the_same_words(site: MakeSite) -> None:
    """They are marked as Vietnamese on an English page as long as some record says so, whatever that record is."""
    agency = "bao-tinh: {name: {vi: Báo Tỉnh%s}, kind: government, level: province, place: quang-ninh}\n"
    small = site().write(
        {
            "site.yml": DEFAULTS["site.yml"] + "languages: [vi, en]\n",
            "data/sources.yml": DEFAULTS["data/sources.yml"].replace("publisher: Báo", "publisher: Báo Tỉnh"),
            "data/agencies.yml": agency % "",
        }
    )
    assert small.build().code == 0
    small.write({"data/agencies.yml": agency % ", en: Gazette"})
    assert small.build().code == 0
    kept = small.published()
    assert small.build("--no-cache").code == 0
    assert small.published() == kept
