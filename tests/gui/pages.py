"""The window as an editor uses it: what is seen in it, and what is pressed and clicked.

``Keyboard`` and ``Mouse`` go the same ways, each by its own means alone; words are typed in both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.conflict_inspector.answers import Answer
from workbench.gui.desk import Desk
from workbench.gui.dialogs.export import ExportDialog
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.gui.document_pane.pane import DocumentPane
from workbench.gui.window import MainWindow
from workbench.review.decision import Verdict
from workbench.review.item import Item, Mark
from workbench.store.case import Case

READING = 40_000
"""Milliseconds in which the sample is read, on a machine that has other things to do."""
POPUP_PAUSE = 500
"""Milliseconds after which a list that popped up takes a click."""


class WindowPage:
    """What is seen in the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def case(self) -> Case:
        return self.desk.open_case.case

    @property
    def said(self) -> list[str]:
        return self.window.messages.words

    @property
    def decided(self) -> str:
        return self.desk.top.decided.text()

    @property
    def signed(self) -> str:
        label = self.desk.top.signed
        return label.text() if label.isVisible() else ""

    @property
    def topics(self) -> list[str]:
        model = self.desk.queue.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    @property
    def turned_to(self) -> Item:
        item = self.desk.inspector.item
        assert item is not None
        return item

    @property
    def topic(self) -> str:
        return self.turned_to.discrepancy.topic

    @property
    def pane(self) -> DocumentPane:
        return self.desk.documents.panes[0]

    def mark_of(self, topic: str) -> Mark:
        return next(item.mark for item in self.case.discrepancies() if item.discrepancy.topic == topic)

    def item(self, topic: str) -> Item:
        return next(item for item in self.case.discrepancies() if item.discrepancy.topic == topic)

    def can(self, action: str) -> bool:
        return self.window.actions_by_id[action].isEnabled()

    def wait_until_read(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.work.busy, timeout=READING)
        QApplication.processEvents()  # the panes take in what is new one after the other

    def marked_words(self, pane: DocumentPane) -> list[tuple[str, str]]:
        """Every marked stretch as the widget holds it, beside the claim's own words."""
        claims = {row.claim.id: row.claim.text for row in self.case.claims(None, 0, 10_000)}
        found = []
        for each in pane.article.highlights.all():
            cursor = QTextCursor(pane.article.document())
            cursor.setPosition(each.start)
            cursor.setPosition(each.end, QTextCursor.MoveMode.KeepAnchor)
            found.append((cursor.selectedText().replace("\u2029", "\n"), claims[each.claim]))
        return found

    def wait_until_answered(self) -> None:
        """Until the dialog is gone and the window has the keyboard again."""
        self.qtbot.waitUntil(lambda: self.window.paperwork.asking is None and self.window.isActiveWindow())

    def asking(self, kind: type[QDialog]) -> QDialog:
        dialog = self.window.paperwork.asking
        assert isinstance(dialog, kind), (dialog, self.said)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


class Keyboard(WindowPage):
    """Everything by keys: each goes to whatever has the keyboard."""

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self._focused(), QKeySequence(key))

    def type(self, words: str) -> None:
        QTest.keyClicks(self._focused(), words)

    def press_until(self, key: str, reached: Callable[[], bool], most: int = 30) -> None:
        for _ in range(most):
            if reached():
                return
            self.press(key)
        raise AssertionError(f"{key} does not lead there")

    def open_sample(self) -> None:
        self.press_until("Tab", self.window.welcome.buttons["open_sample"].hasFocus)
        self.press("Space")
        self.wait_until_read()

    def turn_to(self, words: str) -> None:
        self.press("/")
        self.press("Ctrl+A")
        self.type(words)
        self.press("Return", "Home")
        assert words.casefold() in self.topic.casefold()

    def show_all(self) -> None:
        self.press("/", "Esc")

    def confirm(self, value: str, basis: str) -> None:
        number = [reading.value for reading in self.turned_to.discrepancy.readings].index(value) + 1
        self.press("C", "V", str(number), basis, "Return")

    def reject(self, reason: str) -> None:
        self.press("R", reason)

    def leave_unresolved(self, reason: str, whom: str) -> None:
        self.press("U", reason)
        self.type(whom)
        self.press("Return")

    def note(self, words: str) -> None:
        self.press("N", "N")
        self.type(words)
        self.press("Return")

    def sign_off(self, name: str, roles_down: int) -> None:
        self.press("Ctrl+Shift+S")
        dialog = self.asking(SignOffDialog)
        assert isinstance(dialog, SignOffDialog)
        self.press_until("Tab", dialog.name.hasFocus)
        self.press("Ctrl+A")
        self.type(name)
        self.press_until("Tab", dialog.role.hasFocus)
        self.press(*["Down"] * roles_down, "Return")
        self.wait_until_answered()

    def export(self, file: Path) -> None:
        self.press("Ctrl+E")
        dialog = self.asking(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        self.press_until("Tab", dialog.file.hasFocus)
        self.press("Ctrl+A")
        self.type(str(file))
        self.press("Return")
        self.wait_until_answered()

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window


class Mouse(WindowPage):
    """Everything by clicks; words are typed where a click has put the cursor."""

    def click(self, widget: QWidget, place: QPoint | None = None, *, shift: bool = False) -> None:
        keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        self.qtbot.waitUntil(widget.isVisible)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, keys, place or widget.rect().center())

    def click_row(self, view: QAbstractItemView, row: int, *, shift: bool = False) -> None:
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center(), shift=shift)

    def press_button(self, words: str, within: QWidget) -> None:
        found = [each for each in within.findChildren(QAbstractButton) if _words(each) == words]
        assert len(found) == 1, (words, [_words(each) for each in within.findChildren(QAbstractButton)])
        self.click(found[0])

    def choose(self, box: QComboBox, words: str) -> None:
        self.click(box)
        QTest.qWait(POPUP_PAUSE)
        view = box.view()
        index = view.model().index(box.findText(words), 0)
        self.click(view.viewport(), view.visualRect(index).center())

    def write(self, field: QWidget, words: str) -> None:
        self.click(field)
        QTest.keySequence(field, QKeySequence("Ctrl+A"))
        QTest.keyClicks(field, words)

    def open_sample(self) -> None:
        self.click(self.window.welcome.buttons["open_sample"])
        self.wait_until_read()

    def turn_to(self, topic: str) -> None:
        self.click_row(self.desk.queue.list, self.topics.index(topic))
        assert self.topic == topic

    def select_to(self, row: int) -> None:
        self.click_row(self.desk.queue.list, row, shift=True)

    def pick_reading(self, value: str) -> None:
        values = [reading.value for reading in self.turned_to.discrepancy.readings]
        self.click_row(self.desk.inspector.readings, values.index(value))

    def confirm(self, value: str, basis: str, note: str = "") -> None:
        self.pick_reading(value)
        self._begin(Verdict.CONFIRM, "One value is right")
        self.press_button(basis, self._answer("basis"))
        if note:
            self.write(self.desk.inspector.deciding.note, note)
        self.click(self.desk.inspector.deciding.record)

    def reject(self, reason: str) -> None:
        self._begin(Verdict.REJECT, reason)

    def leave_unresolved(self, reason: str, whom: str) -> None:
        self._begin(Verdict.LEAVE_UNRESOLVED, reason)
        line = self._answer("whom").line
        assert line is not None
        self.write(line, whom)
        self.click(self.desk.inspector.deciding.record)

    def note(self, words: str) -> None:
        self._begin(Verdict.ANNOTATE, "Note")
        self.write(self.desk.inspector.deciding.note, words)
        self.click(self.desk.inspector.deciding.record)

    def sign_off(self, name: str, role: str) -> None:
        self.press_button("Sign off…", self.desk.top)
        dialog = self.asking(SignOffDialog)
        assert isinstance(dialog, SignOffDialog)
        self.write(dialog.name, name)
        self.choose(dialog.role, role)
        self.click(dialog.accept_button)
        self.wait_until_answered()

    def export(self, file: Path) -> None:
        self.press_button("Export…", self.desk.top)
        dialog = self.asking(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        self.write(dialog.file, str(file))
        self.click(dialog.accept_button)
        self.wait_until_answered()

    def click_words(self, pane: DocumentPane, claim: str) -> None:
        """Click on a claim's marked words in its document."""
        highlight = pane.article.highlights.of_claim(claim)
        assert highlight is not None
        pane.article.reveal(highlight.start, highlight.end)
        box = next(pane.article.boxes(highlight))
        seen = QRect(box.toRect()).translated(0, -pane.article.verticalScrollBar().value())
        self.click(pane.article.viewport(), seen.center())

    def _begin(self, verdict: Verdict, reason: str) -> None:
        deciding = self.desk.inspector.deciding
        self.click(deciding.buttons[verdict])
        row = next(each for each in deciding.reasons if each.words == reason)
        self.click(row)

    def _answer(self, field: str) -> Answer:
        return next(each for each in self.desk.inspector.deciding.answers if each.field.id == field)


def _words(button: QAbstractButton) -> str:
    words = getattr(button, "words", "")
    return str(words) if isinstance(words, str) and words else button.text()


def buttons_in(widget: QWidget) -> Sequence[str]:
    """The words of all buttons to be seen in a widget."""
    return [_words(each) for each in widget.findChildren(QPushButton) if each.isVisible()]
