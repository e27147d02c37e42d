"""Checks that need no declaration: sources that contradict each other, and periods that end after publication."""

from __future__ import annotations

from collections.abc import Iterator

from builder.checking.equations import Address, Equation
from builder.checking.verdicts import Explain, Result, Side, Working, permalink
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.claims import contradicting
from builder.model.dates import PartialDate
from builder.model.figures import Claim, Figure
from builder.model.period import Period
from builder.model.site import Site

SAME_CLAIM = "same-claim"
"""The rule by which sources that print different values contradict each other."""
_VI, _EN = Reader("vi"), Reader("en")


def disputed_id(address: str) -> str:
    """The id of the result that says that sources differ at an address."""
    return permalink("nguon-khac-nhau-" + address)


def disputed_figures(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=disputed_id(figure.address),
            rule=SAME_CLAIM,
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
            equation=Equation(
                Address(f"{figure.address}~{figure.claim.source}"),
                "=",
                Address(f"{figure.address}~{against[0].source}"),
                "",
            ),
        )


def _all_claims(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.typed(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def _source(site: Site, claim: Claim) -> str:
    source = site.sources[claim.source]
    return f"{source.publisher}: {source.title}"


def periods_after_publication(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def _targets(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = (site.figures[address.partition("~")[0]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}


def _ended(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind not in ("year", "day") and (published.first.year, published.first.month) == (
        end.year,
        end.month,
    ):
        return "holds"
    return "fails"


def _period_and_date(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain
