"""Sums over a dimension: which figures are added."""

from __future__ import annotations

import pytest
from check_site import made
from conftest import MakeSite

from builder.checking.equations import Address, Negation, Operation, Sum, Term, parse_equation, parse_term
from builder.checking.lookups import UnknownError
from builder.checking.sums import members, spread
from builder.model.site import Site

ROWS = """\
period: 2022, a: 1, source: bao
period: 2022, level: commune, a: 2, source: bao
period: 2022, level: district, a: 3, source: bao
period: 2022, level: all, a: 4, source: bao
period: 2022, component: mot, a: 5, source: bao
period: 2022, component: hai, a: 6, source: bao
period: 2022, component: nho, a: 7, source: bao
period: 2022, place: ha, a: 8, source: bao
period: 2022, place: huyen, a: 9, source: bao
period: 2022, place: ha, component: mot, a: 10, source: bao
period: 2022, place: ha, level: commune, a: 11, source: bao
period: 2021, component: mot, a: 12, source: bao
period: 2022, component: mot, b: 13, source: bao"""


@pytest.fixture
def records(site: MakeSite) -> Site:
    small = made(site, ROWS)
    text = (small.root / "data/indicators/x.yml").read_text()
    text = text.replace("[place, ", "[place, level, ").replace(
        "  hai: {title: Hai}", "  hai: {title: Hai}\n  nho: {title: Nhỏ, parent: mot}"
    )
    places = (small.root / "data/places.yml").read_text() + "huyen: {name: Huyện, level: district}\n"
    return small.write({"data/indicators/x.yml": text, "data/places.yml": places}).records()


@pytest.mark.parametrize(
    ("total", "dimension", "added"),
    [
        ("x.a@2022", "level", "x.a@2022/commune x.a@2022/district"),
        ("x.a@2022/ha", "level", "x.a@2022/ha/commune"),
        ("x.a@2022", "component", "x.a@2022/mot x.a@2022/hai"),
        ("x.a@2022/mot", "component", "x.a@2022/nho"),  # its own parts
        ("x.a@2022/ha", "component", "x.a@2022/ha/mot"),
        ("x.a@2021", "component", "x.a@2021/mot"),
        ("x.b@2022", "component", "x.b@2022/mot"),
        ("x.a@2022", "place", "x.a@2022 x.a@2022/ha"),  # those of the level of home
        ("x.a@2022/mot", "place", "x.a@2022/mot x.a@2022/ha/mot"),
    ],
)
def test_members(records: Site, total: str, dimension: str, added: str) -> None:
    found = members(records, Sum(total, dimension))  # type: ignore[arg-type]
    assert [figure.address for figure in found] == added.split()


@pytest.mark.parametrize(
    ("total", "dimension", "near"),
    [
        ("x.a@2020", "level", True),
        ("x.c@2022", "component", True),
        ("zzzzzzzz", "place", False),
        ("x.a@2022/hai", "component", True),
    ],
)
def test_nothing_to_add(records: Site, total: str, dimension: str, near: bool) -> None:
    with pytest.raises(UnknownError) as unknown:
        members(records, Sum(total, dimension))  # type: ignore[arg-type]
    assert (unknown.value.code, unknown.value.values["address"]) == ("C112", total)
    assert bool(unknown.value.values["near"]) is near


def test_written_out(records: Site) -> None:
    found = spread(records, parse_equation("x.a@2022 - 1 = 2 * -sum(x.a@2022 over component)"))
    added: Term = Operation("+", Address("x.a@2022/mot"), Address("x.a@2022/hai"))
    assert found.left == parse_term("x.a@2022 - 1")
    assert found.right == Operation("*", parse_term("2"), Negation(added))
    assert found.text == "x.a@2022 - 1 = 2 * -sum(x.a@2022 over component)"
    one = spread(records, parse_equation("sum(x.a@2022/ha over level) + 1 = x.a@2022"))
    assert one.left == Operation("+", Address("x.a@2022/ha/commune"), parse_term("1"))
