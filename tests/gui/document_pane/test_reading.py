"""Documents as they are read: lines of a comfortable measure, type as large as wanted, marks or none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.pages import Keyboard, Mouse
from workbench.documents.document import Document
from workbench.gui.document_pane.pane import DocumentPane, Offer
from workbench.gui.theme import Theme

VOTES = "Votes: Jeremy Corbyn"
PROSE = (
    "The returning officer read the figures out twice, once for the hall and once for those who stood outside. " * 12
)


@pytest.mark.parametrize("width", [360, 700, 1400, 2600])
def test_no_line_is_longer_than_an_eye_can_follow(width: int, theme: Theme, qtbot: QtBot) -> None:
    pane = DocumentPane(theme)
    qtbot.addWidget(pane)
    pane.resize(width, 700)
    pane.show()
    pane.show_document(Document("a.txt", PROSE, "0" * 64, "Head"), Offer("a.txt", "A", "Head"), ())
    pane.article.document().size()
    block = pane.article.document().findBlockByNumber(pane.article.document().blockCount() - 1)
    layout = block.layout()
    lines = [layout.lineAt(number).textLength() for number in range(layout.lineCount())]
    assert max(lines) <= 80
    if width >= 700:
        assert max(lines) >= 55, "a wide pane gives a full measure"


def test_type_grows_and_shrinks_with_the_keys_and_the_place_is_kept(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.turn_to(VOTES)
    QApplication.processEvents()
    article = keyboard.pane.article
    usual = QFontMetricsF(article.document().defaultFont()).height()
    chosen = article.chosen
    keyboard.press("Ctrl++", "Ctrl++", "Ctrl++")
    QTest.qWait(20)
    assert QFontMetricsF(article.document().defaultFont()).height() > usual * 1.2
    assert article.chosen == chosen
    assert keyboard.window.preferences.zoom > 1.2
    keyboard.press("Ctrl+0")
    assert QFontMetricsF(article.document().defaultFont()).height() == pytest.approx(usual)


def test_a_cold_reading_shows_no_marks_and_h_brings_them_back(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.turn_to(VOTES)
    QTest.qWait(20)
    article = keyboard.pane.article
    box = next(article.boxes(article.highlights.all()[0]))
    with_marks = article.grab().toImage()
    keyboard.press("H")
    QTest.qWait(20)
    assert article.grab().toImage() != with_marks
    assert article.highlight_under(box.center().toPoint()) is None
    assert not keyboard.pane.strip.isVisible()
    keyboard.press("H")
    QTest.qWait(20)
    assert article.grab().toImage() == with_marks


def test_a_tick_beside_the_scroll_bar_leads_to_its_claim(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    strip = mouse.pane.strip
    ticks = strip._placed()
    y, highlight = max(ticks, key=lambda tick: tick[0])
    told: list[str] = []
    mouse.pane.claim_pressed.connect(told.append)
    place = strip.rect().topLeft()
    place.setX(5)
    place.setY(round(y))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert told == [highlight.claim]
