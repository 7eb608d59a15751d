"""What points at a part of the window and says something about it, without getting in the way of what it points at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.gui.keycaps import KeyButton
from workbench.gui.theme import Theme

_WIDTH, _GAP = 380, 12


class Ring(QWidget):
    """A frame around a part of the window; the mouse goes through it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, place: QWidget) -> None:
        """Frame a widget."""
        self.setGeometry(place_of(place, self.window()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.tokens.colour("accent"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.end()


class Popover(QFrame):
    """A few words and three buttons. ``onward``, ``back`` and ``skipped`` tell what was pressed.

    Enter and the right arrow go on, the left arrow goes back, Esc skips the rest.
    """

    onward = Signal()
    back = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(round(_WIDTH * max(theme.zoom, 1.0)))
        self._title = QLabel()
        self._title.setObjectName("caseTitle")
        self._place = QLabel()
        self._place.setObjectName("small")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.skip = KeyButton(self.tr("Skip"), self.tr("Esc"))
        self.skip.setProperty("flat", True)
        self.previous = KeyButton(self.tr("Back"), "←")
        self.next = KeyButton(self.tr("Next"), self.tr("Enter"))
        self.next.setProperty("primary", True)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.skip.clicked.connect(self.skipped)
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self.onward)

    @property
    def title(self) -> str:
        """What the step is called."""
        return self._title.text()

    def say(self, title: str, words: str, place: str, *, first: bool, last: bool) -> None:
        """Say something; ``place`` tells how far one is."""
        self._title.setText(title)
        self._words.setText(words)
        self._place.setText(place)
        self.previous.setVisible(not first)
        self.next.say(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleName(f"{title}, {place}")
        self.setAccessibleDescription(words)

    def stand_beside(self, place: QWidget) -> None:
        """At the side of a widget where there is room: right, left, below or above it, else over its lower edge."""
        window, size = self.window(), QSize(self.width(), self._column.totalHeightForWidth(self.width()))
        target, room = place_of(place, window), window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        top = min(max(target.top() + _GAP, room.top()), room.bottom() - size.height())
        left = min(max(target.left(), room.left()), room.right() - size.width())
        beside = (
            QPoint(target.right() + _GAP, top),
            QPoint(target.left() - _GAP - size.width(), top),
            QPoint(left, target.bottom() + _GAP),
            QPoint(left, target.top() - _GAP - size.height()),
        )
        inside = QPoint(left, room.bottom() - size.height())
        corner = next((each for each in beside if room.contains(QRect(each, size))), inside)
        self.setGeometry(QRect(corner, size))
        self.show()
        self.raise_()

    def enter(self) -> None:
        """Let the keyboard go here."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the actions of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = _KEYS.get(Qt.Key(event.key()))
        if wanted is None or (wanted == "back" and self.previous.isHidden()):
            super().keyPressEvent(event)
        else:
            {"onward": self.onward, "back": self.back, "skipped": self.skipped}[wanted].emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.previous)
        foot.addWidget(self.next)
        column = self._column
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(foot)


_KEYS = {
    Qt.Key.Key_Return: "onward",
    Qt.Key.Key_Enter: "onward",
    Qt.Key.Key_Right: "onward",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Escape: "skipped",
}


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in its window, as far as it is in view."""
    seen = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None:
        seen = seen.intersected(QRect(around.mapTo(window, QPoint(0, 0)), around.size()))
        around = around.parentWidget() if around is not window else None
    return seen.adjusted(-2, -2, 2, 2)
