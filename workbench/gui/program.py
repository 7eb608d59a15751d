"""The program as long as it runs: its one window, made anew where another language is wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from workbench.gui.helping import tour_of
from workbench.gui.language import Language
from workbench.gui.preferences import Preferences
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.upkeep import Upkeep
from workbench.gui.window import MainWindow


class Program(QObject):
    """Holds what outlives a window: look, language, preferences and the processes that read.

    ``greets``: whoever opens the sample for the first time is shown around.
    """

    def __init__(
        self, application: QApplication, preferences: Preferences, sample: Path, *, greets: bool = True
    ) -> None:
        super().__init__(application)
        self._preferences = preferences
        self._sample = sample
        self._greets = greets
        self.language = Language(application, preferences.language)
        application.setApplicationDisplayName(self.tr("Fact-checking workbench"))
        self._application = application
        self._theme = Theme(application, preferences.theme, preferences.zoom)
        self._workers = Workers()
        self.window = self._made()

    def speak(self, code: str) -> None:
        """Put a window in another language in the place of the one that is there, on the same case."""
        before = self.window
        path = before.open_case.case.path if before.open_case is not None else None
        before.close_case()
        self.language.choose(code)
        self._application.setApplicationDisplayName(self.tr("Fact-checking workbench"))
        self.window = self._made()
        self.window.restoreGeometry(before.saveGeometry())
        self.window.show()
        if path is not None:
            self.window.open_path(path)
        before.close()
        before.deleteLater()

    def open_file(self, file: Path) -> None:
        """Open a case in the window that is there now."""
        self.window.open_path(file)

    def close(self) -> None:
        """Send the reading processes home."""
        self._workers.close()

    def _made(self) -> MainWindow:
        window = MainWindow(self._theme, self._preferences, self._workers, self._sample)
        window.language_chosen.connect(lambda code: QTimer.singleShot(0, self, lambda: self.speak(code)))
        window.opened.connect(lambda: QTimer.singleShot(0, window, lambda: self._greet(window)))
        Upkeep(window, self._workers)
        return window

    def _greet(self, window: MainWindow) -> None:
        """Whoever opens the sample for the first time is shown around."""
        case = window.open_case.case if window.open_case is not None else None
        if case is None or case.path != self._sample or not self._greets or self._preferences.flag("toured"):
            return
        self._preferences.set_flag("toured", True)
        tour_of(window).begin()
