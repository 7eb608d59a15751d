"""What lies below the documents: claims, grid, words found, history and disagreements, one of them at a time."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from workbench.gui.claims_table.pane import ClaimsPane
from workbench.gui.disputes.pane import DisputesPane
from workbench.gui.found.pane import FoundPane
from workbench.gui.grid.pane import GridPane
from workbench.gui.history.pane import HistoryPane
from workbench.gui.icons import icon
from workbench.gui.open_case import OpenCase
from workbench.gui.preferences import Preferences
from workbench.gui.shown import Shown
from workbench.gui.theme import Theme
from workbench.review.item import Item

Pane = ClaimsPane | GridPane | FoundPane | HistoryPane | DisputesPane


class Below(QWidget):
    """The tabs and their panes. All but the claims are made when they are first wanted.

    ``claim_chosen`` carries a claim to show, ``place_chosen`` a place where words were found,
    ``discrepancy_chosen`` the id of a discrepancy to turn to,
    ``restore_wanted`` the event to go back to. ``filled`` says whether it takes all the room of the desk.
    """

    claim_chosen = Signal(object)
    place_chosen = Signal(object)
    discrepancy_chosen = Signal(str)
    restore_wanted = Signal(int)
    filled = Signal(bool)

    def __init__(self, open_case: OpenCase, theme: Theme, claims: ClaimsPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._theme = theme
        self._item: Item | None = None
        self.grid: GridPane | None = None
        self.found: FoundPane | None = None
        self.history: HistoryPane | None = None
        self.disputes: DisputesPane | None = None
        self._panes: dict[Shown, Pane] = {Shown.CLAIMS: claims}
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What is shown below the documents"))
        for each, words in (
            (Shown.CLAIMS, self.tr("Claims")),
            (Shown.GRID, self.tr("Grid")),
            (Shown.FOUND, self.tr("Find")),
            (Shown.HISTORY, self.tr("History")),
            (Shown.DISPUTES, self.tr("Disagreements")),
        ):
            self.tabs.setTabData(self.tabs.addTab(words), each.value)
        self.fill = QToolButton()
        self.fill.setCheckable(True)
        self.fill.setIcon(icon("fill"))
        self.fill.setAccessibleName(self.tr("Fill the desk with it"))
        self.fill.setToolTip(self.tr("Fill the desk with it"))
        self._stack = QStackedWidget()
        self._stack.addWidget(claims)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _: self._turn())
        self.fill.toggled.connect(self.filled)

    @property
    def shown(self) -> Shown:
        """What is shown."""
        return Shown(self.tabs.tabData(self.tabs.currentIndex()))

    @property
    def place(self) -> QWidget:
        """Where the keyboard goes in it."""
        pane = self._panes[self.shown]
        if isinstance(pane, FoundPane) and not pane.model.rowCount():
            return pane.line
        return pane.table if pane.table.isVisibleTo(pane) else self.tabs

    def show_pane(self, wanted: Shown) -> None:
        """Show one of them."""
        self.tabs.setCurrentIndex(list(Shown).index(wanted))

    def look_up(self, words: str) -> None:
        """Look words up in all documents."""
        self.show_pane(Shown.FOUND)
        if self.found is not None:
            self.found.begin(words)

    def follow(self, item: Item | None) -> None:
        """Let all of them know which discrepancy is at hand."""
        self._item = item
        if self.grid is not None and item is not None:
            self.grid.show_fact(item.discrepancy.fact.id)
        if self.history is not None:
            self.history.follow(item.id if item is not None else "")

    def arrange_in(self, preferences: Preferences) -> None:
        """Show what was shown last."""
        kept = preferences.state("below")
        name = kept.toStdString() if kept is not None else ""
        if name in Shown.__members__.values():
            self.show_pane(Shown(name))

    def remember(self, preferences: Preferences) -> None:
        """Remember what is shown."""
        preferences.set_state("below", QByteArray(self.shown.value.encode()))

    def _turn(self) -> None:
        wanted = self.shown
        if wanted not in self._panes:
            self._panes[wanted] = self._made(wanted)
            self._stack.addWidget(self._panes[wanted])
        self._stack.setCurrentWidget(self._panes[wanted])

    def _made(self, wanted: Shown) -> Pane:
        if wanted is Shown.GRID:
            self.grid = GridPane(self._open_case, self._theme)
            self.grid.claim_chosen.connect(self.claim_chosen)
            self.grid.discrepancy_chosen.connect(self.discrepancy_chosen)
            self.grid.opened.connect(lambda: self.fill.setChecked(False))
            made: Pane = self.grid
        elif wanted is Shown.FOUND:
            self.found = FoundPane(self._open_case, self._theme)
            self.found.chosen.connect(self.place_chosen)
            self.found.opened.connect(lambda: self.fill.setChecked(False))
            made = self.found
        elif wanted is Shown.HISTORY:
            self.history = HistoryPane(self._open_case, self._theme)
            self.history.restore_wanted.connect(self.restore_wanted)
            self.history.discrepancy_chosen.connect(self._turn_to)
            made = self.history
        else:
            self.disputes = DisputesPane(self._open_case, self._theme)
            self.disputes.discrepancy_chosen.connect(self._turn_to)
            made = self.disputes
        self.follow(self._item)
        return made

    def _turn_to(self, discrepancy: str) -> None:
        """Whoever turns to a discrepancy wants to see it."""
        self.fill.setChecked(False)
        self.discrepancy_chosen.emit(discrepancy)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.fill)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(self._stack, 1)
