"""The six clarities: which of them a source states, in the words of the rule or in a field that says the same."""

from __future__ import annotations

from typing import Any

import pytest

from builder.deriving.clarity import ClaritySum, clarity_score, clarity_sum, stated_clarities, told_by_fields
from builder.model.reforms import CLARITIES, Commitment


def commitment(**fields: Any) -> Commitment:
    return Commitment.model_validate({"kind": "task", "title": "Việc", "source": "bao", **fields})


@pytest.mark.parametrize("name", CLARITIES)
def test_in_the_words_of_the_rule(name: str) -> None:
    found = commitment(clarity={name: "Có"})
    assert [*stated_clarities(found)] == [name]
    assert not told_by_fields(found)


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"lead": "so"}, "who"),
        ({"lead_printed": "các sở"}, "who"),
        ({"accountable": {"role": "Giám đốc", "agency": "so"}}, "responsibility"),
        ({"deadline": "2025"}, "deadline"),
        ({"recurrence": "yearly"}, "deadline"),
        ({"target": {"measure": "x.a@2022", "op": ">="}}, "outcome"),
    ],
)
def test_in_a_field_of_the_record(fields: dict[str, Any], name: str) -> None:
    found = commitment(**fields)
    assert [*stated_clarities(found)] == [*told_by_fields(found)] == [name]


def test_each_counts_once_and_in_the_order_of_the_rule() -> None:
    found = commitment(
        clarity={"deadline": "2025", "procedure": "Có", "what": "Có"}, deadline="2025", lead="so"
    )
    assert stated_clarities(found) == ("who", "what", "procedure", "deadline")
    assert clarity_score(found) == 4
    assert clarity_score(commitment()) == 0


def test_sum() -> None:
    found = clarity_sum(
        [commitment(clarity={"who": "Có", "what": "Có"}), commitment(lead="so"), commitment()]
    )
    stated = {"who": 2, "what": 1, "responsibility": 0, "procedure": 0, "deadline": 0, "outcome": 0}
    assert found == ClaritySum(3, stated)  # type: ignore[arg-type]
    assert (found.total, found.possible) == (3, 18)
    assert clarity_sum([]).possible == 0
