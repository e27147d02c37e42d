"""Headings typed by editors where the program would compute one: allowed, and held to the same rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from builder.locale.reader import Reader
from builder.locale.text import fold
from builder.model.base import Lang, Text
from builder.model.figures import Figure
from builder.stating.comparable import FEWEST, members_of_one_dimension, ranked_of, sound
from builder.stating.naming import member_name, shown
from builder.stating.series import change_of, run_of_first
from builder.stating.statement import Ground, Statement

_CLAIMS: dict[Lang, dict[str, str]] = {
    "vi": {
        "rise": r"tăng|lên|cải thiện|cao hơn|vượt",
        "fall": r"giảm|xuống|tụt|sụt|thấp hơn",
        "first": r"đứng đầu|dẫn đầu|hạng nhất|hạng 1|thứ nhất|số một|quán quân",
        "highest": r"cao nhất|nhiều nhất|lớn nhất|tốt nhất",
        "lowest": r"thấp nhất|ít nhất|nhỏ nhất|kém nhất",
    },
    "en": {
        "rise": r"rises?|rose|risen|up|increases?d?|higher|improves?d?|grows?|grew",
        "fall": r"falls?|fell|fallen|down|decreases?d?|lower|drops?|dropped|declines?d?|shrank",
        "first": r"first|leads?|leading|top|number one",
        "highest": r"highest|most|largest|best|greatest",
        "lowest": r"lowest|fewest|smallest|worst|least",
    },
}
"""Words by which a heading claims a change, a first place or a superlative."""
_NUMBER = re.compile(r"\d+(?:[.,\u00a0]\d+)*")


def typed(title: Text, computed: Statement) -> Statement:
    """A typed heading as a statement; its working is what the rules would have said."""
    return Statement(
        id=f"typed:{computed.id}",
        rule="typed",
        value="",
        says=lambda reader: title.get(reader.lang),
        rests_on=computed.rests_on,
        working=lambda reader: (computed.says(reader), *computed.working(reader)),
        admits=computed.rests_on,
    )


def unfounded(
    ground: Ground, title: str, lines: Sequence[tuple[Figure, ...]], reader: Reader
) -> Iterator[str]:
    """The words and numbers of a typed heading that its figures contradict or that no rule allows. ``lines`` are the
    series that the chart shows, the one it is about first; a chart of one period has lines of one figure."""
    words = _CLAIMS[reader.lang]
    found = {claim: match[0] for claim, pattern in words.items() if (match := _search(pattern, title))}
    change = change_of(ground, lines[0])
    way = _way(ground, change, lines[0][-1])
    for claim, holds in (("rise", way == "rise"), ("fall", way == "fall")):
        if claim in found and not holds:
            yield found[claim]
    if "first" in found and not _is_first(ground, lines[0]):
        yield found["first"]
    for claim in ("highest", "lowest"):
        if claim in found and not _stands_out(ground, title, lines, reader, highest=claim == "highest"):
            yield found[claim]
    known = _numbers(ground, lines, change, reader)
    for match in _NUMBER.finditer(title):
        if match[0] not in known:
            yield match[0]


def _search(pattern: str, title: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w)(?:{pattern})(?!\w)", title, re.IGNORECASE)


def _way(ground: Ground, change: Statement | None, last: Figure) -> str:
    """Whether the last step goes up, for ranks towards the first place; empty where no rule allows to say."""
    if change is None or change.rule.endswith("-held"):
        return ""
    up = not change.value.startswith("-")
    if ground.site.measure(last).of is not None:
        up = not up
    return "rise" if up else "fall"


def _is_first(ground: Ground, figures: tuple[Figure, ...]) -> bool:
    last = figures[-1]
    ranked = ground.site.measure(last).of is not None and last.number == 1 and sound(ground, last)
    return ranked or bool(run_of_first(ground, figures))


def _stands_out(
    ground: Ground, title: str, lines: Sequence[tuple[Figure, ...]], reader: Reader, *, highest: bool
) -> bool:
    """The heading names the member that really has the highest, or the lowest, value of the last period."""
    figures = [line[-1] for line in lines]
    dimension = members_of_one_dimension(ground, figures)
    kept = [figure for figure in figures if sound(ground, figure)]
    if not dimension or len(kept) < FEWEST:
        return False
    best = (max if highest else min)(kept, key=lambda figure: figure.number or Decimal(0))
    return fold(member_name(ground, best, dimension, reader)) in fold(title)


def _numbers(
    ground: Ground, lines: Sequence[tuple[Figure, ...]], change: Statement | None, reader: Reader
) -> set[str]:
    """The numbers that a heading may hold: values and years shown, how many were ranked, the last change."""
    known: set[str] = set()
    texts = [change.says(reader)] if change else []
    for figure in (figure for line in lines for figure in line):
        of = ranked_of(ground, figure)
        texts += [shown(ground, figure, reader), reader.period(figure.key.period)]
        texts += [reader.number(of)] if of is not None else []
    run = run_of_first(ground, lines[0])
    texts += [str(len(run))] if run else []
    for text in texts:
        known |= set(_NUMBER.findall(text))
    return known
