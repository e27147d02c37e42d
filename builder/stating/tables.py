"""Statements about one place among all: its position in a table, the range of its component ranks, what is newer elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from builder.locale.reader import RANK, Reader
from builder.model.figures import Figure
from builder.stating.comparable import apart, ranked_of, sound
from builder.stating.descriptions import described, in_words
from builder.stating.naming import headed, inside, member_name, place_name, shown, told, values
from builder.stating.statement import Ground, Statement

FEWEST_PLACES = 5
"""A position among fewer places is none."""


def position(ground: Ground, mine: Figure, figures: Sequence[Figure]) -> Statement:
    """Where a place stands by value among all that have one in the period; ``figures`` hold ``mine`` too."""
    others = [figure for figure in figures if figure is not mine and sound(ground, figure)]
    if not sound(ground, mine) or len(others) + 1 < FEWEST_PLACES:
        return described(ground, figures)
    up = ground.site.measure(mine).better != "down"
    before = [figure for figure in others if _better(figure, mine, up=up)]
    near = [figure for figure in others if not apart(ground, figure, mine)]
    best = 1 + sum(figure not in near for figure in before)
    worst = best + len(near)
    every = len(others) + 1
    left_out = len(figures) - every

    def says(reader: Reader) -> str:
        words = {
            "year": reader.period(mine.key.period),
            "place": place_name(ground, mine.key.place, reader),
            "n": every,
            "measure": inside(ground.site.measure(mine).title.get(reader.lang)),
        }
        if best == worst:
            text = reader.text(
                "{place} đứng thứ {position} về {measure} trong {n} tỉnh, thành phố có số năm {year}",
                position=reader.ordinal(best),
                **words,
            )
        else:
            text = reader.text(
                "{place} đứng trong khoảng từ thứ {best} đến thứ {worst} về {measure} trong {n} tỉnh, thành phố có số năm {year}",
                best=reader.ordinal(best),
                worst=reader.ordinal(worst),
                **words,
            )
        if left_out:
            text += reader.plural("; không tính {n} nơi có dấu cảnh báo", left_out)
        return headed(ground, mine.indicator, text, reader)

    return Statement(
        id=f"position:{mine.address}",
        rule="position",
        value=f"{best}..{worst}/{every}",
        says=says,
        rests_on=(mine.address, *(figure.address for figure in others)),
        working=lambda reader: (
            *values(ground, (mine,), reader),
            reader.plural("{n} nơi có số tốt hơn", best - 1),
            reader.plural("{n} nơi chỉ khác trong phạm vi làm tròn", len(near)),
        ),
        admits=tuple(figure.address for figure in figures if figure is not mine and figure not in others),
    )


def _better(figure: Figure, mine: Figure, *, up: bool) -> bool:
    one, other = figure.number or Decimal(0), mine.number or Decimal(0)
    return one > other if up else one < other


def ends_in_words(ground: Ground, mine: Figure, ordered: Sequence[Figure]) -> Statement:
    """The two ends of a table and the place in question; ``ordered`` begins with the better end."""
    first, last = ordered[0], ordered[-1]

    def says(reader: Reader) -> str:
        return reader.text(
            "{n} nơi, từ {high} ({most}) đến {low} ({least}); {place} {mine}.",
            n=len(ordered),
            high=place_name(ground, first.key.place, reader),
            most=shown(ground, first, reader),
            low=place_name(ground, last.key.place, reader),
            least=shown(ground, last, reader),
            place=place_name(ground, mine.key.place, reader),
            mine=told(ground, mine, reader),
        )

    return in_words(
        ground,
        f"{mine.address}({len(ordered)})",
        f"{first.value}..{last.value};{mine.value}",
        says,
        (first, last, mine),
    )


def rank_span(ground: Ground, ranges: Sequence[tuple[Figure, Figure]]) -> Statement:
    """The best and the worst rank of the components of a place; ``ranges``: best and worst rank of each."""
    figures = [figure for pair in ranges for figure in dict.fromkeys(pair)]
    numbers = {ranked_of(ground, figure) for figure in figures} - {None}
    best = min(figures, key=lambda figure: figure.number or Decimal(0))
    worst = max(figures, key=lambda figure: figure.number or Decimal(0))
    if len(numbers) != 1 or not sound(ground, *figures):
        return described(ground, figures)
    (of,) = numbers

    def says(reader: Reader) -> str:
        text = reader.text(
            "{place}: các nhóm thành phần xếp từ hạng {best} đến hạng {worst} trong {n} nơi, {period}",
            place=place_name(ground, best.key.place, reader),
            best=shown(ground, best, reader),
            worst=shown(ground, worst, reader),
            n=reader.number(of or 0),
            period=reader.period(best.key.period),
        )
        return headed(ground, best.indicator, text, reader)

    return Statement(
        id=f"rank-span:{best.address}..{worst.address}",
        rule="rank-span",
        value=f"{best.number}..{worst.number}/{of}",
        says=says,
        rests_on=tuple(figure.address for figure in figures),
        working=lambda reader: values(ground, figures, reader),
    )


def spans_in_words(ground: Ground, ranges: Sequence[tuple[Figure, Figure]]) -> Statement:
    """Best and worst rank of each component."""
    figures = [figure for pair in ranges for figure in dict.fromkeys(pair)]

    def says(reader: Reader) -> str:
        lines = []
        for low, high in ranges:
            rank = shown(ground, low, reader)
            if low is not high:
                rank = f"{rank}–{shown(ground, high, reader)}"
            name = member_name(ground, low, "component", reader)
            lines.append(reader.text("{name}: hạng {rank}", name=name, rank=rank))
        return "; ".join(lines) + "."

    return in_words(
        ground,
        f"{figures[0].address}({len(figures)})",
        ";".join(str(figure.value) for figure in figures),
        says,
        figures,
    )


def newer_elsewhere(ground: Ground, figure: Figure) -> Statement | None:
    """That other places have results of a later edition; None where the figure is of the latest one."""
    year, key = figure.key.period.year, figure.key
    level = ground.site.places[key.place].level
    if year is None:
        return None
    places = ground.index.newest[figure.indicator, figure.measure, key.component, key.level, level]
    newest = places[0].key.period.year if places else None
    if newest is None or newest <= year:
        return None
    rests = (figure.address, *(other.address for other in places))
    own = _other_figures(ground, figure, newest)
    first = next(
        (one for one in places if measure_ranks(ground, one) and one.number == 1 and sound(ground, one)), None
    )

    def says(reader: Reader) -> str:
        words = {
            "measure": inside(ground.site.measure(figure).title.get(reader.lang)),
            "year": newest,
            "place": place_name(ground, key.place, reader),
        }
        if own:
            text = reader.plural(
                "Năm {year}: có {measure} của {n} tỉnh, thành phố khác, không có {measure} của {place} mà chỉ có số khác",
                len(places),
                **words,
            )
        else:
            text = reader.plural(
                "Năm {year}: có {measure} của {n} tỉnh, thành phố khác, chưa có của {place}",
                len(places),
                **words,
            )
        if first is not None:
            text += reader.text("; hạng 1 là {place}", place=place_name(ground, first.key.place, reader))
        return text + "."

    return Statement(
        id=f"newer-elsewhere:{figure.address}",
        rule="newer-elsewhere",
        value=f"{newest}:{len(places)}" + ("+" if own else ""),
        says=says,
        rests_on=rests,
        admits=rests,  # that there are results is said, not what they are
        working=lambda reader: tuple(
            f"{place_name(ground, other.key.place, reader)}, {newest}: {told(ground, other, reader)}"
            for other in places[:8]
        ),
    )


def measure_ranks(ground: Ground, figure: Figure) -> bool:
    """True for a rank."""
    return ground.site.measure(figure).unit.vi == RANK


def _other_figures(ground: Ground, figure: Figure, year: int) -> bool:
    """The place has other figures of that edition, how many were ranked aside."""
    measures = ground.site.indicators[figure.indicator].measures
    sizes = {measure.of for measure in measures.values()}
    return any(
        other.key.place == figure.key.place and other.measure not in sizes
        for other in ground.index.editions.get((figure.indicator, str(year)), ())
    )
