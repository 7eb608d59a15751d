"""From process start to the first paint of the window, beside a bare window of three empty panes.

    python3 packaging/dev.py bench first_paint

Both are whole processes, started in turn; each prints how long it took when its main window has painted itself, and
leaves. What counts is the ratio of the medians of processor time: nothing but the process itself is waited for until
then, and what else the machine has to do does not add to it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
GOAL = 1.5

UNTIL_PAINTED = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(time.time() - float(os.environ["STARTED"]), time.process_time(), flush=True)
            os._exit(0)
        return False

class Application(QApplication):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.first_paint = FirstPaint()
        self.installEventFilter(self.first_paint)

import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Application
"""

BARE = """
from PySide6.QtWidgets import QPlainTextEdit, QSplitter
application = Application([])
window, panes = QMainWindow(), QSplitter()
for _ in range(3):
    panes.addWidget(QPlainTextEdit())
window.setCentralWidget(panes)
window.resize(1440, 900)
window.show()
application.exec()
"""

WORKBENCH = """
from workbench.__main__ import main
sys.exit(main([]))
"""


def main() -> int:
    """Print both times and their ratio; status 1 when the ratio misses the goal."""
    taken: dict[str, list[tuple[float, float]]] = {"workbench": [], "bare window": []}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):
            taken["workbench"].append(_seconds(UNTIL_PAINTED + WORKBENCH, home))
            taken["bare window"].append(_seconds(UNTIL_PAINTED + BARE, home))
    working = {}
    for name, seconds in taken.items():
        waited, worked = (statistics.median(column) for column in zip(*seconds, strict=True))
        working[name] = worked
        print(f"first paint, {name}: median of {ROUNDS}: {waited:.3f} s, of which the processor worked {worked:.3f} s")
    ratio = working["workbench"] / working["bare window"]
    print(f"first paint, ratio: {ratio:.2f} (goal: at most {GOAL:g})")
    return int(ratio > GOAL)


def _seconds(program: str, home: str) -> tuple[float, float]:
    """Run a program until it has painted, as a user who starts it once more; seconds waited and worked."""
    # a display is named, so that the program opens its window; the platform drawn on is still the one without a screen
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": os.environ.get("DISPLAY", ":none"), "HOME": home}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        env=told | {"STARTED": str(time.time())},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode or not done.stdout.strip():
        sys.exit(f"no window was painted:\n{done.stderr}")
    waited, worked = done.stdout.split()[-2:]
    return float(waited), float(worked)


if __name__ == "__main__":
    sys.exit(main())
