"""How the cells of the table are painted: figures in even digits, states with their mark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.gui.marks import draw_mark, ink
from workbench.gui.rows import RowRole, mark_in
from workbench.gui.theme import Theme
from workbench.review.item import Mark


class CellDelegate(QStyledItemDelegate):
    """Paints one cell with 8 pixels on either side and a line below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        box = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, tokens.colour("selection"))
        painter.setPen(tokens.colour("border"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(8, 0, -8, -1)
        mark = mark_in(index.data(RowRole.LEAD))
        colour = option.palette.color(QPalette.ColorRole.Text)
        if mark is not None:
            colour = ink(mark, tokens)
            if mark is not Mark.SINGLE:
                draw_mark(painter, QRectF(inner.left(), inner.center().y() - 5, 11, 11), mark, tokens)
                inner.setLeft(inner.left() + 17)
        font = self._theme.figures(0.95) if index.data(RowRole.ASIDE) else self._theme.font()
        painter.setFont(font)
        painter.setPen(colour)
        text = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()
