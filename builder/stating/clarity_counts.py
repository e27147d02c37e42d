"""Which of the six questions the sources answer least often, where one stands out."""

from __future__ import annotations

from collections.abc import Callable

from builder.deriving.clarity import ClaritySum, clarity_sum
from builder.deriving.kinds import kind_group
from builder.locale.reader import Reader
from builder.model.reforms import CLARITIES, Clearness
from builder.model.site import Site
from builder.stating.statement import Statement

NameOf = Callable[[Reader, Clearness], str]
"""A question in words."""


def promised(site: Site, place: str) -> tuple[str, ...]:
    """Promises ``reform/id`` of a place, in the order of the records."""
    return tuple(
        name
        for name, (reform, item) in site.commitments.items()
        if kind_group(item) == "promise" and site.reforms[reform].place == place
    )


def of_promises(site: Site, place: str) -> ClaritySum:
    """The six clarities over the promises of a place."""
    return clarity_sum(site.commitments[name][1] for name in promised(site, place))


def least_answered(site: Site, place: str, name_of: NameOf) -> Statement:
    """The question that fewest promises of a place answer, if fewer do than for any other; else what is counted."""
    total, names = of_promises(site, place), promised(site, place)
    ordered = sorted(CLARITIES, key=lambda one: total.stated[one])
    least, following = ordered[0], ordered[1]
    alone = total.stated[least] < total.stated[following]

    def says(reader: Reader) -> str:
        every = reader.plural(
            "{n} việc hứa của {place}", len(names), place=site.places[place].name.get(reader.lang)
        )
        if not alone:
            return reader.text("Các nguồn trả lời câu hỏi nào: {every}", every=every)
        return reader.text(
            "Câu hỏi ít được trả lời nhất: “{question}” ({n} trong {every})",
            question=name_of(reader, least),
            n=reader.number(total.stated[least]),
            every=every,
        )

    return Statement(
        id=f"least:clarity/{place}",
        rule="count" if alone else "describes",
        value=str(total.stated[least]) if alone else "",
        says=says,
        rests_on=tuple(f"commitments/{name}" for name in names),
        working=lambda reader: tuple(
            f"{name_of(reader, one)}: {reader.number(total.stated[one])}" for one in ordered
        ),
    )
