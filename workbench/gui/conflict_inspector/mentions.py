"""The sentences that a discrepancy rests on, one under another; a click shows the place in its document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.extraction.claim import Claim
from workbench.gui.conflict_inspector.differences import BY_WORDS, base_of, compared
from workbench.gui.conflict_inspector.rich_text import pieces_html, sentence_html
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.review.item import Item, Mark

AT_FIRST = 8
"""Sentences that are shown before the editor asks for all."""


@dataclass(frozen=True, slots=True)
class MentionText:
    """One sentence: where it stands and what it says, as rich text."""

    claim: Claim
    place: str
    html: str


class Mention(QFrame):
    """One sentence, to be clicked or entered."""

    pressed = Signal(object)

    def __init__(self, text: MentionText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim = text.claim
        self._theme = theme
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        place = QLabel(text.place)
        place.setObjectName("small")
        self.words = QLabel(text.html)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setFont(theme.article(1.0))
        as_wide_as_can_be = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        as_wide_as_can_be.setHeightForWidth(True)
        self.words.setSizePolicy(as_wide_as_can_be)
        place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (place, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(3)
        column.addWidget(place)
        column.addWidget(self.words)
        self.setAccessibleName(f"{text.place}: {text.claim.text}")
        self.setAccessibleDescription(self.tr("Shows the place in its document"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._claim)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self._claim)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        if self._hovered:
            painter.fillRect(self.rect(), tokens.colour("raised"))
        painter.setPen(tokens.colour("border"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class Mentions(QWidget):
    """All sentences of one discrepancy. ``pressed`` carries the claim of the one that was clicked."""

    pressed = Signal(object)

    def __init__(self, open_case: OpenCase, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._theme = theme
        self._texts: Sequence[MentionText] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.mentions: list[Mention] = []

    def set_item(self, item: Item | None) -> None:
        """Show the sentences of a discrepancy."""
        self._texts = mention_texts(item, self._open_case, self._theme) if item is not None else ()
        self._show(AT_FIRST)

    def _show(self, most: int) -> None:
        while (taken := self._column.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.mentions = [Mention(text, self._theme) for text in self._texts[:most]]
        for mention in self.mentions:
            mention.pressed.connect(self.pressed)
            self._column.addWidget(mention)
        if len(self._texts) > most:
            more = QPushButton(self.tr("Show all %n sentences", "", len(self._texts)))
            more.setProperty("flat", True)
            more.clicked.connect(lambda: self._show(len(self._texts)))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)


def mention_texts(item: Item, open_case: OpenCase, theme: Theme) -> list[MentionText]:
    """The sentences in the order of the readings, with the words marked that differ from the first of them."""
    readings = item.discrepancy.readings
    base = readings[base_of(readings)]
    words = item.discrepancy.kind in BY_WORDS
    found = []
    for reading in readings:
        mark = item.mark if reading is not base or item.mark is not Mark.CONFLICT else Mark.AGREED
        against = base.claims[0].text if base.claims else base.value
        for claim in reading.claims:
            document = open_case.documents.get(claim.document)
            if document is None:
                continue
            pieces = compared(claim.text, claim.text if reading is base else against, words=words)
            inside = pieces_html(pieces, theme.tokens.conflict)
            html = sentence_html(document, claim, inside, mark, theme.tokens)
            found.append(MentionText(claim, place_words(claim, open_case), html))
    return found


def place_words(claim: Claim, open_case: OpenCase) -> str:
    """Where a claim stands: "A · Eastern Daily Press, paragraph 3", and who says it."""
    letter, shown = open_case.letters.get(claim.document, ""), open_case.shown_name(claim.document)
    paragraph = QCoreApplication.translate("Mentions", "paragraph {number}").format(number=claim.context.paragraph + 1)
    speaker = f" · {claim.speaker}" if claim.speaker else ""
    return f"{letter} · {shown}, {paragraph}{speaker}"
