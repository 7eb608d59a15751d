"""The history of a case: who did what, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk
from workbench.comparison.discrepancy import Level
from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.gui.history.events import about, action_words, answers
from workbench.gui.history.model import HistoryRole
from workbench.gui.history.pane import HistoryPane
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.store.changes import Changes


class Past:
    """The history before an editor's eyes."""

    def __init__(self, pane: HistoryPane) -> None:
        self.pane = pane
        self.model = pane.model

    @property
    def deeds(self) -> list[str]:
        return [" ".join(self.row(row)[2:4]).strip() for row in range(self.model.rowCount())]

    def row(self, row: int) -> list[str]:
        return [str(self.model.index(row, column).data()) for column in range(self.model.columnCount())]

    def choose(self, deed: str) -> None:
        row = self.deeds.index(deed)
        view = self.pane.table
        place = view.visualRect(self.model.index(row, 2)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def taken_back(self, deed: str) -> bool:
        return bool(self.model.index(self.deeds.index(deed), 0).data(HistoryRole.TAKEN_BACK))


@pytest.fixture
def decided(desk: Desk) -> Desk:
    """One verdict, one on two at once, a note by another editor that was taken back."""
    desk.confirm("Boats burnt", "13", note="By telephone.")
    desk.reject("Firefighters", reason="rounding")
    desk.case.editor = "Una Field"
    desk.note("Boats burnt", "Ask again at noon.")
    desk.case.undo()
    return desk


@pytest.fixture
def past(qtbot: QtBot, decided: Desk, open_case: OpenCase, theme: Theme) -> Past:
    pane = HistoryPane(open_case, theme)
    qtbot.addWidget(pane)
    pane.resize(1000, 400)
    pane.show()
    return Past(pane)


def test_the_latest_stands_first_with_all_that_was_given(past: Past) -> None:
    assert past.deeds == [
        "Undo: Note Boats burnt",
        "Note Boats burnt",
        "Reject Firefighters",
        "Confirm Boats burnt",
        "Read documents evening.txt, morning.txt, agency.txt",
        "Begin the case",
    ]
    assert past.row(3)[1] == "Jo Marsh"
    assert past.row(3)[4] == "Confirm: One value is right · 13 · Primary document · By telephone."
    assert past.row(1)[4] == "Ask again at noon."


def test_the_model_keeps_the_rules_of_qt(past: Past, decided: Desk, open_case: OpenCase) -> None:
    tester = QAbstractItemModelTester(past.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    open_case.tell(decided.reject("Boats burnt"))
    assert tester.model() is past.model
    assert past.deeds[0] == "Reject Boats burnt"


def test_what_was_taken_back_is_told_so(past: Past) -> None:
    assert past.taken_back("Note Boats burnt")
    assert not past.taken_back("Confirm Boats burnt")
    assert not past.taken_back("Undo: Note Boats burnt")
    past.choose("Note Boats burnt")
    assert "Taken back later." in past.pane.details.words.text()


def test_it_is_filtered_by_editor_action_and_words(past: Past, qtbot: QtBot) -> None:
    past.pane.editor.setCurrentText("Una Field")
    assert past.deeds == ["Undo: Note Boats burnt", "Note Boats burnt"]
    past.pane.editor.setCurrentIndex(0)
    past.pane.action.setCurrentText("Verdicts")
    assert past.deeds == ["Reject Firefighters", "Confirm Boats burnt"]
    past.pane.action.setCurrentIndex(0)
    with qtbot.waitSignal(past.model.modelReset):
        QTest.keyClicks(past.pane.filter, "telephone")
    assert past.deeds == ["Confirm Boats burnt"]


def test_it_can_be_held_to_the_discrepancy_at_hand(past: Past, decided: Desk) -> None:
    past.pane.follow(decided.item("Firefighters").id)
    QTest.mouseClick(past.pane.only_this, Qt.MouseButton.LeftButton)
    assert past.deeds == ["Reject Firefighters"]
    past.pane.follow(decided.item("Boats burnt").id)
    assert past.deeds == ["Undo: Note Boats burnt", "Note Boats burnt", "Confirm Boats burnt"]


def test_going_back_takes_back_what_came_later(past: Past, decided: Desk, open_case: OpenCase) -> None:
    def restore(sequence: int) -> None:
        changes = decided.case.restore(sequence)
        assert changes is not None
        open_case.tell(changes)

    past.pane.restore_wanted.connect(restore)
    past.choose("Confirm Boats burnt")
    assert past.pane.details.hint.text().startswith("Takes back 1 step.")
    QTest.mouseClick(past.pane.details.go_back, Qt.MouseButton.LeftButton)
    assert (decided.state("Boats burnt"), decided.state("Firefighters")) == ("confirmed", "open")
    assert past.deeds[0] == "Undo: Reject Firefighters"
    assert not past.pane.details.go_back.isVisible()


def test_a_discrepancy_is_turned_to_by_enter_and_by_its_button(past: Past, decided: Desk, qtbot: QtBot) -> None:
    past.choose("Confirm Boats burnt")
    with qtbot.waitSignal(past.pane.discrepancy_chosen) as turned:
        QTest.keyClick(past.pane.table, Qt.Key.Key_Return)
    assert turned.args == [decided.item("Boats burnt").id]
    with qtbot.waitSignal(past.pane.discrepancy_chosen):
        QTest.mouseClick(past.pane.details.show_target, Qt.MouseButton.LeftButton)
    past.choose("Begin the case")
    assert not past.pane.details.show_target.isVisible()


def test_who_reads_blind_cannot_go_back(past: Past, decided: Desk, open_case: OpenCase) -> None:
    decided.case.blind = True
    past.pane.model.reload()
    past.choose("Begin the case")
    assert not past.pane.details.go_back.isVisible()
    assert not any(deed.startswith("Confirm") for deed in past.deeds)
    assert open_case.case.blind


def test_a_hidden_history_is_read_again_when_it_is_shown(past: Past, decided: Desk, open_case: OpenCase) -> None:
    past.pane.hide()
    open_case.tell(decided.reject("Boats burnt"))
    assert past.deeds[0].startswith("Undo")
    past.pane.show()
    assert past.deeds[0] == "Reject Boats burnt"


def test_everything_done_by_hand_is_told_in_words(desk: Desk) -> None:
    hands = desk.case.by_hand
    morning = desk.case.document("morning.txt")
    start = morning.text.index("31")
    boats = [claim.id for claim in desk.item("Boats burnt").discrepancy.fact.claims]
    done: list[Changes] = [
        hands.add_claim("agency.txt", Span(0, 4), Kind.COUNT, value="4", subject="Heads"),
        hands.edit_claim(f"morning.txt:{start}-{start + 2}:count", value="33"),
        hands.add_discrepancy(boats[:2], level=Level.VARIATION, topic="Boats", note="The hour differs."),
        hands.same_person(["Harbour master", "Captain Hale"], "Ann Hale"),
        desk.case.set_document("agency.txt", outlet="Coast Agency"),
    ]
    assert len(done) == 5
    told = {action_words(event): (about(event), dict(answers(event))) for event in desk.case.history()}
    assert told["Mark a claim"][0] == "Agen"
    assert (told["Mark a claim"][1]["Kind"], told["Mark a claim"][1]["Who or what"]) == ("count", "Heads")
    assert told["Correct a claim"][0] == "31"
    assert told["Add a discrepancy"] == ("Boats", {"Level": "variation", "Note": "The hour differs"})
    assert told["Say that names are one person’s"][1]["Names"] == "Harbour master, Captain Hale"
    assert told["Describe a document"] == ("agency.txt", {"Outlet": "nothing → Coast Agency"})


def test_everything_can_be_reached_and_is_named(past: Past) -> None:
    for widget in (past.pane.table, past.pane.filter, past.pane.editor, past.pane.action):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
