"""One raw record to one model: pydantic's findings become problems with file, line and column."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence as Seq
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from builder.model.base import Record
from builder.problems import Location, Problems, did_you_mean
from builder.reading.site_folder import text_of
from builder.reading.yaml_source import Mapping, Node, Scalar, Sequence

R = TypeVar("R", bound=Record)


def build(model: type[R], node: Node, at: Location, problems: Problems) -> R | None:
    """Validate ``node`` as ``model``; on failure report each finding where it stands and give ``None``."""
    if not isinstance(node, Mapping):
        problems.add("V100", node.at if node is not None else at, read=text_of(node))
        return None
    try:
        return model.model_validate(plain(node))
    except ValidationError as error:
        for finding in error.errors(include_url=False, include_context=True):
            _report(model, node, finding, problems)
        return None


def unknown_key(around: Mapping, key: str, known: Iterable[str], problems: Problems) -> None:
    """Report a key that is no field; one without value, like none of the fields, is what follows a stray comma."""
    near = did_you_mean(key, known)
    if around.get(key) is None and not near:
        problems.add("V113", around.key_at[key], key=key)
    else:
        problems.add("V102", around.key_at[key], key=key, near=near, known=", ".join(known))


def plain(node: Node) -> Any:
    """The raw data without locations, as pydantic takes it."""
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node]
    return None if node is None else str(node)


def find(node: Node, path: Seq[int | str]) -> tuple[Node, Location, Mapping | None]:
    """Follow ``path`` as far as it goes: the node reached, its location and the mapping around it."""
    at = node.at if node is not None else Location("")
    around: Mapping | None = node if isinstance(node, Mapping) else None
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node.key_at:
            around, at = node, node.where(step)
            node = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            node = node[step]
            at = node.at if node is not None else at
        # else: a step that pydantic adds itself, such as the branch of a union
    return node, at, around


_CODES = {
    "missing": "V101",
    "whole_number": "V104",
    "number": "V105",
    "date_form": "V106",
    "date_exists": "V107",
    "period_form": "V108",
    "truth": "V109",
    "web_address": "V112",
    "string_pattern_mismatch": "V110",
}


def _report(model: type[Record], root: Mapping, finding: Any, problems: Problems) -> None:
    kind, path = finding["type"], finding["loc"]
    node, at, around = find(root, path)
    name = str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        parent, _, _ = find(root, path[:-1])
        known = sorted(_fields(model, path[:-1]))
        if isinstance(parent, Mapping):
            unknown_key(parent, name, known, problems)
    elif kind in ("literal_error", "enum"):
        options = [str(value) for value in _literals(finding)]
        near = did_you_mean(text_of(node), options)
        problems.add("V103", at, field=name, read=text_of(node), near=near, known=", ".join(options))
    elif kind == "string_pattern_mismatch" and name == "[key]":
        key = str(path[-2])
        where = around.key_at.get(key, at) if around else at
        problems.add("V110", where, field="id", read=key)
    elif kind in _CODES:
        code = "V101" if node is None and kind != "missing" else _CODES[kind]
        problems.add(code, at, field=name, read=text_of(node))
    elif node is None or (isinstance(node, Scalar) and str(node) == ""):
        problems.add("V101", at, field=name)
    else:
        problems.add("V111", at, field=name, read=text_of(node), detail=finding["msg"])


def _literals(finding: Any) -> list[Any]:
    expected = finding.get("ctx", {}).get("expected", "")
    return [part.strip().strip("'") for part in expected.replace(" or ", ", ").split(", ")]


def _fields(model: type[Record], path: Seq[int | str]) -> list[str]:
    """The field names (aliases where there are any) that are allowed at ``path`` of ``model``."""
    current: Any = model
    for step in path:
        if isinstance(step, str) and isinstance(current, type) and issubclass(current, Record):
            by_name = {field.alias or name: field for name, field in current.model_fields.items()}
            if step in by_name:
                current = _record_in(by_name[step].annotation)
    if not (isinstance(current, type) and issubclass(current, Record)):
        return []
    return [field.alias or name for name, field in current.model_fields.items()]


def _record_in(annotation: Any) -> Any:
    """The record class inside an annotation such as ``tuple[Official, ...] | None``."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    for part in get_args(annotation):
        inner = _record_in(part)
        if inner is not None:
            return inner
    return None
