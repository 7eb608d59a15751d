"""Export the fact sheet: as what, for whom, where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.factsheet.exporting import FORMATS
from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import Paper
from workbench.gui.dialogs.form import FormDialog


class ExportDialog(FormDialog):
    """Asks for format, paper, language and file."""

    def __init__(self, sheet: FactSheet, file: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Export"), self._about(sheet), self.tr("Export"), parent)
        self.format = QComboBox()
        for form in FORMATS.values():
            self.format.addItem(f"{form.label} ({form.suffix})", form.id)
        self.paper = QComboBox()
        for paper, words in (
            (Paper.FACT_SHEET, self.tr("Fact sheet, with all work shown")),
            (Paper.CHECKED_COPY, self.tr("Checked copy: the corrections only")),
            (Paper.QUESTION_LIST, self.tr("List of questions")),
        ):
            self.paper.addItem(words, paper.value)
        self.language = QComboBox()
        for code, words in (("en", "English"), ("de", "Deutsch"), ("fr", "Français")):
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.file = QLineEdit(str(file))
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.file, 1)
        across.addWidget(browse)
        self._replaces = QLabel()
        self._replaces.setObjectName("small")
        self.ask(self.tr("Format"), self.format)
        self.ask(self.tr("Paper"), self.paper)
        self.ask(self.tr("Language"), self.language)
        self.ask(self.tr("File"), row)
        self.file.setAccessibleName(self.tr("File"))
        self.form.addRow(self._replaces)
        self.format.currentIndexChanged.connect(lambda _: self._follow())
        self.file.textChanged.connect(lambda _: self._check())
        self._follow()

    @property
    def path(self) -> Path:
        """Where the file is to lie."""
        return Path(self.file.text().strip()).expanduser()

    @property
    def form_id(self) -> str:
        """The id of the format."""
        return str(self.format.currentData())

    @property
    def chosen_paper(self) -> Paper:
        """Which paper."""
        return Paper(self.paper.currentData())

    def _follow(self) -> None:
        self.file.setText(str(self.path.with_suffix(FORMATS[self.form_id].suffix)))
        self._check()

    def _check(self) -> None:
        there = bool(self.file.text().strip()) and self.path.name != ""
        self.say_missing("" if there else self.tr("Choose where the file is to lie."))
        self._replaces.setText(
            self.tr("A file of that name is there: it will be replaced.") if self.path.is_file() else ""
        )

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.file.text(), options=QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            self.file.setText(chosen)

    def _about(self, sheet: FactSheet) -> str:
        if sheet.head.draft:
            return self.tr("%n discrepancies are open or stale: DRAFT stands across the sheet.", "", sheet.head.open)
        return self.tr("Everything is decided. The sheet carries its seal; any later change of it shows.")
