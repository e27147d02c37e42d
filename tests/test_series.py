"""Figures over time: arranged, changed, unbroken; held against a naive reckoning on random rows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from check_site import made
from conftest import MakeSite
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.deriving.series import Change, SeriesIndex, Slot, change, streak
from builder.editing.difference import changed_figures
from builder.model.figures import Claim, Figure, Key
from builder.model.indicators import Indicator, Measure
from builder.model.period import Period
from builder.problems import Location

ROWS = """\
period: 2022, rank: 3, a: 5, source: bao
period: 2020, rank: 1, of: 63, source: bao
period: 2021, rank: 2, a: 7, place: ha, source: bao
period: 2021-Q1, a: 9, source: bao
period: unstated, b: 4, source: bao
period: 2021, class: Tốt, source: bao
period: 2021, a: 6, component: mot, source: bao
period: 2022, a: 8, place: ha, source: bao
period: 2021, a: 6, place: huyen, source: bao
period: 2020, a: 6, place: ha, component: mot, source: bao"""


TABLES = ("slots", "editions", "by_measure", "by_place", "by_source", "largest_of")


@pytest.fixture
def index(site: MakeSite) -> SeriesIndex:
    small = made(site, ROWS)
    places = (small.root / "data/places.yml").read_text() + "huyen: {name: Huyện, level: district}\n"
    return SeriesIndex(small.write({"data/places.yml": places}).records())


def addresses(figures: object) -> list[str]:
    return [figure.address for figure in figures]  # type: ignore[attr-defined]


def test_slots_in_order_of_time(index: SeriesIndex) -> None:
    slots = index.slots
    assert addresses(slots[Slot("x", "rank", "quang-ninh")]) == ["x.rank@2020", "x.rank@2022"]
    assert addresses(slots[Slot("x", "a", "quang-ninh")]) == ["x.a@2021-Q1", "x.a@2022"]
    assert addresses(slots[Slot("x", "a", "ha", "", "mot")]) == ["x.a@2020/ha/mot"]


def test_editions(index: SeriesIndex) -> None:
    assert addresses(index.editions["x", "2022"]) == ["x.a@2022", "x.rank@2022", "x.a@2022/ha"]
    assert addresses(index.editions["x", "unstated"]) == ["x.b@unstated"]


def test_years_are_whole_and_numeric(index: SeriesIndex) -> None:
    assert addresses(index.years(Slot("x", "a", "quang-ninh"))) == ["x.a@2022"]
    assert index.years(Slot("x", "class", "quang-ninh")) == ()
    assert index.years(Slot("y", "a", "quang-ninh")) == ()


@pytest.mark.parametrize(
    ("measure", "latest"),
    [
        ("rank", "x.rank@2022"),
        ("a", "x.a@2022"),
        ("b", "x.b@unstated"),
        ("class", "x.class@2021"),
        ("years", None),
    ],
)
def test_latest(index: SeriesIndex, measure: str, latest: str | None) -> None:
    found = index.latest(Slot("x", measure, "quang-ninh"))
    assert (found.address if found else None) == latest
    assert index.latest(Slot("y", measure, "quang-ninh")) is None


def test_latest_is_the_last_whole_year(site: MakeSite) -> None:
    rows = "period: 2020, a: 1, source: bao\nperiod: 2021-Q1, a: 2, source: bao"
    found = SeriesIndex(made(site, rows).records()).latest(Slot("x", "a", "quang-ninh"))
    assert found is not None
    assert found.address == "x.a@2020"


def test_across_provinces(index: SeriesIndex) -> None:
    assert addresses(index.across("x", "a", "2022")) == ["x.a@2022", "x.a@2022/ha"]
    assert addresses(index.across("x", "a", "2021")) == ["x.a@2021/ha"]  # no district, no component
    assert addresses(index.across("x", "a", "2021", "mot")) == ["x.a@2021/mot"]
    assert addresses(index.across("x", "a", "2021", "hai")) == []
    assert addresses(index.across("x", "class", "2021")) == []
    assert addresses(index.across("x", "a", "2019")) == []


def test_across_one_level(site: MakeSite) -> None:
    small = made(site, "period: 2021, a: 1, source: bao\nperiod: 2021, level: commune, a: 2, source: bao")
    text = (small.root / "data/indicators/x.yml").read_text().replace("[place, ", "[place, level, ")
    index = SeriesIndex(small.write({"data/indicators/x.yml": text}).records())
    assert addresses(index.across("x", "a", "2021", level="commune")) == ["x.a@2021/commune"]
    assert addresses(index.across("x", "a", "2021")) == ["x.a@2021"]
    assert addresses(index.slots[Slot("x", "a", "quang-ninh", "commune")]) == ["x.a@2021/commune"]
    commune = index.site.figures["x.a@2021/commune"]
    assert index.same_key(commune, "a") == commune
    assert index.largest("x", "a", level="commune") == (commune,)


def test_same_row(index: SeriesIndex) -> None:
    rank = index.site.figures["x.rank@2020"]
    of = index.same_key(rank, "of")
    assert of is not None
    assert of.address == "x.of@2020"
    assert index.same_key(index.site.figures["x.rank@2022"], "of") is None
    assert index.same_key(index.site.figures["x.rank@2022"], "years") is None
    assert index.same_key(index.site.figures["x.a@2020/ha/mot"], "a") == index.site.figures["x.a@2020/ha/mot"]


def test_of_measure(index: SeriesIndex) -> None:
    assert addresses(index.of_measure("x", "rank")) == ["x.rank@2022", "x.rank@2020", "x.rank@2021/ha"]
    assert index.of_measure("x", "years") == index.of_measure("y", "rank") == ()


def test_largest_of_each_edition(index: SeriesIndex) -> None:
    assert addresses(index.largest("x", "a")) == ["x.a@2021-Q1", "x.a@2021/ha", "x.a@2022/ha"]
    assert addresses(index.largest("x", "a", "mot")) == ["x.a@2020/ha/mot", "x.a@2021/mot"]
    assert index.largest("x", "class") == index.largest("y", "a") == ()


def test_first_of_equals_is_the_largest(site: MakeSite) -> None:
    rows = "period: 2021, place: ha, a: 7, source: bao\nperiod: 2021, a: 7, source: bao\nperiod: 2021, place: nam, a: 6, source: bao"
    assert addresses(SeriesIndex(made(site, rows).records()).largest("x", "a")) == ["x.a@2021/ha"]


@pytest.mark.parametrize(
    ("row", "as_of", "known"),
    [
        ("period: 2022, a: 1, source: bao", "2023-01-23", True),
        ("period: 2022, a: 1, source: bao", "2023-01-22", False),  # its source had not appeared
        ("period: 2022, a: 1, source: bao", "2023-01", True),
        ("period: 2022, a: 1, source: khong-ngay", "2022-12-31", True),
        ("period: 2022, a: 1, source: khong-ngay", "2022-12-30", False),  # its period was not over
        ("period: 2022, a: 1, source: khong-ngay", "2022-12", True),
        ("period: unstated, a: 1, source: khong-ngay", "2000", True),
    ],
)
def test_known_on_the_day_of_the_report(site: MakeSite, row: str, as_of: str, known: bool) -> None:
    index = SeriesIndex(made(site, row).records(as_of))
    assert index.known(next(iter(index.site.figures.values()))) is known


# Change and streak


def figure(year: str, value: str | int, measure: str = "rank") -> Figure:
    number = Decimal(value) if str(value).lstrip("-").replace(".", "").isdigit() else str(value)
    claim = Claim(number, "", None, "bao", "", None, "2024-01-01", Location("x.yml"))
    return Figure(f"x.{measure}@{year}", "x", measure, Key(Period.parse(year), "quang-ninh"), claim)


def indicator(*breaks: str, measures: tuple[str, ...] = ()) -> Indicator:
    return Indicator.model_validate(
        {
            "title": "Số",
            "topic": "boi-canh",
            "entered": "2024-01-01",
            "measures": {"rank": {"title": "Hạng"}, "score": {"title": "Điểm"}},
            "breaks": [{"from": cut, "reason": "Đổi", "measures": measures} for cut in breaks],
        }
    )


def measure(better: str = "none") -> Measure:
    return Measure.model_validate({"title": "Hạng", "better": better})


@pytest.mark.parametrize(
    ("better", "before", "after", "difference", "expected"),
    [
        ("up", 3, 5, 2, True),
        ("up", 5, 3, -2, False),
        ("up", 5, 6, 1, True),
        ("down", 3, 5, 2, False),
        ("down", 5, 3, -2, True),
        ("none", 3, 5, 2, None),
        ("up", 5, 5, 0, None),
        ("down", 5, 5, 0, None),
    ],
)
def test_change(better: str, before: int, after: int, difference: int, expected: bool | None) -> None:
    one, two = figure("2021", before), figure("2022", after)
    found = change(indicator(), measure(better), [figure("2020", 99), one, two])
    assert found == Change(one, two, Decimal(difference), expected)


@pytest.mark.parametrize(
    ("figures", "breaks"),
    [
        ([], ()),
        ([figure("2022", 1)], ()),
        ([figure("2020", 1), figure("2022", 1)], ()),
        ([figure("2021", 1), figure("2022-Q1", 1)], ()),
        ([figure("2021-Q1", 1), figure("2022", 1)], ()),
        ([figure("2021", "Tốt"), figure("2022", 1)], ()),
        ([figure("2021", 1), figure("2022", "Tốt")], ()),
        ([figure("2021", 1), figure("2022", 1)], ("2022",)),
        ([figure("2022", 1), figure("2021", 1)], ()),
    ],
)
def test_nothing_to_set_against_each_other(figures: list[Figure], breaks: tuple[str, ...]) -> None:
    assert change(indicator(*breaks), measure("up"), figures) is None


def test_break_of_another_measure_cuts_nothing() -> None:
    figures = (figure("2021", 1), figure("2022", 1))
    assert change(indicator("2022", measures=("score",)), measure("up"), figures) is not None
    assert change(indicator("2022", measures=("score", "rank")), measure("up"), figures) is None
    assert streak(indicator("2022", measures=("score",)), figures, Decimal(1)) == figures


@pytest.mark.parametrize(
    ("years", "at_most", "run"),
    [
        ("2019:1 2020:1 2021:1", 1, "2019 2020 2021"),
        ("2019:2 2020:1 2021:1", 1, "2020 2021"),
        ("2019:1 2020:2 2021:1", 1, "2021"),
        ("2019:1 2020:1 2021:2", 1, ""),
        ("2019:1 2020:1 2021:2", 2, "2019 2020 2021"),
        ("2018:1 2020:1 2021:1", 1, "2020 2021"),
        ("2019:1 2020:Tốt 2021:1", 1, "2021"),
        ("2020:1 2021-Q1:1", 1, "2021-Q1"),
        ("", 1, ""),
    ],
)
def test_streak(years: str, at_most: int, run: str) -> None:
    figures = tuple(figure(*pair.split(":")) for pair in years.split())
    assert [one.key.period.text for one in streak(indicator(), figures, Decimal(at_most))] == run.split()


def test_streak_ends_at_a_break() -> None:
    figures = tuple(figure(str(year), 1) for year in range(2018, 2022))
    assert streak(indicator("2020"), figures, Decimal(1)) == figures[2:]
    assert streak(indicator("2022"), figures, Decimal(1)) == figures


SERIES = st.dictionaries(st.integers(2010, 2024), st.integers(1, 4), max_size=12)


@given(ranks=SERIES, cuts=st.sets(st.integers(2009, 2025), max_size=2), at_most=st.integers(1, 3))
@settings(deadline=None, max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_streak_and_change_against_a_naive_loop(ranks: dict[int, int], cuts: set[int], at_most: int) -> None:
    figures = tuple(figure(str(year), ranks[year]) for year in sorted(ranks))
    found = indicator(*map(str, sorted(cuts)))
    run, year = [], max(ranks, default=0)
    while ranks.get(year, 99) <= at_most:
        run.append(year)
        if year in cuts:
            break
        year -= 1
    assert [one.key.period.year for one in streak(found, figures, Decimal(at_most))] == run[::-1]
    last = max(ranks, default=0)
    stepped = change(found, measure("down"), figures)
    if last - 1 in ranks and last not in cuts:
        assert stepped is not None
        assert stepped.difference == ranks[last] - ranks[last - 1]
    else:
        assert stepped is None


@given(st.lists(st.integers(0, 8), min_size=1, max_size=5), st.sampled_from(["7", "0", "chưa rõ"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_taken_over_it_is_what_it_would_be(index: SeriesIndex, which: list[int], value: str) -> None:
    """Some figures change their values: what was arranged before, with these put in, is what all figures give."""
    before = dict(index.site.figures)
    for name in (*TABLES, "periods"):
        getattr(index, name)
    figures = dict(before)
    for number in which:
        address, figure = list(before.items())[number]
        new = Decimal(value) if value.isdigit() else value
        figures[address] = replace(figure, claim=replace(figure.claim, value=new))
    now = replace(index.site, figures=figures)
    changed = changed_figures(index.site, now)
    assert changed is not None
    assert len(changed) == len(set(which))
    for name in TABLES:
        taken, anew = (getattr(one, name) for one in (index.of(now, changed), SeriesIndex(now)))
        assert {key: value for key, value in taken.items() if value} == anew, name
        assert getattr(index, name) == getattr(SeriesIndex(index.site), name), (
            "the one before stays as it was"
        )
