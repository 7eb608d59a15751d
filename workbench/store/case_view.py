"""What can be seen of a case: everything that reads it and nothing that changes it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from array import array
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from workbench.comparison.discrepancy import Level, NearMiss
from workbench.comparison.fact import Fact
from workbench.documents.document import Document
from workbench.documents.original import Unread
from workbench.documents.shared_copy import SharedCopy
from workbench.review.decision import Decision
from workbench.review.event import Event
from workbench.review.history import Steps, steps
from workbench.review.item import Item
from workbench.review.properties import CaseProperties
from workbench.review.signature import Edition, SignatureState
from workbench.review.telling import told_step
from workbench.store import past, sheet, verifying
from workbench.store.claim_rows import ClaimQuery, ClaimRow, FactQuery, MarkedSpan, SortBy, Tally
from workbench.store.opening import OpenFile
from workbench.store.past import HistoryQuery
from workbench.store.problem import CaseError
from workbench.store.queue import Queue
from workbench.store.tables import claims, decisions, documents, events, findings, items, properties
from workbench.store.verifying import Verification

if TYPE_CHECKING:
    from workbench.factsheet.factsheet import FactSheet
    from workbench.pipeline import Report

_Kept = TypeVar("_Kept")

_FIRST_ROWS = ClaimQuery()
_AT_ONCE = 500
"""So many rows from the beginning are read without working out the order of all."""


class CaseView:
    """A case as it can be seen. Any thread may call any method; none waits for somebody who writes."""

    def __init__(self, file: OpenFile) -> None:
        self._file = file
        self._connections = file.connections
        self._remembered: dict[str, tuple[object, Any]] = {}
        self._blind = False
        self.queue = Queue(file.connections)

    @property
    def path(self) -> Path:
        """The case file."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in this window; ``why_read_only`` says why."""
        return not self._connections.writable

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed, in a sentence; empty where it can."""
        return self._file.why_read_only

    @property
    def title(self) -> str:
        """The name of the case."""
        return self.properties().title

    @property
    def extractor_version(self) -> str:
        """The version of the extractor that the findings rest on; empty before the first comparison."""
        return properties.extractor_version(self._reading)

    def properties(self) -> CaseProperties:
        """What the editor says of the case at large."""
        return properties.kept(self._reading)

    def documents(self) -> list[Document]:
        """The documents with their texts, in order of import."""
        return list(self._remember("documents", lambda: documents.documents(self._reading)))

    def sources(self) -> dict[str, Document]:
        """What is said of every document by its name, in order of import, without the texts: those are read singly."""
        return documents.sources(self._reading)

    def document(self, name: str) -> Document:
        """One document. Raises CaseError where there is none of that name."""
        return self._there(lambda: documents.document(self._reading, name), name)

    def original(self, name: str) -> bytes:
        """The bytes a document was read from. Raises CaseError where there is none of that name."""
        return self._there(lambda: documents.original(self._reading, name), name)

    def earlier_versions(self, name: str) -> list[Document]:
        """The versions that a document took the place of, the latest first; empty where it is the first one."""
        return documents.earlier(self._reading, name)

    def letters(self) -> dict[str, str]:
        """The short name of every document by its name, in order of import; a removed one's is not given again."""
        named = documents.letters(self._reading)
        return {name: named[name] for name in documents.sources(self._reading)}

    def unread(self) -> list[Unread]:
        """The files that could not be read, and why."""
        return documents.unread_files(self._reading)

    def discrepancies(self, include_variations: bool = True) -> list[Item]:
        """All discrepancies with their present state, in queue order: conflicts first, the most likely ones first."""
        found = self.queue.all_items(blind=self._blind)
        return [item for item in found if include_variations or item.discrepancy.level is Level.CONFLICT]

    def discrepancy(self, discrepancy_id: str) -> Item:
        """One discrepancy. Raises CaseError where it is no longer found."""
        found = self.queue.items([discrepancy_id], blind=self._blind)
        if not found:
            raise CaseError("This discrepancy is no longer found: the documents have changed.")
        return found[0]

    @property
    def blind(self) -> bool:
        """Whether a second reader is at the desk who reads blind.

        States, marks and tallies are then those of second readers' verdicts, what he decides is kept as a second
        verdict, and the first one's stays hidden on each discrepancy until he has decided it himself.
        """
        return self._blind

    @blind.setter
    def blind(self, reads_blind: bool) -> None:
        self._blind = reads_blind

    def disputes(self) -> list[Item]:
        """The discrepancies that first and second reader decided differently, in queue order."""
        return [item for item in self.discrepancies() if item.disputed]

    def lost_decisions(self) -> list[Decision]:
        """Verdicts whose discrepancy is no longer found, as after a document was removed; they come back with it."""
        return decisions.lost(self._reading)

    def facts(self, offset: int = 0, limit: int = 100, query: FactQuery | None = None) -> list[Fact]:
        """A window of the facts that the query wants."""
        ids = self._fact_ids(query or FactQuery())[offset : offset + limit]
        found = findings.facts(self._reading, ids)
        return [found[name] for name in ids if name in found]

    def count_facts(self, query: FactQuery | None = None) -> int:
        """How many facts the query wants."""
        return len(self._fact_ids(query or FactQuery()))

    def fact_row(self, fact_id: str, query: FactQuery | None = None) -> int | None:
        """In which row of a query's answer a fact stands, from 0; None where it is not among them."""
        ids = self._fact_ids(query or FactQuery())
        return ids.index(fact_id) if fact_id in ids else None

    def fact(self, fact_id: str) -> Fact:
        """One fact. Raises CaseError where it is no longer found."""
        found = findings.facts(self._reading, [fact_id])
        if fact_id not in found:
            raise CaseError("This fact is no longer found: the documents have changed.")
        return found[fact_id]

    def claims(self, query: ClaimQuery | None = None, offset: int = 0, limit: int = 100) -> list[ClaimRow]:
        """A window of the claims that the query wants.

        Orders and answers are worked out once and then remembered, so that scrolling and a letter more in the filter
        cost little.
        """
        wanted = query or ClaimQuery()
        if wanted == _FIRST_ROWS and offset + limit <= _AT_ONCE:
            numbers = claims.in_order(self._reading, wanted.sort_by, limit=offset + limit)
        else:
            numbers = self._claim_numbers(wanted)
        return claims.rows(self._reading, numbers[offset : offset + limit], blind=self._blind)

    def count_claims(self, query: ClaimQuery | None = None) -> int:
        """How many claims the query wants."""
        wanted = query or ClaimQuery()
        if replace(wanted, sort_by=SortBy.PLACE, descending=False) == _FIRST_ROWS:
            return claims.count(self._reading)
        return len(self._claim_numbers(wanted))

    def claim_row(self, claim_id: str, query: ClaimQuery | None = None) -> int | None:
        """In which row of a query's answer a claim stands, from 0; None where it is not among them."""
        number = claims.number_of(self._reading, claim_id)
        if number is not None and (query is None or query == _FIRST_ROWS):
            return claims.count_before(self._reading, number)
        numbers = self._claim_numbers(query or ClaimQuery())
        return numbers.index(number) if number is not None and number in numbers else None

    def speakers(self) -> list[str]:
        """Everybody who is cited, by name."""
        return claims.speakers(self._reading)

    def names(self) -> list[str]:
        """Whoever and whatever claims are about, and everybody who is cited, in the order of the alphabet."""
        return claims.names(self._reading)

    def marks(self, document_name: str) -> list[MarkedSpan]:
        """The claims of one document in the order of their spans, as its pane shows them."""
        return claims.marks(self._reading, document_name, blind=self._blind)

    def near_misses(self, about: Collection[str] = ()) -> tuple[NearMiss, ...]:
        """Pairs of claims that looked alike and were kept apart, with the veto that did; with ``about`` only those in
        which one of these claims (by id) stands."""
        return findings.near_misses(self._reading, about)

    def shared_copies(self) -> tuple[SharedCopy, ...]:
        """Groups of documents that carry the same text."""
        return findings.shared_copies(self._reading)

    def tally(self) -> Tally:
        """What there is in the case, counted."""
        return items.tally(self._reading, blind=self._blind)

    def history(self, query: HistoryQuery | None = None) -> list[Event]:
        """Everything that was done, oldest first, as far as the query wants it."""
        with self._connections.snapshot() as connection:
            done = events.all_events(connection)
            if self._blind:
                done = past.hidden_from_blind(done, connection)
            return done if query is None else past.asked_for(done, query, connection)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return not self.read_only and bool(self._steps().undoable)

    @property
    def can_redo(self) -> bool:
        """Whether there is something taken back to do again."""
        return not self.read_only and bool(self._steps().redoable)

    @property
    def undo_text(self) -> str:
        """What undo would take back, in words; empty for nothing."""
        undoable = self._steps().undoable
        return told_step(events.events_of_step(self._reading, undoable[-1])) if undoable else ""

    @property
    def redo_text(self) -> str:
        """What redo would do again, in words; empty for nothing."""
        redoable = self._steps().redoable
        return told_step(events.events_of_step(self._reading, redoable[-1])) if redoable else ""

    def fact_sheet(self, made: dt.datetime | None = None) -> FactSheet:
        """The fact sheet as the case stands. ``made`` is the time it bears, now where it is not given."""
        with self._connections.snapshot() as connection:
            return sheet.fact_sheet(connection, made or dt.datetime.now().astimezone())

    def editions(self) -> list[Edition]:
        """The fact sheets that were signed, oldest first; what is done later changes none of them."""
        with self._connections.snapshot() as connection:
            return sheet.editions(connection)

    def signed_sheet(self, number: int) -> FactSheet:
        """The fact sheet of an edition as it was signed. Raises CaseError where there is none of that number."""
        with self._connections.snapshot() as connection:
            found = {each.number: each for each in sheet.editions(connection)}
            if number not in found:
                raise CaseError(f"There is no signed edition {number} of this case.")
            if not found[number].kept:
                raise CaseError(
                    f"Edition {number} was signed in an older version of the program, which did not keep it."
                )
            return sheet.signed_sheet(connection, found[number])

    def signatures(self) -> list[SignatureState]:
        """All signatures, oldest first; valid as long as the sheet is the one that was signed."""
        with self._connections.snapshot() as connection:
            return list(self._remember("signatures", lambda: sheet.signatures(connection)))

    def report(self) -> Report:
        """Documents, claims and findings as the pipeline reports them."""
        from workbench.pipeline import Report  # noqa: PLC0415 - half a second of spaCy

        with self._connections.snapshot() as connection:
            shelf = findings.all_claims(connection)
            found = findings.all_findings(connection, shelf)
            return Report(tuple(documents.documents(connection)), tuple(shelf.values()), found)

    def verify(self) -> Verification:
        """Whether anything was altered behind the program's back: events, documents, or what follows from them."""
        with self._connections.snapshot() as connection:
            return verifying.verify(connection)

    @property
    def _reading(self) -> sqlite3.Connection:
        return self._connections.reading()

    @property
    def _generation(self) -> tuple[int, int]:
        """Changes with everything that is written, also by another window that this one only watches."""
        if self._connections.writable:
            return self._connections.generation, 0
        return events.last_sequence(self._reading), int(self._reading.execute("PRAGMA data_version").fetchone()[0])

    def _remember(self, name: str, find: Callable[[], _Kept], part: object = None) -> _Kept:
        """What was found last, as long as the case is as it was then and the same part is wanted."""
        token = (self._generation, part)
        known = self._remembered.get(name)
        if known is not None and known[0] == token:
            kept: _Kept = known[1]
            return kept
        found = find()
        self._remembered[name] = (token, found)
        return found

    def _claim_numbers(self, query: ClaimQuery) -> array[int]:
        return self._remember("claims", lambda: self._find_claims(query), (query, self._blind))

    def _find_claims(self, query: ClaimQuery) -> array[int]:
        order = self._remember(
            f"claims by {query.sort_by}",
            lambda: claims.in_order(self._reading, query.sort_by, blind=self._blind),
            self._blind,
        )
        wanted = claims.matching(self._reading, query, blind=self._blind)
        found = order if wanted is None else array("q", filter(wanted.__contains__, order))
        return found[::-1] if query.descending else found

    def _fact_ids(self, query: FactQuery) -> list[str]:
        blind = self._blind
        return self._remember("facts", lambda: claims.fact_ids(self._reading, query, blind=blind), (query, blind))

    def _steps(self) -> Steps:
        """What undo and redo would take; of somebody who reads blind only what he did himself."""
        found = self._remember("steps", lambda: steps(events.strokes(self._reading)))
        if not self._blind:
            return found
        return Steps(*(past.own_last(self._reading, each) for each in (found.undoable, found.redoable)))

    def _there(self, find: Callable[[], _Kept], name: str) -> _Kept:
        try:
            return find()
        except KeyError:
            raise CaseError(f"There is no document “{name}” in this case.") from None
