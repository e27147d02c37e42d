"""From a request to the Vega-Lite specification that the renderer draws."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import altair as alt
from altair.utils.schemapi import debug_mode

from builder.charts import bars, breakdown, chain, multiples, ranges, series, strip, timeline
from builder.charts.legend import with_legend
from builder.charts.marks import Sheet
from builder.charts.request import Request
from builder.charts.theme import config

KINDS: dict[str, Callable[[Any], Sheet]] = {
    "RankSeries": series.rank_series,
    "ScoreSeries": series.score_series,
    "Strip": strip.strip,
    "SmallMultiples": multiples.small_multiples,
    "Levels": bars.levels,
    "Bars": bars.bars,
    "Breakdown": breakdown.breakdown,
    "RateTarget": bars.rate_target,
    "RankRange": ranges.rank_range,
    "Timeline": timeline.timeline,
    "Chain": chain.chain,
}

SIDES = ("left", "right", "top", "bottom")


def specification(request: Request, *, validate: bool = False) -> dict[str, Any]:
    """The Vega-Lite specification of ``request``; tests ``validate`` it against the schema, builds save the time."""
    with debug_mode(validate):
        sheet = with_legend(KINDS[type(request).__name__](request), request)
        margins = {side: round(getattr(sheet.margins, side), 2) for side in SIDES}
        chart = alt.TopLevelLayerSpec(
            layer=[layer.unit for layer in sheet.layers],
            width=sheet.margins.room,
            height=round(sheet.height, 2),
            padding=margins,
            # Where things stand is settled here: no width of a text as measured by the renderer moves it.
            autosize=alt.AutoSizeParams(type="none"),
        ).to_dict(validate=False)
    # Rows are put in last, since Altair would look at each value of them.
    chart["layer"] = [
        {"data": {"values": list(layer.rows)}, **unit}
        for unit, layer in zip(chart["layer"], sheet.layers, strict=True)
    ]
    if validate:
        alt.TopLevelLayerSpec.validate(chart)
    return {"$schema": alt.SCHEMA_URL, **chart, "config": config(request.lang)}
