"""JSON Schemas and the data dictionary, both from the model, so that they cannot drift from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, get_args

from builder.model.base import Record
from builder.model.checks import DeclaredCheck
from builder.model.indicators import Indicator
from builder.model.records import Agency, Correction, Event, Place, Resolution, Source
from builder.model.reforms import Reform
from builder.model.site import Settings

KINDS: dict[str, tuple[type[Record], str]] = {
    "site": (Settings, "site.yml"),
    "sources": (Source, "data/sources.yml"),
    "places": (Place, "data/places.yml"),
    "agencies": (Agency, "data/agencies.yml"),
    "events": (Event, "data/events.yml"),
    "resolutions": (Resolution, "data/resolutions/ID.yml"),
    "reforms": (Reform, "data/reforms/ID.yml"),
    "indicators": (Indicator, "data/indicators/ID.yml"),
    "checks": (DeclaredCheck, "data/checks.yml"),
    "corrections": (Correction, "data/corrections.yml"),
}
"""Kind → (record, where it is typed)."""

_MAPPINGS = ("sources", "places", "agencies", "events", "checks")
_LISTS = ("corrections",)

ROWS = {
    "period": "Reference period; `unstated` or null where the source states none.",
    "place": "Id, name or alias of a place; default: the site's home.",
    "level": "central, province, district, commune, village or all.",
    "component": "Id, title or alias of a component; empty = the whole.",
    "source": "Id of the source. Two rows with one key and different sources are two claims of one figure.",
    "at": "Locator in the source.",
    "note": "What the reader should know about this row.",
    "entered": "When it was entered; default: the indicator's date.",
    "(measure)": "The value, or {value, qualifier, printed, note}. Qualifiers: more_than, less_than, nearly, up_to, "
    "within, about, claim.",
}
"""Keys of a row of results, in YAML and CSV alike."""


def json_schema(kind: str) -> str:
    """JSON Schema (2020-12) of the file of ``kind``, for the completion of an editor such as VS Code."""
    model, _ = KINDS[kind]
    schema = model.model_json_schema(by_alias=True)
    definitions = schema.pop("$defs", {})
    if kind == "indicators":
        schema["properties"]["results"] = {
            "type": "array",
            "items": {"type": "object", "required": ["period", "source"]},
        }
    if kind in _MAPPINGS:
        schema = {"type": "object", "additionalProperties": schema}
    elif kind in _LISTS:
        schema = {"type": "array", "items": schema}
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "$defs": definitions}
    return json.dumps(_texts_may_be_plain(whole), ensure_ascii=False, indent=1)


def _texts_may_be_plain(node: Any) -> Any:
    """Plain text stands for Vietnamese, and scalars are typed by their field: the schema must not forbid either."""
    if isinstance(node, list):
        return [_texts_may_be_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("$ref") == "#/$defs/Text":
        return {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Text"}]}
    if node.get("type") == "string" and "const" not in node and "enum" not in node:
        return {**node, "type": ["string", "number", "boolean"]}
    return {key: _texts_may_be_plain(value) for key, value in node.items()}


def dictionary() -> str:
    """The data dictionary in Markdown: every kind of record with its fields."""
    parts = [_INTRODUCTION]
    for kind, (model, file) in KINDS.items():
        parts.append(f"## {kind}\n\n`{file}` · {_first(model)}\n")
        seen: set[type[Record]] = set()
        parts.extend(_tables(model, seen, ""))
        if kind == "indicators":
            rows = "\n".join(f"| `{name}` | {text} |" for name, text in ROWS.items())
            parts.append(
                f"### A row of `results`, or of the CSV table\n\n| key | meaning |\n| --- | --- |\n{rows}\n"
            )
    return "\n".join(parts)


_INTRODUCTION = """# Data dictionary

Written by `minhbach schema --format markdown > docs/data.md`; the texts are the docstrings of `builder/model/`.
Fields marked * are required. `Text` is `{vi: …, en: …}` or plain text (Vietnamese). Dates: `2022-05-16`, `2022-05`
or `2022`. Ids are lower-case letters, digits and hyphens; the id of a one-record file is its name.

Every figure has the address `indicator.measure@period/member/…`: the members of the row's dimensions in the declared
order, the home place and empty ones left out. `address~source` is what one source prints.
"""


def _tables(model: type[Record], seen: set[type[Record]], title: str) -> Iterator[str]:
    if model in seen or model.__name__ == "Text":
        return
    seen.add(model)
    heading = f"### {title}\n\n{_first(model)}\n\n" if title else ""
    rows, inner = [], []
    for name, field in model.model_fields.items():
        mark = "*" if field.is_required() else ""
        kind = _kind(field.annotation)
        text = " ".join((field.description or "").split())
        rows.append(f"| `{field.alias or name}`{mark} | {kind} | {text} |")
        inner.extend(_records(field.annotation))
    yield f"{heading}| field | type | meaning |\n| --- | --- | --- |\n" + "\n".join(rows) + "\n"
    for record in inner:
        yield from _tables(record, seen, record.__name__)


def _first(model: type[Record]) -> str:
    return " ".join((model.__doc__ or "").split("\n\n")[0].split())


def _records(annotation: Any) -> list[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return [annotation]
    return [record for part in get_args(annotation) for record in _records(part)]


def _kind(annotation: Any) -> str:
    """A short name of a type."""
    args = get_args(annotation)
    name = getattr(annotation, "__name__", str(annotation))
    if not args:
        names = {
            "str": "text",
            "bool": "true/false",
            "int": "whole number",
            "PartialDate": "date",
            "Decimal": "number",
        }
        return "" if annotation is type(None) else names.get(name, name)
    if name == "Literal" or str(annotation).startswith("typing.Literal"):
        return " · ".join(f"`{value}`" for value in args)
    kinds = [
        kind for kind in (_kind(part) for part in args if isinstance(part, type) or get_args(part)) if kind
    ]
    if str(annotation).startswith(("tuple", "typing.Tuple")):
        return f"list of {kinds[0]}"
    if str(annotation).startswith("dict"):
        return f"mapping id → {kinds[-1]}"
    return " or ".join(dict.fromkeys(kinds))
