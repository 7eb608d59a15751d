"""Bringing findings up to date: read what was not read before, compare everything, without touching the case yet."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass
from typing import TypeVar

from workbench.comparison.discrepancy import Findings
from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.review.by_hand import ids_by_hand, with_claims_by_hand
from workbench.review.regrouping import with_facts_by_hand
from workbench.store import parcels
from workbench.store.basis import Basis
from workbench.store.problem import Cancelled
from workbench.store.program import Program
from workbench.store.records import written
from workbench.store.tables.claim_rows import Found
from workbench.store.tables.documents import reading_of

Progress = Callable[[str, int, int], None]
"""Called with the name of the document just read, how many are done, and how many there are."""

_LOOK = 0.1
"""Seconds between two looks at whether the editor wants to stop."""

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Run:
    """How a run is done: in whose processes (None: in this thread), who is told of progress, who may stop it."""

    executor: Executor | None = None
    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None

    def stop_if_asked(self) -> None:
        """Raises Cancelled where the editor wants to stop."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled

    def told(self, name: str, done: int, total: int) -> None:
        """Tell how far the run is."""
        if self.progress is not None:
            self.progress(name, done, total)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found. ``extracted`` holds the claims read in this run by the name of their reading and document."""

    basis: Basis
    found: Found
    version: str
    extracted: Mapping[tuple[str, str], tuple[Claim, ...]]


def compare_again(
    basis: Basis, program: Program, cached: Callable[[str], tuple[Claim, ...] | None], run: Run
) -> Outcome:
    """Read the documents whose claims are not cached (by the name of their reading) and compare all.

    Raises Cancelled, and what reading a document raises.
    """
    run.stop_if_asked()
    version = _done(run, program.version)
    readings = {document.name: reading_of(document, version) for document in basis.present}
    known = {name: kept for name, reading in readings.items() if (kept := cached(reading)) is not None}
    unread = [document for document in basis.present if document.name not in known]
    extracted = dict(_extracted(unread, program, run))
    read = {**known, **extracted}
    by_program = {document.name: read[document.name] for document in basis.present}
    claims = with_claims_by_hand(basis.by_hand, by_program, basis.present)
    run.stop_if_asked()
    compared = basis.compared(claim for found in claims.values() for claim in found)
    findings = _compared(run, program, basis.present, compared)
    run.stop_if_asked()
    regrouped = with_facts_by_hand(basis.by_hand, findings, claims, basis.present)
    fresh = {(readings[name], name): found for name, found in extracted.items()}
    stamps = {name: _stamp(readings[name], found, by_program[name]) for name, found in claims.items()}
    return Outcome(basis, Found(claims, stamps, regrouped, ids_by_hand(basis.by_hand)), version, fresh)


def _stamp(reading: str, claims: tuple[Claim, ...], by_program: tuple[Claim, ...]) -> str:
    """What stands for these claims: the reading, and what editors made of it where they made anything."""
    if claims is by_program:
        return reading
    return reading + hashlib.sha256("\n".join(written(claim) for claim in claims).encode()).hexdigest()


def _extracted(documents: Sequence[Document], program: Program, run: Run) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    if run.executor is None:
        for number, document in enumerate(documents, 1):
            run.stop_if_asked()
            yield document.name, program.extract(document)
            run.told(document.name, number, len(documents))
        return
    names = {run.executor.submit(program.extract, document): document.name for document in documents}
    for number, future in enumerate(_as_they_come(names, run), 1):
        yield names[future], future.result()
        run.told(names[future], number, len(documents))


def _as_they_come(waiting: Mapping[Future[_Result], str], run: Run) -> Iterator[Future[_Result]]:
    pending = set(waiting)
    try:
        while pending:
            run.stop_if_asked()
            done, pending = wait(pending, timeout=_LOOK, return_when=FIRST_COMPLETED)
            yield from done
    finally:
        for future in pending:
            future.cancel()


def _compared(run: Run, program: Program, documents: Sequence[Document], claims: Sequence[Claim]) -> Findings:
    if run.executor is None:
        return program.compare(documents, claims)
    found = _done(run, parcels.compared, program, documents, parcels.packed_claims(claims))
    return parcels.unpacked(found, claims)


def _done(run: Run, work: Callable[..., _Result], *arguments: object) -> _Result:
    """The result of one piece of work, done by the executor where there is one, given up when the editor stops."""
    if run.executor is None:
        return work(*arguments)
    (future,) = _as_they_come({run.executor.submit(work, *arguments): ""}, run)
    return future.result()
