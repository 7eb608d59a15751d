"""A new case is begun in three steps, and a name is enough."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from workbench.extraction.claim import Kind
from workbench.gui.dialogs.new_case import NewCaseDialog
from workbench.gui.dialogs.properties import CasePropertiesDialog
from workbench.review.properties import CaseProperties


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> NewCaseDialog:
    made = NewCaseDialog(tmp_path, "Jo Marsh")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_name_and_enter_are_enough(dialog: NewCaseDialog, tmp_path: Path) -> None:
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.title, "Harbour fire: night")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.path == tmp_path / "Harbour fire night.factcase"
    assert dialog.properties == CaseProperties("Harbour fire: night")
    assert (dialog.editor.text(), dialog.documents) == ("Jo Marsh", [])


def test_the_steps_lead_through_story_documents_and_style(dialog: NewCaseDialog, tmp_path: Path) -> None:
    dialog.title.setText("Harbour fire")
    dialog.place.setText("Port Hale")
    dialog.day.set_day(dt.date(2016, 9, 24))
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert dialog.page_of_documents.isVisible()
    dialog.page_of_documents.add([tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "a.txt"])
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert not dialog.next.isVisible()
    style = dialog._style
    style.currency.setCurrentIndex(style.currency.findData("GBP"))
    style.kinds[Kind.QUOTE].setChecked(False)
    assert dialog.properties == CaseProperties(
        "Harbour fire", dt.date(2016, 9, 24), "Port Hale", "GBP", kinds_off=frozenset({Kind.QUOTE})
    )
    assert dialog.documents == [tmp_path / "a.txt", tmp_path / "b.txt"]


def test_a_document_is_taken_out_again(dialog: NewCaseDialog, tmp_path: Path) -> None:
    page = dialog.page_of_documents
    page.add([tmp_path / "a.txt", tmp_path / "b.txt"])
    dialog.steps.setCurrentIndex(1)
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.paths == [tmp_path / "b.txt"]
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    QTest.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert page.paths == []


def test_documents_are_dropped_anywhere(dialog: NewCaseDialog, tmp_path: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/b")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys))
    assert dialog.documents == [tmp_path / "a.txt"]
    assert dialog.steps.currentIndex() == 1


def test_a_case_that_is_there_is_not_written_over(dialog: NewCaseDialog, tmp_path: Path) -> None:
    (tmp_path / "Harbour fire.factcase").touch()
    dialog.title.setText("Harbour fire")
    assert not dialog.accept_button.isEnabled()
    dialog.title.setText("Harbour fire, day two")
    assert dialog.accept_button.isEnabled()


def test_properties_are_told_back_as_they_were(qtbot: QtBot) -> None:
    before = CaseProperties(
        "Fire", dt.date(2016, 9, 24), "Port Hale", "SEK", "en-GB", "metric", frozenset({Kind.MONEY})
    )
    dialog = CasePropertiesDialog(before)
    qtbot.addWidget(dialog)
    assert dialog.properties == before
    dialog.kinds[Kind.MONEY].setChecked(True)
    dialog.title.setText("")
    assert dialog.properties.kinds_off == frozenset()
    assert not dialog.accept_button.isEnabled()
