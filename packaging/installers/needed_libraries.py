"""What the program files in a folder need of the system: shared libraries by name, and how new a C library."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from installers.running import run


@dataclass(frozen=True, slots=True)
class Needs:
    """``libraries`` (``libGL.so.1`` …) lie outside the folder; ``glibc`` is the newest version that is asked for."""

    libraries: tuple[str, ...]
    glibc: str


OPTIONAL = re.compile(r"libcups\.so")
"""Libraries of plugins that the program does without where they are missing: printing on paper."""


def needs_of(folder: Path) -> Needs:
    """Read from the ELF files below the folder."""
    files = program_files(folder)
    own = {file.name for file in folder.rglob("*.so*")}
    told = run("readelf", "--wide", "--dynamic", "--version-info", *files)
    wanted = set(re.findall(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]", told))
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"Name: GLIBC_([\d.]+)", told)}
    libraries = sorted(name for name in wanted - own if not OPTIONAL.match(name))
    return Needs(tuple(libraries), ".".join(map(str, max(versions))))


def program_files(folder: Path) -> list[Path]:
    """The ELF files below the folder, in order."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink())
    return [file for file in files if _begins_as_elf(file)]


def _begins_as_elf(file: Path) -> bool:
    if ".so" not in file.name and not os.access(file, os.X_OK):
        return False
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"
