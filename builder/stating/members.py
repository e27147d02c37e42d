"""Statements about members of one dimension side by side: extremes, parts of a whole, components that rose or fell."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from builder.locale.reader import Reader
from builder.locale.text import sentence
from builder.model.figures import Figure
from builder.stating.comparable import (
    FEWEST,
    apart,
    members_of_one_dimension,
    one_method,
    printed,
    sound,
)
from builder.stating.descriptions import described, in_words
from builder.stating.naming import full, headed, member_name, place_name, shown, told, values
from builder.stating.statement import Ground, Statement


def extremes(ground: Ground, figures: Sequence[Figure]) -> Statement:
    """Highest and lowest of several members, where both stand out; else what is shown."""
    kept = [figure for figure in figures if sound(ground, figure)]
    dimension = members_of_one_dimension(ground, figures)
    ordered = sorted(kept, key=lambda figure: figure.number or Decimal(0))
    if (
        not dimension
        or len(kept) < FEWEST
        or not all(apart(ground, ordered[-1], other) for other in ordered[:-1])
        or not all(apart(ground, ordered[0], other) for other in ordered[1:])
    ):
        return described(ground, figures)
    high, low = ordered[-1], ordered[0]
    left_out = tuple(figure for figure in figures if figure not in kept)

    def says(reader: Reader) -> str:
        words = {
            "high": member_name(ground, high, dimension, reader),
            "most": shown(ground, high, reader),
            "low": member_name(ground, low, dimension, reader),
            "least": shown(ground, low, reader),
            "measure": ground.site.measure(high).title.get(reader.lang),
        }
        if left_out:
            text = reader.text(
                "{measure} cao nhất ở {high} ({most}), thấp nhất ở {low} ({least}), không kể số có dấu cảnh báo",
                **words,
            )
        else:
            text = reader.text("{measure} cao nhất ở {high} ({most}), thấp nhất ở {low} ({least})", **words)
        return headed(ground, high.indicator, text, reader)

    return Statement(
        id=f"extremes:{high.address}..{low.address}({len(figures)})",
        rule="extremes",
        value=f"{high.address}={high.number};{low.address}={low.number}",
        says=says,
        rests_on=tuple(figure.address for figure in kept),
        working=lambda reader: values(ground, ordered[::-1], reader),
        admits=tuple(figure.address for figure in left_out),
    )


def largest_part(ground: Ground, whole: Figure, parts: Sequence[Figure]) -> Statement:
    """The largest part of a total, where it stands out; else what is shown."""
    ordered = sorted(parts, key=lambda figure: figure.number or Decimal(0), reverse=True)
    if (
        len(parts) < FEWEST
        or _exceeds(whole, parts)
        or not sound(ground, whole, *parts)
        or not all(apart(ground, ordered[0], other) for other in ordered[1:])
    ):
        return described(ground, [whole, *parts])
    most = ordered[0]

    def says(reader: Reader) -> str:
        text = reader.text(
            "{measure}, phần lớn nhất là {part}: {value} trong tổng số {total}",
            measure=ground.site.measure(most).title.get(reader.lang),
            part=member_name(ground, most, "component", reader),
            value=shown(ground, most, reader),
            total=full(ground, whole, reader),
        )
        return headed(ground, most.indicator, text, reader)

    return Statement(
        id=f"largest-part:{most.address}",
        rule="largest-part",
        value=f"{most.number}/{whole.number}",
        says=says,
        rests_on=(whole.address, *(figure.address for figure in parts)),
        working=lambda reader: values(ground, [whole, *ordered], reader),
    )


def _exceeds(whole: Figure, parts: Sequence[Figure]) -> bool:
    """The parts are more than their total, so that one of the numbers is wrong or they are no parts of it."""
    return sum((part.number or Decimal(0) for part in parts), Decimal(0)) > (whole.number or Decimal(0))


def components_changed(ground: Ground, lines: Sequence[tuple[Figure, ...]]) -> Statement:
    """How many components rose and fell between the last two editions; ``lines`` are all components that are shown.
    A component is not counted beside the one that it is a part of."""
    every = [figure for figures in lines for figure in figures]
    lines = _without_parts(ground, lines)
    last = max(figure.key.period.year or 0 for figure in every)
    pairs = [pair for figures in lines if (pair := _pair(ground, figures, last)) is not None]
    if len(pairs) < FEWEST:
        return described(ground, every)
    steps = [(printed(ground, later) or 0) - (printed(ground, earlier) or 0) for earlier, later in pairs]
    clear = [apart(ground, earlier, later) for earlier, later in pairs]
    rose = sum(step > 0 and differs for step, differs in zip(steps, clear, strict=True))
    fell = sum(step < 0 and differs for step, differs in zip(steps, clear, strict=True))
    rounded = sum(step != 0 and not differs for step, differs in zip(steps, clear, strict=True))
    left_out = len(lines) - len(pairs)
    rests = tuple(figure.address for pair in pairs for figure in pair)

    def says(reader: Reader) -> str:
        place = place_name(ground, pairs[0][1].key.place, reader)
        text = reader.text(
            "{place}: trong {all} thành phần có số của cả hai năm {earlier} và {year}, {rose} thành phần tăng, {fell} giảm",
            place=place,
            earlier=last - 1,
            year=last,
            rose=rose,
            fell=fell,
            all=len(pairs),
        )
        if rounded:
            text += reader.plural("; {n} thành phần khác nhau không quá mức làm tròn", rounded)
        if left_out:
            text += reader.plural("; {n} thành phần khác không so sánh được", left_out)
        return headed(ground, pairs[0][1].indicator, sentence(text), reader)

    return Statement(
        id=f"components-change:{pairs[0][1].indicator}.{pairs[0][1].measure}@{last}/{pairs[0][1].key.place}",
        rule="components-change",
        value=f"+{rose}-{fell}~{rounded}/{len(pairs)}?{left_out}",
        says=says,
        rests_on=rests,
        working=lambda reader: values(ground, [figure for pair in pairs for figure in pair], reader),
    )


def _without_parts(ground: Ground, lines: Sequence[tuple[Figure, ...]]) -> list[tuple[Figure, ...]]:
    """The lines of components whose parent is not shown too."""
    components = ground.site.indicators[lines[0][0].indicator].components
    shown = {figures[0].key.component for figures in lines}
    return [figures for figures in lines if components[figures[0].key.component].parent not in shown]


def _pair(ground: Ground, figures: tuple[Figure, ...], last: int) -> tuple[Figure, Figure] | None:
    """The figures of the year ``last`` and of the one before, if they may be compared."""
    by_year = {figure.key.period.year: figure for figure in figures}
    earlier, later = by_year.get(last - 1), by_year.get(last)
    if earlier is None or later is None:
        return None
    fits = sound(ground, earlier, later) and one_method(ground, earlier, later)
    return (earlier, later) if fits else None


def components_in_words(ground: Ground, lines: Sequence[tuple[Figure, ...]]) -> Statement:
    """The last value of each component, by name; those that carry a mark say so."""
    last = sorted((figures[-1] for figures in lines), key=lambda figure: figure.number or Decimal(0))[::-1]

    def says(reader: Reader) -> str:
        every = "; ".join(
            reader.text(
                "{name} {value} năm {year}",
                name=member_name(ground, figure, "component", reader),
                value=told(ground, figure, reader),
                year=figure.key.period,
            )
            for figure in last
        )
        return reader.text("Số mới nhất của từng thành phần: {values}.", values=every)

    return in_words(
        ground, f"{last[0].address}({len(last)})", ";".join(str(figure.value) for figure in last), says, last
    )
