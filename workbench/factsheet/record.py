"""A fact sheet as plain data: the JSON object that programs read, that is embedded in every format, and that is sealed.

The published schema is ``resources/schemas/factsheet.schema.json``.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import json
from enum import Enum
from typing import Any

from workbench.factsheet.factsheet import FactSheet, Sealed

SCHEMA = "workbench.factsheet/1"

Json = dict[str, Any]


def sheet_record(sheet: FactSheet) -> Json:
    """The whole sheet, its parts in their order."""
    return {
        "schema": SCHEMA,
        "head": {**plain(sheet.head), "draft": sheet.head.draft},
        **sealed_record(sheet.sealed),
        "sign_off": {"seal": sheet.seal, "signatures": plain(sheet.signatures)},
    }


def sealed_record(sealed: Sealed) -> Json:
    """Parts 2 to 11 by their names."""
    return {field.name: plain(getattr(sealed, field.name)) for field in dataclasses.fields(Sealed)}


SEALED_PARTS = tuple(field.name for field in dataclasses.fields(Sealed))
"""The names of parts 2 to 11, in their order."""


def canonical(record: Json) -> bytes:
    """The one way a record is hashed: sorted keys, no spaces, UTF-8."""
    return json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def plain(value: object) -> Any:
    """Records as objects, sequences as lists, moments in ISO 8601 to the second."""
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, Enum)):
        return value
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="seconds")
    record_type: Any = type(value)
    return {name: plain(getattr(value, name)) for name in _fields(record_type)}


@functools.cache
def _fields(record: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(record))
