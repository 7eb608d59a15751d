"""What is being read, on one line of the terminal; nothing at all where standard error is not one."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def progress_line() -> Iterator[Callable[[str, int, int], None]]:
    """A function to call with a name, how many are done and how many there are; the line is gone at the end."""
    if not sys.stderr.isatty():
        yield lambda _name, _done, _total: None
        return
    try:
        yield _show
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _show(name: str, done: int, total: int) -> None:
    line = f"{done} of {total} read: {name}"
    sys.stderr.write(f"\r\x1b[K{line[: shutil.get_terminal_size().columns - 1]}")
    sys.stderr.flush()
