"""Bringing home what was decided in a copy of the case: what comes, and where both sides decided."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.dialogs.form import FormDialog
from workbench.gui.tasks import Undertaking
from workbench.gui.verdicts import verdict_line, who_and_when
from workbench.review.decision import Decision
from workbench.store.merging import Clash, CopyDifference

_LISTED = 6
"""So many verdicts are named one by one; of the others only the number is told."""


class ClashCard(QWidget):
    """One discrepancy on which both sides decided, and the choice between them."""

    def __init__(self, clash: Clash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.discrepancy = clash.item.id
        topic = clash.item.discrepancy.topic
        title = QLabel(topic)
        title.setObjectName("caseTitle")
        title.setWordWrap(True)
        values = QLabel(" · ".join(" ".join(reading.value.split()) for reading in clash.item.discrepancy.readings))
        values.setObjectName("muted")
        values.setWordWrap(True)
        self.ours = QRadioButton(self.tr("Keep ours"))
        self.theirs = QRadioButton(self.tr("Take theirs"))
        self.ours.setAccessibleName(self.tr("{topic}: keep ours").format(topic=topic))
        self.theirs.setAccessibleName(self.tr("{topic}: take theirs").format(topic=topic))
        self.ours.setChecked(True)
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(values)
        for button, decision in ((self.ours, clash.item.decision), (self.theirs, clash.theirs)):
            group.addButton(button)
            column.addWidget(button)
            if decision is not None:
                told = QLabel(f"{html.escape(verdict_line(decision))}<br>{html.escape(who_and_when(decision))}")
                told.setObjectName("small")
                told.setWordWrap(True)
                told.setContentsMargins(24, 0, 0, 4)
                button.setAccessibleDescription(f"{verdict_line(decision)}, {who_and_when(decision)}")
                column.addWidget(told)


class MergeDialog(FormDialog):
    """Shows what a copy holds. Nothing is lost: a verdict that is not taken becomes a note beside the other."""

    def __init__(self, found: CopyDifference, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Bring decisions home"),
            self.tr("What was decided in the copy “{copy}” since it was made.").format(copy=found.copy),
            self.tr("Bring home"),
            parent,
        )
        self.setMinimumWidth(600)
        self._found = found
        self.cards = [ClashCard(clash) for clash in found.clashes]
        for name, words in self._told():
            label = QLabel(words)
            label.setWordWrap(True)
            self.ask(name, label)
        if self.cards:
            self._add_clashes()
        self.say_missing("" if found.anything else self.tr("The copy holds nothing that is not here already."))

    @property
    def taken(self) -> frozenset[str]:
        """The ids of the discrepancies on which the copy's verdict shall hold."""
        return frozenset(card.discrepancy for card in self.cards if card.theirs.isChecked())

    @property
    def undertaking(self) -> Undertaking:
        """What brings it home, as one step for undo."""
        found, taken = self._found, self.taken
        return lambda case, executor: case.merge(found, taken, executor=executor)

    def take_all(self, theirs: bool) -> None:
        """Decide all clashes for one side."""
        for card in self.cards:
            (card.theirs if theirs else card.ours).setChecked(True)

    def _told(self) -> list[tuple[str, str]]:
        found = self._found
        counted = [
            (self.tr("Verdicts"), _listed(found.fresh)),
            (self.tr("Waiting"), _listed(found.elsewhere)),
            (self.tr("Notes"), str(len(found.notes) or "")),
            (self.tr("Work by hand"), str(len(found.by_hand) or "")),
            (self.tr("Alike on both sides"), str(found.same or "")),
        ]
        if found.elsewhere:
            waiting = self.tr("They speak of documents that are not here, and wait for them.")
            counted[1] = (counted[1][0], f"{counted[1][1]}\n{waiting}")
        if found.documents:
            words = self.tr("{documents}: only in the copy. Add them here to have them checked.")
            counted.append((self.tr("Documents"), words.format(documents=", ".join(found.documents))))
        return [(name, words) for name, words in counted if words]

    def _add_clashes(self) -> None:
        head = QLabel(self.tr("Both sides decided these. What is not taken becomes a note.").upper())
        head.setObjectName("paneHead")
        head.setWordWrap(True)
        ours, theirs = QPushButton(self.tr("Keep all ours")), QPushButton(self.tr("Take all theirs"))
        for button, side in ((ours, False), (theirs, True)):
            button.setProperty("flat", True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, side=side: self.take_all(side))
        row = QHBoxLayout()
        row.addWidget(head, 1)
        row.addWidget(ours)
        row.addWidget(theirs)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(min(len(self.cards), 2) * 170)
        self.form.addRow(row)
        self.form.addRow(scroll)


def _listed(decisions: Sequence[Decision]) -> str:
    lines = [f"{decision.topic}: {verdict_line(decision)} ({decision.editor})" for decision in decisions[:_LISTED]]
    if len(decisions) > _LISTED:
        lines.append(f"… + {len(decisions) - _LISTED}")
    return "\n".join(lines)
