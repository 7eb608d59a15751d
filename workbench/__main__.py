"""The one way in: a window without arguments, the terminal with them."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    from workbench.cli import run  # noqa: PLC0415 - processes that only read documents import this file too

    return run(arguments, _open_window)


def _open_window(case: Path | None, sample: bool) -> int:
    application = importlib.import_module("workbench.gui.application")
    return int(application.run(case, sample=sample))


if __name__ == "__main__":
    sys.exit(main())
