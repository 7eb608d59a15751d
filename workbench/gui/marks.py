"""The marks of states: a shape, an underline and a colour for each, the same in queue, text, grid and table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from workbench.gui.tokens import Tokens
from workbench.review.mark import Mark


class Underline(StrEnum):
    """How a claim is underlined in its document; the shapes can be told apart without colour."""

    DOUBLE_WEIGHT = "solid, double weight"
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How one mark looks. ``glyph`` stands in running text; ``ink`` and ``ground`` name tokens, "" for no ground."""

    glyph: str
    ink: str
    ground: str
    underline: Underline


STYLES = {
    Mark.CONFLICT: MarkStyle("◆", "conflict", "conflict_ground", Underline.DOUBLE_WEIGHT),
    Mark.VARIATION: MarkStyle("◇", "variation", "variation_ground", Underline.DASHED),
    Mark.STALE: MarkStyle("↻", "variation", "variation_ground", Underline.DOUBLE_WEIGHT),
    Mark.UNRESOLVED: MarkStyle("?", "variation", "", Underline.SOLID),
    Mark.DECIDED: MarkStyle("✓", "agreed", "agreed_ground", Underline.SOLID),
    Mark.REJECTED: MarkStyle("✕", "muted", "", Underline.DOTTED),
    Mark.AGREED: MarkStyle("●", "agreed", "", Underline.DOTTED),
    Mark.SINGLE: MarkStyle("", "muted", "", Underline.NONE),
}


def mark_words(mark: Mark) -> str:
    """A mark in words, for those who hear the window instead of seeing it."""
    return {
        Mark.CONFLICT: QCoreApplication.translate("Marks", "conflict"),
        Mark.VARIATION: QCoreApplication.translate("Marks", "variation"),
        Mark.STALE: QCoreApplication.translate("Marks", "stale"),
        Mark.UNRESOLVED: QCoreApplication.translate("Marks", "unresolved"),
        Mark.DECIDED: QCoreApplication.translate("Marks", "decided"),
        Mark.REJECTED: QCoreApplication.translate("Marks", "rejected"),
        Mark.AGREED: QCoreApplication.translate("Marks", "agreed"),
        Mark.SINGLE: QCoreApplication.translate("Marks", "one source"),
    }[mark]


def ink(mark: Mark, tokens: Tokens) -> QColor:
    """The colour of a mark."""
    return tokens.colour(STYLES[mark].ink)


def ground(mark: Mark, tokens: Tokens) -> QColor | None:
    """The colour behind a marked claim, or None where it stands on the page itself."""
    name = STYLES[mark].ground
    return tokens.colour(name) if name else None


def draw_mark(painter: QPainter, box: QRectF, mark: Mark, tokens: Tokens) -> None:
    """Draw a mark as a shape, centred in a box: independent of what glyphs the fonts have."""
    colour = ink(mark, tokens)
    side = min(box.width(), box.height())
    centre = box.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(side * 0.11, 1.2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    half = side / 2 * 0.82
    if mark in (Mark.CONFLICT, Mark.VARIATION):
        _draw_diamond(painter, centre, half, colour if mark is Mark.CONFLICT else None)
    elif mark is Mark.AGREED:
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(centre, half * 0.6, half * 0.6)
    elif mark is not Mark.SINGLE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, max(side * 0.14, 1.5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(_stroke(mark, centre, half))
    painter.restore()


def _draw_diamond(painter: QPainter, centre: QPointF, half: float, fill: QColor | None) -> None:
    corners = QPolygonF([centre + QPointF(x * half, y * half) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])
    if fill is not None:
        painter.setBrush(fill)
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(corners)


def _stroke(mark: Mark, centre: QPointF, half: float) -> QPainterPath:
    def at(x: float, y: float) -> QPointF:
        return centre + QPointF(x * half, y * half)

    path = QPainterPath()
    if mark is Mark.DECIDED:
        path.moveTo(at(-0.85, 0.1))
        path.lineTo(at(-0.25, 0.7))
        path.lineTo(at(0.9, -0.7))
    elif mark is Mark.REJECTED:
        for sign in (1, -1):
            path.moveTo(at(-0.7, -0.7 * sign))
            path.lineTo(at(0.7, 0.7 * sign))
    elif mark is Mark.UNRESOLVED:
        path.moveTo(at(-0.5, -0.45))
        path.cubicTo(at(-0.45, -1.15), at(0.6, -1.15), at(0.55, -0.4))
        path.cubicTo(at(0.5, 0.05), at(0.0, 0.0), at(0.0, 0.4))
        path.moveTo(at(0.0, 0.9))
        path.lineTo(at(0.0, 0.91))
    elif mark is Mark.STALE:
        box = QRectF(at(-0.75, -0.75), at(0.75, 0.75))
        path.arcMoveTo(box, 50)
        path.arcTo(box, 50, -290)
        path.moveTo(at(0.05, -0.95))
        path.lineTo(at(0.6, -0.6))
        path.lineTo(at(0.1, -0.25))
    return path
