"""The readings of a discrepancy as a small table: key, value, who gives it, how many independent copies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.comparison.fact import Reading
from workbench.gui.conflict_inspector.differences import BY_WORDS, aligned, base_of, compared
from workbench.gui.conflict_inspector.rich_text import pieces_html
from workbench.gui.focus_ring import FocusRing
from workbench.gui.keycaps import draw_keycap
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import SMALL, Theme
from workbench.review.item import Item

Index = QModelIndex | QPersistentModelIndex

HTML = Qt.ItemDataRole.UserRole.value + 1
SOURCES = Qt.ItemDataRole.UserRole.value + 2
COPIES = Qt.ItemDataRole.UserRole.value + 3
ODD = Qt.ItemDataRole.UserRole.value + 4
RIGHT = Qt.ItemDataRole.UserRole.value + 5
WORDS = Qt.ItemDataRole.UserRole.value + 6

NARROW_VALUE = 22
"""Letters up to which a figure stands beside its sources; a longer one, and words, stand above them."""
LETTERS_SHOWN = 12


class ReadingsModel(QAbstractListModel):
    """One row per reading."""

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._theme = theme
        self._readings: tuple[Reading, ...] = ()
        self._words = False
        self._base = 0
        self._right = ""
        self._cells: dict[int, Callable[[int], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: self._readings[row].value,
            Qt.ItemDataRole.AccessibleTextRole: self._aloud,
            HTML: self._html,
            WORDS: lambda _: self._words,
            SOURCES: lambda row: self._sources(self._readings[row]),
            COPIES: lambda row: self._copies(self._readings[row]),
            ODD: self._is_odd,
            RIGHT: lambda row: bool(self._right) and self._readings[row].value == self._right,
        }

    def set_item(self, item: Item | None) -> None:
        """Show the readings of a discrepancy."""
        self.beginResetModel()
        self._readings = item.discrepancy.readings if item is not None else ()
        self._words = item is not None and item.discrepancy.kind in BY_WORDS
        self._base = base_of(self._readings) if self._readings else 0
        self._right = item.decision.detail("right") if item is not None and item.decision is not None else ""
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._readings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._readings):
            return None
        found = self._cells.get(role)
        return None if found is None else found(index.row())

    def _aloud(self, row: int) -> str:
        reading = self._readings[row]
        return f"{reading.value}, {self._sources(reading)}, {self._copies(reading)}"

    def _html(self, row: int) -> str:
        value, base = self._readings[row].value, self._readings[self._base].value
        tokens = self._theme.tokens
        if self._words and row != self._base:
            return pieces_html(aligned(value, base), tokens.conflict, tokens.muted)
        return pieces_html(compared(value, base, words=self._words), tokens.conflict)

    def _is_odd(self, row: int) -> bool:
        return self._readings[row].independent_copies < self._readings[self._base].independent_copies

    def _sources(self, reading: Reading) -> str:
        letters = [self._open_case.letters.get(name, name) for name in reading.documents]
        more = len(letters) - LETTERS_SHOWN
        shown = ", ".join(letters[:LETTERS_SHOWN])
        return self.tr("{sources} and %n more", "", more).format(sources=shown) if more > 0 else shown

    def _copies(self, reading: Reading) -> str:
        told = self.tr("%n independent copies", "", reading.independent_copies)
        cited = tuple(dict.fromkeys(claim.speaker for claim in reading.claims if claim.speaker))
        if cited:
            told += " · " + self.tr("cites {speakers}").format(speakers=", ".join(cited[:3]))
        times = tuple(dict.fromkeys(claim.time for claim in reading.claims if claim.time))
        return f"{told} · {', '.join(times[:2])}" if times else told


class ReadingDelegate(QStyledItemDelegate):
    """Paints one reading."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 300
        base, small = QFontMetrics(self._theme.font()), QFontMetrics(self._theme.font(SMALL))
        height = base.height() + small.height() + 4
        if not self._beside(index):
            height += int(self._document(index, width - 52).size().height()) + 2
        return QSize(width, height + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        box = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, tokens.colour("selection"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), tokens.colour("accent"))
        elif index.data(RIGHT):
            painter.fillRect(box, tokens.colour("agreed_ground"))
        elif index.data(ODD):
            painter.fillRect(box, tokens.colour("conflict_ground"))
        if index.row():
            painter.setPen(tokens.colour("border"))
            painter.drawLine(box.topLeft(), box.topRight())
        inner = box.adjusted(12, 8, -12, -8)
        small = self._theme.font(SMALL)
        if index.row() < 9:
            cap = QRect(inner.left(), inner.top() + 1, 18, QFontMetrics(small).height() + 3)
            ink, edge = tokens.colour("muted"), tokens.colour("strong_border")
            draw_keycap(painter, cap, str(index.row() + 1), font=small, ink=ink, edge=edge)
        inner.setLeft(inner.left() + 28)
        document = self._document(index, inner.width())
        height = int(document.size().height())
        painter.translate(inner.topLeft())
        document.drawContents(painter, QRectF(0, 0, inner.width(), height))
        painter.translate(-inner.topLeft())
        who = QRect(inner)
        if self._beside(index):
            who.setLeft(inner.left() + max(int(document.idealWidth()) + 16, inner.width() * 2 // 5))
        else:
            who.setTop(inner.top() + height + 2)
        self._who(painter, who, index)
        painter.restore()

    def _who(self, painter: QPainter, box: QRect, index: Index) -> None:
        tokens = self._theme.tokens
        base = QFontMetrics(self._theme.font())
        painter.setFont(self._theme.font())
        painter.setPen(tokens.colour("text"))
        sources = base.elidedText(str(index.data(SOURCES)), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), sources)
        small = self._theme.font(SMALL)
        painter.setFont(small)
        painter.setPen(tokens.colour("muted"))
        below = box.adjusted(0, base.height() + 2, 0, 0)
        copies = QFontMetrics(small).elidedText(str(index.data(COPIES)), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), copies)

    def _beside(self, index: Index) -> bool:
        return not index.data(WORDS) and len(str(index.data() or "")) <= NARROW_VALUE

    def _document(self, index: Index, width: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        beside = self._beside(index)
        document.setDefaultFont(self._theme.figures(1.1) if beside else self._theme.article(1.0))
        document.setHtml(f'<span style="color:{self._theme.tokens.text}">{index.data(HTML)}</span>')
        document.setTextWidth(width)
        return document


class ReadingsTable(QListView):
    """The table as tall as its rows. ``picked`` tells the number of the reading that was clicked or moved to."""

    picked = Signal(int)

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readings = ReadingsModel(open_case, theme, self)
        self.setModel(self.readings)
        self.setItemDelegate(ReadingDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Readings"))
        self.selectionModel().currentChanged.connect(self._pick)
        theme.changed.connect(self._fit)
        FocusRing(self, theme)

    @property
    def current(self) -> int:
        """The number of the reading that is picked, from 0; -1 for none."""
        return self.currentIndex().row() if self.selectionModel().hasSelection() else -1

    def set_item(self, item: Item | None) -> None:
        """Show the readings of a discrepancy, none of them picked."""
        self.readings.set_item(item)
        self.clearSelection()
        self._fit()

    def pick(self, row: int) -> bool:
        """Pick a reading by its number, from 0."""
        if not 0 <= row < self.readings.rowCount():
            return False
        index = self.readings.index(row)
        if self.currentIndex() == index:
            self.picked.emit(row)
        self.setCurrentIndex(index)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        total = sum(self.sizeHintForIndex(self.readings.index(row)).height() for row in range(self.readings.rowCount()))
        self.setFixedHeight(max(total, 1))

    def _pick(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(current.row())
