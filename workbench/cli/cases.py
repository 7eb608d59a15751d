"""Case files as commands use them, with everything that can go wrong told in one line."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from workbench.cli.terminal import TerminalError
from workbench.store.case import Case
from workbench.store.problem import CaseError


@contextlib.contextmanager
def case_at(path: Path, *, read_only: bool = True) -> Iterator[Case]:
    """A case that is on the disk, closed at the end. Raises TerminalError."""
    if not path.exists():
        raise TerminalError(f"“{path}” was not found: check the name and the folder.")
    with told():
        case = Case.open(path, read_only=read_only)
        with case:
            if not read_only and case.read_only:
                raise TerminalError(case.why_read_only)
            yield case


@contextlib.contextmanager
def case_at_or_new(path: Path) -> Iterator[Case]:
    """The case at a path, made there when there is none. Raises TerminalError."""
    if path.exists():
        with case_at(path, read_only=False) as case:
            yield case
        return
    with told(), Case.create(path, path.stem) as case:
        yield case


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Turn what an editor can do something about into a line for the terminal."""
    try:
        yield
    except CaseError as error:
        raise TerminalError(str(error)) from error
