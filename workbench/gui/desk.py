"""The desk: all panes around one open case, and what a press in one of them means for the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workbench.extraction.claim import Claim
from workbench.gui.bars import StatusLine, TopBar
from workbench.gui.below import Below
from workbench.gui.claims_table.pane import ClaimsPane
from workbench.gui.conflict_inspector.deciding import Given
from workbench.gui.conflict_inspector.pane import ConflictInspector
from workbench.gui.document_pane.panes import DocumentPanes
from workbench.gui.finding import Hit
from workbench.gui.hints import hints
from workbench.gui.kinds_marked import kinds_marked
from workbench.gui.open_case import OpenCase
from workbench.gui.preferences import Preferences
from workbench.gui.queue.pane import QueuePane
from workbench.gui.shown import Shown
from workbench.gui.sources.pane import SourcesPane
from workbench.gui.theme import Theme
from workbench.gui.trail import Trail
from workbench.gui.verdict_giving import verdicts
from workbench.review.decision import Verdict
from workbench.store.changes import Changes, Part
from workbench.store.claim_rows import ClaimRow

WIDE = 1200
"""Pixels of a window from which on two documents fit side by side."""
TALL = 760
"""Pixels of a window from which on the claims have room below the documents without taking it from the queue."""
OF_CLAIMS = ("put_together", "add_discrepancy", "take_apart", "same_person", "edit_claim")
"""What is done with the claims that are selected in the table."""


class _Place(NamedTuple):
    """A widget that F6 comes to."""

    widget: QWidget
    pane: QWidget


class Desk(QWidget):
    """Shows one case. ``properties_wanted`` and ``removal_wanted`` name a document.

    ``restore_wanted`` carries the event of the history to go back to; ``told`` says something in passing;
    ``all_decided`` ends the way.
    """

    properties_wanted = Signal(str)
    removal_wanted = Signal(str)
    restore_wanted = Signal(int)
    editor_wanted = Signal()
    turned = Signal()
    all_decided = Signal()
    told = Signal(str)

    def __init__(self, open_case: OpenCase, theme: Theme, actions: Mapping[str, QAction], language: str) -> None:
        super().__init__()
        self.open_case = open_case
        self._theme = theme
        self._actions = actions
        self.sources = SourcesPane(open_case, theme, actions["add_documents"])
        self.queue = QueuePane(open_case, theme, actions["open_only"])
        self.documents = DocumentPanes(open_case, theme)
        self.trail = Trail(self.documents, lambda: self.current, self.turn_to)
        self.inspector = ConflictInspector(open_case, theme, language)
        self.claims = ClaimsPane(open_case, theme, [actions[each] for each in OF_CLAIMS])
        self.below = Below(open_case, theme, self.claims)
        self.top = TopBar(open_case, [actions["undo"], actions["redo"], actions["export"]], actions["sign_off"])
        self.status = StatusLine(open_case, theme)
        self._mention = -1
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self._follow_in_claims)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.down = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._wire()
        self.tell_hints()

    @property
    def current(self) -> str:
        """The id of the discrepancy that is inspected, or an empty string."""
        return self.inspector.item.id if self.inspector.item is not None else ""

    def turn_to(self, discrepancy: str) -> None:
        """Inspect a discrepancy and choose it in the queue."""
        if discrepancy in self.open_case.items:
            self.queue.choose(discrepancy)

    def start(self, discrepancy: str = "") -> None:
        """Begin where the editor stood, else at the first that is open."""
        if discrepancy in self.open_case.items:
            self.turn_to(discrepancy)
        elif not self.queue.next_open() and self.queue.model.rowCount():
            self.queue.next()
        self.documents.show_something()
        self.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self, verdict: Verdict) -> None:
        """Begin a verdict on what is inspected."""
        self.inspector.deciding.begin(verdict)

    def pick_reading(self, number: int) -> None:
        """Pick a reading by its number, from 1."""
        self.inspector.readings.pick(number - 1)

    def next_mention(self) -> None:
        """Show the next place in the documents that the discrepancy rests on."""
        item = self.inspector.item
        if item is not None and item.discrepancy.fact.claims:
            claims = item.discrepancy.fact.claims
            self._mention = (self._mention + 1) % len(claims)
            self._show_claim(claims[self._mention])

    def step_pane(self, step: int) -> None:
        """Go with the keyboard to the next pane, or the one before."""
        places = [place for place in self._places() if place.pane.isVisible()]
        inside = [number for number, place in enumerate(places) if place.pane.isAncestorOf(self.focusWidget() or self)]
        number = (inside[0] + step) % len(places) if inside else 0
        places[number].widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_pane(self, wanted: Shown) -> None:
        """Show one of the panes below the documents, and go there with the keyboard."""
        self._actions["show_below"].setChecked(True)
        self.below.setVisible(True)
        self.below.show_pane(wanted)
        self.below.place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_everywhere(self) -> None:
        """Look words up in all documents, beginning with those that are selected."""
        self._actions["show_below"].setChecked(True)
        self.below.setVisible(True)
        self.below.look_up(self.documents.selected_words())

    def tell_hints(self) -> None:
        """Show the keys of the moment in the status line."""
        self.status.hints.set_hints(hints(self._actions))

    def _places(self) -> list[_Place]:
        first, second = self.documents.panes
        return [
            _Place(self.queue.list, self.queue),
            _Place(first.article, first),
            _Place(second.article, second),
            _Place(self.inspector.readings, self.inspector),
            _Place(self.below.place, self.below),
            _Place(self.sources.list, self.sources),
        ]

    def _wire(self) -> None:
        self.queue.chosen.connect(self._inspect)
        self.sources.chosen.connect(self.documents.show_document)
        self.sources.properties_wanted.connect(self.properties_wanted)
        self.documents.properties_wanted.connect(self.properties_wanted)
        self.sources.removal_wanted.connect(self.removal_wanted)
        self.documents.claim_pressed.connect(self._claim_pressed)
        self.inspector.mention_pressed.connect(self._show_claim)
        self.inspector.reading_picked.connect(self._show_claim)
        self.inspector.related_wanted.connect(self._jump_to)
        self.inspector.given.connect(self._record)
        self.claims.chosen.connect(self._claim_chosen)
        self.claims.refused.connect(self.open_case.refused)
        self.below.claim_chosen.connect(self._show_claim)
        self.below.place_chosen.connect(self._place_chosen)
        self.below.discrepancy_chosen.connect(self._jump_to)
        self.below.restore_wanted.connect(self.restore_wanted)
        self.below.filled.connect(self._fill)
        self.status.editor_wanted.connect(self.editor_wanted)
        self.open_case.changed.connect(self._refresh)

    def _inspect(self, discrepancy: str) -> None:
        item = self.open_case.items.get(discrepancy)
        if item is None:
            return
        self._mention = -1
        self.inspector.show_item(item)
        self.documents.show_item(item)
        self.below.follow(item)
        self._follow.start()
        self.turned.emit()

    def _follow_in_claims(self) -> None:
        """Show the claim in the table too, once what was asked for is on the screen."""
        item = self.inspector.item
        if item is not None and item.discrepancy.fact.claims:
            self._show_in_claims(item.discrepancy.fact.claims[0].id)

    def _show_in_claims(self, claim: str) -> None:
        self._follow.stop()
        self.claims.show_claim(claim)

    def _jump_to(self, discrepancy: str) -> None:
        self.trail.mark()
        self.turn_to(discrepancy)

    def _place_chosen(self, hit: Hit) -> None:
        self.trail.mark()
        self.documents.show_span(hit.document, hit.span)

    def _show_claim(self, claim: Claim) -> None:
        self.trail.mark()
        self.documents.show_claim(claim)
        self._show_in_claims(claim.id)

    def _claim_pressed(self, claim: str) -> None:
        """A click on marked words: their claim in the table, their discrepancy in the inspector."""
        self.trail.mark()
        self._show_in_claims(claim)
        mark = next(
            (mark for pane in self.documents.panes for mark in pane.marks if mark.claim_id == claim),
            None,
        )
        for pane in self.documents.panes:
            pane.choose(claim)
        if mark is not None and mark.discrepancy_id and mark.discrepancy_id != self.current:
            self.turn_to(mark.discrepancy_id)
            self._show_in_claims(claim)

    def _claim_chosen(self, row: ClaimRow) -> None:
        self.trail.mark()
        if row.discrepancy_id and row.discrepancy_id != self.current:
            self.turn_to(row.discrepancy_id)
        self._follow.stop()
        self.documents.show_claim(row.claim)

    def _record(self, given: Given) -> None:
        """Keep what was decided, on all that are selected, and turn to the next open one."""
        chosen = self.queue.selected()
        many = chosen if self.current in chosen and len(chosen) > 1 else [self.current]
        items = [self.open_case.items[each] for each in many if each in self.open_case.items]
        at_hand = self.inspector.item
        if at_hand is None:
            return
        linked = self.inspector.linked() if self.inspector.with_linked.isChecked() else []
        found = verdicts(self.open_case, given, items, at_hand, [each for each in linked if each.id not in many])
        if found.left:
            topics = ", ".join(each.discrepancy.topic for each in found.left)
            self.told.emit(self.tr("The verdict says nothing of these: {topics}").format(topics=topics))
        if not self.open_case.decide(list(found.decisions)):
            return
        self.inspector.show_item(self.open_case.items.get(self.current))
        self.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if given.verdict in (Verdict.ANNOTATE, Verdict.REOPEN):
            return
        if not self.queue.next_open():
            self.all_decided.emit()

    def _fill(self, filled: bool) -> None:
        """Give what lies below all the room, or the documents theirs again."""
        self.across.setVisible(not filled)
        if filled:
            self.below.place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, changes: Changes) -> None:
        if not changes.concern(Part.DOCUMENTS):
            return
        self._fit_sources(sum(self.left.sizes()))
        if self.inspector.item is None:
            QTimer.singleShot(0, self, self.start)  # once the panes have taken in what is new

    def _lay_out(self) -> None:
        self.left.addWidget(self.sources)
        self.left.addWidget(self.queue)
        self.across.addWidget(self.left)
        self.across.addWidget(self.documents)
        self.across.addWidget(self.inspector)
        self.down.addWidget(self.across)
        self.down.addWidget(self.below)
        for splitter in (self.left, self.across, self.down):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.left.setMinimumWidth(200)
        self.inspector.setMinimumWidth(300)
        self.below.setMinimumHeight(140)
        self.sources.setMinimumHeight(96)
        self.queue.setMinimumHeight(140)
        self.across.setStretchFactor(1, 1)
        self.down.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(self.down, 1)
        whole.addWidget(self.status)

    def arrange_in(self, size: QSize, preferences: Preferences) -> None:
        """Arrange the panes as they were left, else as fits a window of this size."""
        two = preferences.flag("two_panes", default=size.width() >= WIDE)
        below = preferences.flag("show_below", default=size.height() >= TALL)
        for name, on in (("two_panes", two), ("show_below", below), ("clean", False), ("open_only", False)):
            self._actions[name].setChecked(on)
        self.documents.set_two(two)
        self.documents.set_kinds(kinds_marked(preferences))
        self.below.setVisible(below)
        self.below.arrange_in(preferences)
        self.claims.arrange_in(preferences)
        self.arrange(size.width(), size.height())
        for name, splitter in self._splitters().items():
            kept = preferences.state(name)
            if kept is not None:
                splitter.restoreState(kept)
        if preferences.state("left") is None:
            QTimer.singleShot(0, self, lambda: self._fit_sources(sum(self.left.sizes())))

    def remember(self, preferences: Preferences) -> None:
        """Remember how the panes are arranged."""
        for name in ("two_panes", "show_below"):
            preferences.set_flag(name, self._actions[name].isChecked())
        self.below.remember(preferences)
        self.claims.remember(preferences)
        for name, splitter in self._splitters().items():
            preferences.set_state(name, splitter.saveState())

    def leave(self) -> None:
        """Ask nothing of the case any more: it is about to be closed."""
        self.hide()
        for timer in self.findChildren(QTimer):
            timer.stop()
        for each in self.findChildren(QObject):
            self._theme.disconnect(each)

    def _splitters(self) -> dict[str, QSplitter]:
        return {"left": self.left, "across": self.across, "down": self.down}

    def arrange(self, width: int, height: int) -> None:
        """The first arrangement for a window of this size: reading has the room, tables what they need."""
        left, right = (280, 392) if width >= 1280 else (224, 320)
        right = max(right, min(44 * self.fontMetrics().averageCharWidth(), width * 2 // 5))
        self.across.setSizes([left, width - left - right, right])
        below = max(min(height // 4, 260), 130)
        self.down.setSizes([height - below, below])
        self._fit_sources(height - below)

    def _fit_sources(self, height: int) -> None:
        """Give the sources the room that all of them need, up to half of the height they share with the queue."""
        sources = min(self.sources.height_of_all(), height // 2)
        self.left.setSizes([sources, height - sources])
