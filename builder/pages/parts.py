"""Long lists are divided into parts, each a page of its own, so that no page grows with the site.

A part ends where its group ends (a topic, a kind of source) and else before an entry that is chosen by its own name, not by
counting: an entry more or less changes the part in which it stands and leaves all others as they are. A part is named
after its group or after its first entry, and keeps that address as long as the entry stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from builder.locale.text import slug

FEWEST = 4
"""A part is filled to one part in so many before it may end; then entries end it by chance, most of them before it is full."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a divided list."""

    name: str
    """As its address has it."""
    group: str
    members: tuple[str, ...]


Divided = Mapping[str, tuple[Part, ...]]
"""Key of a list (``pages/indicators``, ``places/ha-noi``) → its parts; lists that are short enough are not in it."""


def divide(
    names: Iterable[str],
    most: int,
    group: Callable[[str], str] = lambda name: "",
    weigh: Callable[[str], int] = lambda name: 1,
) -> tuple[Part, ...]:
    """``names`` in their order as parts that weigh ``most``, each within a group; nothing where all of it does.

    The names of a group stand together. An entry that weighs more than ``most`` has a part to itself.
    """
    entries = [(name, group(name), weigh(name)) for name in names]
    if sum(weight for _, _, weight in entries) <= most:
        return ()
    found: list[tuple[str, list[str]]] = []
    filled = 0
    for name, own, weight in entries:
        chosen = filled * FEWEST >= most and _lot(name) * most < 2 * weight
        if not found or found[-1][0] != own or filled + weight > most or chosen:
            found.append((own, []))
            filled = 0
        found[-1][1].append(name)
        filled += weight
    groups: set[str] = set()
    parts: dict[str, Part] = {}
    for own, members in found:
        name = slug(members[0] if own in groups or not own else own)
        while name in parts:  # ids that differ in marks alone
            name += "-2"
        groups.add(own)
        parts[name] = Part(name, own, tuple(members))
    return tuple(parts.values())


def _lot(name: str) -> float:
    """A number between 0 and 1 that is the same for a name everywhere and always."""
    return int.from_bytes(sha256(name.encode()).digest()[:4], "big") / 2**32


def places_in(divided: Divided) -> dict[tuple[str, str], str]:
    """(key of a list, entry) → name of its part."""
    return {
        (key, member): part.name
        for key, parts in divided.items()
        for part in parts
        for member in part.members
    }
