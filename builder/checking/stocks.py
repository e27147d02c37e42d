"""Stocks that only grow (``cumulative: true``): what was done by a day cannot be undone by a later one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from builder.checking.intervals import Interval
from builder.checking.quantities import Quantity, quantity
from builder.checking.verdicts import Explain, Result, Working, permalink
from builder.locale.figures import figure_title, key_words
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import VERDICTS, Verdict
from builder.model.figures import Figure
from builder.model.indicators import Break
from builder.model.site import Site

_VI, _EN = Reader("vi"), Reader("en")

Series = tuple[Figure, ...]
"""Figures of one stock in the order of time."""


def shrinking_stocks(site: Site) -> Iterator[Result]:
    """For each stock of one place, level and component a result: each figure against the one before it, where no break
    lies between. Figures without a stated end, or counted from another first day, are no part of the series."""
    for series in _series(site):
        steps = [_Step(site, one, other) for one, other in pairwise(series)]
        verdicts = [step.verdict for step in steps]
        if not verdicts:
            continue
        verdict = next(name for name in VERDICTS if name in verdicts)
        first = series[0]
        indicator = site.indicators[first.indicator].title
        names = {
            reader.lang: ", ".join(
                (
                    site.measure(first).title.get(reader.lang),
                    *key_words(site, first.indicator, first.key, reader),
                )
            )
            for reader in (_VI, _EN)
        }
        falling = [step for step in steps if step.verdict == "fails"]
        yield Result(
            id=permalink(f"so-luy-ke-{first.address.partition('@')[0]}-{_key(first)}"),
            rule="stock",
            kind="stock",
            verdict=verdict,
            title=Text(
                vi=f"Số lũy kế không giảm: {indicator.vi}, {names['vi']}",
                en=f"A running total does not fall: {indicator.get('en')}, {names['en']}",
            ),
            explain=_explain(falling or steps),
            figures=tuple(figure.address for figure in series),
            sources=tuple(dict.fromkeys(figure.claim.source for figure in series)),
            location=(falling[0].later if falling else first).claim.location,
            doubts=tuple(dict.fromkeys(f.address for step in falling for f in (step.earlier, step.later))),
        )


def _key(figure: Figure) -> str:
    key = figure.key
    start = key.period.start.isoformat() if key.period.kind == "span" and key.period.start else ""
    return "-".join(word for word in (key.place, key.level, key.component, start) if word)


def _series(site: Site) -> Iterator[Series]:
    """Figures grouped by what they count and from when; within a group by the end of their period."""
    groups: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in site.figures.values():
        stated = figure.key.period.end is not None and figure.number is not None
        if stated and site.measure(figure).cumulative:
            groups.setdefault((figure.indicator, figure.measure, _key(figure)), []).append(figure)
    for figures in groups.values():
        yield tuple(sorted(figures, key=lambda figure: (*_order(figure), figure.address)))


def _order(figure: Figure) -> tuple[date, date]:
    """By the end; a year that ends on the day on which a month does stands after it."""
    period = figure.key.period
    return (period.end or date.max, period.start or date.min)


class _Step:
    """Two figures of a stock, one after the other."""

    def __init__(self, site: Site, earlier: Figure, later: Figure) -> None:
        self.site, self.earlier, self.later = site, earlier, later
        self.cut = _break_between(site, earlier, later)
        self.verdict: Verdict = self._judged()

    def _judged(self) -> Verdict:
        if self.cut is not None:
            return "no-data"
        one, other = self.quantity(self.earlier).interval, self.quantity(self.later).interval
        if self.earlier.key.period.end == self.later.key.period.end:
            return "holds" if _meet(one, other) else "fails"
        return "fails" if other.high < one.low else "holds" if other.low >= one.high else "unclear"

    def quantity(self, figure: Figure) -> Quantity:
        measure = self.site.measure(figure)
        return quantity(figure.claim, measure, lambda reader: figure_title(self.site, figure, reader))

    def words(self, reader: Reader) -> Text:
        period, since = reader.period(self.later.key.period), reader.period(self.earlier.key.period)
        now, before = (self.quantity(f).shown(reader) for f in (self.later, self.earlier))
        if self.cut is not None:
            return Text(
                vi=f"{since} và {period} không so với nhau: {self.cut.reason.vi}",
                en=f"{since} and {period} are not compared: {self.cut.reason.get('en')}",
            )
        return Text(vi=f"{since}: {before}; {period}: {now}", en=f"{since}: {before}; {period}: {now}")


def _meet(one: Interval, other: Interval) -> bool:
    return one.low <= other.high and other.low <= one.high


def _break_between(site: Site, earlier: Figure, later: Figure) -> Break | None:
    one, other = earlier.key.period.end, later.key.period.end
    for cut in site.indicators[earlier.indicator].breaks:
        concerned = not cut.measures or earlier.measure in cut.measures
        if concerned and one is not None and other is not None and one < cut.from_.first <= other:
            return cut
    return None


def _explain(steps: list[_Step]) -> Explain:
    return lambda reader: Working(steps=tuple(step.words(reader) for step in steps))
