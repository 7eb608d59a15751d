"""Buttons that show their key, so that nobody has to learn the keys from a list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from workbench.gui.theme import SMALL


def keycap_width(key: str, font: QFont) -> int:
    """The width in pixels of a key as it is drawn."""
    return max(QFontMetrics(font).horizontalAdvance(key) + 8, 17) if key else 0


def draw_keycap(painter: QPainter, box: QRect, key: str, *, font: QFont, ink: QColor, edge: QColor) -> None:
    """Draw a key: its letter in a rounded frame."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0, 0, -1, -1).toRectF().adjusted(0.5, 0.5, 0.5, 0.5), 3, 3)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
    painter.restore()


class KeyButton(QPushButton):
    """A button with its words at the left and its key at the right."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None, *, row: bool = False) -> None:
        super().__init__(parent)
        self._words = words
        self._key = key
        self._row = row
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Key {key}").format(key=key) if key else "")
        self.setAutoDefault(False)
        if row:
            self.setProperty("flat", True)
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    @property
    def key(self) -> str:
        """The key that presses it."""
        return self._key

    def say(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = 24 + metrics.horizontalAdvance(self._words) + (8 + keycap_width(self._key, self._small()))
        return QSize(width, metrics.height() + (8 if self._row else 14))

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 60), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        primary = bool(self.property("primary")) and self.isEnabled()
        role = QPalette.ColorRole.HighlightedText if primary else QPalette.ColorRole.ButtonText
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        ink = self.palette().color(group, role)
        inner = self.rect().adjusted(10, 0, -10, 0)
        small = self._small()
        width = keycap_width(self._key, small)
        if len(self._key) > 1 and self.width() < self.sizeHint().width():
            width = 0  # the words matter more than a key that everybody knows
        cap = QRect(0, 0, width, QFontMetrics(small).height() + 3)
        cap.moveCenter(inner.center())
        cap.moveRight(inner.right())
        words = inner.adjusted(0, 0, -(width + 6 if width else 0), 0)
        if self._row:
            cap.moveLeft(inner.left())
            words = inner.adjusted(width + 8, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(ink)
        shown = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        if width:
            quiet = ink if primary else self.palette().color(QPalette.ColorRole.PlaceholderText)
            edge = ink if primary else self.palette().color(QPalette.ColorRole.Dark)
            draw_keycap(painter, cap, self._key, font=small, ink=quiet, edge=edge)
        painter.end()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return font
