"""The fact sheet as JSON, by the published schema, in one fixed form so that any change of a byte shows."""

from __future__ import annotations

import json

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.record import SCHEMA, Json
from workbench.factsheet.seal import altered, imprinted


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file; data is the same in every language."""
    return write(sheet).encode()


def write(sheet: FactSheet) -> str:
    """The sheet's record as a file."""
    return _form(imprinted(sheet))


def record_in(text: str) -> Json:
    """The record in a file. Raises ValueError where it is none."""
    record = json.loads(text)
    if not isinstance(record, dict) or record.get("schema") != SCHEMA:
        raise ValueError("it is not the record of a fact sheet")
    return record


def problems(content: bytes) -> list[str]:
    """What was altered in a file since it was written, one sentence each; empty when nothing was."""
    try:
        text = content.decode("utf-8")
        record = record_in(text)
    except ValueError as error:
        return [f"The file is damaged: {error}."]
    found = altered(record)
    if not found and text != _form(record):
        found.append("The file was rewritten by another program; what it says is as it was sealed.")
    return found


def _form(record: Json) -> str:
    """Each part begins a line, and so does each entry of a list: for people who look into it, and quick to write."""
    return "{\n" + ",\n".join(f" {_written(key)}: {_part(value)}" for key, value in record.items()) + "\n}\n"


def _part(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n  " + ",\n  ".join(map(_written, value)) + "\n ]"
    return _written(value)


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
