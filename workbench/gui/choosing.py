"""Asking which files are meant, with the dialogs of the system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from workbench.gui.window import MainWindow


def choose_case(window: MainWindow) -> None:
    """Ask which case to open."""
    title = QCoreApplication.translate("MainWindow", "Open a case")
    kinds = QCoreApplication.translate("MainWindow", "Cases (*.factcase);;All files (*)")
    chosen, _ = QFileDialog.getOpenFileName(window, title, str(window.preferences.folder), kinds)
    if chosen:
        window.open_path(Path(chosen))


def choose_documents(window: MainWindow) -> None:
    """Ask which files to read."""
    title = QCoreApplication.translate("MainWindow", "Add documents")
    chosen, _ = QFileDialog.getOpenFileNames(window, title, str(window.preferences.folder))
    _add(window, chosen)


def choose_folder(window: MainWindow) -> None:
    """Ask which folder to read."""
    title = QCoreApplication.translate("MainWindow", "Add a folder")
    chosen = QFileDialog.getExistingDirectory(window, title, str(window.preferences.folder))
    _add(window, [chosen] if chosen else [])


def _add(window: MainWindow, chosen: Sequence[str]) -> None:
    if chosen:
        window.preferences.folder = Path(chosen[0]).parent
        window.add([Path(each) for each in chosen])
