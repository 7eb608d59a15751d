"""What goes on paper: a document as it is shown, with or without its marks, and the fact sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from workbench.gui import pdf_pages
from workbench.gui.document_pane.typesetting import typeset
from workbench.gui.language import spoken
from workbench.gui.marks import STYLES, Underline, mark_words
from workbench.gui.theme import SMALL, Theme
from workbench.gui.tokens import Tokens, theme_tokens
from workbench.review.item import Mark

if TYPE_CHECKING:
    from workbench.documents.document import Document
    from workbench.factsheet.presentation import Presentation
    from workbench.gui.document_pane.pane import DocumentPane
    from workbench.gui.open_case import OpenCase
    from workbench.gui.window import MainWindow
    from workbench.store.claim_rows import MarkedSpan

MARGIN = 18.0
"""Millimetres of white around a document."""
FINEST = 300
"""Dots per inch at which the fact sheet is drawn at most: more takes longer and shows no better."""
_LINES = {
    Underline.DOUBLE_WEIGHT: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Underline.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Underline.DASHED: QTextCharFormat.UnderlineStyle.DashUnderline,
    Underline.DOTTED: QTextCharFormat.UnderlineStyle.DotLine,
}


class Press(QObject):
    """Asks for a printer, and prints."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.printer: QPrinter | None = None

    def print_document(self) -> None:
        """The document read last, as it stands in its pane."""
        desk = self._window.desk
        if desk is None or not desk.documents.current.name:
            self._window.messages.say(self.tr("There is no document yet to print."), passing=True)
            return
        pane, clean = desk.documents.current, self._window.actions_by_id["clean"].isChecked()
        marks = () if clean else pane.marks
        document = desk.open_case.documents[pane.name]
        made = print_copy(document, pane, marks, self._window.theme)
        foot = f"{desk.open_case.case.title} · {desk.open_case.shown_name(pane.name)}"
        self._ask(self.tr("Print the document"), lambda printer: print_text(printer, made, foot))

    def print_sheet(self) -> None:
        """The fact sheet as it stands."""
        if self._window.open_case is not None:
            open_case = self._window.open_case
            shown = self._window.paperwork.exporting.template(open_case)
            self._ask(self.tr("Print the fact sheet"), lambda printer: print_pdf(printer, sheet_pdf(open_case, shown)))

    def _ask(self, title: str, print_on: Callable[[QPrinter], bool]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer = printer
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(title)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, on=False)

        def go(_: QPrintDialog) -> None:
            if not print_on(printer):
                self._window.messages.say(
                    self.tr("The printer took nothing: see that it is switched on and has paper."), "error"
                )
            else:
                self._window.messages.say(self.tr("Handed to the printer."), "good", passing=True)

        self._window.paperwork.ask(dialog, go)


def print_copy(document: Document, pane: DocumentPane, marks: Sequence[MarkedSpan], theme: Theme) -> QTextDocument:
    """The text as it is read, for paper: black on white, marks as lines under the words, and what they mean below."""
    tokens = theme_tokens("light")
    made = typeset(document, pane.about, theme)
    text = made.document
    _print_dark(text, tokens)
    cursor = QTextCursor(text)
    shown: dict[Mark, None] = {}
    for each in marks:
        style = STYLES[each.mark]
        if style.underline is Underline.NONE:
            continue
        shown[each.mark] = None
        start, end = made.map.units(each.span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_drawn(style.underline, QColor(getattr(tokens, style.ink))))
    if shown:
        _explain(text, list(shown), theme.font(SMALL), tokens)
    return text


def print_text(printer: QPrinter, text: QTextDocument, foot: str) -> bool:
    """Print a text with ``foot`` and the page's number at the lower edge; False where the printer took nothing."""
    printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    body = text.clone()
    body.documentLayout().setPaintDevice(printer)
    page = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
    page.moveTo(0, 0)
    small = QFont(text.defaultFont())
    small.setPointSizeF(8.5)
    painter.setFont(small)
    band = painter.fontMetrics().height() * 2
    room = QSizeF(page.width(), page.height() - band)
    body.setPageSize(room)
    for number in _wanted(printer, body.pageCount()):
        if number > _first(printer):
            printer.newPage()
        painter.save()
        painter.translate(0, -room.height() * number)
        body.drawContents(painter, QRectF(0, room.height() * number, room.width(), room.height()))
        painter.restore()
        painter.setFont(small)
        painter.setPen(Qt.GlobalColor.black)
        line = QRectF(0, room.height(), page.width(), band)
        told = painter.fontMetrics().elidedText(foot, Qt.TextElideMode.ElideRight, int(page.width() * 0.8))
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, told)
        of_all = f"{number + 1} / {body.pageCount()}"
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, of_all)
    return painter.end()


def print_pdf(printer: QPrinter, content: bytes) -> bool:
    """Print the pages of a PDF as large as the paper lets them be; False where the printer took nothing."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    pages = pdf_pages.pages(content, min(printer.resolution(), FINEST))
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    wanted = set(_wanted(printer, 10_000))
    for number, drawn in enumerate(pages):
        if number not in wanted:
            continue
        if number > _first(printer):
            printer.newPage()
        place = QRectF(0, 0, *drawn.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio).toTuple())
        place.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
        painter.drawImage(place, drawn)
    return painter.end()


def sheet_pdf(open_case: OpenCase, shown: Presentation | None = None) -> bytes:
    """The fact sheet as it is exported: in the dress of the house, else in the language of the window."""
    from workbench.factsheet.formats.pdf import content  # noqa: PLC0415 - loaded where a sheet is printed
    from workbench.factsheet.presentation import Presentation  # noqa: PLC0415

    return content(open_case.case.fact_sheet(), shown or Presentation(language=spoken()))


def _wanted(printer: QPrinter, pages: int) -> Iterable[int]:
    last = min(printer.toPage() or pages, pages)
    return range(_first(printer), last)


def _first(printer: QPrinter) -> int:
    return max(printer.fromPage() - 1, 0)


def _print_dark(text: QTextDocument, tokens: Tokens) -> None:
    """What was set in the colours of a dark screen becomes black, small print included."""
    cursor = QTextCursor(text)
    cursor.select(QTextCursor.SelectionType.Document)
    dark = QTextCharFormat()
    dark.setForeground(tokens.colour("text"))
    cursor.mergeCharFormat(dark)


def _drawn(underline: Underline, colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(_LINES[underline])
    form.setUnderlineColor(colour)
    if underline is Underline.DOUBLE_WEIGHT:
        form.setFontWeight(QFont.Weight.Bold)
    return form


def _explain(text: QTextDocument, shown: Sequence[Mark], font: QFont, tokens: Tokens) -> None:
    cursor = QTextCursor(text)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    plain = QTextCharFormat()
    plain.setFont(font)
    plain.setForeground(tokens.colour("text"))
    cursor.insertBlock()
    cursor.insertBlock()
    cursor.insertText(QCoreApplication.translate("Printing", "Marked:") + "  ", plain)
    for mark in shown:
        style = STYLES[mark]
        form = QTextCharFormat(plain)
        form.merge(_drawn(style.underline, QColor(getattr(tokens, style.ink))))
        cursor.insertText(f"{style.glyph} {mark_words(mark)}", form)
        cursor.insertText("   ", plain)
