"""How a commitment stands to its deadline at the as-of date, whatever has become of it.

A deadline that passed has passed for what was completed before it too. What citizens ask, "is it overdue?", is answered by
both axes together: :attr:`builder.deriving.axes.Axes.overdue`.
"""

from __future__ import annotations

from typing import Literal

from builder.deriving.commitment_facts import Facts
from builder.deriving.rules import Derived, Rule, decide
from builder.model.base import Text

Due = Literal["passed-no-result", "passed", "ahead", "recurring", "none"]
DUES: tuple[Due, ...] = Due.__args__  # type: ignore[attr-defined]
"""In the order in which lists show them: what asks for attention first."""
PASSED: frozenset[Due] = frozenset({"passed-no-result", "passed"})
"""The deadline lies behind."""

DUE_RULES: tuple[Rule[Due], ...] = (
    Rule(
        "passed-no-result",
        Text(
            vi="thời hạn đã qua, và mục tiêu đo bằng số chưa có kết quả được công bố trong các nguồn đã đọc",
            en="the deadline has passed, and the sources read publish no result for the measurable target",
        ),
        lambda f: f.passed and f.commitment.target is not None and f.result is None,
    ),
    Rule(
        "passed",
        Text(vi="thời hạn đã qua", en="the deadline has passed"),
        lambda f: f.passed,
    ),
    Rule(
        "ahead",
        Text(vi="thời hạn chưa qua", en="the deadline has not passed"),
        lambda f: f.ahead,
    ),
    Rule(
        "recurring",
        Text(
            vi="đây là việc lặp lại, nguồn không ghi hạn cuối",
            en="it recurs, and the source states no final date",
        ),
        lambda f: f.commitment.recurrence is not None,
    ),
    Rule(
        "none",
        Text(
            vi="nguồn không ghi thời hạn, nên không thể nói đúng hạn hay quá hạn",
            en="the source states no deadline, so it can be neither in time nor overdue",
        ),
        lambda f: True,
    ),
)
"""The first that applies decides."""


def due_of(facts: Facts) -> Derived[Due]:
    """How one commitment stands to its deadline."""
    return decide(DUE_RULES, facts)
