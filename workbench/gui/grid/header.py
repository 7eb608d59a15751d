"""The head of the grid: each source by letter and name, and a band over those that share copy."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from workbench.gui.grid.model import GridRole
from workbench.gui.grid.sources import Source
from workbench.gui.theme import SMALL, Theme

_BAND = 3


class GridHeader(QHeaderView):
    """Paints a source in two lines: its name, and with whom it shares copy."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(56)

    def sizeHint(self) -> QSize:
        base, small = QFontMetrics(self._theme.font()), QFontMetrics(self._theme.font(SMALL))
        return QSize(super().sizeHint().width(), base.height() + small.height() + 14 + _BAND)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        tokens = self._theme.tokens
        model = self.model()
        source = model.headerData(logicalIndex, Qt.Orientation.Horizontal, GridRole.SOURCE)
        painter.save()
        painter.fillRect(rect, tokens.colour("raised"))
        painter.setPen(tokens.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(8, _BAND + 4, -8, -5)
        base, small = self._theme.font(), self._theme.font(SMALL)
        line = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(base).height())
        below = QRect(inner.left(), line.bottom() + 3, inner.width(), QFontMetrics(small).height())
        if isinstance(source, Source):
            self._paint_band(painter, rect, source)
            painter.setFont(self._theme.font(bold=True))
            painter.setPen(tokens.colour("muted"))
            width = QFontMetrics(painter.font()).horizontalAdvance(source.letter) + 6
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), source.letter)
            self._write(painter, line.adjusted(width, 0, 0, 0), source.called, logicalIndex)
            if source.shares_with:
                told = self.tr("shares with {letters}").format(letters=" · ".join(source.shares_with))
                painter.setFont(small)
                painter.setPen(tokens.colour("muted"))
                shown = QFontMetrics(small).elidedText(told, Qt.TextElideMode.ElideRight, below.width())
                painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), shown)
        else:
            words = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
            self._write(painter, line, words, logicalIndex)
        painter.restore()

    def _paint_band(self, painter: QPainter, rect: QRect, source: Source) -> None:
        tokens = self._theme.tokens
        if source.begins_group:
            painter.setPen(tokens.colour("border"))
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if source.shares_with:
            left = rect.left() + (3 if source.begins_group else 0)
            painter.fillRect(QRect(left, rect.top(), rect.right() - left + 1, _BAND), tokens.colour("accent"))

    def _write(self, painter: QPainter, line: QRect, words: str, section: int) -> None:
        font = self._theme.font()
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        arrow = ""
        if sorted_by:
            arrow = " ↑" if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else " ↓"
        metrics = QFontMetrics(font)
        room = line.width() - metrics.horizontalAdvance(arrow)
        painter.setFont(font)
        painter.setPen(self._theme.tokens.colour("text"))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) + arrow
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
