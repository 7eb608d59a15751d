"""A dialog that asks for a few things, one under another."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.gui.sentences import in_words


class FormDialog(QDialog):
    """Title, one sentence, fields, a hint of what is missing, and two buttons."""

    def __init__(self, title: str, about: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._hint = QLabel()
        self._hint.setObjectName("small")
        self._hint.setWordWrap(True)
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        heading = QLabel(title)
        heading.setObjectName("title")
        words = QLabel(about)
        words.setObjectName("muted")
        words.setWordWrap(True)
        words.setVisible(bool(about))
        self.accept_button = QPushButton(accept)
        self.accept_button.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        self._buttons: list[QWidget] = [self.accept_button, cancel]
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(8)
        self.column.addWidget(heading)
        self.column.addWidget(words)
        self.column.addSpacing(8)
        self.column.addLayout(self.form)
        self.column.addWidget(self._hint)
        self.column.addSpacing(8)
        self.column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that all lines need: Qt itself gives a dialog two thirds of the screen at most."""
        super().showEvent(event)
        self._begin_with_the_first_field()
        needed = self.column.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), min(needed, self.screen().availableGeometry().height() - 48))

    def _begin_with_the_first_field(self) -> None:
        """Let Tab go through the fields and then to the buttons, and type into the first field at once."""
        fields: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget not in self._buttons:
                fields.append(widget)
            widget = widget.nextInFocusChain()
        for before, after in pairwise([*fields[-1:], *self._buttons]):
            QWidget.setTabOrder(before, after)
        if fields and self.focusWidget() in {None, *self._buttons}:
            fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def ask(self, words: str, field: QWidget) -> None:
        """Ask for one thing."""
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        self.form.addRow(label, field)

    def say_missing(self, words: str) -> None:
        """Say what is still missing; with an empty sentence the dialog can be accepted.

        What the core says in English is said in the language of the window.
        """
        self._hint.setText(in_words(words))
        self.accept_button.setEnabled(not words)
