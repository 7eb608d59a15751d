"""The program as a window: application, preferences, theme and main window, from start to close."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from workbench import __version__
from workbench.gui.icons import application_icon
from workbench.gui.opened_files import OpenedFiles
from workbench.gui.preferences import own_preferences
from workbench.gui.program import Program
from workbench.gui.sample import own_sample
from workbench.gui.tidying import Tidying
from workbench.gui.window import MainWindow

PICTURE = "WORKBENCH_PICTURE"
"""Names a file: the window saves a picture of itself there as soon as it has nothing left to do, and closes."""


def run(case_path: Path | None = None, sample: bool = False) -> int:
    """Open the window, on a case or the sample where asked for; the exit status when it is closed."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("this process has an application without windows")
    application.setApplicationName("workbench")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.factcheckworkbench.Workbench")
    application.setWindowIcon(application_icon())
    tidying = Tidying(application)
    program = Program(application, own_preferences(), own_sample(), greets=not os.environ.get(PICTURE))
    window = program.window
    window.show()
    OpenedFiles(application, program.open_file)
    if case_path is not None:
        window.open_path(case_path)
    elif sample:
        window.open_sample()
    if os.environ.get(PICTURE):
        _picture_when_done(window, Path(os.environ[PICTURE]))
    status = application.exec()
    program.close()
    tidying.stop()
    return status


def _picture_when_done(window: MainWindow, file: Path) -> None:
    def look() -> None:
        if window.work.busy or not window.isVisible():
            QTimer.singleShot(100, window, look)
        else:
            QTimer.singleShot(500, window, take)

    def take() -> None:
        saved = window.grab().save(str(file))
        window.close()
        QApplication.exit(0 if saved else 1)

    QTimer.singleShot(300, window, look)
