"""What the card of a page says: one statement, shown in the picture and told in its alternative text."""

from __future__ import annotations

from builder.pages.desk import Desk
from builder.pages.headline import headline_series
from builder.stating.record_counts import figures_of_indicator
from builder.stating.series import latest
from builder.stating.statement import Statement


def card_statement(desk: Desk, record: str = "") -> Statement | None:
    """The statement on the card of a record (``indicators/pci``), or on the one that all other pages share; None where
    a card has a title alone."""
    kind, _, name = record.partition("/")
    if kind == "indicators":
        series = headline_series(desk.here(""), name)
        if series:
            return latest(desk.ground, next(iter(series.values()))[-1])
        return figures_of_indicator(desk.ground, name)
    if kind == "reforms":
        return next(iter(desk.counts.of_reform(name).values()), None)
    if kind == "resolutions":
        return None
    return desk.check_counts.about(home=True)
