"""From process start to the first pixel of the window: the bundled program beside the one from the environment.

    python3 packaging/dev.py bench installed_paint            the folder that packaging/build.py freeze makes
    .venv/bin/python -m tests.speed.installed_paint PROGRAM   one that lies elsewhere

Both open their window in turn on one virtual
screen (Xvfb) whose memory is a file: what counts is when a pixel of it is no longer black. The first round warms up.
"""

from __future__ import annotations

import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROUNDS = 11
GOAL = 1.3
"""The installed program may take this many times as long."""
CHECKOUT = Path(__file__).parents[2]
FROZEN = CHECKOUT / "build" / "frozen" / "workbench" / "workbench"
WIDTH, HEIGHT = 1440, 900
PATIENCE = 60.0


class Screen:
    """The pixels of a virtual screen, read from the file that Xvfb keeps them in (an X window dump)."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as stream:
            self._memory = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        header, colours = struct.unpack(">I", self._memory[:4])[0], struct.unpack(">I", self._memory[76:80])[0]
        first = header + 12 * colours
        rows = [first + 4 * WIDTH * row for row in range(10, HEIGHT, 80)]
        self._rows = [slice(row, row + 4 * WIDTH) for row in rows]
        self._black = bytes(4 * WIDTH)

    def is_black(self) -> bool:
        """Whether nothing is shown."""
        return all(self._memory[row] == self._black for row in self._rows)


def main(arguments: list[str]) -> int:
    """Print both times and their ratio; status 1 when the ratio misses the goal, 2 when there is nothing to measure."""
    program = Path(arguments[0]) if arguments else FROZEN
    if not program.exists() or shutil.which("Xvfb") is None:
        print(
            "This needs the bundle (python3 packaging/build.py freeze) and Xvfb (apt-get install xvfb).",
            file=sys.stderr,
        )
        return 2
    commands = {"environment": [sys.executable, "-m", "workbench"], "installed": [str(program)]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as home, _screen(Path(home)) as (screen, display):
        for round_ in range(ROUNDS + 1):
            for name, command in commands.items():
                seconds = _seconds(command, home, display, screen)
                if round_:
                    taken[name].append(seconds)
    medians = {name: statistics.median(seconds) for name, seconds in taken.items()}
    for name, median in medians.items():
        print(f"first paint, {name}: median of {ROUNDS}: {median:.3f} s")
    ratio = medians["installed"] / medians["environment"]
    print(f"first paint, ratio: {ratio:.2f} (goal: at most {GOAL:g})")
    return int(ratio > GOAL)


@contextmanager
def _screen(folder: Path) -> Iterator[tuple[Screen, str]]:
    told, telling = os.pipe()
    command = ["Xvfb", "-displayfd", str(telling), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    server = subprocess.Popen(
        command, pass_fds=[telling], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    )
    os.close(telling)
    try:
        with os.fdopen(told) as stream:
            number = stream.readline().strip()
        yield Screen(folder / "Xvfb_screen0"), f":{number}"
    finally:
        server.terminate()
        server.wait()


def _seconds(command: list[str], home: str, display: str, screen: Screen) -> float:
    """Start the program, wait for its first pixel, end it, and wait until the screen is black again."""
    told = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": home, "LC_ALL": "C.UTF-8"}
    told |= {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    begun = time.perf_counter()
    program = subprocess.Popen(command, cwd=CHECKOUT, env=told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while screen.is_black():
            if time.perf_counter() - begun > PATIENCE:
                sys.exit(f"{command[0]} painted nothing in {PATIENCE:g} s.")
            time.sleep(0.001)
        return time.perf_counter() - begun
    finally:
        program.kill()
        program.wait()
        while not screen.is_black():
            time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
