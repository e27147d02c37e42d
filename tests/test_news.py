"""What came last."""

from __future__ import annotations

import pytest
from conftest import MakeSite
from small_site import DEFAULTS

from builder.deriving.news import news

SOURCES = "".join(
    f"{name}: {{title: {name}, publisher: Báo, kind: press, date: {date}}}\n"
    for name, date in (
        ("cu", "2022-01-10"),
        ("moi", "2022-03-10"),
        ("thang", "2022-03"),
        ("sau", "2024-05-01"),
        ("khong", "null"),
    )
)


def indicator(name: str, *rows: str) -> dict[str, str]:
    text = (
        f"title: {name}\ntopic: boi-canh\nentered: 2024-01-01\ndimensions: [place, component]\n"
        "components: {mot: {title: Một}}\n"
        "measures: {b: {title: B}, a: {title: A}, score: {title: Điểm}, rank: {title: Hạng}}\nresults:\n"
    )
    return {f"data/indicators/{name}.yml": text + "".join(f"  - {{{row}}}\n" for row in rows)}


def told(site: MakeSite, count: int, *rows: str, more: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """Day and address or id of what came last."""
    small = site(
        {
            "data/sources.yml": SOURCES,
            "data/places.yml": DEFAULTS["data/places.yml"] + "ha: {name: Hạ, level: province}\n",
            "data/indicators/ho-so.yml": None,
            **indicator("x", *rows),
            **(more or {}),
        }
    )
    return [
        (date.text, getattr(one, "address", "") or getattr(one, "name", ""))
        for date, one in news(small.records(), count)
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("period: 2020, a: 1, source: cu", "period: 2019, a: 1, source: moi"), ("2022-03-10", "x.a@2019")),
        (("period: 2020, a: 1, source: moi", "period: 2021, a: 1, source: moi"), ("2022-03-10", "x.a@2021")),
        (("period: 2020, a: 1, b: 1, source: moi",), ("2022-03-10", "x.b@2020")),
        (("period: 2020, a: 1, b: 1, score: 1, source: moi",), ("2022-03-10", "x.score@2020")),
        (("period: 2020, a: 1, score: 1, rank: 1, source: moi",), ("2022-03-10", "x.rank@2020")),
        (
            ("period: 2020, a: 1, source: cu", "period: 2021, a: 1, place: ha, source: moi"),
            ("2022-01-10", "x.a@2020"),
        ),
        (
            ("period: 2020, a: 1, source: cu", "period: 2021, a: 1, component: mot, source: moi"),
            ("2022-01-10", "x.a@2020"),
        ),
        (("period: 2020, a: 1, source: cu", "period: 2021, a: 1, source: khong"), ("2022-01-10", "x.a@2020")),
    ],
)
def test_result_that_stands_for_an_indicator(
    site: MakeSite, rows: tuple[str, ...], expected: tuple[str, str]
) -> None:
    assert told(site, 9, *rows) == [expected]


def test_nothing_new(site: MakeSite) -> None:
    assert told(site, 9, "period: 2020, a: 1, source: khong") == []
    assert told(site, 9, "period: 2020, a: 1, source: sau") == []  # after the as-of date


def test_latest_first_and_no_more_than_asked(site: MakeSite) -> None:
    more = {
        "data/resolutions/vb.yml": "{kind: nghi-quyet, title: Văn bản, date: 2022-03-31}",
        "data/resolutions/sau.yml": "{kind: nghi-quyet, title: Sau, date: 2024-03-01}",
        "data/events.yml": "hop: {title: Họp, date: 2022-02-01, place: quang-ninh, source: cu}\n"
        "hom-nay: {title: Nay, date: 2024-02-29, place: quang-ninh, source: cu}\n",
        "data/reforms/cc.yml": "title: Cải cách\narea: bo-may\nplace: quang-ninh\ndeadline: 2022-03-01\n",
        **indicator("y", "period: 2020, a: 1, source: thang"),
    }
    expected = [
        ("2024-02-29", "hom-nay"),
        ("2022-03-31", "vb"),  # a day is later than the month that ends with it
        ("2022-03", "y.a@2020"),
        ("2022-02-01", "hop"),
        ("2022-01-10", "x.a@2020"),
    ]
    assert told(site, 9, "period: 2020, a: 1, source: cu", more=more) == expected
    assert told(site, 3, "period: 2020, a: 1, source: cu", more=more) == expected[:3]
