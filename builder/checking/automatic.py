"""Checks that need no declaration: sources that contradict each other, and periods that end after publication."""

from __future__ import annotations

from collections.abc import Iterator

from builder.checking.verdicts import Result, Side, Working
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.locale.text import slug
from builder.model.base import Text
from builder.model.claims import contradicting
from builder.model.indicators import Figure
from builder.model.site import Site

_VI, _EN = Reader("vi"), Reader("en")


def disputed_figures(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        measure = site.measure(figure)
        against = contradicting(figure, measure)
        if not against:
            continue
        claims = (figure.claim, *against)
        title = figure_title(site, figure, _VI)
        yield Result(
            id=slug("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {title}", en=f"Sources differ: {figure_title(site, figure, _EN)}"
            ),
            working=Working(
                left=Side(site.sources[figure.claim.source].publisher, "", _VI.value(figure.claim, measure)),
                relation="=",
                right=Side(site.sources[against[0].source].publisher, "", _VI.value(against[0], measure)),
                steps=tuple(
                    Text(vi=f"{site.sources[claim.source].publisher}: {_VI.value(claim, measure)}") for claim in claims
                ),
            ),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in claims)),
            location=figure.claim.location,
        )


def periods_after_publication(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month in which the source appeared is read
    as "up to then"."""
    groups: dict[tuple[str, str, str], list[Figure]] = {}
    for figure in site.figures.values():
        if figure.key.period.end is not None and site.sources[figure.claim.source].date is not None:
            group = (figure.claim.source, figure.indicator, figure.key.period.text)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, _), figures in groups.items():
        period, published = figures[0].key.period, site.sources[source].date
        assert published is not None and period.end is not None  # noqa: S101,PT018 - filtered above
        if published.last >= period.end:
            verdict = "holds"
        elif period.kind != "year" and (published.first.year, published.first.month) == (
            period.end.year,
            period.end.month,
        ):
            verdict = "holds"
        else:
            verdict = "fails" if published.first < period.end and published.last < period.end else "unclear"
        title = site.indicators[indicator].title
        yield Result(
            id=slug(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,  # type: ignore[arg-type]
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            working=Working(
                left=Side(f"ngày cuối kỳ {_VI.period(period)}", _VI.day(period.end), _VI.day(period.end)),
                relation="<=",
                right=Side("ngày đăng", _VI.date(published), _VI.date(published)),
            ),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )
