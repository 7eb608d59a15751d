"""Which document stands in whose place: a newer version takes over order and short name of the one before."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping


def keep(connection: sqlite3.Connection, successors: Iterable[tuple[str, str]]) -> None:
    """Remember which document each newer version took the place of."""
    pairs = sorted(successors)
    if pairs or kept(connection):
        connection.execute("INSERT OR REPLACE INTO properties VALUES ('successors', ?)", (json.dumps(pairs),))


def kept(connection: sqlite3.Connection) -> Mapping[str, str]:
    """The newer version of each document that has one, by name."""
    row = connection.execute("SELECT value FROM properties WHERE name = 'successors'").fetchone()
    return dict(json.loads(row[0])) if row else {}


def place_of(positions: Mapping[str, int], successors: Mapping[str, str]) -> dict[str, int]:
    """The position by which each document is ordered and named: of a newer version that of the first one."""
    before = {new: old for old, new in successors.items()}
    found = {}
    for name, position in positions.items():
        line = [name]
        while line[-1] in before and before[line[-1]] not in line:
            line.append(before[line[-1]])
        found[name] = min(positions.get(each, position) for each in line)
    return found
