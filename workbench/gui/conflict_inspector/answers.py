"""The fields that a reason asks for, each answered with as few keys as it can be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.gui.flow import Flow
from workbench.gui.keycaps import KeyButton
from workbench.gui.words import day_format, vocabulary_words
from workbench.review.vocabulary import FieldKind, ReasonField


@dataclass(frozen=True, slots=True)
class Pick:
    """One choice of a field: what is kept, what it says, and the key that takes it."""

    value: str
    words: str
    key: str


class Answer(QWidget):
    """One field with its label. ``changed`` is sent when it was answered."""

    changed = Signal()

    def __init__(self, field: ReasonField, picks: Sequence[Pick] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._value = ""
        self.buttons: list[tuple[Pick, KeyButton]] = []
        self.line: QLineEdit | None = None
        self._day: QDateEdit | None = None
        words = vocabulary_words(field.label)
        label = QLabel(words if field.required else self.tr("{field} (if known)").format(field=words))
        label.setObjectName("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        if field.kind is FieldKind.TEXT:
            self.line = QLineEdit()
            self.line.setAccessibleName(words)
            self.line.textChanged.connect(lambda _: self.changed.emit())
            label.setBuddy(self.line)
            column.addWidget(self.line)
        elif field.kind is FieldKind.DATE:
            column.addLayout(self._date_row(words))
        else:
            column.addWidget(self._pick_row(picks))

    @property
    def value(self) -> str:
        """What was given, as it is kept."""
        if self.line is not None:
            return self.line.text().strip()
        if self._day is not None:
            day = self._day.date()
            return dt.date(day.year(), day.month(), day.day()).isoformat()
        return self._value

    @property
    def lacking(self) -> bool:
        """Whether it must still be answered."""
        return self.field.required and not self.value

    def take_key(self, key: str) -> bool:
        """Answer by a key, if it is one of this field's."""
        for pick, _ in self.buttons:
            if pick.key == key:
                self.pick(pick.value)
                return True
        return False

    def pick(self, value: str) -> None:
        """Choose one of the choices."""
        self._value = value
        for pick, button in self.buttons:
            button.setChecked(pick.value == value)
        self.changed.emit()

    def enter(self) -> None:
        """Let the editor type here, or press its keys."""
        typed = self.line or self._day
        if typed is not None:
            typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_row(self, picks: Sequence[Pick]) -> QWidget:
        row = Flow(spacing=6)
        for pick in picks:
            words = pick.words if len(pick.words) <= 40 else f"{pick.words[:38]}…"
            button = KeyButton(words, pick.key)
            button.setCheckable(True)
            button.setToolTip(pick.words)
            button.clicked.connect(lambda _=False, value=pick.value: self.pick(value))
            self.buttons.append((pick, button))
            row.add(button)
        return row

    def _date_row(self, words: str) -> QHBoxLayout:
        self._day = QDateEdit(QDate.currentDate().addDays(1))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(day_format(short=True))
        self._day.setAccessibleName(words)
        self._day.dateChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout()
        row.addWidget(self._day)
        row.addStretch(1)
        return row


def picks_for(field: ReasonField, readings: Sequence[str]) -> list[Pick]:
    """The choices of a field: readings by digits, the entries of a list by letters of their own."""
    if field.kind is FieldKind.READING:
        return [Pick(value, value, str(number) if number < 10 else "") for number, value in enumerate(readings, 1)]
    taken: set[str] = set()
    picks = []
    for option in field.options:
        words = vocabulary_words(option.label)
        key = next((letter for letter in _letters(words) if letter not in taken), "")
        taken.add(key)
        picks.append(Pick(option.id, words, key))
    return picks


def _letters(words: str) -> list[str]:
    firsts = [word[0] for word in words.upper().split()]
    return [letter for letter in [*firsts, *words.upper()] if letter.isalpha()]
