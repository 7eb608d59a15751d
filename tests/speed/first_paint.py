"""From process start to the first paint of the window, beside a bare window of three empty panes.

    python3 packaging/dev.py bench first_paint

Both are whole processes, started in turn; each prints how long it took when its main window has painted itself, and
leaves. What counts is the ratio of their medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
GOAL = 2.0

UNTIL_PAINTED = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(time.time() - float(os.environ["STARTED"]), flush=True)
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
sys.exit(main(["open"]))
"""


def main() -> int:
    """Print both times and their ratio; status 1 when the ratio misses the goal."""
    taken: dict[str, list[float]] = {"workbench": [], "bare window": []}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):
            taken["workbench"].append(_seconds(UNTIL_PAINTED + WORKBENCH, home))
            taken["bare window"].append(_seconds(UNTIL_PAINTED + BARE, home))
    for name, seconds in taken.items():
        print(f"first paint, {name}: median {statistics.median(seconds):.3f} s of {ROUNDS} (best {min(seconds):.3f} s)")
    ratio = statistics.median(taken["workbench"]) / statistics.median(taken["bare window"])
    print(f"first paint, ratio: {ratio:.2f} (goal: at most {GOAL:g})")
    return int(ratio > GOAL)


def _seconds(program: str, home: str) -> float:
    """Run a program until it has painted, as a user who starts it for the first time or once more."""
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
    return float(done.stdout.split()[-1])


if __name__ == "__main__":
    sys.exit(main())
