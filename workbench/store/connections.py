"""The connections to one case file: one that writes, behind a lock, and one that reads for every thread that asks.

Any thread may call the case. Writers wait for one another; readers never wait, they see the last state that was kept
(write-ahead log). The log is folded back into the one file when the case is closed.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Generator
from pathlib import Path

from workbench.store.problem import CaseError

_EDITORS_CAN_HELP = (sqlite3.OperationalError, sqlite3.DatabaseError)
"""A full or unreadable disk, a damaged file; other errors of the database are faults of the program."""

_PATIENCE = 10.0
"""Seconds to wait for another connection before giving up."""


class Connections:
    """The open connections. ``writable`` False: nothing in this window can change the file, and ``why_read_only`` says
    why."""

    def __init__(self, path: Path, *, writable: bool, why_read_only: str = "") -> None:
        self.path = path
        self.writable = writable
        self.why_read_only = why_read_only
        self._lock = threading.RLock()
        self._readers: dict[threading.Thread, sqlite3.Connection] = {}
        self._readers_lock = threading.Lock()
        self._closed = False
        self._writer = _writing_connection(path) if writable else None
        self.generation = 0

    @contextlib.contextmanager
    def writing(self) -> Generator[sqlite3.Connection, None, None]:
        """One transaction: all of it is on the disk when the block ends, or none of it if it raises."""
        from sqlite_utils import Database  # noqa: PLC0415 - it imports numpy, which no window needs to open

        self.refuse_reader()
        if self._writer is None:
            raise CaseError("This case has been closed.")
        with self._lock:
            self._refuse_closed()
            try:
                with Database(self._writer, execute_plugins=False).atomic():
                    yield self._writer
            except sqlite3.DatabaseError as problem:
                if type(problem) not in _EDITORS_CAN_HELP:
                    raise
                raise CaseError(
                    f"This could not be kept ({problem}): make room on the disk, or copy the case to another one. "
                    "The case is as it was before."
                ) from problem
            self.generation += 1

    def get_ready(self) -> None:
        """Import what the first change needs: a tenth of a second that a key pressed later does not have to wait."""
        import sqlite_utils  # noqa: F401, PLC0415

    def refuse_reader(self) -> None:
        """Raises CaseError where this window cannot write."""
        if not self.writable:
            raise CaseError(self.why_read_only or "This case is open for reading only: nothing in it can be changed.")

    def reading(self) -> sqlite3.Connection:
        """This thread's connection for reading."""
        thread = threading.current_thread()
        found = self._readers.get(thread)
        if found is None:
            with self._readers_lock:
                self._refuse_closed()
                self._close_readers_of_dead_threads()
                found = self._readers[thread] = reading_connection(self.path)
        return found

    @contextlib.contextmanager
    def snapshot(self) -> Generator[sqlite3.Connection, None, None]:
        """This thread's connection for reading, held at one state of the case as long as the block lasts."""
        connection = self.reading()
        if connection.in_transaction:
            yield connection
            return
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            with contextlib.suppress(sqlite3.DatabaseError):  # a damaged file has already said so
                connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close all connections and fold the log into the one file. Closing twice does no harm."""
        with self._lock, self._readers_lock:
            if self._closed:
                return
            self._closed = True
            for reader in self._readers.values():
                reader.close()
            self._readers.clear()
            if self._writer is not None:
                fold_log(self._writer)
                self._writer.close()

    def _close_readers_of_dead_threads(self) -> None:
        for thread in [thread for thread in self._readers if not thread.is_alive()]:
            self._readers.pop(thread).close()

    def _refuse_closed(self) -> None:
        if self._closed:
            raise CaseError("This case has been closed.")


def reading_connection(path: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """A connection that cannot change the file; ``immutable`` does not even look for a log beside it."""
    uri = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if immutable else ''}"
    connection = sqlite3.connect(uri, uri=True, timeout=_PATIENCE, check_same_thread=False)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA mmap_size = 134217728")
    return connection


def plain_connection(path: Path) -> sqlite3.Connection:
    """A connection that may write, the file's journal as it is."""
    return sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)


def fold_log(connection: sqlite3.Connection) -> None:
    """Bring the log into the file and leave write-ahead mode, as far as nobody else is reading."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with contextlib.suppress(sqlite3.OperationalError):  # another window reads: the last one to close folds
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()


def _writing_connection(path: Path) -> sqlite3.Connection:
    connection = plain_connection(path)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection
