"""The fact sheet as a Word document: real heading levels, tables whose first row repeats, page numbers."""

from __future__ import annotations

import io
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.tables import Table, has_draft_across, heading, kicker, printed, sections
from workbench.factsheet.words import Words

_TEXT = RGBColor(0x1B, 0x1F, 0x24)
_MUTED = RGBColor(0x54, 0x5D, 0x68)
_DRAFT = RGBColor(0xA8, 0x20, 0x1A)
_SMALL = Pt(8.5)


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file."""
    document = docx.Document()
    _set_up(document, sheet, shown)
    above = document.add_paragraph(kicker(sheet, shown))
    above.runs[0].font.size, above.runs[0].font.color.rgb = _SMALL, _MUTED
    document.add_heading(sheet.head.story, level=0)
    for line in heading(sheet, shown):
        document.add_paragraph(line).runs[0].font.color.rgb = _MUTED
    for section in sections(sheet, shown):
        document.add_heading(f"{section.number}  {section.title}", level=1)
        for table in section.tables:
            _add_table(document, table, shown.words)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _set_up(document: Any, sheet: FactSheet, shown: Presentation) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.language = sheet.head.story, shown.house, shown.language
    page = document.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10)
    for name in ("Title", "Heading 1", "Heading 2"):
        document.styles[name].font.color.rgb = _accent(shown)
    if has_draft_across(sheet, shown):
        mark = page.header.paragraphs[0].add_run(shown.words.text("draft"))
        mark.bold, mark.font.size, mark.font.color.rgb = True, Pt(28), _DRAFT
    foot = page.footer.paragraphs[0]
    words = shown.words
    made = words.text("continued", number=sheet.head.edition, moment=words.moment(sheet.head.made))
    foot.add_run(f"{sheet.head.story} · {made} · {words.text('page')} ")
    _add_page_number(foot)
    for run in foot.runs:
        run.font.size, run.font.color.rgb = _SMALL, _MUTED


def _accent(shown: Presentation) -> RGBColor:
    return RGBColor.from_string(shown.accent[1:].upper()) if shown.accent else _TEXT


def _add_table(document: Any, table: Table, words: Words) -> None:
    if table.title:
        document.add_heading(table.title, level=2)
    for line in table.lines:
        document.add_paragraph(line)
    if not table.rows:
        return
    drawn = document.add_table(rows=1, cols=len(table.columns), style="Light List Accent 1")
    for cell, name in zip(drawn.rows[0].cells, table.columns, strict=True):
        cell.text = name
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    drawn.rows[0]._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001 - the library has no call for it
    for row in table.rows:
        for place, cell in zip(drawn.add_row().cells, row, strict=True):
            place.text = printed(cell, words)
            for run in place.paragraphs[0].runs:
                run.font.size, run.bold = _SMALL, False
    document.add_paragraph()


def _add_page_number(paragraph: Any) -> None:
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = words
        run._r.append(mark)  # noqa: SLF001 - the library has no call for it
