"""What a ranking demands: ranks and scores that are held against it with other numbers put in."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.checking.constraints import Cell
from builder.checking.intervals import unbounded
from builder.checking.orders import UNKNOWN, Order, OrderDemand
from builder.model.figures import Claim
from builder.model.indicators import Measure
from builder.problems import Location

MEASURE = Measure.model_validate({"title": "M", "decimals": 1})


def cell(name: str, value: str) -> Cell:
    claim = Claim(Decimal(value), "", None, "bao", "", None, "2024-01-01", Location("x.yml"))
    return Cell(name, "bao", claim, MEASURE)


def order(scores: str, ranks: str, total: int = 0) -> Order:
    """``5.0 4.0`` and ``1 2`` for the places a, b …; ``-`` has no rank."""
    spans = {
        name: (Decimal(score) - Decimal("0.05"), Decimal(score) + Decimal("0.05"))
        for name, score in zip("abcdef", scores.split(), strict=False)
    }
    listed = {name: int(rank) for name, rank in zip("abcdef", ranks.split(), strict=False) if rank != "-"}
    return Order(spans, listed, total or len(spans))


@pytest.mark.parametrize(
    ("scores", "ranks", "total", "limits"),
    [
        ("5.0 4.0 3.0", "1 2 3", 3, [(1, 1), (2, 2), (3, 3)]),
        ("5.0 5.0 3.0", "1 2 3", 3, [(1, 2), (1, 2), (3, 3)]),
        ("5.0 5.1 3.0", "1 2 3", 3, [(1, 2), (1, 2), (3, 3)]),  # 5.05 may be both
        ("5.0 5.2 3.0", "1 2 3", 3, [(2, 2), (1, 1), (3, 3)]),
        ("5.0 4.0 3.0", "1 4 9", 10, [(1, 3), (2, 8), (5, 10)]),
        ("5.0 4.0 3.0", "- 4 -", 10, [(1, 3), (2, 9), (5, 10)]),
        ("5.0 4.0", "8 2", 10, [(1, 1), (9, 10)]),
    ],
)
def test_limits(scores: str, ranks: str, total: int, limits: list[tuple[int, int]]) -> None:
    found = order(scores, ranks, total)
    assert [found.limits(name) for name in found.spans] == limits


@pytest.mark.parametrize(
    ("scores", "ranks", "misfits"),
    [
        ("5.0 4.0 3.0", "1 2 3", {}),
        ("5.0 4.0 3.0", "2 1 3", {"a": 1, "b": -1}),
        ("5.0 4.0 3.0", "3 2 1", {"a": 2, "c": -2}),
        ("5.0 4.0 4.0", "1 3 3", {}),
        ("5.0 4.0 4.0", "1 1 3", {"b": -1}),
    ],
)
def test_misfits(scores: str, ranks: str, misfits: dict[str, int]) -> None:
    assert order(scores, ranks).misfits() == misfits


def demand(scores: str, ranks: str, size: int = 0) -> OrderDemand:
    return OrderDemand(
        {
            name: cell(f"rank-{name}", rank)
            for name, rank in zip("abcdef", ranks.split(), strict=False)
            if rank != "-"
        },
        {
            name: ((Decimal(1), cell(f"score-{name}", score)),)
            for name, score in zip("abcdef", scores.split(), strict=False)
        },
        size,
    )


def span(found: OrderDemand, name: str) -> tuple[object, object] | None:
    (wanted,) = [one for one in found.cells if one.address == name]
    interval = found.span(wanted, {}, {})
    return None if interval is None else (end(interval.low), end(interval.high))


def end(value: Fraction) -> object:
    return "∞" if unbounded(value) and value > 0 else "−∞" if unbounded(value) else float(value)


def test_span_of_a_rank() -> None:
    found = demand("5.0 4.0 3.0", "1 3 3")
    assert [span(found, f"rank-{name}") for name in "abc"] == [(1, 1), (2, 2), (3, 3)]
    assert span(demand("5.0 4.0", "1 2", UNKNOWN), "rank-b") == (2, "∞")
    assert span(demand("5.0 4.0", "8 2", 10), "rank-a") == (1, 1)
    assert span(demand("6.0 5.0 4.0", "8 2 3", 10), "rank-b") is None


def test_span_of_a_score() -> None:
    """Half a unit of its own and half a unit of the other let be."""
    found = demand("5.0 4.0 3.0", "2 1 3")
    assert span(found, "score-a") == (2.9, 4.1)
    assert span(found, "score-b") == (4.9, "∞")
    assert span(demand("5.0 4.0", "1 2"), "score-a") == (3.9, "∞")
    assert (
        span(demand("5.0 4.0 3.0", "3 2 1"), "score-a") is None
    )  # another score of one place moves no rank by two


def test_demand_of_printed_numbers() -> None:
    found = demand("5.0 4.0", "2 1")
    cells = {one.address: one for one in found.cells}
    assert not found.allows({})
    assert found.allows({cells["rank-a"]: Decimal(1), cells["rank-b"]: Decimal(2)})
    assert found.allows({cells["score-b"]: Decimal("6.0")})
    assert not found.allows({cells["score-b"]: Decimal("4.5")})
    assert not found.allows({cells["rank-a"]: Decimal("1.5"), cells["rank-b"]: Decimal(2)})
    assert set(cells) == {"rank-a", "rank-b", "score-a", "score-b"}


def test_sums_of_parts() -> None:
    parts = {
        "a": ((Decimal(2), cell("a-one", "1.0")), (Decimal(1), cell("a-two", "1.0"))),
        "b": ((Decimal(2), cell("b-one", "2.0")), (Decimal(1), cell("b-two", "1.0"))),
    }
    found = OrderDemand(
        {name: cell(f"rank-{name}", rank) for name, rank in (("a", "1"), ("b", "2"))}, parts, 2
    )
    cells = {one.address: one for one in found.cells}
    assert not found.allows({})  # 3 and 5
    assert found.allows({cells["a-one"]: Decimal("2.0")})
    assert span(found, "a-one") == (2.0, "∞")  # twice as much and 1 come to 5
    assert span(found, "a-two") == (3.0, "∞")
    assert span(found, "b-one") == ("−∞", 1.0)
    assert span(found, "b-two") == ("−∞", -1.0)
    other = OrderDemand(
        found.ranks,
        {**parts, "a": ((Decimal(-1), cell("a-one", "1.0")), (Decimal(1), cell("a-two", "1.0")))},
        2,
    )
    assert span(other, "a-one") == ("−∞", -4.0)


def test_part_without_weight_changes_nothing() -> None:
    parts = {
        "a": ((Decimal(0), cell("a-one", "1.0")), (Decimal(1), cell("a-two", "1.0"))),
        "b": ((Decimal(1), cell("b", "2.0")),),
    }
    assert span(OrderDemand({"a": cell("rank-a", "1")}, parts, 2), "a-one") is None


TABLES = st.integers(2, 4).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(10, 16), min_size=n, max_size=n), st.permutations(range(1, n + 1))
    )
)


@given(table=TABLES)
@settings(deadline=None, max_examples=60, derandomize=True)
def test_ranks_that_are_allowed_lie_in_the_span(table: tuple[list[int], list[int]]) -> None:
    scores, ranks = table
    found = demand(" ".join(str(Decimal(score).scaleb(-1)) for score in scores), " ".join(map(str, ranks)))
    for wanted in found.ranks.values():
        interval = found.span(wanted, {}, {})
        for value in map(Decimal, range(1, 6)):
            if found.allows({wanted: value}):
                assert interval is not None
                assert interval.low <= Fraction(value) <= interval.high


@given(table=TABLES)
@settings(deadline=None, max_examples=60, derandomize=True)
def test_ranks_fit_where_some_true_scores_give_them(table: tuple[list[int], list[int]]) -> None:
    """By trial: each score may lie a little below or above what is printed."""
    scores, ranks = table
    found = order(" ".join(str(Decimal(score).scaleb(-1)) for score in scores), " ".join(map(str, ranks)))
    possible = any(
        all(1 + sum(other > true[i] for other in true) == ranks[i] for i in range(len(true)))
        for true in product(
            *[
                (
                    Fraction(score, 10) - Fraction(step, 1000),
                    Fraction(score, 10),
                    Fraction(score, 10) + Fraction(step, 1000),
                )
                for step, score in enumerate(scores, 37)
            ]
        )
    )
    if possible:
        assert found.misfits() == {}
