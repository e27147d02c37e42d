"""What checks demand of figures, told as equations, and what may stand in place of one figure."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from check_site import declared, made
from conftest import MakeSite

from builder.checking.constraints import (
    Cell,
    Demand,
    EquationDemand,
    alike,
    cell_at,
    cell_of,
    claims_agree,
    demand_of,
    no_demands,
)
from builder.checking.equations import (
    Address,
    Constant,
    Equation,
    Name,
    Negation,
    Operation,
    Term,
    parse_equation,
)
from builder.checking.fits import domain, fitting, inside, on_grid
from builder.checking.intervals import INFINITY, Interval
from builder.checking.lookups import look_up
from builder.checking.orders import OrderDemand
from builder.checking.quantities import Leaf
from builder.checking.verdicts import Result
from builder.model.site import Site

ROWS = """\
period: 2022, a: 30, b: 20, c: 10, source: bao
period: 2022, a: 29, source: bang
period: 2022, a: 12, component: mot, source: bao
period: 2022, a: 18, component: hai, source: bao"""


def plain(term: Term) -> str:
    match term:
        case Constant():
            return str(term.value)
        case Address():
            return term.address
        case Name():
            return term.name
        case Negation():
            return f"-({plain(term.term)})"
        case Operation():
            return f"({plain(term.left)} {term.operator} {plain(term.right)})"
        case _:
            return str(term)


def told(demand: Demand) -> str:
    assert isinstance(demand, EquationDemand)
    return f"{plain(demand.equation.left)} {demand.equation.relation} {plain(demand.equation.right)}"


def demanded(result: Result, wanted: str = "") -> list[str]:
    return [told(one) for one in result.demands(lambda address: address.startswith(wanted or "x"))]


def cells(demand: Demand) -> list[str]:
    return [f"{cell.address}~{cell.source}" for cell in demand.cells]


# What the kinds of checks demand


def test_equation(site: MakeSite) -> None:
    result = declared(site, 'check: "x.a@2022 = x.b@2022 + 9 - -x.a@2022~bao"', ROWS)
    assert demanded(result) == ["x.a@2022 = ((x.b@2022 + 9) - -(x.a@2022~bao))"]
    (demand,) = result.demands(lambda address: address == "x.b@2022")
    assert cells(demand) == ["x.a@2022~bang", "x.b@2022~bao", "x.a@2022~bao"]
    assert demanded(result, "x.c") == []


def test_assumption_demands_nothing(site: MakeSite) -> None:
    assert demanded(declared(site, 'check: "x.a@2022 = 1", assumption: Cùng', ROWS)) == []


def test_numbers_alone_demand_nothing(site: MakeSite) -> None:
    assert demanded(declared(site, "check: 1 = 2", ROWS)) == []
    assert [*no_demands(lambda _address: True)] == []


def test_words_demand_nothing(site: MakeSite) -> None:
    rows = f"{ROWS}\nperiod: 2021, class: Tốt, source: bao\nperiod: 2020, class: Tốt, source: bao"
    assert demanded(declared(site, "kind: same, figures: [x.class@2021, x.class@2020]", rows)) == []


def test_row(site: MakeSite) -> None:
    small = made(site, ROWS, equations="a = b + c")
    (press, _) = [
        one
        for one in small.findings().results
        if one.rule == "x#1" and "mot" not in one.id and "hai" not in one.id
    ]
    (demand,) = press.demands(lambda address: address == "x.c@2022")
    assert told(demand) == "a = (b + c)"
    assert cells(demand) == ["x.a@2022~bao", "x.b@2022~bao", "x.c@2022~bao"]
    assert demanded(press, "x.r") == []


def test_same(site: MakeSite) -> None:
    two = declared(site, "kind: same, figures: [x.a@2022, x.b@2022]", ROWS)
    assert demanded(two) == ["x.a@2022 = x.b@2022"]
    assert two.equation is not None
    assert (plain(two.equation.left), two.equation.relation, plain(two.equation.right)) == (
        "x.a@2022~bang",
        "=",
        "x.b@2022~bao",
    )
    three = declared(site, "kind: same, figures: [x.a@2022, x.b@2022, x.c@2022]", ROWS)
    assert demanded(three) == ["x.a@2022 = x.b@2022", "x.a@2022 = x.c@2022"]
    assert three.equation is None


def test_other_periods_demand_nothing(site: MakeSite) -> None:
    rows = f"{ROWS}\nperiod: 2021, a: 1, source: bao"
    assert demanded(declared(site, "kind: same, figures: [x.a@2022, x.a@2021]", rows)) == []


def test_continuity(site: MakeSite) -> None:
    rows = "period: 2020, rank: 2, source: bao\nperiod: 2021, rank: %s, source: bao"
    check = "kind: continuity, figure: x.rank@2021, previous: x.rank@2020"
    assert demanded(declared(site, check, rows % 1)) == ["x.rank@2021 = x.rank@2020"]
    assert demanded(declared(site, check, rows % "{value: 1, status: inferred}")) == []


@pytest.mark.parametrize(
    ("years", "more", "expected"),
    [
        (2, "", ["x.years@2020--2021 = 2", "x.rank@2020 <= 2", "x.rank@2021 <= 2"]),
        (2, ", gaps: true", ["x.years@2020--2021 = 2"]),
        (3, "", []),  # which of its ranks or years was meant no number tells
    ],
)
def test_streak(site: MakeSite, years: int, more: str, expected: list[str]) -> None:
    rows = f"period: 2020, rank: 2, source: bao\nperiod: 2021, rank: 1, source: bao\nperiod: 2020--2021, years: {years}, source: bao"
    run = f"measure: x.rank, first: 2020, last: 2021, at_most: 2{more}"
    assert (
        demanded(declared(site, f"kind: streak, figure: x.years@2020--2021, streak: {{{run}}}", rows))
        == expected
    )


def test_breakdown(site: MakeSite) -> None:
    check = "kind: breakdown, table: {measure: x.a, periods: [2022], parts: {mot: 1, hai: 2}}"
    result = declared(site, check, ROWS)
    assert demanded(result) == ["x.a@2022 = (x.a@2022/mot + (2 * x.a@2022/hai))"]
    (demand,) = result.demands(lambda address: address == "x.a@2022/hai")
    assert cells(demand) == ["x.a@2022~bang", "x.a@2022/mot~bao", "x.a@2022/hai~bao"]
    assert demanded(result, "x.b") == []


def test_ranking(site: MakeSite) -> None:
    rows = "\n".join(
        f"period: 2022, place: {place}, r: {score}, rank: {rank}, of: 2, source: bao"
        for place, score, rank in (("quang-ninh", "90.0", 2), ("ha", "80.0", 1))
    )
    result = declared(site, "kind: ranking, table: {measure: x.r, rank: rank, periods: [2022]}", rows)
    (demand,) = result.demands(lambda address: address == "x.rank@2022/ha")
    assert isinstance(demand, OrderDemand)
    assert sorted(cells(demand)) == [
        "x.r@2022/ha~bao",
        "x.r@2022~bao",
        "x.rank@2022/ha~bao",
        "x.rank@2022~bao",
    ]
    assert not demand.allows({})
    ranks = {cell.address: cell for cell in demand.cells}
    assert demand.allows({ranks["x.rank@2022"]: Decimal(1), ranks["x.rank@2022/ha"]: Decimal(2)})
    assert not demand.allows({ranks["x.rank@2022"]: Decimal("1.5"), ranks["x.rank@2022/ha"]: Decimal(2)})
    assert [*result.demands(lambda address: address == "x.a@2022")] == []


# What other sources print


@pytest.mark.parametrize(
    ("press", "table", "expected"),
    [
        ("30", "29", ["x.a@2022 = x.a@2022~bao"]),
        ("{value: 30, qualifier: more_than}", "29", ["x.a@2022 = x.a@2022~bao"]),
        ("30", "{value: 29, qualifier: less_than}", ["x.a@2022 = x.a@2022~bao"]),
        ("{value: 30, qualifier: about}", "29", []),
        ("{value: 30, qualifier: less_than}", "{value: 29, qualifier: more_than}", []),
    ],
)
def test_sources_agree(site: MakeSite, press: str, table: str, expected: list[str]) -> None:
    rows = f"period: 2022, a: {press}, source: bao\nperiod: 2022, a: {table}, source: bang"
    figure = made(site, rows).records().figures["x.a@2022"]
    assert [
        f"{plain(one.left)} {one.relation} {plain(one.right)}" for one in claims_agree(figure)
    ] == expected


def test_alike() -> None:
    assert alike(("x.a@1", "x.b@1", "x.c@1")) == (
        Equation(Address("x.a@1"), "=", Address("x.b@1"), ""),
        Equation(Address("x.a@1"), "=", Address("x.c@1"), ""),
    )


# Cells


@pytest.fixture
def records(site: MakeSite) -> Site:
    rows = f"{ROWS}\nperiod: 2021, r: 99.40, source: bao\nperiod: 2021, a: {{value: 50, qualifier: more_than}}, source: bao"
    return made(site, rows).records()


def test_cell(records: Site) -> None:
    published, press = cell_at(records, "x.a@2022"), cell_at(records, "x.a@2022~bao")
    assert published == cell_of(records, records.figures["x.a@2022"])
    assert published is not None
    assert press is not None
    assert (published.address, published.source, published.printed) == ("x.a@2022", "bang", Decimal(29))
    assert (press.address, press.source, press.printed) == ("x.a@2022", "bao", Decimal(30))
    assert cell_at(records, "x.a@2022~khong-ngay") is cell_at(records, "x.a@1999") is None


def test_cell_is_read_with_another_number(records: Site) -> None:
    share, more = cell_at(records, "x.r@2021"), cell_at(records, "x.a@2021")
    assert share is not None
    assert more is not None
    found = share.read(Decimal("98.5"))
    assert (found.printed, found.interval, found.decimals, found.rounding) == (
        Decimal("98.5"),
        Interval.point(Decimal("98.5")),
        1,
        Fraction(1, 20),
    )
    assert more.read(Decimal(60)).interval == Interval(Fraction(60), INFINITY)


def demand(records: Site, equation: str) -> EquationDemand:
    parsed = parse_equation(equation)
    named: dict[Leaf, Cell] = {
        leaf: cell
        for leaf in (parsed.left, parsed.right)
        if isinstance(leaf, Address) and (cell := cell_at(records, leaf.address)) is not None
    }
    (found,) = demand_of(parsed, lambda leaf: look_up(records, leaf), named)
    assert isinstance(found, EquationDemand)
    return found


def only_cell(found: EquationDemand) -> Cell:
    return next(iter(found.cells))


@pytest.mark.parametrize(
    ("equation", "value", "allows"),
    [
        ("x.a@2022 <= 28", "28", True),
        ("x.a@2022 <= 28", "29", False),
        ("x.r@2021 = 99.44", "99.4", True),
        ("x.r@2021 = 99.47", "99.4", True),  # digits cut off, as in what is printed
        ("x.r@2021 = 99.57", "99.5", False),  # cut off, but what is printed is not
        ("x.a@2022 = 100 / (x.a@2022 - 5)", "5", False),
    ],
)
def test_value_that_a_demand_allows(records: Site, equation: str, value: str, allows: bool) -> None:
    found = demand(records, equation)
    assert found.allows({only_cell(found): Decimal(value)}) is allows


def test_what_is_printed_stands_unless_another_number_is_put_in(records: Site) -> None:
    found = demand(records, "x.a@2022 = 29")
    assert found.allows({})
    assert not found.allows({only_cell(found): Decimal(30)})


@pytest.mark.parametrize(
    ("equation", "low", "high"),
    [
        ("x.a@2022 <= 28", -INFINITY, 28),
        ("x.a@2022 = 28", 27.5, 28.5),
        ("x.a@2021 <= 40", -INFINITY, 40),  # "more than" a number that is small enough
        ("x.a@2021 = 40", -INFINITY, 40.5),
    ],
)
def test_span(records: Site, equation: str, low: Fraction, high: Fraction) -> None:
    found = demand(records, equation)
    assert found.span(only_cell(found), {}, {}) == Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("qualifier", "low", "high"),
    [
        ("less_than", 45, INFINITY),
        ("within", 45, INFINITY),
        ("nearly", 45, 61),
        ("up_to", 45, 61),
        ("about", 41, 61),
    ],
)
def test_qualified_number_that_reaches_a_span(
    site: MakeSite, qualifier: str, low: int, high: Fraction
) -> None:
    """Between 45 and 55 lies what "nearly 61" may mean, and "about 41"."""
    rows = f"period: 2021, a: {{value: 50, qualifier: {qualifier}}}, source: bao"
    records = made(site, rows).records()
    found = demand(records, "x.a@2021 = 50")
    span = found.span(only_cell(found), {}, {})
    assert span is not None
    for number in range(30, 75):
        fits = found.allows({only_cell(found): Decimal(number)})
        assert not fits or span.low <= number <= span.high
    assert (span.low >= low - 5, span.high <= high + 5) == (True, True)


# Which numbers fit


def test_fitting(records: Site) -> None:
    found = demand(records, "x.a@2022 <= 28")
    assert fitting(only_cell(found), [found], {}, 0) == Interval(-INFINITY, Fraction(28))
    other = demand(records, "x.a@2022 >= 20")
    assert fitting(only_cell(found), [found, other], {}, 0) == Interval(Fraction(20), Fraction(28))
    assert fitting(only_cell(found), [found, demand(records, "x.a@2022 >= 29")], {}, 0) is None


def test_numbers_with_some_decimals() -> None:
    assert inside(Interval(Fraction("1.24"), Fraction("1.36")), 1) == Interval(
        Fraction("1.3"), Fraction("1.3")
    )
    assert inside(Interval(Fraction("1.31"), Fraction("1.39")), 1) is None
    assert inside(Interval(-INFINITY, Fraction("1.39")), 0) == Interval(-INFINITY, Fraction(1))
    assert inside(Interval(Fraction("1.2"), INFINITY), 0) == Interval(Fraction(2), INFINITY)
    assert str(on_grid(Fraction("1.5"), 2)) == "1.50"


def test_domain(site: MakeSite) -> None:
    records = site().records()
    rate, count = cell_at(records, "ho-so.rate@2022"), cell_at(records, "ho-so.received@2022")
    assert rate is not None
    assert count is not None
    assert domain(rate) == Interval(Fraction(0), Fraction(100))
    assert domain(count) == Interval(-INFINITY, INFINITY)
