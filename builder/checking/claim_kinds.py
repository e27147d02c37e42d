"""Declared checks that test words rather than sums: "keeps", one claim in two places, what a source leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from builder.checking.constraints import Demands, alike, demands_on, no_demands
from builder.checking.equations import Address, Equation
from builder.checking.lookups import IncompleteError, UnknownError, figure_at, look_up, quantity_at
from builder.checking.quantities import NotEnoughDataError, Quantity
from builder.checking.verdicts import Explain, Side, Working
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck, Verdict
from builder.model.claims import claim_at, same_value
from builder.model.records import Source
from builder.model.site import Site
from builder.problems import did_you_mean

T = TypeVar("T")

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_NUMBERED = {f"thứ {day + 2}": name for day, name in enumerate(WEEKDAYS[:6])}
_FIELDS = {
    "period": Text(vi="kỳ số liệu", en="period"),
    "unit": Text(vi="đơn vị", en="unit"),
    "date": Text(vi="ngày đăng", en="publication date"),
    "denominator": Text(vi="mẫu số", en="denominator"),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a kind of check comes to."""

    verdict: Verdict
    explain: Explain
    figures: tuple[str, ...] = ()
    """Addresses tested."""
    doubts: tuple[str, ...] | None = None
    """Addresses that a failure calls into question; None = all of them."""
    equation: Equation | None = None
    """What is claimed, where it is an equation over addresses."""
    demands: Demands = no_demands
    """What it demands of figures, so that other values can be put in."""


def needed(value: T | None, field: str) -> T:
    """``value``, or :class:`IncompleteError` for lack of ``field``."""
    if value is None:
        raise IncompleteError(Text(vi=f"trường {field}", en=f"the field {field}"), field)
    return value


def several(site: Site, check: DeclaredCheck) -> tuple[str, ...]:
    """The figures that are compared: two at least, and none of them twice."""
    claims = [claim_at(site, address) for address in check.figures]
    for index, claim in enumerate(claims):
        if claim is not None and any(claim is other for other in claims[:index]):
            what = Text(
                vi="số liệu khác nhau, không ghi một số hai lần", en="figures that differ, none of them twice"
            )
            raise IncompleteError(what, "figures", str(index))
    if len(claims) < 2:
        raise IncompleteError(Text(vi="ít nhất hai số liệu ở figures", en="at least two figures"), "figures")
    return check.figures


def places(check: DeclaredCheck) -> int | None:
    """How many places there are, as ``of`` says."""
    if check.of is not None and check.of < 1:
        raise IncompleteError(Text(vi="“of” từ 1 trở lên", en="an “of” of at least 1"), "of")
    return check.of


def side(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(reader), shown, shown)


def lacking(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(step), figures)


def steps_only(*steps: Text) -> Explain:
    """A working of words alone."""
    return lambda _reader: Working(steps=steps)


def continuity(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues", "for the second year": the figure and the one before must be equal, and sources must print
    both; one that was inferred, often from the very words, proves nothing."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"
    claims = (claim_at(site, one) for one in (address, check.previous))
    inferred = any(claim is not None and claim.status == "inferred" for claim in claims)
    guess = Text(
        vi="một trong hai số là suy ra, không nguồn nào in, nên chưa chứng minh được gì",
        en="one of the two numbers was inferred and is printed in no source, so nothing is proved",
    )

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        steps = (step, guess) if inferred else (step,)
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=steps)

    verdict: Verdict = "unclear" if inferred else "holds" if now.printed == before.printed else "fails"
    demands = demands_on(site, alike((address, check.previous)), lambda leaf: look_up(site, leaf))
    return Outcome(
        verdict, explain, (address, check.previous), (address,), demands=no_demands if inferred else demands
    )


def same(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    found = [quantity_at(site, address) for address in several(site, check)]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    claim = Equation(Address(check.figures[0]), "=", Address(check.figures[1]), "")
    equations = alike(check.figures) if comparable else ()
    demands = demands_on(site, equations, lambda leaf: look_up(site, leaf))
    equation = claim if len(found) == 2 else None
    return Outcome(verdict, explain, check.figures, equation=equation, demands=demands)


def stated(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def _source(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def weekday(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise IncompleteError(Text(vi="ngày đầy đủ ở date", en="a full date"), "date")
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def unit(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in several(site, check)]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def only(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    of = places(check)
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = of is not None and len(rivals) + 1 >= of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def uncheckable(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)
