"""Ranks of whole tables against the order of scores."""

from __future__ import annotations

from itertools import permutations

import pytest
from check_site import declared, explained, made
from conftest import MakeSite

PLACES = ("quang-ninh", "ha", "nam", "tay")


def table(scores: str, ranks: str, more: str = "", of: int = 0) -> str:
    """A row for each place; ``-`` leaves a score or a rank out."""
    rows = []
    for place, score, rank in zip(PLACES, scores.split(), ranks.split(), strict=False):
        cells = [f"r: {score}"] * (score != "-") + [f"rank: {rank}"] * (rank != "-")
        cells += [f"of: {of or len(scores.split())}"]
        rows.append(f"period: 2022, place: {place}, {more}{', '.join(cells)}, source: bang")
    return "\n".join(rows)


CHECK = "kind: ranking, table: {measure: x.r, rank: rank, periods: [2022]}"


@pytest.mark.parametrize(
    ("scores", "ranks", "expected"),
    [
        ("90.0 80.0 70.0", "1 2 3", "holds"),
        ("90.0 80.0 70.0", "2 1 3", "fails"),
        ("90.0 80.0 70.0", "1 2 2", "fails"),
        ("90.0 80.0 80.0", "1 2 2", "holds"),
        ("90.0 80.0 80.0", "1 3 3", "holds"),
        ("90.0 80.0 80.0", "1 2 3", "holds"),  # scores that are equal in print may differ
        ("90.0 80.0 80.0", "1 3 2", "holds"),
        ("90.0 90.0 80.0", "3 1 2", "fails"),
        ("90.0 89.96 80.0", "2 1 3", "holds"),  # 90.0 may be 89.95
        ("90.0 89.90 80.0", "2 1 3", "fails"),
        ("90.0 89 80.0", "2 1 3", "fails"),
        ("89.3 89 80.0", "2 1 3", "holds"),
        ("90.0 - 80.0", "1 - 2", "holds"),
        ("90.0 - 80.0", "1 2 3", "holds"),  # a place without a score may stand anywhere
        ("90.0 - 80.0", "2 1 3", "holds"),
        ("90.0 80.0 70.0", "1 - 3", "holds"),
        ("90.0 - 70.0", "3 1 2", "fails"),
        ("90.0", "1", "no-data"),
        ("90.0 80.0", "- -", "no-data"),
    ],
)
def test_verdict(site: MakeSite, scores: str, ranks: str, expected: str) -> None:
    assert declared(site, CHECK, table(scores, ranks)).verdict == expected


@pytest.mark.parametrize("ranks", [*permutations("1234")])
def test_only_the_order_of_the_scores_fits(site: MakeSite, ranks: tuple[str, ...]) -> None:
    result = declared(site, CHECK, table("90.0 80.0 70.0 60.0", " ".join(ranks)))
    assert result.doubts == tuple(
        f"x.rank@2022{'' if place == 'quang-ninh' else f'/{place}'}"
        for place, rank, right in zip(PLACES, ranks, "1234", strict=True)
        if rank != right
    )


def test_ranks_that_do_not_fit_are_told(site: MakeSite) -> None:
    result = declared(site, CHECK, table("90.0 80.0 80.0 70.0", "2 1 3 4"))
    assert result.figures == ("x.rank@2022", "x.rank@2022/ha", "x.rank@2022/nam", "x.rank@2022/tay")
    assert result.doubts == ("x.rank@2022", "x.rank@2022/ha")
    assert explained(result) == (
        [
            "đã thử 4 dòng, 2 dòng khớp",
            "Quảng Ninh: nguồn in hạng 2, theo điểm là hạng 1",
            "ha: nguồn in hạng 1, theo điểm là hạng 2–3",
        ],
        [
            "4 rows tested, 2 fit",
            "Quang Ninh: rank 2 is printed, by score it is 1",
            "ha: rank 1 is printed, by score it is 2–3",
        ],
    )


def test_places_that_are_missing_leave_room_below(site: MakeSite) -> None:
    """Three of ten places: the second of them stands behind the first, wherever that is."""
    result = declared(site, CHECK, table("90.0 80.0 70.0", "4 3 9", of=10))
    assert explained(result)[0] == [
        "đã thử 3 dòng, 1 dòng khớp",
        "Quảng Ninh: nguồn in hạng 4, theo điểm là hạng 1–2",
        "ha: nguồn in hạng 3, theo điểm là hạng 5–8",
    ]
    assert declared(site, CHECK, table("90.0 80.0 70.0", "2 5 8", of=10)).verdict == "holds"
    assert declared(site, CHECK, table("90.0 80.0 70.0", "2 5 11", of=10)).verdict == "fails"
    assert declared(site, CHECK, table("90.0 80.0 70.0", "2 5 10", of=10)).verdict == "holds"
    assert declared(site, CHECK, table("90.0 80.0 70.0", "9 1 10", of=10)).verdict == "fails"


def test_unknown_number_of_places(site: MakeSite) -> None:
    rows = "\n".join(row.replace(", of: 2", "") for row in table("90.0 80.0", "2 1").splitlines())
    assert explained(declared(site, CHECK, rows)) == (
        [
            "đã thử 2 dòng, 0 dòng khớp",
            "Quảng Ninh: nguồn in hạng 2, theo điểm đứng trước hạng 1, in cho nơi điểm thấp hơn",
            "ha: nguồn in hạng 1, theo điểm là hạng 3 trở xuống",
        ],
        [
            "2 rows tested, 0 fit",
            "Quang Ninh: rank 2 is printed, by score it stands before 1, printed for a lower score",
            "ha: rank 1 is printed, by score it is 3 or lower",
        ],
    )


def test_ranks_around_it_that_leave_none(site: MakeSite) -> None:
    """Of ten places the best has rank 8, the worst 3: the one between can stand nowhere."""
    result = declared(site, CHECK, table("90.0 80.0 70.0", "8 2 3", of=10))
    assert [lines[2] for lines in explained(result)] == [
        "ha: nguồn in hạng 2, theo điểm đứng sau hạng 8, in cho nơi điểm cao hơn",
        "ha: rank 2 is printed, by score it stands behind 8, printed for a higher score",
    ]


def test_long_lists_are_cut(site: MakeSite) -> None:
    names = [f"noi-{number}" for number in range(10)]
    rows = "\n".join(
        f"period: 2022, place: {name}, r: {90 - number}.0, rank: {10 - number}, of: 10, source: bang"
        for number, name in enumerate(names)
    )
    places = "quang-ninh: {name: Quảng Ninh, level: province}\n" + "".join(
        f"{name}: {{name: {name}, level: province}}\n" for name in names
    )
    result = declared(site, CHECK, rows, files={"data/places.yml": places})
    assert explained(result)[0][0] == "đã thử 10 dòng, 0 dòng khớp"
    assert len(explained(result)[0]) == 1 + 8
    assert len(result.doubts or ()) == 10


# Components, and totals that are not in the table


def test_components(site: MakeSite) -> None:
    rows = "\n".join(
        (
            table("90.0 80.0", "1 2", "component: mot, "),
            table("90.0 80.0", "2 1", "component: hai, "),
            table("90.0 80.0", "2 1"),
        )
    )
    parts = "kind: ranking, table: {measure: x.r, rank: rank, periods: [2022], components: [%s]}"
    assert declared(site, parts % "mot", rows).verdict == "holds"
    result = declared(site, parts % "mot, hai", rows)
    assert result.doubts == ("x.rank@2022/hai", "x.rank@2022/ha/hai")
    assert explained(result)[0] == [
        "đã thử 4 dòng, 2 dòng khớp",
        "Quảng Ninh, Hai: nguồn in hạng 2, theo điểm là hạng 1",
        "ha, Hai: nguồn in hạng 1, theo điểm là hạng 2",
    ]


def test_ranks_by_the_sum_of_parts(site: MakeSite) -> None:
    rows = "\n".join(
        f"period: 2022, place: {place}, component: {part}, a: {value}, source: bang"
        for place, values in (("quang-ninh", (5, 4)), ("ha", (4, 6)), ("nam", (9, 9)))
        for part, value in zip(("mot", "hai"), values, strict=True)
        if (place, part) != ("nam", "hai")
    )
    ranks = "\n" + "\n".join(
        f"period: 2022, place: {place}, rank: {rank}, of: 2, source: bang"
        for place, rank in (("quang-ninh", 2), ("ha", 1))
    )
    sums = "kind: ranking, table: {measure: x.a, rank: rank, periods: [2022], parts: {mot: %s, hai: 1}}"
    assert declared(site, sums % 1, rows + ranks).verdict == "holds"
    assert declared(site, sums % 3, rows + ranks).verdict == "fails"


def test_periods(site: MakeSite) -> None:
    rows = table("90.0 80.0", "1 2") + "\n" + table("90.0 80.0", "2 1").replace("2022", "2023")
    check = "kiem: {title: Kiểm, kind: ranking, table: {measure: x.r, rank: rank, periods: [2022, 2023]}}\n"
    found = [result for result in made(site, rows, checks=check).findings().results if result.rule == "kiem"]
    assert [(result.id, result.verdict) for result in found] == [
        ("kiem-2022", "holds"),
        ("kiem-2023", "fails"),
    ]


def test_places_without_rank_or_score(site: MakeSite) -> None:
    result = declared(site, CHECK, table("90.0", "1"))
    assert explained(result) == (
        ["còn thiếu: hai nơi có cả hạng và điểm"],
        ["missing: two places with rank and score"],
    )


def test_unknown_rank(site: MakeSite) -> None:
    check = "kiem: {title: Kiểm, kind: ranking, table: {measure: x.r, rank: ranc, periods: [2022]}}\n"
    (problem,) = made(site, table("90.0", "1"), checks=check).check("--format", "json").problems
    assert (problem["code"], problem["message"]) == (
        "C111",
        "không có đo lường nào tên “ranc” (ý bạn là “rank”?)",
    )
