"""A line of words that gives way where there is no room: cut short with dots, whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption


class ShrinkingLabel(QLabel):
    """Takes as little as ``least`` letters; its own words stay those that were set."""

    def __init__(self, least: int = 4) -> None:
        super().__init__()
        self._least = least

    def minimumSizeHint(self) -> QSize:
        whole = super().sizeHint()
        few = self.fontMetrics().averageCharWidth() * self._least
        return QSize(min(few, whole.width()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Where the words are cut short and nothing else is said, the tooltip says them."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip() and self.width() < self.sizeHint().width():
            self.setToolTip(self.text())
            told = super().event(event)
            self.setToolTip("")
            return told
        return super().event(event)
