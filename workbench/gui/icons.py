"""The icon set: one style, drawn in the colour of the text, sharp at every scale."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from workbench.shipped import resource_folder


class _OwnIcon(QIconEngine):
    """The program's own icon, drawn when a desktop or a page asks for it."""

    def clone(self) -> QIconEngine:
        return _OwnIcon()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

        QSvgRenderer(str(resource_folder("icons") / "workbench.svg")).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _painted(self, size, mode, state)

    def availableSizes(  # noqa: N802 - Qt's name
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        return [QSize(side, side) for side in (16, 24, 32, 48, 64, 128, 256)]


class _Drawn(QIconEngine):
    """Draws an SVG in the palette's text colour each time, so that it follows the theme and the screen's scale."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        draw_icon(painter, QRectF(rect), self._name, QApplication.palette().color(group, self._role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _painted(self, size, mode, state)


_sources: dict[str, str] = {}


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw one icon of ``resources/icons`` into a rectangle."""
    if name not in _sources:
        _sources[name] = (resource_folder("icons") / f"{name}.svg").read_text(encoding="utf-8")
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - nothing is drawn before the window is there

    drawing = _sources[name].replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, rect)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """One icon of the set by its file name."""
    return QIcon(_Drawn(name, role))


def application_icon() -> QIcon:
    """The program's own icon in the sizes that desktops ask for."""
    return QIcon(_OwnIcon())


def _painted(engine: QIconEngine, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    engine.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
    painter.end()
    return pixmap
