"""One step of a build: what it makes, what it stands on, and what the machine must have for it."""

from __future__ import annotations

import ctypes
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


class BuildError(Exception):
    """A step cannot be done. The message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the build.

    ``needs`` names commands, libraries (``libx.so.1``) or files (with a slash), each with the Debian package that
    brings it; ``after`` the steps whose results it reads; ``makes`` the file or folder by which a later step sees that
    it was done; ``systems`` where it can be done, as ``sys.platform`` names them. ``make`` does it, and returns every
    file or folder it made.
    """

    name: str
    says: str
    make: Callable[[], list[Path]]
    makes: Path
    needs: Mapping[str, str] = field(default_factory=dict)
    after: tuple[str, ...] = ()
    systems: tuple[str, ...] = ("linux",)

    def fits(self) -> bool:
        """Whether this step can be done on this system at all."""
        return sys.platform in self.systems

    def missing(self) -> list[str]:
        """The Debian packages that this machine lacks for the step."""
        if not sys.platform.startswith("linux"):
            return []
        return sorted({package for need, package in self.needs.items() if not _is_there(need)})


def _is_there(need: str) -> bool:
    if "/" in need:
        return Path(need).exists()
    if ".so" not in need:
        return shutil.which(need) is not None
    try:
        ctypes.CDLL(need)
    except OSError:
        return False
    return True
