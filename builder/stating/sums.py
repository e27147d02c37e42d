"""Statements that editors ask for within a text: what a sum of figures comes to."""

from __future__ import annotations

from decimal import Decimal

from builder.checking.bindings import Bound
from builder.locale.reader import Reader
from builder.stating.comparable import sound
from builder.stating.naming import values
from builder.stating.statement import Ground, Statement


def sum_of(ground: Ground, bound: Bound) -> Statement:
    """The number that ``[[a - b]]`` stands for; figures against which something speaks are marked where it is shown."""

    def says(reader: Reader) -> str:
        value = bound.value if isinstance(bound.value, Decimal) else Decimal(0)
        number = reader.number(value, bound.decimals)
        if bound.share == "points":
            return reader.text("{number} điểm phần trăm", number=number)
        percent = bound.form.endswith("%") or (not bound.form and bound.share == "%")
        return number + ("%" if percent else "")

    return Statement(
        id=f"difference:{bound.text.strip()}|{bound.form}",
        rule="difference",
        value=str(bound.value),
        says=says,
        rests_on=tuple(figure.address for figure in bound.figures),
        working=lambda reader: (*values(ground, bound.figures, reader), f"{bound.text} = {says(reader)}"),
        admits=tuple(figure.address for figure in bound.figures if not sound(ground, figure)),
    )
