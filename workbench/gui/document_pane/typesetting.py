"""A document set for reading: title block, serif, generous lines, captions and furniture in the background.

The text itself goes in unchanged, after the title block: what stands before it is the ``shift`` of its map.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from workbench.documents.document import Document
from workbench.gui.text_map import TextMap, text_map
from workbench.gui.theme import LINE_HEIGHT, SMALL, Theme

TITLE_SIZE = 19 / 13
BLANK_LINE = 10
"""Height in pixels of the blank line between two paragraphs."""


@dataclass(frozen=True, slots=True)
class SetArticle:
    """A typeset document and the map between its positions and the text's offsets."""

    document: QTextDocument
    map: TextMap


def typeset(document: Document, about: str, theme: Theme) -> SetArticle:
    """The document with ``about`` (date, rank) under its title."""
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDocumentMargin(0)
    made.setDefaultFont(theme.article())
    opening = document.title.rstrip("… ")
    title = "" if document.text.lstrip().startswith(opening) else document.title
    head = "".join(f"{line}\n" for line in (title, about) if line)
    made.setPlainText(head + document.text)
    mapped = text_map(document.text, len(head.encode("utf-16-le")) // 2)
    _set_lines(made)
    _set_head(made, theme, titled=bool(title), told=bool(about))
    _set_back(made, document, mapped, theme.tokens.colour("muted"))
    return SetArticle(made, mapped)


def _set_lines(made: QTextDocument) -> None:
    cursor = QTextCursor(made)
    cursor.select(QTextCursor.SelectionType.Document)
    lines = QTextBlockFormat()
    lines.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(lines)
    blank = QTextBlockFormat()
    blank.setLineHeight(BLANK_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.beginEditBlock()
    block = made.begin()
    while block.isValid():
        if block.length() == 1:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(blank)
        block = block.next()
    cursor.endEditBlock()


def _set_head(made: QTextDocument, theme: Theme, *, titled: bool, told: bool) -> None:
    block = made.begin()
    if titled:
        _set_block(made, block.position(), theme, size=TITLE_SIZE, below=4, title=True)
        block = block.next()
    if told:
        _set_block(made, block.position(), theme, size=SMALL, below=16, title=False)


def _set_block(made: QTextDocument, position: int, theme: Theme, *, size: float, below: int, title: bool) -> None:
    cursor = QTextCursor(made)
    cursor.setPosition(position)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    block = QTextBlockFormat()
    block.setBottomMargin(below)
    block.setLineHeight(125 if title else 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(block)
    letters = QTextCharFormat()
    letters.setFont(theme.article(size, bold=True) if title else theme.font(size))
    letters.setForeground(theme.tokens.colour("text" if title else "muted"))
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)


def _set_back(made: QTextDocument, document: Document, mapped: TextMap, colour: QColor) -> None:
    """Captions and furniture step back: they are shown, but not read for claims."""
    faint = QTextCharFormat()
    faint.setForeground(colour)
    cursor = QTextCursor(made)
    for passage in document.passages:
        start, end = mapped.units(passage.span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(faint)
