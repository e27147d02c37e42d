"""Headings typed by editors where the program would compute one: allowed, and held to the same rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import round_half_up
from builder.stating.claim_words import NUMBER, Claim, amount_after, claims, number_of
from builder.stating.claims_held import CHANGES, EXTREMES, Line, alike, compared, extreme, one_series
from builder.stating.comparable import consecutive, printed, ranked_of
from builder.stating.naming import member_name, values
from builder.stating.series import change_of, run_of_first
from builder.stating.statement import Ground, Statement

_UNITS = r"bậc|điểm|hạng|vị trí|phần trăm|đơn vị|places?|points?|ranks?|positions?|per ?cent|percentage"
_COUNTED = re.compile(
    r"\s+(?:năm|kỳ|tỉnh|nơi|thành phần|cấp|years?|editions?|provinces?|places|components?|members?|levels?)(?!\w)"
)
_TO = r"\b(?:lên|xuống|tới|đến|còn|về|to)(?:\s+(?:mức|hạng|thứ|rank|place))*\s+$"
_FROM = r"\b(?:từ|from)(?:\s+(?:mức|hạng|thứ|rank|place))*\s+$"
_SINCE = r"\b(?:so với|từ|since|from|than(?: in)?|on|compared (?:to|with))(?: năm)?\s+$"


class Clash(NamedTuple):
    """Words of a heading that no rule allows, and the figures that they were held to."""

    words: str
    figures: Line


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


def unfounded(ground: Ground, title: str, lines: Sequence[Line], reader: Reader) -> Iterator[Clash]:
    """The words and numbers of a heading, in the language of ``reader``, that its figures contradict or that no rule
    allows. ``lines`` are the series that the chart shows, the one it is about first; one of one period has one figure."""
    heading = _Heading(ground, title, lines, reader)
    seen: set[str] = set()
    for clash in (*heading.claims(), *heading.numbers()):
        if clash.words not in seen:
            seen.add(clash.words)
            yield clash


def against(ground: Ground, clash: Clash, reader: Reader) -> str:
    """``“giảm”: Điểm, 2020: 71,25 điểm; Điểm, 2021: 73,20 điểm``."""
    return f"“{clash.words}”: {'; '.join(values(ground, clash.figures, reader))}"


@dataclass
class _Heading:
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

    def claims(self) -> Iterator[Clash]:
        for claim in self.all_claims:
            line, other = self.subject(claim), self.object(claim)
            pair: Line
            if other is not None:
                pair = (self.before(claim)[-1], other[-1])
                holds = alike(pair) and compared(self.ground, claim, pair)
            elif claim.kind in EXTREMES:
                pair, holds = extreme(self.ground, claim, line, self.lines, self.years(line, claim.clause))
                # of several members one must be named, unless it is said of the place that the chart is about
                holds &= len(self.lines) == 1 or claim.kind in ("first", "last") or any(self.names_at())
            else:
                pair = self.step(line, claim.clause)
                holds = self.steady(pair) and compared(self.ground, claim, pair[::-1])
            if claim.kind == "multiple":
                self.judged.append((claim.start, claim.end))
            if holds if claim.negated else not holds:
                yield Clash(claim.words, tuple(dict.fromkeys(pair)) or line[-1:])
            elif claim.kind in CHANGES and other is None and not claim.negated:
                yield from self.amount(claim, pair)

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
        """Longer names first; as they are written, for ``An`` is a place and ``an`` is none."""
        names = sorted(self.named, key=len, reverse=True)
        return f"(?-i:{'|'.join(map(re.escape, names)) or '(?!)'})"

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

    def amount(self, claim: Claim, pair: Line) -> Iterator[Clash]:
        """The number right after a change must be the change, and one after ``lên`` or ``to`` the later value."""
        units = "|".join(
            [_UNITS, re.escape(self.reader.unit(self.ground.site.measure(pair[0])).strip()) or "%"]
        )
        match = amount_after(self.title, claim.end, self.reader.lang, units)
        if match is None:
            return
        self.judged.append(match.span("number"))
        one, two = (printed(self.ground, figure) or Decimal(0) for figure in pair)
        number, rest = number_of(match["number"], self.reader.lang), self.title[match.end() :].lstrip()
        allowed = {abs(two - one), *self.periods}
        steps = re.match(r"(?:bậc|places?)\b", rest, re.IGNORECASE)
        if re.search(_TO, self.title[: match.start("number")], re.IGNORECASE) and not steps:
            allowed.add(two)
        if number not in allowed and not (rest.startswith("%") and number and _share(one, two, number)):
            yield Clash(match["number"], pair)

    @cached_property
    def periods(self) -> set[Decimal]:
        texts = (self.reader.period(f.key.period) for line in self.lines for f in line)
        return {Decimal(number) for text in texts for number in re.findall(r"\d+", text)}

    def numbers(self) -> Iterator[Clash]:
        """The numbers that no figure shown has: a value, a year, how many were ranked, the last change."""
        known = self.known()
        counts = {Decimal(len(self.lines)), *(Decimal(len(line)) for line in self.lines)}
        for match in re.finditer(NUMBER, self.title):
            if self.inside(match.span(), [*self.quoted, *self.judged]):
                continue
            number = number_of(match[0], self.reader.lang)
            counted = _COUNTED.match(self.title, match.end()) is not None and number in counts
            if number not in known and not counted:
                yield Clash(match[0], self.lines[0][-2:])
            elif number not in self.periods:
                yield from self.introduced(match)

    def introduced(self, match: re.Match[str]) -> Iterator[Clash]:
        """A value after ``lên`` or ``to`` in a clause of change is the later one, one after ``từ`` the earlier."""
        changed = [
            c for c in self.all_claims if c.kind in CHANGES and c.clause[0] <= match.start() < c.clause[1]
        ]
        if not changed:
            return
        pair = self.step(self.subject(changed[0]), changed[0].clause)
        for word, figure in ((_TO, pair[-1]), (_FROM, pair[0])):
            wrong = number_of(match[0], self.reader.lang) not in (printed(self.ground, figure), figure.number)
            if wrong and re.search(word, self.title[: match.start()], re.IGNORECASE):
                yield Clash(match[0], pair)

    def known(self) -> set[Decimal | None]:
        figures = [figure for line in self.lines for figure in line]
        run = run_of_first(self.ground, self.lines[0])
        found = {figure.number for figure in figures} | {printed(self.ground, figure) for figure in figures}
        found |= {ranked_of(self.ground, figure) for figure in figures} | self.periods
        found |= {Decimal(len(run))} if run else set()
        for line in self.lines:
            change = change_of(self.ground, line)
            found |= {abs(Decimal(change.value))} if change else set()
        return found - {None}


def _share(one: Decimal, two: Decimal, typed: Decimal) -> bool:
    """The change in per cent of the earlier value, to the decimals that were typed."""
    decimals = max(0, -int(typed.as_tuple().exponent))
    return one != 0 and round_half_up(abs(two - one) * 100 / one, decimals) == typed
