"""The pane with the sources, and the button that adds one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QToolButton,
    QWidget,
)

from workbench.gui.focus_ring import FocusRing
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowDelegate
from workbench.gui.sources.model import SourcesModel
from workbench.gui.theme import Theme
from workbench.gui.under_head import under_head


class SourcesPane(QWidget):
    """Shows the documents. ``chosen`` tells the name of the one to show, ``properties_wanted`` the one to describe."""

    chosen = Signal(str)
    properties_wanted = Signal(str)
    removal_wanted = Signal(str)
    replacement_wanted = Signal(str)
    versions_wanted = Signal(str)

    def __init__(self, open_case: OpenCase, theme: Theme, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SourcesModel(open_case, self)
        self._head = QLabel(self.tr("Sources").upper())
        self._head.setObjectName("paneHead")
        self._add = QToolButton()
        self._add.setDefaultAction(add)
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._add.setAccessibleName(self.tr("Add documents"))
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RowDelegate(theme, self.list, two_lines=True))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.setModel(self.model)  # last: what is set on a list with rows lays all of them out anew
        FocusRing(self.list, theme)
        self._empty = QLabel(self.tr("Add the accounts of the event: files, folders or pasted text."))
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._lay_out()
        self.list.clicked.connect(self._show)
        self.list.activated.connect(self._show)
        self.list.customContextMenuRequested.connect(self._offer)
        self.model.modelReset.connect(self._after_reset)
        theme.changed.connect(self.list.doItemsLayout)
        self._after_reset()

    def mark_shown(self, name: str) -> None:
        """Select the document that is being looked at."""
        row = self.model.row(name)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def height_of_all(self) -> int:
        """The height in pixels at which all documents are in view."""
        rows = self.model.rowCount()
        return self._add.sizeHint().height() + 16 + rows * max(self.list.sizeHintForRow(0), 40)

    def _show(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.document(index.row()).name)

    def _offer(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        name = self.model.document(index.row()).name
        menu = QMenu(self)
        menu.addAction(self.tr("Show"), lambda: self.chosen.emit(name))
        menu.addAction(self.tr("Properties…"), lambda: self.properties_wanted.emit(name))
        menu.addAction(self.tr("Put a newer version in its place…"), lambda: self.replacement_wanted.emit(name))
        menu.addAction(self.tr("What changed between versions…"), lambda: self.versions_wanted.emit(name))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from the case…"), lambda: self.removal_wanted.emit(name))
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _after_reset(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.addWidget(self._head, 1)
        head.addWidget(self._add)
        self._stack = under_head(self, head, self.list, self._empty)
