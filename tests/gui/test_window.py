"""The editor's whole way through the window, from the welcome page to a signed fact sheet, and what comes between."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from tests.gui.pages import Keyboard, Mouse, WindowPage
from workbench.factsheet.verifying import verify_sheet
from workbench.gui.dialogs.form import FormDialog
from workbench.gui.dialogs.paste_text import PasteTextDialog
from workbench.gui.preferences import Preferences
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.window import MainWindow
from workbench.review.decision import State
from workbench.review.item import Mark
from workbench.store.case import Case

VOTES = "Votes: Jeremy Corbyn"


def test_from_the_welcome_page_to_a_signed_sheet_by_keyboard_alone(keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.open_sample()
    total = len(keyboard.topics)
    assert total > 5
    assert VOTES in keyboard.topics

    first = keyboard.topic
    keyboard.press("J")
    second = keyboard.topic
    assert second != first
    keyboard.press("K")
    assert keyboard.topic == first

    keyboard.turn_to(VOTES)
    keyboard.confirm("313,209", basis="C")
    decision = keyboard.item(VOTES).decision
    assert decision is not None
    assert (decision.detail("right"), decision.detail("basis")) == ("313,209", "calculation")
    assert keyboard.decided == f"1 of {total} decided"
    keyboard.show_all()

    rejected = _next_open(keyboard)
    keyboard.reject("R")
    assert keyboard.mark_of(rejected) is Mark.REJECTED
    asked = keyboard.topic
    assert asked != rejected, "the next open one comes by itself"
    keyboard.leave_unresolved("A", whom="Dana Reed")
    assert keyboard.mark_of(asked) is Mark.UNRESOLVED

    noted = keyboard.topic
    keyboard.note("Ring the returning officer")
    assert keyboard.topic == noted
    assert [note.note for note in keyboard.item(noted).notes] == ["Ring the returning officer"]

    keyboard.press("Ctrl+Z")
    assert keyboard.item(noted).notes == ()
    keyboard.press("Ctrl+Shift+Z")
    assert len(keyboard.item(noted).notes) == 1

    for _ in range(total):
        if keyboard.case.tally().open:
            keyboard.reject("T")
    assert keyboard.decided == f"{total} of {total} decided"
    assert "Everything is decided." in keyboard.said

    keyboard.sign_off("Jo Marsh", roles_down=2)
    keyboard.qtbot.waitUntil(lambda: keyboard.signed == "✓ signed: Jo Marsh, editor")
    sheet = tmp_path / "sheet.html"
    keyboard.export(sheet)
    _is_signed_and_whole(sheet, "Jo Marsh")


def test_from_the_welcome_page_to_a_signed_sheet_by_mouse_alone(mouse: Mouse, tmp_path: Path) -> None:
    mouse.open_sample()
    total = len(mouse.topics)

    mouse.turn_to(VOTES)
    mouse.confirm("313,209", basis="Calculation", note="Sums to the printed total")
    kept = mouse.item(VOTES).decision
    assert kept is not None
    assert (kept.detail("right"), kept.note) == ("313,209", "Sums to the printed total")

    rejected = mouse.topic
    assert rejected != VOTES, "the next open one comes by itself"
    mouse.reject("Rounding")
    assert mouse.mark_of(rejected) is Mark.REJECTED
    asked = mouse.topic
    mouse.leave_unresolved("Ask the author", whom="Dana Reed")
    assert mouse.mark_of(asked) is Mark.UNRESOLVED
    noted = mouse.topic
    mouse.note("Ring the returning officer")
    assert [note.note for note in mouse.item(noted).notes] == ["Ring the returning officer"]

    mouse.press_button("Undo", mouse.desk.top)
    assert mouse.item(noted).notes == ()
    mouse.press_button("Redo", mouse.desk.top)
    assert len(mouse.item(noted).notes) == 1

    still_open = [row for row, topic in enumerate(mouse.topics) if mouse.item(topic).state is State.OPEN]
    mouse.turn_to(mouse.topics[still_open[0]])
    mouse.select_to(still_open[-1])
    mouse.reject("A different thing")
    for _ in range(total):
        if mouse.case.tally().open:
            mouse.reject("A different thing")
    assert mouse.decided == f"{total} of {total} decided"

    mouse.sign_off("Jo Marsh", "Editor")
    mouse.qtbot.waitUntil(lambda: mouse.signed == "✓ signed: Jo Marsh, editor")
    sheet = tmp_path / "sheet.html"
    mouse.export(sheet)
    _is_signed_and_whole(sheet, "Jo Marsh")


def test_many_at_once_are_one_step_back(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.click_row(mouse.desk.queue.list, 0)
    mouse.select_to(3)
    mouse.reject("Rounding")
    assert mouse.case.tally().rejected == 4
    mouse.press_button("Undo", mouse.desk.top)
    assert mouse.case.tally().rejected == 0


def test_words_clicked_in_a_document_show_their_claim_and_discrepancy(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.turn_to(VOTES)
    other = next(
        claim
        for topic in mouse.topics
        if topic != VOTES
        for claim in mouse.item(topic).discrepancy.fact.claims
        if claim.document == mouse.pane.name and "651" not in claim.text
    )
    mouse.click_words(mouse.pane, other.id)
    assert other.id in [claim.id for claim in mouse.turned_to.discrepancy.fact.claims]
    selected = [mouse.desk.claims.model.row(each.row()) for each in mouse.desk.claims.table.selectedIndexes()]
    assert {row.claim.id for row in selected if row is not None} == {other.id}


def test_a_mention_clicked_shows_its_words_in_their_document(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.turn_to(VOTES)
    mention = mouse.desk.inspector.mentions.mentions[-1]
    mouse.desk.inspector._scroll.ensureWidgetVisible(mention)
    mouse.click(mention)
    claim = mouse.turned_to.discrepancy.readings[-1].claims[-1]
    shown = [pane for pane in mouse.desk.documents.panes if pane.article.chosen == claim.id]
    assert [pane.name for pane in shown] == [claim.document]


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_marks_cover_their_words_whatever_the_file_is_made_of(page: WindowPage, tmp_path: Path, ends: str) -> None:
    lines = [
        "\U0001f525\U0001f692 Fire at the harbour",
        "",
        "More than\u00a050 boats burnt in Port Hale \U0001f6a4 on Saturday, the harbour master said.",
        "",
        "\u201cWe lost 313,209 litres of oil,\u201d said Ann Bell \U0001f469\u200d\U0001f692, of the rescue crews.",
    ]
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_bytes(b"\xef\xbb\xbf" + ends.join(lines).encode())
    second.write_bytes(ends.join(lines).replace("50", "40").replace("313,209", "313,409").encode())
    with Case.create(tmp_path / "fire.factcase", "Fire"):
        pass
    page.window.open_path(tmp_path / "fire.factcase")
    page.window.add([first, second])
    page.wait_until_read()
    assert len(page.case.documents()) == 2, page.said
    for pane in page.desk.documents.panes:
        found = page.marked_words(pane)
        assert any("50" in claim or "40" in claim for _, claim in found)
        assert [seen for seen, _ in found] == [claim for _, claim in found]
    claim = next(row.claim for row in page.case.claims(None, 0, 100) if "\u00a050" in row.claim.text)
    page.desk.documents.show_span(claim.document, claim.span)
    pane = next(pane for pane in page.desk.documents.panes if pane.name == claim.document)
    assert pane.selected_span() == claim.span
    assert pane.article.textCursor().selectedText() == claim.text


def test_reading_that_is_cancelled_leaves_the_case_as_it_was(page: WindowPage, seeds: Path, tmp_path: Path) -> None:
    page.window.open_path(seeds)
    before = (page.case.documents(), page.topics, page.case.history())
    account = tmp_path / "sixth.txt"
    account.write_text("Jeremy Corbyn won 313,309 votes.\n" * 50)
    page.window.add([account])
    assert page.window.work.busy
    assert not page.can("add_documents")
    (banner,) = page.window.messages.shown
    QTest.mouseClick(banner.cancel, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    page.wait_until_read()
    assert (page.case.documents(), page.topics, page.case.history()) == before
    assert page.said == ["Stopped. The case is as it was before."]
    assert page.can("add_documents")


def test_closing_while_documents_are_read_asks_first(page: WindowPage, seeds: Path, tmp_path: Path) -> None:
    page.window.open_path(seeds)
    (tmp_path / "sixth.txt").write_text("Jeremy Corbyn won 313,309 votes.\n" * 50)
    page.window.add([tmp_path / "sixth.txt"])
    page.window.close()
    assert page.window.isVisible()
    page.asking(FormDialog).accept()
    assert not page.window.isVisible()
    with Case.open(seeds) as case:
        assert len(case.documents()) == 5


def test_a_second_window_can_read_but_not_decide(
    page: WindowPage, seeds: Path, theme: Theme, workers: Workers, tmp_path: Path
) -> None:
    page.window.open_path(seeds)
    second = MainWindow(theme, Preferences(tmp_path / "second.ini"), workers, tmp_path / "sample.factcase")
    page.qtbot.addWidget(second)
    second.show()
    other = Keyboard(second, page.qtbot)
    assert second.open_path(seeds)
    assert other.said[-1].startswith("This case is open in another window")
    assert VOTES in other.topics
    assert [name for name in ("confirm", "reject", "undo", "add_documents", "sign_off") if other.can(name)] == []
    assert other.can("export")
    assert not other.desk.inspector.deciding.isVisible()
    second.close()


def test_what_is_no_case_is_said_in_a_sentence(page: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "notes.factcase").write_text("not a case")
    assert not page.window.open_path(tmp_path / "notes.factcase")
    assert "not a case file" in page.said[-1]
    assert page.window.desk is None


def test_dropped_files_are_read_and_what_cannot_be_read_is_named(page: WindowPage, seeds: Path, tmp_path: Path) -> None:
    page.window.open_path(seeds)
    (tmp_path / "sixth.txt").write_text("Jeremy Corbyn won 313,309 votes in the 2016 contest.\n")
    (tmp_path / "empty.txt").write_text("")
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("sixth.txt", "empty.txt")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.window.dropEvent(QDropEvent(QPointF(9, 9), copy, told, left, Qt.KeyboardModifier.NoModifier))
    page.wait_until_read()
    assert [document.name for document in page.case.documents()][5:] == ["sixth.txt"]
    assert any(said.startswith("empty.txt: ") for said in page.said)


def test_pasted_text_becomes_a_document(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    QApplication.clipboard().setText("Jeremy Corbyn won 313,309 votes in the 2016 contest.")
    page.window.actions_by_id["paste_text"].trigger()
    dialog = page.asking(PasteTextDialog)
    assert isinstance(dialog, PasteTextDialog)
    dialog.name.setText("Late edition")
    dialog.accept()
    page.wait_until_read()
    assert page.case.documents()[-1].name == "Late edition"


def test_a_document_is_removed_and_undo_brings_it_back(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    name = page.case.documents()[1].name
    page.desk.removal_wanted.emit(name)
    page.asking(FormDialog).accept()
    page.wait_until_read()
    assert len(page.case.documents()) == 4
    assert VOTES not in page.topics
    page.window.actions_by_id["undo"].trigger()
    page.wait_until_read()
    assert len(page.case.documents()) == 5
    assert VOTES in page.topics


def test_a_change_after_signing_voids_the_signature_visibly(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.sign_off("Jo Marsh", "Checker")
    mouse.qtbot.waitUntil(lambda: mouse.signed.startswith("✓"))
    mouse.turn_to(VOTES)
    mouse.reject("Rounding")
    mouse.qtbot.waitUntil(lambda: mouse.signed == "✕ signature void: Jo Marsh, checker")


def test_a_look_chosen_right_after_a_case_was_closed_asks_nothing_of_that_case(
    page: WindowPage, seeds: Path, theme: Theme
) -> None:
    page.window.open_path(seeds)
    page.desk.turn_to(page.item(VOTES).id)
    with capture_exceptions() as raised:
        page.window.close_case()
        theme.set_zoom(1.5)
        theme.set_zoom(1.0)
    assert raised == []


def test_the_window_comes_back_to_where_the_editor_stood(
    page: WindowPage, seeds: Path, preferences: Preferences
) -> None:
    page.window.open_path(seeds)
    page.desk.turn_to(page.item(VOTES).id)
    page.window.actions_by_id["two_panes"].trigger()
    two = page.desk.documents.two
    page.window.close_case()
    assert page.window.welcome.recent.count() == 1
    assert preferences.recent == [seeds]
    page.window.open_path(seeds)
    assert page.topic == VOTES
    assert page.desk.documents.two is two


def test_who_is_at_the_desk_stands_beside_what_is_decided(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    QTest.mouseClick(keyboard.desk.status._editor, Qt.MouseButton.LeftButton)
    keyboard.asking(FormDialog)
    keyboard.type("Jo Marsh")
    keyboard.press("Return")
    keyboard.wait_until_answered()
    keyboard.turn_to(VOTES)
    keyboard.reject("R")
    decision = keyboard.item(VOTES).decision
    assert decision is not None
    assert decision.editor == "Jo Marsh"
    assert keyboard.window.preferences.editor == "Jo Marsh"


def test_keys_go_to_the_line_that_is_typed_in(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.press("/")
    keyboard.type("rcu")
    assert keyboard.desk.queue.filter.text() == "rcu"
    assert keyboard.case.tally().decided == 0
    keyboard.press("Esc")
    assert keyboard.desk.queue.list.hasFocus()


def test_f6_goes_round_the_panes(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    seen = []
    for _ in range(6):
        seen.append(keyboard._focused())
        keyboard.press("F6")
    assert len(set(seen)) == 6
    assert keyboard._focused() is seen[0]


def test_a_verdict_with_many_questions_fits_a_small_window(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.resize(1024, 700)
    keyboard.window.open_path(seeds)
    keyboard.turn_to(VOTES)
    keyboard.press("C", "V")
    deciding = keyboard.desk.inspector.deciding
    keyboard.qtbot.waitUntil(deciding.answers[0].isVisible)
    QTest.qWait(50)
    assert keyboard.window.height() == 700
    assert deciding.record.isVisible()
    assert deciding.answers[0].height() > 30


PRINT_MODULES_AT_FIRST_PAINT = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
import PySide6.QtWidgets

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.objectName() == sys.argv[1]:
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)
        return False

class Application(QApplication):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)

PySide6.QtWidgets.QApplication = Application
from workbench.__main__ import main
main(sys.argv[2:])
"""


@pytest.mark.parametrize("what", ["surface", "topBar"], ids=["welcome page", "open case"])
def test_nothing_heavy_is_loaded_before_the_window_is_painted(what: str, seeds: Path, tmp_path: Path) -> None:
    arguments = ["open"] if what == "surface" else ["open", str(seeds)]
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    found = subprocess.run(
        [sys.executable, "-c", PRINT_MODULES_AT_FIRST_PAINT, what, *arguments],
        env=told,
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    loaded = {name.partition(".")[0] for name in json.loads(found.stdout)}
    assert "workbench" in loaded
    assert loaded & {"spacy", "numpy", "thinc", "rapidfuzz", "sqlite_utils", "docx", "trafilatura", "jinja2"} == set()


def _next_open(keyboard: Keyboard) -> str:
    """Go to the next discrepancy that is open; what it is called."""
    keyboard.press("J")
    return keyboard.topic


def _is_signed_and_whole(sheet: Path, name: str) -> None:
    text = sheet.read_text(encoding="utf-8")
    assert "313,209" in text
    found = verify_sheet(sheet.read_bytes())
    assert found.ok
    assert not found.draft
    assert any(name in signer for signer in found.signed_by)
