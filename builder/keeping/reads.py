"""Reads: what a page, or anything else that is kept, has asked the site for, and what it was told.

Verifying traces (Mokhov, Mitchell, Peyton Jones, *Build Systems à la Carte*, 2018, section 4.2.2): what was made is kept
together with every read and its answer; it still holds while the same reads give the same answers. Nothing lists by hand
what a page depends on: it is given tables that note what they hand out.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, Sequence, ValuesView
from typing import Any, Generic, Literal, TypeAlias, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")
How = Literal["item", "keys", "all"]
Read: TypeAlias = tuple[str, How, Any]
"""(table, how, key): one value of a table, its keys in their order, or everything in it."""


class _Missing:
    """The answer where a table has nothing under a key."""

    def __reduce__(self) -> str:
        """One and the same, also after it was kept."""
        return "MISSING"


MISSING = _Missing()


class Table(Generic[Key, Value]):
    """A part of the site under a name by which reads are noted.

    ``content`` gives what a value says, for values that can't be compared or kept as they are; ``hand_out`` gives what a
    reader gets, for values that lead to more than they say.
    """

    def __init__(
        self,
        name: str,
        raw: Mapping[Key, Value],
        content: Callable[[Any], Any] | None = None,
        hand_out: Callable[[Any, Reads], Any] | None = None,
    ) -> None:
        self.name, self.raw, self.content, self.hand_out = name, raw, content, hand_out

    def answer(self, how: How, key: Any) -> Any:
        """What a read is told today."""
        if how == "keys":
            return tuple(self.raw)
        if how == "all":
            return self.everything()
        value = self.raw.get(key, MISSING)
        return value if self.content is None or value is MISSING else self.content(value)

    def everything(self) -> Any:
        """All keys and contents in their order."""
        if self.content is None:
            return self.raw
        return {key: self.content(value) for key, value in self.raw.items()}


class Reads(dict[Read, Any]):
    """What one reader has asked, with the answers."""


class Noting(Mapping[Key, Value]):
    """A table as one reader sees it: every answer is noted."""

    __slots__ = ("_content", "_hand_out", "_name", "_raw", "_reads", "_table")

    def __init__(self, table: Table[Key, Value], reads: Reads) -> None:
        self._table, self._reads = table, reads
        self._name, self._raw, self._content, self._hand_out = (
            table.name,
            table.raw,
            table.content,
            table.hand_out,
        )

    def _told(self, key: Any, value: Any) -> Any:
        if self._content is None or value is MISSING:
            self._reads[self._name, "item", key] = value
        else:
            self._reads[self._name, "item", key] = self._content(value)
        return value if self._hand_out is None or value is MISSING else self._hand_out(value, self._reads)

    def _note_all(self) -> None:
        read: Read = (self._name, "all", None)
        if read not in self._reads:
            self._reads[read] = self._table.everything()

    def __getitem__(self, key: Key) -> Value:
        value = self._told(key, self._raw.get(key, MISSING))
        if value is MISSING:
            raise KeyError(key)
        return value  # type: ignore[no-any-return]

    def get(self, key: Any, default: Any = None) -> Any:
        value = self._told(key, self._raw.get(key, MISSING))
        return default if value is MISSING else value

    def __contains__(self, key: object) -> bool:
        raw: Mapping[Any, Any] = self._raw
        return self._told(key, raw.get(key, MISSING)) is not MISSING

    def __iter__(self) -> Iterator[Key]:
        read: Read = (self._name, "keys", None)
        if read not in self._reads:
            self._reads[read] = tuple(self._raw)
        return iter(self._raw)

    def __len__(self) -> int:
        iter(self)
        return len(self._raw)

    def _whole(self) -> Mapping[Key, Value]:
        self._note_all()
        if self._hand_out is None:
            return self._raw
        return {key: self._hand_out(value, self._reads) for key, value in self._raw.items()}

    def keys(self) -> KeysView[Key]:
        iter(self)
        return self._raw.keys()

    def values(self) -> ValuesView[Value]:
        return self._whole().values()

    def items(self) -> ItemsView[Key, Value]:
        return self._whole().items()


class NotingList(Sequence[Value]):
    """A sequence as one reader sees it; it is read as a whole."""

    __slots__ = ("_reads", "_table")

    def __init__(self, table: Table[None, tuple[Value, ...]], reads: Reads) -> None:
        self._table, self._reads = table, reads

    def _whole(self) -> tuple[Value, ...]:
        table = self._table
        found = table.raw[None]
        read: Read = (table.name, "item", None)
        if read not in self._reads:
            self._reads[read] = found if table.content is None else table.content(found)
        return found if table.hand_out is None else table.hand_out(found, self._reads)

    def __getitem__(self, index: Any) -> Any:
        return self._whole()[index]

    def __len__(self) -> int:
        return len(self._whole())

    def __iter__(self) -> Iterator[Value]:
        return iter(self._whole())
