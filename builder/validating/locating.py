"""Where records and their fields stand, for problems of later phases."""

from __future__ import annotations

from builder.problems import Location
from builder.reading.yaml_source import Mapping, Node, Sequence

Locations = dict[tuple[str, ...], Location]


def locate_record(kind: str, name: str, node: Node, at: Location, locations: Locations) -> None:
    """Remember where a record and its fields stand, as deep as problems of later phases need to point."""
    locations[kind, name] = at
    locate((kind, name), node, locations)


def locate(path: str | tuple[str, ...], node: Node, locations: Locations) -> None:
    """Remember where every field below ``path`` stands."""
    path = (path,) if isinstance(path, str) else path
    if isinstance(node, Mapping):
        for key, value in node.items():
            locations[*path, key] = node.where(key)
            locate((*path, key), value, locations)
    elif isinstance(node, Sequence):
        for index, value in enumerate(node):
            if value is not None:
                locations[*path, str(index)] = value.at
                locate((*path, str(index)), value, locations)
