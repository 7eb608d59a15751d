"""Fact sheets as they were signed: nothing that is done later changes them."""

from __future__ import annotations

import hashlib
import sqlite3

from workbench.store.records import packed, unpacked


def keep(connection: sqlite3.Connection, seal: str, sheet: str) -> str:
    """Keep a sheet under its seal, unless it is kept already. Returns the SHA-256 of what is kept."""
    connection.execute("INSERT OR IGNORE INTO editions VALUES (?, ?)", (seal, packed(sheet)))
    return digest(written_sheet(connection, seal))


def written_sheet(connection: sqlite3.Connection, seal: str) -> str:
    """The sheet that was signed under this seal, as it was written down. Raises KeyError where none is kept."""
    row = connection.execute("SELECT sheet FROM editions WHERE seal = ?", (seal,)).fetchone()
    if row is None:
        raise KeyError(seal)
    return unpacked(row[0])


def seals(connection: sqlite3.Connection) -> set[str]:
    """The seals of all sheets that are kept."""
    return {row[0] for row in connection.execute("SELECT seal FROM editions")}


def digest(sheet: str) -> str:
    """What the event of signing remembers of a sheet."""
    return hashlib.sha256(sheet.encode()).hexdigest()
