"""The claims table: several at once, filters of every sort, columns of one's own, and what is shown as a file."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from tests.gui.pages import Keyboard, Mouse
from tests.store.desk import Desk
from workbench.gui.claims_table.columns import COLUMNS
from workbench.gui.claims_table.exporting import as_csv
from workbench.gui.claims_table.pane import ClaimsPane
from workbench.gui.dialogs.facts import PutTogetherDialog
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.review.mark import Mark
from workbench.store.claim_rows import ClaimRow


def shown(pane: ClaimsPane) -> list[ClaimRow]:
    rows = [pane.model.row(number) for number in range(pane.model.rowCount())]
    return [row for row in rows if row is not None]


def test_several_claims_are_put_together_by_mouse(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    pane = mouse.desk.claims
    mouse.click_row(pane.table, 2)
    assert not pane.selected_line.isVisible()
    mouse.click_row(pane.table, 4, shift=True)
    assert pane.selected_line.isVisible()
    wanted = [row.claim.id for row in shown(pane)[2:5]]
    mouse.press_button("Put claims together…", pane.selected_line)
    dialog = mouse.asking(PutTogetherDialog)
    assert isinstance(dialog, PutTogetherDialog)
    assert list(dialog.claims.ids) == wanted
    dialog.topic.setText("What belongs together")
    mouse.click(dialog.accept_button)
    mouse.wait_until_read()
    assert {row.topic for row in shown(pane) if row.claim.id in wanted} == {"What belongs together"}
    mouse.press_button("Undo", mouse.desk.top)
    mouse.wait_until_read()
    assert "What belongs together" not in {row.topic for row in shown(pane)}


def test_several_claims_are_selected_and_copied_by_keyboard(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.press("Ctrl+T", "Ctrl+Home", "Down", "Shift+Down", "Shift+Down")
    pane = keyboard.desk.claims
    rows = [index.row() for index in pane.table.selectionModel().selectedRows()]
    assert len(rows) == 3
    keyboard.press("Ctrl+C")
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert lines[0].split("\t")[:3] == ["Kind", "Claim", "Value"]
    assert " ".join(shown(pane)[min(rows)].claim.text.split()) in lines[1]


def test_claims_are_filtered_by_the_person_who_says_them(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    filters = mouse.desk.claims.filters
    mouse.choose(filters.speaker, "Jeremy Corbyn")
    rows = shown(mouse.desk.claims)
    assert rows
    assert {row.claim.speaker for row in rows} == {"Jeremy Corbyn"}
    filters.speaker.setCurrentIndex(filters.speaker.findText("Anybody"))
    assert len(shown(mouse.desk.claims)) > len(rows)


def test_claims_that_nobody_else_makes_stand_alone(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    everything = shown(mouse.desk.claims)
    mouse.click(mouse.desk.claims.filters.sole)
    alone = shown(mouse.desk.claims)
    assert alone == [row for row in everything if row.sole_source]
    assert 0 < len(alone) < len(everything)


@pytest.mark.parametrize("words", ["corbyn votes", "313", "CORBYN", "leadersh"])
def test_words_are_found_wherever_they_stand_in_a_claim(words: str, mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    pane = mouse.desk.claims
    mouse.write(pane.filter, words)
    mouse.qtbot.waitUntil(lambda: pane.model.query.text == words)
    assert shown(pane)
    for row in shown(pane):
        told = " ".join((row.claim.text, row.claim.subject, row.topic, row.claim.speaker)).casefold()
        assert all(word in told for word in words.casefold().split())


def test_what_is_shown_is_written_as_a_file(open_case: OpenCase, theme: Theme, tmp_path: Path) -> None:
    pane = ClaimsPane(open_case, theme)
    head = pane.table.horizontalHeader()
    hidden = next(number for number, column in enumerate(COLUMNS) if column.id == "time")
    head.setSectionHidden(hidden, True)
    head.moveSection(head.visualIndex(2), 0)
    pane.filters.state.setCurrentIndex(pane.filters.state.findData(Mark.CONFLICT.value))
    pane.write(tmp_path / "claims.csv")
    written = (tmp_path / "claims.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    heads, *lines = csv.reader(io.StringIO(written.decode("utf-8-sig")))
    assert heads[:2] == ["Value", "Kind"]
    assert "When" not in heads
    assert len(lines) == pane.model.rowCount() > 0
    assert [line[0] for line in lines] == [row.value for row in shown(pane)]


def test_a_file_that_cannot_be_written_is_told_of(open_case: OpenCase, theme: Theme, tmp_path: Path) -> None:
    pane = ClaimsPane(open_case, theme)
    told: list[str] = []
    pane.refused.connect(told.append)
    pane.write(tmp_path / "no such folder" / "claims.csv")
    (sentence,) = told
    assert "cannot be written" in sentence
    assert "Choose another place" in sentence


def test_no_cell_becomes_a_formula(desk: Desk, open_case: OpenCase, theme: Theme) -> None:
    desk.add("late.txt", "=Boats: 99")
    pane = ClaimsPane(OpenCase(desk.case), theme)
    cells = [
        cell
        for line in csv.reader(io.StringIO(as_csv(pane.model, pane.columns()).decode("utf-8-sig")))
        for cell in line
    ]
    assert any(cell.startswith("'=Boats") for cell in cells)
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)


def test_columns_are_as_they_were_left(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    head = mouse.desk.claims.table.horizontalHeader()
    head.setSectionHidden(1, True)
    head.moveSection(head.visualIndex(8), 0)
    head.resizeSection(0, 222)
    mouse.window.close_case()
    mouse.window.open_path(seeds)
    head = mouse.desk.claims.table.horizontalHeader()
    assert head.isSectionHidden(1)
    assert head.visualIndex(8) == 0
    assert head.sectionSize(0) == 222


def test_turning_to_another_discrepancy_keeps_what_is_selected_here(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    pane = mouse.desk.claims
    disputed = [number for number, row in enumerate(shown(pane)) if row.discrepancy_id]
    mouse.click_row(pane.table, disputed[0])
    index = pane.model.index(disputed[-1], 0)
    flags = QItemSelectionModel.SelectionFlag
    pane.table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)
    QApplication.processEvents()
    assert {each.row() for each in pane.table.selectionModel().selectedRows()} == {disputed[0], disputed[-1]}
    assert mouse.desk.current == shown(pane)[disputed[-1]].discrepancy_id
