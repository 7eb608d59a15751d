"""Export the fact sheet: which edition, as what, for whom, in whose dress, with or without a key, where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.factsheet.exporting import COPY_FORMATS, FORMATS, Format
from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import Paper, Presentation
from workbench.gui.dialogs.form import FormDialog
from workbench.gui.dialogs.house_template import SHEET_LANGUAGES
from workbench.gui.dialogs.preview import PreviewDialog

COPIES = "copies"
"""The paper that is one annotated copy of each article, in a folder."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A sheet that can be exported: the case as it stands, or an edition as it was signed."""

    words: str
    sheet: Callable[[], FactSheet]


class ExportDialog(FormDialog):
    """Asks for all that an export needs. ``template_wanted`` and ``key_wanted`` ask for dialogs of their own."""

    template_wanted = Signal()
    key_wanted = Signal()

    def __init__(
        self, offers: Sequence[Offer], file: Path, template: Presentation, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Export"), self._about(offers[0].sheet()), self.tr("Export"), parent)
        self.template = template
        self._offers = offers
        self._made: tuple[object, bytes] | None = None
        self.asking: QDialog | None = None
        self.edition = QComboBox()
        for offer in offers:
            self.edition.addItem(offer.words)
        self.format = QComboBox()
        self.paper = QComboBox()
        for paper, words in (
            (Paper.FACT_SHEET.value, self.tr("Fact sheet, with all work shown")),
            (Paper.CHECKED_COPY.value, self.tr("Checked copy: the corrections only")),
            (Paper.QUESTION_LIST.value, self.tr("List of questions")),
            (COPIES, self.tr("Annotated copies of the articles, into a folder")),
        ):
            self.paper.addItem(words, paper)
        self.language = QComboBox()
        for code, words in SHEET_LANGUAGES:
            self.language.addItem(words, code)
        self.file = QLineEdit(str(file))
        self.browse = QPushButton(self.tr("Choose…"))
        self.dress = QPushButton(self.tr("House template…"))
        self.preview = QPushButton(self.tr("Preview"))
        self.key = QLineEdit()
        self.key.setPlaceholderText(self.tr("no key: the PDF is not sealed"))
        self.choose_key = QPushButton(self.tr("Choose…"))
        self.make_key = QPushButton(self.tr("Make one…"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._replaces = QLabel()
        self._replaces.setObjectName("small")
        self._lay_out()
        self._wire()
        self.use_template(template)
        self._offer_formats()

    @property
    def path(self) -> Path:
        """Where the file is to lie, or the folder of the copies."""
        return Path(self.file.text().strip()).expanduser()

    @property
    def form_id(self) -> str:
        """The id of the format."""
        return str(self.format.currentData())

    @property
    def copies(self) -> bool:
        """Whether the articles are wanted, each annotated."""
        return bool(self.paper.currentData() == COPIES)

    @property
    def shown(self) -> Presentation:
        """How it is to be shown."""
        paper = Paper.FACT_SHEET if self.copies else Paper(self.paper.currentData())
        return replace(self.template, language=str(self.language.currentData()), paper=paper)

    @property
    def sheet(self) -> FactSheet:
        """The sheet that was chosen."""
        return self._offers[self.edition.currentIndex()].sheet()

    @property
    def key_file(self) -> Path | None:
        """The key to seal a PDF with, or None."""
        given = self.key.text().strip()
        return Path(given).expanduser() if given and self.form_id == "pdf" and not self.copies else None

    def content(self) -> bytes:
        """The file as it will be written; made once for the preview and the export."""
        wanted = (self.edition.currentIndex(), self.form_id, self.shown)
        if self._made is None or self._made[0] != wanted:
            self._made = (wanted, FORMATS[self.form_id].content(self.sheet, self.shown))
        return self._made[1]

    @property
    def made(self) -> bytes | None:
        """The file as it was previewed, where what is wanted has not changed since."""
        wanted = (self.edition.currentIndex(), self.form_id, self.shown)
        return self._made[1] if self._made is not None and self._made[0] == wanted and not self.copies else None

    def use_template(self, template: Presentation) -> None:
        """Dress the sheet so."""
        self.template = template
        self.language.setCurrentIndex(max(self.language.findData(template.language), 0))

    def use_key(self, file: Path, passphrase: str) -> None:
        """Seal with this key."""
        self.key.setText(str(file))
        self.passphrase.setText(passphrase)

    def ask_over(self, dialog: QDialog, then: Callable[[], object]) -> None:
        """Show a dialog over this one."""
        self.asking = dialog
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_preview(self) -> None:
        suffix = FORMATS[self.form_id].suffix
        self.ask_over(PreviewDialog(self.content(), self.form_id, suffix, self), lambda: None)

    def _offer_formats(self) -> None:
        offered = COPY_FORMATS if self.copies else FORMATS
        chosen = self.form_id
        self.format.blockSignals(True)
        self.format.clear()
        for form in offered.values():
            self.format.addItem(f"{self._label(form)} ({form.suffix})", form.id)
        self.format.setCurrentIndex(max(self.format.findData(chosen), 0))
        self.format.blockSignals(False)
        self._follow()

    def _label(self, form: Format) -> str:
        return {
            "html": self.tr("Web page"),
            "pdf": "PDF",
            "docx": "Word",
            "xlsx": "Excel",
            "csv": self.tr("Table"),
            "markdown": "Markdown",
            "json": self.tr("Data"),
            "claimreview": self.tr("Claim reviews for search engines"),
        }[form.id]

    def _follow(self) -> None:
        path = self.path
        known = {form.suffix for form in FORMATS.values()}
        stem = path.with_suffix("") if path.suffix in known else path
        self.file.setText(str(stem if self.copies else stem.with_name(stem.name + FORMATS[self.form_id].suffix)))
        sealable = self.form_id == "pdf" and not self.copies
        for row in (self._key_row, self.passphrase):
            self.form.setRowVisible(row, sealable)
        self.preview.setEnabled(not self.copies)
        self._check()

    def _check(self) -> None:
        there = bool(self.file.text().strip()) and self.path.name != ""
        missing = "" if there else self.tr("Choose where the file is to lie.")
        if not missing and self.key_file is not None and not self.passphrase.text():
            missing = self.tr("The key is opened with its passphrase.")
        self.say_missing(missing)
        self.passphrase.setEnabled(bool(self.key.text().strip()))
        self._replaces.setText(
            self.tr("A file of that name is there: it will be replaced.") if self.path.is_file() else ""
        )

    def _browse(self) -> None:
        if self.copies:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(self.path.parent))
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export to"), self.file.text(), options=QFileDialog.Option.DontConfirmOverwrite
            )
        if chosen:
            self.file.setText(chosen)

    def _browse_key(self) -> None:
        keys = self.tr("Keys (*.p12 *.pfx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("A key (PKCS#12)"), str(self.path.parent), keys)
        if chosen:
            self.key.setText(chosen)

    def _wire(self) -> None:
        for button in (self.browse, self.dress, self.preview, self.choose_key, self.make_key):
            button.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.dress.clicked.connect(self.template_wanted)
        self.preview.clicked.connect(self._show_preview)
        self.choose_key.clicked.connect(self._browse_key)
        self.make_key.clicked.connect(self.key_wanted)
        self.paper.currentIndexChanged.connect(lambda _: self._offer_formats())
        self.format.currentIndexChanged.connect(lambda _: self._follow())
        for field in (self.file, self.key, self.passphrase):
            field.textChanged.connect(lambda _: self._check())

    def _lay_out(self) -> None:
        self.setMinimumWidth(560)
        self._key_row = _row(self.key, self.choose_key, self.make_key)
        for words, row, field in (
            (self.tr("Edition"), self.edition, self.edition),
            (self.tr("Paper"), self.paper, self.paper),
            (self.tr("Format"), self.format, self.format),
            (self.tr("Language"), self.language, self.language),
            (self.tr("Looks"), _row(self.dress, self.preview), self.dress),
            (self.tr("Seal with"), self._key_row, self.key),
            (self.tr("Passphrase"), self.passphrase, self.passphrase),
            (self.tr("File"), _row(self.file, self.browse), self.file),
        ):
            self.ask(words, row)
            if field is not self.dress:
                field.setAccessibleName(words)
        self.form.addRow(self._replaces)

    def _about(self, sheet: FactSheet) -> str:
        if sheet.head.draft:
            return self.tr("%n discrepancies are open or stale: DRAFT stands across the sheet.", "", sheet.head.open)
        return self.tr("Everything is decided. The sheet carries its seal; any later change of it shows.")


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        across.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    if not any(isinstance(widget, QLineEdit) for widget in widgets):
        across.addStretch(1)
    return row
