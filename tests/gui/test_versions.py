"""A newer version of a document takes its place in the window, and what changed can be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from tests.gui.pages import READING, WindowPage
from workbench.documents.versions import compared
from workbench.gui.dialogs.paste_text import PasteTextDialog
from workbench.gui.dialogs.versions import VersionsDialog, difference_html
from workbench.gui.tokens import theme_tokens

PAGE = (
    "<html><body><h1>Ferry aground</h1>"
    "<p>The ferry carried 214 passengers on Thursday, the owners said.</p></body></html>"
)


@pytest.mark.timeout(120)
def test_a_newer_version_is_chosen_read_and_compared(page: WindowPage, seeds: Path, tmp_path: Path) -> None:
    page.window.open_path(seeds)
    first = page.case.documents()[0]
    newer = tmp_path / "later edition.txt"
    newer.write_text(first.text.replace("313,209", "313,409"), encoding="utf-8")
    page.window.versions.replace(page.desk.open_case, first.name, newer)
    page.qtbot.waitUntil(lambda: not page.window.work.busy, timeout=READING)
    assert page.case.letters()["later edition.txt"] == "A"
    assert "“later edition.txt” stands in its place." in page.said[-1]
    page.window.versions.show(page.desk.open_case, "later edition.txt")
    dialog = page.window.paperwork.asking
    assert isinstance(dialog, VersionsDialog)
    assert dialog.told.text().startswith("1 place differs")
    assert (
        "−313,209" in dialog.text.toPlainText().replace("−313,−209", "−313,209") or "209" in dialog.text.toPlainText()
    )
    dialog.reject()


def test_a_first_version_says_that_it_is_the_first(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    page.window.versions.show(page.desk.open_case, page.case.documents()[0].name)
    assert page.said[-1] == "This is the first version of the document."


def test_what_went_and_what_came_differ_by_sign_and_line_and_never_by_colour_alone() -> None:
    before, after = "Boats <burnt>: 13.\n", "Boats <burnt>: 31.\n"
    shown = "".join(difference_html(compared(before, after), before, after, theme_tokens("light")))
    assert "−<s>13</s>" in shown
    assert "<b>+<u>31</u></b>" in shown
    assert "&lt;burnt&gt;" in shown


def test_long_stretches_that_stayed_are_cut_short_and_say_so() -> None:
    same = " ".join(f"word{number}" for number in range(400))
    before, after = f"{same} 13 {same}", f"{same} 31 {same}"
    shown = "".join(difference_html(compared(before, after), before, after, theme_tokens("light")))
    assert shown.count("[…]") == 2
    assert shown.startswith("[…] word386 ")
    assert shown.endswith(" word17 […]")


def copied() -> QMimeData:
    held = QMimeData()
    held.setHtml(PAGE)
    held.setText("Ferry aground The ferry carried 214 passengers on Thursday, the owners said.")
    return held


@pytest.mark.timeout(120)
@pytest.mark.parametrize("dropped", [True, False])
def test_a_piece_of_a_web_page_is_read_as_one(page: WindowPage, seeds: Path, dropped: bool) -> None:
    page.window.open_path(seeds)
    if dropped:
        held = copied()
        drop = QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            held,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        page.window.dropEvent(drop)
    else:
        QApplication.clipboard().setMimeData(copied())
        page.window.actions_by_id["paste_text"].trigger()
    dialog = page.window.paperwork.asking
    assert isinstance(dialog, PasteTextDialog)
    assert dialog.as_page
    dialog.name.setText("Herald online")
    dialog.accept_button.click()
    page.qtbot.waitUntil(lambda: not page.window.work.busy, timeout=READING)
    document = page.case.document("Herald online")
    assert document.format == "html"
    assert document.text == "Ferry aground\n\nThe ferry carried 214 passengers on Thursday, the owners said."


def test_versions_are_reached_from_the_menu_for_the_document_read_last(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    page.window.actions_by_id["versions"].trigger()
    assert page.said[-1] == "This is the first version of the document."
    assert page.window.actions_by_id["newer_version"].isEnabled()
