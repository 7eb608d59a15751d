"""What will leave the house, before it does: the very bytes of the file, shown as pages or as text."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.pdf_pages import pages

_DOTS = 100
_MOST_PAGES = 40
"""So many pages are drawn; what is longer is looked at in a program for PDF."""
_AS_TEXT = frozenset({"csv", "markdown", "json", "claimreview"})


class PreviewDialog(QDialog):
    """Shows one file. What neither pages nor text can show is opened in its own program."""

    def __init__(self, content: bytes, form: str, suffix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview"))
        self.resize(900, 900)
        self.content = content
        self.pages: list[QLabel] = []
        self._suffix = suffix
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._shown(form), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        self.elsewhere = QPushButton(self.tr("Open in its own program"))
        self.elsewhere.setAutoDefault(False)
        buttons.addButton(self.elsewhere, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.elsewhere.clicked.connect(self.open_elsewhere)
        column.addWidget(buttons)
        column.setContentsMargins(12, 12, 12, 12)

    def open_elsewhere(self) -> Path:
        """Write the file where it may be thrown away, and let the system open it."""
        file = Path(tempfile.mkdtemp(prefix="workbench-")) / f"preview{self._suffix}"
        file.write_bytes(self.content)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        return file

    def _shown(self, form: str) -> QWidget:
        if form == "pdf":
            return self._pages()
        if form in _AS_TEXT:
            text = QPlainTextEdit(self.content.decode("utf-8-sig"))
            text.setReadOnly(True)
            text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            text.setAccessibleName(self.tr("The file"))
            return text
        words = QLabel(
            self.tr("This file is shown by the program it belongs to: open it there. Nothing has been exported yet.")
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        return words

    def _pages(self) -> QWidget:
        sheets = QWidget()
        column = QVBoxLayout(sheets)
        column.setSpacing(12)
        for number, drawn in enumerate(pages(self.content, _DOTS), 1):
            if number > _MOST_PAGES:
                break
            page = QLabel()
            page.setPixmap(QPixmap.fromImage(drawn))
            page.setAccessibleName(self.tr("Page {number}").format(number=number))
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(page)
        area = QScrollArea()
        area.setWidget(sheets)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Pages"))
        return area
