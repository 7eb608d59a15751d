"""Make a key at the desk to seal PDFs with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.gui.dialogs.form import FormDialog


class DeskKeyDialog(FormDialog):
    """Asks in whose name, for a passphrase, and where the key is to lie."""

    def __init__(self, name: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Make a key"),
            self.tr(
                "A key made here proves that a sheet is unchanged. It does not prove who sealed it: anybody can make "
                "one in any name. Without its passphrase nobody can use it, nor can you."
            ),
            self.tr("Make it"),
            parent,
        )
        self.name = QLineEdit(name)
        self.passphrase = QLineEdit()
        self.again = QLineEdit()
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.file = QLineEdit(str(folder / f"{name or 'key'}.p12"))
        self.ask(self.tr("Name"), self.name)
        self.ask(self.tr("Passphrase"), self.passphrase)
        self.ask(self.tr("Once more"), self.again)
        self.ask(self.tr("File"), self.file)
        for field in (self.name, self.passphrase, self.again, self.file):
            field.textChanged.connect(lambda _: self._check())
        self._check()

    @property
    def path(self) -> Path:
        """Where the key is to lie."""
        return Path(self.file.text().strip()).expanduser()

    def _check(self) -> None:
        self.say_missing(self._missing())

    def _missing(self) -> str:
        if not self.name.text().strip():
            return self.tr("A key needs a name.")
        if not self.passphrase.text():
            return self.tr("A key needs a passphrase.")
        if self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases differ.")
        if self.path.exists():
            return self.tr("A file of that name is there: a key is never replaced. Choose another name.")
        return ""
