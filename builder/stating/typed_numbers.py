"""The numbers of a typed heading: values and years shown, how many were ranked, and changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from builder.model.claims import round_half_up
from builder.stating.claim_words import NUMBER, SPELLED, Claim, amount_after, clauses, number_of
from builder.stating.claims_held import CHANGES, Clash, Line
from builder.stating.comparable import printed, ranked_of
from builder.stating.heading import Heading
from builder.stating.series import change_of, run_of_first

_UNITS = r"bậc|điểm|hạng|vị trí|phần trăm|đơn vị|places?|points?|ranks?|positions?|per ?cent|percentage"
_STEPS = re.compile(r"\s+(?:bậc(?! học)|vị trí|places?|positions?)(?!\w)", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s+(?:năm|kỳ|tỉnh|nơi|thành phần|cấp|years?|editions?|provinces?|places|components?|members?|levels?)(?!\w)"
)
_TO = r"\b(?:lên|xuống|tới|đến|còn|về|to)(?:\s+(?:mức|hạng|thứ|rank|place))*\s+$"
_FROM = r"\b(?:từ|from)(?:\s+(?:mức|hạng|thứ|rank|place))*\s+$"
_AMONG = r"(?:\b(?:of|among|trong|trên)\s+|/)$"
_QUALIFIED = {
    "more": r"\b(?:hơn|trên|over|more than|above)\s+$",
    "nearly": r"\b(?:gần|nearly|almost)\s+$",
    "about": r"\b(?:khoảng|about|around|some)\s+$",
}


def amount(heading: Heading, claim: Claim, pair: Line) -> Iterator[Clash]:
    """The number right after a change must be the change, or after ``lên`` or ``to`` the later value."""
    unit = heading.reader.unit(heading.ground.site.measure(pair[0])).strip()
    units = "|".join([_UNITS, *([re.escape(unit)] if unit else [])])
    match = amount_after(heading.title, claim.end, heading.reader.lang, units)
    if match is None:
        return
    heading.judged.append(match.span("number"))
    one, two = (printed(heading.ground, figure) or Decimal(0) for figure in pair)
    number, rest = number_of(match["number"], heading.reader.lang), heading.title[match.end() :]
    before = heading.title[: match.start("number")]
    allowed = {abs(two - one), *heading.periods}
    if re.search(_TO, before, re.IGNORECASE) and not _STEPS.match(rest):
        allowed.add(two)
    share = rest.lstrip().startswith("%") and number is not None and _share(one, two, number)
    if not share and not _fits(before, number, allowed):
        yield Clash(match["number"], pair)


def numbers(heading: Heading) -> Iterator[Clash]:
    """The numbers that no figure shown has, or none of the members that the clause names."""
    lang, every = (
        heading.reader.lang,
        {Decimal(len(heading.lines)), *(Decimal(len(line)) for line in heading.lines)},
    )
    ranks = r"(?:(?<=hạng )|(?<=đứng thứ )|(?<=xếp thứ )|(?<=rank )|(?<=ranked ))"
    spelled = rf"{ranks}(?!năm)(?:{'|'.join(SPELLED[lang])})(?!\w)"
    for match in re.finditer(rf"{NUMBER}|{spelled}", heading.title, re.IGNORECASE):
        if heading.inside(match.span(), [*heading.quoted, *heading.judged]):
            continue
        number, before = number_of(match[0], lang), heading.title[: match.start()]
        clause = next(span for span in clauses(heading.title) if span[0] <= match.start() < span[1])
        lines = heading.named_in(clause) or heading.lines
        if _STEPS.match(heading.title, match.end()) and not re.search(_AMONG, before, re.IGNORECASE):
            allowed = _changes(heading, lines)
        else:
            allowed = _known(heading, lines) | (
                every if _COUNTED.match(heading.title, match.end()) else set()
            )
        if not _fits(before, number, allowed):
            yield Clash(match[0], tuple(figure for line in lines[:2] for figure in line[-2:]))
        elif number not in heading.periods:
            yield from _introduced(heading, match, clause)


def _introduced(heading: Heading, match: re.Match[str], clause: tuple[int, int]) -> Iterator[Clash]:
    """A value after ``lên`` or ``to`` in a clause of change is the later one, one after ``từ`` the earlier."""
    changed = next((c for c in heading.all_claims if c.kind in CHANGES and c.clause == clause), None)
    if changed is None:
        return
    pair, before = heading.step(heading.subject(changed), clause), heading.title[: match.start()]
    for word, figure in ((_TO, pair[-1]), (_FROM, pair[0])):
        allowed = {value for value in (printed(heading.ground, figure), figure.number) if value is not None}
        if re.search(word, before, re.IGNORECASE) and number_of(match[0], heading.reader.lang) not in allowed:
            yield Clash(match[0], pair)


def _known(heading: Heading, lines: Sequence[Line]) -> set[Decimal]:
    figures = [figure for line in lines for figure in line]
    found = {figure.number for figure in figures} | {printed(heading.ground, figure) for figure in figures}
    found |= {ranked_of(heading.ground, figure) for figure in figures}
    run = run_of_first(heading.ground, lines[0])
    known = {number for number in found if number is not None} | ({Decimal(len(run))} if run else set())
    return known | heading.periods | _changes(heading, lines)


def _changes(heading: Heading, lines: Sequence[Line]) -> set[Decimal]:
    """The last change of each line; of two members that a clause names, by how much they differ."""
    changes = (change_of(heading.ground, line) for line in lines)
    found = {abs(Decimal(change.value)) for change in changes if change}
    if len(lines) == 2:
        one, two = (printed(heading.ground, line[-1]) or Decimal(0) for line in lines)
        found.add(abs(two - one))
    return found


def _fits(before: str, number: Decimal | None, allowed: set[Decimal]) -> bool:
    """A number is one of those allowed; after ``hơn``, ``gần`` or ``khoảng`` it may be what one of them is rounded to."""
    if number is None or number in allowed:
        return number is not None
    step = Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))
    bounds = {
        "more": (number, number + step),
        "nearly": (number - step, number),
        "about": (number - step / 2, number + step / 2),
    }
    return any(
        re.search(pattern, before, re.IGNORECASE)
        and any(bounds[name][0] < one < bounds[name][1] for one in allowed)
        for name, pattern in _QUALIFIED.items()
    )


def _share(one: Decimal, two: Decimal, typed: Decimal) -> bool:
    """The change in per cent of the earlier value, to the decimals that were typed."""
    decimals = max(0, -int(typed.as_tuple().exponent))
    return one != 0 and round_half_up(abs(two - one) * 100 / one, decimals) == typed
