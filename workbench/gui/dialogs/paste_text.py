"""Add a text that was copied from elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from workbench.gui.dialogs.form import FormDialog


class PasteTextDialog(FormDialog):
    """Asks for a text and a name for it; takes what the clipboard holds to begin with.

    What was copied from a page can be read as one: it is then not changed by hand.
    """

    def __init__(self, clipboard: str, parent: QWidget | None = None, *, is_page: bool = False) -> None:
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
        self.page = QCheckBox(self.tr("It was copied from a web page: keep headings and captions apart"))
        self.page.setVisible(is_page)
        self.page.toggled.connect(self.text.setReadOnly)
        self.page.setChecked(is_page)
        self.form.addRow(self.page)
        self.text.textChanged.connect(self._check)
        self._check()

    @property
    def as_page(self) -> bool:
        """Whether it is to be read as a piece of a web page."""
        return self.page.isChecked()

    def _check(self) -> None:
        self.say_missing("" if self.text.toPlainText().strip() else self.tr("There is no text yet."))
