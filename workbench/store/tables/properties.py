"""What an editor says of the case at large, and with which version of the extractor it was last compared."""

from __future__ import annotations

import sqlite3

from workbench.review.properties import CaseProperties
from workbench.store.records import read, written


def kept(connection: sqlite3.Connection) -> CaseProperties:
    """The properties of the case."""
    row = connection.execute("SELECT value FROM properties WHERE name = 'case'").fetchone()
    return read(CaseProperties, row[0]) if row else CaseProperties("")


def keep(connection: sqlite3.Connection, properties: CaseProperties) -> None:
    """Put these in place of the former ones."""
    connection.execute("INSERT OR REPLACE INTO properties VALUES ('case', ?)", (written(properties),))


def extractor_version(connection: sqlite3.Connection) -> str:
    """The version of the extractor that the present findings rest on; empty before the first comparison."""
    row = connection.execute("SELECT value FROM properties WHERE name = 'extractor version'").fetchone()
    return row[0] if row else ""


def keep_extractor_version(connection: sqlite3.Connection, version: str) -> None:
    """Remember what the findings rest on."""
    connection.execute("INSERT OR REPLACE INTO properties VALUES ('extractor version', ?)", (version,))
