"""How many admitted weaknesses there are, by place, and how many of them are answered in which respect."""

from __future__ import annotations

from builder.deriving.kinds import places_of
from builder.locale.reader import Reader
from builder.model.reforms import Weakness
from builder.model.site import Site
from builder.stating.counts import count, part
from builder.stating.statement import Statement

WEAK = "han-che"
"""The list of weaknesses on a page that holds others too."""


def weaknesses_of(site: Site, place: str) -> tuple[str, ...]:
    """Weaknesses ``reform/id`` admitted in the reforms of a place."""
    return tuple(name for name, (reform, _) in site.weaknesses.items() if site.reforms[reform].place == place)


def weakness_places(site: Site) -> tuple[str, ...]:
    """Places in whose reforms a weakness was admitted, the home place first."""
    return tuple(place for place in places_of(site) if weaknesses_of(site, place))


def place_count(site: Site, place: str) -> Statement:
    """Weaknesses of one place."""
    names = weaknesses_of(site, place)

    def says(reader: Reader) -> str:
        shown = site.places[place].name.get(reader.lang)
        return reader.plural("{n} hạn chế được thừa nhận ở {place}", len(names), place=shown)

    return count(
        f"weaknesses/dia-phuong/{place}",
        "weaknesses",
        names,
        says,
        where=f"pages/weaknesses#{part(place)}",
        brief=lambda reader: reader.number(len(names)),
    )


def reform_count(site: Site, reform: str) -> Statement:
    """Weaknesses admitted in one reform."""
    names = [f"{reform}/{key}" for key in site.reforms[reform].weaknesses]
    return count(
        f"weaknesses/reforms/{reform}",
        "weaknesses",
        names,
        lambda reader: reader.plural("{n} hạn chế được thừa nhận", len(names)),
        where=f"reforms/{reform}#{part(WEAK)}",
    )


def agency_count(site: Site, agency: str) -> Statement:
    """Weaknesses that an agency admitted or must answer."""
    names = [
        name for name, (_, item) in site.weaknesses.items() if agency in (item.admitted_by, item.answer_by)
    ]
    return count(
        f"weaknesses/agencies/{agency}", "weaknesses", names, where=f"agencies/{agency}#{part(WEAK)}"
    )


def answer_counts(site: Site, place: str) -> dict[str, Statement]:
    """In which respects the weaknesses of a place are answered."""
    own = {name: site.weaknesses[name] for name in weaknesses_of(site, place)}
    found = {
        "task": [name for name, one in own.items() if one[1].commitments],
        "agency": [name for name, one in own.items() if one[1].answer_by is not None],
        "deadline": [name for name, one in own.items() if _timed(site, *one)],
        "figures": [name for name, one in own.items() if one[1].figures],
    }
    return {
        key: count(f"weaknesses/dia-phuong/{place}/{key}", "weaknesses", names)
        for key, names in found.items()
    }


def _timed(site: Site, reform: str, item: Weakness) -> bool:
    """A commitment that answers it has a deadline."""
    return any(site.reforms[reform].commitments[key].deadline is not None for key in item.commitments)
