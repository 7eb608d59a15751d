"""The grid of facts and sources, as an editor reads it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk
from tests.store.small_program import original
from workbench.gui.grid.model import GridModel
from workbench.gui.grid.pane import GridPane
from workbench.gui.grid.rows import Cell
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowRole, mark_in
from workbench.gui.theme import Theme
from workbench.review.item import Mark


class Grid:
    """The grid before an editor's eyes."""

    def __init__(self, pane: GridPane) -> None:
        self.pane = pane
        self.model = pane.model
        self.said: list[str] = []
        pane.claim_chosen.connect(lambda claim: self.said.append(f"{claim.document}: {claim.text}"))
        pane.discrepancy_chosen.connect(lambda _: self.said.append("discrepancy"))

    @property
    def facts(self) -> list[str]:
        return [self.model.index(row, 0).data() for row in range(self.model.rowCount())]

    @property
    def heads(self) -> list[str]:
        sections = range(1, self.model.columnCount())
        return [self.model.headerData(section, Qt.Orientation.Horizontal) for section in sections]

    def cell(self, fact: str, source: str) -> Cell | None:
        return self.model.cell(self.model.index(self.facts.index(fact), self._column(source)))

    def aloud(self, fact: str, source: str) -> str:
        index = self.model.index(self.facts.index(fact), self._column(source))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def mark(self, fact: str) -> Mark | None:
        return mark_in(self.model.index(self.facts.index(fact), 0).data(RowRole.LEAD))

    def click(self, fact: str, source: str) -> None:
        index = self.model.index(self.facts.index(fact), self._column(source))
        view = self.pane.table if source != "fact" else self.pane.table.frozen
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _column(self, source: str) -> int:
        names = [each.name for each in self.model.sources]
        return 0 if source == "fact" else 1 + names.index(source)


@pytest.fixture
def grid(qtbot: QtBot, open_case: OpenCase, theme: Theme) -> Grid:
    pane = GridPane(open_case, theme)
    qtbot.addWidget(pane)
    pane.resize(1000, 400)
    pane.show()
    return Grid(pane)


def test_every_source_has_its_column_and_every_fact_its_row(grid: Grid) -> None:
    assert grid.facts == ["Boats burnt", "Firefighters", "Hurt", "Loss in pounds"]
    assert grid.heads == ["A evening.txt", "B morning.txt", "C agency.txt"]
    cell = grid.cell("Hurt", "morning.txt")
    assert cell is not None
    assert (cell.text, cell.mark, cell.odd) == ("5", Mark.SINGLE, False)


def test_the_model_keeps_the_rules_of_qt(grid: Grid, open_case: OpenCase, desk: Desk) -> None:
    tester = QAbstractItemModelTester(grid.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    grid.model.sort(0, Qt.SortOrder.DescendingOrder)
    desk.add("late.txt", "Boats burnt: 12")
    open_case.tell(desk.reject("Firefighters"))
    assert tester.model() is grid.model


def test_the_odd_one_out_is_marked_and_a_silent_source_is_blank(grid: Grid) -> None:
    odd, even = grid.cell("Boats burnt", "morning.txt"), grid.cell("Boats burnt", "agency.txt")
    assert odd is not None
    assert even is not None
    assert (odd.text, odd.mark, odd.odd) == ("31", Mark.CONFLICT, True)
    assert (even.text, even.mark, even.odd) == ("13", Mark.SINGLE, False)
    assert grid.cell("Hurt", "agency.txt") is None
    assert grid.aloud("Hurt", "agency.txt") == "agency.txt: silent"
    assert grid.aloud("Boats burnt", "morning.txt") == "morning.txt: 31, differs from the others, conflict"


def test_where_it_stands_one_to_one_both_are_marked(grid: Grid) -> None:
    cells = [grid.cell("Firefighters", name) for name in ("evening.txt", "morning.txt")]
    assert [cell.mark for cell in cells if cell is not None] == [Mark.VARIATION, Mark.VARIATION]


def test_facts_bear_the_mark_of_their_state(grid: Grid) -> None:
    marks = [grid.mark(fact) for fact in grid.facts]
    assert marks == [Mark.CONFLICT, Mark.VARIATION, Mark.AGREED, Mark.SINGLE]


def test_a_verdict_ticks_the_right_value_and_strikes_the_wrong_one(grid: Grid, open_case: OpenCase, desk: Desk) -> None:
    open_case.tell(desk.confirm("Boats burnt", "13"))
    right, wrong = grid.cell("Boats burnt", "agency.txt"), grid.cell("Boats burnt", "morning.txt")
    assert right is not None
    assert wrong is not None
    assert (right.mark, right.wrong) == (Mark.DECIDED, False)
    assert (wrong.mark, wrong.wrong) == (Mark.SINGLE, True)
    assert grid.mark("Boats burnt") is Mark.DECIDED
    assert "decided to be wrong" in grid.aloud("Boats burnt", "morning.txt")


def test_sources_that_share_copy_stand_side_by_side(grid: Grid, open_case: OpenCase, desk: Desk) -> None:
    desk.add("late.txt", "Hurt: 5")
    desk.add("last.txt", "Hurt: 5")
    open_case.tell(desk.case.read([original("reprint.txt", "Head of late.txt", "Boats burnt: 13", "Hurt: 5")]))
    assert [source.letter for source in grid.model.sources] == ["A", "B", "C", "D", "F", "E"]
    shared = [source for source in grid.model.sources if source.shares_with]
    assert [(source.name, source.begins_group) for source in shared] == [("late.txt", True), ("reprint.txt", False)]
    assert [source.shares_with for source in shared] == [("F",), ("D",)]


def test_a_click_goes_to_the_words(grid: Grid) -> None:
    grid.click("Boats burnt", "morning.txt")
    assert "discrepancy" in grid.said
    assert grid.said[-1] == "morning.txt: 31"
    grid.said.clear()
    grid.click("Hurt", "agency.txt")
    assert grid.said == []
    grid.click("Hurt", "fact")
    assert grid.said[-1].endswith(": 5")


def test_the_keyboard_goes_where_the_mouse_goes(grid: Grid) -> None:
    table = grid.pane.table
    table.setCurrentIndex(grid.model.index(0, 1))
    grid.said.clear()
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert grid.said == ["morning.txt: 31"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert grid.said[1:] == ["discrepancy", "morning.txt: 61.8"]


def test_typing_filters_and_the_buttons_narrow(grid: Grid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.model.modelReset):
        QTest.keyClicks(grid.pane.filter, "boats")
    assert grid.facts == ["Boats burnt"]
    with qtbot.waitSignal(grid.model.modelReset):
        grid.pane.filter.clear()
    QTest.mouseClick(grid.pane.differing, Qt.MouseButton.LeftButton)
    assert grid.facts == ["Boats burnt", "Firefighters"]
    grid.pane.state.setCurrentIndex(grid.pane.state.findData("variation"))
    assert grid.facts == ["Firefighters"]
    grid.pane.kind.setCurrentIndex(grid.pane.kind.findData("quote"))
    assert grid.facts == []
    assert not grid.pane.table.isVisible()


def test_heads_sort_by_topic_and_by_what_a_source_speaks_of(grid: Grid) -> None:
    grid.pane.sort_by(0)
    grid.pane.sort_by(0)
    assert grid.facts[0] == "Loss in pounds"
    agency = 1 + [source.name for source in grid.model.sources].index("agency.txt")
    grid.pane.sort_by(agency)
    assert grid.facts == ["Boats burnt", "Loss in pounds", "Firefighters", "Hurt"]
    grid.pane.order.setCurrentIndex(grid.pane.order.findData("pressing"))
    assert grid.facts[:2] == ["Boats burnt", "Firefighters"]
    assert grid.pane.table.horizontalHeader().sortIndicatorSection() == -1


def test_the_chosen_fact_stays_chosen_when_the_order_changes(grid: Grid) -> None:
    grid.click("Boats burnt", "agency.txt")
    grid.said.clear()
    grid.pane.sort_by(0)
    grid.pane.sort_by(0)
    assert grid.pane.table.currentIndex().row() == 3
    assert grid.said == []


def test_cells_are_copied_with_their_facts_and_sources(grid: Grid) -> None:
    grid.click("Boats burnt", "morning.txt")
    QTest.keyClick(grid.pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Fact\tB morning.txt\nBoats burnt\t31\n"
    grid.pane.copy_table()
    lines = clipboard.text().splitlines()
    assert lines[0] == "Fact\tA evening.txt\tB morning.txt\tC agency.txt"
    assert lines[3] == "Hurt\t5\t5\t"
    assert "<td>Boats burnt</td><td>13</td>" in clipboard.mimeData().html()


def test_the_fact_stays_in_view_when_sources_scroll(grid: Grid, desk: Desk, open_case: OpenCase) -> None:
    for number in range(12):
        desk.add(f"paper {number}.txt", "Hurt: 5")
    open_case.tell(desk.add("last.txt", "Hurt: 6"))
    table = grid.pane.table
    last = grid.model.columnCount() - 1
    table.setCurrentIndex(grid.model.index(2, last))
    table.scrollTo(grid.model.index(2, last))
    assert table.horizontalScrollBar().value() > 0
    assert table.frozen.geometry().left() <= table.frameWidth()
    assert table.frozen.visualRect(grid.model.index(2, 0)).left() == 0
    table.scrollTo(grid.model.index(2, 1))
    assert table.visualRect(grid.model.index(2, 1)).left() >= table.frozen.width() - 1


def test_a_source_can_be_hidden(grid: Grid) -> None:
    action = grid.pane.columns_menu().actions()[1]
    action.setChecked(False)
    grid.pane.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "Fact\tA evening.txt\tC agency.txt"


def test_everything_can_be_reached_and_is_named(grid: Grid) -> None:
    for widget in (grid.pane.table, grid.pane.filter, grid.pane.kind, grid.pane.state, grid.pane.order):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_empty_case_says_what_will_stand_here(qtbot: QtBot, theme: Theme, desk: Desk, open_case: OpenCase) -> None:
    for document in desk.case.documents():
        desk.case.remove_document(document.name)
    pane = GridPane(open_case, theme)
    qtbot.addWidget(pane)
    pane.show()
    assert not pane.table.isVisible()


def test_a_model_is_as_good_as_its_case(open_case: OpenCase) -> None:
    model = GridModel(open_case)
    assert model.row(99) is None
    assert model.row_of("no such fact") == -1
