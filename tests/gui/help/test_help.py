"""Help as an editor comes to it: F1 where he stands, a search, and the tour over the desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.pages import Keyboard, WindowPage
from workbench.gui.dialogs.shortcuts import ShortcutSheet
from workbench.gui.help.reader import HelpReader
from workbench.gui.help.tour import STEPS, Tour
from workbench.gui.language import Language
from workbench.gui.preferences import Preferences
from workbench.gui.program import Program


def reader_of(page: WindowPage) -> HelpReader:
    found: HelpReader | None = page.window.findChild(HelpReader)
    assert found is not None
    page.qtbot.waitUntil(found.isVisible)
    return found


def tour_of(page: WindowPage) -> Tour:
    found: Tour | None = page.window.findChild(Tour)
    assert found is not None
    return found


def test_f1_opens_the_page_on_the_pane_one_stands_in(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.press("F1")
    assert reader_of(keyboard).page == "start"
    reader_of(keyboard).close()
    keyboard.window.open_path(seeds)
    keyboard.window.activateWindow()
    keyboard.qtbot.waitUntil(keyboard.window.isActiveWindow)
    seen = []
    for _ in range(6):
        keyboard.press("F1")
        seen.append(reader_of(keyboard).page)
        reader_of(keyboard).close()
        keyboard.qtbot.waitUntil(keyboard.window.isActiveWindow)
        keyboard.press("F6")
    assert seen == ["queue", "documents", "documents", "inspector", "claims", "sources"]


def test_what_is_checked_stands_in_the_menu(page: WindowPage) -> None:
    page.window.actions_by_id["what_is_checked"].trigger()
    reader = reader_of(page)
    assert reader.page == "checked"
    assert "What is not" in reader.text.toPlainText()
    assert re.search(r"\d+ / \d+", reader.text.toPlainText())


def test_a_search_finds_a_page_and_marks_its_words(page: WindowPage) -> None:
    page.window.actions_by_id["help_here"].trigger()
    reader = reader_of(page)
    reader.line.setText("shared copy")
    assert reader.page == "sources"
    assert len(reader.text.extraSelections()) > 1
    reader.line.clear()
    assert reader.list.count() > 10
    assert reader.page == "sources"
    assert reader.text.extraSelections() == []


def test_links_lead_to_pages_and_to_what_they_speak_of(page: WindowPage) -> None:
    page.window.actions_by_id["help_here"].trigger()
    reader = reader_of(page)
    reader.text.anchorClicked.emit(QUrl("page:history"))
    assert reader.page == "history"
    reader.text.anchorClicked.emit(QUrl("action:shortcuts"))
    assert not reader.isVisible()
    page.asking(ShortcutSheet).accept()


def test_the_tour_goes_five_steps_by_keyboard(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    decided = keyboard.case.tally().decided
    keyboard.window.actions_by_id["tour"].trigger()
    tour = tour_of(keyboard)
    titles = []
    for _ in STEPS:
        assert tour.popover is not None
        assert tour.ring is not None
        titles.append(tour.popover.title)
        assert keyboard.window.rect().contains(tour.popover.geometry())
        assert tour.ring.isVisible()
        keyboard.press("Return")
    assert len(set(titles)) == 5
    assert not tour.under_way
    assert keyboard.desk.queue.list.hasFocus()
    assert keyboard.case.tally().decided == decided


def test_a_step_back_and_the_rest_skipped(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.window.actions_by_id["tour"].trigger()
    tour = tour_of(keyboard)
    keyboard.press("Left")
    assert tour.number == 0
    keyboard.press("Right", "Right", "Left")
    assert tour.number == 1
    keyboard.press("Esc")
    assert not tour.under_way
    keyboard.press("J")
    assert keyboard.topic


def test_the_popover_never_covers_what_it_points_at(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.resize(1440, 900)
    keyboard.window.open_path(seeds)
    keyboard.window.actions_by_id["tour"].trigger()
    tour = tour_of(keyboard)
    for number in range(len(STEPS)):
        tour.go(number)
        assert tour.popover is not None
        assert tour.ring is not None
        assert not tour.popover.geometry().intersects(tour.ring.geometry().adjusted(2, 2, -2, -2)), number


def test_the_tour_ends_with_the_case(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.window.actions_by_id["tour"].trigger()
    keyboard.window.close_case()
    assert not tour_of(keyboard).under_way


@pytest.fixture
def program(qapp: QApplication, english: Language, tmp_path: Path, seeds: Path, qtbot: QtBot) -> Iterator[Program]:
    """The program of somebody who opens it for the first time; the sample is read already."""
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = "en"
    made = Program(qapp, preferences, seeds)
    made.window.show()
    yield made
    made.window.close()
    made.close()
    english.choose("en")


def test_the_tour_greets_once_and_on_the_sample_alone(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.window.open_sample()
    qtbot.waitUntil(lambda: program.window.findChild(Tour) is not None)
    tour = program.window.findChild(Tour)
    assert tour is not None
    assert tour.under_way
    tour.end()
    program.window.close_case()
    program.window.open_sample()
    qtbot.wait(50)
    assert not tour.under_way
