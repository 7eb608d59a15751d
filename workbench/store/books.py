"""The books of a case: what was done is written down, and what follows from it is brought up to date with it."""

from __future__ import annotations

import datetime as dt
import sqlite3
import threading
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager

from workbench.documents.document import Document
from workbench.documents.original import Original, Unread
from workbench.extraction.claim import Claim
from workbench.review.event import Action, Deed, Event
from workbench.review.history import DECISIONS
from workbench.store import basis as bases
from workbench.store import receiving
from workbench.store.changes import Changes, Part
from workbench.store.comparing_again import Outcome, Run, compare_again
from workbench.store.connections import Connections
from workbench.store.problem import CaseError
from workbench.store.program import Program
from workbench.store.tables import decisions, documents, events, findings, places, properties

FINDINGS = frozenset({Part.CLAIMS, Part.FACTS, Part.DISCREPANCIES, Part.DECISIONS, Part.SIGNATURES})
"""What a new comparison may change."""

DECIDED = frozenset({Part.DECISIONS, Part.DISCREPANCIES, Part.CLAIMS, Part.SIGNATURES})
"""What a decision may change: claims are marked by the state of their discrepancy."""

UNCHANGED = Changes(frozenset())

Step = Sequence[Deed]
"""What is done in one stroke, and taken back in one."""


class Books:
    """Keeps one case. ``editor`` is who is at the desk.

    What takes long, reading and comparing, is done before the one transaction that keeps it. Only one call at a time
    may do so; another raises CaseError instead of waiting.
    """

    def __init__(self, connections: Connections, program: Program, editor: str) -> None:
        self.editor = editor
        self._connections = connections
        self._program = program
        self._comparing = threading.Lock()

    def take_in(self, originals: Sequence[Original], unread: Iterable[Unread], run: Run) -> Changes:
        """Add documents and bring the findings up to date."""
        with self._alone():
            before = self._basis()
            received = receiving.sorted_in(originals, before.documents, before.removed)
            back = receiving.returning(received)
            coming = tuple(each.document for each in received.added)
            outcome = compare_again(self._basis(back).with_documents(coming), self._program, self._cached, run)
            with self._connections.writing() as connection:
                documents.add(connection, received.added)
                documents.forget_unread(connection, [original.document.name for original in originals])
                documents.keep_unread(connection, (*unread, *received.left_out))
                if coming:
                    events.append(connection, [receiving.told(received, outcome.version)], self.editor)
                events.append(connection, back, self.editor)
                self._keep(connection, outcome)
        return Changes(FINDINGS | {Part.DOCUMENTS})

    def replace(self, name: str, original: Original, run: Run) -> Changes:
        """Let a newer version take the place of a document, and bring the findings up to date."""
        with self._alone():
            before = self._basis()
            received = receiving.sorted_in([original], before.documents, before.removed)
            if received.left_out:
                raise CaseError(received.left_out[0].sentence)
            coming = tuple(each.document for each in received.added)
            by = received.back[0] if received.back else coming[0].name
            deed = Deed(Action.REPLACE_DOCUMENT, name, {"by": by, "new": bool(coming)})
            outcome = compare_again(self._basis([deed], coming), self._program, self._cached, run)
            with self._connections.writing() as connection:
                documents.add(connection, received.added)
                if coming:
                    events.append(connection, [receiving.told(received, outcome.version)], self.editor)
                events.append(connection, [deed], self.editor)
                self._keep(connection, outcome)
        return Changes(FINDINGS | {Part.DOCUMENTS})

    def decide(self, connection: sqlite3.Connection, deeds: Step) -> Changes:
        """Keep decisions on discrepancies as they are named now, within the transaction that is open."""
        events.append(connection, deeds, self.editor)
        for deed in deeds:
            decisions.bind(connection, deed.target)
        return self._decided(connection, {deed.target for deed in deeds})

    def turn(self, steps: Sequence[Step], run: Run) -> Changes:
        """Undo or redo: decisions by the events alone, everything else by comparing anew where it must be."""
        deeds = [deed for step in steps for deed in step]
        if not {deed.payload["action"] for deed in deeds} <= DECISIONS:
            return self.rest_on(steps, run)
        with self._connections.writing() as connection:
            self._append(connection, steps)
            return self._decided(connection, decisions.bound(connection, {deed.target for deed in deeds}))

    def rest_on(self, steps: Sequence[Step], run: Run) -> Changes:
        """Do what changes the basis of the findings, and find anew where others follow from it."""
        deeds = [deed for step in steps for deed in step]
        with self._alone():
            before, after = self._basis(), self._basis(deeds)
            outcome = None if after.finds_as(before) else compare_again(after, self._program, self._cached, run)
            with self._connections.writing() as connection:
                self._append(connection, steps)
                if outcome is not None:
                    self._keep(connection, outcome)
                else:
                    self._keep_basis(connection, after)
                    self._bind_anew(connection)
        parts = {Part.DOCUMENTS, Part.PROPERTIES} | DECIDED | (FINDINGS if outcome else frozenset())
        return Changes(frozenset(parts), documents=frozenset(_documents_of(deeds)))

    def _append(self, connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
        for step in steps:
            events.append(connection, step, self.editor)

    def _keep(self, connection: sqlite3.Connection, outcome: Outcome) -> None:
        self._keep_basis(connection, outcome.basis)
        for (reading, name), claims in outcome.extracted.items():
            documents.cache_claims(connection, reading, name, outcome.version, claims)
        findings.keep(connection, documents.positions(connection), outcome.found)
        properties.keep_extractor_version(connection, outcome.version)
        self._bind_anew(connection)

    def _keep_basis(self, connection: sqlite3.Connection, after: bases.Basis) -> None:
        properties.keep(connection, after.properties)
        for document in after.documents:
            documents.keep_record(connection, document, removed=document.name in after.removed)
        places.keep(connection, after.successors)

    def _bind_anew(self, connection: sqlite3.Connection) -> None:
        decided = decisions.decision_events(connection)
        if not decided:
            return
        sources = documents.sources(connection)
        found = findings.discrepancies(connection, findings.discrepancy_ids(connection))
        before = decisions.all_bound(connection)
        decisions.bind_anew(connection, decided, found.values(), sources)
        decisions.project(connection, (before | decisions.all_bound(connection)) & found.keys(), sources)

    def _decided(self, connection: sqlite3.Connection, ids: set[str]) -> Changes:
        decisions.project(connection, ids, documents.sources(connection))
        return Changes(DECIDED, frozenset(ids))

    def _basis(self, deeds: Step = (), coming: Sequence[Document] = ()) -> bases.Basis:
        """The basis as it is, or as it would be after these deeds and with these documents coming in."""
        connection = self._connections.reading()
        done = events.events_of_actions(connection, bases.ACTIONS)
        now = dt.datetime.now(dt.UTC)
        planned = [Event(0, 0, now, "", deed.action, deed.target, deed.payload, "", "") for deed in deeds]
        return bases.basis_of([*documents.imported_documents(connection), *coming], [*done, *planned])

    def _cached(self, reading: str) -> tuple[Claim, ...] | None:
        return documents.cached_claims(self._connections.reading(), reading)

    @contextmanager
    def _alone(self) -> Generator[None, None, None]:
        self._connections.refuse_reader()
        if not self._comparing.acquire(blocking=False):
            raise CaseError("The documents are just being read: wait until that is done, or cancel it.")
        try:
            yield
        finally:
            self._comparing.release()


def _documents_of(deeds: Step) -> Iterable[str]:
    """The documents that something was done to; none where it was done to claims, facts or the case."""
    to_documents = {
        Action.SET_DOCUMENT.value,
        Action.REMOVE_DOCUMENT.value,
        Action.RESTORE_DOCUMENT.value,
        Action.REPLACE_DOCUMENT.value,
    }
    return (deed.target for deed in deeds if deed.payload.get("action", deed.action.value) in to_documents)
