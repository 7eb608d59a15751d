"""The window in which the help is read: pages at the left, with a search above them, and the page at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.help.pages import FIRST, help_pages, matching
from workbench.gui.rows import RowDelegate, RowRole
from workbench.gui.theme import Theme

_LINE_HEIGHT = 145
"""Per cent."""


class HelpReader(QDialog):
    """Stands beside the window: whoever reads can go on working. Links lead to other pages, or do what they say."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(880, 620)
        self._theme = theme
        self._actions = actions
        self._pages = {page.id: page for page in help_pages()}
        self._shown = ""
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Search the help"))
        self.line.setAccessibleName(self.tr("Search the help"))
        self.list = QListWidget()
        self.list.setItemDelegate(RowDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.text = QTextBrowser()
        self.text.setObjectName("article")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Page of the help"))
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.currentItemChanged.connect(self._turn)
        self.text.anchorClicked.connect(self._follow)
        theme.changed.connect(self._set)
        self._search("")

    @property
    def page(self) -> str:
        """The page that is read."""
        return self._shown

    def read(self, page: str) -> None:
        """Turn to a page; a search that hides it is given up."""
        wanted = page if page in self._pages else FIRST
        if wanted not in self._listed():
            self.line.clear()
        self.list.setCurrentRow(self._listed().index(wanted))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                row = self.list.currentRow() + (1 if event.key() == Qt.Key.Key_Down else -1)
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.text.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _listed(self) -> list[str]:
        return [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]

    def _search(self, typed: str) -> None:
        kept = self._shown
        self.list.blockSignals(True)
        self.list.clear()
        for page, around in matching(typed, self._pages.values()):
            item = QListWidgetItem(page.title)
            item.setData(RowRole.BELOW, around)
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            item.setToolTip(page.title)
            self.list.addItem(item)
        self.list.blockSignals(False)
        listed = self._listed()
        if listed:
            self.list.setCurrentRow(listed.index(kept) if kept in listed and not typed else 0)
        self._mark(typed)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self._shown:
            self._shown = str(item.data(Qt.ItemDataRole.UserRole))
            self._set()

    def _set(self) -> None:
        page = self._pages.get(self._shown)
        if page is None:
            return
        self.text.document().setDefaultFont(self._theme.font())
        self.text.setMarkdown(page.text)
        _set_pages(self.text.document(), self._theme)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(self.line.text())

    def _mark(self, typed: str) -> None:
        """Mark what was searched for in the page."""
        marks = []
        for word in typed.split():
            cursor = self.text.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format = _marked(self._theme.tokens.colour("variation_ground"))
                marks.append(mark)
                cursor = self.text.document().find(word, cursor)
        self.text.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        where, _, name = link.toString().partition(":")
        if where == "page":
            self.read(name)
        elif where == "action" and name in self._actions:
            self.close()
            self._actions[name].trigger()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.line)
        left.addWidget(self.list, 1)
        self.list.setMinimumWidth(260)
        self.line.setMinimumWidth(260)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.text, 3)


def _set_pages(document: QTextDocument, theme: Theme) -> None:
    """Generous lines, room at the sides, and tables with thin lines: Markdown says nothing of the look."""
    document.setDocumentMargin(24)
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setLineHeight(_LINE_HEIGHT, form.LineHeightTypes.ProportionalHeight.value)
        if form.headingLevel():
            form.setTopMargin(4 if form.headingLevel() == 1 else 16)
            form.setBottomMargin(6)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format().toTableFormat()
            table.setBorderCollapse(True)
            table.setBorder(1)
            table.setBorderBrush(theme.tokens.colour("border"))
            table.setCellPadding(5)
            frame.setFormat(table)


def _marked(colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(colour)
    return form
