"""An annotated copy as a Word document: the article as it was printed, with comments at the words they speak of."""

from __future__ import annotations

import io
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from workbench.documents.document import Document
from workbench.factsheet.annotating import Annotation, Paragraph, Piece, annotated
from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.formats.html import colours
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.tables import heading
from workbench.factsheet.words import Words

_AUTHOR = "Workbench"
_UNDERLINES = {"conflict": "double", "variation": "dash", "agreed": "single", "muted": "dotted"}
"""The underline of each tone, as in the window: shape before colour."""


def content(document: Document, sheet: FactSheet, shown: Presentation) -> bytes:
    """The copy as a file."""
    copy = annotated(document, sheet, shown.words)
    written = docx.Document()
    written.core_properties.title, written.core_properties.author = copy.title, shown.house
    written.core_properties.language = shown.language
    written.styles["Normal"].font.name, written.styles["Normal"].font.size = "Cambria", Pt(11.5)
    _begin(written, f"{copy.letter} · {copy.name} · {shown.words.text('annotated_copy')}", sheet, shown)
    runs: dict[int, list[Any]] = {each.number: [] for each in copy.annotations}
    for paragraph in copy.paragraphs:
        _add_paragraph(written, paragraph, runs, shown)
    for each in copy.annotations:
        _comment(written, runs[each.number], each, shown.words)
    file = io.BytesIO()
    written.save(file)
    return file.getvalue()


def _begin(written: Any, kicker: str, sheet: FactSheet, shown: Presentation) -> None:
    for words in (kicker, " · ".join((sheet.head.story, *heading(sheet, shown)))):
        run = written.add_paragraph(style="Normal").add_run(words)
        run.font.size, run.font.name, run.font.color.rgb = Pt(8.5), "Calibri", _colour("muted", shown)


def _add_paragraph(written: Any, paragraph: Paragraph, runs: dict[int, list[Any]], shown: Presentation) -> None:
    line = written.add_paragraph(style="Title" if paragraph.kind == "headline" else "Normal")
    if paragraph.kind == "headline":
        line.style.font.color.rgb = _colour("text", shown)
        line.style.font.size = Pt(22)
    for piece in paragraph.pieces:
        run = line.add_run(piece.words)
        run.italic = paragraph.kind == "caption" or None
        if paragraph.kind == "furniture":
            run.font.color.rgb = _colour("muted", shown)
        _underline(run, piece, shown)
        for each in piece.covers:
            runs[each.number].append(run)


def _underline(run: Any, piece: Piece, shown: Presentation) -> None:
    if not piece.tone:
        return
    line = OxmlElement("w:u")
    line.set(qn("w:val"), _UNDERLINES[piece.tone])
    line.set(qn("w:color"), str(_colour(piece.tone, shown)))
    run._r.get_or_add_rPr().append(line)  # noqa: SLF001 - the library cannot colour an underline


def _comment(written: Any, runs: list[Any], each: Annotation, words: Words) -> None:
    author = each.editor or _AUTHOR
    initials = "".join(part[0] for part in author.split())[:3]
    wanted = [f"→ {each.wanted} ({words.text('correct')})"] if each.wanted else []
    text = "\n".join((f"{each.mark} {each.topic}", *wanted, *each.lines))
    written.add_comment([runs[0], runs[-1]], text, author, initials)


def _colour(token: str, shown: Presentation) -> RGBColor:
    return RGBColor.from_string(str(colours(shown.accent)[token])[1:].upper())
