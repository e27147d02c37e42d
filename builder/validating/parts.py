"""What one file of records came to: kept between builds, as long as the file and what it was read against are the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from builder.model.base import Record
from builder.model.figures import Figure, Row
from builder.model.site import Narrative
from builder.problems import Location, Problem

Hashes = Mapping[str, str]
"""Path below the site folder → SHA-256 of the file."""


@dataclass(slots=True)
class Part:
    """A record with everything that its files say, or a narrative."""

    files: dict[str, str | None] = field(default_factory=dict)
    """Path → SHA-256 of each file that it was read from; None where there was none."""
    context: str = ""
    """What else it was read against, see :meth:`builder.reading.site_folder.RawSite.context`."""
    record: Record | None = None
    narrative: Narrative | None = None
    rows: tuple[Row, ...] = ()
    figures: dict[str, Figure] = field(default_factory=dict)
    locations: dict[tuple[str, ...], Location] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    """Warnings."""

    def holds(self, given: Hashes, context: str) -> bool:
        """True where reading it again would give the same."""
        return self.context in ("", context) and all(
            given.get(path) == digest for path, digest in self.files.items()
        )


Parts = dict[str, Part]
"""Path of the file of a record or narrative → what it came to."""


def digests(given: Hashes, paths: Iterable[str]) -> dict[str, str | None]:
    """The hashes of some files, as a part keeps them."""
    return {path: given.get(path) for path in paths}


class Passing:
    """Which files need not be read again."""

    def __init__(self, parts: Parts, given: Hashes) -> None:
        self._given = given
        self._owners: dict[str, list[Part]] = {}
        for part in parts.values():
            for path in part.files:
                self._owners.setdefault(path, []).append(part)

    def over(self, path: str, context: str) -> bool:
        """True where everything that was made from the file still holds."""
        owners = self._owners.get(path, ())
        return bool(owners) and all(part.holds(self._given, context) for part in owners)
