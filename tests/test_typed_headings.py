"""Headings that editors type over charts: what the figures contradict is told, what is plainly true is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from stating_site import EN, VI, ground_of, made, years

from builder.locale.reader import NBSP, Reader
from builder.model.figures import Figure
from builder.stating.typed import unfounded

SCORES = "{period: 2020, score: 70.50}\n{period: 2021, score: 72.25}"
RANKS = "{period: 2020, rank: 4, of: 63}\n{period: 2021, rank: 2, of: 63}"
PLACES = "{period: 2021, score: 10}\n{period: 2021, place: a, score: 20}\n{period: 2021, place: b, score: 30}"


def told(folder: Path, rows: str, title: str, reader: Reader) -> list[str]:
    """The words of a heading that a chart of these rows contradicts."""
    ground = ground_of(made(folder, rows))
    measure = "rank" if "rank" in rows else "score"
    every = (years(ground, measure, place) for place in ("quang-ninh", "a", "b"))
    lines: list[tuple[Figure, ...]] = [line for line in every if line]
    return [clash.words for clash in unfounded(ground, title, lines, reader)]


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Quảng Ninh cao nhất, Bình thấp nhất", ["cao nhất", "thấp nhất"]),
        ("An cao nhất, hơn cả Bình", ["cao nhất", "hơn cả"]),
        ("Bình cao nhất, Quảng Ninh thấp nhất", []),
        ("Bình cao nhất và Quảng Ninh thấp nhất", []),
        ("Cao nhất là Bình, thấp nhất là Quảng Ninh", []),
        ("Cao nhất là Bình và thấp nhất là An", ["thấp nhất"]),
        ("Bình cao nhất, hơn cả An", []),
        ("Bình cao hơn An", []),
        ("An cao hơn Bình", ["cao hơn"]),
        ("Quảng Ninh thấp hơn An", []),
        ("Bình không thấp hơn An", []),
        ("An không thấp hơn Bình", ["thấp hơn"]),
        ("Bình dẫn đầu", []),
        ("An dẫn đầu", ["dẫn đầu"]),
        ("Quảng Ninh đứng cuối", []),
        ("Bình gấp ba Quảng Ninh", []),
        ("Bình gấp đôi Quảng Ninh", ["gấp đôi"]),
        ("An 20 điểm, cao nhất trong 3 tỉnh", ["cao nhất"]),
        ("Bình cao nhất trong 3 tỉnh", []),
        ("BÌNH CAO NHẤT", []),
        ("Tỉnh cao nhất không phải An", []),
        ("Không đâu cao hơn Bình", []),
        ("Bình hơn An 10 điểm", []),
        ("Bình hơn An 5 điểm", ["5"]),
        ("An 30 điểm", ["30"]),
        ("An vượt Bình", ["vượt"]),
        ("Cao nhất", ["Cao nhất"]),
    ],
)  # fmt: skip
def test_members(tmp_path: Path, title: str, wrong: list[str]) -> None:
    assert told(tmp_path, PLACES, title, VI) == wrong


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Quang Ninh is highest, Bình lowest", ["highest", "lowest"]),
        ("An is the highest, ahead of Bình", ["highest", "ahead of"]),
        ("Bình is highest and Quang Ninh lowest", []),
        ("Bình higher than An", []),
        ("An higher than Bình", ["higher"]),
        ("Bình leads", []),
        ("An leads", ["leads"]),
        ("An has twice the points", ["twice"]),
    ],
)
def test_members_in_english(tmp_path: Path, title: str, wrong: list[str]) -> None:
    assert told(tmp_path, PLACES, title, EN) == wrong


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Tăng 4 bậc", ["4"]),
        ("Tăng 63 bậc", ["63"]),
        ("Tăng 2 bậc", []),
        ("Tăng hai bậc", []),
        ("Tăng ba bậc", ["ba"]),
        ("Lên 2 bậc, tới hạng 2 trên 63", []),
        ("Lên hạng 2/63", []),
        ("Lên hạng 4", ["4"]),
        ("Từ hạng 4 lên hạng 2", []),
        ("Từ hạng 2 lên hạng 4", ["2", "4"]),
        ("Quảng Ninh đứng nhất cả nước", ["đứng nhất"]),
        ("Nhất bảng", ["Nhất bảng"]),
        ("Vô địch", ["Vô địch"]),
        ("Hạng một", ["Hạng một"]),
        ("Bét bảng", ["Bét bảng"]),
        ("Gấp đôi", ["Gấp đôi"]),
        ("Không còn đứng đầu", []),
        ("Không giảm hạng", []),
        ("Không tăng hạng", ["tăng"]),
        ("Tăng hạng năm nay", []),
        ("Tăng năm bậc", ["năm"]),
        ("Tăng năm 2021", []),
        ("Tăng vọt 4 bậc", ["4"]),
        ("Tăng tới 2 bậc", []),
        ("Hạng ba", ["ba"]),
        ("Top 5 cả nước", []),
        ("Top 1", ["Top 1"]),
        ("Từng đứng đầu", ["đứng đầu"]),
        ("Chưa bao giờ đứng đầu", []),
    ],
)
def test_ranks(tmp_path: Path, title: str, wrong: list[str]) -> None:
    assert told(tmp_path, RANKS, title, VI) == wrong


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Up 4 places", ["4"]),
        ("Up three places", ["three"]),
        ("Up two places", []),
        ("Up 2 places to rank 2 of 63", []),
        ("Up from 4 to 2", []),
        ("Up to 4", ["4"]),
        ("First in the country", ["First"]),
        ("Champions", ["Champions"]),
        ("Never been better", ["Never been better"]),
        ("No longer first", []),
        ("Did not fall", []),
        ("Did not rise", ["rise"]),
        ("Doubled", ["Doubled"]),
        ("Bottom of the table", ["Bottom"]),
        ("For the first time in second place", []),
    ],
)
def test_ranks_in_english(tmp_path: Path, title: str, wrong: list[str]) -> None:
    assert told(tmp_path, RANKS, title, EN) == wrong


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Tăng 70,50 điểm", ["70,50"]),
        ("Điểm tăng 1,75", []),
        ("72,25 điểm", []),
        ("Tăng lên 72,25 điểm", []),
        ("Tăng lên 70,50 điểm", ["70,50"]),
        ("Tăng 1,75 điểm, lên 72,25 điểm", []),
        ("Tăng từ 70,5 lên 72,25", []),
        ("Tăng 2,5% so với 2020", []),
        ("Gấp đôi năm trước", ["Gấp đôi"]),
        ("Giảm còn 72,25 điểm", ["Giảm"]),
        ("Tăng 1.75 điểm", ["1.75"]),
        ("Tăng 50%", ["50"]),
        ("Tăng gần 2 điểm", []),
        ("Tăng hơn 2 điểm", ["2"]),
        ("Hơn 72 điểm", []),
        ("Năm 2020 thấp hơn 2021", ["thấp hơn"]),
    ],
)
def test_values(tmp_path: Path, title: str, wrong: list[str]) -> None:
    assert told(tmp_path, SCORES, title, VI) == wrong


@pytest.mark.parametrize(
    ("title", "wrong"),
    [("Rose by 1.75 to 72.25 points", []), ("Rose by 70.50 points", ["70.50"]), ("Up 1,75 points", ["1,75"])],
)
def test_values_in_english(tmp_path: Path, title: str, wrong: list[str]) -> None:
    assert told(tmp_path, SCORES, title, EN) == wrong


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Đứng đầu năm 2019", []),
        ("Từng đứng đầu, nay hạng 3", []),
        ("Đứng đầu 2018–2019, nay hạng 3", []),
        ("Đứng đầu năm 2020", ["Đứng đầu"]),
        ("Không còn đứng đầu", []),
        ("Giảm 2 bậc so với 2019", []),
    ],
)
def test_years_that_a_clause_names(tmp_path: Path, title: str, wrong: list[str]) -> None:
    rows = "\n".join(
        f"{{period: {y}, rank: {rank}, of: 63}}" for y, rank in ((2018, 1), (2019, 1), (2020, 3))
    )
    assert told(tmp_path, rows, title, VI) == wrong


def test_a_shared_first_place_is_none(tmp_path: Path) -> None:
    rows = "{period: 2021, rank: 1, of: 63}\n{period: 2021, place: a, rank: 1, of: 63}"
    assert told(tmp_path, rows, "Quảng Ninh đứng đầu", VI) == ["đứng đầu"]


def test_first_place_and_doubling_where_they_are_true(tmp_path: Path) -> None:
    first = "{period: 2020, rank: 4, of: 63}\n{period: 2021, rank: 1, of: 63}"
    for title in ("Vô địch", "Hạng một", "Đứng nhất cả nước", "Tăng ba bậc, nhất bảng"):
        assert told(tmp_path / "a", first, title, VI) == []
    assert told(tmp_path / "a", first, "Không còn đứng đầu", VI) == ["đứng đầu"]
    double = "{period: 2020, score: 30}\n{period: 2021, score: 60}"
    for title in ("Gấp đôi năm trước", "Tăng gấp 2 lần", "Tăng gấp đôi"):
        assert told(tmp_path / "b", double, title, VI) == []
    assert told(tmp_path / "b", double, "Doubled on 2020", EN) == []
    assert told(tmp_path / "b", double, "Gấp ba", VI) == ["Gấp ba"]


@pytest.mark.parametrize(
    ("title", "told_in"),
    [
        ("Điểm tăng 1,75", []),
        ("72,25 điểm", []),
        ("Điểm giảm", ["Điểm giảm"]),
        ("{vi: 'Điểm tăng 1,75', en: Up 1.75 points}", []),
        ("{vi: 'Điểm tăng 1,75', en: Down again}", ["Down again"]),
    ],
)
def test_a_heading_is_held_in_its_own_languages(tmp_path: Path, title: str, told_in: list[str]) -> None:
    """Where English is missing, the Vietnamese heading on English pages is not read as English, nor told twice."""
    typed = title if title.startswith("{") else f"'{title}'"
    site = made(
        tmp_path, SCORES, more=f"charts:\n  - {{kind: score-series, measure: score, title: {typed}}}\n"
    )
    settings = (tmp_path / "site.yml").read_text("utf-8")
    site.write({"site.yml": f"{settings}languages: [vi, en]\n"})
    found = [one for one in site.check("--format", "json").problems if one["code"] == "C170"]
    assert [one["message"].split("”")[0].split("“")[1] for one in found] == told_in


def test_the_hint_names_the_word_and_its_figures(tmp_path: Path) -> None:
    charts = "charts:\n  - {kind: score-series, measure: score, title: 'Điểm tăng 70,50'}\n"
    ended = made(tmp_path, SCORES, more=charts).check()
    assert "“70,50”: Điểm, 2020: 70,50 điểm; Điểm, 2021: 72,25 điểm" in ended.err.replace(NBSP, " ")
