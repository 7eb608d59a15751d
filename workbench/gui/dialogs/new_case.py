"""Begin a new case: what it is called, who is at the desk, where its file lies."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from workbench.gui.dialogs.form import FormDialog

SUFFIX = ".factcase"


class NewCaseDialog(FormDialog):
    """Asks for title, editor and file. The file's name follows the title until the editor chooses one."""

    def __init__(self, folder: Path, editor: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("New case"),
            self.tr("A case is one story: its documents, what they claim, and everything you decide, in one file."),
            self.tr("Begin"),
            parent,
        )
        self._folder = folder
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Labour leadership, 24 September 2016"))
        self.editor = QLineEdit(editor)
        self.file = QLineEdit()
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.file, 1)
        across.addWidget(browse)
        self.ask(self.tr("Story"), self.title)
        self.ask(self.tr("Editor at the desk"), self.editor)
        self.ask(self.tr("File"), row)
        self.file.setAccessibleName(self.tr("File"))
        self.title.textChanged.connect(self._follow)
        self.file.textChanged.connect(lambda _: self._check())
        self._follow("")

    @property
    def path(self) -> Path:
        """Where the case is to lie."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix else path.with_suffix(SUFFIX)

    def _follow(self, title: str) -> None:
        if not self.file.isModified():
            name = re.sub(r'[\\/:*?"<>|]+', " ", title).strip(" .") or self.tr("New case")
            self.file.setText(str(self._folder / f"{name}{SUFFIX}"))
        self._check()

    def _check(self) -> None:
        if not self.title.text().strip():
            self.say_missing(self.tr("Give the story a name."))
        elif self.path.exists():
            self.say_missing(self.tr("There is a file of that name already: open it, or choose another name."))
        else:
            self.say_missing("")

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the case is to lie"), self.file.text(), self.tr("Cases (*.factcase)")
        )
        if chosen:
            self.file.setText(chosen)
            self.file.setModified(True)
