"""A copy of the case for each day of work, the last ten of them, in a folder beside it."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
import sqlite3
from pathlib import Path

from workbench.store.connections import plain_connection
from workbench.store.problem import CaseError

KEPT = 10
"""So many days of work can be gone back."""


def back_up(case: Path, connection: sqlite3.Connection, day: dt.date) -> Path | None:
    """Copy the case as it stands, once a day: None where that day has its copy already.

    Raises CaseError where there is no room or no right to write beside the case.
    """
    folder = backup_folder(case)
    copy = folder / f"{case.stem} {day.isoformat()}{case.suffix}"
    if copy.exists():
        return None
    begun = copy.with_name(copy.name + ".new")
    try:
        folder.mkdir(exist_ok=True)
        begun.unlink(missing_ok=True)
        with contextlib.closing(plain_connection(begun)) as target:
            connection.backup(target, pages=512)
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
        begun.replace(copy)
        for old in backups(case)[KEPT:]:
            old.unlink()
    except (OSError, sqlite3.Error) as problem:
        raise CaseError(
            f"The backup copy of today could not be made ({problem}): make room beside the case."
        ) from problem
    return copy


def backups(case: Path) -> list[Path]:
    """The copies there are, the latest first."""
    day = re.compile(re.escape(case.stem) + r" \d{4}-\d\d-\d\d" + re.escape(case.suffix))
    folder = backup_folder(case)
    found = [path for path in folder.iterdir() if day.fullmatch(path.name)] if folder.is_dir() else []
    return sorted(found, reverse=True)


def backup_folder(case: Path) -> Path:
    """Where the copies lie."""
    return case.with_name(f"{case.stem} backups")
