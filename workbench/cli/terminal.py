"""Where words go: findings to standard output, everything else to standard error, one line a message."""

from __future__ import annotations

import sys
from typing import TextIO

NAME = "workbench"


class TerminalError(Exception):
    """Something the person at the terminal can do something about. The message is one line."""


def say(sentence: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"{NAME}: {sentence}\n")
    sys.stderr.flush()


def output_stream() -> TextIO:
    """Standard output, able to print every character whatever the locale."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
    return sys.stdout


def write_output(text: str) -> None:
    """Text on standard output, in UTF-8."""
    stream = output_stream()
    stream.write(text)
    stream.flush()
