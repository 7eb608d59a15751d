"""The pane with the history: filters, the events, and the one that is chosen in full."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.focus_ring import FocusRing
from workbench.gui.history.details import EventDetails
from workbench.gui.history.events import GROUPS, words_of
from workbench.gui.history.model import COLUMNS, HistoryModel
from workbench.gui.history.rows import EventDelegate
from workbench.gui.open_case import OpenCase
from workbench.gui.shrinking import ShrinkingLabel
from workbench.gui.theme import Theme
from workbench.review.event import Event
from workbench.store.past import HistoryQuery

TYPING_PAUSE = 60
"""Milliseconds after the last letter before the history is filtered."""


class HistoryPane(QWidget):
    """Shows what was done.

    ``restore_wanted`` carries the sequence of the event to go back to, ``discrepancy_chosen`` the id of the
    discrepancy to turn to.
    """

    restore_wanted = Signal(int)
    discrepancy_chosen = Signal(str)

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self._theme = theme
        self._outdated = False
        self._at_hand = ""
        self.model = HistoryModel(open_case, self)
        self._count = ShrinkingLabel(3)
        self._count.setObjectName("paneHead")
        self.only_this = QPushButton(self.tr("Only the discrepancy at hand"))
        self.only_this.setCheckable(True)
        self.editor = _choice(self.tr("Who did it"))
        self.action = _choice(self.tr("What was done"))
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Words, notes, names"))
        self.filter.setAccessibleName(self.tr("Filter the history"))
        self.filter.setMinimumWidth(120)
        self.filter.setMaximumWidth(240)
        self.table = QTableView()
        FocusRing(self.table, theme)
        self.details = EventDetails(theme)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._sequence = 0
        self._set_up_table()
        self._lay_out()
        self._offer_editors()
        self._connect()
        self._after_reset()

    def follow(self, discrepancy: str) -> None:
        """Let the pane know which discrepancy is at hand."""
        self._at_hand = discrepancy
        if self.only_this.isChecked():
            self._ask()

    def choose(self, sequence: int) -> None:
        """Select an event."""
        row = self.model.row_of(sequence)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._reload()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self.filter.textChanged.connect(lambda _: self._pause.start())
        for box in (self.editor, self.action):
            box.currentIndexChanged.connect(lambda _: self._ask())
        self.only_this.toggled.connect(lambda _: self._ask())
        self.table.selectionModel().currentRowChanged.connect(self._turn)
        self.table.activated.connect(self._activate)
        self.model.modelReset.connect(self._after_reset)
        self.details.back_wanted.connect(self.restore_wanted)
        self.details.target_wanted.connect(self.discrepancy_chosen)
        self._open_case.changed.connect(lambda _: self._refresh())
        self._theme.changed.connect(self._set_sizes)

    def _ask(self) -> None:
        group = self.action.currentData()
        self.model.set_query(
            replace(
                HistoryQuery(),
                text=self.filter.text().strip(),
                editor=self.editor.currentData() or "",
                actions=GROUPS[group].actions if group >= 0 else frozenset(),
                discrepancy=self._at_hand if self.only_this.isChecked() else "",
            )
        )

    def _refresh(self) -> None:
        if self.isVisible():
            self._reload()
        else:
            self._outdated = True

    def _reload(self) -> None:
        self._outdated = False
        self.model.reload()
        self._offer_editors()

    def _turn(self, current: QModelIndex, before: QModelIndex) -> None:
        event = self.model.event_at(current.row()) if current.isValid() else None
        if event is None:
            return
        self._sequence = event.sequence
        case = self._open_case.case
        self.details.show_event(
            event,
            taken_back=self.model.taken_back(event),
            steps_after=self.model.steps_after(event.sequence),
            shown=self._shown(event),
            writable=not (case.read_only or case.blind),
        )

    def _activate(self, index: QModelIndex) -> None:
        event = self.model.event_at(index.row())
        if event is not None and self._shown(event):
            self.discrepancy_chosen.emit(event.target)

    def _shown(self, event: Event) -> bool:
        return event.target in self._open_case.items

    def _after_reset(self) -> None:
        self._count.setText(self.tr("%Ln events", "", self.model.rowCount()).upper())
        self.choose(self._sequence)
        if not self.table.currentIndex().isValid():
            self.details.show_nothing()

    def _offer_editors(self) -> None:
        names = [name for name in self.model.editors if name]
        if [self.editor.itemData(row) for row in range(self.editor.count())] == ["", *names]:
            return
        chosen = self.editor.currentData()
        self.editor.blockSignals(True)
        self.editor.clear()
        self.editor.addItem(self.tr("Everybody"), "")
        for name in names:
            self.editor.addItem(name, name)
        self.editor.setCurrentIndex(max(self.editor.findData(chosen), 0))
        self.editor.blockSignals(False)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(EventDelegate(self._theme, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setAccessibleName(self.tr("History of the case"))
        table.setAccessibleDescription(self.tr("Enter turns to the discrepancy that an event is about."))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        letter = QFontMetrics(self._theme.font()).averageCharWidth()
        for section, column in enumerate(COLUMNS):
            head.resizeSection(section, column.width * letter + 16)
        self._set_sizes()

    def _set_sizes(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(QFontMetrics(self._theme.font()).height() + 11)

    def _lay_out(self) -> None:
        self.action.addItem(self.tr("All actions"), -1)
        for position, group in enumerate(GROUPS):
            self.action.addItem(words_of(group.words), position)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._count)
        head.addStretch(1)
        for widget in (self.only_this, self.editor, self.action):
            head.addWidget(widget)
        self.action.setMinimumContentsLength(max(8, len(self.action.itemText(0)) - 2))
        head.addWidget(self.filter, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        self.details.setMinimumWidth(240)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(splitter, 1)


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName("filter")
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setMinimumWidth(72)
    return box
