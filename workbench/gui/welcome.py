"""The page that greets: open, begin or try a case, and the cases opened last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.icons import application_icon, draw_icon
from workbench.gui.rows import RowDelegate, RowRole
from workbench.gui.theme import Theme


class DropPlace(QWidget):
    """Where files can be dropped, and what happens then."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        pen = QPen(tokens.colour("strong_border"), 1.2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        middle = self.rect().center()
        draw_icon(painter, QRectF(middle.x() - 12, middle.y() - 28, 24, 24), "documents", tokens.colour("muted"))
        painter.setPen(tokens.colour("muted"))
        painter.setFont(self._theme.font())
        painter.drawText(
            self.rect().adjusted(8, 30, -8, 0),
            int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
            self._words,
        )
        painter.end()


class Badge(QWidget):
    """The program's icon, sharp on every screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(64, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        application_icon().paint(painter, self.rect())
        painter.end()


class WelcomePage(QWidget):
    """``chosen`` carries the path of the recent case that the editor picked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.recent = QListWidget()
        self.recent.setItemDelegate(RowDelegate(theme, self.recent))
        self.recent.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.recent.setMouseTracking(True)
        self.recent.setAccessibleName(self.tr("Recent cases"))
        self.recent.itemClicked.connect(self._pick)
        self.recent.itemActivated.connect(self._pick)
        self._none = QLabel(self.tr("Cases that you open will be listed here."))
        self._none.setObjectName("muted")
        self._none.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out(actions)
        theme.changed.connect(self.recent.doItemsLayout)

    def set_recent(self, paths: Sequence[Path]) -> None:
        """List these cases."""
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem(path.stem)
            item.setData(RowRole.BELOW, _told(path.parent))
            item.setData(RowRole.LEAD, "›")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            self.recent.addItem(item)
        self.recent.setVisible(bool(paths))
        self._none.setVisible(not paths)

    def enter(self) -> None:
        """Go there with the keyboard: to the cases opened last, else to where one begins."""
        listed = self.recent.count() > 0
        if listed and self.recent.currentRow() < 0:
            self.recent.setCurrentRow(0)
        (self.recent if listed else self.buttons["new_case"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it would in a dialog."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _pick(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _lay_out(self, actions: Mapping[str, QAction]) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(32)
        middle = QHBoxLayout()
        middle.setSpacing(32)
        middle.addLayout(self._begin(actions), 2)
        middle.addLayout(self._recent(), 3)
        column.addLayout(middle)
        column.addSpacing(24)
        column.addWidget(DropPlace(self._theme, self.tr("Drop articles, folders or a case anywhere in this window")))
        column.addSpacing(16)
        calm = QLabel(self.tr("Works offline. Nothing leaves this computer."))
        calm.setObjectName("small")
        column.addWidget(calm, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QWidget()
        page.setMaximumWidth(760)
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        page.setLayout(column)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(page, 8)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)

    def _head(self) -> QHBoxLayout:
        badge = Badge()
        title = QLabel(self.tr("Fact-checking workbench"))
        title.setObjectName("display")
        about = QLabel(
            self.tr("Read several accounts of one event, see where they differ, and sign off what is right.")
        )
        about.setObjectName("muted")
        about.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(about)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(badge)
        head.addLayout(words, 1)
        return head

    def _begin(self, actions: Mapping[str, QAction]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("Begin")))
        for name in ("new_case", "open_case", "open_sample"):
            action = actions[name]
            button = QPushButton(action.icon(), action.text().replace("&", ""))
            button.setIconSize(QSize(20, 20))
            button.setProperty("row", True)
            button.setMinimumHeight(36)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            self.buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _recent(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("Recent cases")))
        column.addWidget(self.recent, 1)
        column.addWidget(self._none)
        column.addStretch(0)
        self.recent.setMinimumHeight(150)
        return column


def _heading(words: str) -> QLabel:
    label = QLabel(words.upper())
    label.setObjectName("paneHead")
    return label


def _told(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home())}".rstrip("/.")
    except ValueError:
        return str(folder)
