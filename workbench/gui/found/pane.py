"""The pane in which words are looked up in all documents at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.gui.finding import Hit
from workbench.gui.focus_ring import FocusRing
from workbench.gui.found.model import FoundModel, FoundRole
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.gui.under_head import under_head

Index = QModelIndex | QPersistentModelIndex

TYPING_PAUSE = 60
"""Milliseconds after the last letter before the documents are searched."""
NAME = 24
"""Letters of a document's name that are shown."""


class FoundDelegate(QStyledItemDelegate):
    """Paints a place: where it stands, and the words below one another with their text on either side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(self._theme.font()).height() + 11)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        box = QRect(option.rect)
        hit = index.data(FoundRole.HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, tokens.colour("selection"))
        painter.setPen(tokens.colour("border"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        plain = self._theme.font()
        metrics = QFontMetrics(plain)
        inner = box.adjusted(12, 0, -12, -1)
        letter = metrics.averageCharWidth()
        painter.setFont(plain)
        painter.setPen(tokens.colour("muted"))
        place = QRect(inner.left(), inner.top(), 8 * letter, inner.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), str(index.data(FoundRole.PLACE)))
        name = QRect(place.right(), inner.top(), min(NAME * letter, inner.width() // 4), inner.height())
        told = metrics.elidedText(str(index.data(FoundRole.SOURCE)), Qt.TextElideMode.ElideRight, name.width() - 12)
        painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter), told)
        text = inner.adjusted(name.right() - inner.left(), 0, 0, 0)
        self._line(painter, text, hit)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, hit: Hit) -> None:
        """The words begin at the same place in every row, so that the eye runs down them."""
        plain, bold = QFontMetrics(self._theme.font()), QFontMetrics(self._theme.font(bold=True))
        middle = box.left() + min(box.width() * 2 // 5, plain.averageCharWidth() * 50)
        text, muted = self._theme.tokens.colour("text"), self._theme.tokens.colour("muted")
        before = QRect(box.left(), box.top(), middle - box.left(), box.height())
        painter.setPen(muted)
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(before, right, plain.elidedText(hit.before, Qt.TextElideMode.ElideLeft, before.width()))
        words = bold.elidedText(hit.words, Qt.TextElideMode.ElideRight, box.right() - middle)
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(text)
        width = bold.horizontalAdvance(words)
        painter.drawText(QRect(middle, box.top(), width + 2, box.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        after = QRect(middle + width, box.top(), box.right() - middle - width, box.height())
        painter.setFont(self._theme.font())
        painter.setPen(muted)
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(after, left, plain.elidedText(hit.after, Qt.TextElideMode.ElideRight, after.width()))


class FoundPane(QWidget):
    """``chosen`` carries the place to show, ``opened`` says that the editor wants to read there."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = FoundModel(open_case, self)
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Words in any document"))
        self.line.setAccessibleName(self.tr("Find in all documents"))
        self.line.setMaximumWidth(360)
        self._count = QLabel()
        self._count.setObjectName("paneHead")
        self.table = QListView()
        self.table.setModel(self.model)
        FocusRing(self.table, theme)
        self.table.setItemDelegate(FoundDelegate(theme, self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setUniformItemSizes(True)
        self.table.setAccessibleName(self.tr("Places found"))
        self.table.setAccessibleDescription(self.tr("Enter shows the place in its document."))
        self._empty = QLabel()
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._lay_out()
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.line.returnPressed.connect(self._enter)
        self._pause.timeout.connect(self._seek)
        self.table.selectionModel().currentChanged.connect(self._turn)
        self.table.clicked.connect(lambda index: self._turn(index, QModelIndex()))
        self.table.activated.connect(lambda _: self.opened.emit())
        self.model.modelReset.connect(self._tell)
        theme.changed.connect(self.table.doItemsLayout)
        self._tell()

    def begin(self, words: str) -> None:
        """Let the editor type; words that he has selected stand there already."""
        if words:
            self.line.setText(words)
            self._seek()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter(self) -> None:
        self._seek()
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.setCurrentIndex(self.model.index(0))

    def _seek(self) -> None:
        self._pause.stop()
        self.model.seek(self.line.text())

    def _turn(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.model.hit(current.row()))

    def _tell(self) -> None:
        hits = self.model.rowCount()
        self._stack.setCurrentIndex(0 if hits else 1)
        if hits:
            places, documents = self.tr("%Ln places", "", hits), self.model.documents
            told = self.tr("{places} in %Ln documents", "", documents).format(places=places)
            self._count.setText(told.upper())
        else:
            self._count.setText("")
        if self.line.text().strip():
            self._empty.setText(self.tr("No document holds these words."))
        else:
            self._empty.setText(self.tr("Type words: every place in every document will stand here."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.line, 1)
        head.addWidget(self._count)
        head.addStretch(1)
        self._stack = under_head(self, head, self.table, self._empty)
