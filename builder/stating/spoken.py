"""A statement as a page has made it, in the words of the page's language: what is published and kept of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from builder.locale.reader import Reader
from builder.stating.rules import RULES, RuleId
from builder.stating.statement import Statement


@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement in words; ``on`` are the pages that make it. See :class:`builder.stating.statement.Statement`."""

    id: str
    rule: RuleId
    value: str
    says: tuple[str, ...]
    """The sentence, and the few words that may stand in its place."""
    working: tuple[str, ...]
    """How it was reckoned, where it is not :func:`listed`."""
    rests_on: tuple[str, ...]
    admits: tuple[str, ...]
    where: str
    on: tuple[str, ...] = ()

    @property
    def finding(self) -> bool:
        """True where it says more than what is shown."""
        return RULES[self.rule].finding


def listed(statement: Statement | Spoken) -> bool:
    """True where what is counted, or shown by a chart, stands in full elsewhere."""
    return bool(statement.where) or statement.rule == "in-words"


def spoken(statement: Statement, reader: Reader) -> Spoken:
    """The statement in the words of ``reader``."""
    says = [statement.says(reader), *([statement.brief(reader)] if statement.brief else [])]
    return Spoken(
        statement.id,
        statement.rule,
        statement.value,
        tuple(says),
        () if listed(statement) else tuple(statement.working(reader)),
        statement.rests_on,
        statement.admits,
        statement.where,
    )


def joined(spoken: Iterable[Spoken]) -> dict[str, Spoken]:
    """Each statement once, by id, with all pages that make it."""
    found: dict[str, Spoken] = {}
    for one in spoken:
        known = found.setdefault(one.id, one)
        if known is not one:
            more = tuple(path for path in one.on if path not in known.on)
            found[one.id] = replace(known, on=(*known.on, *more))
    return found


def by_rule(spoken: Iterable[Spoken]) -> dict[RuleId, tuple[Spoken, ...]]:
    """The statements made by each rule."""
    found: dict[RuleId, list[Spoken]] = {}
    for one in spoken:
        found.setdefault(one.rule, []).append(one)
    return {rule: tuple(statements) for rule, statements in found.items()}
