"""The case: the only thing that window and terminal talk to. It keeps, and it says what changed."""

from __future__ import annotations

import datetime as dt
import sqlite3
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.documents.document import Rank
from workbench.documents.original import Original, Unread
from workbench.review.decision import Decision
from workbench.review.event import Action, Deed, Event
from workbench.review.history import DECISIONS
from workbench.review.properties import CaseProperties
from workbench.review.signature import Signature
from workbench.store import basis as bases
from workbench.store import deciding, opening, receiving, sheet
from workbench.store.case_view import CaseView
from workbench.store.changes import Changes, Part
from workbench.store.comparing_again import Outcome, Progress, Run, compare_again
from workbench.store.hand_work import HandWork
from workbench.store.problem import CaseError
from workbench.store.program import Program, Workbench
from workbench.store.tables import decisions, documents, events, findings, properties

FINDINGS = frozenset({Part.CLAIMS, Part.FACTS, Part.DISCREPANCIES, Part.DECISIONS, Part.SIGNATURES})
"""What a new comparison may change."""

_UNCHANGED = Changes(frozenset())


class Case(CaseView):
    """One story being checked: one file on disk.

    Everything that changes it is on the disk when the call returns, or has not happened. Any thread may call any
    method: writers wait for one another for the time of one transaction; what takes long (reading documents, comparing)
    is done before that. While one call reads or compares, another that would have to do so raises CaseError at once
    instead of waiting, and decisions go on. ``executor`` is any ``concurrent.futures.Executor``; without one the work
    is done in the calling thread. ``cancelled`` is asked at least every tenth of a second while others work.
    """

    def __init__(self, file: opening.OpenFile, editor: str, program: Program) -> None:
        super().__init__(file)
        self._editor = editor
        self._program = program
        self._comparing = threading.Lock()

    @classmethod
    def create(cls, path: Path | str, title: str, editor: str = "", *, program: Program | None = None) -> Case:
        """A new case in a new file. Raises CaseError where there is one already or it cannot be made."""

        def begin(connection: sqlite3.Connection) -> None:
            events.append(connection, [Deed(Action.CREATE, "", {"after": {"title": title}})], editor)
            properties.keep(connection, CaseProperties(title))

        return cls(opening.create_file(Path(path), editor, begin), editor, program or Workbench())

    @classmethod
    def open(
        cls, path: Path | str, *, read_only: bool = False, editor: str = "", program: Program | None = None
    ) -> Case:
        """A case that is on the disk.

        Where another window writes to it, or it cannot be written, it opens for reading only and ``why_read_only`` says
        why. Raises CaseError for what is no case or was written by a newer version; the file is then as it was. A file
        of an older version is first copied beside itself.
        """
        return cls(opening.open_file(Path(path), editor, read_only=read_only), editor, program or Workbench())

    def close(self) -> None:
        """Fold everything into the one file and let others write."""
        self._file.close()

    def __enter__(self) -> Case:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def editor(self) -> str:
        """Who is at the desk; set it before deciding."""
        return self._editor

    @editor.setter
    def editor(self, name: str) -> None:
        self._editor = name
        if self._file.lock is not None:
            self._file.lock.name_holder(name)

    def read(
        self,
        originals: Sequence[Original],
        *,
        unread: Iterable[Unread] = (),
        executor: Executor | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Changes:
        """Add documents, read all that is not read yet for claims, and compare the whole case anew.

        A document that is in the case already (same bytes) is left out and listed with ``unread()``; one whose name is
        taken by another gets a name of its own. With no documents the case is only brought up to date, as after the
        program was renewed. Raises Cancelled when the editor stops it, and what reading raises: the case is then as it
        was before.
        """
        run = Run(executor, progress, cancelled)
        with self._alone():
            before = self._basis()
            received = receiving.sorted_in(originals, before.documents, before.removed)
            back = receiving.returning(received)
            coming = tuple(each.document for each in received.added)
            after = self._basis(back).with_documents(coming)
            outcome = compare_again(after, self._program, self._cached, run)
            with self._connections.writing() as connection:
                documents.add(connection, received.added)
                documents.keep_unread(connection, (*unread, *received.left_out))
                if coming:
                    events.append(connection, [receiving.told(received, outcome.version)], self._editor)
                events.append(connection, back, self._editor)
                self._keep(connection, outcome)
        return Changes(FINDINGS | {Part.DOCUMENTS})

    def set_document(
        self,
        name: str,
        *,
        outlet: str | None = None,
        title: str | None = None,
        author: str | None = None,
        url: str | None = None,
        published: dt.date | str | None = "",
        rank: Rank | None = None,
        executor: Executor | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Changes:
        """Set what is said of a document; what is not given stays. ``published=None`` takes its date away.

        A new date or rank has the case compared anew. Raises CaseError where there is no such document.
        """
        present = self.document(name)
        given = {"outlet": outlet, "title": title, "author": author, "url": url, "rank": rank}
        wanted: dict[str, Any] = {field: value for field, value in given.items() if value is not None}
        if published != "":
            wanted["published"] = published
        changed = replace(present, **wanted)
        payload = bases.difference(present, changed, wanted)
        if not payload["after"]:
            return _UNCHANGED
        return self._rest_on([Deed(Action.SET_DOCUMENT, name, payload)], Run(executor, None, cancelled))

    def remove_document(
        self, name: str, *, executor: Executor | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Changes:
        """Leave a document out of the case. Its bytes stay in the file, so that undo brings it back."""
        if name not in documents.sources(self._reading):
            raise CaseError(f"There is no document “{name}” in this case.")
        return self._rest_on([Deed(Action.REMOVE_DOCUMENT, name, {})], Run(executor, None, cancelled))

    def set_properties(self, changed: CaseProperties, *, executor: Executor | None = None) -> Changes:
        """Set what is said of the case at large. Kinds switched on or off have it compared anew."""
        payload = bases.difference(self.properties(), changed, CaseProperties.__dataclass_fields__)
        if not payload["after"]:
            return _UNCHANGED
        return self._rest_on([Deed(Action.SET_PROPERTIES, "", payload)], Run(executor))

    @property
    def by_hand(self) -> HandWork:
        """What the editor at the desk can do to claims, facts, discrepancies and names."""
        return HandWork(self._rest_on, self.document, lambda ids: findings.claims(self._reading, ids), self._editor)

    def decide(self, verdicts: Sequence[Decision]) -> Changes:
        """Keep decisions, one or many: one step for undo.

        ``seen``, ``level``, ``kind`` and ``topic`` are filled in from the discrepancies as they stand, ``second`` while
        somebody reads blind. Raises CaseError where one lacks what its reason must be given, or speaks of a discrepancy
        that is no longer found; then none is kept.
        """
        with self._connections.writing() as connection:
            deeds = deciding.deeds(connection, verdicts, second=self._blind)
            events.append(connection, deeds, self._editor)
            for deed in deeds:
                decisions.bind(connection, deed.target)
            return self._decided(connection, {deed.target for deed in deeds})

    def undo(self, *, executor: Executor | None = None, cancelled: Callable[[], bool] | None = None) -> Changes | None:
        """Take the last step back by writing its opposite; None where there is nothing to take back."""
        undoable = self._steps().undoable
        if not undoable:
            return None
        return self._turn(
            deciding.undoing(events.events_of_step(self._reading, undoable[-1])), Run(executor, None, cancelled)
        )

    def redo(self, *, executor: Executor | None = None, cancelled: Callable[[], bool] | None = None) -> Changes | None:
        """Do again what was taken back last; None where there is nothing."""
        redoable = self._steps().redoable
        if not redoable:
            return None
        return self._turn(
            deciding.redoing(events.events_of_step(self._reading, redoable[-1])), Run(executor, None, cancelled)
        )

    def sign(self, signature: Signature) -> Changes:
        """Put a name under the fact sheet as it stands. Its seal must be that of ``fact_sheet()``.

        Raises CaseError where the sheet is no longer the one that was looked at.
        """
        with self._connections.writing() as connection:
            if sheet.fact_sheet(connection, signature.made).seal != signature.seal:
                raise CaseError("The fact sheet has changed since you looked at it: look again before you sign.")
            events.append(connection, [sheet.signing(signature)], self._editor or signature.name)
        return Changes(frozenset({Part.SIGNATURES}))

    def _turn(self, deeds: Sequence[Deed], run: Run) -> Changes:
        """Undo or redo: decisions by the events alone, everything else by comparing anew where it must be."""
        turned = {deed.payload["action"] for deed in deeds}
        if not turned <= DECISIONS:
            return self._rest_on(deeds, run)
        with self._connections.writing() as connection:
            events.append(connection, deeds, self._editor)
            return self._decided(connection, decisions.bound(connection, {deed.target for deed in deeds}))

    def _rest_on(self, deeds: Sequence[Deed], run: Run) -> Changes:
        """Do what changes the basis of the findings, and find anew where others follow from it."""
        with self._alone():
            before, after = self._basis(), self._basis(deeds)
            outcome = None if after.finds_as(before) else compare_again(after, self._program, self._cached, run)
            with self._connections.writing() as connection:
                events.append(connection, deeds, self._editor)
                if outcome is not None:
                    self._keep(connection, outcome)
                else:
                    self._keep_basis(connection, after)
        parts = {Part.DOCUMENTS, Part.PROPERTIES, Part.SIGNATURES} | (FINDINGS if outcome else frozenset())
        return Changes(frozenset(parts), frozenset(), frozenset(deed.target for deed in deeds if deed.target))

    def _keep_basis(self, connection: Any, after: bases.Basis) -> None:
        properties.keep(connection, after.properties)
        for document in after.documents:
            documents.keep_record(connection, document, removed=document.name in after.removed)

    def _keep(self, connection: Any, outcome: Outcome) -> None:
        self._keep_basis(connection, outcome.basis)
        for (reading, name), claims in outcome.extracted.items():
            documents.cache_claims(connection, reading, name, outcome.version, claims)
        findings.keep(connection, documents.positions(connection), outcome.found)
        properties.keep_extractor_version(connection, outcome.version)
        sources = documents.sources(connection)
        decisions.bind_anew(connection, outcome.found.findings.discrepancies, sources)
        decisions.project(connection, decisions.all_bound(connection), sources)

    def _decided(self, connection: Any, ids: set[str]) -> Changes:
        decisions.project(connection, ids, documents.sources(connection))
        parts = frozenset({Part.DECISIONS, Part.DISCREPANCIES, Part.CLAIMS, Part.SIGNATURES})
        return Changes(parts, frozenset(ids))

    def _basis(self, deeds: Sequence[Deed] = ()) -> bases.Basis:
        done = events.events_of_actions(self._reading, bases.ACTIONS)
        planned = [Event(0, 0, dt.datetime.now(dt.UTC), "", *_parts(deed), "", "") for deed in deeds]
        return bases.basis_of(documents.imported_documents(self._reading), [*done, *planned])

    def _cached(self, reading: str) -> Any:
        return documents.cached_claims(self._reading, reading)

    @contextmanager
    def _alone(self) -> Generator[None, None, None]:
        if self.read_only:
            raise CaseError(self.why_read_only)
        if not self._comparing.acquire(blocking=False):
            raise CaseError("The documents are just being read: wait until that is done, or cancel it.")
        try:
            yield
        finally:
            self._comparing.release()


def _parts(deed: Deed) -> tuple[Action, str, Any]:
    return deed.action, deed.target, deed.payload
