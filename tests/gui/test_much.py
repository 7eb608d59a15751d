"""Much at once: twenty sources, long names, quotations from right to left, in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.store.small_program import LineReader, original
from workbench.gui.preferences import Preferences
from workbench.gui.shown import Shown
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.window import MainWindow
from workbench.store.case import Case

LONG = "The Extraordinarily Long and Venerable Name of a Daily Newspaper of Record and Its Many Regional Editions "
HEBREW = "שר החוץ אמר: ”הושלכו אלפי רימונים“"


@pytest.fixture
def crowded(qtbot: QtBot, theme: Theme, workers: Workers, tmp_path: Path) -> Iterator[MainWindow]:
    """Twenty papers with long names, each quoting from right to left, which disagree on a matter with a long name."""
    topic = "Boats burnt in the inner harbour between the old customs house and the northern mole on Saturday night"
    case = Case.create(tmp_path / "crowded.factcase", LONG, program=LineReader())
    case.read(
        [
            original(
                f"{number:02}.txt", f"{LONG}{number}", HEBREW, f"{topic}: {1000 + number % 3} ({LONG}{number})", HEBREW
            )
            for number in range(20)
        ]
    )
    window = MainWindow(theme, Preferences(tmp_path / "window.ini"), workers, tmp_path / "sample.factcase")
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show_case(case, case.path)
    window.show()
    qtbot.wait(50)
    yield window
    window.close_case()


def test_the_window_keeps_its_size_whatever_is_in_it(crowded: MainWindow, qtbot: QtBot) -> None:
    assert crowded.desk is not None
    for shown in Shown:
        crowded.desk.show_pane(shown)
        qtbot.wait(20)
        assert (crowded.width(), crowded.height()) == (1024, 700)
    assert crowded.desk.queue.model.rowCount() == 1
    assert crowded.desk.sources.model.rowCount() == 20


def test_marks_stand_where_they_belong_beside_text_from_right_to_left(crowded: MainWindow) -> None:
    assert crowded.desk is not None
    pane = crowded.desk.documents.panes[0]
    text = crowded.desk.open_case.documents[pane.name].text
    pane.article.set_clean(False)
    for highlight in pane.article.highlights.all():
        assert all(box.width() > 0 and box.height() > 0 for box in pane.article.boxes(highlight))
    crowded.desk.documents.search.open()
    crowded.desk.documents.find_bar.line.setText("רימונים")
    span = pane.selected_span()
    assert span is not None
    assert text[span.start : span.end] == "רימונים"
    (start, end), *_ = pane.article._found
    paragraph = pane.article.document().findBlock(start)
    assert paragraph.text()[start - paragraph.position() : end - paragraph.position()] == "רימונים"


def test_the_queue_has_room_in_a_small_window(crowded: MainWindow) -> None:
    assert crowded.desk is not None
    view = crowded.desk.queue.list
    assert view.viewport().height() >= 5 * view.sizeHintForRow(0)
