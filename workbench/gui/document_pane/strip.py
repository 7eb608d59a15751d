"""The overview strip beside the scroll bar: one tick per marked claim, at its place in the whole document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.gui.document_pane.highlights import Highlight
from workbench.gui.marks import ink
from workbench.gui.theme import Theme
from workbench.review.item import Mark

TICK = 3
MOST_LINES = 1500
"""More lines than this could not be told apart on any screen."""
_WIDTHS = {Mark.AGREED: 0.4, Mark.REJECTED: 0.4, Mark.DECIDED: 0.7, Mark.UNRESOLVED: 0.7}


class Strip(QWidget):
    """Ticks by state: full width for what is open, less for what is settled, and lines across for what was looked for.

    ``pressed`` tells the claim clicked, ``place_pressed`` the position of what was found.
    """

    pressed = Signal(str)
    place_pressed = Signal(int)

    def __init__(self, theme: Theme, place: Callable[[int], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = place
        self._highlights: list[Highlight] = []
        self._ticks: list[tuple[float, Highlight]] | None = []
        self._found: Sequence[int] = ()
        self._lines: list[tuple[float, int]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        policy.setRetainSizeWhenHidden(True)  # else hiding the marks would break the lines of the text anew
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the marked claims"))

    def set_highlights(self, highlights: list[Highlight]) -> None:
        """Show ticks for these."""
        self._highlights = [each for each in highlights if each.mark is not Mark.SINGLE]
        self.lay_out()

    def set_found(self, positions: Sequence[int]) -> None:
        """Show lines for what was looked for."""
        self._found = positions[:: max(len(positions) // MOST_LINES, 1)]
        self.lay_out()

    def lay_out(self) -> None:
        """Find the places again: the text was set anew."""
        self._ticks = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(14, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        track = QRectF(2, 4, 10, self.height() - 8)
        painter.fillRect(track, self._theme.tokens.colour("window"))
        for y, each in reversed(self._placed()):
            width = 10 * _WIDTHS.get(each.mark, 1.0)
            painter.fillRect(QRectF(2, y - TICK / 2, width, TICK), ink(each.mark, self._theme.tokens))
        for y, _ in self._lines:
            painter.fillRect(QRectF(0, y - 1, self.width(), 2), self._theme.tokens.colour("accent"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._press(event.position().y())

    def resizeEvent(self, event: object) -> None:
        self.lay_out()

    def _placed(self) -> list[tuple[float, Highlight]]:
        if self._ticks is None:
            room = self.height() - 8
            self._lines = [(4 + room * self._place(position), position) for position in self._found]
            order = {Mark.CONFLICT: 0, Mark.STALE: 1, Mark.VARIATION: 2}
            placed = [(4 + room * self._place(each.start), each) for each in self._highlights]
            self._ticks = sorted(placed, key=lambda tick: (order.get(tick[1].mark, 3), tick[0]))
        return self._ticks

    def _press(self, height: float) -> None:
        tick = min(self._placed(), key=lambda tick: abs(tick[0] - height), default=None)
        line = min(self._lines, key=lambda line: abs(line[0] - height), default=None)
        if line is not None and (tick is None or abs(line[0] - height) <= abs(tick[0] - height)):
            self.place_pressed.emit(line[1])
        elif tick is not None:
            self.pressed.emit(tick[1].claim)
