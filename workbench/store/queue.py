"""The queue of discrepancies: order and states of all at once, the discrepancies themselves as they are wanted."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from workbench.comparison.discrepancy import Discrepancy
from workbench.review.item import Item
from workbench.store.connections import Connections
from workbench.store.tables import findings, items
from workbench.store.tables.claim_rows import PLACES

_UNSETTLED = "SELECT id FROM discrepancies WHERE {} ORDER BY number"
_CONFLICTS = """
    SELECT documents.name, count(*) FROM
    (SELECT DISTINCT discrepancies.id, disputed.claim / {places} AS position
     FROM discrepancies JOIN disputed ON disputed.discrepancy = discrepancies.id WHERE level = 'conflict' AND {open})
    JOIN documents USING (position) GROUP BY documents.name
"""
_OPEN = "(state = 'open' OR stale_why <> '')"
_OPEN_FOR_SECOND = "(second_state = 'open' OR second_stale_why <> '')"


class Queue:
    """Reads the discrepancies of a case. ``blind``: as a second reader sees them who reads blind.

    A record that was read is kept until the case is compared anew: decisions do not change it.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._comparison = 0
        self._records: dict[str, Discrepancy] = {}

    def ids(self) -> list[str]:
        """All ids: conflicts first, the most likely ones first."""
        return findings.discrepancy_ids(self._connections.reading())

    def items(self, ids: Sequence[str], *, blind: bool = False) -> list[Item]:
        """These discrepancies with their present state, as far as they are found."""
        with self._connections.snapshot() as connection:
            return items.items(connection, ids, self._read(connection, ids), blind=blind)

    def all_items(self, *, blind: bool = False) -> list[Item]:
        """All of them, in their order."""
        with self._connections.snapshot() as connection:
            ids = findings.discrepancy_ids(connection)
            return items.items(connection, ids, self._read(connection, ids), blind=blind)

    def unsettled(self, *, blind: bool = False) -> list[str]:
        """The ids of those that are open or stale, in their order."""
        query = _UNSETTLED.format(_OPEN_FOR_SECOND if blind else _OPEN)
        return [row[0] for row in self._connections.reading().execute(query)]

    def conflicts_by_document(self, *, blind: bool = False) -> dict[str, int]:
        """In how many conflicts that are open or stale each document stands; those without any are left out."""
        query = _CONFLICTS.format(places=PLACES, open=_OPEN_FOR_SECOND if blind else _OPEN)
        return dict(self._connections.reading().execute(query).fetchall())

    def by_fact(self) -> dict[str, str]:
        """The id of the discrepancy of each fact that has one."""
        rows = self._connections.reading().execute("SELECT fact, id FROM discrepancies ORDER BY number")
        return dict(rows.fetchall())

    def _read(self, connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Discrepancy]:
        comparison = findings.comparison(connection)
        if self._comparison != comparison:
            self._comparison, self._records = comparison, {}
        missing = [each for each in ids if each not in self._records]
        if missing:
            self._records = self._records | findings.discrepancies(connection, missing)
        return self._records
