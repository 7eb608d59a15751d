"""Jumps to evidence, and the way back to where one stood."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.gui.pages import Keyboard, Mouse
from workbench.gui.dialogs.properties import DocumentPropertiesDialog

VOTES = "Votes: Jeremy Corbyn"


def test_alt_left_leads_back_from_evidence_to_the_place_one_read(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.turn_to(VOTES)
    QApplication.processEvents()
    bar = keyboard.pane.article.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    stood = keyboard.desk.documents.places()
    keyboard.press("Space", "Space", "Space")
    QApplication.processEvents()
    assert keyboard.desk.documents.places() != stood
    for _ in range(3):
        keyboard.press("Alt+Left")
        QApplication.processEvents()
    assert keyboard.desk.documents.places() == stood
    assert keyboard.topic == VOTES


def test_back_turns_to_the_discrepancy_one_came_from(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.turn_to(VOTES)
    disputed = next(
        row
        for number in range(mouse.desk.claims.model.rowCount())
        if (row := mouse.desk.claims.model.row(number)) and row.discrepancy_id not in {None, mouse.desk.current}
    )
    mouse.desk.claims.chosen.emit(disputed)
    assert mouse.topic != VOTES
    mouse.window.actions_by_id["go_back"].trigger()
    assert mouse.topic == VOTES
    assert not mouse.desk.trail.back()


def test_what_is_said_of_a_document_is_set_from_its_head(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.click(mouse.pane.properties)
    dialog = mouse.asking(DocumentPropertiesDialog)
    assert isinstance(dialog, DocumentPropertiesDialog)
    mouse.write(dialog.outlet, "Eastern Daily Press")
    mouse.click(dialog.accept_button)
    mouse.wait_until_read()
    assert mouse.case.document(mouse.pane.name).outlet == "Eastern Daily Press"
    assert "EASTERN DAILY PRESS" in mouse.pane._choice._words
