"""Whether a case is what it says it is: nothing altered behind the program's back, nothing damaged."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.extraction.claim import Claim
from workbench.review.by_hand import with_claims_by_hand
from workbench.review.event import Action, Event, KeptEvent, broken_links, event_of
from workbench.store.basis import Basis, basis_of
from workbench.store.receiving import text_digest
from workbench.store.records import read as read_record
from workbench.store.records import written
from workbench.store.sheet import altered_editions
from workbench.store.tables import claims, decisions, documents, events, findings, places, properties
from workbench.store.tables.documents import reading_of


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
    except (sqlite3.Error, zlib.error, ValueError, LookupError, TypeError, AttributeError) as problem:
        return Verification((f"The file is damaged ({problem}): open a backup copy of it.",))


def _problems(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"The file is damaged: {line}."
    kept = list(events.kept_events(connection))
    yield from broken_links(kept)
    yield from _altered_documents(connection)
    history, unreadable = _history(kept)
    yield from altered_editions(connection, history)
    sources = unreadable or list(_altered_texts(connection, history))
    yield from sources
    if not sources:
        yield from _altered_conclusions(connection, history)


def _altered_conclusions(connection: sqlite3.Connection, history: list[Event]) -> Iterator[str]:
    """What follows from events and documents, in the order in which one thing follows from another."""
    basis = basis_of(documents.imported_documents(connection), history)
    yield from _altered_basis(connection, basis)
    yield from _altered_claims(connection, basis)
    states = list(_altered_states(connection, history))
    yield from states or _altered_marks(connection)


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
    names = [name for name, _, _ in documents.kept_records(connection)]
    for name, document in zip(names, documents.imported_documents(connection), strict=True):
        came_in = wanted.pop(name, None)
        if came_in is None or (name, came_in["sha256"]) != (document.name, document.sha256):
            yield f"“{name}” is not the document that came in under that name."
        elif came_in.get("text_sha256", "") not in {"", text_digest(document)}:
            yield f"The text of “{document.name}” was altered: it is not the one its claims were read in."
    for name in wanted:
        yield f"“{name}” came in and is no longer in the file."


def _altered_basis(connection: sqlite3.Connection, basis: Basis) -> Iterator[str]:
    """Documents and properties must be those that were imported, with what the events set of them."""
    wanted = {each.name: (documents.record_of(each), each.name in basis.removed) for each in basis.documents}
    for name, record, removed in documents.kept_records(connection):
        if wanted[name] != (record, removed):
            yield f"What is said of “{name}” (outlet, date, rank …) was altered without an event."
    if dict(places.kept(connection)) != dict(basis.successors):
        yield "Which document is the newer version of which was altered without an event."
    if written(properties.kept(connection)) != written(basis.properties):
        yield "The properties of the case were altered without an event."


def _altered_claims(connection: sqlite3.Connection, basis: Basis) -> Iterator[str]:
    """Claims must be those that were read, with what editors made of them by hand."""
    version = properties.extractor_version(connection)
    read = {each.name: documents.cached_lines(connection, reading_of(each, version)) for each in basis.present}
    touched = bool(basis.by_hand)
    if touched:
        parsed = {name: tuple(read_record(Claim, line) for line in lines) for name, lines in read.items()}
        by_hand = with_claims_by_hand(basis.by_hand, parsed, basis.present)
        read = {name: [written(claim) for claim in claims] for name, claims in by_hand.items()}
    for name, lines in read.items():
        if sorted(lines) != sorted(claims.kept_records(connection, name)):
            yield f"The claims of “{name}” were altered: they are not the ones that were read in it."


def _altered_marks(connection: sqlite3.Connection) -> Iterator[str]:
    """Claims must be marked by the state of their discrepancies."""
    wanted = findings.marks_wanted(connection, findings.discrepancy_ids(connection))
    for number, name, mark in claims.disputed_marks(connection):
        if wanted.get(number, ("", ""))[0] != mark:
            yield f"The mark of a claim in “{name}” was altered: it does not follow from its discrepancy."


def _altered_states(connection: sqlite3.Connection, history: list[Event]) -> Iterator[str]:
    """Every discrepancy must stand as the events say."""
    sources = documents.sources(connection)
    ids = findings.discrepancy_ids(connection)
    bindings = decisions.bindings_of(
        history, findings.discrepancies(connection, ids).values(), sources, documents.succession(connection)
    )
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
