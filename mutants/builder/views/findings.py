"""What a chart shows, in a sentence: its heading, and its alternative in words."""

from __future__ import annotations

from decimal import Decimal

from builder.deriving.series import change, streak
from builder.model.figures import Figure
from builder.views.chart_view import Drawing

Lines = list[tuple[str, tuple[Figure, ...]]]
"""(name, figures in the order of time) of each line."""

LISTED = 8
"""So many values are told in the text alternative; the rest is in the table."""


def description(drawing: Drawing, lines: Lines) -> str:
    """The first and the last value of each line."""
    parts = []
    for name, figures in lines:
        first, last = figures[0], figures[-1]
        parts.append(
            drawing.reader.text(
                "{name}: {first} năm {from_year}, {last} năm {to_year}",
                name=name,
                first=drawing.full(first),
                from_year=first.key.period,
                last=drawing.full(last),
                to_year=last.key.period,
            )
        )
    return "; ".join(parts) + "."


def components_description(drawing: Drawing, found: Lines) -> str:
    """The highest and the lowest of the last values; all of them stand in the table."""
    last = sorted(
        ((figures[-1].number or Decimal(0), name, figures[-1]) for name, figures in found),
        key=lambda item: item[0],
    )
    shown = [
        drawing.reader.text(
            "{name} {value} năm {year}", name=name, value=drawing.shown(figure), year=figure.key.period
        )
        for _, name, figure in (last[-1], last[0])
    ]
    return drawing.reader.plural(
        "{n} thành phần, điểm mới nhất của mỗi thành phần: cao nhất {highest}, thấp nhất {lowest}.",
        len(found),
        highest=shown[0],
        lowest=shown[1],
    )


def rank_finding(drawing: Drawing, measure_id: str, place: str, figures: tuple[Figure, ...]) -> str:
    """Where the place stands, and since when or from where."""
    text, last = drawing.reader.text, figures[-1]
    year, shown = last.key.period, drawing.full(last)
    run = streak(drawing.indicator, figures, Decimal(1))
    if len(run) >= 2:
        return text(
            "{place} đứng đầu {n} năm liền, {first}–{year}",
            place=place,
            n=len(run),
            first=run[0].key.period,
            year=year,
        )
    moved = change(drawing.indicator, drawing.indicator.measures[measure_id], figures)
    if moved is None or not moved.difference:
        return text("{place} xếp {rank} năm {year}", place=place, rank=shown, year=year)
    steps = abs(int(moved.difference))
    if moved.difference < 0:
        return drawing.reader.plural(
            "{place} lên {n} bậc, xếp {rank} năm {year}", steps, place=place, rank=shown, year=year
        )
    return drawing.reader.plural(
        "{place} xuống {n} bậc, xếp {rank} năm {year}", steps, place=place, rank=shown, year=year
    )


def score_finding(drawing: Drawing, measure_id: str, place: str, figures: tuple[Figure, ...]) -> str:
    """The last value and its change on the year before."""
    text, last = drawing.reader.text, figures[-1]
    shown, year = drawing.full(last), last.key.period
    measure = drawing.indicator.measures[measure_id]
    moved = change(drawing.indicator, measure, figures)
    if moved is None:
        return text("{place} đạt {value} năm {year}", place=place, value=shown, year=year)
    if not moved.difference:
        return text("{place} giữ mức {value} năm {year}", place=place, value=shown, year=year)
    by = drawing.reader.exact(abs(moved.difference), measure.decimals)
    if moved.difference > 0:
        return text(
            "{place} đạt {value} năm {year}, tăng {by} so với năm trước",
            place=place,
            value=shown,
            year=year,
            by=by,
        )
    return text(
        "{place} đạt {value} năm {year}, giảm {by} so với năm trước",
        place=place,
        value=shown,
        year=year,
        by=by,
    )


def components_finding(drawing: Drawing, place: str, found: Lines) -> str:
    """How many components rose over the last step of their series, and which rose and fell most."""
    steps = [
        (figures[-1].number - figures[-2].number, title, figures)
        for title, figures in found
        if figures[-1].number is not None and figures[-2].number is not None
    ]
    rose = sum(step > 0 for step, _, _ in steps)
    last = max(figures[-1].key.period.year or 0 for _, _, figures in steps)
    lowest = min(steps, key=lambda item: item[0])
    if lowest[0] >= 0:
        return drawing.reader.text(
            "{place}: {n}/{all} thành phần tăng điểm năm {year}",
            place=drawing.place(place),
            n=rose,
            all=len(steps),
            year=last,
        )
    return drawing.reader.text(
        "{place}: {n}/{all} thành phần tăng điểm năm {year}; giảm nhiều nhất là {lowest}",
        place=drawing.place(place),
        n=rose,
        all=len(steps),
        year=last,
        lowest=lowest[1],
    )


def extremes(drawing: Drawing, found: list[tuple[str, Figure]]) -> str:
    """Highest and lowest of what is shown; figures that a check contradicts make no headline, and it says so."""
    sound = [item for item in found if not drawing.contradicted(item[1])] or found
    high = max(sound, key=lambda item: item[1].number or Decimal(0))
    low = min(sound, key=lambda item: item[1].number or Decimal(0))
    if high[1].number == low[1].number:
        return f"{high[0]}: {drawing.full(high[1])}"
    names = {
        "high": high[0],
        "most": drawing.shown(high[1]),
        "low": low[0],
        "least": drawing.shown(low[1]),
    }
    if len(sound) < len(found):
        return drawing.reader.text(
            "Trừ số mang dấu cảnh báo, cao nhất: {high} ({most}); thấp nhất: {low} ({least})", **names
        )
    return drawing.reader.text("Cao nhất: {high} ({most}); thấp nhất: {low} ({least})", **names)


def listed(drawing: Drawing, found: list[tuple[str, Figure]]) -> str:
    """The values shown, as a sentence."""
    told = "; ".join(f"{name} {drawing.full(figure)}" for name, figure in found[:LISTED])
    return told + ("; …" if len(found) > LISTED else ".")


def failing(drawing: Drawing, found: list[tuple[str, Figure]]) -> tuple[str, ...]:
    """A note on the values that a check contradicts, where there are any."""
    names = [name for name, figure in found if drawing.contradicted(figure)]
    if not names:
        return ()
    return (drawing.reader.text("Vẽ rỗng vì có phép kiểm tra không khớp: {names}.", names="; ".join(names)),)
