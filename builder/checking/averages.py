"""Declared checks of averages: the value of the whole country against those of the places listed.

A national value is a mean of the places, but often a weighted one (by population, by answers), which no source has to
say. Any weighted mean lies between the least and the greatest of its parts: a value outside of them fails. One within
them that is not the plain mean proves nothing and is unclear, unless the source says that it is the plain mean. Where
places are missing they may have any value that the measure allows: if some such values make the national value the
plain mean there is not enough to tell, else it is unclear as before. How many places there are, ``of`` says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from builder.checking.claim_kinds import Outcome, lacking, needed, places
from builder.checking.evaluate import half_up
from builder.checking.quantities import half_unit
from builder.checking.tables import TableView, add
from builder.checking.verdicts import Side, Working
from builder.locale.figures import figure_title
from builder.locale.reader import ALL, Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck, Verdict
from builder.model.claims import decimals_of
from builder.model.figures import Figure
from builder.model.period import Period
from builder.model.site import Site


@dataclass(frozen=True, slots=True)
class _Mean:
    """A national value and the values of the places."""

    whole: Figure
    parts: tuple[Decimal, ...]

    @property
    def mean(self) -> Fraction:
        return sum(map(Fraction, self.parts), Fraction(0)) / len(self.parts)

    @property
    def decimals(self) -> int:
        """Places printed of the national value."""
        return decimals_of(self.whole.number or Decimal(0), ALL)

    @property
    def rounded(self) -> Decimal:
        """The plain mean with as many places as the national value is printed with."""
        return half_up(self.mean, self.decimals)

    @property
    def equal(self) -> bool:
        """True where the places, each as it may have been rounded, can have the national value as their plain mean."""
        printed = Fraction(self.whole.number or 0)
        spread = Fraction(max(half_unit(value) for value in self.parts)) + Fraction(half_unit(self._value))
        return self.rounded == printed or abs(self.mean - printed) <= spread

    @property
    def outside(self) -> bool:
        """True where no weights whatever give the national value."""
        half = half_unit(self._value)
        least, most = min(self.parts), max(self.parts)
        return self._value + half < least - half_unit(least) or self._value - half > most + half_unit(most)

    @property
    def one_digit(self) -> bool:
        """True where the printed value and the mean have the same digits but for one."""
        one, other = str(self._value), str(self.rounded)
        return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1

    @property
    def _value(self) -> Decimal:
        return self.whole.number or Decimal(0)


def average(site: Site, check: DeclaredCheck) -> Iterator[tuple[Period, Outcome]]:
    """In each period and for each component, the value of the country against the mean of the places."""
    view, of = TableView.of(site, check), needed(places(check), "of")
    for period in view.table.periods:
        found = [
            mean for one in view.table.components or ("",) if (mean := _mean(view, period, one)) is not None
        ]
        yield period, _judged(view, of, found)


def _mean(view: TableView, period: Period, component: str) -> _Mean | None:
    site = view.site
    level = site.places[site.settings.home].level
    listed = view.list_of(view.measure, period, component)
    whole = next((f for f in listed if site.places[f.key.place].level == "country" and f.number), None)
    if view.table.parts:
        sums = {place: add(parts) for place, parts in view.parts_by_place(period).items()}
    else:
        sums = {f.key.place: f.number for f in listed if f.number is not None}
    values = tuple(value for place, value in sums.items() if site.places[place].level == level)
    return _Mean(whole, values) if whole is not None and len(values) > 1 else None


def _verdict(view: TableView, of: int, one: _Mean) -> Verdict:
    missing = of - len(one.parts)
    if missing > 0:
        if _can_be_mean(view, one, missing):
            return "no-data"
        return "fails" if view.table.plain_mean else "unclear"
    if one.outside or (view.table.plain_mean and not one.equal):
        return "fails"
    return "holds" if one.equal else "unclear"


def _can_be_mean(view: TableView, one: _Mean, missing: int) -> bool:
    """True where some values of the missing places would make the national value the plain mean of all."""
    measure, known = view.indicator.measures[view.measure], sum(map(Fraction, one.parts), Fraction(0))
    places, printed = len(one.parts) + missing, Fraction(one.whole.number or 0)
    slack = Fraction(half_unit(one.whole.number or Decimal(0)))
    least = None if measure.min is None else (known + missing * Fraction(measure.min)) / places - slack
    most = None if measure.max is None else (known + missing * Fraction(measure.max)) / places + slack
    return (least is None or least <= printed) and (most is None or printed <= most)


def _judged(view: TableView, of: int, found: list[_Mean]) -> Outcome:
    if not found:
        return lacking(
            Text(
                vi="giá trị của cả nước và của ít nhất hai nơi",
                en="the value of the country and of two places",
            )
        )
    verdicts = {one.whole.address: _verdict(view, of, one) for one in found}
    order: tuple[Verdict, ...] = ("fails", "unclear", "no-data", "holds")
    verdict = next(name for name in order if name in verdicts.values())
    telling = [one for one in found if verdicts[one.whole.address] == verdict]

    def explain(reader: Reader) -> Working:
        first = telling[0]
        whole, shown = reader.typed(first.whole.claim, view.site.measure(first.whole)), _number(first, reader)
        names = {"vi": f"trung bình của {len(first.parts)} nơi", "en": f"mean of {len(first.parts)} places"}
        return Working(
            left=Side(figure_title(view.site, first.whole, reader), whole, whole),
            relation="=",
            right=Side(names[reader.lang], shown, shown),
            steps=tuple(step for one in telling for step in _steps(of, one, verdict, reader)),
        )

    failing = tuple(address for address, verdict in verdicts.items() if verdict == "fails")
    return Outcome(verdict, explain, tuple(verdicts), failing)


def _number(one: _Mean, reader: Reader) -> str:
    return reader.number(one.rounded, one.decimals)


def _steps(of: int, one: _Mean, verdict: Verdict, reader: Reader) -> Iterator[Text]:
    least, most = (reader.number(half_up(Fraction(v), one.decimals), one.decimals) for v in _ends(one))
    yield Text(
        vi=f"{len(one.parts)} nơi đã nhập, thấp nhất {least}, cao nhất {most}",
        en=f"{len(one.parts)} places entered, lowest {least}, highest {most}",
    )
    if of > len(one.parts):
        yield Text(
            vi=f"cả nước có {of} nơi, còn thiếu {of - len(one.parts)}",
            en=f"of {of} places in the country {of - len(one.parts)} are missing",
        )
    if verdict == "no-data":
        yield Text(
            vi="chưa đủ mọi nơi nên chưa kết luận", en="some places are missing, so nothing follows yet"
        )
    elif one.outside and verdict == "fails":
        yield Text(
            vi="không cách tính trung bình nào cho giá trị nằm ngoài khoảng ấy",
            en="no mean of these values, however weighted, lies outside that range",
        )
    elif verdict == "fails":
        yield Text(vi="nguồn nói đây là trung bình cộng", en="the source says that it is the plain mean")
    elif verdict == "unclear":
        yield Text(
            vi="giá trị cả nước có thể là trung bình có trọng số, nên khác trung bình cộng chưa phải là mâu thuẫn",
            en="the national value may be a weighted mean, so a difference from the plain mean is no contradiction yet",
        )
    if not one.equal and one.one_digit:
        yield Text(vi="hai số chỉ khác nhau một chữ số", en="the two numbers differ by one digit only")


def _ends(one: _Mean) -> tuple[Decimal, Decimal]:
    return min(one.parts), max(one.parts)
