"""Counts of figures, places and results: what is in an indicator, a source, a table; what is expected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.deriving.freshness import Freshness
from builder.locale.reader import Reader
from builder.model.figures import Figure
from builder.stating.counts import count
from builder.stating.naming import place_name
from builder.stating.statement import Ground, Statement


def all_figures(ground: Ground) -> Statement:
    """Every figure of the report."""
    number = len(ground.site.figures)
    return count(
        "figures",
        "figures",
        ground.site.figures,
        lambda reader: reader.plural("{n} số liệu có nguồn", number),
    )


def figures_of_indicator(ground: Ground, name: str) -> Statement:
    """Every figure of an indicator."""
    figures = ground.site.figures_of[name]
    return count(
        f"indicators/{name}/figures",
        "figures",
        (figure.address for figure in figures),
        lambda reader: reader.plural("{n} số liệu", len(figures)),
        brief=lambda reader: reader.number(len(figures)),
        where=f"indicators/{name}",
    )


def figures_of_source(ground: Ground, name: str, figures: Iterable[Figure]) -> Statement:
    """Every figure for which a source prints a value, published here or not."""
    addresses = [figure.address for figure in figures]
    return count(
        f"sources/{name}/figures",
        "figures",
        addresses,
        lambda reader: reader.plural("{n} số liệu", len(addresses)),
        where=f"sources/{name}",
    )


def places_of_edition(ground: Ground, name: str, period: str) -> Statement:
    """The places of a table: those of one level are counted, what is none of them (the whole country) is named."""
    figures = ground.index.editions[name, period]
    places = places_with_results(ground, figures)
    home = ground.site.places[ground.home].level
    counted = [place for place in places if ground.site.places[place].level == home]
    others = [place for place in places if place not in counted]

    def says(reader: Reader) -> str:
        text = reader.plural("số liệu của {n} tỉnh, thành phố", len(counted))
        for place in others:
            text = reader.text("{text} và của {place}", text=text, place=place_name(ground, place, reader))
        return text

    return count(f"editions/{name}/{period}/places", "places", counted, says)


def places_with_results(ground: Ground, figures: Iterable[Figure]) -> list[str]:
    """The places that have more in a table than the number of places ranked."""
    found: dict[str, None] = {}
    for figure in figures:
        sizes = {measure.of for measure in ground.site.indicators[figure.indicator].measures.values()}
        if figure.measure not in sizes:
            found[figure.key.place] = None
    return list(found)


def missing_results(
    ground: Ground, freshness: Mapping[str, Freshness], publisher: str | None = None
) -> Statement:
    """Results that a yearly rhythm lets expect by the day of the report and that are not here; of one publisher or all."""
    found = [
        f"{name}@{one.year}"
        for name, fresh in freshness.items()
        if publisher is None or ground.site.indicators[name].publisher == publisher
        for one in fresh.missing
    ]
    return count(
        f"results/missing/{publisher or 'all'}",
        "indicators",
        found,
        lambda reader: reader.plural("{n} kết quả chưa có ở đây", len(found)),
        brief=lambda reader: reader.number(len(found)),
        where="pages/freshness",
    )


def scheduled(ground: Ground, freshness: Mapping[str, Freshness]) -> Statement:
    """Indicators that appear yearly, of all."""
    number = len(freshness)
    return count(
        "indicators/scheduled",
        "indicators",
        freshness,
        lambda reader: reader.number(number),
        where="pages/freshness",
    )


def all_indicators(ground: Ground) -> Statement:
    """Every indicator."""
    number = len(ground.site.indicators)
    return count(
        "indicators",
        "indicators",
        ground.site.indicators,
        lambda reader: reader.plural("trong {n} chỉ tiêu", number),
        where="pages/indicators",
    )


def corrections(ground: Ground) -> Statement:
    """Corrections that were recorded."""
    found = [f"{one.figure}|{one.when}|{index}" for index, one in enumerate(ground.site.corrections)]
    return count(
        "corrections",
        "corrections",
        found,
        lambda reader: reader.number(len(found)),
        where="pages/corrections",
    )
