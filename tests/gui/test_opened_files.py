"""A case that the system hands to the running program, as macOS does with a double click."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from workbench.gui.opened_files import OpenedFiles


def test_a_case_handed_over_by_the_system_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    program, opened = QObject(), list[Path]()
    OpenedFiles(program, opened.append)
    QCoreApplication.sendEvent(program, QFileOpenEvent(str(tmp_path / "Årets storm.factcase")))
    QCoreApplication.sendEvent(program, QEvent(QEvent.Type.User))
    assert opened == [tmp_path / "Årets storm.factcase"]
