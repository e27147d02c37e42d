"""Slips of the hand that lead to what is printed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from builder.checking.slips import KINDS, Slip, evidence, slips


def told(printed: str, decimals: int = 0) -> dict[str, list[str]]:
    """Kind → what may have been meant, with the place."""
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for slip in slips(Decimal(printed), decimals):
        found[slip.kind].append(f"{slip.meant}@{slip.place}")
    return found


def test_every_kind() -> None:
    found = told("15")
    assert found["swapped"] == ["51@1"]
    assert found["changed"] == [
        *(f"{digit}5@1" for digit in "23456789"),
        *(f"1{digit}@2" for digit in "012346789"),
    ]
    assert found["dropped"] == [
        *(f"{digit}15@0" for digit in "123456789"),
        *(f"1{digit}5@1" for digit in "023456789"),  # 115 is told above
        *(f"15{digit}@2" for digit in "012346789"),
    ]
    assert found["added"] == ["5@1", "1@2"]
    assert found["tenfold"] == []  # 150 is a dropped nought


def test_decimal_point() -> None:
    assert told("15", 1)["tenfold"] == ["1.5@0"]
    assert told("1.5", 1)["tenfold"] == ["15@0"]
    assert told("0.25", 2)["tenfold"] == ["2.5@0"]
    assert told("12.5", 2)["tenfold"] == ["125@0", "1.25@0"]
    assert told("1.5", 1)["swapped"] == ["5.1@1"]
    assert "12.5@1" in told("1.5", 1)["dropped"]
    assert not any(meant.startswith("1.25@") for meant in told("1.5", 1)["dropped"])
    assert "1.25@1" in told("1.5", 2)["dropped"]
    assert told("12.5", 1)["added"] == [
        "2.5@1",
        "1.5@2",
    ]  # without its last digit it is 12.0, one digit changed


@pytest.mark.parametrize(("printed", "meant"), [("100", "010"), ("10", "01"), ("5", "")])
def test_no_number_begins_with_nought_or_has_no_digit(printed: str, meant: str) -> None:
    for slip in slips(Decimal(printed), 0):
        text = str(slip.meant)
        assert text == "0" or not text.startswith("0")
        assert slip.meant != Decimal(printed)


def test_below_zero() -> None:
    assert told("-15")["swapped"] == ["-51@1"]
    assert all(slip.meant < 0 or slip.meant == 0 for slip in slips(Decimal(-15), 0))


def test_each_number_once_and_of_its_first_kind() -> None:
    found = [slip.meant for slip in slips(Decimal("11"), 0)]
    assert len(found) == len(set(found))
    assert told("11")["swapped"] == []
    assert told("11")["added"] == ["1@1"]


def test_digits_are_those_that_are_printed() -> None:
    """72.4 and 72.40 are one number, and are printed differently: neither is told in the digits of the other."""
    for _ in range(2):
        assert "73.40@2" in told("72.40", 2)["changed"]
        assert "73.4@2" in told("72.4", 2)["changed"]


def test_evidence_is_the_share_of_each_kind_that_fits() -> None:
    every = slips(Decimal(15), 0)
    swapped = tuple(slip for slip in every if slip.kind == "swapped")
    assert evidence(Decimal(15), 0, ()) == 0
    assert evidence(Decimal(15), 0, swapped) == 1
    one = next(slip for slip in every if slip.kind == "changed")
    assert evidence(Decimal(15), 0, (one,)) == Fraction(1, 17)
    assert evidence(Decimal(15), 0, (*swapped, one)) == 1 + Fraction(1, 17)
    assert evidence(Decimal(15), 0, every) == 4
    assert evidence(Decimal(11), 0, (Slip("swapped", Decimal(11), 1),)) == 1
