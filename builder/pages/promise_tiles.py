"""What the home page and the tracker say first of promises: how many of the home place are overdue, open-ended or done."""

from __future__ import annotations

from typing import Any

from builder.pages.counted import counted, tile
from builder.pages.desk import Here
from builder.pages.facets import facet_words
from builder.stating.commitment_lists import KIND, KIND_SLUGS, PLACE, promises_of, tiles_of


def promise_tiles(here: Here) -> list[dict[str, Any]]:
    """Tiles of the promises of the home place, each leading to the page that lists exactly what it counts; none where
    nothing was promised."""
    desk = here.desk
    home, counts = desk.site.settings.home, desk.counts.of_list
    promises = counts.get(promises_of(home))
    if promises is None or promises.value == "0":
        return []
    words = facet_words(desk)
    every = desk.text("trong {promises}", promises=promises.says(desk.reader))
    return [
        tile(here, words[one[-1][0]].titles[one[-1][1]], counts[one], unit=every) for one in tiles_of(home)
    ]


def totals(here: Here) -> list[dict[str, Any]]:
    """Promises and what is reported, place by place: links to lists, with how many stand in each."""
    counts = here.desk.counts.of_list
    places = here.desk.counts.facets[PLACE].values
    crossed = [((KIND, slug), (PLACE, place)) for slug in KIND_SLUGS.values() for place in places]
    return [counted(here, counts[one], brief=False) for one in crossed if counts[one].value != "0"]
