"""The site's settings and the whole of a report."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from builder.model.base import DateField, Lang, Record, Slug, Text
from builder.model.checks import DeclaredCheck, Known
from builder.model.figures import Figure, Row
from builder.model.indicators import Indicator, Measure
from builder.model.records import Agency, Correction, Event, Place, Resolution, Source
from builder.model.reforms import Commitment, Reform, Weakness
from builder.problems import Location

Strength = Literal["error", "warning", "off"]


def _web_address(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"https?://\S+/", value):
        raise PydanticCustomError("web_address", "web address")
    return value


class Rules(Record):
    """How strictly content rules are held."""

    unbound_numbers: Strength = "error"
    """A number in a narrative that is bound to no figure."""


class Contact(Record):
    """Whom a reader can write to."""

    name: Text
    """Unit or project."""
    url: str | None = None
    """Address for reports of errors: ``https:`` or ``mailto:``."""


class Settings(Record):
    """site.yml: what is published and how."""

    title: Text
    """Name of the site."""
    description: Text
    """One sentence for search engines and cards."""
    base_url: Annotated[str, BeforeValidator(_web_address)]
    """Address at which the site will stand, with a closing slash."""
    languages: tuple[Lang, ...] = ("vi",)
    """Languages of the site, the first is the default."""
    as_of: DateField
    """The day the report speaks of; statuses and deadlines are reckoned from it, never from the clock."""
    home: Slug
    """Place the report is about."""
    compare: tuple[Slug, ...] = ()
    """Places named beside it in comparisons."""
    featured: tuple[Slug, ...] = ()
    """Indicators on the home page, in order."""
    contact: Contact | None = None
    """Contact."""
    abbreviations: dict[str, Text] = {}
    """Abbreviations that readers may type into the search, written out."""
    licence: Text
    """Licence of content and data."""
    rules: Rules = Rules()
    """Strength of content rules."""

    @property
    def named_places(self) -> tuple[str, ...]:
        """The home place and those named beside it, each once."""
        return tuple(dict.fromkeys((self.home, *self.compare)))


@dataclass(frozen=True, slots=True)
class Narrative:
    """A Markdown text with its front matter."""

    path: str
    """File below the site folder."""
    title: str | None
    description: str | None
    lang: Lang
    body: str
    first_line: int
    """Line of the file on which the body begins."""


@dataclass(frozen=True)
class Site:
    """All records of a report, validated; the value that every later phase reads."""

    settings: Settings
    sources: Mapping[str, Source]
    places: Mapping[str, Place]
    agencies: Mapping[str, Agency]
    events: Mapping[str, Event]
    resolutions: Mapping[str, Resolution]
    reforms: Mapping[str, Reform]
    indicators: Mapping[str, Indicator]
    rows: Mapping[str, tuple[Row, ...]]
    """Rows of results by indicator."""
    figures: Mapping[str, Figure]
    """Figures by address."""
    checks: Mapping[str, DeclaredCheck]
    acknowledged: Mapping[str, Known]
    """What editors say of failing results, by permalink."""
    corrections: Sequence[Correction]
    narratives: Mapping[str, Narrative]
    """Narratives by ``kind/id``, for example ``indicators/pci``."""
    locations: Mapping[tuple[str, ...], Location] = field(default_factory=dict)
    """Where each record stands: ``("sources", id)``, and fields below it."""

    @cached_property
    def figures_of(self) -> Mapping[str, tuple[Figure, ...]]:
        """Figures by indicator, in the order of the data."""
        found: dict[str, list[Figure]] = {name: [] for name in self.indicators}
        for figure in self.figures.values():
            found[figure.indicator].append(figure)
        return {name: tuple(figures) for name, figures in found.items()}

    @cached_property
    def lists(self) -> Mapping[tuple[str, str, str, str], tuple[Figure, ...]]:
        """Figures that differ only in place, by indicator, measure, period and component."""
        found: dict[tuple[str, str, str, str], list[Figure]] = {}
        for figure in self.figures.values():
            if not figure.key.level:
                key = (figure.indicator, figure.measure, figure.key.period.text, figure.key.component)
                found.setdefault(key, []).append(figure)
        return {key: tuple(figures) for key, figures in found.items()}

    @cached_property
    def corrected(self) -> Mapping[str, bool]:
        """Addresses of figures that were corrected."""
        return {correction.figure: True for correction in self.corrections}

    @cached_property
    def commitments(self) -> Mapping[str, tuple[str, Commitment]]:
        """``reform/commitment`` → reform id and record."""
        return {
            f"{reform_id}/{name}": (reform_id, commitment)
            for reform_id, reform in self.reforms.items()
            for name, commitment in reform.commitments.items()
        }

    @cached_property
    def weaknesses(self) -> Mapping[str, tuple[str, Weakness]]:
        """``reform/weakness`` → reform id and record."""
        return {
            f"{reform_id}/{name}": (reform_id, weakness)
            for reform_id, reform in self.reforms.items()
            for name, weakness in reform.weaknesses.items()
        }

    def where(self, *path: str) -> Location:
        """The place of the record or field that ``path`` names, or of the nearest thing above it."""
        while path:
            if path in self.locations:
                return self.locations[path]
            path = path[:-1]
        return Location("site.yml")

    def measure(self, figure: Figure) -> Measure:
        """The measure of a figure."""
        return self.indicators[figure.indicator].measures[figure.measure]
