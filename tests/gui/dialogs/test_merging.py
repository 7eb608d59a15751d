"""Decisions from a copy are brought home: what comes is shown, and on clashes the editor chooses."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk, harbour_fire
from workbench.gui.dialogs.merging import MergeDialog
from workbench.gui.open_case import OpenCase


@pytest.fixture
def una(tmp_path: Path) -> Iterator[Desk]:
    """Una's copy of the harbour fire."""
    harbour_fire(tmp_path / "home.factcase").case.close()
    shutil.copy(tmp_path / "home.factcase", tmp_path / "una.factcase")
    copy = Desk.reopened(tmp_path / "una.factcase", editor="Una Field")
    yield copy
    copy.case.close()


@pytest.fixture
def home(una: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The case that it was copied from."""
    jo = Desk.reopened(tmp_path / "home.factcase")
    yield jo
    jo.case.close()


@pytest.fixture
def merge(qtbot: QtBot, home: Desk, una: Desk) -> Callable[[], MergeDialog]:
    """Holds the copy against the case and shows what it holds."""

    def shown() -> MergeDialog:
        dialog = MergeDialog(home.case.difference_of_copy(una.case.path))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def told(dialog: MergeDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def bring_home(home: Desk, dialog: MergeDialog) -> None:
    assert OpenCase(home.case).perform(lambda case: dialog.undertaking(case, None))


def test_what_comes_is_named(home: Desk, una: Desk, merge: Callable[[], MergeDialog]) -> None:
    una.reject("Firefighters")
    una.note("Boats burnt", "Ask the harbour office.")
    una.add("weekly.txt", "Loss in pounds: 500,000")
    una.confirm("Loss in pounds", "400,000")
    words = told(merge())
    assert "Firefighters: Reject: Rounding (Una Field)" in words
    assert "Loss in pounds: Confirm: One value is right · 400,000" in words
    assert "weekly.txt: only in the copy." in words
    assert home.state("Firefighters") == "open", "looking changes nothing"


def test_ours_holds_unless_theirs_is_taken(home: Desk, una: Desk, merge: Callable[[], MergeDialog]) -> None:
    una.confirm("Boats burnt", "31")
    home.confirm("Boats burnt", "13")
    bring_home(home, merge())
    item = home.item("Boats burnt")
    assert item.decision is not None
    assert item.decision.detail("right") == "13"
    assert "Una Field decided otherwise" in item.notes[0].note


def test_theirs_is_taken_one_by_one_or_all_at_once(home: Desk, una: Desk, merge: Callable[[], MergeDialog]) -> None:
    una.confirm("Boats burnt", "31")
    una.leave_unresolved("Firefighters", whom="Jo", by="2016-09-25")
    home.confirm("Boats burnt", "13")
    home.reject("Firefighters")
    dialog = merge()
    assert [card.ours.isChecked() for card in dialog.cards] == [True, True]
    dialog.cards[0].theirs.setChecked(True)
    assert dialog.taken == {home.item("Boats burnt").id}
    all_theirs = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Take all theirs")
    QTest.mouseClick(all_theirs, Qt.MouseButton.LeftButton)
    assert len(dialog.taken) == 2
    bring_home(home, dialog)
    assert home.state("Firefighters") == "unresolved"
    home.case.undo()
    assert home.state("Firefighters") == "rejected", "one step brings all of it back"


def test_a_copy_with_nothing_new_cannot_be_brought_home(merge: Callable[[], MergeDialog]) -> None:
    assert not merge().accept_button.isEnabled()


def test_the_choice_can_be_heard(home: Desk, una: Desk, merge: Callable[[], MergeDialog]) -> None:
    una.confirm("Boats burnt", "31")
    home.confirm("Boats burnt", "13")
    (card,) = merge().cards
    assert card.theirs.accessibleName() == "Boats burnt: take theirs"
    assert "31" in card.theirs.accessibleDescription()
