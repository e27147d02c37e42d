"""What a printed number may stand for."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from check_site import ENGLISH

from builder.checking.intervals import INFINITY, Interval
from builder.checking.quantities import NotEnoughDataError, Quantity, half_unit, quantity
from builder.checking.verdicts import VIETNAMESE
from builder.model.base import Text
from builder.model.figures import Claim, Qualifier
from builder.model.indicators import Measure
from builder.problems import Location


def of(value: Decimal | str, decimals: int = 0, qualifier: Qualifier | None = None) -> Quantity:
    measure = Measure.model_validate(
        {"title": {"vi": "Điểm", "en": "Score"}, "unit": "%", "decimals": decimals}
    )
    claim = Claim(value, "", qualifier, "bao", "", None, "2024-01-01", Location("x.yml"))
    return quantity(claim, measure, lambda reader: reader.lang)


@pytest.mark.parametrize(
    ("qualifier", "low", "high"),
    [
        (None, 50, 50),
        ("more_than", 50, INFINITY),
        ("less_than", -INFINITY, 50),
        ("within", -INFINITY, 50),
        ("nearly", 45, 50),
        ("up_to", 45, 50),
        ("about", 45, 55),
        ("claim", 50, 50),
    ],
)
def test_range_of_a_qualified_number(qualifier: Qualifier | None, low: Fraction, high: Fraction) -> None:
    found = of(Decimal(50), qualifier=qualifier)
    assert found.interval == Interval(Fraction(low), Fraction(high))
    assert found.printed == Decimal(50)


@pytest.mark.parametrize(("qualifier", "low", "high"), [("nearly", -50, -45), ("about", -55, -45)])
def test_range_of_a_number_below_zero(qualifier: Qualifier, low: int, high: int) -> None:
    assert of(Decimal(-50), qualifier=qualifier).interval == Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("value", "limit", "decimals", "rounding"),
    [
        ("1971", 0, 0, Fraction(0)),  # counts are exact
        ("99.9", 1, 1, Fraction(1, 20)),
        ("99.90", 1, 1, Fraction(1, 200)),  # compared at the measure's precision, printed with more
        ("99", 1, 0, Fraction(1, 2)),
        ("0.1234567890123", 9, 9, Fraction(1, 2 * 10**12)),
    ],
)
def test_precision(value: str, limit: int, decimals: int, rounding: Fraction) -> None:
    found = of(Decimal(value), limit)
    assert (found.decimals, found.rounding) == (decimals, rounding)


@pytest.mark.parametrize(("value", "half"), [("73.40", "0.005"), ("73", "0.5"), ("0.1", "0.05")])
def test_half_unit(value: str, half: str) -> None:
    assert half_unit(Decimal(value)) == Decimal(half)


def test_shown_with_its_qualifier() -> None:
    found = of(Decimal("1971.5"), 1, "more_than")
    assert (found.title(VIETNAMESE), found.title(ENGLISH)) == ("vi", "en")
    assert (found.shown(VIETNAMESE), found.shown(ENGLISH)) == ("hơn 1.971,5%", "more than 1,971.5%")


def test_words_are_no_quantity() -> None:
    with pytest.raises(NotEnoughDataError) as missing:
        of("Tốt")
    assert missing.value.what == Text(vi="Điểm", en="Score")
