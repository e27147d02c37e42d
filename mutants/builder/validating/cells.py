"""Cells of a row of results: a value as typed, or a value with what the source says around it."""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from builder.model.base import Text
from builder.model.figures import Claim, Qualifier
from builder.model.indicators import Measure, decimal_of
from builder.problems import Location, Problems, did_you_mean
from builder.reading.site_folder import text_of
from builder.reading.yaml_source import Mapping, Node, Scalar
from builder.validating.records import build, unknown_key

KEYS = ("value", "qualifier", "printed", "note")
QUALIFIERS = get_args(Qualifier)

Cells = Map[str, Node]


@dataclass(frozen=True, slots=True)
class Shared:
    """What all cells of a row have in common."""

    source: str
    locator: str
    note: Text | None
    entered: str
    """ISO date."""


def read_cell(
    name: str, measure: Measure, node: Node, at: Location, shared: Shared, problems: Problems
) -> Claim | None:
    """What the source prints for the measure ``name``; None where it can't be read, which is a problem then."""
    extra: Cells = {}
    if isinstance(node, Mapping):
        extra = node
        for key in node:
            if key not in KEYS:
                unknown_key(node, key, KEYS, problems)
        at = node.where("value")
        node = node.get("value")
    qualifier = extra.get("qualifier")
    if qualifier is not None and qualifier not in QUALIFIERS:
        read, known = text_of(qualifier), ", ".join(QUALIFIERS)
        near = did_you_mean(read, QUALIFIERS)
        problems.add("V103", qualifier.at, field="qualifier", read=read, near=near, known=known)
        return None
    if not isinstance(node, Scalar):
        code = "V101" if node is None else "V111"
        problems.add(code, at, field=name, read=text_of(node), detail="number or text")
        return None
    value = _value(name, measure, str(node), at, problems)
    if value is None:
        return None
    return Claim(
        value=value,
        printed=text_in(extra, "printed", problems),
        qualifier=str(qualifier) if qualifier is not None else None,  # type: ignore[arg-type]
        source=shared.source,
        locator=shared.locator,
        note=note_of(extra.get("note"), problems) or shared.note,
        entered=shared.entered,
        location=at,
    )


def _value(name: str, measure: Measure, text: str, at: Location, problems: Problems) -> Decimal | str | None:
    if measure.type == "text":
        return text
    try:
        value = decimal_of(text)
    except ValueError:
        problems.add("V202", at, field=name, read=text, plain=_plain_digits(text))
        return None
    if measure.decimals == 0 and "." in text:  # also 20.000, which is no 20
        whole = text.replace(".", "")
        problems.add("V201", at, field=name, read=text, whole=whole)
        return None
    if (measure.min is not None and value < measure.min) or (measure.max is not None and value > measure.max):
        low = "−∞" if measure.min is None else measure.min
        high = "∞" if measure.max is None else measure.max
        problems.add("V203", at, field=name, read=text, low=low, high=high)
        return None
    return value


def text_in(cells: Cells, name: str, problems: Problems) -> str:
    """The text of a cell; empty where there is none."""
    node = cells.get(name)
    if node is not None and not isinstance(node, Scalar):
        problems.add("V111", node.at, field=name, read=text_of(node), detail="text")
    return str(node) if isinstance(node, Scalar) else ""


def note_of(node: Node, problems: Problems) -> Text | None:
    """A note in one language or two."""
    if isinstance(node, Scalar):
        return Text(vi=str(node)) if node else None
    return None if node is None else build(Text, node, node.at, problems)


def _plain_digits(text: str) -> str:
    """A guess at the plain form of a number typed the Vietnamese way, for the hint."""
    guess = text.replace(".", "").replace(" ", "").replace("\u00a0", "").replace(",", ".").rstrip("%")
    return guess or "0"
