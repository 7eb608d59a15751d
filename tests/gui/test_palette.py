"""The command palette: what a few letters find, and what Enter does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk
from workbench.gui.open_case import OpenCase
from workbench.gui.palette import CommandPalette, Entry, PaletteModel, best, likeness
from workbench.gui.rows import RowRole, mark_in
from workbench.gui.theme import Theme
from workbench.review.item import Mark


class Palette:
    """The palette open over a window."""

    def __init__(self, palette: CommandPalette, window: QWidget) -> None:
        self.palette = palette
        self.window = window
        self.said: list[str] = []
        palette.discrepancy_wanted.connect(lambda wanted: self.said.append(f"discrepancy {wanted}"))
        palette.document_wanted.connect(lambda wanted: self.said.append(f"document {wanted}"))

    @property
    def offered(self) -> list[str]:
        model = self.palette.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def type(self, words: str) -> None:
        self.palette.line.clear()
        QTest.keyClicks(self.palette.line, words)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette.line, key)


@pytest.fixture
def palette(qtbot: QtBot, theme: Theme, open_case: OpenCase) -> Palette:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    undo, export, confirm = (QAction(words, window) for words in ("&Undo", "&Export…", "&Confirm"))
    undo.setShortcut("Ctrl+Z")
    export.setEnabled(False)
    made = CommandPalette({"undo": undo, "export": export, "confirm": confirm}, theme, window)
    found = Palette(made, window)
    undo.triggered.connect(lambda: found.said.append("undone"))
    confirm.triggered.connect(lambda: found.said.append("confirmed"))
    made.open_over(window, open_case)
    return found


def test_it_offers_what_can_be_done_and_where_one_can_go(palette: Palette) -> None:
    assert palette.offered[:2] == ["Undo", "Confirm"]
    assert {"Boats burnt", "Firefighters", "morning.txt"} <= set(palette.offered)
    assert "Export" not in palette.offered
    row = palette.offered.index("Boats burnt")
    assert mark_in(palette.palette.model.index(row).data(RowRole.LEAD)) is Mark.CONFLICT
    assert palette.palette.model.index(0).data(RowRole.ASIDE) == "Ctrl+Z"


def test_letters_find_an_action_and_enter_does_it(palette: Palette) -> None:
    palette.type("con")
    assert palette.offered[0] == "Confirm"
    palette.press(Qt.Key.Key_Return)
    assert palette.said == ["confirmed"]
    assert not palette.palette.isVisible()


def test_a_discrepancy_and_a_document_are_turned_to(palette: Palette, desk: Desk) -> None:
    palette.type("burnt")
    palette.press(Qt.Key.Key_Return)
    palette.type("morn")
    palette.press(Qt.Key.Key_Enter)
    assert palette.said == [f"discrepancy {desk.item('Boats burnt').id}", "document morning.txt"]


def test_arrows_choose_another_row_and_stop_at_the_ends(palette: Palette) -> None:
    palette.press(Qt.Key.Key_Up)
    palette.press(Qt.Key.Key_Down)
    palette.press(Qt.Key.Key_Return)
    assert palette.said == ["confirmed"]


def test_a_click_does_it_too(palette: Palette) -> None:
    view = palette.palette.list
    place = view.visualRect(palette.palette.model.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert palette.said == ["undone"]


def test_escape_closes_and_does_nothing(palette: Palette) -> None:
    palette.press(Qt.Key.Key_Escape)
    assert not palette.palette.isVisible()
    assert palette.said == []


def test_what_nothing_is_called_is_told(palette: Palette) -> None:
    palette.type("zzzz")
    assert palette.offered == []
    assert not palette.palette.list.isVisible()
    palette.press(Qt.Key.Key_Return)
    assert palette.palette.isVisible()


def test_the_model_keeps_the_rules_of_qt() -> None:
    model = PaletteModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.offer([Entry("Undo", lambda: None), Entry("Redo", lambda: None)])
    model.ask("red")
    assert tester.model() is model
    assert model.rowCount() == 1


@pytest.mark.parametrize(
    ("typed", "words"),
    [("corb vot", "Votes for Jeremy Corbyn, 2016"), ("cp", "Case properties"), ("café", "Cafe ‘Café’"), ("", "Undo")],
)
def test_what_fits(typed: str, words: str) -> None:
    assert likeness(typed, words) > 0


@pytest.mark.parametrize(("typed", "words"), [("x", "Undo"), ("po", "Undo"), ("corbyn smith", "Votes for Corbyn")])
def test_what_does_not_fit(typed: str, words: str) -> None:
    assert likeness(typed, words) == 0


def test_beginnings_of_words_go_before_their_middles() -> None:
    entries = [Entry(words, lambda: None) for words in ("Reopen", "Next open", "Open case")]
    assert [entry.words for entry in best("open", entries)] == ["Open case", "Next open", "Reopen"]
