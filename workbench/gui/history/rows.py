"""How the rows of the history are painted: what was taken back is struck out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.gui.history.model import HistoryRole
from workbench.gui.theme import Theme


class EventDelegate(QStyledItemDelegate):
    """Paints one cell with a line below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        taken_back = bool(index.data(HistoryRole.TAKEN_BACK))
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, tokens.colour("selection"))
        painter.setPen(tokens.colour("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        font = self._theme.font()
        font.setStrikeOut(taken_back)
        painter.setFont(font)
        painter.setPen(tokens.colour("muted" if taken_back or index.column() < 2 else "text"))
        inner = option.rect.adjusted(8, 0, -8, -1)
        shown = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
