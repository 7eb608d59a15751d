"""What looked like one of the readings and was kept apart, shown when the editor asks for it."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.comparison.discrepancy import NearMiss
from workbench.comparison.reasons import sentence
from workbench.extraction.claim import Claim
from workbench.gui.conflict_inspector.mentions import Mention, MentionText, place_words
from workbench.gui.conflict_inspector.rich_text import sentence_html
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.review.item import Item
from workbench.review.mark import Mark

MOST = 12
"""So many are shown: whoever looks for more looks for something else."""


class NearMisses(QWidget):
    """``pressed`` carries the claim whose place is to be shown."""

    pressed = Signal(object)

    def __init__(self, open_case: OpenCase, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_case = open_case
        self._theme = theme
        self._language = language
        self._item: Item | None = None
        self.ask = QPushButton(self.tr("What looked alike and was kept apart"))
        self.ask.setProperty("flat", True)
        self.ask.setCheckable(True)
        self.ask.setAutoDefault(False)
        self.ask.setAccessibleDescription(self.tr("Claims that were not compared with these, and why not"))
        self.shown: list[Mention] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(self._column)
        self.ask.toggled.connect(self._show)

    def set_item(self, item: Item | None) -> None:
        """Turn to another discrepancy: nothing is shown before it is asked for."""
        self._item = item
        if self.ask.isChecked():
            self.ask.setChecked(False)
        self.setVisible(item is not None)

    def _show(self, asked: bool) -> None:
        self.shown = []
        while (taken := self._column.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not asked or self._item is None:
            return
        own = {claim.id for claim in self._item.discrepancy.fact.claims}
        misses = self._open_case.case.near_misses(own)[:MOST]
        for miss in misses:
            other = miss.second if miss.first.id in own else miss.first
            if other.document in self._open_case.documents:
                self.shown.append(Mention(self._text(miss, other), self._theme))
        for mention in self.shown:
            mention.pressed.connect(self.pressed)
            self._column.addWidget(mention)
        if not self.shown:
            nothing = QLabel(self.tr("Nothing else looked like these."))
            nothing.setObjectName("muted")
            self._column.addWidget(nothing)

    def _text(self, miss: NearMiss, other: Claim) -> MentionText:
        document = self._open_case.documents[other.document]
        tokens = self._theme.tokens
        told = html.escape(sentence(miss.veto, self._language, self._open_case.letters))
        words = sentence_html(document, other, html.escape(other.text), Mark.SINGLE, tokens)
        return MentionText(
            other,
            place_words(other, self._open_case),
            f'{words}<br><span style="color:{tokens.muted}"><i>{told}</i></span>',
        )
