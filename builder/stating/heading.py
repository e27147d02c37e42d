"""A typed heading before its chart: whose names and which years it holds, and of which figures a claim speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from builder.locale.reader import Reader
from builder.stating.claim_words import Claim, claims
from builder.stating.claims_held import EXTREMES, Line, one_series
from builder.stating.comparable import consecutive
from builder.stating.naming import member_name
from builder.stating.statement import Ground

_SINCE = r"\b(?:so với|từ|since|from|than(?: in)?|on|compared (?:to|with))(?: năm)?\s+$"


@dataclass
class Heading:
    """The words of a heading and the lines of its chart, the one it is about first."""

    ground: Ground
    title: str
    lines: Sequence[Line]
    reader: Reader
    judged: list[tuple[int, int]] = field(default_factory=list)
    """Where numbers stand that were held together with a claim."""

    @cached_property
    def all_claims(self) -> list[Claim]:
        found = claims(self.title, self.reader.lang, self.names_pattern)
        return [claim for claim in found if not self.inside((claim.start, claim.end), self.quoted)]

    @cached_property
    def quoted(self) -> list[tuple[int, int]]:
        """Where names of members, measures and of the indicator stand: what they say is no claim."""
        indicator = self.ground.site.indicators[self.lines[0][-1].indicator]
        measures = (self.ground.site.measure(line[-1]).title for line in self.lines)
        titles = {
            text.get(self.reader.lang) for text in (indicator.title, indicator.short, *measures) if text
        }
        found = re.finditer("|".join(map(re.escape, titles)), self.title, re.IGNORECASE)
        return [match.span() for match in found] + [(start, end) for start, end, _ in self.names_at()]

    @staticmethod
    def inside(span: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
        return any(start <= span[0] and span[1] <= end for start, end in spans)

    @cached_property
    def named(self) -> dict[str, Line]:
        """The members of the chart by their names: what tells its lines apart, else the place."""
        firsts = [line[-1] for line in self.lines]
        differing = (
            name
            for name in ("place", "level", "component")
            if len({getattr(f.key, name) for f in firsts}) > 1
        )
        by = next(differing, "place")
        kept = [line for line in self.lines if getattr(line[-1].key, by)]
        return {member_name(self.ground, line[-1], by, self.reader): line for line in reversed(kept)}

    @cached_property
    def names_pattern(self) -> str:
        """Longer names first; as they are written or in capitals, for ``An`` is a place and ``an`` is none."""
        names = sorted(self.named, key=len, reverse=True)
        both = [written for name in names for written in (name, name.upper())]
        return f"(?-i:{'|'.join(map(re.escape, both)) or '(?!)'})"

    def names_at(self) -> Iterator[tuple[int, int, Line]]:
        alike = {name.casefold(): line for name, line in self.named.items()}
        long = [re.escape(name) for name in sorted(self.named, key=len, reverse=True) if " " in name]
        pattern = rf"(?<!\w)(?:{'|'.join([*(f'(?i:{name})' for name in long), self.names_pattern])})(?!\w)"
        for match in re.finditer(pattern, self.title):
            yield *match.span(), alike[match[0].casefold()]

    def subject(self, claim: Claim) -> Line:
        """The member whose name stands nearest in the clause, else nearest of all, else what the chart is about."""
        start, end = claim.clause

        def distance(name: tuple[int, int, Line]) -> tuple[bool, int]:
            gap = claim.start - name[1] if name[1] <= claim.start else name[0] - claim.end
            return not start <= name[0] < end, gap

        return min(self.names_at(), key=distance, default=(0, 0, self.lines[0]))[2]

    def before(self, claim: Claim) -> Line:
        """The member named last before a claim that compares."""
        return next(
            (line for _, end, line in reversed([*self.names_at()]) if end <= claim.start), self.lines[0]
        )

    def object(self, claim: Claim) -> Line | None:
        """The member right behind a word that compares: ``cao hơn An``, ``higher than One``."""
        if claim.kind in EXTREMES:
            return None
        link = re.compile(r"(?:\s+(?:so với|cả|than(?: in)?|tỉnh|of))*\s+", re.IGNORECASE)
        match = link.match(self.title, claim.end)
        return next((line for start, _, line in self.names_at() if match and start == match.end()), None)

    def step(self, line: Line, clause: tuple[int, int]) -> Line:
        """The two figures between which a change is claimed: of the years that the clause names, else the last."""
        text, years = self.title[slice(*clause)], self.years(line, clause)
        if len(years) > 1:
            return years[0], years[-1]
        figure = years[0] if years else line[-1]
        before = text.partition(self.reader.period(figure.key.period))[0]
        if figure is not line[-1] and re.search(_SINCE, before, re.IGNORECASE):
            return figure, line[-1]
        at = line.index(figure)
        return line[max(at - 1, 0) : at + 1]

    def years(self, line: Line, clause: tuple[int, int]) -> Line:
        """The figures of a line whose period a clause names."""
        text = self.title[slice(*clause)]
        return tuple(figure for figure in line if self.reader.period(figure.key.period) in text)

    def steady(self, pair: Line) -> bool:
        """Two editions may be compared: they follow each other, or the heading names both years."""
        if len(pair) < 2:
            return False
        whole = (0, len(self.title))
        named = pair[0].key.period != pair[1].key.period and len(self.years(pair, whole)) == 2
        return (consecutive(*pair) or named) and one_series(self.ground, *pair)

    @cached_property
    def periods(self) -> set[Decimal]:
        texts = (self.reader.period(f.key.period) for line in self.lines for f in line)
        return {Decimal(number) for text in texts for number in re.findall(r"\d+", text)}

    def named_in(self, clause: tuple[int, int]) -> list[Line]:
        """The members that a clause names."""
        return [line for start, _, line in self.names_at() if clause[0] <= start < clause[1]]
