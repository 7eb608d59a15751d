"""The line above the panes, which says how the case stands, and the line below them, which says how to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from workbench.gui.keycaps import draw_keycap, keycap_width
from workbench.gui.open_case import OpenCase
from workbench.gui.sentences import in_words
from workbench.gui.shrinking import ShrinkingLabel
from workbench.gui.theme import SMALL, Theme
from workbench.gui.words import moment_words, role_words
from workbench.store.changes import Changes, Part

SIGNATURES_PAUSE = 200
"""Milliseconds without another change before signatures are held against the sheet."""


class TopBar(QWidget):
    """Title of the case, sources, how much is decided, and what is done with the whole case."""

    def __init__(self, open_case: OpenCase, actions: Sequence[QAction], primary: QAction) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self._title = ShrinkingLabel(12)
        self._title.setObjectName("caseTitle")
        self._sources = ShrinkingLabel(0)
        self._sources.setObjectName("muted")
        self.decided = ShrinkingLabel(24)
        self.decided.setObjectName("muted")
        self.signed = ShrinkingLabel(8)
        self.signed.setObjectName("signed")
        self._look_at_signatures = QTimer(self)
        self._look_at_signatures.setSingleShot(True)
        self._look_at_signatures.setInterval(SIGNATURES_PAUSE)
        self._look_at_signatures.timeout.connect(self._tell_signatures)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(116)
        self._progress.setAccessibleName(self.tr("Part of the discrepancies that is decided"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._sources)
        row.addStretch(1)
        row.addWidget(self.signed)
        row.addWidget(self.decided)
        row.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        self._buttons = [ActionButton(action, primary=action is primary) for action in (*actions, primary)]
        for button in self._buttons:
            row.addWidget(button)
        open_case.changed.connect(self._refresh)
        self._tell()
        self._tell_signatures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Before words give way, buttons that have an icon make do with it: as many as must, from the left."""
        for button in self._buttons:
            button.set_brief(False)
        for button in self._buttons:
            button.set_brief(self.sizeHint().width() > self.width())

    def _refresh(self, changes: Changes) -> None:
        self._tell()
        self._fit()
        if changes.concern(Part.SIGNATURES):
            self._look_at_signatures.start()

    def _tell_signatures(self) -> None:
        """Say who signed last and whether that still holds, a moment after the last change: the sheet is composed anew
        to see it."""
        signatures = self._open_case.case.signatures()
        self.signed.setVisible(bool(signatures))
        if not signatures:
            return
        last = signatures[-1]
        told = self.tr("✓ signed: {name}, {role}") if last.valid else self.tr("✕ signature void: {name}, {role}")
        self.signed.setText(told.format(name=last.name, role=role_words(last.role)))
        self.signed.setToolTip(in_words(last.void_why))
        self.signed.setProperty("tone", "good" if last.valid else "error")
        self.signed.style().unpolish(self.signed)
        self.signed.style().polish(self.signed)

    def _tell(self) -> None:
        case = self._open_case.case
        tally = case.tally()
        self._title.setText(case.title)
        if tally.documents:
            sources = self.tr("%n sources", "", tally.documents)
            self._sources.setText(f"{sources} · {self.tr('%n independent', '', tally.independent)}")
        else:
            self._sources.setText(self.tr("no sources yet"))
        told = self.tr("{decided} of {total} decided").format(decided=tally.decided, total=tally.discrepancies)
        if tally.stale:
            told += f" · {self.tr('%n stale', '', tally.stale)}"
        self.decided.setText(told)
        self.decided.setVisible(bool(tally.discrepancies))
        self._progress.setVisible(bool(tally.discrepancies))
        self._progress.setRange(0, max(tally.discrepancies, 1))
        self._progress.setValue(tally.decided)


class ActionButton(QPushButton):
    """A button that does what an action does and follows its state."""

    def __init__(self, action: QAction, *, primary: bool) -> None:
        self._words = action.text().replace("&", "")
        super().__init__(self._words)
        self._action = action
        self._has_icon = not primary and not action.icon().isNull()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("primary", primary)
        self.setAutoDefault(False)
        self.setAccessibleName(self.text())
        self.clicked.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    @property
    def whole_width(self) -> int:
        """Pixels that it takes with its words."""
        return self.fontMetrics().horizontalAdvance(self._words) + 28

    def sizeHint(self) -> QSize:
        return QSize(36 if self.text() == "" else self.whole_width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(36 if self._has_icon else self.whole_width, super().minimumSizeHint().height())

    def set_brief(self, brief: bool) -> None:
        """Show the icon alone, where there is one and the button is not the one that matters most."""
        if self._has_icon:
            self.setIcon(self._action.icon() if brief else QIcon())
            self.setText("" if brief else self._words)

    def follow(self) -> None:
        """Take on the action's state."""
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())


class KeyHints(QWidget):
    """A few keys and what they do, as many as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these pairs of key and words."""
        self._hints = list(hints)
        self.setAccessibleName(", ".join(f"{key}: {words}" for key, words in hints))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(self._theme.font(SMALL)).height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font(SMALL)
        metrics = QFontMetrics(font)
        tokens = self._theme.tokens
        widths = [keycap_width(key, font) + 5 + metrics.horizontalAdvance(words) + 14 for key, words in self._hints]
        shown = len(widths)
        while shown and sum(widths[:shown]) > self.width():
            shown -= 1
        x = self.width() - sum(widths[:shown]) + 14
        for (key, words), width in zip(self._hints[:shown], widths[:shown], strict=True):
            cap = QRect(x, (self.height() - metrics.height() - 3) // 2, keycap_width(key, font), metrics.height() + 3)
            draw_keycap(painter, cap, key, font=font, ink=tokens.colour("muted"), edge=tokens.colour("strong_border"))
            painter.setFont(font)
            painter.setPen(tokens.colour("muted"))
            place = QRect(cap.right() + 6, 0, width, self.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
            x += width
        painter.end()


class StatusLine(QWidget):
    """When the case was last saved, who is at the desk, and the keys of the moment."""

    editor_wanted = Signal()

    def __init__(self, open_case: OpenCase, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open_case = open_case
        self._saved = QLabel()
        self._saved.setObjectName("small")
        self._editor = QPushButton()
        self._editor.setProperty("flat", True)
        self._editor.setObjectName("small")
        self._editor.clicked.connect(self.editor_wanted)
        self.hints = KeyHints(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(4)
        row.addWidget(self._saved)
        row.addWidget(self._editor)
        row.addWidget(self.hints, 1)
        open_case.changed.connect(self.tell)
        self.tell()

    def tell(self, _: Changes | None = None) -> None:
        """Say it anew."""
        case, saved = self._open_case.case, self._open_case.saved
        if case.read_only:
            self._saved.setText(self.tr("Read-only"))
        elif saved is None:
            self._saved.setText(self.tr("All saved"))
        else:
            self._saved.setText(self.tr("Saved {when}").format(when=moment_words(saved)))
        self._saved.setToolTip(str(case.path))
        self._editor.setText(self.tr("editor: {name}").format(name=case.editor or self.tr("nobody named")))
        self._editor.setAccessibleName(self.tr("Change who is at the desk"))
