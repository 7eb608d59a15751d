"""Opening a case file: is it one, which schema has it, may this window write to it?"""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from workbench.store.connections import Connections, fold_log, plain_connection, reading_connection
from workbench.store.lock import WritingLock, holder, lock_path
from workbench.store.problem import CaseError
from workbench.store.schema import APPLICATION_ID, SCHEMA

_ATTEMPTS = 3
"""So often is a file copied that another machine may just be writing to."""
_MAGIC, _HEADER = b"SQLite format 3\0", 100
"""How every SQLite file begins, and the length in bytes of what it says of itself."""


@dataclass(slots=True)
class OpenFile:
    """A case file that is open. ``why_read_only`` is empty where this window may write."""

    path: Path
    connections: Connections
    lock: WritingLock | None = None
    why_read_only: str = ""
    private_folder: Path | None = field(default=None)

    def close(self) -> None:
        """Fold the file into one, let others write, and clear away a private copy."""
        self.connections.close()
        if self.lock is not None:
            self.lock.release()
            self.lock = None
        elif not self.private_folder:
            _fold_what_a_writer_left(self.path)
        if self.private_folder:
            shutil.rmtree(self.private_folder, ignore_errors=True)


def create_file(path: Path, editor: str, fill: Callable[[sqlite3.Connection], None]) -> OpenFile:
    """A new case file with what ``fill`` puts into it, open for writing: either whole or not there at all.

    Raises CaseError where it cannot be made.
    """
    if path.exists():
        raise CaseError(f"“{path}” exists already: open it, or choose another name for the new case.")
    try:
        lock = WritingLock.take(path, editor)
    except OSError as problem:
        raise CaseError(f"“{path}” cannot be made ({problem.strerror}): choose another folder.") from problem
    if lock is None:
        raise CaseError(f"“{path}” is just being made by another window: choose another name.")
    begun = path.with_name(path.name + ".new")
    try:
        begun.unlink(missing_ok=True)
        with contextlib.closing(plain_connection(begun)) as connection:
            _bring_up_to_date(connection)
            fill(connection)
            connection.commit()
        begun.rename(path)
    except (OSError, sqlite3.Error) as problem:
        lock.release()
        raise CaseError(f"“{path}” cannot be made ({problem}): make room, or choose another folder.") from problem
    return OpenFile(path, Connections(path, writable=True), lock)


def open_file(path: Path, editor: str, *, read_only: bool) -> OpenFile:
    """The case file, brought to the present schema. Raises CaseError, and then the file is as it was."""
    schema = _schema(path)
    why = "It was opened for reading only." if read_only else ""
    lock = None
    if not read_only:
        lock, why = _lock(path, editor)
    if lock is None:
        return _open_for_reading(path, schema, why)
    try:
        if any(beside.exists() for beside in _logs(path)):
            _recover(path)
            schema = _schema(path)
        if schema < SCHEMA:
            migrate(path, schema)
        return OpenFile(path, Connections(path, writable=True), lock)
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        lock.release()
        raise CaseError(f"“{path.name}” is damaged ({problem}): open a backup copy of it.") from problem
    except BaseException:
        lock.release()
        raise


def migrate(path: Path, schema: int) -> Path:
    """Copy the file beside itself, then give it the present schema. Returns the copy's path."""
    copy = _free_name(path.with_name(f"{path.stem} (schema {schema}){path.suffix}"))
    try:
        _copy(path, copy)
        with contextlib.closing(plain_connection(path)) as connection:
            _bring_up_to_date(connection)
    except (sqlite3.Error, OSError) as problem:
        raise CaseError(
            f"“{path.name}” is of an older version and could not be brought up to date ({problem}): "
            f"it is as it was; make room on the disk or copy it elsewhere and open it again."
        ) from problem
    return copy


def _schema(path: Path) -> int:
    """The schema of a case file, read without touching it.

    It is read from the header's bytes (user_version at 60, application_id at 68; SQLite, "Database File Format", 1.3):
    a program killed while it carried the log into the file leaves pages that only the log beside it makes whole.
    """
    if not path.is_file():
        raise CaseError(f"“{path}” is not there: it may have been moved, renamed or deleted.")
    if path.stat().st_size == 0:
        raise CaseError(f"“{path.name}” is empty: nothing was kept in it. Delete it and make a new case.")
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as problem:
        raise CaseError(f"“{path.name}” cannot be read ({problem.strerror}).") from problem
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise CaseError(f"“{path.name}” is not a case file, or it is damaged.")
    schema, application = (int.from_bytes(header[at : at + 4], "big", signed=True) for at in (60, 68))
    if application != APPLICATION_ID:
        raise CaseError(f"“{path.name}” is a database of another program, not a case file.")
    if schema > SCHEMA:
        raise CaseError(
            f"“{path.name}” was made by a newer version of the workbench (schema {schema}, this one knows {SCHEMA}): "
            "open it with that version. It was not touched."
        )
    return schema


def _lock(path: Path, editor: str) -> tuple[WritingLock | None, str]:
    barred = "The file or its folder cannot be written to: you can read here; to decide, copy it elsewhere."
    if not os.access(path, os.W_OK):  # opening it would drop the locks of another window of this process
        return None, barred
    try:
        lock = WritingLock.take(path, editor)
    except OSError:
        return None, barred
    if lock is None:
        who = holder(path).told()
        return None, f"This case is open in another window ({who}): you can read here, and decide there."
    return lock, ""


def _open_for_reading(path: Path, schema: int, why: str) -> OpenFile:
    if schema < SCHEMA or _written_elsewhere(path) or _journal(path).exists():
        return _open_copy(path, why)
    try:
        connections = Connections(path, writable=False, why_read_only=why)
        connections.reading().execute("SELECT count(*) FROM properties").fetchone()
    except UnicodeDecodeError as problem:  # SQLite's own words about a damaged table are not text any more
        raise CaseError(f"“{path.name}” is damaged: open a backup copy of it.") from problem
    except sqlite3.Error:  # a log that cannot be used where it lies, such as in a folder that cannot be written to
        return _open_copy(path, why)
    return OpenFile(path, connections, None, why)


def _written_elsewhere(path: Path) -> bool:
    """Whether another machine writes to it: the log's index lies in memory that machines do not share."""
    return lock_path(path).exists() and holder(path).machine not in {"", platform.node()}


def _open_copy(path: Path, why: str) -> OpenFile:
    """A copy in a folder of this window's own: for a file that cannot be read where it lies, or must stay as it is."""
    folder = Path(tempfile.mkdtemp(prefix="workbench-"))
    copy = folder / path.name
    for _ in range(_ATTEMPTS):
        try:
            for beside in (path, *_logs(path)):
                (folder / beside.name).unlink(missing_ok=True)
                if beside.exists():
                    shutil.copyfile(beside, folder / beside.name)
        except FileNotFoundError:  # a log that was folded in at this very moment: what was copied is of two states
            continue
        with contextlib.suppress(sqlite3.DatabaseError), contextlib.closing(plain_connection(copy)) as connection:
            if connection.execute("PRAGMA quick_check").fetchone()[0] == "ok":
                _bring_up_to_date(connection)
                fold_log(connection)
                return OpenFile(copy, Connections(copy, writable=False, why_read_only=why), None, why, folder)
    shutil.rmtree(folder, ignore_errors=True)
    raise CaseError(f"“{path.name}” could not be read while it was being written to: try again in a moment.")


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database  # noqa: PLC0415 - it imports numpy, which no window needs to open

    from workbench.store.migrations import bring_up_to_date  # noqa: PLC0415

    connection.execute("PRAGMA synchronous = FULL")
    bring_up_to_date(Database(connection, execute_plugins=False))


def _logs(path: Path) -> tuple[Path, Path]:
    """What lies beside a case that is being written, or that was when its window crashed."""
    return path.with_name(path.name + "-wal"), _journal(path)


def _journal(path: Path) -> Path:
    """What a change of schema that was cut short leaves: until it is rolled back the file itself is half changed."""
    return path.with_name(path.name + "-journal")


def _recover(path: Path) -> None:
    """Fold in, or roll back, what a window that crashed left in its log."""
    try:
        with contextlib.closing(plain_connection(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            fold_log(connection)
    except sqlite3.Error as problem:
        raise CaseError(f"“{path.name}” is damaged ({problem}): open a backup copy of it.") from problem


def _fold_what_a_writer_left(path: Path) -> None:
    """A reader that closes last folds the log, if nobody has begun to write in the meantime."""
    if not any(beside.exists() for beside in _logs(path)):
        return
    with contextlib.suppress(OSError, sqlite3.Error):
        lock = WritingLock.take(path, "")
        if lock is not None:
            _recover(path)
            lock.release()


def _copy(path: Path, copy: Path) -> None:
    begun = copy.with_name(copy.name + ".new")
    begun.unlink(missing_ok=True)
    with contextlib.closing(reading_connection(path)) as source, contextlib.closing(plain_connection(begun)) as target:
        source.backup(target)
    begun.rename(copy)


def _free_name(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
