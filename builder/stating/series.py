"""Statements about one place over the years: first place running, change of rank or value, the latest figure."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile

from builder.deriving.series import streak
from builder.locale.figures import key_words
from builder.locale.reader import Reader
from builder.locale.text import sentence
from builder.model.figures import Figure
from builder.stating.comparable import apart, consecutive, one_base, one_method, printed, ranked_of, sound
from builder.stating.descriptions import described
from builder.stating.naming import asides, by, full, headed, place_name, told, values
from builder.stating.statement import Ground, Says, Statement

FIRST = Decimal(1)


def over_years(ground: Ground, figures: tuple[Figure, ...]) -> Statement:
    """What may be said of a series of one place, in the order of time: the most telling statement that a rule allows."""
    last = figures[-1]
    if "failing" in ground.marks(last):
        return described(ground, figures)
    if ground.site.measure(last).of is not None:
        run = run_of_first(ground, figures)
        if run:
            return _said_first(ground, run)
    return change_of(ground, figures) or latest(ground, last)


def change_of(ground: Ground, figures: tuple[Figure, ...]) -> Statement | None:
    """The last figure against the one of the edition before; None where no rule allows a comparison."""
    if len(figures) < 2:
        return None
    earlier, later = figures[-2:]
    if not (
        consecutive(earlier, later) and one_method(ground, earlier, later) and sound(ground, earlier, later)
    ):
        return None
    if ground.site.measure(later).of is not None:
        return _rank_change(ground, earlier, later) if one_base(ground, earlier, later) else None
    return _value_change(ground, earlier, later)


def latest(ground: Ground, figure: Figure) -> Statement:
    """One figure with its period and what speaks against it."""

    def says(reader: Reader) -> str:
        return _headed(
            ground,
            figure,
            reader,
            reader.text(
                "{place} {value} năm {year}",
                place=_whose(ground, figure, reader),
                value=told(ground, figure, reader),
                year=reader.period(figure.key.period),
            ),
        )

    return Statement(
        id=f"latest-value:{figure.address}",
        rule="latest-value",
        value=str(figure.value if figure.number is None else printed(ground, figure)),
        says=says,
        rests_on=(figure.address,),
        working=lambda reader: values(ground, (figure,), reader),
        admits=() if sound(ground, figure) else (figure.address,),
        brief=lambda reader: _in_short(ground, figure, reader),
    )


def _in_short(ground: Ground, figure: Figure, reader: Reader) -> str:
    """``Hạng 4 (2020)``, ``73,2 điểm (2024)``; with the measure where the unit does not tell it."""
    measure = ground.site.measure(figure)
    title, unit = measure.title.get(reader.lang), measure.unit.get(reader.lang)
    members = key_words(ground.site, figure.indicator, figure.key, reader)
    more = [reader.period(figure.key.period), *members, *asides(ground, figure, reader)]
    text = sentence(f"{full(ground, figure, reader)} ({'; '.join(more)})")
    return text if title.casefold() == unit.casefold() else f"{title}: {text[0].lower()}{text[1:]}"


def run_of_first(ground: Ground, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The unbroken run of editions in first place up to the last one; empty where it is no run."""
    indicator = ground.site.indicators[figures[-1].indicator]
    run = streak(indicator, figures, FIRST)
    # the first place is the same among however many; an N that differs much is a mark of the figure
    fits = takewhile(lambda figure: sound(ground, figure), reversed(run))
    kept = tuple(reversed(tuple(fits)))
    return kept if len(kept) >= 2 and not any(shared(ground, figure) for figure in kept) else ()


def shared(ground: Ground, figure: Figure) -> bool:
    """Another place of the same level has the same rank in that edition."""
    level = ground.site.places[figure.key.place].level
    return any(
        other.measure == figure.measure
        and other.key.place != figure.key.place
        and other.number == figure.number
        and (other.key.component, other.key.level) == (figure.key.component, figure.key.level)
        and ground.site.places[other.key.place].level == level
        and ground.index.known(other)
        for other in ground.index.editions.get((figure.indicator, figure.key.period.text), ())
    )


def _said_first(ground: Ground, run: tuple[Figure, ...]) -> Statement:
    last = run[-1]

    def says(reader: Reader) -> str:
        words: dict[str, object] = {"n": len(run), "first": run[0].key.period, "year": last.key.period}
        place, of = place_name(ground, last.key.place, reader), ranked_of(ground, last)
        if of is None:
            text = reader.text(
                "{place} đứng đầu {n} năm liền, {first}–{year} (nguồn không nói xếp trong bao nhiêu nơi)",
                place=place,
                **words,
            )
        else:
            text = reader.text(
                "{place} đứng đầu {n} năm liền, {first}–{year}, trong {of} nơi",
                place=place,
                of=reader.number(of),
                **words,
            )
        return _headed(ground, last, reader, text)

    return Statement(
        id=f"first-run:{last.address}",
        rule="first-run",
        value=f"{run[0].key.period}..{last.key.period}",
        says=says,
        rests_on=tuple(figure.address for figure in run),
        working=lambda reader: values(ground, run, reader),
        brief=lambda reader: reader.text(
            "đứng đầu {n} năm liền, {first}–{year}",
            n=len(run),
            first=run[0].key.period,
            year=last.key.period,
        ),
    )


def _rank_change(ground: Ground, earlier: Figure, later: Figure) -> Statement | None:
    if earlier.number is None or later.number is None:
        return None
    difference = later.number - earlier.number
    steps = abs(int(difference))

    def brief(reader: Reader) -> str:
        year = reader.period(earlier.key.period)
        if not difference:
            return reader.text("giữ nguyên hạng so với {year}", year=year)
        if difference < 0:
            return reader.plural("lên {n} bậc so với {year}", steps, year=year)
        return reader.plural("xuống {n} bậc so với {year}", steps, year=year)

    return _changed(ground, earlier, later, difference, brief)


def _value_change(ground: Ground, earlier: Figure, later: Figure) -> Statement | None:
    one, two = printed(ground, earlier), printed(ground, later)
    if one is None or two is None:
        return None
    difference = two - one
    if difference and not apart(ground, earlier, later):
        return None

    def brief(reader: Reader) -> str:
        year, amount = (
            reader.period(earlier.key.period),
            by(reader, ground.site.measure(later), difference),
        )
        if not difference:
            return reader.text("không đổi so với {year}", year=year)
        if difference > 0:
            return reader.text("tăng {by} so với {year}", by=amount, year=year)
        return reader.text("giảm {by} so với {year}", by=amount, year=year)

    return _changed(ground, earlier, later, difference, brief)


def _changed(ground: Ground, earlier: Figure, later: Figure, difference: Decimal, brief: Says) -> Statement:
    """A change in words: the place and its latest figure, then how it came there."""
    ranked = ground.site.measure(later).of is not None

    def says(reader: Reader) -> str:
        text = reader.text(
            "{place} {value} năm {year}, {change}",
            place=_whose(ground, later, reader),
            value=told(ground, later, reader) if ranked else full(ground, later, reader),
            year=reader.period(later.key.period),
            change=brief(reader),
        )
        return _headed(ground, later, reader, text)

    def working(reader: Reader) -> tuple[str, ...]:
        measure = ground.site.measure(later)
        one, two = printed(ground, earlier), printed(ground, later)
        numbers = (reader.exact(value or Decimal(0), measure.decimals) for value in (two, one, difference))
        return (*values(ground, (earlier, later), reader), "{} − {} = {}".format(*numbers))

    kind = "rank" if ranked else "value"
    return Statement(
        id=f"{kind}-change:{later.address}",
        rule=f"{kind}-change" if difference else f"{kind}-held",  # type: ignore[arg-type]
        value=str(difference),
        says=says,
        rests_on=(earlier.address, later.address),
        working=working,
        brief=brief,
    )


def _whose(ground: Ground, figure: Figure, reader: Reader) -> str:
    """The place; with the measure where neither the unit of the value nor the word of a rank tells it."""
    measure, place = ground.site.measure(figure), place_name(ground, figure.key.place, reader)
    if measure.title.vi.casefold() == measure.unit.vi.casefold():
        return place
    return reader.text("{measure} của {place} là", measure=measure.title.get(reader.lang), place=place)


def _headed(ground: Ground, figure: Figure, reader: Reader, text: str) -> str:
    return headed(ground, figure.indicator, text, reader)
