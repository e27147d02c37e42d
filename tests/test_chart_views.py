"""What charts of a site show: the marks of figures with a legend, and a number or a table where a drawing says nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from chart_requests import bar, points
from lxml import etree
from small_site import DEFAULTS, SmallSite
from stating_site import EN, VI, ground_of, made

from builder.charts.request import (
    Bar,
    Dot,
    Levels,
    Line,
    Mark,
    Panel,
    Rate,
    RateTarget,
    Request,
    ScoreSeries,
    SmallMultiples,
    Strip,
    Target,
)
from builder.charts.request import Mark as DrawnMark
from builder.model.figures import Figure, Status
from builder.stating.soundness import MARKS, main_mark, mark_words, marks_of
from builder.stating.statement import Ground
from builder.views.worth_drawing import worth_drawing


def marks(ground: Ground, address: str) -> set[str]:
    return set(ground.marks(ground.site.figures[address]))


def with_status(figure: Figure, status: Status) -> Figure:
    return replace(figure, claim=replace(figure.claim, status=status))


def test_a_rank_among_ten_stands_on_another_base_than_one_among_63(tmp_path: Path) -> None:
    ground = ground_of(
        made(
            tmp_path,
            "{period: 2015, rank: 3, of: 10}\n{period: 2017, rank: 5}\n{period: 2018, rank: 5, of: 64}\n"
            "{period: 2021, place: a, rank: 4, of: 63}\n{period: 2022, rank: 1}",
        )
    )
    assert marks(ground, "pci.rank@2015") == {"other-base"}
    assert marks(ground, "pci.of@2015") == {"other-base"}, "of ten, it tells nothing of the other editions"
    assert marks(ground, "pci.rank@2017") == set(), "no source prints among how many"
    assert marks(ground, "pci.rank@2018") == set(), "a place more or less is the same base"
    assert marks(ground, "pci.rank@2021/a") == set()


def test_bases_are_compared_on_one_side_of_a_break(tmp_path: Path) -> None:
    rows = "{period: 2023, rank: 2, of: 63}\n{period: 2024, rank: 1, of: 62}\n{period: 2025, rank: 1, of: 34}"
    unbroken = ground_of(made(tmp_path / "a", rows))
    assert marks(unbroken, "pci.rank@2023") == marks(unbroken, "pci.rank@2024") == {"other-base"}
    broken = ground_of(made(tmp_path / "b", rows, breaks="  - {from: 2025, reason: Sáp nhập tỉnh}\n"))
    assert marks(broken, "pci.rank@2023") == marks(broken, "pci.rank@2025") == set()


def test_marks_of_a_value(tmp_path: Path) -> None:
    ground = ground_of(
        made(
            tmp_path,
            "{period: 2020, score: 60, half: 20}\n{period: 2021, score: {value: 70, qualifier: more_than}}\n"
            "{period: 2022, score: {value: 70, qualifier: claim}}\n{period: 2023, score: 70}",
        )
    )
    assert marks(ground, "pci.score@2020") == {"failing"}
    assert marks(ground, "pci.score@2021") == {"qualified"}
    assert marks(ground, "pci.score@2022") == set()
    figure = ground.site.figures["pci.score@2023"]
    stated: dict[Status, set[str]] = {
        "inferred": {"inferred"},
        "provisional": {"provisional"},
        "estimated": {"provisional"},
    }
    for status, wanted in stated.items():
        found = marks_of(ground.site, ground.findings, ground.index, with_status(figure, status))
        assert found == wanted


def test_the_weightiest_mark_is_drawn() -> None:
    assert main_mark(frozenset(MARKS)) == "failing"
    assert main_mark(frozenset(MARKS[1:])) == "other-base"
    assert main_mark(frozenset(MARKS[2:])) == "inferred"
    assert main_mark(frozenset({"qualified", "provisional"})) == "provisional"
    assert main_mark(frozenset()) == ""
    assert Mark == DrawnMark
    for reader in (VI, EN):
        assert len({mark_words(reader, mark) for mark in MARKS}) == len(MARKS)


YEARS = """\
{period: 2015, rank: 3, of: 10, score: 60}
{period: 2017, rank: {value: 5, qualifier: about}, of: 63, score: 61}
{period: 2018, rank: 6, of: 63, score: 62}
{period: 2018, place: a, rank: 7, of: 63}
{period: 2017, place: a, rank: 7, of: 63}
{period: 2018, place: b, share: 90}
{period: 2018, component: mot, share: 80}
{period: 2018, component: hai, share: 81}
"""
CHARTS = """\
charts:
  - {kind: rank-series, measure: rank, places: [a]}
  - {kind: score-series, measure: score}
  - {kind: rate-target, measure: share, place: b, period: 2018, target: 95}
  - {kind: bars, measure: share, period: 2018, components: [mot, hai]}
"""


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """A site with marks in one chart, and two charts that are none."""
    small = made(tmp_path_factory.mktemp("views"), YEARS, more=CHARTS)
    small.write({"site.yml": DEFAULTS["site.yml"] + "languages: [vi, en]\n"})
    ended = small.build("--no-cache")
    assert ended.code == 0, ended.err
    return small


def figure(site: SmallSite, number: int, path: str = "chi-tieu/pci.html") -> Any:
    [found] = site.page(path).xpath(f"//figure[@id='bieu-do-{number}']")
    return found


def words(tree: Any) -> list[str]:
    return [" ".join(text.itertext()) for text in tree.iter("{*}text")]


def test_a_legend_stands_in_every_copy_of_a_picture(public: SmallSite) -> None:
    copies = {
        "": (figure(public, 1), public.page("nhung/indicators-pci-bieu-do-1.html")),
        "en/": (
            figure(public, 1, "en/chi-tieu/pci.html"),
            public.page("en/nhung/indicators-pci-bieu-do-1.html"),
        ),
    }
    for prefix, pages in copies.items():
        reader = EN if prefix else VI
        file = public.root / "public" / prefix / "tai-ve/indicators-pci-bieu-do-1.svg"
        spec = file.with_suffix(".vl.json").read_text("utf-8")
        shown = [mark_words(reader, "other-base"), mark_words(reader, "qualified")]
        absent = [mark_words(reader, mark) for mark in ("failing", "inferred", "provisional")]
        for tree in (*pages, etree.fromstring(file.read_bytes())):
            said = words(tree)
            assert [one for one in said if one in shown] == shown
            assert not set(absent) & set(said)
        assert all(one in spec for one in shown)
    assert not {mark_words(VI, mark) for mark in MARKS} & set(words(figure(public, 2)))


def test_a_mark_says_in_words_what_it_is(public: SmallSite) -> None:
    words = mark_words(VI, "other-base")
    labels = figure(public, 1).xpath(".//*[@role='graphics-symbol']/@aria-label")
    assert f"Quảng Ninh, 2015: hạng 3/10 ({words})" in labels
    assert "Quảng Ninh, 2018: hạng 6/63" in labels
    rows = [" ".join(row.text_content().split()) for row in figure(public, 1).xpath(".//tbody/tr")]
    assert [row for row in rows if row.startswith("2015")] == [f"20153 {words}–không có số liệu"]


def test_a_rank_on_another_base_is_joined_to_none(public: SmallSite) -> None:
    lines = [path.get("d", "") for path in figure(public, 1).iter("{*}path")]
    assert [d.count("L") for d in lines if "Z" not in d and "C" not in d] == [1, 1], (
        "2017 to 2018 alone, twice"
    )


def test_one_value_is_a_big_number(public: SmallSite) -> None:
    for path, value, target in (
        ("chi-tieu/pci.html", "90%", "Mục tiêu 95%."),
        ("en/chi-tieu/pci.html", "90%", "Target 95%."),
    ):
        shown = figure(public, 3, path)
        assert not shown.xpath(".//svg")
        assert [" ".join(p.text_content().split()) for p in shown.xpath(".//p[@class='value']")] == [value]
        assert target in shown.text_content()
        assert not shown.xpath(".//table")


def test_bars_that_look_alike_are_a_table(public: SmallSite) -> None:
    shown = figure(public, 4)
    assert not shown.xpath(".//svg | .//details//table | .//p[@class='value']")
    assert [cell.text_content().strip() for cell in shown.xpath(".//table/tbody/tr/td")] == ["80%", "81%"]


def test_what_is_not_drawn_has_no_picture_to_take_along(public: SmallSite) -> None:
    files = set(public.published())
    for number, drawn in ((1, True), (2, True), (3, False), (4, False)):
        name = f"indicators-pci-bieu-do-{number}"
        for path in (f"tai-ve/{name}.{kind}" for kind in ("svg", "png", "vl.json")):
            assert (path in files) == drawn
        assert (f"nhung/{name}.html" in files) == drawn
        assert f"tai-ve/{name}.csv" in files
        offered = figure(public, number).xpath(".//a[@download]/text()")
        assert offered == (["SVG", "PNG", "CSV", "Vega-Lite"] if drawn else ["CSV"])
        assert bool(figure(public, number).xpath(".//p[button]/following-sibling::p[1]/code")) == drawn


def levels(*values: float, maximum: int | None = None) -> Levels:
    bars: tuple[Bar, ...] = tuple(bar(f"Cấp {n}", value) for n, value in enumerate(values))
    return Levels(
        lang="vi", description="", bars=bars, maximum=Decimal(maximum) if maximum is not None else None
    )


def rates(*values: int) -> RateTarget:
    target = Target(value=Decimal(50), text="mục tiêu 50%", label="")
    shown = (Rate(name="", value=Decimal(value), text="", label="", target=target) for value in values)
    return RateTarget(lang="vi", description="", rates=tuple(shown))


def series(*lengths: int) -> ScoreSeries:
    lines = tuple(Line(name="", points=points(*range(length))) for length in lengths)
    return ScoreSeries(lang="vi", description="", lines=lines)


def dots(count: int) -> Strip:
    shown = (Dot(name="", value=Decimal(n), text="", label="") for n in range(count))
    return Strip(lang="vi", description="", dots=tuple(shown))


@pytest.mark.parametrize(
    ("request_", "wanted"),
    [
        (levels(99.9, 99.4, 99.5, maximum=100), False),
        (levels(99.9, 99.4, 70, maximum=100), True),
        (levels(1, 2, maximum=100), False),
        (levels(1, 2), True),
        (levels(0, 0), False),
        (levels(-1, 1), True),
        (levels(7), False),
        (levels(97, 100), True),
        (levels(97.1, 100), False),
        (rates(99), False),
        (rates(99, 98), False),
        (rates(99, 34), True),
        (series(1), False),
        (series(1, 1), False),
        (series(1, 2), True),
        (dots(1), False),
        (dots(2), True),
        (SmallMultiples(lang="vi", description="", panels=(Panel(title="", points=points(1)),)), False),
        (SmallMultiples(lang="vi", description="", panels=(Panel(title="", points=points(1, 2)),)), True),
    ],
)
def test_what_is_worth_a_drawing(request_: Request, wanted: bool) -> None:
    assert worth_drawing(request_) == wanted
