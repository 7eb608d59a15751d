"""What was done to the case, in order, never changed afterwards (triggers see to it)."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from workbench.review.event import Action, Deed, Event, KeptEvent, event_of, kept, next_event
from workbench.review.history import Stroke


def append(connection: sqlite3.Connection, deeds: Sequence[Deed], editor: str) -> list[Event]:
    """Write down what was done in one stroke: one step for undo. Within the transaction that is open."""
    row = connection.execute("SELECT * FROM events ORDER BY sequence DESC LIMIT 1").fetchone()
    previous = KeptEvent(*row) if row else None
    made = dt.datetime.now(dt.UTC)
    events: list[Event] = []
    for deed in deeds:
        event = next_event(previous, deed, editor, made, step=events[0].sequence if events else 0)
        previous = kept(event)
        events.append(event)
        connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", previous)
    return events


def kept_events(connection: sqlite3.Connection) -> Iterator[KeptEvent]:
    """All events letter by letter, for checking the chain."""
    for row in connection.execute("SELECT * FROM events ORDER BY sequence"):
        yield KeptEvent(*row)


def all_events(connection: sqlite3.Connection) -> list[Event]:
    """All events, oldest first."""
    return [event_of(row) for row in kept_events(connection)]


def events_of_step(connection: sqlite3.Connection, step: int) -> list[Event]:
    """What was done in one stroke."""
    return _events(connection.execute("SELECT * FROM events WHERE step = ? ORDER BY sequence", (step,)))


def events_of_targets(connection: sqlite3.Connection, targets: Iterable[str]) -> list[Event]:
    """What was done to any of these, oldest first."""
    query = "SELECT * FROM events WHERE target IN (SELECT value FROM json_each(?)) ORDER BY sequence"
    return _events(connection.execute(query, (json.dumps(list(targets)),)))


def events_of_actions(connection: sqlite3.Connection, actions: Iterable[Action]) -> list[Event]:
    """Everything done by one of these actions and every undoing and redoing, oldest first."""
    wanted = sorted({*actions, Action.UNDO, Action.REDO})
    query = "SELECT * FROM events WHERE action IN (SELECT value FROM json_each(?)) ORDER BY sequence"
    return _events(connection.execute(query, (json.dumps(wanted),)))


def events_at(connection: sqlite3.Connection, sequences: Iterable[int]) -> list[Event]:
    """The events of these sequences, oldest first."""
    query = "SELECT * FROM events WHERE sequence IN (SELECT value FROM json_each(?)) ORDER BY sequence"
    return _events(connection.execute(query, (json.dumps(sorted(sequences)),)))


def strokes(connection: sqlite3.Connection) -> Iterator[Stroke]:
    """What undo needs to know of every event, oldest first."""
    for sequence, step, action in connection.execute("SELECT sequence, step, action FROM events ORDER BY sequence"):
        yield Stroke(sequence, step, Action(action))


def last_sequence(connection: sqlite3.Connection) -> int:
    """The number of the latest event; 0 before the first."""
    return int(connection.execute("SELECT coalesce(max(sequence), 0) FROM events").fetchone()[0])


def _events(rows: Iterable[tuple[Any, ...]]) -> list[Event]:
    return [event_of(KeptEvent(*row)) for row in rows]
