"""A Windows to try installers in: the machine itself or, elsewhere, a fresh one that Wine keeps in a folder."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath

from installers.running import empty_folder
from installers.step import BuildError
from installers.windows.completing_wine import OVERRIDES, complete_wine
from installers.windows.wine import QUIET, windows_path, wine

ON_WINDOWS = sys.platform == "win32"
PATIENCE = 600
"""Seconds that any one program may take; under Wine on a busy machine the slowest, an installer, takes 60."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Where programs for Windows run. ``prefix`` is Wine's folder, None on Windows itself."""

    prefix: Path | None
    environment: dict[str, str] = field(default_factory=dict)

    def run(
        self,
        program: str | Path,
        *arguments: str | Path,
        fails: int = 0,
        environment: Mapping[str, str] | None = None,
    ) -> str:
        """Run a program to its end and return what it printed. Raises BuildError unless it ends with ``fails``."""
        told = [self.path(each) if isinstance(each, Path) else each for each in (program, *arguments)]
        command = [*([] if self.prefix is None else [str(wine())]), *told]
        try:
            done = subprocess.run(
                command,
                env=os.environ | self.environment | dict(environment or {}),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise BuildError(f"{told[0]} did not end within {PATIENCE} seconds.") from error
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode != fails:
            raise BuildError(f"{' '.join(told)} ended with {done.returncode}:\n{said[-3000:].strip()}")
        return said

    def path(self, place: Path) -> str:
        """How the guest calls a file of the host."""
        return windows_path(place)

    def place(self, path: str) -> Path:
        """Where the host finds a file that the guest calls ``path``."""
        if self.prefix is None:
            return Path(path)
        told = PureWindowsPath(path)
        root = Path("/") if told.drive.upper() == "Z:" else self.prefix / f"drive_{told.drive[0].lower()}"
        return root.joinpath(*told.parts[1:])

    def folder(self, variable: str) -> Path:
        """The folder that an environment variable of the guest names, for example APPDATA."""
        return self.place(self.run("cmd", "/c", "echo", f"%{variable}%").strip().splitlines()[-1].strip())

    def registry(self, key: str, name: str | None = None) -> str | None:
        """A value of the registry, the default one of its key without a name; None where there is none."""
        asked = ["/v", name] if name else ["/ve"]
        try:
            told = (
                self.run("reg", "query", key, *asked, "/reg:64")
                if ON_WINDOWS
                else self.run("reg", "query", key, *asked)
            )
        except BuildError:
            return None
        found = re.search(r"(?m)\sREG_\w+\s+(.*?)\s*$", told)
        return found[1] if found else None


@contextlib.contextmanager
def fresh_guest(folder: Path) -> Iterator[Guest]:
    """This Windows or, elsewhere, a new one in ``folder`` with a screen of its own, ended afterwards."""
    if ON_WINDOWS:
        yield Guest(None)
        return
    prefix = empty_folder(folder)
    quiet = {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": OVERRIDES, "LC_ALL": "C.UTF-8"}
    with _screen() as display:
        guest = Guest(prefix, quiet | {"DISPLAY": display})
        plain = {"WINEDLLOVERRIDES": QUIET["WINEDLLOVERRIDES"]}
        guest.run("wineboot", "--init", environment=plain)
        guest.run("winecfg", "/v", "win10", environment=plain)
        complete_wine(prefix / "drive_c" / "windows" / "system32")
        try:
            yield guest
        finally:
            server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
            subprocess.run([server, "--kill"], env=os.environ | quiet, check=False, timeout=60)
    shutil.rmtree(prefix, ignore_errors=True)  # kept where something went wrong


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """A virtual screen of our own; its name."""
    ours, theirs = os.pipe()
    asking = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(asking, pass_fds=(theirs,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(theirs)
    try:
        with open(ours, encoding="ascii") as told:  # noqa: PTH123 - a pipe has no path
            yield f":{told.readline().strip()}"
    finally:
        screen.terminate()
        screen.wait(timeout=30)
