"""What editors do by hand and together, asked for in the window and done beside it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk
from workbench.documents.document import Span
from workbench.gui.dialogs.claim import EditClaimDialog, MarkClaimDialog
from workbench.gui.dialogs.facts import AddDiscrepancyDialog, PutTogetherDialog, TakeApartDialog
from workbench.gui.dialogs.merging import MergeDialog
from workbench.gui.dialogs.new_case import NewCaseDialog
from workbench.gui.dialogs.same_person import SamePersonDialog
from workbench.gui.dialogs.second_reader import SecondReaderDialog
from workbench.gui.preferences import Preferences
from workbench.gui.shown import Shown
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.window import MainWindow
from workbench.store.claim_rows import ClaimQuery

Asked = TypeVar("Asked", bound=QDialog)


class Threads(Workers):
    """Compares in a thread: the small program needs no process of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(1)

    def executor(self) -> Executor:
        return self._threads

    def close(self) -> None:
        self._threads.shutdown()


class Room:
    """The window with the harbour fire on its desk."""

    def __init__(self, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
        self.window = window
        self.desk = desk
        self.qtbot = qtbot
        assert window.desk is not None
        self.at = window.desk

    def ask(self, action: str, dialog: type[Asked]) -> Asked:
        self.window.actions_by_id[action].trigger()
        asking = self.window.paperwork.asking
        assert isinstance(asking, dialog), self.window.messages.words
        return asking

    def accept(self, dialog: QDialog) -> None:
        """Accept a dialog and wait until what it asked for is done."""
        with self.qtbot.waitSignal(self.at.open_case.changed, timeout=10_000):
            dialog.accept()
        self.qtbot.waitUntil(lambda: not self.window.work.busy)

    def select(self, document: str, words: str) -> None:
        """Select words in a document as the editor would with the mouse."""
        start = self.desk.case.document(document).text.index(words)
        self.at.documents.show_span(document, Span(start, start + len(words)))

    def choose_claim(self, document: str, text: str) -> str:
        rows = self.desk.case.claims(ClaimQuery(documents=frozenset({document})))
        claim = next(row.claim.id for row in rows if row.claim.text == text)
        self.at.claims.show_claim(claim)
        return claim


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path) -> Iterator[Room]:
    workers = Threads()
    window = MainWindow(theme, Preferences(tmp_path / "window.ini"), workers, tmp_path / "sample.factcase")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show_case(desk.case, desk.case.path)
    window.show()
    yield Room(window, desk, qtbot)
    window.close_case()
    workers.close()


def test_selected_words_are_marked_as_a_claim(room: Room) -> None:
    room.select("agency.txt", "Agency")
    dialog = room.ask("mark_claim", MarkClaimDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("count"))
    dialog.value.setText("7")
    dialog.subject.setText("Firefighters")
    room.accept(dialog)
    assert "7" in [reading.value for reading in room.desk.item("Firefighters").discrepancy.readings]


def test_without_words_it_says_what_to_do(room: Room) -> None:
    room.window.actions_by_id["mark_claim"].trigger()
    assert room.window.paperwork.asking is None
    assert room.window.messages.words[-1].startswith("Select the words first")


def test_the_claim_at_hand_is_corrected_and_that_is_undone(room: Room) -> None:
    room.choose_claim("morning.txt", "31")
    dialog = room.ask("edit_claim", EditClaimDialog)
    dialog.value.setText("13")
    room.accept(dialog)
    assert [item.discrepancy.topic for item in room.desk.case.discrepancies()] == ["Firefighters"]
    with room.qtbot.waitSignal(room.at.open_case.changed, timeout=10_000):
        room.window.actions_by_id["undo"].trigger()
    assert len(room.desk.case.discrepancies()) == 2


def test_claims_at_hand_are_what_is_put_together(room: Room) -> None:
    claim = room.choose_claim("morning.txt", "5")
    dialog = room.ask("put_together", PutTogetherDialog)
    assert dialog.claims.ids == [claim]
    dialog.claims.line.setText("400,000")
    dialog.claims.take()
    dialog.topic.setText("What it cost")
    room.accept(dialog)
    assert room.desk.item("What it cost").by_hand


def test_a_fact_is_split(room: Room) -> None:
    claim = room.choose_claim("morning.txt", "31")
    dialog = room.ask("take_apart", TakeApartDialog)
    assert dialog.claims.ids == [claim]
    room.accept(dialog)
    assert [item.discrepancy.topic for item in room.desk.case.discrepancies()] == ["Firefighters"]


def test_a_discrepancy_is_added_and_stands_in_the_queue(room: Room) -> None:
    room.choose_claim("morning.txt", "5")
    dialog = room.ask("add_discrepancy", AddDiscrepancyDialog)
    dialog.claims.take()
    dialog.topic.setText("Who was hurt")
    room.accept(dialog)
    assert "Who was hurt" in [room.at.queue.model.index(row).data() for row in range(room.at.queue.model.rowCount())]


def test_two_names_are_made_one(room: Room) -> None:
    room.choose_claim("morning.txt", "31")
    dialog = room.ask("same_person", SamePersonDialog)
    assert dialog.names.ids == ["Boats burnt"]
    dialog.names.line.setText("hurt")
    dialog.names.take()
    room.accept(dialog)
    assert room.desk.case.names() == ["Boats burnt", "Firefighters", "Harbour master", "Loss in pounds"]


def test_a_second_reader_reads_blind_and_disagreements_show_when_he_gets_up(room: Room) -> None:
    room.at.open_case.tell(room.desk.confirm("Boats burnt", "13"))
    dialog = room.ask("read_blind", SecondReaderDialog)
    assert not room.window.actions_by_id["read_blind"].isChecked()
    dialog.name.setText("Una Field")
    dialog.accept()
    assert room.window.actions_by_id["read_blind"].isChecked()
    assert room.at.open_case.items[room.desk.item("Boats burnt").id].decision is None
    room.at.open_case.tell(room.desk.confirm("Boats burnt", "31"))
    (end,) = [button for button in room.window.messages.findChildren(QPushButton) if button.text() == "End reading"]
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert not room.window.actions_by_id["read_blind"].isChecked()
    assert room.desk.case.editor == "Jo Marsh"
    assert room.at.below.shown is Shown.DISPUTES
    assert room.at.below.disputes is not None
    assert room.at.below.disputes.model.rowCount() == 1


def test_who_reads_blind_is_forgotten_with_the_case(room: Room) -> None:
    dialog = room.ask("read_blind", SecondReaderDialog)
    dialog.name.setText("Una Field")
    dialog.accept()
    room.window.close_case()
    assert not room.window.actions_by_id["read_blind"].isChecked()
    assert not room.window.actions_by_id["read_blind"].isEnabled()


def test_decisions_are_brought_home_from_a_copy(room: Room, tmp_path: Path) -> None:
    room.window.close_case()
    copy = tmp_path / "copy.factcase"
    shutil.copy(room.desk.case.path, copy)
    una = Desk.reopened(copy, editor="Una Field")
    una.confirm("Boats burnt", "13")
    una.case.close()
    home = Desk.reopened(room.desk.case.path)
    room.window.show_case(home.case, home.case.path)
    assert room.window.desk is not None
    room.at = room.window.desk
    room.window.handwork.bring_home(room.at, copy)
    dialog = room.window.paperwork.asking
    assert isinstance(dialog, MergeDialog)
    room.accept(dialog)
    assert home.state("Boats burnt") == "confirmed"


def test_what_is_no_copy_is_refused_in_a_sentence(room: Room, tmp_path: Path) -> None:
    Desk.new(tmp_path / "other.factcase").case.close()
    room.window.handwork.bring_home(room.at, tmp_path / "other.factcase")
    assert room.window.paperwork.asking is None
    assert "another case" in room.window.messages.words[-1]


def test_going_back_in_the_history(room: Room) -> None:
    room.at.open_case.tell(room.desk.confirm("Boats burnt", "13"))
    room.at.open_case.tell(room.desk.reject("Firefighters"))
    room.window.actions_by_id["show_history"].trigger()
    history = room.at.below.history
    assert history is not None
    history.choose(2)
    with room.qtbot.waitSignal(room.at.open_case.changed, timeout=10_000):
        QTest.mouseClick(history.details.go_back, Qt.MouseButton.LeftButton)
    assert room.desk.case.tally().open == 2


def test_the_grid_turns_to_discrepancies_and_words(room: Room) -> None:
    room.window.actions_by_id["show_grid"].trigger()
    grid = room.at.below.grid
    assert grid is not None
    assert room.at.below.isAncestorOf(room.window.focusWidget() or room.window)
    grid.table.setCurrentIndex(grid.model.index(1, 2))
    assert room.at.current == room.desk.item("Firefighters").id
    assert "morning.txt" in [pane.name for pane in room.at.documents.panes]
    room.window.actions_by_id["fill_desk"].trigger()
    assert not room.at.across.isVisible()
    QTest.keyClick(grid.table, Qt.Key.Key_Return)
    assert room.at.across.isVisible()


def test_the_palette_is_opened_by_either_key_and_turns_to_what_is_wanted(room: Room) -> None:
    keys = [key.toString() for key in room.window.actions_by_id["palette"].shortcuts()]
    assert keys == ["Ctrl+K", "Ctrl+Shift+P"]
    room.window.actions_by_id["palette"].trigger()
    palette = room.window.handwork.palette
    assert palette is not None
    QTest.keyClicks(palette.line, "firef")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert room.at.current == room.desk.item("Firefighters").id
    room.window.actions_by_id["palette"].trigger()
    QTest.keyClicks(palette.line, "agency")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert room.at.documents.current.name == "agency.txt"


def test_a_new_case_is_begun_with_what_was_said_of_it(room: Room, tmp_path: Path) -> None:
    (tmp_path / "account.txt").write_text("Thirteen boats burnt in the harbour of Port Hale on Saturday.\n")
    room.window.new_case([tmp_path / "account.txt"])
    dialog = room.window.paperwork.asking
    assert isinstance(dialog, NewCaseDialog)
    assert dialog.documents == [tmp_path / "account.txt"]
    dialog.title.setText("Harbour")
    dialog.file.setText(str(tmp_path / "harbour.factcase"))
    dialog.place.setText("Port Hale")
    dialog.accept()
    room.qtbot.waitUntil(lambda: not room.window.work.busy, timeout=30_000)
    assert room.window.open_case is not None
    case = room.window.open_case.case
    assert (case.title, case.properties().place) == ("Harbour", "Port Hale")
    assert [document.name for document in case.documents()] == ["account.txt"]
