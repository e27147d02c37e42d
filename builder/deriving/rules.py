"""Rules tried one after another: the first that applies gives the value and is named with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from builder.deriving.commitment_facts import Facts
from builder.model.base import Text

Value = TypeVar("Value", bound=str)


@dataclass(frozen=True, slots=True)
class Rule(Generic[Value]):
    """A value and when it is given."""

    value: Value
    when: Text
    """A clause that gives the reason: it stands after the value and a colon."""
    applies: Callable[[Facts], bool]
    because: Callable[[Facts], Text | None] = lambda _facts: None
    """What it was in the facts, where one rule speaks of several things."""


@dataclass(frozen=True, slots=True)
class Derived(Generic[Value]):
    """A value with its working."""

    value: Value
    rule: Rule[Value]
    number: int
    """Of the rule, counted from 1."""
    facts: Facts

    @property
    def reason(self) -> Text:
        """Why this value was given."""
        when, because = self.rule.when, self.rule.because(self.facts)
        if because is None:
            return when
        return Text(vi=f"{when.vi}: {because.vi}", en=f"{when.get('en')}: {because.get('en')}")


def decide(rules: tuple[Rule[Value], ...], facts: Facts) -> Derived[Value]:
    """The value that the first applying rule gives; the last rule of a list applies always."""
    number, rule = next((n, rule) for n, rule in enumerate(rules, 1) if rule.applies(facts))
    return Derived(rule.value, rule, number, facts)
