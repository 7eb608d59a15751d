"""The case: the only thing that window and terminal talk to. It keeps, and it says what changed."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.documents.document import Document, Rank
from workbench.documents.original import Original, Unread
from workbench.review.decision import Decision
from workbench.review.event import Action, Deed
from workbench.review.properties import CaseProperties
from workbench.review.signature import Signature
from workbench.store import backing_up, deciding, merging, opening, sheet
from workbench.store import basis as bases
from workbench.store.books import UNCHANGED, Books
from workbench.store.case_view import CaseView
from workbench.store.changes import Changes, Part
from workbench.store.comparing_again import Progress, Run
from workbench.store.hand_work import HandWork
from workbench.store.merging import CopyDifference
from workbench.store.problem import CaseError
from workbench.store.program import Program, Workbench
from workbench.store.tables import documents, events, findings, properties


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
        self._program = program
        self._books = Books(file.connections, program, editor)

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
        return self._books.editor

    @editor.setter
    def editor(self, name: str) -> None:
        self._books.editor = name
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
        return self._books.take_in(originals, unread, Run(executor, progress, cancelled))

    def outdated(self, executor: Executor | None = None) -> bool:
        """Whether the findings rest on another version of the program than this one; ``read([])`` brings them up to
        date. Asking loads the language model, so let an executor do it."""
        version = executor.submit(self._program.version).result() if executor else self._program.version()
        return self.extractor_version not in {"", version}

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
            return UNCHANGED
        return self._books.rest_on([[Deed(Action.SET_DOCUMENT, name, payload)]], Run(executor, None, cancelled))

    def remove_document(
        self, name: str, *, executor: Executor | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Changes:
        """Leave a document out of the case. Its bytes stay in the file, so that undo brings it back."""
        if name not in documents.sources(self._reading):
            raise CaseError(f"There is no document “{name}” in this case.")
        return self._books.rest_on([[Deed(Action.REMOVE_DOCUMENT, name, {})]], Run(executor, None, cancelled))

    def replace_document(
        self,
        name: str,
        original: Original,
        *,
        executor: Executor | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Changes:
        """Let a newer version take the place of a document.

        It takes over short name, outlet, rank and whatever else it does not say itself. Decisions hold where the
        readings are the same, wherever in the text they stand now; where they are not, they are marked stale. The
        older version stays in the file: undo brings it back. Raises CaseError where the text is in the case already.
        """
        newer = replace(original, document=_after(self.document(name), original.document))
        if name not in documents.sources(self._reading):
            raise CaseError(f"There is no document “{name}” in this case.")
        return self._books.replace(name, newer, Run(executor, progress, cancelled))

    def set_properties(self, changed: CaseProperties, *, executor: Executor | None = None) -> Changes:
        """Set what is said of the case at large. Kinds switched on or off have it compared anew."""
        payload = bases.difference(self.properties(), changed, CaseProperties.__dataclass_fields__)
        if not payload["after"]:
            return UNCHANGED
        return self._books.rest_on([[Deed(Action.SET_PROPERTIES, "", payload)]], Run(executor))

    @property
    def by_hand(self) -> HandWork:
        """What the editor at the desk can do to claims, facts, discrepancies and names."""
        return HandWork(self._books, self.document, lambda ids: findings.claims(self._reading, ids))

    def decide(self, verdicts: Sequence[Decision]) -> Changes:
        """Keep decisions, one or many: one step for undo.

        ``seen``, ``level``, ``kind`` and ``topic`` are filled in from the discrepancies as they stand, ``second`` while
        somebody reads blind. Raises CaseError where one lacks what its reason must be given, or speaks of a discrepancy
        that is no longer found; then none is kept.
        """
        with self._connections.writing() as connection:
            deeds = deciding.deeds(connection, verdicts, second=self._blind)
            return self._books.decide(connection, deeds)

    def undo(self, *, executor: Executor | None = None, cancelled: Callable[[], bool] | None = None) -> Changes | None:
        """Take the last step back by writing its opposite; None where there is nothing to take back."""
        undoable = self._steps().undoable
        if not undoable:
            return None
        step = events.events_of_step(self._reading, undoable[-1])
        return self._books.turn([deciding.undoing(step)], Run(executor, None, cancelled))

    def redo(self, *, executor: Executor | None = None, cancelled: Callable[[], bool] | None = None) -> Changes | None:
        """Do again what was taken back last; None where there is nothing."""
        redoable = self._steps().redoable
        if not redoable:
            return None
        step = events.events_of_step(self._reading, redoable[-1])
        return self._books.turn([deciding.redoing(step)], Run(executor, None, cancelled))

    def restore(
        self, sequence: int, *, executor: Executor | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Changes | None:
        """Take back everything that can be taken back after an event of the history; None where that is nothing.

        It is written down like any undo, step by step, so that redo goes forward again.
        """
        later = [step for step in reversed(self._steps().undoable) if step > sequence]
        taken_back = [deciding.undoing(events.events_of_step(self._reading, step)) for step in later]
        return self._books.turn(taken_back, Run(executor, None, cancelled)) if taken_back else None

    def difference_of_copy(self, path: Path | str) -> CopyDifference:
        """What was decided in a copy of this case since it was copied. Raises CaseError where it is no copy of it."""
        with Case.open(path, read_only=True, program=self._program) as copy:
            theirs = merging.Side(copy.history(), {document.name: document for document in copy.documents()})
        ours = merging.Side(self.history(), documents.sources(self._reading))
        return merging.difference(Path(path).name, ours, theirs, self.queue.all_items())

    def merge(
        self,
        found: CopyDifference,
        take_theirs: Collection[str] = (),
        *,
        executor: Executor | None = None,
    ) -> Changes:
        """Bring home what was decided in a copy, as one step for undo.

        Where both sides decided, ``take_theirs`` names the discrepancies on which the copy's verdict shall hold; on the
        others it becomes a note.
        """
        deeds = merging.bringing_home(found, take_theirs)
        if not deeds:
            return UNCHANGED
        return self._books.rest_on([deeds], Run(executor))

    def back_up(self, day: dt.date | None = None) -> Path | None:
        """Copy the case into the folder beside it, once for each day of work; ten copies are kept.

        None where today's copy is there already. Meant for a thread of its own right after opening: it also gets ready
        what the first change needs, a tenth of a second that no key has to wait for then. Raises CaseError.
        """
        self._connections.get_ready()
        return backing_up.back_up(self.path, self._reading, day or dt.datetime.now().astimezone().date())

    def sign(self, signature: Signature) -> Changes:
        """Put a name under the fact sheet as it stands, and keep the sheet so. Its seal must be that of
        ``fact_sheet()``.

        Raises CaseError where the sheet is no longer the one that was looked at.
        """
        with self._connections.writing() as connection:
            signed = sheet.fact_sheet(connection, signature.made)
            if signed.seal != signature.seal:
                raise CaseError("The fact sheet has changed since you looked at it: look again before you sign.")
            deed = sheet.sign(connection, signature, signed)
            events.append(connection, [deed], self._books.editor or signature.name)
        return Changes(frozenset({Part.SIGNATURES}))


def _after(old: Document, new: Document) -> Document:
    """The newer version, with what was said of the older one where it says nothing itself."""
    return replace(
        new,
        outlet=new.outlet or old.outlet,
        author=new.author or old.author,
        url=new.url or old.url,
        published=new.published or old.published,
        rank=old.rank if new.rank is Rank.UNRANKED else new.rank,
    )
