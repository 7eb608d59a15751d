"""One event in full, and what can be done with it: look at what it was done to, or go back to it."""

from __future__ import annotations

import html

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.gui.history.events import about, action_words, answers
from workbench.gui.theme import Theme
from workbench.review.event import Event


class EventDetails(QWidget):
    """Shows an event. ``back_wanted`` asks to go back to it, ``target_wanted`` to see what it was done to."""

    back_wanted = Signal(int)
    target_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._event: Event | None = None
        self._taken_back = False
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.tr("What was done"))
        self.show_target = QPushButton(self.tr("Show this discrepancy"))
        self.go_back = QPushButton(self.tr("Go back to here"))
        self.hint = QLabel()
        self.hint.setObjectName("small")
        self.hint.setWordWrap(True)
        self._lay_out()
        self.show_target.clicked.connect(self._show_target)
        self.go_back.clicked.connect(self._go_back)
        theme.changed.connect(self._tell)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._event = None
        self._tell()
        self.show_target.hide()
        self.go_back.hide()
        self.hint.hide()

    def show_event(self, event: Event, *, taken_back: bool, steps_after: int, shown: bool, writable: bool) -> None:
        """Show an event. ``shown``: its discrepancy can be turned to. ``steps_after``: what going back takes back."""
        self._event = event
        self._taken_back = taken_back
        self._tell()
        self.show_target.setVisible(shown)
        self.go_back.setVisible(writable and steps_after > 0)
        self.hint.setVisible(writable)
        if steps_after:
            taken = self.tr("Takes back %n steps.", "", steps_after)
            stays = self.tr("Documents that were read stay. Redo goes forward again.")
            self.hint.setText(f"{taken} {stays}")
        else:
            self.hint.setText(self.tr("Nothing that came after it can be taken back."))

    def _tell(self) -> None:
        event = self._event
        muted = self._theme.tokens.muted
        if event is None:
            hint = self.tr("Choose a line to see all that was given, and to go back to it.")
            self.words.setText(f'<span style="color:{muted}">{html.escape(hint)}</span>')
            return
        lines = [f"<b>{html.escape(action_words(event))}</b>"]
        if about(event):
            lines.append(html.escape(about(event)))
        if self._taken_back:
            lines.append(html.escape(self.tr("Taken back later.")))
        lines.append("")
        for question, answer in answers(event):
            lines.append(f'<span style="color:{muted}">{html.escape(question)}:</span> {html.escape(answer)}')
        made = QDateTime.fromSecsSinceEpoch(int(event.made.timestamp()))
        moment = QLocale().toString(made, QLocale.FormatType.LongFormat)
        by = f"{event.editor}, {moment}" if event.editor else moment
        place = self.tr("No. {number} · {hash}…").format(number=event.sequence, hash=event.hash[:12])
        lines += ["", html.escape(by), f'<span style="color:{muted}">{place}</span>']
        self.words.setText("<br>".join(lines))

    def _show_target(self) -> None:
        if self._event is not None:
            self.target_wanted.emit(self._event.target)

    def _go_back(self) -> None:
        if self._event is not None:
            self.back_wanted.emit(self._event.sequence)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.words)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(scroll, 1)
        column.addWidget(self.show_target)
        column.addWidget(self.go_back)
        column.addWidget(self.hint)
