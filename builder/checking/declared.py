"""Checks of data/checks.yml: across rows, files, sources and documents. One function a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from builder.checking.equations import Address, DateOf, EquationError, leaves, parse_equation
from builder.checking.evaluate import Lookup, NotEnoughData, Quantity, judge, quantity
from builder.checking.intervals import Interval
from builder.checking.verdicts import Result, Side, Working
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import claim_at, same_value
from builder.model.checks import DeclaredCheck, Verdict
from builder.model.dates import PartialDate
from builder.model.indicators import Figure, Key, address_of
from builder.model.site import Site
from builder.problems import Problems, did_you_mean

Outcome = tuple[Verdict, Working, tuple[str, ...]]
"""Verdict, working and the addresses tested."""

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_DAY_NUMBERS = {"Thứ 2": 0, "Thứ 3": 1, "Thứ 4": 2, "Thứ 5": 3, "Thứ 6": 4, "Thứ 7": 5, "Chủ nhật": 6}
_VI = Reader("vi")


class Unknown(Exception):
    """A check names a figure or record that does not exist."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def run_declared_checks(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of data/checks.yml; a check that cannot be read is a problem and gives no result."""
    for name, check in site.checks.items():
        try:
            verdict, working, addresses = KINDS[check.kind](site, check)
        except NotEnoughData as missing:
            verdict, addresses = "no-data", _named(check)
            working = Working(steps=(Text(vi=f"thiếu: {missing.what}", en=f"missing: {missing.what}"),))
        except EquationError as error:
            text = check.check or ""
            at = site.where("checks", name, "check")
            caret = f"{text}\n{' ' * error.column}^"
            problems.add("C110", at, text=text, column=error.column + 1, expected=error.expected, paste=caret)
            continue
        except Unknown as error:
            problems.add(error.code, site.where("checks", name), **error.values)
            continue
        published = tuple(a.partition("~")[0] for a in addresses)
        sources = [claim_at(site, a).source for a in addresses if claim_at(site, a)]  # type: ignore[union-attr]
        yield Result(
            id=name,
            rule=name,
            kind=check.kind,
            verdict=verdict,
            title=check.title,
            working=working,
            figures=tuple(dict.fromkeys(a for a in published if a in site.figures)),
            sources=tuple(dict.fromkeys([*sources, *([check.source] if check.source else [])])),
            location=site.where("checks", name),
            note=check.note,
            hypothesis=check.hypothesis if verdict == "fails" else None,
            acknowledged=check.acknowledged if verdict == "fails" else None,
        )


def _named(check: DeclaredCheck) -> tuple[str, ...]:
    return tuple(a for a in (check.figure, check.previous, *check.figures) if a)


def _quantity(site: Site, address: str) -> Quantity:
    claim = claim_at(site, address)
    bare = address.partition("~")[0]
    if claim is None or bare not in site.figures:
        raise Unknown("C102", address=address, near=did_you_mean(address, site.figures))
    figure = site.figures[bare]
    return quantity(claim, site.measure(figure), figure_title(site, figure, _VI))


def _date_of(site: Site, reference: str) -> Quantity:
    kind, _, name = reference.partition("/")
    records = {"sources": site.sources, "resolutions": site.resolutions, "events": site.events}.get(kind)
    record = records.get(name) if records else None
    if record is None:
        raise Unknown("C101", kind="bản ghi", kind_en="record", id=reference, near="")
    title = getattr(record, "number", None) or (record.title if isinstance(record.title, str) else record.title.vi)
    day: PartialDate | None = record.date
    if day is None:
        raise NotEnoughData(f"ngày của {title}")
    value = Interval(Interval.point(day.first.toordinal()).low, Interval.point(day.last.toordinal()).high)
    return Quantity(Decimal(day.first.toordinal()), value, 0, f"ngày của {title}", _VI.date(day), True)


def _lookup(site: Site) -> Lookup:
    def look_up(leaf: object) -> Quantity:
        if isinstance(leaf, Address):
            return _quantity(site, leaf.address)
        if isinstance(leaf, DateOf):
            return _date_of(site, leaf.reference)
        raise Unknown("C111", name=getattr(leaf, "name", str(leaf)), near="")

    return look_up


def _equation(site: Site, check: DeclaredCheck) -> Outcome:
    equation = parse_equation(check.check or "")
    parts = (*leaves(equation.left), *leaves(equation.right))
    verdict, working = judge(equation, _lookup(site))
    if any(isinstance(leaf, DateOf) for leaf in parts):
        # a difference of day numbers reads as days, and the two dates are themselves the working
        days = working.difference.removeprefix("−")
        working = Working(
            left=working.left,
            relation=working.relation,
            right=working.right,
            steps=(Text(vi=f"cách nhau {days} ngày", en=f"{days} days apart"),) if days else (),
        )
    return verdict, working, tuple(leaf.address for leaf in parts if isinstance(leaf, Address))


def _streak(site: Site, check: DeclaredCheck) -> Outcome:
    """A printed number of years against the editions in the printed range, and each edition's value."""
    streak = check.streak
    if streak is None or check.figure is None:
        raise NotEnoughData("streak, figure")
    claimed = _quantity(site, check.figure)
    editions = streak.last - streak.first + 1
    indicator_id, _, measure = streak.measure.partition(".")
    if indicator_id not in site.indicators or measure not in site.indicators[indicator_id].measures:
        raise Unknown("C102", address=streak.measure, near="")
    indicator = site.indicators[indicator_id]
    steps = [
        Text(
            vi=f"từ {streak.first} đến {streak.last} có {editions} kỳ công bố; nguồn in {claimed.shown}",
            en=f"{streak.first} to {streak.last} are {editions} editions; the source prints {claimed.shown}",
        )
    ]
    missing, broken = [], []
    addresses = [check.figure]
    for year in range(streak.first, streak.last + 1):
        period = next((row.key.period for row in site.rows[indicator_id] if row.key.period.year == year), None)
        key = Key(period, streak.place or site.settings.home) if period else None
        address = address_of(indicator_id, measure, key, indicator.dimensions, site.settings.home) if key else ""
        figure = site.figures.get(address)
        if figure is None or figure.number is None:
            missing.append(year)
            continue
        addresses.append(address)
        if figure.number > streak.at_most:
            broken.append((year, figure.number))
    for year, value in broken:
        steps.append(
            Text(vi=f"năm {year}: {value}, không đạt {streak.at_most}", en=f"{year}: {value}, not {streak.at_most}")
        )
    if missing:
        years = ", ".join(map(str, missing))
        steps.append(Text(vi=f"chưa có số liệu năm {years}", en=f"no data for {years}"))
    length_fits = claimed.interval.low <= editions <= claimed.interval.high
    verdict: Verdict = "fails" if broken or not length_fits else "unclear" if missing else "holds"
    working = Working(
        left=Side(claimed.title, claimed.shown, claimed.shown),
        relation="=",
        right=Side(f"số kỳ từ {streak.first} đến {streak.last}", f"{streak.last} − {streak.first} + 1", str(editions)),
        steps=tuple(steps),
    )
    # the printed length is what fails when the range is miscounted; single editions only where they break it
    return verdict, working, tuple(addresses if broken else addresses[:1])


def _continuity(site: Site, check: DeclaredCheck) -> Outcome:
    """"Keeps", "continues": the figure and the one before must be equal."""
    if check.figure is None or check.previous is None:
        raise NotEnoughData("figure, previous")
    now, before = _quantity(site, check.figure), _quantity(site, check.previous)
    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    word = check.printed or "tiếp tục"
    working = Working(
        left=Side(now.title, now.shown, now.shown),
        relation="=",
        right=Side(before.title, before.shown, before.shown),
        steps=(
            Text(
                vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {now.shown}; kỳ trước là {before.shown}",
                en=f"the source says “{word}”: true only if the period before was {now.shown} too; it was {before.shown}",
            ),
        ),
    )
    return verdict, working, (check.figure, check.previous)


def _same(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision."""
    if len(check.figures) < 2:
        raise NotEnoughData("figures")
    quantities = [_quantity(site, address) for address in check.figures]
    first = quantities[0]
    equal = all(same_value(first.printed, other.printed, min(first.decimals, other.decimals)) for other in quantities)
    exact = all(q.interval.exact for q in quantities)
    verdict: Verdict = "holds" if equal else "fails" if exact else "unclear"
    other = next((q for q in quantities if q.printed != first.printed), quantities[1])
    working = Working(
        left=Side(first.title, first.shown, first.shown),
        relation="=",
        right=Side(other.title, other.shown, other.shown),
    )
    return verdict, working, check.figures


def _stated(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source."""
    figure = site.figures.get(check.figure or "")
    if check.figure and figure is None:
        raise Unknown("C102", address=check.figure, near=did_you_mean(check.figure, site.figures))
    missing = {
        "period": figure is not None and figure.key.period.kind == "unstated",
        "unit": figure is not None and not site.measure(figure).unit.vi,
        "date": check.source is not None and site.sources[check.source].date is None,
        "denominator": True,
    }[check.field or "period"]
    names = {
        "period": ("kỳ số liệu", "period"),
        "unit": ("đơn vị", "unit"),
        "date": ("ngày đăng", "publication date"),
        "denominator": ("mẫu số", "denominator"),
    }[check.field or "period"]
    step = Text(
        vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {names[0]}",
        en=f"the source {'does not state' if missing else 'states'} the {names[1]}",
    )
    return ("unclear" if missing else "holds"), Working(steps=(step,)), _named(check)


def _weekday(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    if check.date is None or check.printed is None:
        raise NotEnoughData("date, printed")
    day = PartialDate.parse(check.date)
    if not day.exact:
        raise NotEnoughData(check.date)
    real = WEEKDAYS[date.weekday(day.first)]
    printed = WEEKDAYS[_DAY_NUMBERS[check.printed]] if check.printed in _DAY_NUMBERS else check.printed
    shown = _VI.date(day)
    working = Working(
        left=Side(f"thứ in cùng ngày {shown}", check.printed, printed),
        relation="=",
        right=Side(f"thứ theo lịch của ngày {shown}", real, real),
    )
    return ("holds" if printed.casefold() == real.casefold() else "fails"), working, ()


def _unit(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing."""
    figures = [_figure(site, address) for address in check.figures]
    units = [site.measure(figure).unit for figure in figures]
    steps = tuple(
        Text(vi=f"{figure_title(site, figure, _VI)}: {unit.vi}", en=f"{figure.address}: {unit.get('en')}")
        for figure, unit in zip(figures, units, strict=True)
    )
    same = len({unit.vi for unit in units}) == 1
    return ("holds" if same else "unclear"), Working(steps=steps), check.figures


def _figure(site: Site, address: str) -> Figure:
    if address not in site.figures:
        raise Unknown("C102", address=address, near=did_you_mean(address, site.figures))
    return site.figures[address]


def _uncheckable(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    for address in _named(check):
        _figure(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return "no-data", Working(steps=(step,)), _named(check)


KINDS: dict[str, Callable[[Site, DeclaredCheck], Outcome]] = {
    "equation": _equation,
    "streak": _streak,
    "continuity": _continuity,
    "same": _same,
    "stated": _stated,
    "weekday": _weekday,
    "unit": _unit,
    "uncheckable": _uncheckable,
}
