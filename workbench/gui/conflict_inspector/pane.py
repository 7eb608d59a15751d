"""The pane that shows one discrepancy in full and takes the editor's decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from workbench.gui.clusters import linked_to
from workbench.gui.conflict_inspector.deciding import Deciding
from workbench.gui.conflict_inspector.mentions import Mentions
from workbench.gui.conflict_inspector.near_misses import NearMisses
from workbench.gui.conflict_inspector.readings import ReadingsTable
from workbench.gui.conflict_inspector.reasons import decision_html, related_html, why_html
from workbench.gui.marks import STYLES
from workbench.gui.open_case import OpenCase
from workbench.gui.sentences import in_words
from workbench.gui.theme import Theme
from workbench.gui.words import kind_words, level_words
from workbench.review.item import Item
from workbench.store.changes import Changes, Part

READINGS_KEPT = 148
"""Pixels in which title and readings stay in view while a verdict is given."""


class ConflictInspector(QWidget):
    """Shows a discrepancy.

    ``mention_pressed`` carries the claim to show in its document, ``reading_picked`` the first claim of a reading,
    ``related_wanted`` the id of a linked discrepancy, ``given`` what the editor decided.
    """

    mention_pressed = Signal(object)
    reading_picked = Signal(object)
    related_wanted = Signal(str)
    given = Signal(object)

    def __init__(self, open_case: OpenCase, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self._theme = theme
        self._language = language
        self._item: Item | None = None
        self._kind = _label("paneHead")
        self._place = _label("paneHead")
        self._topic = _label("title", wrap=True)
        self._about = _label("muted", wrap=True)
        self._why = _label("", wrap=True)
        self._related = _label("small", wrap=True)
        self._related.linkActivated.connect(self.related_wanted)
        self.with_linked = QCheckBox()
        self.with_linked.setAccessibleDescription(
            self.tr("The verdict on this one is given on the linked ones too, as one step")
        )
        self._stale = _label("staleCard", wrap=True)
        self._stale.setContentsMargins(8, 6, 8, 6)
        self._decided = _label("decided", wrap=True)
        self._decided.setContentsMargins(12, 8, 12, 8)
        self.readings = ReadingsTable(open_case, theme)
        self.mentions = Mentions(open_case, theme)
        self.near_misses = NearMisses(open_case, theme, language)
        self.deciding = Deciding()
        self._scroll = QScrollArea()
        self._lay_out()
        self.readings.picked.connect(self._pick)
        self.mentions.pressed.connect(self.mention_pressed)
        self.near_misses.pressed.connect(self.mention_pressed)
        self.deciding.given.connect(self.given)
        open_case.changed.connect(self._refresh)
        theme.changed.connect(self._show)
        self._show()

    @property
    def item(self) -> Item | None:
        """The discrepancy that is shown."""
        return self._item

    def show_item(self, item: Item | None) -> None:
        """Turn to a discrepancy, or to none."""
        if item is None or self._item is None or item.id != self._item.id:
            self.with_linked.setChecked(False)
        self._item = item
        self._show()
        self.deciding.set_item(tuple(reading.value for reading in item.discrepancy.readings) if item else ())
        if self._open_case.case.read_only:
            self.deciding.set_item(())
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        item = self._item
        self._stack.setCurrentIndex(0 if item is not None else 1)
        self.deciding.setVisible(item is not None and not self._open_case.case.read_only)
        self.readings.set_item(item)
        self.mentions.set_item(item)
        self.near_misses.set_item(item)
        self._tell_place()
        if item is None:
            self._kind.setText(self.tr("Discrepancy").upper())
            return
        found = item.discrepancy
        glyph = STYLES[item.mark].glyph
        self._kind.setText(f"{glyph}  {level_words(found.level).upper()}")
        self._topic.setText(found.topic)
        self._about.setText(
            self.tr("{kind} · {readings} in {documents}").format(
                kind=kind_words(found.kind),
                readings=self.tr("%n readings", "", len(found.readings)),
                documents=self.tr("%n documents", "where readings stand", len(found.fact.documents)),
            )
        )
        self._why.setText(why_html(item, self._open_case, self._theme.tokens, self._language))
        related = related_html(item, self._open_case, self._theme.tokens)
        self._related.setText(related)
        self._related.setVisible(bool(related))
        self._offer_linked(item)
        self._stale.setText(f"↻ {in_words(item.stale_why)}")
        self._stale.setVisible(item.stale)
        kept = [*([item.decision] if item.decision is not None else []), *item.notes]
        self._decided.setText("<hr>".join(decision_html(each, self._theme.tokens) for each in kept))
        self._decided.setVisible(bool(kept))

    def linked(self) -> list[Item]:
        """The discrepancies that share the slip and are still to be settled."""
        items, item = self._open_case.items, self._item
        if item is None:
            return []
        return linked_to(item, [items[each] for each in item.discrepancy.related if each in items])

    def toggle_linked(self) -> None:
        """Let the verdict hold for the linked ones too, or not."""
        if self.with_linked.isVisible():
            self.with_linked.toggle()

    def _offer_linked(self, item: Item) -> None:
        linked = [] if item.settled or self._open_case.case.read_only else self.linked()
        self.with_linked.setVisible(bool(linked))
        self.with_linked.setText(self.tr("Settle %n linked one(s) along with it  ( L )", "", len(linked)))

    def _tell_place(self) -> None:
        items = self._open_case.items
        case = self._open_case.case
        still_open = case.queue.unsettled(blind=case.blind)
        if self._item is None or not items:
            self._place.setText("")
        elif self._item.id in still_open:
            self._place.setText(
                self.tr("{number} of {total} open")
                .format(number=still_open.index(self._item.id) + 1, total=len(still_open))
                .upper()
            )
        else:
            self._place.setText(self.tr("{total} open").format(total=len(still_open)).upper())

    def _refresh(self, changes: Changes) -> None:
        if not changes.concern(Part.DISCREPANCIES, Part.DECISIONS, Part.DOCUMENTS, Part.FACTS):
            return
        if self._item is None:
            return
        now = self._open_case.items.get(self._item.id)
        if now is None or now != self._item or changes.concern(Part.DOCUMENTS):
            self.show_item(now)
        else:
            self._tell_place()

    def _pick(self, row: int) -> None:
        self.deciding.set_picked(row)
        if self._item is not None and row < len(self._item.discrepancy.readings):
            claims = self._item.discrepancy.readings[row].claims
            if claims:
                self.reading_picked.emit(claims[0])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 6)
        head.addWidget(self._kind, 1)
        head.addWidget(self._place)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(12)
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(self._topic)
        titles.addWidget(self._about)
        column.addLayout(titles)
        column.addWidget(self._stale)
        column.addWidget(self._decided)
        column.addWidget(_framed("card", self.readings, 1))
        column.addWidget(_framed("why", self._why, 12))
        column.addWidget(self._related)
        column.addWidget(self.with_linked)
        column.addWidget(self.mentions)
        column.addWidget(self.near_misses)
        column.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(READINGS_KEPT)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        empty = _label("muted", wrap=True)
        empty.setText(self.tr("Choose a discrepancy at the left, or press J for the next one that is open."))
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        empty.setContentsMargins(16, 8, 16, 8)
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(middle, 1)
        whole.addWidget(rule)
        whole.addWidget(self.deciding)


def _label(name: str, *, wrap: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(wrap)
    if wrap:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def _framed(name: str, widget: QWidget, margin: int) -> QFrame:
    frame = QFrame()
    frame.setObjectName(name)
    column = QVBoxLayout(frame)
    column.setContentsMargins(margin, margin, margin, margin)
    column.addWidget(widget)
    return frame
