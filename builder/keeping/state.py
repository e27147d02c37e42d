"""The state of the last build on the disk: what was made, what it rests on, and the answers that were given.

A file that is damaged, half written or of another program is as good as none. It is read without running what it holds:
only values of this program's own classes and of plain types are put together.
"""

from __future__ import annotations

import gc
import io
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from builder.charts.kept_files import Damaged, seal, unsealed
from builder.keeping.reads import MISSING, Read

_PLAIN = {
    ("builtins", "set"),
    ("builtins", "frozenset"),
    ("collections", "OrderedDict"),
    ("datetime", "date"),
    ("decimal", "Decimal"),
    ("fractions", "Fraction"),
    ("markupsafe", "Markup"),
    ("copyreg", "_reconstructor"),
    ("builtins", "object"),
}


@dataclass(slots=True)
class State:
    """What a build leaves for the next."""

    key: str
    """Of the program and its templates: another one keeps nothing."""
    answers: dict[Read, Any] = field(default_factory=dict)
    """Every read of what was made, with the answer of that build."""
    made: dict[str, Any] = field(default_factory=dict)
    """What was made, by the id of its unit."""
    parts: dict[str, Any] = field(default_factory=dict)
    """What each file of records came to, see :mod:`builder.validating.parts`."""


class _Reader(pickle.Unpickler):
    """Puts together this program's values and plain ones, nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if self._known(module, name) else None
        if found is None or (module.startswith("builder.") and not _is_value(found)):
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found

    @staticmethod
    def _known(module: str, name: str) -> bool:
        return module.startswith("builder.") or (module, name) in _PLAIN


def _is_value(found: object) -> bool:
    return isinstance(found, type) or found is MISSING


class _Writer(pickle.Pickler):
    """Writes values of slots as calls of their classes, which takes a third of the time that dataclasses take."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, protocol=5)
        self.dispatch_table = _Reducers()


class _Reducers(dict[type, Callable[[Any], tuple[type, tuple[Any, ...]]]]):
    """Class → how one of its values is put together again; what is no such class is left to pickle."""

    def __missing__(self, kind: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
        if not is_dataclass(kind) or "__slots__" not in vars(kind):
            raise KeyError(kind)
        names = [one.name for one in fields(kind)]
        values = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
        found = self[kind] = lambda value: (kind, values(value))
        return found


def load(file: Path | None, key: str) -> State | None:
    """The state in ``file``; None where there is none for this program. Raises :class:`Damaged`."""
    content = unsealed(file) if file else None
    if content is None:
        return None
    # Nothing is thrown away while so many small values are put together.
    gc.disable()
    try:
        state = _Reader(io.BytesIO(content)).load()
    except Exception as error:
        raise Damaged(file) from error
    finally:
        gc.enable()
    return state if isinstance(state, State) and state.key == key else None


def save(file: Path | None, state: State) -> None:
    """Keep ``state`` for the next build."""
    if file is None:
        return
    written = io.BytesIO()
    gc.disable()
    try:
        _Writer(written).dump(state)
    finally:
        gc.enable()
    seal(file, written.getvalue())
