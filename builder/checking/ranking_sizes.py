"""The number of units in one ranking is one number, whoever prints it: 63 and 62 cannot both be."""

from __future__ import annotations

from collections.abc import Iterator

from builder.checking.verdicts import Explain, Result, Working, permalink
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.figures import Claim, Figure
from builder.model.site import Site

Printed = tuple[Figure, Claim]


def ranking_sizes(site: Site) -> Iterator[Result]:
    """A result for each edition of which sources print the number of ranked units more than once: for several places,
    components or sources. Where they print several numbers for the same ranking it fails, which of them is right is not
    said; where only the rankings of components differ it is unclear, as those may rank fewer units."""
    groups: dict[tuple[str, str, str], list[Printed]] = {}
    sizes = {
        (name, measure.of)
        for name, indicator in site.indicators.items()
        for measure in indicator.measures.values()
        if measure.of
    }
    for figure in site.figures.values():
        if (figure.indicator, figure.measure) in sizes and figure.key.period.end is not None:
            group = groups.setdefault((figure.indicator, figure.measure, figure.key.period.text), [])
            group += [(figure, claim) for claim in (figure.claim, *figure.others)]
    for (indicator, measure, period), printed in groups.items():
        if len(printed) > 1:
            yield _result(site, f"so-noi-xep-hang-{indicator}-{measure}-{period}", printed)


def _result(site: Site, name: str, printed: list[Printed]) -> Result:
    values: dict[str, list[Printed]] = {}
    for one in printed:
        values.setdefault(str(one[1].value), []).append(one)
    order = sorted(values.values(), key=lambda group: -len(group))
    first = printed[0][0]
    title, period = site.indicators[first.indicator].title, first.key.period
    agreed = len(values) == 1
    by_component: dict[str, set[str]] = {}
    for figure, claim in printed:
        by_component.setdefault(figure.key.component, set()).add(str(claim.value))
    within = any(len(found) > 1 for found in by_component.values())
    rare = [figure.address for group in order[1:] for figure, _ in group]
    return Result(
        id=permalink(name),
        rule="ranking-size",
        kind="ranking-size",
        verdict="holds" if agreed else "fails" if within else "unclear",
        title=Text(
            vi=f"Số nơi được xếp hạng là một số: {title.vi}, {period}",
            en=f"The number of units ranked is one number: {title.get('en')}, {period}",
        ),
        explain=_explain(site, order),
        figures=tuple(dict.fromkeys(figure.address for figure, _ in printed)),
        sources=tuple(dict.fromkeys(claim.source for _, claim in printed)),
        location=(printed if agreed else order[1])[0][1].location,
        doubts=tuple(dict.fromkeys(rare)),
    )


def _explain(site: Site, order: list[list[Printed]]) -> Explain:
    def explain(reader: Reader) -> Working:
        lines = []
        for group in order:
            figure, claim = group[0]
            shown = reader.typed(claim, site.measure(figure))
            publisher, where = site.sources[claim.source].publisher, figure_title(site, figure, reader)
            more = len(group) - 1
            vi = f"{shown}: {publisher} ({where})" + (f" và {more} chỗ khác" if more else "")
            en = f"{shown}: {publisher} ({where})" + (f" and {more} more" if more else "")
            lines.append(Text(vi=vi, en=en))
        return Working(steps=tuple(lines))

    return explain
