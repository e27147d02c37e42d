"""Figures in the words of statements: value, unit, number of ranked places, marks, member, span of periods."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from builder.locale.figures import figure_title, level_name
from builder.locale.reader import RANK, Reader
from builder.model.figures import Figure
from builder.model.indicators import Measure
from builder.stating.comparable import ranked_of
from builder.stating.soundness import mark_words
from builder.stating.statement import Ground


def shown(ground: Ground, figure: Figure, reader: Reader) -> str:
    """The value with its qualifier, without unit except ``%``."""
    return reader.qualifier(figure.claim) + reader.value(figure.claim, ground.site.measure(figure))


def full(ground: Ground, figure: Figure, reader: Reader) -> str:
    """The value with its unit: ``hạng 1/63``; ``hạng 1`` where no source prints among how many."""
    measure = ground.site.measure(figure)
    if not measure.of:
        return reader.full(figure.claim, measure)
    of, rank = ranked_of(ground, figure), shown(ground, figure, reader)
    if of is None:
        return reader.text("hạng {rank}", rank=rank)
    return reader.text("hạng {rank}/{of}", rank=rank, of=reader.number(of))


def asides(ground: Ground, figure: Figure, reader: Reader) -> list[str]:
    """What a reader must know of a figure, besides its qualifier, which stands before the number already."""
    mark = ground.mark(figure)
    found = [mark_words(reader, mark)] if mark and mark != "qualified" else []
    if ground.disputed(figure):
        found.append(reader.text("các nguồn in khác nhau"))
    if ground.site.measure(figure).unit.vi == RANK and ranked_of(ground, figure) is None:
        found.append(reader.text("nguồn không nói xếp trong bao nhiêu nơi"))
    return found


def told(ground: Ground, figure: Figure, reader: Reader) -> str:
    """The value with its unit and with what a reader must know of it: ``hạng 4/63 (suy ra, nguồn không in)``."""
    text, more = full(ground, figure, reader), asides(ground, figure, reader)
    return f"{text} ({'; '.join(more)})" if more else text


def by(reader: Reader, measure: Measure, amount: Decimal) -> str:
    """An amount of change with its unit; shares change in percentage points."""
    number = reader.exact(abs(amount), measure.decimals)
    if measure.unit.vi == "%":
        return reader.text("{number} điểm phần trăm", number=number)
    return number + ("" if measure.unit.vi == RANK else reader.unit(measure))


def index_name(ground: Ground, name: str, reader: Reader) -> str:
    """The short name of an indicator, or its title."""
    indicator = ground.site.indicators[name]
    return (indicator.short or indicator.title).get(reader.lang)


def headed(ground: Ground, name: str, sentence: str, reader: Reader) -> str:
    """A sentence with the short name of its indicator before it, so that it can stand alone; a long one stands in the
    line below the sentence."""
    short = ground.site.indicators[name].short
    return f"{short.get(reader.lang)}: {sentence}" if short else sentence


def inside(title: str) -> str:
    """A title within a sentence: its first letter small, unless it is an abbreviation."""
    return title[:1].lower() + title[1:] if title[1:2].islower() or title[1:2].isspace() else title


def place_name(ground: Ground, place: str, reader: Reader) -> str:
    return ground.site.places[place].name.get(reader.lang)


def member_name(ground: Ground, figure: Figure, dimension: str, reader: Reader) -> str:
    """The title of a figure's member of ``place``, ``level`` or ``component``."""
    key = figure.key
    if dimension == "place":
        return place_name(ground, key.place, reader)
    if dimension == "level":
        return level_name(key.level, reader)
    return ground.site.indicators[figure.indicator].components[key.component].title.get(reader.lang)


def span(figures: Iterable[Figure], reader: Reader) -> str:
    """The periods of figures: ``2022``, or ``2005–2024`` from the first to the last year."""
    periods = sorted({figure.key.period for figure in figures}, key=lambda period: period.order)
    if not periods:
        return ""
    first, last = reader.period(periods[0]), reader.period(periods[-1])
    if first == last:
        return first
    years = [period.year for period in periods]
    return f"{first}–{last}" if all(years) else ", ".join(reader.period(period) for period in periods)


def values(ground: Ground, figures: Iterable[Figure], reader: Reader) -> tuple[str, ...]:
    """A line for each figure: what it is, and what is printed."""
    return tuple(
        f"{figure_title(ground.site, figure, reader)}: {told(ground, figure, reader)}" for figure in figures
    )


def telling_names(ground: Ground, figures: Sequence[Figure], reader: Reader) -> tuple[str, ...]:
    """What tells each figure from the others: measure, component, level, place, period, as far as they differ."""
    differ = {name for name in _PARTS if len({_part(figure, name) for figure in figures}) > 1}

    def name(figure: Figure) -> str:
        words = []
        if "measure" in differ or not differ:
            words.append(ground.site.measure(figure).title.get(reader.lang))
        words += [
            member_name(ground, figure, part, reader)
            for part in ("component", "level", "place")
            if part in differ and getattr(figure.key, part)
        ]
        if "period" in differ:
            words.append(reader.period(figure.key.period))
        return ", ".join(words) or reader.text("Tổng số")

    return tuple(name(figure) for figure in figures)


_PARTS = ("measure", "component", "level", "place", "period")


def _part(figure: Figure, name: str) -> object:
    return figure.measure if name == "measure" else getattr(figure.key, name)
