"""The present state of every discrepancy: a projection of the events, which can be made anew from them at any time."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from workbench.comparison.discrepancy import Discrepancy
from workbench.documents.document import Document
from workbench.review.binding import Finder
from workbench.review.decision import Decision
from workbench.review.event import Action, Event
from workbench.review.history import DECISIONS, Standing, standing
from workbench.review.staleness import what_changed
from workbench.review.succession import Succession
from workbench.store.records import from_plain
from workbench.store.tables import events, findings
from workbench.store.tables.documents import succession


class Row(NamedTuple):
    """How a discrepancy stands: verdicts and notes by the sequences of their events (0 for none; notes as JSON)."""

    state: str
    stale_why: str
    verdict: int
    notes: str
    second_state: str
    second_stale_why: str
    second_verdict: int


def decision_of(event: Event) -> Decision:
    """The decision that an event keeps."""
    return from_plain(Decision, event.payload)


def bind_anew(
    connection: sqlite3.Connection,
    decided: Iterable[Event],
    discrepancies: Iterable[Discrepancy],
    documents: Mapping[str, Document],
) -> None:
    """Find for every decision the discrepancy it belongs to now, after a comparison."""
    connection.execute("DELETE FROM bindings")
    rows = bindings_of(decided, discrepancies, documents, succession(connection))
    connection.executemany("INSERT INTO bindings VALUES (?, ?)", rows.items())


def bindings_of(
    decided: Iterable[Event],
    discrepancies: Iterable[Discrepancy],
    documents: Mapping[str, Document],
    carried: Succession,
) -> dict[str, str]:
    """To which discrepancy each target of a decision belongs now; empty where it is no longer found."""
    finder = Finder(tuple(discrepancies), documents)
    latest = {event.target: event for event in decided if event.action in DECISIONS}
    return {target: finder.find(target, carried.decision(decision_of(event))) for target, event in latest.items()}


def bind(connection: sqlite3.Connection, discrepancy: str) -> None:
    """A discrepancy was decided on under its present id."""
    connection.execute("INSERT OR REPLACE INTO bindings VALUES (?, ?)", (discrepancy, discrepancy))


def bound(connection: sqlite3.Connection, targets: Iterable[str]) -> set[str]:
    """The discrepancies that decisions on these targets belong to now."""
    query = "SELECT discrepancy FROM bindings WHERE target IN (SELECT value FROM json_each(?)) AND discrepancy <> ''"
    return {row[0] for row in connection.execute(query, (json.dumps(sorted(targets)),))}


def all_bound(connection: sqlite3.Connection) -> set[str]:
    """All discrepancies that something was decided or noted on."""
    return {row[0] for row in connection.execute("SELECT DISTINCT discrepancy FROM bindings WHERE discrepancy <> ''")}


def targets_of(connection: sqlite3.Connection, discrepancy: str) -> set[str]:
    """The names under which a discrepancy was decided on, its present one among them."""
    rows = connection.execute("SELECT target FROM bindings WHERE discrepancy = ?", (discrepancy,))
    return {discrepancy, *(row[0] for row in rows)}


def targets_not_decided_second(connection: sqlite3.Connection) -> set[str]:
    """The names of all that no second reader has decided yet."""
    query = """
        SELECT target FROM bindings LEFT JOIN discrepancies ON discrepancies.id = bindings.discrepancy
        WHERE coalesce(second_verdict, 0) = 0
    """
    return {row[0] for row in connection.execute(query)}


def lost(connection: sqlite3.Connection) -> list[Decision]:
    """The decisions that hold but whose discrepancy is no longer found; they come back with it."""
    targets = [row[0] for row in connection.execute("SELECT target FROM bindings WHERE discrepancy = ''")]
    by_target: dict[str, list[Event]] = defaultdict(list)
    for event in events.events_of_targets(connection, targets):
        by_target[event.target].append(event)
    standings = (standing(done) for done in by_target.values())
    return [decision_of(each.verdict) for each in standings if each.verdict is not None]


def project(connection: sqlite3.Connection, ids: Iterable[str], documents: Mapping[str, Document]) -> None:
    """Bring the state of these discrepancies, and the marks of their claims, up to the events."""
    names = sorted(ids)
    for name, row in projected(connection, names, documents).items():
        connection.execute(
            "UPDATE discrepancies SET state = ?, stale_why = ?, verdict = ?, notes = ?, "
            "second_state = ?, second_stale_why = ?, second_verdict = ? WHERE id = ?",
            (*row, name),
        )
    findings.mark_claims(connection, names)


def projected(connection: sqlite3.Connection, ids: Iterable[str], documents: Mapping[str, Document]) -> dict[str, Row]:
    """What the events say of these discrepancies."""
    names = list(ids)
    query = "SELECT target, discrepancy FROM bindings WHERE discrepancy IN (SELECT value FROM json_each(?))"
    owners = dict(connection.execute(query, (json.dumps(names),)))
    about: dict[str, list[Event]] = defaultdict(list)
    for event in events.events_of_targets(connection, owners):
        if event.action in DECISIONS or event.action in {Action.UNDO, Action.REDO}:
            about[owners[event.target]].append(event)
    known = findings.discrepancies(connection, names)
    carried = succession(connection)
    return {name: _row(about[name], known[name], documents, carried) for name in names if name in known}


def kept_bindings(connection: sqlite3.Connection) -> dict[str, str]:
    """The bindings as they are kept."""
    return dict(connection.execute("SELECT target, discrepancy FROM bindings"))


def kept_rows(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Row]:
    """How discrepancies stand, as it is kept."""
    query = """
        SELECT id, state, stale_why, verdict, notes, second_state, second_stale_why, second_verdict
        FROM discrepancies WHERE id IN (SELECT value FROM json_each(?))
    """
    return {name: Row(*row) for name, *row in connection.execute(query, (json.dumps(list(ids)),))}


def _row(about: list[Event], discrepancy: Discrepancy, documents: Mapping[str, Document], carried: Succession) -> Row:
    first, second = standing(about), standing(about, second=True)
    notes = json.dumps([note.sequence for note in first.notes])
    one, other = (_stands(each, discrepancy, documents, carried) for each in (first, second))
    return Row(*one, notes, *other)


def _stands(
    found: Standing, discrepancy: Discrepancy, documents: Mapping[str, Document], carried: Succession
) -> tuple[str, str, int]:
    if found.verdict is None:
        return found.state.value, "", 0
    stale_why = what_changed(carried.decision(decision_of(found.verdict)), discrepancy, documents)
    return found.state.value, stale_why, found.verdict.sequence


def decision_events(connection: sqlite3.Connection) -> list[Event]:
    """All verdicts and annotations with all undoings, oldest first."""
    return events.events_of_actions(connection, DECISIONS)
