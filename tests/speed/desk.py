"""What the window costs in time: how soon it shows a case, and how long it ever keeps the editor waiting.

    python3 packaging/dev.py bench desk

Blocks are what a heartbeat timer of two milliseconds measures between two of its beats. Where the window does the work
itself, the time is that of the processor, so that what else the machine has to do does not add to it; while articles
are read beside the window, it is that of the clock. Each figure stands beside its goal, and scrolling beside the same
table without anything of ours: a plain QTableView over a list.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSettings, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from tests.speed.generated_case import CLAIMS, generated_case
from tests.speed.heartbeat import Heartbeat, rest, wait
from workbench.documents.document import Document, Span
from workbench.documents.reading import read_files
from workbench.extraction.claim import Kind
from workbench.gui.document_pane.pane import DocumentPane, Offer
from workbench.gui.language import Language
from workbench.gui.preferences import Preferences
from workbench.gui.shown import Shown
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.tidying import Tidying
from workbench.gui.window import MainWindow
from workbench.review.mark import Mark
from workbench.shipped import seeds_folder
from workbench.store.case import Case
from workbench.store.claim_rows import MarkedSpan

ARTICLES = 50
LONG_TEXT, LONG_MARKS = 300_000, 6_000
OPENINGS = 7
STEPS = 150
"""Steps in which a whole table is scrolled through."""


@dataclass
class Findings:
    """What was measured, and what missed its goal."""

    missed: list[str] = field(default_factory=list)

    def tell(self, what: str, found: float, goal: float | None, unit: str = "ms", note: str = "") -> None:
        """Print a figure beside its goal."""
        held = "" if goal is None else f" (goal: at most {goal:g} {unit})"
        print(f"desk, {what}: {found:.1f} {unit}{held}{note}", flush=True)
        if goal is not None and found > goal:
            self.missed.append(what)


def main() -> int:
    """Print every figure; status 1 where one misses its goal."""
    told = Findings()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    Language(application, "en")
    theme, workers, tidying = Theme(application, "light"), Workers(), Tidying(application)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        seeds, large = folder / "seeds.factcase", folder / "large.factcase"
        with Case.create(seeds, "Labour leadership") as case:
            case.read(read_files([seeds_folder()]).originals, executor=workers.executor())
        generated_case(large).close()

        def window() -> MainWindow:
            made = MainWindow(theme, Preferences(folder / "window.ini"), workers, folder / "sample.factcase")
            made.resize(1440, 900)
            made.show()
            rest(100)
            return made

        _tell_opening(told, window, seeds, large)
        _tell_large(told, window, large)
        _tell_yardstick(told)
        _tell_memory(told, large)
        _tell_long_document(told, theme)
        _tell_reading(told, window, folder)
    tidying.stop()
    workers.close()
    for each in told.missed:
        print(f"desk, missed: {each}")
    return int(bool(told.missed))


def _tell_opening(told: Findings, window: Callable[[], MainWindow], seeds: Path, large: Path) -> None:
    """Each opened several times in a window of its own, in turn; the desk has painted itself when it counts."""
    taken: dict[Path, list[float]] = {seeds: [], large: []}
    for _ in range(OPENINGS):
        for path, seconds in taken.items():
            made = window()
            begun = time.thread_time()
            made.open_path(path)
            made.repaint()
            application = QApplication.instance()
            assert application is not None
            application.sendPostedEvents()
            made.grab()
            seconds.append(time.thread_time() - begun)
            made.close()
            made.deleteLater()
            rest(20)
    small, big = (1000 * statistics.median(each) for each in taken.values())
    told.tell("the seeds' case opened and painted", small, None)
    told.tell(f"a case of {CLAIMS:,} claims opened and painted", big, None)
    told.tell("opening, the large case beside the seeds", big / small, 1.5, "times")


def _tell_large(told: Findings, window: Callable[[], MainWindow], large: Path) -> None:
    made = window()
    made.open_path(large)
    rest(500)
    desk = made.desk
    assert desk is not None
    worst = 0.0
    for typed in ("v", "vo", "vot", "votes", "votes h", "1", "1,0", "speaker 4", "no such word", ""):
        begun = time.thread_time()
        desk.claims.filter.setText(typed)
        desk.claims.ask()
        desk.claims.table.viewport().repaint()
        worst = max(worst, 1000 * (time.thread_time() - begun))
    told.tell("slowest keystroke in the filter of the claims", worst, 100)
    desk.show_pane(Shown.GRID)
    rest(300)
    grid = desk.below.grid
    assert grid is not None
    worst = 0.0
    for typed in ("v", "vo", "votes", "votes h", "17", "no such word", ""):
        begun = time.thread_time()
        grid.filter.setText(typed)
        grid.ask()
        grid.table.viewport().repaint()
        worst = max(worst, 1000 * (time.thread_time() - begun))
    told.tell("slowest keystroke in the filter of the grid", worst, 100)
    _tell_scrolling(told, "the grid", grid.table, 50)
    desk.show_pane(Shown.CLAIMS)
    rest(200)
    _tell_scrolling(told, "the claims", desk.claims.table, 50)
    beat = Heartbeat()
    for _ in range(20):
        desk.queue.next_open()
        rest(20)
    beat.stop()
    told.tell("turning to the next discrepancy, longest block", beat.longest, None, note=_worked(beat))
    made.close()
    made.deleteLater()
    rest(50)


def _tell_scrolling(told: Findings, what: str, table: QAbstractItemView, goal: float | None) -> None:
    """From the first row to the last, a step at each beat."""
    bar = table.verticalScrollBar()
    bar.setValue(0)
    rest(200)
    places: Iterator[int] = iter(range(0, bar.maximum(), max(bar.maximum() // STEPS, 1)))
    beat = Heartbeat()
    for place in places:
        bar.setValue(place)
        rest(1)
    beat.stop()
    told.tell(
        f"scrolling through {what}, longest block", beat.worked, goal, note=f" (by the clock {beat.longest:.1f} ms)"
    )


def _worked(beat: Heartbeat) -> str:
    return f" (of its own work {beat.worked:.1f} ms)"


class _List(QAbstractTableModel):
    """The yardstick: a list of tuples."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = [tuple(f"cell {row} {column}" for column in range(9)) for row in range(CLAIMS)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 9

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def _tell_yardstick(told: Findings) -> None:
    table, model = QTableView(), _List()
    table.setModel(model)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.resize(1440, 260)
    begun = time.perf_counter()
    table.show()
    table.grab()
    told.tell("yardstick, a plain QTableView over a list shown", 1000 * (time.perf_counter() - begun), None)
    _tell_scrolling(told, "a plain QTableView over a list", table, None)
    table.close()


MEMORY = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.speed.heartbeat import rest
from workbench.gui.preferences import Preferences
from workbench.gui.shown import Shown
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.window import MainWindow
folder = Path(sys.argv[1]).parent
window = MainWindow(Theme(application, "light"), Preferences(folder / "own.ini"), Workers(), folder / "none.factcase")
window.show()
window.open_path(Path(sys.argv[1]))
rest(300)
for pane in (Shown.CLAIMS, Shown.GRID):
    window.desk.show_pane(pane)
    bar = window.desk.below.place.verticalScrollBar()
    for step in range(100):
        bar.setValue(bar.maximum() * step // 100)
        rest(1)
window.desk.claims.filter.setText("votes")
window.desk.claims.ask()
rest(100)
told = Path("/proc/self/status").read_text().splitlines()
print(max(int(line.split()[1]) for line in told if line.startswith("VmHWM")))
import os
os._exit(0)
"""


def _tell_memory(told: Findings, large: Path) -> None:
    """Of a process of its own that shows the case, scrolls through everything and filters: the most it ever had."""
    if not sys.platform.startswith("linux"):
        return
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, str(large)],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode:
        sys.exit(f"the window of the large case failed:\n{done.stderr}")
    told.tell("most memory with the large case", int(done.stdout.split()[-1]) / 1024, 400, "MB")


def _tell_long_document(told: Findings, theme: Theme) -> None:
    words = "The council said 1,234 people had signed it, and 61.8 per cent of them live in the town of Port Hale. "
    line = words * 6 + "\n"
    text = (line * (LONG_TEXT // len(line) + 1))[:LONG_TEXT]
    step = LONG_TEXT // LONG_MARKS
    marks = [
        MarkedSpan(Span(place, place + 12), f"c{place}", Kind.COUNT, "f", None, list(Mark)[place // step % 7])
        for place in range(0, LONG_TEXT - 12, step)
    ]
    document = Document("long.txt", text, "0" * 64, "A long document")
    taken = []
    for _ in range(5):
        pane = DocumentPane(theme)
        pane.resize(700, 800)
        pane.show()
        rest(50)
        begun = time.thread_time()
        pane.show_document(document, Offer("long.txt", "A", "A long document"), marks)
        pane.grab()
        taken.append(1000 * (time.thread_time() - begun))
        pane.close()
        pane.deleteLater()
    what = f"a document of {LONG_TEXT:,} characters with {LONG_MARKS:,} marks opened and painted"
    told.tell(what, statistics.median(taken), 300)


def _tell_reading(told: Findings, window: Callable[[], MainWindow], folder: Path) -> None:
    """Fifty articles read while the window is in use, and as many whose reading is cancelled."""
    articles = sorted(seeds_folder().glob("*.txt"))
    wire = folder / "articles"
    wire.mkdir()
    for number in range(ARTICLES):
        told_there = articles[number % len(articles)].read_text(encoding="utf-8")
        (wire / f"{number:02}.txt").write_text(told_there.replace("313,", f"3{number:02},"), encoding="utf-8")
    path = folder / "fifty.factcase"
    Case.create(path, "Fifty").close()
    made = window()
    made.open_path(path)
    rest(300)
    assert made.desk is not None
    before = made.desk.open_case.case.history()
    made.add([wire])
    rest(1500)
    begun = time.perf_counter()
    made.work.cancel()
    wait(lambda: not made.work.busy, 30)
    told.tell("reading cancelled after", time.perf_counter() - begun, 1.0, "s")
    untouched = made.desk.open_case.case.documents() == [] and made.desk.open_case.case.history() == before
    told.tell("changes left behind by it", float(not untouched), 0, "")
    beat = Heartbeat()
    made.add([wire])
    seconds = wait(lambda: not made.work.busy, 300)
    beat.stop()
    what = f"longest block while {ARTICLES} articles are read ({seconds:.0f} s)"
    told.tell(what, beat.longest, 50, note=_worked(beat))
    made.close()


if __name__ == "__main__":
    status = main()
    os._exit(status)
