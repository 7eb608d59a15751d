"""The filters above the claims: by kind, source, person, state and words, and by whether anybody else says it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from workbench.extraction.claim import Kind
from workbench.gui.marks import mark_words
from workbench.gui.open_case import OpenCase
from workbench.gui.shrinking import ShrinkingLabel
from workbench.gui.words import kind_words
from workbench.review.mark import Mark
from workbench.store.claim_rows import ClaimQuery

TYPING_PAUSE = 60
"""Milliseconds after the last letter before the table is filtered."""


class ClaimFilters(QWidget):
    """``changed`` says that other claims are wanted; ``narrowed`` tells which."""

    changed = Signal()

    def __init__(self, open_case: OpenCase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self.count = ShrinkingLabel(3)
        self.count.setObjectName("paneHead")
        self.words = QLineEdit()
        self.words.setObjectName("filter")
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Words, names, figures"))
        self.words.setAccessibleName(self.tr("Filter the claims"))
        self.words.setMinimumWidth(120)
        self.words.setMaximumWidth(240)
        self.kind = _choice(self.tr("Kind of claim"))
        self.source = _choice(self.tr("Source of the claims"))
        self.speaker = _People(open_case, self.tr("Anybody"))
        self.speaker.setAccessibleName(self.tr("Who says it"))
        self.state = _choice(self.tr("State of the claims"))
        self.sole = QPushButton(self.tr("Nobody else says this"))
        self.sole.setCheckable(True)
        self.sole.setToolTip(self.tr("Only claims of facts on which a single source speaks"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._fill()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self.count)
        self._row.addStretch(1)
        self._row.addWidget(self.sole)
        for box in (self.kind, self.source, self.speaker, self.state):
            box.setMinimumContentsLength(max(8, len(box.itemText(0)) - 2))
            self._row.addWidget(box)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._row.addWidget(self.words, 1)
        self.sole.toggled.connect(lambda _: self.changed.emit())
        self.words.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.changed)

    def add(self, widget: QWidget) -> None:
        """Put something behind the filters."""
        self._row.addWidget(widget)

    def narrowed(self, query: ClaimQuery) -> ClaimQuery:
        """The same question, about the claims that are let through."""
        kind, source, speaker, state = (box.currentData() for box in (self.kind, self.source, self.speaker, self.state))
        return replace(
            query,
            text=self.words.text().strip(),
            kinds=frozenset({Kind(kind)}) if kind else frozenset(),
            documents=frozenset({source}) if source else frozenset(),
            speaker=speaker or "",
            states=frozenset({Mark(state)}) if state else frozenset(),
            sole_source=self.sole.isChecked(),
        )

    def offer_sources(self) -> None:
        """Offer the documents there are now."""
        chosen = self.source.currentData()
        self.source.blockSignals(True)
        self.source.clear()
        self.source.addItem(self.tr("All sources"), "")
        for name, letter in self._open_case.letters.items():
            self.source.addItem(f"{letter}  {self._open_case.shown_name(name)}", name)
        self.source.setCurrentIndex(max(self.source.findData(chosen), 0))
        self.source.blockSignals(False)

    def _fill(self) -> None:
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in Kind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.state.addItem(self.tr("All states"), "")
        for mark in Mark:
            if mark is not Mark.SINGLE:
                self.state.addItem(mark_words(mark), mark.value)
        self.offer_sources()


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    _set_up(box)
    box.setAccessibleName(name)
    return box


def _set_up(box: QComboBox) -> None:
    box.setObjectName("filter")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setMinimumWidth(72)


class _People(QComboBox):
    """Everybody who is cited; asked for when somebody comes here, for a large case has many."""

    def __init__(self, open_case: OpenCase, anybody: str) -> None:
        super().__init__()
        self._open_case = open_case
        _set_up(self)
        self.addItem(anybody, "")

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self._ask()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ask()
        super().focusInEvent(event)

    def _ask(self) -> None:
        people = [name for name in self._open_case.case.speakers() if name]
        if people == [self.itemData(number) for number in range(1, self.count())]:
            return
        chosen = self.currentData()
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(self.count() - 1)
        for name in people:
            self.addItem(name, name)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.blockSignals(False)
