"""Who may write to a case: one window at a time, and a window that crashed leaves nothing locked.

The lock is the operating system's, held on a small file beside the case; it ends with the process that holds it,
however that ends. The file's content only tells others who holds it.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_BYTE = 1 << 30
"""Windows locks bytes, and nobody else can read a locked one: this one lies far beyond what is written."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a case: the editor as far as known, the machine, and since when (UTC)."""

    editor: str
    machine: str
    since: dt.datetime | None

    def told(self) -> str:
        """In words, for a message: "Jo on desk-3, since 11:45 UTC"."""
        who = f"{self.editor} on {self.machine}" if self.editor else f"somebody on {self.machine or 'this machine'}"
        return f"{who}, since {self.since:%H:%M} UTC" if self.since else who


class WritingLock:
    """The lock of one case, once taken."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file = file

    @classmethod
    def take(cls, case: Path, editor: str) -> WritingLock | None:
        """The lock, or None when another window or machine holds it.

        Raises OSError when the folder cannot be written to.
        """
        path = lock_path(case)
        while True:
            file = path.open("a+b")
            if not _locked(file):
                file.close()
                return None
            if _is_still_there(path, file):
                break
            file.close()
        lock = cls(path, file)
        lock.name_holder(editor)
        return lock

    def name_holder(self, editor: str) -> None:
        """Write down who holds the lock, for those who find it taken."""
        since = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        told = {"editor": editor, "machine": platform.node(), "process": os.getpid(), "since": since}
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(told).encode())
        self._file.flush()

    def release(self) -> None:
        """Let others write. The file goes first, so that nobody locks one that is about to go."""
        if os.name != "nt":
            self._path.unlink(missing_ok=True)
        self._file.close()
        if os.name == "nt":
            try:
                self._path.unlink(missing_ok=True)
            except PermissionError:
                return  # somebody else has just taken it


def holder(case: Path) -> Holder:
    """Who holds a case, as far as the lock's file tells."""
    try:
        told = json.loads(lock_path(case).read_bytes())
        return Holder(told["editor"], told["machine"], dt.datetime.fromisoformat(told["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("", "", None)


def lock_path(case: Path) -> Path:
    """The file that is locked while a case is open for writing."""
    return case.with_name(case.name + ".lock")


def _is_still_there(path: Path, file: IO[bytes]) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    held = os.fstat(file.fileno())
    return os.name == "nt" or (there.st_ino, there.st_dev) == (held.st_ino, held.st_dev)


if sys.platform == "win32":
    import msvcrt

    def _locked(file: IO[bytes]) -> bool:
        file.seek(_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
