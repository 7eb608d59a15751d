"""Whatever single byte of a case is changed: either the case says so, or nothing of what it keeps has changed."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.store.desk import harbour_fire
from workbench.store.case import Case
from workbench.store.problem import CaseError

CHANGES = 500
SEALED = ("events", "documents", "originals", "editions", "bindings", "properties")
"""What cannot be worked out anew from something else, and what decides how it is read."""


def kept(path: Path) -> dict[str, list[Any]] | None:
    """Everything of the sealed tables, or None where the file can no longer be read."""
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as file:
        file.text_factory = bytes
        try:
            return {table: sorted(map(repr, file.execute(f"SELECT * FROM {table}"))) for table in SEALED}  # noqa: S608
        except sqlite3.DatabaseError:
            return None


def said(path: Path) -> bool:
    """Whether the program says that something is wrong."""
    try:
        with Case.open(path, read_only=True) as case:
            return not case.verify().ok
    except CaseError:
        return True


@pytest.mark.timeout(180)
def test_no_single_byte_of_what_a_case_keeps_changes_unseen(tmp_path: Path) -> None:
    path = tmp_path / "fire.factcase"
    desk = harbour_fire(path)
    desk.confirm("Boats burnt", "13")
    desk.reject("Firefighters")
    desk.sign("Una Field")
    desk.case.close()
    content, before = path.read_bytes(), kept(path)
    assert not said(path)
    chance = random.Random(20160924)  # noqa: S311 - repeatable on purpose
    unseen, harmless = [], 0
    for number in range(CHANGES):
        at = chance.randrange(len(content))
        byte = chance.choice([value for value in range(256) if value != content[at]])
        changed = tmp_path / f"{number}.factcase"
        changed.write_bytes(content[:at] + bytes([byte]) + content[at + 1 :])
        if not said(changed):
            harmless += 1
            if kept(changed) != before:
                unseen.append((at, content[at], byte))
        changed.unlink()
    assert unseen == []
    assert harmless < CHANGES
