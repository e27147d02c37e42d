"""The number of units in one ranking is one number, whoever prints it: 63 and 62 cannot both be."""

from __future__ import annotations

from collections.abc import Iterator

from builder.checking.verdicts import Explain, Result, Working, permalink
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.figures import Figure
from builder.model.site import Site


def ranking_sizes(site: Site) -> Iterator[Result]:
    """A result for each edition for which the number of ranked units is entered more than once, for several places or
    components. Several numbers for the same ranking fail, which of them is right is not said; where only the rankings
    of components differ it is unclear, as those may rank fewer units. What sources print for one place is compared by
    :func:`builder.checking.automatic.disputed_figures`."""
    groups: dict[tuple[str, str, str], list[Figure]] = {}
    sizes = {
        (name, measure.of)
        for name, indicator in site.indicators.items()
        for measure in indicator.measures.values()
        if measure.of
    }
    for figure in site.figures.values():
        if (figure.indicator, figure.measure) in sizes and figure.key.period.end is not None:
            groups.setdefault((figure.indicator, figure.measure, figure.key.period.text), []).append(figure)
    for (indicator, measure, period), printed in groups.items():
        if len(printed) > 1:
            yield _result(site, f"so-noi-xep-hang-{indicator}-{measure}-{period}", printed)


def _result(site: Site, name: str, printed: list[Figure]) -> Result:
    values: dict[str, list[Figure]] = {}
    for figure in printed:
        values.setdefault(str(figure.value), []).append(figure)
    order = sorted(values.values(), key=lambda group: -len(group))
    title, period = site.indicators[printed[0].indicator].title, printed[0].key.period
    verdict = _verdict(printed)
    return Result(
        id=permalink(name),
        rule="ranking-size",
        kind="ranking-size",
        verdict=verdict,
        title=Text(
            vi=f"Các nguồn ghi cùng một số nơi được xếp hạng: {title.vi}, {period}",
            en=f"The sources give the same number of ranked places: {title.get('en')}, {period}",
        ),
        explain=_explain(site, order),
        figures=tuple(figure.address for figure in printed),
        sources=tuple(dict.fromkeys(figure.claim.source for figure in printed)),
        location=(printed if verdict == "holds" else order[1])[0].claim.location,
        doubts=tuple(figure.address for group in order[1:] for figure in group),
    )


def _verdict(printed: list[Figure]) -> Verdict:
    of_components: dict[str, set[str]] = {}
    for figure in printed:
        of_components.setdefault(figure.key.component, set()).add(str(figure.value))
    if any(len(values) > 1 for values in of_components.values()):
        return "fails"
    return "holds" if len(set().union(*of_components.values())) == 1 else "unclear"


def _explain(site: Site, order: list[list[Figure]]) -> Explain:
    def explain(reader: Reader) -> Working:
        lines = []
        for group in order:
            figure, more = group[0], len(group) - 1
            shown = reader.typed(figure.claim, site.measure(figure))
            publisher, where = site.sources[figure.claim.source].publisher, figure_title(site, figure, reader)
            vi = f"{shown}: {publisher} ({where})" + (f" và {more} chỗ khác" if more else "")
            en = f"{shown}: {publisher} ({where})" + (f" and {more} more" if more else "")
            lines.append(Text(vi=vi, en=en))
        return Working(steps=tuple(lines))

    return explain
