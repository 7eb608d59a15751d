"""The document panes: one, or two side by side that keep a finding at the same height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from workbench.documents.document import Span
from workbench.documents.shared_copy import independent, sharing_with
from workbench.extraction.claim import Claim
from workbench.gui.document_pane.find_bar import FindBar
from workbench.gui.document_pane.pane import DocumentPane, Offer
from workbench.gui.document_pane.search import Search
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.review.item import Item
from workbench.store.changes import Changes, Part

STEP = 0.3
"""The part of the panes' height at which a finding is shown."""


Places = tuple[tuple[str, int], ...]
"""The names of the documents shown, each with the pixels that it is scrolled."""


class DocumentPanes(QWidget):
    """Shows documents of the case. ``claim_pressed`` tells the id of the claim that was clicked in one of them.

    ``properties_wanted`` names the document of which the editor wants to say something.
    """

    claim_pressed = Signal(str)
    properties_wanted = Signal(str)

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._offers: dict[str, Offer] = {}
        self._clean = False
        self.panes = (DocumentPane(theme), DocumentPane(theme))
        self._current = self.panes[0]
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for pane in self.panes:
            pane.setMinimumWidth(240)
            self._splitter.addWidget(pane)
            pane.claim_pressed.connect(self.claim_pressed)
            pane.properties_wanted.connect(self.properties_wanted)
            pane.wanted.connect(lambda name, pane=pane: self._show_in(pane, name))
            pane.entered.connect(lambda pane=pane: self._enter(pane))
        self.find_bar = FindBar()
        self.search = Search(open_case, self.find_bar, self.panes, lambda: self._current, self._show_in_current)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._empty_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.find_bar)
        whole.addWidget(body, 1)
        open_case.changed.connect(self._refresh)
        self._offer()

    @property
    def current(self) -> DocumentPane:
        """The pane that was used last."""
        return self._current

    @property
    def two(self) -> bool:
        """Whether two documents are shown side by side."""
        return not self.panes[1].isHidden()

    def set_two(self, two: bool) -> None:
        """Show two documents side by side, or one."""
        self.panes[1].setVisible(two)
        if not two:
            self._current = self.panes[0]
        elif not self.panes[1].name:
            others = [name for name in self._offers if name != self.panes[0].name]
            if others:
                self._show_in(self.panes[1], others[0])

    def set_kinds(self, kinds: frozenset[str]) -> None:
        """Mark claims of these kinds only, and always the one that is framed."""
        for pane in self.panes:
            pane.set_kinds(kinds)

    def set_clean(self, clean: bool) -> None:
        """Hide all marks, or show them."""
        self._clean = clean
        for pane in self.panes:
            pane.article.set_clean(clean)
            pane.strip.setVisible(not clean)

    def show_item(self, item: Item) -> None:
        """Show a discrepancy: the first two readings side by side, or the first in the one pane."""
        firsts = [reading.claims[0] for reading in item.discrepancy.readings if reading.claims]
        if not firsts:
            return
        claims = firsts[:2] if self.two else [self._at_hand(item) or firsts[0]]
        for pane, claim in zip(self.panes, claims, strict=False):
            self._show_claim(pane, claim)
        QTimer.singleShot(0, self, lambda: self._in_step(claims))

    def show_claim(self, claim: Claim) -> None:
        """Show one claim: in the pane that has its document, else in the one used last."""
        at_hand = [pane for pane in self._visible() if pane.name == claim.document]
        self._show_claim(at_hand[0] if at_hand else self._current, claim)

    def show_document(self, name: str) -> None:
        """Show a document from its top, in the pane used last."""
        self._show_in(self._current, name)

    def show_span(self, name: str, span: Span) -> None:
        """Show a place in a document and select it."""
        pane = next((pane for pane in self._visible() if pane.name == name), self._current)
        self._show_in(pane, name)
        pane.reveal(span)
        pane.select(span)

    def selected_words(self) -> str:
        """The words selected in the pane used last, in one line; empty where none are."""
        pane = self._current
        span = pane.selected_span()
        return " ".join(self._open_case.documents[pane.name].words(span).split()) if span is not None else ""

    def places(self) -> Places:
        """Which documents are shown, and how far each is scrolled."""
        return tuple((pane.name, pane.article.verticalScrollBar().value()) for pane in self._visible())

    def go_to(self, places: Places) -> None:
        """Show documents as they were shown once; one that is gone stays away."""
        for pane, (name, _) in zip(self._visible(), places, strict=False):
            self._show_in(pane, name)
        QTimer.singleShot(0, self, lambda: self._scroll_to(places))

    def _scroll_to(self, places: Places) -> None:
        for pane, (name, value) in zip(self._visible(), places, strict=False):
            if pane.name == name:
                pane.article.verticalScrollBar().setValue(value)

    def _show_in_current(self, name: str) -> DocumentPane:
        self._show_in(self._current, name)
        return self._current

    def _visible(self) -> tuple[DocumentPane, ...]:
        return self.panes if self.two else self.panes[:1]

    def _enter(self, pane: DocumentPane) -> None:
        self._current = pane

    def _at_hand(self, item: Item) -> Claim | None:
        name = self.panes[0].name
        return next((claim for claim in item.discrepancy.fact.claims if claim.document == name), None)

    def _show_claim(self, pane: DocumentPane, claim: Claim) -> None:
        self._show_in(pane, claim.document)
        pane.choose(claim.id)
        pane.reveal(claim.span, STEP)

    def _in_step(self, claims: list[Claim]) -> None:
        for pane, claim in zip(self._visible(), claims, strict=False):
            if pane.name == claim.document:
                pane.reveal(claim.span, STEP)

    def _show_in(self, pane: DocumentPane, name: str) -> None:
        document = self._open_case.documents.get(name)
        if document is None or pane.name == name:
            return
        if name not in self._offers:  # another pane heard of new documents first, and turned to one of them
            self._offer()
        pane.show_document(document, self._offers[name], self._open_case.case.marks(name))

    def show_something(self, *, anew: bool = False) -> None:
        """Put a document into every pane that has none, or none that is still there; ``anew`` sets the others again."""
        names = iter(self._offers)
        for pane in self.panes:
            fallback = next(names, "")
            there = pane.name in self._offers
            kept = pane.name if there else fallback
            if kept and (anew or not there):
                document = self._open_case.documents[kept]
                pane.show_document(document, self._offers[kept], self._open_case.case.marks(kept))

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS):
            self._offer()
            if any(pane.name for pane in self.panes):  # else the desk begins, and chooses what to show
                self.show_something(anew=True)
        elif changes.concern(Part.CLAIMS, Part.FACTS, Part.DISCREPANCIES, Part.DECISIONS):
            for pane in self.panes:
                if pane.name in self._open_case.documents:
                    pane.set_marks(self._open_case.case.marks(pane.name))

    def _offer(self) -> None:
        standing = independent(self._open_case.documents, self._open_case.case.shared_copies())
        self._offers = {name: self._offer_of(name, standing) for name in self._open_case.documents}
        self._stack.setCurrentIndex(0 if self._offers else 1)
        for pane in self.panes:
            pane.offer(self._offers.values())

    def _offer_of(self, name: str, standing: Sequence[str]) -> Offer:
        letters = self._open_case.letters
        told = ""
        if name not in standing:
            others = sharing_with(name, self._open_case.case.shared_copies())
            told = self.tr("shares copy with {letters}").format(letters=", ".join(letters[each] for each in others))
        elif len(standing) > 1:
            told = self.tr("independent {number} of {total}").format(
                number=standing.index(name) + 1, total=len(standing)
            )
        return Offer(name, letters.get(name, ""), self._open_case.shown_name(name), told)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("pane")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("No documents yet"))
        title.setObjectName("title")
        hint = QLabel(self.tr("Drop files or folders here, or add them with Ctrl+I. Pasted text is welcome, too."))
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.addStretch()
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(8)
        column.addWidget(hint)
        column.addStretch()
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addLayout(column, 2)
        row.addStretch(1)
        return page
