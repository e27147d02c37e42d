"""Promises and things reported as done, told apart, and so are the places: a total over both says nothing of either."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from builder.model.reforms import Commitment
from builder.model.site import Site

KindGroup = Literal["promise", "reported"]
KIND_GROUPS: tuple[KindGroup, ...] = KindGroup.__args__  # type: ignore[attr-defined]


def kind_group(commitment: Commitment) -> KindGroup:
    """Tasks and targets were promised; measures and pilots are reported as done or under way."""
    return "promise" if commitment.kind in ("task", "target") else "reported"


def places_of(site: Site) -> tuple[str, ...]:
    """Places whose reforms are told of, the home place first."""
    found = dict.fromkeys(reform.place for reform in site.reforms.values())
    home = site.settings.home
    return (*([home] if home in found else []), *(place for place in found if place != home))


def told_apart(site: Site, names: Iterable[str]) -> dict[tuple[KindGroup, str], tuple[str, ...]]:
    """(kind, place) → those of the commitments ``reform/id``; promises first, the home place first, no empty group."""
    found: dict[tuple[KindGroup, str], list[str]] = {
        (group, place): [] for group in KIND_GROUPS for place in places_of(site)
    }
    for name in names:
        reform_id, item = site.commitments[name]
        found[kind_group(item), site.reforms[reform_id].place].append(name)
    return {key: tuple(members) for key, members in found.items() if members}
