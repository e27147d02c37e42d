"""Distinct contradictions: one cause is counted once."""

from __future__ import annotations

import pytest
from check_site import made
from conftest import MakeSite

from builder.checking.contradictions import contradictions
from builder.checking.verdicts import Findings, Result, Working
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.site import Site
from builder.problems import Location

ROWS = "\n".join(
    f"period: 2022, place: {place}, a: 1, b: 2, c: 3, source: bao"
    for place in ("quang-ninh", "ha", "nam", "tay")
)
FILES = {
    "data/agencies.yml": "so: {name: Sở, kind: government, level: province, place: quang-ninh}\n"
    "khac: {name: Khác, kind: government, level: province, place: ha}\n",
    "data/resolutions/a.yml": "{kind: nghi-quyet, title: A, issuer: so, date: 2020, date_from: {source: bao}, sources: [{source: bang}]}",
    "data/resolutions/b.yml": "{kind: nghi-quyet, title: B, issuer: khac, date: 2020, sources: [{source: khong-ngay}]}",
    "data/resolutions/c.yml": "{kind: nghi-quyet, title: C, date: 2020, sources: [{source: khong-ngay}]}",
}


@pytest.fixture
def records(site: MakeSite) -> Site:
    return made(site, ROWS).write(FILES).records()


def result(
    name: str,
    *figures: str,
    doubts: tuple[str, ...] | None = None,
    kind: str = "equation",
    verdict: Verdict = "fails",
    place: str | None = None,
    sources: tuple[str, ...] = (),
) -> Result:
    addresses = tuple(f"x.{figure}" for figure in figures)
    return Result(
        id=name,
        rule=name,
        kind=kind,
        verdict=verdict,
        title=Text(vi=name),
        explain=lambda _reader: Working(),
        figures=addresses,
        sources=sources,
        location=Location("x.yml"),
        doubts=None if doubts is None else tuple(f"x.{figure}" for figure in doubts),
        place=place,
    )


def told(records: Site, *results: Result) -> list[tuple[str, list[str], bool]]:
    return [
        (one.id, [result.id for result in one.results], one.home)
        for one in contradictions(records, Findings(results))
    ]


def test_claims_about_one_figure_are_one(records: Site) -> None:
    one, two = result("one", "a@2022", "b@2022"), result("two", "b@2022", "c@2022")
    assert told(records, one, two) == [("one", ["one", "two"], True)]


def test_claims_about_other_figures_are_two(records: Site) -> None:
    assert told(records, result("one", "a@2022"), result("two", "a@2022/ha")) == [
        ("one", ["one"], True),
        ("two", ["two"], False),
    ]


def test_fewest_doubts_tell_it_most_plainly(records: Site) -> None:
    wide, narrow = result("wide", "a@2022", "b@2022", "c@2022"), result("narrow", "b@2022")
    assert told(records, wide, narrow) == [("narrow", ["narrow", "wide"], True)]


def test_in_the_order_in_which_they_were_found(records: Site) -> None:
    found = told(records, result("first", "a@2022/ha", "b@2022/ha"), result("second", "a@2022/nam"))
    assert [name for name, _, _ in found] == ["first", "second"]


def test_large_sum_joins_none_together(records: Site) -> None:
    """It belongs to the first; the two have nothing in common."""
    one, two = result("one", "a@2022"), result("two", "b@2022")
    total = result("total", "a@2022", "b@2022", "c@2022")
    assert told(records, one, two, total) == [("one", ["one", "total"], True), ("two", ["two"], True)]


def test_figures_that_joined_are_doubted_by_the_contradiction(records: Site) -> None:
    found = told(
        records,
        result("one", "a@2022"),
        result("two", "a@2022", "b@2022"),
        result("three", "b@2022", "c@2022"),
    )
    assert found == [("one", ["one", "two", "three"], True)]


@pytest.mark.parametrize("kind", ["breakdown", "ranking", "average"])
def test_table_joins_where_all_its_rows_are_doubted(records: Site, kind: str) -> None:
    one, two = result("one", "a@2022"), result("two", "a@2022/ha")
    known = result("known", "a@2022", "a@2022/ha", kind=kind)
    more = result("more", "a@2022", "a@2022/nam", kind=kind)
    assert told(records, one, two, known) == [("one", ["one", "known"], True), ("two", ["two"], False)]
    assert told(records, one, more) == [("one", ["one"], True), ("more", ["more"], True)]


def test_doubts_count_and_not_what_was_tested(records: Site) -> None:
    one = result("one", "a@2022", "b@2022", doubts=("a@2022",))
    two = result("two", "b@2022", "c@2022", doubts=("c@2022",))
    assert [name for name, _, _ in told(records, one, two)] == ["one", "two"]


def test_words_are_contradictions_of_their_own(records: Site) -> None:
    one, two = (result(name, "a@2022", doubts=()) for name in ("one", "two"))
    assert [name for name, _, _ in told(records, one, two)] == ["one", "two"]


def test_only_failures_count(records: Site) -> None:
    quiet = [
        result(verdict, "a@2022", verdict=verdict) for verdict in ("holds", "unclear", "no-data", "explained")
    ]
    assert told(records, *quiet, result("one", "a@2022")) == [("one", ["one"], True)]


@pytest.mark.parametrize(
    ("found", "home"),
    [
        (result("x", "a@2022/ha", "b@2022"), True),
        (result("x", "a@2022/ha", "b@2022/nam"), False),
        (result("x", "a@2022", "a@2022/ha", doubts=("a@2022/ha",)), False),
        (result("x", "a@2022", doubts=()), True),
        (result("x", "a@2022/ha", doubts=(), place="quang-ninh"), False),
        (result("x", place="quang-ninh"), True),
        (result("x", place="ha", sources=("bao",)), False),
        (result("x", sources=("bao",)), True),  # the date of a document of home
        (result("x", sources=("khong-ngay", "bang")), True),
        (result("x", sources=("khong-ngay",)), False),
        (result("x"), False),
    ],
)
def test_about_home(records: Site, found: Result, home: bool) -> None:
    assert told(records, found) == [("x", ["x"], home)]


def test_one_result_about_home_is_enough(records: Site) -> None:
    one, two = result("one", "a@2022/ha"), result("two", "a@2022/ha", "a@2022")
    assert told(records, one, two) == [("one", ["one", "two"], True)]
