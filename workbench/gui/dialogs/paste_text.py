"""Add a text that was copied from elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.gui.dialogs.form import FormDialog


class PasteTextDialog(FormDialog):
    """Asks for a text and a name for it; takes what the clipboard holds to begin with."""

    def __init__(self, clipboard: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Paste text"),
            self.tr("The text is kept word for word. Give it a name by which you will know it."),
            self.tr("Add to the case"),
            parent,
        )
        self.resize(640, 520)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Telegraph, evening edition"))
        self.text = QPlainTextEdit(clipboard)
        self.text.setObjectName("field")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(220)
        self.ask(self.tr("Name"), self.name)
        self.ask(self.tr("Text"), self.text)
        self.text.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        self.say_missing("" if self.text.toPlainText().strip() else self.tr("There is no text yet."))
