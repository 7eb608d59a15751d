"""One step of a build: what it makes, what it stands on, and what the machine must have for it."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from installers.product import epoch


class BuildError(Exception):
    """A step cannot be done. The message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the build.

    ``needs`` names commands, or libraries by their file name, with the Debian package that brings each; ``after`` the
    steps whose results it reads; ``make`` does it and returns the files or folders it made.
    """

    name: str
    says: str
    make: Callable[[], list[Path]]
    needs: Mapping[str, str] = field(default_factory=dict)
    after: tuple[str, ...] = ()

    def missing(self) -> list[str]:
        """The Debian packages that this machine lacks for the step."""
        return sorted({package for need, package in self.needs.items() if not _is_there(need)})


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """Run a tool with one fixed language and moment; its standard output. Raises BuildError with all that it said."""
    fixed = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "1"}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | fixed | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise BuildError(f"{' '.join(map(str, command[:6]))} failed:\n{(done.stdout + done.stderr)[-4000:].strip()}")
    return done.stdout


def empty_folder(folder: Path) -> Path:
    """The folder, with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def set_times(folder: Path) -> None:
    """Give every file and folder below ``folder``, and itself, the moment of the build."""
    moment = epoch()
    for place in [folder, *folder.rglob("*")]:
        os.utime(place, (moment, moment), follow_symlinks=False)


def size_on_disk(place: Path) -> int:
    """Bytes of a file, or of all files below a folder."""
    files = [place] if place.is_file() else [file for file in place.rglob("*") if not file.is_symlink()]
    return sum(file.stat().st_size for file in files if file.is_file())


def digest(file: Path) -> str:
    """SHA-256 of a file."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _is_there(need: str) -> bool:
    if ".so" not in need:
        return shutil.which(need) is not None
    try:
        ctypes.CDLL(need)
    except OSError:
        return False
    return True
