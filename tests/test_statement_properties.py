"""Rules of statements held against an independent reckoning, over random reports."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from stating_site import ground_of, made, years

from builder.stating.members import components_changed, extremes
from builder.stating.series import over_years
from builder.stating.tables import newer_elsewhere, position

PROFILE = settings(max_examples=40, deadline=None, derandomize=True)


@dataclass(frozen=True)
class Edition:
    """One year of a random series."""

    year: int
    value: int
    """A rank, or hundredths of a score."""
    of: int | None
    qualified: bool


editions = st.lists(
    st.builds(
        Edition,
        st.integers(2010, 2018),
        st.integers(1, 3),
        st.sampled_from([None, 63, 64, 10]),
        st.sampled_from([False, False, False, True]),
    ),
    min_size=1,
    max_size=9,
    unique_by=lambda edition: edition.year,
).map(lambda found: sorted(found, key=lambda edition: edition.year))
cuts = st.one_of(st.none(), st.integers(2011, 2018))


def _base(one: Edition, other: Edition) -> bool:
    """As many places ranked, a tenth more or less."""
    if one.of is None or other.of is None:
        return False
    return Fraction(abs(one.of - other.of), max(one.of, other.of)) <= Fraction(1, 10)


def _other_base(edition: Edition, every: list[Edition]) -> bool:
    """Ranked among another number than the latest edition of which the number is known."""
    known = [one for one in every if one.of is not None]
    return edition.of is not None and bool(known) and not _base(edition, known[-1])


def _sound(edition: Edition, every: list[Edition]) -> bool:
    return not edition.qualified and not _other_base(edition, every)


def expected(every: list[Edition], cut: int | None) -> tuple[str, str]:
    """Rule and value of a series of ranks, reckoned by looking back year by year."""
    last = every[-1]
    by_year = {edition.year: edition for edition in every}

    def comparable(earlier: Edition | None, later: Edition) -> bool:
        return (
            earlier is not None
            and _sound(earlier, every)
            and _sound(later, every)
            and _base(earlier, later)
            and not (cut is not None and earlier.year < cut <= later.year)
        )

    run = 0
    year = last.year
    while (one := by_year.get(year)) is not None and one.value == 1 and _sound(one, every):
        run += 1
        if cut == year:
            break
        year -= 1
    if run >= 2:
        return "first-run", f"{last.year - run + 1}..{last.year}"
    before = by_year.get(last.year - 1)
    if before is not None and comparable(before, last):
        step = last.value - before.value
        return ("rank-change" if step else "rank-held"), str(step)
    return "latest-value", str(last.value)


@PROFILE
@given(editions, cuts)
def test_what_is_said_of_ranks_over_years(every: list[Edition], cut: int | None) -> None:
    rows = "\n".join(
        f"{{period: {one.year}, rank: "
        + (f"{{value: {one.value}, qualifier: about}}" if one.qualified else str(one.value))
        + (f", of: {one.of}}}" if one.of else "}")
        for one in every
    )
    breaks = f"  - {{from: {cut}, reason: Cách đo mới}}\n" if cut else ""
    with TemporaryDirectory() as folder:
        ground = ground_of(made(Path(folder), rows, breaks=breaks))
        statement = over_years(ground, years(ground, "rank"))
    assert (statement.rule, statement.value) == expected(every, cut)


scores = st.decimals(0, 10, places=2).map(lambda value: value.normalize() + Decimal(0))


def _half(value: Decimal) -> Fraction:
    """Half a unit of the last place as printed, at least of the two decimals that are shown."""
    exponent = value.as_tuple().exponent
    return Fraction(1, 2 * int(10 ** min(2, max(0, -int(exponent)))))


def _apart(one: Decimal, other: Decimal) -> bool:
    return abs(Fraction(one) - Fraction(other)) > _half(one) + _half(other)


@PROFILE
@given(st.lists(scores, min_size=1, max_size=3))
def test_superlatives_only_where_three_members_stand_apart(values: list[Decimal]) -> None:
    names = ("mot", "hai", "ba")
    rows = "\n".join(
        f"{{period: 2020, component: {name}, score: {value:f}}}"
        for name, value in zip(names, values, strict=False)
    )
    with TemporaryDirectory() as folder:
        ground = ground_of(made(Path(folder), rows))
        statement = extremes(ground, ground.site.figures_of["pci"])
    ordered = sorted(values)
    allowed = (
        len(values) == 3
        and all(_apart(ordered[0], other) for other in ordered[1:])
        and all(_apart(ordered[2], other) for other in ordered[:2])
    )
    assert (statement.rule == "extremes") == allowed


@PROFILE
@given(st.lists(scores, min_size=1, max_size=6))
def test_a_position_counts_those_that_are_surely_better(values: list[Decimal]) -> None:
    places = ("quang-ninh", "a", "b", "c", "d", "e")
    rows = "\n".join(
        f"{{period: 2020, place: {place}, score: {value:f}}}"
        for place, value in zip(places, values, strict=False)
    )
    with TemporaryDirectory() as folder:
        ground = ground_of(made(Path(folder), rows))
        figures = ground.site.figures_of["pci"]
        statement = position(ground, figures[0], figures)
    mine, others = values[0], values[1:]
    better = sum(value > mine and _apart(value, mine) for value in others)
    worse = sum(value < mine and _apart(value, mine) for value in others)
    if len(values) < 5:
        assert statement.rule == "describes"
    else:
        assert statement.value == f"{better + 1}..{len(values) - worse}/{len(values)}"


@PROFILE
@given(
    st.dictionaries(
        st.sampled_from(["mot", "hai", "ba", "nam"]), st.tuples(st.none() | scores, scores), min_size=1
    )
)
def test_components_rise_and_fall_only_with_both_years(
    found: dict[str, tuple[Decimal | None, Decimal]],
) -> None:
    rows = "\n".join(
        f"{{period: {year}, component: {name}, score: {value:f}}}"
        for name, pair in found.items()
        for year, value in zip((2019, 2020), pair, strict=True)
        if value is not None
    )
    with TemporaryDirectory() as folder:
        ground = ground_of(made(Path(folder), rows))
        statement = components_changed(ground, [years(ground, "score", component=name) for name in found])
    pairs = [(one, two) for one, two in found.values() if one is not None]
    if len(pairs) < 3:
        assert statement.rule == "describes"
        return
    rose = sum(two > one and _apart(one, two) for one, two in pairs)
    fell = sum(two < one and _apart(one, two) for one, two in pairs)
    rounded = sum(one != two and not _apart(one, two) for one, two in pairs)
    assert statement.value == f"+{rose}-{fell}~{rounded}/{len(pairs)}?{len(found) - len(pairs)}"


@PROFILE
@given(
    st.lists(
        st.tuples(st.sampled_from(["quang-ninh", "a", "b", "ca-nuoc"]), st.integers(2015, 2018)),
        min_size=1,
        unique=True,
    )
)
def test_newer_results_of_others_are_always_told(rows_of: list[tuple[str, int]]) -> None:
    rows = "\n".join(f"{{period: {year}, place: {place}, score: 1}}" for place, year in rows_of)
    with TemporaryDirectory() as folder:
        ground = ground_of(made(Path(folder), rows))
        own = years(ground, "score")
        statement = newer_elsewhere(ground, own[-1]) if own else None
    mine = [year for place, year in rows_of if place == "quang-ninh"]
    if not mine:
        return
    later = [(year, place) for place, year in rows_of if place in "ab" and year > max(mine)]
    if not later:
        assert statement is None
    else:
        newest = max(year for year, _ in later)
        assert statement is not None
        assert statement.value == f"{newest}:{sum(year == newest for year, _ in later)}"
