"""Running the tools of a build, always with the same language, moment and umask, and measuring what they made."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installers.product import epoch
from installers.step import BuildError


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """Run a tool with one fixed language and moment; its standard output. Raises BuildError with all that it said."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | fixed_environment() | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        umask=0o022 if os.name == "posix" else -1,
        check=False,
    )
    if done.returncode:
        raise BuildError(f"{' '.join(map(str, command[:6]))} failed:\n{(done.stdout + done.stderr)[-4000:].strip()}")
    return done.stdout


def fixed_environment() -> dict[str, str]:
    """What every tool is told, so that two builds of one commit give the same bytes."""
    return {"LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "1"}


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


def digest(place: Path) -> str:
    """SHA-256 of a file, or of a folder: of the digests and names of all its files, in order."""
    if place.is_file():
        with place.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    whole = hashlib.sha256()
    for file in sorted(file for file in place.rglob("*") if file.is_file()):
        whole.update(f"{digest(file)}  {file.relative_to(place).as_posix()}\n".encode())
    return whole.hexdigest()
