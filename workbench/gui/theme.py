"""The look of the window: palette, style sheet and type sizes, following the system and switched at once everywhere."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from workbench.gui.tokens import Tokens, system_contrast, theme_tokens
from workbench.shipped import resource_folder

CHOICES = ("system", "light", "dark", "contrast-light", "contrast-dark")
SMALL, TITLE, TEXT, DISPLAY = 11 / 13, 16 / 13, 15 / 13, 22 / 13
"""Type sizes as parts of the system's own: small print, titles, articles, and the large line of the welcome page."""
LINE_HEIGHT = 160
"""Line height of articles in per cent."""


class Theme(QObject):
    """Holds the tokens and fonts in force; ``changed`` is sent after all widgets have taken on a new look.

    ``choice`` is one of ``CHOICES``; ``zoom`` scales the system's type size (1.0 leaves it).
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system", zoom: float = 1.0) -> None:
        super().__init__(application)
        self._application = application
        self._system_font = QFont(application.font())
        self._system_palette = QPalette(application.palette())
        self._choice = choice if choice in CHOICES else "system"
        self._zoom = zoom
        application.setStyle("Fusion")
        self.tokens = self._wanted()
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> str:
        """What was chosen: "system" follows the desktop."""
        return self._choice

    @property
    def zoom(self) -> float:
        """How much larger than the system's type everything is set."""
        return self._zoom

    def choose(self, choice: str) -> None:
        """Take on another look."""
        self._choice = choice
        self._refresh()

    def set_zoom(self, zoom: float) -> None:
        """Set all type larger or smaller; kept between 0.7 and 2.5."""
        self._zoom = min(max(zoom, 0.7), 2.5)
        self._refresh()

    def font(self, size: float = 1.0, *, bold: bool = False) -> QFont:
        """The interface font at a part of its own size."""
        font = QFont(self._system_font)
        font.setPointSizeF(self._points(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def figures(self, size: float = 1.0) -> QFont:
        """The fixed-width font for figures in columns."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._points(size))
        return font

    def article(self, size: float = TEXT, *, bold: bool = False) -> QFont:
        """The serif that articles are set in."""
        font = QFont()
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setFamilies(["Source Serif 4", "Noto Serif", "Charter", "Georgia", "DejaVu Serif", "serif"])
        font.setPointSizeF(self._points(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _points(self, size: float) -> float:
        points = self._system_font.pointSizeF()
        return round((points if points > 0 else 10.0) * self._zoom * size, 2)

    def _wanted(self) -> Tokens:
        if self._choice != "system":
            return theme_tokens(self._choice)
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return system_contrast(self._system_palette)
        return theme_tokens("dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light")

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._refresh()

    def _refresh(self) -> None:
        self.tokens = self._wanted()
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(palette(self.tokens))
        self._application.setFont(self.font())
        self._application.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        template = Template((resource_folder("themes") / "window.qss").read_text(encoding="utf-8"))
        sizes = {"small": SMALL, "title": TITLE, "display": DISPLAY}
        arrow = resource_folder("themes") / f"arrow-{'dark' if self.tokens.dark else 'light'}.svg"
        given = asdict(self.tokens) | {name: self._points(size) for name, size in sizes.items()}
        return template.substitute(given, arrow=arrow.as_posix())


def palette(tokens: Tokens) -> QPalette:
    """The Qt palette of a theme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for which, token in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "muted"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Mid, "border"),
        (role.Dark, "strong_border"),
        (role.Light, "surface"),
        (role.Midlight, "raised"),
        (role.Shadow, "border"),
        (role.Accent, "accent"),
        (role.BrightText, "conflict"),
    ):
        made.setColor(which, QColor(getattr(tokens, token)))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, tokens.colour("muted"))
    return made
