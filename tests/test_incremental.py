"""A build that keeps what still holds publishes what one from nothing would; see :mod:`incremental` for the long run."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from incremental import Edits
from small_site import SmallSite

MakeSite = Callable[..., SmallSite]


@pytest.mark.parametrize("seed", range(4))
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

    from builder.keeping.state import Damaged, _checksum, load

    class Evil:
        def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
            return Path.touch, (tmp_path / "run",)  # type: ignore[return-value]

    content = pickle.dumps(Evil())
    file = tmp_path / "x.kept"
    file.write_bytes(_checksum(content) + b"\n" + content)
    with pytest.raises(Damaged):
        load(file, "key")
    assert not (tmp_path / "run").exists()
