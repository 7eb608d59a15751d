"""Claims, grid, history and disagreements share the place below the documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk
from workbench.gui.below import Below
from workbench.gui.claims_table.pane import ClaimsPane
from workbench.gui.open_case import OpenCase
from workbench.gui.preferences import Preferences
from workbench.gui.shown import Shown
from workbench.gui.theme import Theme


@pytest.fixture
def below(qtbot: QtBot, open_case: OpenCase, theme: Theme) -> Below:
    made = Below(open_case, theme, ClaimsPane(open_case, theme))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def test_the_claims_stand_first_and_the_others_are_made_when_wanted(below: Below) -> None:
    assert below.shown is Shown.CLAIMS
    assert (below.grid, below.history, below.disputes) == (None, None, None)
    for shown in Shown:
        below.show_pane(shown)
        assert below.shown is shown
    assert below.grid is not None
    assert below.history is not None
    assert below.disputes is not None


def test_tabs_are_gone_through_by_keyboard(below: Below) -> None:
    below.tabs.setFocus()
    QTest.keyClick(below.tabs, Qt.Key.Key_Right)
    assert below.shown is Shown.GRID
    assert below.grid is not None
    assert below.place is below.grid.table


def test_they_follow_the_discrepancy_at_hand(below: Below, desk: Desk) -> None:
    below.follow(desk.item("Firefighters"))
    below.show_pane(Shown.GRID)
    assert below.grid is not None
    assert below.grid.table.currentIndex().row() == 1
    below.show_pane(Shown.HISTORY)
    assert below.history is not None
    below.history.only_this.setChecked(True)
    assert below.history.model.rowCount() == 0
    below.follow(desk.item("Boats burnt"))
    assert below.grid.table.currentIndex().row() == 0


def test_what_fills_the_desk_makes_room_when_something_is_opened(below: Below, desk: Desk, qtbot: QtBot) -> None:
    below.show_pane(Shown.GRID)
    assert below.grid is not None
    with qtbot.waitSignal(below.filled) as filled:
        QTest.mouseClick(below.fill, Qt.MouseButton.LeftButton)
    assert filled.args == [True]
    below.grid.table.setCurrentIndex(below.grid.model.index(0, 1))
    assert below.fill.isChecked()
    with qtbot.waitSignal(below.filled) as filled:
        QTest.keyClick(below.grid.table, Qt.Key.Key_Return)
    assert filled.args == [False]


def test_what_was_shown_last_is_shown_again(
    below: Below, qtbot: QtBot, open_case: OpenCase, theme: Theme, tmp_path: Path
) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    below.show_pane(Shown.HISTORY)
    below.remember(preferences)
    again = Below(open_case, theme, ClaimsPane(open_case, theme))
    qtbot.addWidget(again)
    again.arrange_in(preferences)
    assert again.shown is Shown.HISTORY
