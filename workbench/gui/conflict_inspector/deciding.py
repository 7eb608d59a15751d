"""Where the editor decides: one key for the verdict, one for the reason, what the reason asks for, and a note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.gui.conflict_inspector.answers import Answer, picks_for
from workbench.gui.conflict_inspector.room import Room
from workbench.gui.keycaps import KeyButton
from workbench.gui.words import vocabulary_words
from workbench.review.decision import Verdict
from workbench.review.vocabulary import FieldKind, Reason, VerdictEntry, entry_of, vocabulary

_BUTTONS = (Verdict.CONFIRM, Verdict.REJECT, Verdict.LEAVE_UNRESOLVED, Verdict.ANNOTATE)


@dataclass(frozen=True, slots=True)
class Given:
    """What the editor decided, before it is put on record."""

    verdict: Verdict
    reason: str
    details: tuple[tuple[str, str], ...]
    note: str


class Deciding(QWidget):
    """The panel of verdicts. ``given`` carries a complete decision."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Decision"))
        self._readings: tuple[str, ...] = ()
        self._picked = -1
        self._entry: VerdictEntry | None = None
        self._reason: Reason | None = None
        self.answers: list[Answer] = []
        self.reasons: list[KeyButton] = []
        self.buttons: dict[Verdict, KeyButton] = {}
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self._hint = QLabel()
        self._hint.setObjectName("small")
        self._hint.setWordWrap(True)
        self.record = KeyButton(self.tr("Record"), self.tr("Enter"))
        self.record.setProperty("primary", True)
        self._back = KeyButton(self.tr("Back"), self.tr("Esc"))
        self._room = Room()
        self._asked = self._room.column
        self._lay_out()
        self.note.textChanged.connect(lambda _: self._tell())
        self.record.clicked.connect(self._finish)
        self._back.clicked.connect(self.step_back)
        self.set_item(())

    @property
    def verdict(self) -> Verdict | None:
        """The verdict that is being given, or None."""
        return self._entry.verdict if self._entry is not None else None

    def set_item(self, readings: tuple[str, ...]) -> None:
        """Turn to another discrepancy, with nothing begun."""
        self._readings = readings
        self._picked = -1
        self.note.clear()
        self._begin(None)
        for button in self.buttons.values():
            button.setEnabled(bool(readings))
        self.note.setEnabled(bool(readings))

    def set_picked(self, reading: int) -> None:
        """A reading was picked in the table: it answers the question which one is right."""
        self._picked = reading
        for answer in self.answers:
            if answer.field.kind is FieldKind.READING and 0 <= reading < len(self._readings):
                answer.pick(self._readings[reading])

    def begin(self, verdict: Verdict) -> None:
        """Begin a verdict: its reasons are offered."""
        if not self._readings:
            return
        if verdict is Verdict.REOPEN:
            self.given.emit(Given(verdict, "", (), self.note.text().strip()))
            return
        self._begin(entry_of(verdict))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, reason_id: str) -> None:
        """Choose a reason; one that asks for nothing more is recorded at once."""
        reason = self._entry.reason(reason_id) if self._entry is not None else None
        if reason is None:
            return
        self._reason = reason
        if not reason.fields and (not reason.note_required or self.note.text().strip()):
            self._finish()
            return
        self._ask(reason)

    def step_back(self) -> None:
        """From the fields to the reasons, from the reasons to the verdicts."""
        self._begin(self._entry if self._reason is not None else None)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._wants(event) or not self._take(event):
            super().keyPressEvent(event)

    # stages

    def _begin(self, entry: VerdictEntry | None) -> None:
        self._entry = entry
        self._reason = None
        self._clear()
        for verdict, button in self.buttons.items():
            button.setProperty("primary", (entry.verdict if entry else Verdict.CONFIRM) is verdict)
            button.style().unpolish(button)
            button.style().polish(button)
        if entry is not None:
            self._asked.setSpacing(0)
            for number, reason in enumerate(entry.reasons):
                row = KeyButton(vocabulary_words(reason.label), reason.key, row=True)
                row.clicked.connect(lambda _=False, chosen=reason.id: self.choose(chosen))
                self.reasons.append(row)
                self._asked.addWidget(row)
                if number == 0:
                    row.setAccessibleDescription(self.tr("Key {key}, or Enter").format(key=reason.key))
        self._tell()

    def _ask(self, reason: Reason) -> None:
        self._clear()
        self._asked.setSpacing(8)
        title = QLabel(vocabulary_words(reason.label))
        title.setObjectName("caseTitle")
        title.setWordWrap(True)
        self._asked.addWidget(title)
        for field in reason.fields:
            answer = Answer(field, picks_for(field, self._readings))
            answer.changed.connect(self._tell)
            self.answers.append(answer)
            self._asked.addWidget(answer)
            if answer.line is not None:
                answer.line.returnPressed.connect(self._go_on)
        self.set_picked(self._picked)
        self._tell()
        self._go_on(record=False)

    def _go_on(self, *, record: bool = True) -> None:
        """To the first field that is still to be answered, or to the end."""
        lacking = next((answer for answer in self.answers if answer.lacking), None)
        if lacking is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            lacking.enter()
        elif self._reason is not None and self._reason.note_required and not self.note.text().strip():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif record:
            self._finish()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if self._entry is None or self._reason is None:
            return
        if self._missing():
            self._go_on(record=False)
            return
        details = tuple((answer.field.id, answer.value) for answer in self.answers if answer.value)
        self.given.emit(Given(self._entry.verdict, self._reason.id, details, self.note.text().strip()))

    def _missing(self) -> list[str]:
        missing = [vocabulary_words(answer.field.label) for answer in self.answers if answer.lacking]
        if self._reason is not None and self._reason.note_required and not self.note.text().strip():
            missing.append(self.tr("a note that says why"))
        return missing

    # keys

    def _wants(self, event: QKeyEvent) -> bool:
        if self._entry is None or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        key = event.text().upper()
        if self._reason is None:
            return any(reason.key == key for reason in self._entry.reasons)
        return any(pick.key == key for answer in self.answers for pick, _ in answer.buttons)

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._reason is None and self._entry is not None:
                self.choose(self._entry.reasons[0].id)
            else:
                self._go_on()
            return True
        return self._take_letter(event.text().upper())

    def _take_letter(self, key: str) -> bool:
        if self._reason is None and self._entry is not None:
            chosen = next((reason.id for reason in self._entry.reasons if reason.key == key), "")
            self.choose(chosen)
            return bool(chosen)
        for answer in [*(each for each in self.answers if each.lacking), *self.answers]:
            if answer.take_key(key):
                self._go_on(record=False)
                return True
        return False

    # drawing

    def _tell(self) -> None:
        stage = self._reason is not None
        self.record.setVisible(stage)
        self._back.setVisible(self._entry is not None)
        self._room.setVisible(self._entry is not None)
        missing = self._missing() if stage else []
        if stage and missing:
            self._hint.setText(self.tr("Still to give: {fields}").format(fields=", ".join(missing)))
        elif self._entry is not None and not stage:
            self._hint.setText(self.tr("Why? A letter picks the reason, Enter the first."))
        else:
            self._hint.setText("")
        self._hint.setVisible(bool(self._hint.text()))
        self.record.setEnabled(not missing)

    def _clear(self) -> None:
        self.answers = []
        self.reasons = []
        while (taken := self._asked.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        labels = {Verdict.LEAVE_UNRESOLVED: self.tr("Unresolved"), Verdict.ANNOTATE: self.tr("Note")}
        verdicts = QGridLayout()
        verdicts.setSpacing(8)
        entries = {entry.verdict: entry for entry in vocabulary()}
        for number, verdict in enumerate(_BUTTONS):
            entry = entries[verdict]
            button = KeyButton(labels.get(verdict, vocabulary_words(entry.label)), entry.key)
            button.clicked.connect(lambda _=False, verdict=verdict: self.begin(verdict))
            self.buttons[verdict] = button
            verdicts.addWidget(button, *divmod(number, 2))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self.record)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(16, 12, 16, 12)
        column_of_all.setSpacing(8)
        column_of_all.addLayout(verdicts)
        column_of_all.addWidget(self._room)
        column_of_all.addWidget(self.note)
        column_of_all.addWidget(self._hint)
        column_of_all.addLayout(foot)
        self.note.returnPressed.connect(self._note_entered)

    def _note_entered(self) -> None:
        """Enter in the note: goes on with what was begun, or keeps the note by itself."""
        if self._reason is not None:
            self._go_on()
        elif self._entry is None and self.note.text().strip():
            self.given.emit(Given(Verdict.ANNOTATE, "note", (), self.note.text().strip()))
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
