"""Work that takes long, done beside the window: articles are read in other processes, and the window stays at hand."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.store.changes import Changes
from workbench.store.problem import Cancelled, CaseError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future, ProcessPoolExecutor

    from workbench.documents.original import Intake
    from workbench.review.properties import CaseProperties
    from workbench.store.case import Case

_LOOK = 0.05
"""Seconds between two looks at whether the editor wants to stop."""
_MOST_PROCESSES = 4

Gather = Callable[["Work"], "Intake"]
"""Brings the documents in: runs beside the window, in the thread of the work."""

Undertaking = Callable[["Case", "Executor | None"], Changes | None]
"""Something done to a case after which it has to be compared anew; the executor does the comparing."""


class Workers:
    """The processes that read, started when first needed and kept for the next time."""

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None

    def executor(self) -> Executor:
        """Processes to read in."""
        import multiprocessing  # noqa: PLC0415 - the window is painted before anything is read
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

        if self._executor is None:
            number = min(os.cpu_count() or 1, _MOST_PROCESSES)
            context = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(number, mp_context=context, initializer=_leave_with_the_window)
        return self._executor

    def close(self) -> None:
        """Send the processes home."""
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None


class Work(QObject):
    """One piece of work in a thread of its own.

    ``progressed`` tells what is being read, how many are done and how many there are. One of ``done`` (what changed),
    ``stopped`` (the editor cancelled; nothing changed), ``refused`` (a sentence) and ``broken`` (an exception that
    nobody expected) ends it.
    """

    progressed = Signal(str, int, int)
    done = Signal(object)
    stopped = Signal()
    refused = Signal(str)
    broken = Signal(object)

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._cancel = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def executor(self) -> Executor:
        """The processes to work in."""
        return self._workers.executor()

    def cancelled(self) -> bool:
        """Whether the editor wants to stop."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Stop as soon as possible and leave everything as it was."""
        self._cancel.set()

    def tell(self, name: str, done: int, total: int) -> None:
        """Say how far the work is; any thread may call it."""
        self.progressed.emit(name, done, total)

    def start(self, work: Callable[[Work], Changes | None]) -> None:
        """Begin."""
        self._thread = threading.Thread(target=self._run, args=(work,), name="workbench-work", daemon=True)
        self._thread.start()

    def wait(self, seconds: float = 10.0) -> None:
        """Let the thread come to its end."""
        if self._thread is not None:
            self._thread.join(seconds)

    def result_of(self, future: Future[Any]) -> Any:
        """The result of a process, given up when the editor stops."""
        while True:
            if self.cancelled():
                future.cancel()
                raise Cancelled
            try:
                return future.result(timeout=_LOOK)
            except TimeoutError:
                if future.done():
                    raise

    def _run(self, work: Callable[[Work], Changes | None]) -> None:
        try:
            changes = work(self)
        except Cancelled:
            self.stopped.emit()
        except CaseError as error:
            self.refused.emit(str(error))
        except Exception as error:
            self.broken.emit(error)
        else:
            self.done.emit(changes)


def undertaken(case: Case, undertaking: Undertaking) -> Callable[[Work], Changes | None]:
    """Work that does something to a case and has it compared in another process."""
    return lambda work: undertaking(case, work.executor)


def reading(case: Case, gather: Gather) -> Callable[[Work], Changes]:
    """Work that adds documents to a case."""

    def run(work: Work) -> Changes:
        intake = gather(work)
        return case.read(
            intake.originals,
            unread=intake.unread,
            executor=work.executor,
            progress=work.tell,
            cancelled=work.cancelled,
        )

    return run


def begun(case: Case, properties: CaseProperties, gather: Gather | None) -> Callable[[Work], Changes]:
    """Work that gives a new case its properties and, where there are any, its first documents."""

    def run(work: Work) -> Changes:
        changes = case.set_properties(properties, executor=work.executor)
        return changes if gather is None else changes | reading(case, gather)(work)

    return run


def from_files(case: Case, paths: Sequence[Path]) -> Gather:
    """Documents from files and folders. The readers of formats are imported in the other process, not here."""

    def gather(work: Work) -> Intake:
        present = case.documents()
        found: Intake = work.result_of(work.executor.submit(_read_files, [str(path) for path in paths], present))
        return found

    return gather


def from_text(case: Case, text: str, name: str) -> Gather:
    """A document from pasted text."""

    def gather(work: Work) -> Intake:
        found: Intake = work.result_of(work.executor.submit(_read_text, text, name, case.documents()))
        return found

    return gather


def from_page(case: Case, page: str, name: str) -> Gather:
    """A document from a piece of a web page, as browsers and mail programs copy it."""

    def gather(work: Work) -> Intake:
        found: Intake = work.result_of(work.executor.submit(_read_page, page, name, case.documents()))
        return found

    return gather


def newer_version(case: Case, name: str, file: Path) -> Callable[[Work], Changes | None]:
    """Read a file and let it take the place of a document."""

    def run(work: Work) -> Changes | None:
        found: Intake = work.result_of(work.executor.submit(_read_files, [str(file)], ()))
        if len(found.originals) != 1:
            sentences = [each.sentence for each in found.unread]
            raise CaseError(sentences[0] if sentences else "This file holds several documents: choose one of them.")
        return case.replace_document(
            name, found.originals[0], executor=work.executor, progress=work.tell, cancelled=work.cancelled
        )

    return run


def _leave_with_the_window() -> None:
    """Runs in each process: ends it when the window is gone, even where the window was killed."""
    from multiprocessing import parent_process  # noqa: PLC0415

    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), name="window-watch", daemon=True).start()


def _end_after(sentinel: int) -> None:
    from multiprocessing.connection import wait  # noqa: PLC0415

    wait([sentinel])
    os._exit(0)


def _read_files(paths: Sequence[str], present: Sequence[Any]) -> Any:
    from workbench.documents.reading import read_files  # noqa: PLC0415 - only where documents are read

    return read_files(paths, present=present)


def _read_page(page: str, name: str, present: Sequence[Any]) -> Any:
    from workbench.documents.reading import read_content  # noqa: PLC0415 - only where documents are read

    return read_content(f"<!DOCTYPE html><meta charset=utf-8>{page}".encode(), name, present=present)


def _read_text(text: str, name: str, present: Sequence[Any]) -> Any:
    from workbench.documents.reading import read_pasted  # noqa: PLC0415 - only where documents are read

    return read_pasted(text, name, present=present)
