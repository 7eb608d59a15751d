"""One document on the screen: read-only text on which claims are marked by ground and underline.

Grounds and underlines are painted here, for the lines in view only, rather than set as formats of the text: 6,000 marks
in 300,000 characters cost nothing to set or change (as formats, a second of layout), and an underline can have the
weight and the shape that tells its state.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from workbench.gui.document_pane.highlights import Highlight, Highlights
from workbench.gui.focus_ring import FocusRing
from workbench.gui.marks import STYLES, Underline, ground, ink
from workbench.gui.theme import Theme
from workbench.review.item import Mark

MEASURE = 68
"""Characters to a line at most."""
MARGIN = 24
"""Pixels to the left and right of the text at least."""


class Article(QTextEdit):
    """The text of one document. ``pressed`` tells which claim was clicked; ``moved`` that other lines are in view.

    ``told`` says in words what the mark of a claim stands for.
    """

    pressed = Signal(str)
    moved = Signal()

    def __init__(self, theme: Theme, told: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self.setObjectName("article")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._highlights = Highlights()
        self._chosen = ""
        self._clean = False
        self._found: Sequence[tuple[int, int]] = ()
        self._press = QPoint()
        self.verticalScrollBar().valueChanged.connect(self.moved)
        FocusRing(self, theme)

    @property
    def highlights(self) -> Highlights:
        """What is marked."""
        return self._highlights

    @property
    def chosen(self) -> str:
        """The claim that is framed, or an empty string."""
        return self._chosen

    def set_article(self, document: QTextDocument) -> None:
        """Show another text, without marks."""
        self._highlights = Highlights()
        self._chosen = ""
        self._found = ()
        document.setParent(self)
        self.setDocument(document)
        self._set_measure()

    def set_highlights(self, highlights: Highlights) -> None:
        """Mark these stretches instead of the ones before."""
        self._highlights = highlights
        self.viewport().update()

    def set_found(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Mark these stretches, in their order, as what was looked for; they show without the other marks, too."""
        self._found = stretches
        self.viewport().update()

    def set_clean(self, clean: bool) -> None:
        """Show the text without marks, for the first cold reading, or with them."""
        self._clean = clean
        self.viewport().update()

    def choose(self, claim: str) -> None:
        """Frame one claim, or none."""
        self._chosen = claim
        self.viewport().update()

    def reveal(self, start: int, end: int, height: float = 0.35) -> None:
        """Scroll so that a stretch stands at a part of the window's height, unless it is in comfortable view."""
        top, bottom = self._line_box(start), self._line_box(end)
        view = self.viewport().height()
        if top is None or bottom is None:
            return
        bar = self.verticalScrollBar()
        if bar.value() + view * 0.1 <= top.top() and bottom.bottom() <= bar.value() + view * 0.85:
            return
        bar.setValue(int(top.top() - view * height))

    def place_on_screen(self, position: int) -> float:
        """How far below the window's upper edge a position stands, in pixels."""
        box = self._line_box(position)
        return 0.0 if box is None else box.top() - self.verticalScrollBar().value()

    def place_in_whole(self, position: int) -> float:
        """Where a position stands in the whole text, 0 to 1."""
        box = self._line_box(position)
        height = self.document().size().height()
        return 0.0 if box is None or height <= 0 else box.center().y() / height

    def highlight_under(self, point: QPoint) -> Highlight | None:
        """The marked stretch under a point of the viewport, or None."""
        if self._clean:
            return None
        found = self._highlights.at(self.cursorForPosition(point).position())
        near = found or self._highlights.at(max(self.cursorForPosition(point).position() - 1, 0))
        if near is None:
            return None
        spot = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        inside = any(box.adjusted(-1, -3, 1, 5).contains(spot) for box in self.boxes(near))
        return near if inside else None

    def boxes(self, highlight: Highlight) -> Iterator[QRectF]:
        """The rectangles that a stretch fills, line by line, in the coordinates of the whole text."""
        block = self.document().findBlock(highlight.start)
        while block.isValid() and block.position() < highlight.end:
            yield from self._boxes_in(block, highlight)
            block = block.next()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        start, end = self._in_view()
        seen = [] if self._clean else self._highlights.between(start, end)
        found = self._found_between(start, end)
        if not seen and not found:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for highlight in seen:
            colour = ground(highlight.mark, self._theme.tokens)
            if colour is not None:
                for box in self.boxes(highlight):
                    painter.fillRect(box.adjusted(-1, -1, 1, 1), colour)
        self._frame_found(painter, found)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        for highlight in seen:
            self._underline(painter, highlight)
        if not self._clean:
            self._frame_chosen(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        kept = self.cursorForPosition(QPoint(self.viewport().width() // 2, 1)).position()
        at_top = self.verticalScrollBar().value() == 0
        super().resizeEvent(event)
        self._set_measure()
        box = self._line_box(kept)
        if not at_top and box is not None:
            self.verticalScrollBar().setValue(int(box.top()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._press).manhattanLength() < 5
        if event.button() is Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            found = self.highlight_under(point)
            if found is not None:
                self.pressed.emit(found.claim)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.highlight_under(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.highlight_under(event.pos())
            QToolTip.showText(event.globalPos(), self._told(found.claim) if found is not None else "", self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    # drawing

    def _in_view(self) -> tuple[int, int]:
        """Start and end of the paragraphs in view."""
        view = self.viewport().rect()
        first = self.cursorForPosition(view.topLeft()).position()
        last = self.cursorForPosition(view.bottomRight()).position()
        start = self.document().findBlock(first).position()
        block = self.document().findBlock(last)
        return start, block.position() + block.length()

    def _found_between(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        first = bisect_left(self._found, (start, 0))
        return self._found[first : bisect_left(self._found, (end, 0))]

    def _frame_found(self, painter: QPainter, found: Sequence[tuple[int, int]]) -> None:
        painter.setPen(QPen(self._theme.tokens.colour("accent"), 1))
        painter.setBrush(self._theme.tokens.colour("selection"))
        for start, end in found:
            for box in self.boxes(Highlight(start, end, Mark.SINGLE, "")):
                painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2)

    def _underline(self, painter: QPainter, highlight: Highlight) -> None:
        style = STYLES[highlight.mark]
        if style.underline is Underline.NONE:
            return
        pen = QPen(ink(highlight.mark, self._theme.tokens), 2 if style.underline is Underline.DOUBLE_WEIGHT else 1)
        if style.underline is Underline.DASHED:
            pen.setWidth(2)
            pen.setDashPattern([3, 1.5])
        elif style.underline is Underline.DOTTED:
            pen.setDashPattern([1.2, 1.8])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for box in self.boxes(highlight):
            y = round(box.bottom() + 1 + 3 * highlight.depth) + pen.width() / 2
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _frame_chosen(self, painter: QPainter) -> None:
        highlight = self._highlights.of_claim(self._chosen)
        if highlight is None:
            return
        painter.setPen(QPen(self._theme.tokens.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        drop = 4 + 3 * highlight.depth if highlight.mark is not Mark.SINGLE else 2
        frame = QPainterPath()
        boxes = [box.adjusted(-2, -2, 2, drop) for box in self.boxes(highlight)]
        for box, below in zip_longest(boxes, boxes[1:]):
            if below is not None and below.right() > box.left():
                box.setBottom(max(box.bottom(), below.top() + 1))
            frame = frame.united(_outline(box))
        painter.drawPath(frame.simplified())

    # geometry

    def _set_measure(self) -> None:
        letters = QFontMetricsF(self.document().defaultFont())
        measure = letters.horizontalAdvance("the quick brown fox jumps over lazy dogs") / 40 * MEASURE
        room = self.viewport().width()
        side = max(MARGIN, (room - measure) / 2)
        frame = self.document().rootFrame().frameFormat()
        if abs(frame.leftMargin() - side) < 1 and self.document().textWidth() == room:
            return
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(MARGIN - 4)
        frame.setBottomMargin(MARGIN * 2)
        self.document().rootFrame().setFrameFormat(frame)

    def _line_box(self, position: int) -> QRectF | None:
        block = self.document().findBlock(position)
        if not block.isValid():
            return None
        self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return None
        return line.naturalTextRect().translated(block.layout().position())

    def _boxes_in(self, block: QTextBlock, highlight: Highlight) -> Iterator[QRectF]:
        layout = block.layout()
        start = max(highlight.start - block.position(), 0)
        end = min(highlight.end - block.position(), block.length() - 1)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if last <= start or first >= end:
                continue
            left = _x(line, max(first, start))
            right = min(_x(line, min(last, end)), line.naturalTextRect().right())
            top = line.y() + line.ascent() - QFontMetricsF(self.document().defaultFont()).ascent()
            height = line.ascent() + line.descent()
            yield QRectF(min(left, right), top, abs(right - left), height).translated(layout.position())


def _outline(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def cursor_at(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor that selects a stretch of a document."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
