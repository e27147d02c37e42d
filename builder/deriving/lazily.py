"""A table whose values are reckoned when they are asked for, each once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Lazily(Mapping[Key, Value]):
    """``reckon`` gives the value of a key; it must give the same for every reader. ``keys`` are all there are."""

    def __init__(self, reckon: Callable[[Key], Value], keys: Callable[[], Iterable[Key]]) -> None:
        self._reckon, self._keys = reckon, keys
        self._known: dict[Key, Value] = {}

    def __getitem__(self, key: Key) -> Value:
        if key not in self._known:
            self._known[key] = self._reckon(key)
        return self._known[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys())

    def __len__(self) -> int:
        return sum(1 for _ in self)
