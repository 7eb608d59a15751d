"""Records to JSON and back, by their own annotations, so that a record that gains a field needs nothing here.

A record is written as an object of its fields that differ from their defaults; what is missing on reading takes the
default, what is unknown is left out. That lets a case file outlive small changes of the records. Where a record holds
others that the case keeps in rows of their own (the claims of a fact), a ``Shelf`` writes their ids in their place.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import json
import types
import typing
import zlib
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin

from workbench.extraction.claim import Claim, Happening, Moment, Naming, Quantity, Wording

Record = TypeVar("Record")
Reader = Callable[[Any, "Shelf"], Any]
Shelf = Mapping[str, Claim]
"""The claims that a record refers to, by id."""

_TAGS: dict[type, str] = {Quantity: "q", Moment: "m", Wording: "w", Naming: "n", Happening: "h"}
_TAGGED = {tag: value for value, tag in _TAGS.items()}
_TAG = "_"
NO_CLAIMS: Shelf = {}


def written(record: object, *, claims_by_id: bool = False) -> str:
    """The record as JSON; with ``claims_by_id`` every claim in it (but not itself) is written as its id."""
    return json.dumps(_plain(record, claims_by_id), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def read(record_type: type[Record], text: str, shelf: Shelf = NO_CLAIMS) -> Record:
    """The record that was written. Raises KeyError where it names a claim that is not on the shelf."""
    found: Record = _record(record_type, json.loads(text), shelf)
    return found


def plain(record: object) -> Any:
    """The record as plain JSON values, to be put into an event's payload."""
    return _plain(record, claims_by_id=False)


def from_plain(record_type: type[Record], data: Any) -> Record:
    """The record that ``plain`` took apart."""
    found: Record = _record(record_type, data, NO_CLAIMS)
    return found


def packed(text: str) -> bytes:
    """Text as it is kept where only whole texts are read back."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpacked(data: bytes) -> str:
    """The text that was packed."""
    return zlib.decompress(data).decode("utf-8", "surrogatepass")


def _plain(value: Any, claims_by_id: bool) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, frozenset | set):
        return sorted(_plain(each, claims_by_id) for each in value)
    if isinstance(value, tuple | list):
        return [each.id if claims_by_id and isinstance(each, Claim) else _plain(each, claims_by_id) for each in value]
    return _plain_record(value, claims_by_id)


def _plain_record(value: Any, claims_by_id: bool) -> dict[str, Any]:
    found: dict[str, Any] = {}
    record_type: Any = type(value)
    if record_type in _TAGS:
        found[_TAG] = _TAGS[record_type]
    for name, default, _ in _fields(record_type):
        given = getattr(value, name)
        if given == default and type(given) is type(default):
            continue
        found[name] = given.id if claims_by_id and isinstance(given, Claim) else _plain(given, claims_by_id)
    return found


@functools.cache
def _fields(record_type: Any) -> tuple[tuple[str, Any, Reader], ...]:
    """Name, default (``MISSING`` where there is none) and reader of every field."""
    hints = typing.get_type_hints(record_type)
    return tuple((field.name, _default(field), _reader(hints[field.name])) for field in dataclasses.fields(record_type))


def _default(field: dataclasses.Field[Any]) -> Any:
    return field.default if field.default_factory is dataclasses.MISSING else field.default_factory()


@functools.cache
def _reader(hint: Any) -> Reader:
    origin = get_origin(hint)
    if origin is None:
        return _plain_reader(hint)
    return _GENERIC[origin](get_args(hint))


def _plain_reader(hint: Any) -> Reader:
    if hint is Claim:
        return lambda data, shelf: shelf[data] if isinstance(data, str) else _record(Claim, data, shelf)
    if dataclasses.is_dataclass(hint):
        return lambda data, shelf: _record(hint, data, shelf)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda data, _: hint(data)
    if hint in {dt.date, dt.datetime}:
        return lambda data, _: hint.fromisoformat(data)
    if hint is float:
        return lambda data, _: float(data)
    return lambda data, _: data


def _union_reader(arguments: tuple[Any, ...]) -> Reader:
    records = [each for each in arguments if dataclasses.is_dataclass(each)]
    if len(records) > 1:
        return lambda data, shelf: _record(_TAGGED[data[_TAG]], data, shelf)
    inner = [each for each in arguments if each is not type(None)]
    if len(inner) > 1:
        return lambda data, _: data
    present = _reader(inner[0])
    return lambda data, shelf: None if data is None else present(data, shelf)


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        member = _reader(arguments[0])
        return lambda data, shelf: tuple(member(each, shelf) for each in data)
    members = [_reader(each) for each in arguments]
    return lambda data, shelf: tuple(read_one(each, shelf) for read_one, each in zip(members, data, strict=True))


def _set_reader(arguments: tuple[Any, ...]) -> Reader:
    member = _reader(arguments[0])
    return lambda data, shelf: frozenset(member(each, shelf) for each in data)


def _record(record_type: Any, data: Mapping[str, Any], shelf: Shelf) -> Any:
    given = {
        name: reader(data[name], shelf) if name in data else default
        for name, default, reader in _fields(record_type)
        if name in data or default is not dataclasses.MISSING
    }
    return record_type(**given)


_GENERIC: dict[Any, Callable[[tuple[Any, ...]], Reader]] = {
    Union: _union_reader,
    types.UnionType: _union_reader,
    tuple: _tuple_reader,
    frozenset: _set_reader,
}
