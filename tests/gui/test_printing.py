"""What goes on paper: the document as it is read, and the fact sheet."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit

from tests.gui.pages import WindowPage
from workbench.gui.pdf_pages import pages as _pages
from workbench.gui.printing import print_copy, print_pdf, print_text, sheet_pdf
from workbench.review.item import Mark


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """One that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def test_a_document_is_printed_with_its_marks_and_what_they_mean(
    page: WindowPage, seeds: Path, printer: QPrinter, tmp_path: Path
) -> None:
    page.window.open_path(seeds)
    page.window.theme.choose("dark")
    document = page.case.document(page.pane.name)
    text = print_copy(document, page.pane, page.pane.marks, page.window.theme)
    page.window.theme.choose("light")
    assert print_text(printer, text, "Labour leadership · A")
    pages = [" ".join(each.extract_text().split()) for each in pypdf.PdfReader(tmp_path / "paper.pdf").pages]
    whole = " ".join(pages)
    assert "313,209 votes" in whole
    assert "Labour leadership · A" in pages[-1]
    assert f"{len(pages)} / {len(pages)}" in pages[-1]
    assert "Marked:" in pages[-1]
    conflict = next(mark for mark in page.pane.marks if mark.mark is Mark.CONFLICT)
    cursor = QTextCursor(text)
    cursor.setPosition(page.pane._map.unit(conflict.span.start) + 1)
    assert cursor.charFormat().fontUnderline() or cursor.charFormat().underlineStyle().value
    assert cursor.charFormat().foreground().color().lightness() < 80, "dark letters, whatever the screen has"


def test_a_clean_document_is_printed_without_marks(
    page: WindowPage, seeds: Path, printer: QPrinter, tmp_path: Path
) -> None:
    page.window.open_path(seeds)
    page.window.actions_by_id["clean"].trigger()
    page.window.actions_by_id["print_document"].trigger()
    _accept(page, printer)
    whole = " ".join(each.extract_text() for each in pypdf.PdfReader(tmp_path / "paper.pdf").pages)
    assert "Marked:" not in whole
    assert page.said[-1] == "Handed to the printer."


def test_single_pages_can_be_printed(page: WindowPage, seeds: Path, printer: QPrinter, tmp_path: Path) -> None:
    page.window.open_path(seeds)
    document = page.case.document(page.pane.name)
    text = print_copy(document, page.pane, (), page.window.theme)
    printer.setFromTo(2, 2)
    assert print_text(printer, text, "")
    (only,) = pypdf.PdfReader(tmp_path / "paper.pdf").pages
    assert "2\t/\t" in only.extract_text()


def test_the_fact_sheet_is_printed_page_by_page(
    page: WindowPage, seeds: Path, printer: QPrinter, tmp_path: Path
) -> None:
    page.window.open_path(seeds)
    page.window.actions_by_id["print_sheet"].trigger()
    _accept(page, printer)
    printed = pypdf.PdfReader(tmp_path / "paper.pdf")
    exported = pypdf.PdfReader(io.BytesIO(sheet_pdf(page.desk.open_case)))
    assert len(printed.pages) == len(exported.pages)
    first = next(_pages((tmp_path / "paper.pdf").read_bytes(), 40))
    assert _darkest(first) < 100, "something stands on the paper"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(page: WindowPage, seeds: Path, tmp_path: Path) -> None:
    page.window.open_path(seeds)
    nowhere = QPrinter()
    nowhere.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    nowhere.setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
    assert not print_pdf(nowhere, sheet_pdf(page.desk.open_case))


def _accept(page: WindowPage, printer: QPrinter) -> None:
    """Choose the file instead of a printer, and print."""
    dialog = page.asking(QPrintDialog)
    file = dialog.findChild(QLineEdit, "filename")
    assert isinstance(file, QLineEdit)
    file.setText(printer.outputFileName())
    dialog.accept()


def _darkest(drawn: QImage) -> int:
    grey = drawn.convertToFormat(QImage.Format.Format_Grayscale8)
    return min(grey.pixelColor(x, y).lightness() for x in range(grey.width()) for y in range(grey.height()))
