"""Discrepancies with their present state, counted and told in words."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.comparison.discrepancy import Discrepancy
from workbench.documents.shared_copy import independent
from workbench.review.decision import Decision, State
from workbench.review.item import Item
from workbench.store.claim_rows import Tally
from workbench.store.tables import claims, events, findings
from workbench.store.tables.decisions import Row, decision_of, kept_rows

_COUNTS = """
    SELECT count(*), total(level = 'conflict'), total(state = 'open'), total(state = 'confirmed'),
           total(state = 'rejected'), total(state = 'unresolved'), total(stale_why <> '')
    FROM discrepancies
"""
_SECOND_COUNTS = """
    SELECT count(*), total(level = 'conflict'), total(second_state = 'open'), total(second_state = 'confirmed'),
           total(second_state = 'rejected'), total(second_state = 'unresolved'), total(second_stale_why <> '')
    FROM discrepancies
"""


def items(
    connection: sqlite3.Connection, ids: Sequence[str], records: Mapping[str, Discrepancy], *, blind: bool = False
) -> list[Item]:
    """These discrepancies with their state, in this order, as far as they are found.

    ``blind``: as a second reader sees them, who is shown nothing of the first one's before he has decided himself.
    """
    rows = kept_rows(connection, ids)
    decided = _decisions(connection, rows)
    seen_by = _second_item if blind else _item
    return [seen_by(records[name], rows[name], decided) for name in ids if name in rows and name in records]


def tally(connection: sqlite3.Connection, *, blind: bool = False) -> Tally:
    """What there is in the case, counted; ``blind``: by the verdicts of second readers in place of the first ones'."""
    counts = connection.execute(_SECOND_COUNTS if blind else _COUNTS).fetchone()
    found, conflicts, still_open, confirmed, rejected, unresolved, stale = (int(count) for count in counts)
    documents = [row[0] for row in connection.execute("SELECT name FROM documents WHERE NOT removed")]
    return Tally(
        len(documents),
        len(independent(documents, findings.shared_copies(connection))),
        claims.count(connection),
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


def _item(record: Discrepancy, row: Row, decided: Mapping[int, Decision]) -> Item:
    return Item(
        record,
        State(row.state),
        bool(row.stale_why),
        row.stale_why,
        decided.get(row.verdict),
        tuple(decided[sequence] for sequence in json.loads(row.notes)),
        decided.get(row.second_verdict),
    )


def _second_item(record: Discrepancy, row: Row, decided: Mapping[int, Decision]) -> Item:
    own = decided.get(row.second_verdict)
    notes = tuple(decided[sequence] for sequence in json.loads(row.notes))
    return Item(
        record,
        State(row.second_state),
        bool(row.second_stale_why),
        row.second_stale_why,
        own,
        notes if own else tuple(note for note in notes if note.second),
        decided.get(row.verdict) if own else None,
    )


def _decisions(connection: sqlite3.Connection, rows: Mapping[str, Row]) -> dict[int, Decision]:
    """By their events, the decisions that rows speak of, on the discrepancies as they are named now."""
    names = {
        sequence: name
        for name, row in rows.items()
        for sequence in (row.verdict, row.second_verdict, *json.loads(row.notes))
        if sequence
    }
    kept = events.events_at(connection, names)
    return {event.sequence: replace(decision_of(event), discrepancy=names[event.sequence]) for event in kept}


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
