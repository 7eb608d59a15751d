"""The line above the documents in which words are looked up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from workbench.gui.icons import icon
from workbench.gui.shrinking import ShrinkingLabel
from workbench.gui.words import number


class FindBar(QWidget):
    """``sought`` carries the words at every letter, ``stepped`` 1 or -1 for the next or the last hit.

    ``closed`` says that the editor has found what he looked for.
    """

    sought = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in the text"))
        self.line.setAccessibleName(self.tr("Find in the text"))
        self.line.setAccessibleDescription(self.tr("Enter goes to the next place, Shift+Enter back, Esc closes."))
        self.line.setMinimumWidth(140)
        self.line.setMaximumWidth(280)
        self.everywhere = QCheckBox(self.tr("All documents"))
        self.everywhere.setAccessibleDescription(self.tr("Goes on into the next document that holds the words"))
        self.count = ShrinkingLabel()
        self.count.setObjectName("muted")
        self.previous = self._button("previous", self.tr("Previous place (Shift+F3)"))
        self.next = self._button("next", self.tr("Next place (F3)"))
        self.close_button = self._button("close", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.line, 2)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count, 1)
        row.addWidget(self.everywhere)
        row.addWidget(self.close_button)
        self.line.textChanged.connect(self.sought)
        self.line.installEventFilter(self)
        self.everywhere.toggled.connect(lambda _: self.sought.emit(self.words))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for; empty while the bar is closed."""
        return "" if self.isHidden() else self.line.text()

    def open_with(self, words: str) -> None:
        """Show the bar and let the editor type; ``words`` stand in it where there are any."""
        self.show()
        if words and words != self.line.text():
            self.line.setText(words)
        else:
            self.sought.emit(self.words)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, place: int, here: int, everywhere: int, documents: int) -> None:
        """Say how many there are: ``place`` counts from 1, 0 where none is selected."""
        if not self.words.strip():
            told = ""
        elif not everywhere:
            told = self.tr("not found")
        else:
            told = self.tr("{place} of {here}").format(place=number(place), here=number(here)) if here else ""
            whole = self.tr("{hits} in %Ln documents", "", documents).format(hits=number(everywhere))
            told = " · ".join(part for part in (told, whole) if part)
        self.count.setText(told)
        for button in (self.previous, self.next):
            button.setEnabled(bool(here or (everywhere and self.everywhere.isChecked())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        pressed = watched is self.line and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, drawing: str, words: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(drawing))
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made
