"""PDF files: the words in reading order, with the page of each."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2 as pdfium  # type: ignore[import-untyped]
from pypdfium2 import raw

from workbench.documents.dating import stated_date
from workbench.documents.document import PlaceKind
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.draft import Draft
from workbench.documents.formats.page_layout import Piece, Run, reading_order, without_running_heads
from workbench.documents.formats.plain import headline
from workbench.documents.original import UnreadableError

MOST_PAGES = 1_000
_WIDE_GAP = 0.9
"""A gap inside a line wider than this part of its letters' size may be the space between two columns."""
_BROKEN_WORD = {0xFFFE, 0x2}
"""What PDFium gives for a hyphen at the end of a line that breaks a word."""
_LINE_ENDS = {0xA, 0xD, *_BROKEN_WORD}
_PROGRAM_TITLE = re.compile(r"^(?:untitled|microsoft word|.*\.(?:docx?|indd|qxd|pdf|tmp|rtf|odt))", re.IGNORECASE)


def read(content: bytes, name: str) -> list[Draft]:
    """The text of all pages; running heads and page numbers are left out, words broken at line ends mended."""
    document = _opened(content)
    try:
        if len(document) > MOST_PAGES:
            raise UnreadableError(f"has {len(document):,} pages, more than {MOST_PAGES:,}: take out those you need.")
        pages = [list(_runs(document[number])) for number in range(len(document))]
        about = document.get_metadata_dict()
    except pdfium.PdfiumError as error:
        raise UnreadableError("is damaged: one of its pages cannot be read; ask for it again.") from error
    finally:
        document.close()
    if not any(pages):
        raise UnreadableError(
            "is a scanned PDF without text: have it made readable by text recognition, or type what you need."
        )
    text = Assembly()
    for paragraph in reading_order(without_running_heads(pages)):
        _write_down(paragraph, text)
    title = about.get("Title", "").strip()
    return [
        Draft(
            text.text,
            "pdf",
            title=title if title and not _PROGRAM_TITLE.match(title) else headline(text.text),
            author=about.get("Author", "").strip(),
            published=stated_date(text.text),
            places=text.places,
            passages=text.passages,
        )
    ]


def _opened(content: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("is protected by a password: save a copy without one.") from error
        raise UnreadableError("is damaged: it cannot be opened as a PDF; ask for it again.") from error


def _write_down(paragraph: list[Piece], text: Assembly) -> None:
    for number, piece in enumerate(paragraph):
        label = f"page {piece.page}"
        if number == 0:
            text.place(PlaceKind.PAGE, label)
            text.paragraph(piece.words)
        else:
            text.place_of_more(PlaceKind.PAGE, label)
            text.continued(piece.words)


def _runs(page: pdfium.PdfPage) -> Iterator[Run]:
    """Stretches of characters that stand together on one line, in the order in which the file draws them."""
    words = page.get_textpage()
    line = _OpenRun()
    for index in range(words.count_chars()):
        code = raw.FPDFText_GetUnicode(words.raw, index)
        if code in _LINE_ENDS:
            yield from line.closed("-" if code in _BROKEN_WORD else "")
            continue
        if not 0 < code < 0x110000 or 0xD800 <= code <= 0xDFFF:
            continue
        character = chr(code)
        if character.isspace():
            line.add_space()
            continue
        sides = [ctypes.c_double() for _ in range(4)]
        if not raw.FPDFText_GetCharBox(words.raw, index, *map(ctypes.byref, sides)):
            continue
        left, right, bottom, top = (side.value for side in sides)
        size = raw.FPDFText_GetFontSize(words.raw, index)
        box = Run(character, left, right, bottom, top, size if size > 1 else max(top - bottom, 1.0))
        if not line.takes(box):
            yield from line.closed()
        line.add(box)
    yield from line.closed()


class _OpenRun:
    """A run that grows by characters."""

    def __init__(self) -> None:
        self._characters: list[str] = []
        self._box: Run | None = None

    def takes(self, character: Run) -> bool:
        """Whether the character goes on in this run: on the same height, to the right, without a wide gap."""
        if self._box is None:
            return True
        size = max(self._box.size, character.size)
        return (
            character.left - self._box.right <= _WIDE_GAP * size
            and character.right >= self._box.left - size
            and character.top >= self._box.bottom - 0.3 * size
            and character.bottom <= self._box.top + 0.3 * size
        )

    def add(self, character: Run) -> None:
        box = self._box or character
        self._box = Run(
            "",
            min(box.left, character.left),
            max(box.right, character.right),
            min(box.bottom, character.bottom),
            max(box.top, character.top),
            max(box.size, character.size),
        )
        self._characters.append(character.words)

    def add_space(self) -> None:
        if self._characters:
            self._characters.append(" ")

    def closed(self, hyphen: str = "") -> Iterator[Run]:
        """The run, if there is one; what follows begins another."""
        words = "".join(self._characters).strip() + hyphen
        if self._box is not None:
            yield replace(self._box, words=words)
        self._characters, self._box = [], None
