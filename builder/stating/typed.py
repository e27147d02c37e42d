"""Headings typed by editors where the program would compute one: allowed, and held to the same rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import round_half_up
from builder.model.figures import Figure
from builder.stating.claim_words import NUMBER, Claim, amount_after, claims, factor_of, number_of
from builder.stating.comparable import (
    FEWEST,
    apart,
    consecutive,
    one_base,
    one_method,
    printed,
    ranked_of,
    sound,
)
from builder.stating.naming import member_name, values
from builder.stating.series import change_of, run_of_first
from builder.stating.statement import Ground, Statement

Line = tuple[Figure, ...]
_CHANGES = {"rise": 1, "fall": -1, "better": 1, "worse": -1, "above": 1, "below": -1}
_EXTREMES = {"highest": 1, "lowest": -1, "best": 1, "worst": -1, "first": 1, "last": -1}
_OF_MERIT = ("better", "worse", "best", "worst", "first", "last")
"""Claims that go by what is better; the others by what is more."""
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

    def __post_init__(self) -> None:
        self.judged: list[tuple[int, int]] = []

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
            line = self.subject(claim)
            other = self.object(claim)
            if other is not None:
                pair = (self.before(claim)[-1], other[-1])
                holds = self.compared(claim, pair, self.ranked_alike(pair))
            elif claim.kind in _EXTREMES:
                pair, holds = self.extreme(claim, line)
            else:
                pair = self.step(line, claim.clause)
                holds = self.compared(claim, pair[::-1], self.steady(pair))
            if claim.kind == "multiple":
                self.judged.append((claim.start, claim.end))
            if holds if claim.negated else not holds:
                yield Clash(claim.words, tuple(dict.fromkeys(pair)) or line[-1:])
            elif claim.kind in _CHANGES and other is None and not claim.negated:
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
        if claim.kind in _EXTREMES:
            return None
        link = re.compile(r"(?:\s+(?:so với|cả|than(?: in)?|tỉnh|of))*\s+", re.IGNORECASE)
        match = link.match(self.title, claim.end)
        return next((line for start, _, line in self.names_at() if match and start == match.end()), None)

    def step(self, line: Line, clause: tuple[int, int]) -> Line:
        """The two figures between which a change is claimed: of the years that the clause names, else the last."""
        text = self.title[slice(*clause)]
        found = [(i, f) for i, f in enumerate(line) if self.reader.period(f.key.period) in text]
        if len(found) > 1:
            return found[0][1], found[-1][1]
        at, figure = found[0] if found else (len(line) - 1, line[-1])
        before = text[: text.find(self.reader.period(figure.key.period))] if found else ""
        if found and figure is not line[-1] and re.search(_SINCE, before, re.IGNORECASE):
            return figure, line[-1]
        return line[max(at - 1, 0) : at + 1]

    def steady(self, pair: Line) -> bool:
        """Two editions of one series may be compared: they follow each other, or the heading names both years."""
        if len(pair) < 2 or not one_method(self.ground, *pair) or not one_base(self.ground, *pair):
            return False
        years = [self.reader.period(figure.key.period) in self.title for figure in pair]
        return consecutive(*pair) or (pair[0].key.period != pair[1].key.period and all(years))

    def ranked_alike(self, pair: Line) -> bool:
        """Two members may be compared: the same measure of the same period."""
        return len({(figure.measure, figure.key.period.text) for figure in pair}) == 1

    def more(self, claim: Claim, figure: Figure) -> int:
        """1 where a greater number is what the claim calls more or better, else -1."""
        measure = self.ground.site.measure(figure)
        merit = claim.kind in _OF_MERIT and measure.better == "down"
        return -1 if measure.of is not None or merit else 1

    def compared(self, claim: Claim, pair: Line, comparable: bool) -> bool:
        """The first of two figures stands to the second as the claim says."""
        if not comparable or not sound(self.ground, *pair):
            return False
        one, other = (printed(self.ground, figure) or Decimal(0) for figure in pair)
        if claim.kind == "multiple":
            factor = factor_of(claim.words, self.reader.lang)
            if not factor or not other or self.ground.site.measure(pair[0]).of is not None:
                return False
            decimals = max(1, -int(factor.as_tuple().exponent)) if factor >= 1 else 2
            return round_half_up(one / other, decimals) == round_half_up(factor, decimals)
        difference = (one - other) * _CHANGES[claim.kind] * self.more(claim, pair[0])
        return difference > 0 and apart(self.ground, *pair)

    def extreme(self, claim: Claim, line: Line) -> tuple[Line, bool]:
        """Whether a member stands first or last of all, or its last value of its own years; and what was compared."""
        years = [f for f in line if self.reader.period(f.key.period) in self.title[slice(*claim.clause)]]
        last = years[-1] if years else line[-1]
        if self.ground.site.measure(last).of is not None and claim.kind in ("first", "last"):
            end = Decimal(1) if claim.kind == "first" else ranked_of(self.ground, last)
            asked = [
                f
                for f in line
                if years and years[0].key.period.order <= f.key.period.order <= last.key.period.order
            ]
            return (last,), all(f.number == end and sound(self.ground, f) for f in asked or [last])
        rivals = [f for other in self.lines for f in other if f.key.period == last.key.period]
        if len(self.lines) == 1 and claim.kind not in ("first", "last"):
            rivals = [f for f in line if one_method(self.ground, f, last) and one_base(self.ground, f, last)]
        kept = [f for f in rivals if f.measure == last.measure and sound(self.ground, f)]
        sign = _EXTREMES[claim.kind] * self.more(claim, last)
        ahead = max(kept, key=lambda f: (f.number or Decimal(0)) * sign, default=last)
        clear = all(f is last or apart(self.ground, f, last) for f in kept)
        return (last, ahead), ahead is last and clear and len(kept) >= FEWEST

    def amount(self, claim: Claim, pair: Line) -> Iterator[Clash]:
        """The number right after a change must be the change, and one after ``lên`` or ``to`` the later value."""
        units = "|".join(
            [_UNITS, re.escape(self.reader.unit(self.ground.site.measure(pair[0])).strip()) or "%"]
        )
        match = amount_after(self.title, claim.end, self.reader.lang, units)
        if match:
            self.judged.append(match.span("number"))
        one, two = (printed(self.ground, figure) or Decimal(0) for figure in pair)
        if match is None or number_of(match["number"], self.reader.lang) in (abs(two - one), *self.periods):
            return
        leads = re.search(_TO, self.title[: match.start("number")], re.IGNORECASE)
        number, rest = number_of(match["number"], self.reader.lang), self.title[match.end() :]
        share = rest.lstrip().startswith("%") and one and number is not None
        if share and round_half_up(abs(two - one) * 100 / one, 1) == round_half_up(number or one, 1):
            return
        if not (leads and number == two and not re.match(r"\s+(?:bậc|places?)\b", rest)):
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
            c for c in self.all_claims if c.kind in _CHANGES and c.clause[0] <= match.start() < c.clause[1]
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
