"""Discrepancies with their present state, counted and told in words."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy
from workbench.review.decision import Decision, State
from workbench.review.event import Event
from workbench.review.history import DECISIONS
from workbench.review.item import Item
from workbench.store.claim_rows import Tally
from workbench.store.tables import events, findings
from workbench.store.tables.decisions import Row, decision_of


def items(connection: sqlite3.Connection, ids: Sequence[str], records: Mapping[str, Discrepancy]) -> list[Item]:
    """These discrepancies with their state, in this order, as far as they are found."""
    query = """
        SELECT id, state, stale_why, verdict, notes FROM discrepancies WHERE id IN (SELECT value FROM json_each(?))
    """
    rows = {row[0]: row[1:] for row in connection.execute(query, (json.dumps(list(ids)),))}
    decided = _decisions(connection, rows.values())
    return [_item(records[name], rows[name], decided) for name in ids if name in rows and name in records]


def tally(connection: sqlite3.Connection) -> Tally:
    """What there is in the case, counted."""
    names = [row[0] for row in connection.execute("SELECT name FROM documents WHERE NOT removed")]
    doubled = sum(len(each.documents) - 1 for each in findings.shared_copies(connection))
    counts = connection.execute("""
        SELECT count(*), total(level = 'conflict'), total(state = 'open'), total(state = 'confirmed'),
               total(state = 'rejected'), total(state = 'unresolved'), total(stale_why <> '')
        FROM discrepancies
    """).fetchone()
    found, conflicts, still_open, confirmed, rejected, unresolved, stale = (int(count) for count in counts)
    return Tally(
        len(names),
        max(len(names) - doubled, 0),
        _count(connection, "SELECT count(*) FROM claims"),
        _count(connection, "SELECT count(*) FROM facts"),
        found,
        conflicts,
        found - conflicts,
        still_open,
        confirmed,
        rejected,
        unresolved,
        stale,
    )


def told(step: Sequence[Event]) -> str:
    """What was done in one stroke, in words: "confirm “Votes for Jeremy Corbyn, 2016”"."""
    first = step[0]
    if len(step) > 1:
        what = "discrepancies" if first.action in DECISIONS else "things"
        return f"{first.action} {len(step)} {what}"
    topic = first.payload.get("topic") or first.target if first.action in DECISIONS else first.target
    return f"{first.action} “{topic}”" if topic else str(first.action)


def _item(record: Discrepancy, row: Row, decided: Mapping[int, Decision]) -> Item:
    state, stale_why, verdict, notes = row
    annotations = tuple(decided[sequence] for sequence in json.loads(notes))
    return Item(record, State(state), bool(stale_why), stale_why, decided.get(verdict), annotations)


def _decisions(connection: sqlite3.Connection, rows: Iterable[Row]) -> dict[int, Decision]:
    wanted = {sequence for row in rows for sequence in (row[2], *json.loads(row[3])) if sequence}
    return {event.sequence: decision_of(event) for event in events.events_at(connection, wanted)}


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
