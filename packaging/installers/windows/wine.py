"""Running Windows programs: as they are on Windows, elsewhere in Wine with a Windows of its own for each purpose."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from installers.product import WORK
from installers.running import run
from installers.step import BuildError

DEBIANS_WINE = "/usr/lib/wine/wine64"
WINE_NEEDS = {DEBIANS_WINE: "wine64"}

QUIET = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe="}
"""No log, no offer to fetch .NET or a browser, no entries in the menu of the host."""


def run_in_wine(program: Path, *arguments: str, cwd: Path | None = None, prefix: Path | None = None) -> str:
    """Run a Windows program to its end; its standard output. Raises BuildError when it fails."""
    if sys.platform == "win32":
        return run(program, *arguments, cwd=cwd)
    place = prefix or WORK / "windows" / "wine"
    place.mkdir(parents=True, exist_ok=True)
    return run(wine(), program, *arguments, cwd=cwd, WINEPREFIX=str(place), **QUIET)


def wine() -> Path:
    """The 64-bit Wine of this system; Debian keeps it out of the search path."""
    for found in (Path(DEBIANS_WINE), shutil.which("wine64"), shutil.which("wine")):
        if found and Path(found).exists():
            return Path(found)
    raise BuildError("Wine is missing: install the package wine64.")


def windows_path(place: Path) -> str:
    """How a program in Wine calls a file of the host: ``Z:`` is the root of its file system."""
    return str(place) if os.name == "nt" else "Z:" + str(place.resolve()).replace("/", "\\")
