"""The workbench in the terminal, and the door to its window.

A desktop starts the program without a word: the window is then opened before anything of the terminal is loaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

Window = Callable[[Path | None, bool], int]
"""Opens the window: on a case, on the sample case, or on neither; returns when it is closed."""

DEBUG = "WORKBENCH_DEBUG"


def run(arguments: Sequence[str] | None, window: Window) -> int:
    """Do what the command line asks for; its exit status. No error leaves more than one line on standard error."""
    given = sys.argv[1:] if arguments is None else arguments
    if given or not has_display():
        from workbench.cli.commands import run_command  # noqa: PLC0415 - see above

        return run_command(given, window)
    try:
        return window(None, False)
    except Exception as error:
        return told(error)


def has_display() -> bool:
    """Whether a window can be shown here."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def told(error: Exception) -> int:
    """Say in one line that the program itself failed; its exit status. With --debug the error goes on its way."""
    from workbench.cli.terminal import say  # noqa: PLC0415

    if os.environ.get(DEBUG):
        raise error
    say(f"the program failed ({type(error).__name__}: {' '.join(str(error).split())}); --debug says where.")
    return 2
