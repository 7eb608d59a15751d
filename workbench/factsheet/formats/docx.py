"""The fact sheet as a Word document: real heading levels, tables whose first row repeats, page numbers."""

from __future__ import annotations

import io
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.logo import as_png
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.tables import Table, has_draft_across, heading, kicker, printed, sections
from workbench.factsheet.words import Words

_TEXT = RGBColor(0x1B, 0x1F, 0x24)
_MUTED = RGBColor(0x54, 0x5D, 0x68)
_DRAFT = RGBColor(0xA8, 0x20, 0x1A)
_LINE = "D5DAE0"
_FONT = "Calibri"
_SMALL = Pt(8.5)
_WIDTH = Mm(174)
_NARROW = Mm(28)
_HEADINGS = {
    "Title": (Pt(22), Pt(0), Pt(4)),
    "Heading 1": (Pt(14), Pt(20), Pt(6)),
    "Heading 2": (Pt(11), Pt(14), Pt(2)),
}
"""Of each level: size, and room above and below."""


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file."""
    document = docx.Document()
    _set_up(document, sheet, shown)
    if shown.logo:
        picture = document.add_paragraph()
        picture.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        picture.add_run().add_picture(io.BytesIO(as_png(shown.logo)), height=Mm(14))
    _add_line(document, kicker(sheet, shown), muted=True)
    document.add_heading(sheet.head.story, level=0)
    for line in heading(sheet, shown):
        _add_line(document, line, muted=True)
    for section in sections(sheet, shown):
        document.add_heading(f"{section.number}  {section.title}", level=1)
        for table in section.tables:
            _add_table(document, table.without_empty_columns(), shown.words)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _set_up(document: Any, sheet: FactSheet, shown: Presentation) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.language = sheet.head.story, shown.house, shown.language
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.PORTRAIT, Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(18)
    page.top_margin = page.bottom_margin = Mm(20)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = _FONT, Pt(10), _TEXT
    normal.paragraph_format.space_after = Pt(3)
    for name, (size, above, below) in _HEADINGS.items():
        _set_heading(document.styles[name], size, _accent(shown) if name == "Heading 1" else _TEXT)
        document.styles[name].paragraph_format.space_before = above
        document.styles[name].paragraph_format.space_after = below
    if has_draft_across(sheet, shown):
        mark = page.header.paragraphs[0].add_run(shown.words.text("draft"))
        mark.bold, mark.font.size, mark.font.color.rgb = True, Pt(28), _DRAFT
    _set_foot(page.footer.paragraphs[0], sheet, shown.words)


def _set_heading(style: Any, size: Pt, colour: RGBColor) -> None:
    style.font.name, style.font.size, style.font.color.rgb, style.font.bold = _FONT, size, colour, True
    fonts = style.element.rPr.rFonts
    for theme in [each for each in fonts.attrib if each.endswith("Theme")]:
        del fonts.attrib[theme]
    borders = style.element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        style.element.pPr.remove(borders)


def _set_foot(foot: Any, sheet: FactSheet, words: Words) -> None:
    made = words.text("continued", number=sheet.head.edition, moment=words.moment(sheet.head.made))
    foot.add_run(f"{sheet.head.story} · {made} · {words.text('page')} ")
    _add_page_number(foot)
    for run in foot.runs:
        run.font.size, run.font.color.rgb = _SMALL, _MUTED


def _accent(shown: Presentation) -> RGBColor:
    return RGBColor.from_string(shown.accent[1:].upper()) if shown.accent else _TEXT


def _add_line(document: Any, words: str, *, muted: bool = False) -> None:
    run = document.add_paragraph().add_run(words)
    if muted:
        run.font.size, run.font.color.rgb = _SMALL, _MUTED


def _add_table(document: Any, table: Table, words: Words) -> None:
    if table.title:
        document.add_heading(table.title, level=2)
    if table.about:
        _add_line(document, table.about, muted=True)
    for line in table.lines:
        _add_line(document, line)
    if not table.rows:
        return
    drawn = document.add_table(rows=0, cols=len(table.columns))
    drawn.autofit = False
    _draw_lines(drawn)
    if table.has_head:
        head = drawn.add_row()
        for cell, name in zip(head.cells, table.columns, strict=True):
            _write(cell, name, bold=True, colour=_MUTED)
        repeated = OxmlElement("w:tblHeader")
        repeated.set(qn("w:val"), "true")
        head._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001 - the library has no call for it
    for row in table.rows:
        added = drawn.add_row()
        whole = OxmlElement("w:cantSplit")
        added._tr.get_or_add_trPr().append(whole)  # noqa: SLF001 - the library has no call for it
        for cell, value in zip(added.cells, row, strict=True):
            _write(cell, printed(value, words))
    for column, width in zip(drawn.columns, _columns(table, words), strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _columns(table: Table, words: Words) -> list[Emu]:
    """The width of each column; a table without names is a short list of figures and stays narrow."""
    shares = table.widths(words)
    if not table.has_head:
        return [Emu(_NARROW * 2), *(Emu(_NARROW) for _ in shares[1:])]
    return [Emu(int(_WIDTH * share / sum(shares))) for share in shares]


def _write(cell: Any, words: str, *, bold: bool = False, colour: RGBColor = _TEXT) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(words)
    run.font.size, run.font.color.rgb, run.bold = _SMALL, colour, bold


def _draw_lines(table: Any) -> None:
    """Fine lines under the rows and none between columns; text begins at the margin."""
    properties = table._tbl.tblPr  # noqa: SLF001 - the library has no call for it
    borders = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _LINE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    margins = OxmlElement("w:tblCellMar")
    for side, room in (("left", "0"), ("right", "120")):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), room)
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    layout = properties.find(qn("w:tblLayout"))
    (properties.append if layout is None else layout.addprevious)(borders)
    (properties.append if layout is None else layout.addnext)(margins)


def _add_page_number(paragraph: Any) -> None:
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = words
        run._r.append(mark)  # noqa: SLF001 - the library has no call for it
