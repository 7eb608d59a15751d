"""A line across the window for what the editor should know: reading under way, read-only, what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from workbench.gui.icons import icon


class Banner(QWidget):
    """One message with at most one thing to do about it. ``tone``: "plain", "good", "warning" or "error"."""

    closed = Signal()

    def __init__(
        self, words: str, tone: str = "plain", parent: QWidget | None = None, *, closable: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel(words)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(12)
        self._row.addWidget(self._label, 1)
        self.setAccessibleName(words)
        if closable:
            close = QToolButton()
            close.setIcon(icon("close"))
            close.setAccessibleName(self.tr("Close this message"))
            close.setToolTip(self.tr("Close this message"))
            close.clicked.connect(self.closed)
            self._row.addWidget(close)

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, words: str) -> None:
        """Say something else."""
        self._label.setText(words)
        self.setAccessibleName(words)

    def offer(self, words: str, do: Callable[[], object]) -> QPushButton:
        """A button for what can be done."""
        button = QPushButton(words)
        button.clicked.connect(lambda _=False: do())
        self._row.insertWidget(1, button)
        return button


class ProgressBanner(Banner):
    """Tells how far reading is, and lets it be cancelled."""

    def __init__(self, words: str, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(words, "plain", parent, closable=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(self.tr("Progress of reading"))
        self._row.insertWidget(1, self._bar)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda _=False: cancel())
        self._row.addWidget(self.cancel)

    def progress(self, name: str, done: int, total: int) -> None:
        """So many of so many are read, this one last."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if done < total:
            self.say(self.tr("{done} of {total} documents read: {name}").format(done=done, total=total, name=name))
        else:
            self._bar.setRange(0, 0)
            self.say(self.tr("All %Ln documents read: comparing what they say", "", total))
