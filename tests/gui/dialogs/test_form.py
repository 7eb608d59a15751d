"""A dialog that asks for a few things has room for all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from workbench.gui.dialogs.form import FormDialog


def test_a_long_sentence_takes_no_room_from_the_fields(qtbot: QtBot) -> None:
    dialog = FormDialog("Title", "A sentence of some length that goes on and on. " * 12, "Do it")
    qtbot.addWidget(dialog)
    lines = [QLineEdit() for _ in range(6)]
    for number, line in enumerate(lines):
        dialog.ask(f"Field {number}", line)
    dialog.show()
    assert dialog.height() >= dialog.column.totalHeightForWidth(dialog.width())
    assert all(line.height() >= line.minimumSizeHint().height() for line in lines)


def test_it_is_accepted_only_when_nothing_is_missing(qtbot: QtBot) -> None:
    dialog = FormDialog("Title", "", "Do it")
    qtbot.addWidget(dialog)
    dialog.say_missing("A name is missing.")
    assert not dialog.accept_button.isEnabled()
    dialog.say_missing("")
    assert dialog.accept_button.isEnabled()
