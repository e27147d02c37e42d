"""Every kind of chart whose values can carry a mark, with any marks."""

from __future__ import annotations

from decimal import Decimal

from chart_requests import WORDS, bar, points

from builder.charts.request import (
    Bar,
    BarGroup,
    Bars,
    Breakdown,
    Dot,
    Lang,
    Levels,
    Line,
    Mark,
    Panel,
    Part,
    Point,
    Range,
    RankRange,
    RankSeries,
    Rate,
    RateTarget,
    Request,
    ScoreSeries,
    SmallMultiples,
    Strip,
)

NAMES = ("Cấp tỉnh", "Cấp huyện", "Cấp xã", "Trung ương", "Cả ba cấp", "Khác")
LANG: Lang = "vi"
ABOUT = "Các số mang dấu"
PLAIN: tuple[Mark, ...] = ("", "", "", "", "", "")
Legend = tuple[tuple[Mark, str], ...]


def marked(*marks: Mark) -> dict[str, Request]:
    """Each kind of chart with ``marks`` on some of its values, and the legend for them."""
    key = tuple((mark, WORDS[mark]) for mark in marks)
    of_year = dict(zip(range(2018, 2023), marks, strict=False))
    up = points(*(70 + n * n % 7 for n in range(8)), first=2017, marks=of_year)
    down = points(*(1 + n * n % 7 for n in range(8)), first=2017, marks=of_year)
    each: tuple[Mark, ...] = (*marks, *PLAIN)
    bars = tuple(bar(name, 90 - 12 * n, each[n]) for n, name in enumerate(NAMES))
    return {**_years(key, up, down), **_lengths(key, bars, each), **_places(key, each)}


def _years(key: Legend, up: tuple[Point, ...], down: tuple[Point, ...]) -> dict[str, Request]:
    early = Line(name="Quảng Bình", points=points(60, 61, 65, first=2017), emphasis="other")
    ninh = "Quảng Ninh"
    panels = (Panel(title="Một", points=up), Panel(title="Hai", points=up[:2]))
    return {
        "rank series": RankSeries(
            lang=LANG, description=ABOUT, legend=key, of=63, lines=(Line(name=ninh, points=down),)
        ),
        "score series": ScoreSeries(
            lang=LANG, description=ABOUT, legend=key, lines=(Line(name=ninh, points=up), early)
        ),
        "small multiples": SmallMultiples(lang=LANG, description=ABOUT, legend=key, panels=panels),
    }


def _lengths(key: Legend, bars: tuple[Bar, ...], each: tuple[Mark, ...]) -> dict[str, Request]:
    parts = tuple(
        Part(name=name, value=Decimal(10), text="hơn 10", label=name, mark=each[n])
        for n, name in enumerate(NAMES)
    )
    whole = Part(name="Tổng số", value=Decimal(100), text="100", label="Tổng số", parts=parts)
    rates = tuple(
        Rate(name=name, value=Decimal(90 - n), text=f"{90 - n}%", label=name, mark=each[n])
        for n, name in enumerate(NAMES)
    )
    group = BarGroup(name="Nhóm", bars=bars)
    return {
        "levels": Levels(lang=LANG, description=ABOUT, legend=key, bars=bars, maximum=Decimal(100)),
        "bars": Bars(lang=LANG, description=ABOUT, legend=key, groups=(group,)),
        "breakdown": Breakdown(lang=LANG, description=ABOUT, legend=key, whole=whole),
        "rates": RateTarget(lang=LANG, description=ABOUT, legend=key, rates=rates),
    }


def _places(key: Legend, each: tuple[Mark, ...]) -> dict[str, Request]:
    dots = tuple(
        Dot(
            name=f"Tỉnh số {n}",
            value=Decimal(50 + n * n % 37),
            text=f"{50 + n * n % 37}",
            label=f"Tỉnh số {n}",
            emphasis="main" if n == 2 else "other" if n in (1, 4, 6) else "context",
            mark=each[n] if n < len(NAMES) else "",
        )
        for n in range(30)
    )
    ranges = tuple(
        Range(name=name, low=1 + 9 * n, high=1 + 11 * n, text=f"{n}", label=name, mark=each[n])
        for n, name in enumerate(NAMES)
    )
    return {
        "strip": Strip(lang=LANG, description=ABOUT, legend=key, dots=dots),
        "rank ranges": RankRange(lang=LANG, description=ABOUT, legend=key, of=63, ranges=ranges),
    }
