"""The one way in: a window without arguments, the terminal with them."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    from workbench.cli import run  # noqa: PLC0415 - processes that only read documents import this file too

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
