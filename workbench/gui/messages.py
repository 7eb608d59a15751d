"""What the window says above the desk: one line for each thing the editor should know, none of them in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.gui.banner import Banner, ProgressBanner
from workbench.gui.sentences import in_words

MOST = 3
"""So many lines at once; an older one makes room for the next."""
PASSING = 8_000
"""Milliseconds that a message stays which only says that something was done."""


class Messages(QWidget):
    """The lines, the latest at the bottom. Those about the case go with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[Banner] = []
        self.setVisible(False)

    @property
    def words(self) -> list[str]:
        """What is being said."""
        return [banner.words for banner in self._shown]

    @property
    def shown(self) -> list[Banner]:
        """The lines themselves."""
        return list(self._shown)

    def say(self, words: str, tone: str = "plain", *, passing: bool = False, closable: bool = True) -> Banner:
        """Say something; ``passing`` takes it away again by itself. The same words are not said twice.

        What the core says in English is said in the language of the window.
        """
        words = in_words(words)
        for banner in self._shown:
            if banner.words == words:
                self.remove(banner)
                break
        made = Banner(words, tone, self, closable=closable)
        made.closed.connect(lambda: self.remove(made))
        self._add(made)
        if passing:
            QTimer.singleShot(PASSING, made, lambda: self.remove(made))
        return made

    def progress(self, words: str, cancel: Callable[[], object]) -> ProgressBanner:
        """Say what is being done, with a button that stops it."""
        made = ProgressBanner(words, cancel, self)
        self._add(made)
        return made

    def remove(self, banner: Banner) -> None:
        """Take a line away."""
        if banner in self._shown:
            self._shown.remove(banner)
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self.setVisible(bool(self._shown))

    def clear(self) -> None:
        """Take all lines away."""
        for banner in self.shown:
            self.remove(banner)

    def _add(self, banner: Banner) -> None:
        passing = [each for each in self._shown if not isinstance(each, ProgressBanner)]
        if len(self._shown) >= MOST and passing:
            self.remove(passing[0])
        self._shown.append(banner)
        self._column.addWidget(banner)
        banner.show()
        self.setVisible(True)
