"""The pane with the disagreements, and what can be done about one: look at it, or let the second verdict hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from workbench.gui.disputes.model import DisputesModel, verdicts_of
from workbench.gui.focus_ring import FocusRing
from workbench.gui.open_case import OpenCase
from workbench.gui.rows import RowDelegate
from workbench.gui.theme import Theme
from workbench.gui.under_head import under_head
from workbench.review.item import Item


class DisputesPane(QWidget):
    """Shows disagreements. ``discrepancy_chosen`` tells the id of the one to turn to."""

    discrepancy_chosen = Signal(str)

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self.model = DisputesModel(open_case, self)
        self._count = QLabel()
        self._count.setObjectName("paneHead")
        self.show_it = QPushButton(self.tr("Show"))
        self.show_it.setProperty("flat", True)
        self.take_second = QPushButton(self.tr("Let the second verdict hold"))
        self.take_second.setProperty("flat", True)
        self.take_second.setToolTip(self.tr("Recorded as your own verdict; the first one stays in the history"))
        self.table = QTableView()
        FocusRing(self.table, theme)
        self._empty = QLabel()
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._chosen = ""
        self._set_up_table(theme)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._turn)
        self.table.activated.connect(lambda _: self._show())
        self.show_it.clicked.connect(self._show)
        self.take_second.clicked.connect(self._take_second)
        self.model.modelReset.connect(self._after_reset)
        theme.changed.connect(self.table.resizeRowsToContents)
        self._after_reset()

    @property
    def current(self) -> Item | None:
        """The disagreement that is chosen."""
        return self.model.item(self.table.currentIndex().row())

    def _turn(self, current: QModelIndex, before: QModelIndex) -> None:
        item = self.model.item(current.row()) if current.isValid() else None
        if item is not None:
            self._chosen = item.id
        self._allow()

    def _show(self) -> None:
        if self.current is not None:
            self.discrepancy_chosen.emit(self.current.id)

    def _take_second(self) -> None:
        item = self.current
        second = verdicts_of(item)[1] if item is not None else None
        if second is None:
            return
        editor = self._open_case.case.editor
        self._open_case.decide([replace(second, editor=editor, made=dt.datetime.now(dt.UTC), second=False)])

    def _allow(self) -> None:
        case = self._open_case.case
        chosen = self.current is not None
        self.show_it.setEnabled(chosen)
        self.take_second.setEnabled(chosen and not case.read_only and not case.blind)

    def _after_reset(self) -> None:
        disputes, twice = self.model.rowCount(), self.model.read_twice
        told = f"{self.tr('%Ln disagreements', '', disputes)} · {self.tr('%Ln read twice', '', twice)}"
        self._count.setText(told.upper())
        self._stack.setCurrentIndex(0 if disputes else 1)
        if twice:
            self._empty.setText(self.tr("The second reader agrees on everything he has decided so far."))
        else:
            self._empty.setText(
                self.tr("What a second reader decides otherwise will stand here, with both verdicts side by side.")
            )
        self.table.resizeRowsToContents()
        row = self.model.row_of(self._chosen)
        if disputes:
            self.table.setCurrentIndex(self.model.index(max(row, 0), 0))
        self._allow()

    def _set_up_table(self, theme: Theme) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(RowDelegate(theme, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setAccessibleName(self.tr("Disagreements of first and second reader"))
        table.setAccessibleDescription(self.tr("Enter turns to the discrepancy."))
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.show_it)
        head.addWidget(self.take_second)
        self._stack = under_head(self, head, self.table, self._empty)
