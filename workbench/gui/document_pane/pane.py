"""One document pane: head with the document's letter and outlet, the article, the overview strip."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.documents.document import Document, Rank, Span
from workbench.gui.document_pane.article import Article, cursor_at
from workbench.gui.document_pane.highlights import Highlight, Highlights
from workbench.gui.document_pane.strip import Strip
from workbench.gui.document_pane.typesetting import typeset
from workbench.gui.icons import icon
from workbench.gui.marks import mark_words
from workbench.gui.text_map import TextMap, text_map
from workbench.gui.theme import Theme
from workbench.gui.words import day_words, kind_words, rank_words
from workbench.store.claim_rows import MarkedSpan


class HeadButton(QToolButton):
    """Says what a pane shows, as much of it as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""

    def say(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 8, 0)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


@dataclass(frozen=True, slots=True)
class Offer:
    """A document that a pane can show: its name in the case, its letter, what it is called, and its place among copies.

    ``independence`` is empty where the number of independent copies says nothing ("independent 1 of 3").
    """

    name: str
    letter: str
    called: str
    independence: str = ""


class DocumentPane(QWidget):
    """Shows one document. ``claim_pressed`` tells which mark was clicked, ``wanted`` which other document to show.

    ``set_anew`` says that another text stands in it, or the same in another type size.
    """

    claim_pressed = Signal(str)
    wanted = Signal(str)
    entered = Signal()
    moved = Signal()
    set_anew = Signal()
    properties_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._document: Document | None = None
        self._map: TextMap = text_map("")
        self._marks: Sequence[MarkedSpan] = ()
        self._offers: tuple[Offer, ...] = ()
        self._kinds: frozenset[str] | None = None
        self._choice = HeadButton()
        self._choice.setObjectName("paneHead")
        self._choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choice.setMenu(QMenu(self._choice))
        self._choice.menu().aboutToShow.connect(self._fill_menu)
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._choice.setAccessibleName(self.tr("Document in this pane"))
        self.properties = QToolButton()
        self.properties.setIcon(icon("properties"))
        self.properties.setToolTip(self.tr("About this document: outlet, headline, author, date, rank…"))
        self.properties.setAccessibleName(self.tr("About this document"))
        self.properties.clicked.connect(lambda: self.properties_wanted.emit(self.name) if self.name else None)
        self._independence = QLabel()
        self._independence.setObjectName("paneHead")
        self.article = Article(theme, self._told)
        self.article.setAccessibleName(self.tr("Text of the document"))
        self.strip = Strip(theme, self.article.place_in_whole)
        self._lay_out()
        self.article.pressed.connect(self.claim_pressed)
        self.article.moved.connect(self.moved)
        self.strip.pressed.connect(self.claim_pressed)
        self.strip.place_pressed.connect(lambda position: self.article.reveal(position, position))
        self.article.installEventFilter(self)
        theme.changed.connect(self._set_again)

    @property
    def name(self) -> str:
        """The name of the document shown, or an empty string."""
        return self._document.name if self._document is not None else ""

    @property
    def marks(self) -> Sequence[MarkedSpan]:
        """The marks of the document shown."""
        return self._marks

    @property
    def about(self) -> str:
        """What stands under the title of the document shown: date, author, rank."""
        return _about(self._document) if self._document is not None else ""

    def offer(self, offers: Iterable[Offer]) -> None:
        """The documents that this pane can show."""
        self._offers = tuple(offers)

    def _fill_menu(self) -> None:
        menu = self._choice.menu()
        menu.clear()
        for each in self._offers:
            action = menu.addAction(f"{each.letter}  {each.called}")
            action.triggered.connect(lambda _=False, name=each.name: self.wanted.emit(name))

    def show_document(self, document: Document, offer: Offer, marks: Sequence[MarkedSpan]) -> None:
        """Show a document and its marks from the top; one that is shown already stays where it is."""
        same, self._document = document == self._document, document
        self._marks = marks
        head = f"{offer.letter} · {offer.called}"
        self._choice.say(f"{offer.letter} · {offer.called.upper()}" if document.outlet else head)
        self._choice.setToolTip(self.tr("{document}: choose another document for this pane").format(document=head))
        self._independence.setText(offer.independence.upper())
        self.article.setAccessibleName(self.tr("Text of {document}").format(document=head))
        if same:
            self.set_marks(marks)
        else:
            self._set()

    def set_marks(self, marks: Sequence[MarkedSpan]) -> None:
        """Mark the same text anew: something was decided."""
        self._marks = marks
        chosen, kinds = self.article.chosen, self._kinds
        shown = (mark for mark in marks if kinds is None or mark.kind in kinds or mark.claim_id == chosen)
        found = Highlights(self._highlight(mark) for mark in shown)
        self.article.set_highlights(found)
        self.strip.set_highlights(found.all())

    def set_kinds(self, kinds: frozenset[str]) -> None:
        """Mark claims of these kinds only, and always the one that is framed."""
        if kinds != self._kinds:
            self._kinds = kinds
            self.set_marks(self._marks)

    def set_found(self, spans: Sequence[Span]) -> None:
        """Mark what was looked for."""
        stretches = [self._map.units(span) for span in spans]
        self.article.set_found(stretches)
        self.strip.set_found([start for start, _ in stretches])

    def choose(self, claim: str) -> None:
        """Frame one claim, or none."""
        self.article.choose(claim)
        if claim and self.article.highlights.of_claim(claim) is None:
            self.set_marks(self._marks)

    def reveal(self, span: Span, height: float = 0.35) -> None:
        """Bring a span into view."""
        self.article.reveal(*self._map.units(span), height)

    def select(self, span: Span) -> None:
        """Select a span as the editor would with the mouse."""
        self.article.setTextCursor(cursor_at(self.article.document(), *self._map.units(span)))

    def first_in_view(self) -> int:
        """The offset in the text of the first letter in view."""
        corner = QPoint(self.article.viewport().width() // 2, 1)
        return self._map.offset(self.article.cursorForPosition(corner).position())

    def place_on_screen(self, span: Span) -> float:
        """How far below the pane's upper edge a span stands, in pixels."""
        return self.article.place_on_screen(self._map.unit(span.start))

    def selected_span(self) -> Span | None:
        """The span of the selected words, or None where none are."""
        cursor = self.article.textCursor()
        if not cursor.hasSelection():
            return None
        found = self._map.span(cursor.selectionStart(), cursor.selectionEnd())
        return found if found.start < found.end else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.entered.emit()
        return super().eventFilter(watched, event)

    def _told(self, claim: str) -> str:
        """What a mark stands for, for whoever rests on it with the mouse."""
        mark = next((mark for mark in self._marks if mark.claim_id == claim), None)
        return "" if mark is None else f"{kind_words(mark.kind)} · {mark_words(mark.mark)}"

    def _highlight(self, mark: MarkedSpan) -> Highlight:
        start, end = self._map.units(mark.span)
        return Highlight(start, end, mark.mark, mark.claim_id, mark.discrepancy_id or "")

    def _set(self) -> None:
        if self._document is None:
            return
        made = typeset(self._document, _about(self._document), self._theme)
        self._map = made.map
        self.article.set_article(made.document)
        self.set_marks(self._marks)
        self.set_anew.emit()

    def _set_again(self) -> None:
        claim, value = self.article.chosen, self.article.verticalScrollBar().value()
        self._set()
        self.article.choose(claim)
        QTimer.singleShot(0, self.article, lambda: self.article.verticalScrollBar().setValue(value))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 2)
        head.setSpacing(8)
        head.addWidget(self._choice, 1)
        head.addWidget(self._independence)
        head.addWidget(self.properties)
        text = QHBoxLayout()
        text.setContentsMargins(0, 0, 2, 0)
        text.setSpacing(0)
        text.addWidget(self.article, 1)
        text.addWidget(self.strip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(text, 1)


def _about(document: Document) -> str:
    """The line under the title: date, author, rank."""
    day = document.published
    told = [day_words(day)] if day is not None else []
    if document.author:
        told.append(document.author)
    if document.rank is not Rank.UNRANKED:
        told.append(rank_words(document.rank))
    return " · ".join(told)
