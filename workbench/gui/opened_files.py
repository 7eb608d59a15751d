"""Cases that the system hands to a program that already runs: on macOS a double click, and a drop on its icon."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class OpenedFiles(QObject):
    """Watches the application it is made for, and hands each such file on."""

    def __init__(self, application: QObject, opens: Callable[[Path], object]) -> None:
        super().__init__(application)
        self._opens = opens
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what asks for a file, and nothing else."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._opens(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
