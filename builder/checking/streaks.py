"""A printed number of years against the editions in its range and against the rank of each edition."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from builder.checking.claim_kinds import Outcome, needed
from builder.checking.constraints import demands_on
from builder.checking.equations import Address, Constant, Equation
from builder.checking.intervals import Interval
from builder.checking.lookups import IncompleteError, UnknownError, look_up, quantity_at
from builder.checking.quantities import Quantity
from builder.checking.verdicts import Side, Working
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck, Streak, Verdict
from builder.model.figures import Key, address_of
from builder.model.indicators import Break, Indicator
from builder.model.period import Period
from builder.model.site import Site
from builder.problems import did_you_mean


@dataclass(frozen=True, slots=True)
class _Editions:
    """The editions of the range: those with a result, those that miss the value, those without a result, and those whose
    result no source prints but we inferred, often from the very claim; they prove nothing, for or against."""

    addresses: tuple[str, ...]
    missed: tuple[tuple[int, Decimal], ...]
    absent: tuple[int, ...]
    inferred: tuple[int, ...]


def streak(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition, printed by a source: one edition that misses it breaks the streak, one
    that is not there or was inferred leaves it open. With ``gaps`` the editions that reach it are counted."""
    run = needed(check.streak, "streak")
    if run.last < run.first:
        what = Text(
            vi="năm cuối (last) không trước năm đầu (first)", en="a last year that is not before the first"
        )
        raise IncompleteError(what, "streak", "last")
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    unproven = len(editions.absent) + len(editions.inferred)
    counted = span - len(editions.missed) - unproven if run.gaps else span
    most = counted + unproven if run.gaps else span
    fits = claimed.interval.low <= most and counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if unproven or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    # a streak that fails speaks against words: which of its ranks or years was meant, no number tells
    equations = () if verdict == "fails" else _equations(run, figures, editions, counted)
    demands = demands_on(site, equations, lambda leaf: look_up(site, leaf))
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures, demands=demands)


def _equations(
    run: Streak, figures: tuple[str, ...], editions: _Editions, counted: int
) -> tuple[Equation, ...]:
    """What the streak demands: the years printed as they count, and each rank within it; gaps leave the ranks open."""
    years = (Equation(Address(figure), "=", Constant(Decimal(counted)), "") for figure in figures)
    most = Constant(run.at_most)
    ranks = (Equation(Address(rank), "<=", most, "") for rank in editions.addresses if not run.gaps)
    return (*years, *ranks)


def _claimed(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        what = Text(
            vi="số năm nguồn in, ở figure hoặc streak.years",
            en="the number of years printed, in figure or streak.years",
        )
        raise IncompleteError(what, "streak")
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def _steps(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if editions.inferred:
        years = ", ".join(map(str, editions.inferred))
        steps.append(
            Text(
                vi=f"hạng năm {years} là suy ra, không nguồn nào in",
                en=f"inferred, printed in no source: {years}",
            )
        )
    if cut:
        steps.append(
            Text(
                vi=f"cách đo đổi từ {cut.from_}: {cut.reason.vi}",
                en=f"method changed from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def _series(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def _editions(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent, inferred = [], [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.claim.status == "inferred":
            inferred.append(year)
        elif figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent), tuple(inferred))


def _break_inside(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None
