"""Rows of two lines: a mark or letter, a title with a word at its right, and small print below."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.gui.marks import draw_mark, ink
from workbench.gui.theme import SMALL, Theme
from workbench.review.mark import Mark

Index = QModelIndex | QPersistentModelIndex


_MARKS = {mark.value: mark for mark in Mark}


class RowRole(IntEnum):
    """What a model gives for a row, besides its title (the display role)."""

    LEAD = Qt.ItemDataRole.UserRole.value + 1  # a Mark, or a letter
    ASIDE = Qt.ItemDataRole.UserRole.value + 2  # a word at the right
    ASIDE_MARK = Qt.ItemDataRole.UserRole.value + 3  # a Mark before that word
    BELOW = Qt.ItemDataRole.UserRole.value + 4  # the small print
    QUIET = Qt.ItemDataRole.UserRole.value + 5  # True: the row steps back


def mark_in(value: object) -> Mark | None:
    """The mark that a model gave. Qt hands strings on without their Python type, so it comes back as a plain one."""
    return _MARKS.get(value) if isinstance(value, str) else None


class RowDelegate(QStyledItemDelegate):
    """Paints such rows in the theme's colours.

    ``two_lines`` says that every row has small print: their height is then known without reading one of them.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, two_lines: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        base, small = self._metrics()
        below = small.height() + 2 if self._two_lines or index.data(RowRole.BELOW) else 0
        return QSize(120, base.height() + below + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        box = QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, tokens.colour("selection"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), tokens.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, tokens.colour("raised"))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        base, small = self._metrics()
        inner = box.adjusted(12, 7, -12, -6)
        line = QRect(inner.left(), inner.top(), inner.width(), base.height())
        self._lead(painter, line, index.data(RowRole.LEAD))
        words = line.adjusted(24, 0, 0, 0)
        words.setRight(self._aside(painter, words, index) - 8)
        colour = tokens.colour("muted" if index.data(RowRole.QUIET) else "text")
        self._text(painter, words, str(index.data() or ""), self._theme.font(), colour)
        below = QRect(words.left(), line.bottom() + 3, inner.right() - words.left(), small.height())
        self._text(
            painter, below, str(index.data(RowRole.BELOW) or ""), self._theme.font(SMALL), tokens.colour("muted")
        )
        painter.restore()

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._theme.font()), QFontMetrics(self._theme.font(SMALL))

    def _lead(self, painter: QPainter, line: QRect, lead: object) -> None:
        mark = mark_in(lead)
        if mark is not None:
            side = 12.0
            draw_mark(
                painter, QRectF(line.left(), line.center().y() - side / 2 + 0.5, side, side), mark, self._theme.tokens
            )
        elif lead:
            self._text(painter, line, str(lead), self._theme.font(), self._theme.tokens.colour("muted"))

    def _aside(self, painter: QPainter, line: QRect, index: Index) -> int:
        """Paint the word at the right and return where it begins."""
        word = str(index.data(RowRole.ASIDE) or "")
        mark = mark_in(index.data(RowRole.ASIDE_MARK))
        font = self._theme.font() if mark is not None else self._theme.font(SMALL)
        colour = ink(mark, self._theme.tokens) if mark is not None else self._theme.tokens.colour("muted")
        width = QFontMetrics(font).horizontalAdvance(word)
        left = line.right() - width
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRect(left, line.top(), width + 2, line.height()), int(Qt.AlignmentFlag.AlignVCenter), word)
        if mark is not None:
            left -= 15
            draw_mark(painter, QRectF(left, line.center().y() - 4.5, 10, 10), mark, self._theme.tokens)
        return left

    def _text(self, painter: QPainter, box: QRect, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
