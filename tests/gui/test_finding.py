"""Words looked up: in the document that is read, in all of them, and marked where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.gui.pages import Keyboard, Mouse, WindowPage
from workbench.documents.document import Span
from workbench.gui.document_pane.find_bar import FindBar
from workbench.gui.document_pane.pane import DocumentPane
from workbench.store.case import Case


def test_ctrl_f_finds_marks_and_goes_through_all_places_of_a_document(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    pane = keyboard.pane
    text = keyboard.case.document(pane.name).text
    places = [place for place in range(len(text)) if text.startswith("Corbyn", place)]
    assert len(places) > 3
    pane.article.setFocus()
    keyboard.press("Ctrl+F")
    assert _bar(keyboard).line.hasFocus()
    keyboard.type("corbyn")
    assert [span.start for span in _found(pane)] == places
    seen = []
    for _ in range(len(places) + 1):
        seen.append(_selected(pane).start)
        keyboard.press("Return")
    assert sorted(set(seen)) == places
    assert seen[0] == seen[-1], "round the document"
    before = _selected(pane).start
    keyboard.press("F3", "Shift+F3")
    assert _selected(pane).start == before
    number = places.index(before) + 1
    assert _bar(keyboard).count.text().startswith(f"{number} of {len(places)} · ")
    keyboard.press("Esc")
    assert not _bar(keyboard).isVisible()
    assert pane.article.hasFocus()
    assert pane.article.textCursor().selectedText() == "Corbyn", "the place stays selected"
    assert not _found(pane)


def test_places_are_marked_in_the_overview_beside_the_scroll_bar(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    accent = mouse.window.theme.tokens.colour("accent")
    assert not _rows_of(mouse.pane.strip.grab().toImage(), accent)
    mouse.window.actions_by_id["find"].trigger()
    mouse.write(_bar(mouse).line, "electorate")
    rows = _rows_of(mouse.pane.strip.grab().toImage(), accent)
    assert rows
    mouse.pane.article.verticalScrollBar().setValue(0)
    mouse.click(mouse.pane.strip, mouse.pane.strip.rect().topLeft() + _down(rows[-1]))
    bar = mouse.pane.article.verticalScrollBar()
    assert bar.value() > 0 or bar.maximum() == 0


def test_the_other_document_is_marked_too_and_all_documents_are_gone_through(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.press("Ctrl+F")
    keyboard.type("193,229")
    holding = [each.name for each in keyboard.case.documents() if "193,229" in each.text]
    assert len(holding) > 1
    for pane in keyboard.desk.documents.panes:
        assert bool(_found(pane)) is (pane.name in holding)
    _bar(keyboard).everywhere.setChecked(True)
    seen = set()
    for _ in range(12):
        keyboard.press("F3")
        seen.add(keyboard.desk.documents.current.name)
    assert seen == set(holding)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("“quoted”", True),
        ('"QUOTED"', True),
        ("more than 50", True),
        ("wi-fi", True),
        ("end of line begins", True),
        ("שלום", True),
        ("mor than", False),
        ("   ", False),
        ("(.*", False),
    ],
)
def test_spaces_marks_and_capitals_do_not_matter(words: str, found: bool, mouse: Mouse, tmp_path: Path) -> None:
    account = tmp_path / "account.txt"
    account.write_text("\U0001f525 He “quoted” more than\u00a050 wi\u2011fi users. שלום\nThe end of line\nbegins.")
    mouse.window.open_path(_empty_case(tmp_path))
    mouse.window.add([account])
    mouse.wait_until_read()
    mouse.window.actions_by_id["find"].trigger()
    _bar(mouse).line.setText(words)  # what a keyboard for Latin letters alone cannot type
    assert bool(_found(mouse.pane)) is found
    if found:
        selected = mouse.pane.article.textCursor().selectedText()
        document = mouse.case.documents()[0]
        assert document.words(_selected(mouse.pane)) == selected.replace("\u2029", "\n")
    else:
        assert _bar(mouse).count.text() == ("" if not words.strip() else "not found")


def test_all_places_in_all_documents_stand_in_one_list(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.press("Ctrl+Shift+F")
    keyboard.type("electorate")
    keyboard.press("Return")
    pane = keyboard.desk.below.found
    assert pane is not None
    hits = [pane.model.hit(row) for row in range(pane.model.rowCount())]
    written = sum(each.text.casefold().count("electorate") for each in keyboard.case.documents())
    assert len(hits) == written > 0
    keyboard.press("Down")
    hit = hits[min(1, len(hits) - 1)]
    shown = keyboard.desk.documents.current
    assert shown.name == hit.document
    assert _selected(shown) == hit.span
    keyboard.press("Ctrl+Shift+F", "Ctrl+A")
    keyboard.type("no such words anywhere")
    QTest.qWait(100)
    assert pane.model.rowCount() == 0


def test_selected_words_are_looked_up_at_once(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    text = keyboard.case.document(keyboard.pane.name).text
    start = text.index("313,209")
    keyboard.pane.select(Span(start, start + 7))
    keyboard.press("Ctrl+F")
    assert _bar(keyboard).line.text() == "313,209"
    keyboard.press("Esc", "Ctrl+Shift+F")
    assert keyboard.desk.below.found is not None
    assert keyboard.desk.below.found.line.text() == "313,209"


@pytest.mark.parametrize("width", [1024, 1440])
def test_there_is_room_to_type_in_a_small_window(width: int, mouse: Mouse, seeds: Path) -> None:
    mouse.window.resize(width, 700)
    mouse.window.open_path(seeds)
    mouse.window.actions_by_id["find"].trigger()
    mouse.write(_bar(mouse).line, "corbyn")
    assert _bar(mouse).line.width() >= 140
    assert mouse.window.width() == width


def _bar(page: WindowPage) -> FindBar:
    return page.desk.documents.find_bar


def _found(pane: DocumentPane) -> list[Span]:
    return [pane._map.span(start, end) for start, end in pane.article._found]


def _selected(pane: DocumentPane) -> Span:
    span = pane.selected_span()
    assert span is not None
    return span


def _rows_of(drawn: QImage, colour: QColor) -> list[int]:
    return [y for y in range(drawn.height()) if drawn.pixelColor(0, y) == colour]


def _down(rows: int) -> QPoint:
    return QPoint(2, rows)


def _empty_case(folder: Path) -> Path:
    path = folder / "new.factcase"
    Case.create(path, "New").close()
    return path
