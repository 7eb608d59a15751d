"""Whether a case is what it says it is: nothing altered behind the program's back, nothing damaged."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.review.event import Action, Event, KeptEvent, broken_links, event_of
from workbench.store.basis import basis_of
from workbench.store.receiving import text_digest
from workbench.store.records import written
from workbench.store.tables import decisions, documents, events, findings, properties


@dataclass(frozen=True, slots=True)
class Verification:
    """``problems`` says in words what was altered or damaged; empty where nothing was."""

    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether everything is as it was kept."""
        return not self.problems


def verify(connection: sqlite3.Connection) -> Verification:
    """Check the file, the chain of events, the documents' bytes, and that the present state follows from the events."""
    try:
        return Verification(tuple(_problems(connection)))
    except sqlite3.DatabaseError as problem:
        return Verification((f"The file is damaged: {problem}. Open a backup copy of it.",))


def _problems(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"The file is damaged: {line}."
    kept = list(events.kept_events(connection))
    yield from broken_links(kept)
    yield from _altered_documents(connection)
    history, unreadable = _history(kept)
    yield from unreadable
    if not unreadable:
        yield from _altered_texts(connection, history)
        yield from _altered_basis(connection, history)
        yield from _altered_states(connection, history)


def _history(kept: list[KeptEvent]) -> tuple[list[Event], list[str]]:
    history: list[Event] = []
    problems: list[str] = []
    for row in kept:
        try:
            history.append(event_of(row))
        except (ValueError, TypeError) as problem:
            problems.append(f"Event {row.sequence} cannot be read any more ({problem}).")
    return history, problems


def _altered_documents(connection: sqlite3.Connection) -> Iterator[str]:
    for name, sha256, packed in documents.all_originals(connection):
        try:
            digest = hashlib.sha256(zlib.decompress(packed)).hexdigest()
        except zlib.error:
            yield f"The original of “{name}” is missing or damaged."
            continue
        if digest != sha256:
            yield f"The original of “{name}” was altered: its SHA-256 is {digest[:16]}…, not {sha256[:16]}…."


def _altered_texts(connection: sqlite3.Connection, history: list[Event]) -> Iterator[str]:
    """Texts must be those that came in: claims point at characters in them."""
    listed = [each for event in history if event.action is Action.READ for each in event.payload["documents"]]
    wanted = {each["name"]: each for each in listed}
    for document in documents.imported_documents(connection):
        came_in = wanted.pop(document.name, None)
        if came_in is None or came_in["sha256"] != document.sha256:
            yield f"“{document.name}” is not the document that came in under that name."
        elif came_in.get("text_sha256", "") not in {"", text_digest(document)}:
            yield f"The text of “{document.name}” was altered: it is not the one its claims were read in."
    for name in wanted:
        yield f"“{name}” came in and is no longer in the file."


def _altered_basis(connection: sqlite3.Connection, history: list[Event]) -> Iterator[str]:
    """Documents and properties must be those that were imported, with what the events set of them."""
    basis = basis_of(documents.imported_documents(connection), history)
    wanted = {each.name: (documents.record_of(each), each.name in basis.removed) for each in basis.documents}
    for name, record, removed in documents.kept_records(connection):
        if wanted[name] != (record, removed):
            yield f"What is said of “{name}” (outlet, date, rank …) was altered without an event."
    if written(properties.kept(connection)) != written(basis.properties):
        yield "The properties of the case were altered without an event."


def _altered_states(connection: sqlite3.Connection, history: list[Event]) -> Iterator[str]:
    """Every discrepancy must stand as the events say."""
    sources = documents.sources(connection)
    ids = findings.discrepancy_ids(connection)
    bindings = decisions.bindings_of(history, findings.discrepancies(connection, ids).values(), sources)
    if bindings != decisions.kept_bindings(connection):
        yield "Which decision belongs to which discrepancy was altered without an event."
    wanted = decisions.projected(connection, ids, sources)
    topics = findings.topics(connection)
    for name, row in decisions.kept_rows(connection, ids).items():
        if wanted[name].state != row.state:
            yield (
                f"The state of “{topics[name]}” was altered: it stands as {row.state}, "
                f"the events say {wanted[name].state}."
            )
        elif wanted[name] != row:
            yield f"What is shown beside “{topics[name]}” (verdict, notes, what changed) was altered without an event."
