"""A second reader reads blind, and what he decides otherwise forms a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk
from workbench.gui.dialogs.second_reader import SecondReaderDialog, get_up, sit_down
from workbench.gui.disputes.pane import DisputesPane
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowRole, mark_in
from workbench.gui.theme import Theme
from workbench.review.item import Mark


class Disputes:
    """The list before an editor's eyes."""

    def __init__(self, pane: DisputesPane) -> None:
        self.pane = pane
        self.model = pane.model

    @property
    def rows(self) -> list[list[str]]:
        columns = range(self.model.columnCount())
        return [
            [str(self.model.index(row, column).data()) for column in columns] for row in range(self.model.rowCount())
        ]


@pytest.fixture
def first(desk: Desk) -> Desk:
    """The first reader has decided both."""
    desk.confirm("Boats burnt", "13", note="By telephone.")
    desk.reject("Firefighters")
    return desk


@pytest.fixture
def disputes(qtbot: QtBot, first: Desk, open_case: OpenCase, theme: Theme) -> Disputes:
    pane = DisputesPane(open_case, theme)
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.show()
    return Disputes(pane)


@pytest.fixture
def read_twice(disputes: Disputes, first: Desk, open_case: OpenCase) -> Disputes:
    """The second reader, blind, holds another figure to be right, agrees on the other, and gets up."""
    sit_down(open_case, "Una Field")
    open_case.tell(first.confirm("Boats burnt", "31", note="Counted them."))
    open_case.tell(first.reject("Firefighters"))
    get_up(open_case, "Jo Marsh")
    return disputes


def test_nothing_is_shown_of_the_first_verdict_until_his_own_is_given(
    disputes: Disputes, first: Desk, open_case: OpenCase
) -> None:
    sit_down(open_case, "Una Field")
    item = open_case.items[first.item("Boats burnt").id]
    assert (open_case.case.editor, item.decision, item.other) == ("Una Field", None, None)
    assert disputes.rows == []
    open_case.tell(first.confirm("Boats burnt", "31"))
    other = open_case.items[item.id].other
    assert other is not None
    assert other.detail("right") == "13"
    assert len(disputes.rows) == 1
    assert not disputes.pane.take_second.isEnabled()


def test_both_verdicts_stand_side_by_side_with_their_reasons(read_twice: Disputes) -> None:
    assert read_twice.rows == [
        [
            "Boats burnt",
            "Confirm: One value is right · 13 · Primary document · By telephone.",
            "Confirm: One value is right · 31 · Primary document · Counted them.",
        ]
    ]
    firsts, seconds = (read_twice.model.index(0, column).data(RowRole.BELOW) for column in (1, 2))
    assert firsts.startswith("Jo Marsh")
    assert seconds.startswith("Una Field")
    assert mark_in(read_twice.model.index(0, 2).data(RowRole.LEAD)) is Mark.DECIDED


def test_the_model_keeps_the_rules_of_qt(read_twice: Disputes, first: Desk, open_case: OpenCase) -> None:
    tester = QAbstractItemModelTester(read_twice.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    open_case.tell(first.reject("Boats burnt"))
    assert tester.model() is read_twice.model
    assert read_twice.rows[0][1] == "Reject: Rounding"


def test_enter_turns_to_it(read_twice: Disputes, first: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(read_twice.pane.discrepancy_chosen) as turned:
        QTest.keyClick(read_twice.pane.table, Qt.Key.Key_Return)
    assert turned.args == [first.item("Boats burnt").id]


def test_the_second_verdict_can_be_let_hold_and_that_is_undone(
    read_twice: Disputes, first: Desk, open_case: OpenCase
) -> None:
    QTest.mouseClick(read_twice.pane.take_second, Qt.MouseButton.LeftButton)
    decision = first.item("Boats burnt").decision
    assert decision is not None
    assert (decision.editor, decision.detail("right"), decision.second) == ("Jo Marsh", "31", False)
    assert read_twice.rows == []
    assert not read_twice.pane.show_it.isEnabled()
    open_case.undo()
    assert len(read_twice.rows) == 1


def test_nobody_reads_himself_blind(qtbot: QtBot) -> None:
    dialog = SecondReaderDialog("Jo Marsh")
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.name.setText(" jo marsh ")
    assert not dialog.accept_button.isEnabled()
    dialog.name.setText("Una Field ")
    assert dialog.accept_button.isEnabled()
    assert dialog.reader == "Una Field"


def test_everything_is_named(disputes: Disputes) -> None:
    assert disputes.pane.table.accessibleName()
    assert not disputes.pane.table.isVisible(), "an empty list says what will stand there"
