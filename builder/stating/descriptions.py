"""Where no rule allows a finding: what is shown, by measure, place and period; and what a drawing shows, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from builder.locale.reader import Reader
from builder.model.figures import Figure
from builder.stating.comparable import one_method, sound
from builder.stating.naming import index_name, place_name, span, telling_names, told, values
from builder.stating.statement import Ground, Says, Statement

LISTED = 8
"""So many values are told in the words for a drawing; the rest is in the table."""
NAMED = 3
"""So many places are named in a title, and so many measures below it; more are counted."""


def described(ground: Ground, figures: Sequence[Figure]) -> Statement:
    """Measure, place and period of the figures."""

    def says(reader: Reader) -> str:
        title = subject(ground, figures, reader)
        return ", ".join([title, *(part for part in _where(ground, figures, reader) if part not in title)])

    first, last = figures[0], figures[-1]
    return Statement(
        id=f"describes:{first.address}..{last.address}({len(figures)})",
        rule="describes",
        value="",
        says=says,
        rests_on=tuple(figure.address for figure in figures),
        working=lambda reader: values(ground, figures[:LISTED], reader),
        admits=tuple(figure.address for figure in figures if not sound(ground, figure)),
    )


def subject(ground: Ground, figures: Sequence[Figure], reader: Reader) -> str:
    """``PAPI: Điểm``, ``PAPI: Điểm của 8 thành phần``; the indicator alone where several measures are shown."""
    title = index_name(ground, figures[0].indicator, reader)
    if len({figure.measure for figure in figures}) > 1:
        return title
    shown = ground.site.measure(figures[0]).title.get(reader.lang)
    named = title if shown.casefold() == title.casefold() else f"{title}: {shown}"
    components = len({figure.key.component for figure in figures if figure.key.component})
    return (
        reader.plural("{measure} của {n} thành phần", components, measure=named) if components > 1 else named
    )


def _where(ground: Ground, figures: Sequence[Figure], reader: Reader) -> list[str]:
    places = list(dict.fromkeys(figure.key.place for figure in figures))
    parts = []
    if len(places) <= NAMED:
        parts.append(", ".join(place_name(ground, place, reader) for place in places))
    else:
        levels = {ground.site.places[place].level for place in places}
        if levels == {"province"}:
            parts.append(reader.plural("{n} tỉnh, thành phố", len(places)))
        else:
            parts.append(reader.plural("{n} nơi", len(places)))
    period = span(figures, reader)
    return [*parts, period] if period else parts


def subtitle(ground: Ground, statement: Statement, figures: Sequence[Figure], reader: Reader) -> str:
    """What a drawing shows, as far as its heading does not say it: indicator, measure, unit, place and period."""
    units = {ground.site.measure(figure).unit.get(reader.lang) for figure in figures}
    unit = units.pop() if len(units) == 1 else ""
    if ground.site.measure(figures[0]).of:
        unit = ""  # a rank is said to be one
    if statement.rule == "describes":
        measures = dict.fromkeys(ground.site.measure(f).title.get(reader.lang) for f in figures)
        named = ["; ".join(measures)] if 1 < len(measures) <= NAMED else []
        return " · ".join([*named, *([reader.text("đơn vị: {unit}", unit=unit)] if unit else [])])
    title = subject(ground, figures, reader)
    if unit and unit.casefold() not in title.casefold():
        title += f" ({unit})"
    return " · ".join([title, *_where(ground, figures, reader)])


def in_words(
    ground: Ground, name: str, value: str, says: Says, figures: Iterable[Figure], told: Sequence[Figure] = ()
) -> Statement:
    """What a drawing shows, told in words: nothing is compared, and marks are said with the figures that carry them.
    ``told`` are those that the sentence names, where there are too many."""
    shown = tuple(dict.fromkeys(figures))
    addresses = tuple(figure.address for figure in shown)
    return Statement(
        id=f"in-words:{name}",
        rule="in-words",
        value=value,
        says=says,
        rests_on=addresses,
        admits=addresses,
        working=lambda reader: values(ground, told or shown, reader),
    )


def lines_in_words(ground: Ground, lines: Sequence[tuple[Figure, ...]]) -> Statement:
    """The first and the last value of each line of a drawing."""
    ends = [(figures[0], figures[-1]) for figures in lines]

    def says(reader: Reader) -> str:
        return "; ".join(_line(ground, first, last, reader) for first, last in ends) + "."

    return in_words(
        ground,
        f"{'+'.join(last.address for _, last in ends)}",
        ";".join(f"{first.value}..{last.value}" for first, last in ends),
        says,
        [figure for pair in ends for figure in pair],
    )


def _line(ground: Ground, first: Figure, last: Figure, reader: Reader) -> str:
    name = place_name(ground, last.key.place, reader)
    if last.key.component:
        component = ground.site.indicators[last.indicator].components[last.key.component]
        name = component.title.get(reader.lang)
    end = reader.text(
        "{value} năm {year}", value=told(ground, last, reader), year=reader.period(last.key.period)
    )
    if first is last:
        return f"{name}: {end}"
    start = reader.text(
        "{value} năm {year}", value=told(ground, first, reader), year=reader.period(first.key.period)
    )
    apart = "" if one_method(ground, first, last) else reader.text(" (không so với nhau vì đổi cách đo)")
    return f"{name}: {start}, {end}{apart}"


def values_in_words(ground: Ground, figures: Sequence[Figure]) -> Statement:
    """The values of a drawing one by one, each by what tells it from the others."""
    first = figures[:LISTED]

    def says(reader: Reader) -> str:
        names = telling_names(ground, figures, reader)
        listed = "; ".join(
            f"{name} {told(ground, figure, reader)}" for name, figure in zip(names, first, strict=False)
        )
        return listed + ("; …" if len(figures) > LISTED else ".")

    return in_words(
        ground,
        f"{first[0].address}({len(figures)})",
        ";".join(str(figure.value) for figure in first),
        says,
        figures,
        first,
    )
