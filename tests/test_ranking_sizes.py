"""How many were ranked is one number."""

from __future__ import annotations

import pytest
from check_site import both, explained, made
from conftest import MakeSite

from builder.checking.ranking_sizes import ranking_sizes
from builder.checking.verdicts import Result


def sizes(site: MakeSite, *rows: str) -> list[Result]:
    return [
        *ranking_sizes(
            made(
                site,
                "\n".join(
                    f"period: {row}, source: bao" if "source" not in row else f"period: {row}" for row in rows
                ),
            ).records()
        )
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("2022, of: 63", "2022, place: ha, of: 63"), "holds"),
        (("2022, of: 63", "2022, place: ha, of: 62"), "fails"),
        (("2022, of: 63", "2022, component: mot, of: 63"), "holds"),
        (("2022, of: 63", "2022, component: mot, of: 62"), "unclear"),
        (("2022, component: mot, of: 63", "2022, component: mot, place: ha, of: 62"), "fails"),
    ],
)
def test_verdict(site: MakeSite, rows: tuple[str, ...], expected: str) -> None:
    (result,) = sizes(site, *rows)
    assert result.verdict == expected


def test_result(site: MakeSite) -> None:
    (result,) = sizes(
        site,
        "2022, place: nam, of: 62, source: bang",
        "2022, of: 63",
        "2022, place: ha, of: 63",
        "2021, of: 1",
        "unstated, of: 2",
        "unstated, place: ha, of: 3",
        "2022, a: 5",
        "2022, place: ha, a: 6",
    )
    assert (result.id, result.rule, result.kind, result.verdict) == (
        "so-noi-xep-hang-x-of-2022",
        "ranking-size",
        "ranking-size",
        "fails",
    )
    title = both(result.title)
    assert title is not None
    assert title[0] == "Các nguồn ghi cùng một số nơi được xếp hạng: Số, 2022"
    assert title[1].endswith(": Số, 2022")
    assert result.figures == ("x.of@2022/nam", "x.of@2022", "x.of@2022/ha")
    assert (result.doubts, result.sources) == (("x.of@2022/nam",), ("bang", "bao"))
    assert result.location.line == 20
    assert explained(result) == (
        ["63: Báo (Số nơi, 2022) và 1 chỗ khác", "62: Viện (Số nơi, nam, 2022)"],
        ["63: Báo (Số nơi, 2022) and 1 more", "62: Viện (Số nơi, nam, 2022)"],
    )


def test_what_agrees_calls_nothing_into_question(site: MakeSite) -> None:
    (result,) = sizes(site, "2022, of: 63", "2022, place: ha, of: 63", "2022, place: nam, of: 63")
    assert (result.verdict, result.doubts) == ("holds", ())
    assert result.location.line == 20
    assert explained(result)[0] == ["63: Báo (Số nơi, 2022) và 2 chỗ khác"]


def test_each_edition(site: MakeSite) -> None:
    ids = [
        result.id
        for result in sizes(
            site, *(f"{year}, place: {place}, of: 63" for year in (2021, 2022) for place in ("ha", "nam"))
        )
    ]
    assert ids == ["so-noi-xep-hang-x-of-2021", "so-noi-xep-hang-x-of-2022"]
