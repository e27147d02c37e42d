"""Rows of results to figures with addresses; competing claims are kept, the best is published."""

from __future__ import annotations

from typing import get_args

from builder.model.figures import Claim, Figure, Key, Row, address_of
from builder.model.indicators import Indicator
from builder.model.records import Source, SourceKind
from builder.problems import Problems

PRECEDENCE = {kind: rank for rank, kind in enumerate(get_args(SourceKind))}


def figures_of(
    rows: tuple[Row, ...],
    indicator_id: str,
    indicator: Indicator,
    home: str,
    sources: dict[str, Source],
    problems: Problems,
) -> dict[str, Figure]:
    """Figures by address. Rows with the same key from several sources are claims of one figure; the one from the
    highest kind of source is published, the first typed among equals."""
    claims: dict[str, list[Claim]] = {}
    keys: dict[str, tuple[str, Key]] = {}
    for row in rows:
        for measure, claim in row.cells.items():
            address = address_of(indicator_id, measure, row.key, indicator.dimensions, home)
            known = claims.setdefault(address, [])
            twin = next((other for other in known if other.source == claim.source), None)
            if twin is not None:
                problems.add(
                    "V210", claim.location, address=address, source=claim.source, first=twin.location
                )
                continue
            known.append(claim)
            keys[address] = (measure, row.key)
    figures: dict[str, Figure] = {}
    for address, known in claims.items():
        measure, key = keys[address]
        best, *others = sorted(known, key=lambda c: PRECEDENCE[sources[c.source].kind])
        figures[address] = Figure(address, indicator_id, measure, key, best, tuple(others))
    return figures
