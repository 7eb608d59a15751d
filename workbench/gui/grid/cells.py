"""How the cells of the grid are painted: the odd one out by mark, weight and ground, the wrong one struck out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.gui.grid.model import GridRole
from workbench.gui.grid.rows import Cell
from workbench.gui.marks import draw_mark, ground, ink
from workbench.gui.rows import RowRole, mark_in
from workbench.gui.theme import SMALL, Theme
from workbench.review.item import Mark

Index = QModelIndex | QPersistentModelIndex

_MARK = 11
"""Side of a mark in pixels."""


class GridDelegate(QStyledItemDelegate):
    """Paints facts (their mark, topic and kind) and readings (their mark and value)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        box = QRect(option.rect)
        cell = index.data(GridRole.CELL)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, box, cell, selected=selected)
        painter.setPen(tokens.colour("border"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == 0 or index.data(GridRole.BEGINS_GROUP):
            edge = box.topRight() if index.column() == 0 else box.topLeft()
            painter.drawLine(edge.x(), box.top(), edge.x(), box.bottom())
        inner = box.adjusted(8, 0, -8, -1)
        if index.column() == 0:
            self._paint_fact(painter, inner, index)
        elif isinstance(cell, Cell):
            self._paint_cell(painter, inner, cell)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, cell: object, *, selected: bool) -> None:
        if selected:
            painter.fillRect(box, self._theme.tokens.colour("selection"))
        elif isinstance(cell, Cell) and cell.mark is not Mark.SINGLE:
            behind = ground(cell.mark, self._theme.tokens)
            if behind is not None:
                painter.fillRect(box, behind)

    def _paint_fact(self, painter: QPainter, inner: QRect, index: Index) -> None:
        mark = mark_in(index.data(RowRole.LEAD))
        if mark is not None:
            self._draw_mark(painter, inner, mark)
        small = self._theme.font(SMALL)
        kind = str(index.data(RowRole.ASIDE) or "")
        width = QFontMetrics(small).horizontalAdvance(kind)
        painter.setFont(small)
        painter.setPen(self._theme.tokens.colour("muted"))
        aside = QRect(inner.right() - width, inner.top(), width + 1, inner.height())
        painter.drawText(aside, int(Qt.AlignmentFlag.AlignVCenter), kind)
        words = inner.adjusted(_MARK + 7, 0, -width - 8, 0)
        self._write(painter, words, str(index.data() or ""), self._theme.tokens.colour("text"))

    def _paint_cell(self, painter: QPainter, inner: QRect, cell: Cell) -> None:
        colour = self._theme.tokens.colour("muted" if cell.wrong else "text")
        left = 0
        if cell.mark is not Mark.SINGLE:
            self._draw_mark(painter, inner, cell.mark)
            colour = ink(cell.mark, self._theme.tokens)
            left = _MARK + 6
        bold = cell.odd and cell.mark is not Mark.SINGLE
        self._write(painter, inner.adjusted(left, 0, 0, 0), cell.text, colour, bold=bold, struck=cell.wrong)

    def _draw_mark(self, painter: QPainter, inner: QRect, mark: Mark) -> None:
        top = inner.center().y() - _MARK / 2 + 0.5
        draw_mark(painter, QRectF(inner.left(), top, _MARK, _MARK), mark, self._theme.tokens)

    def _write(
        self, painter: QPainter, box: QRect, text: str, colour: QColor, *, bold: bool = False, struck: bool = False
    ) -> None:
        font = self._theme.font(bold=bold)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
