"""The fact sheet as PDF: PDF/A-3a (archival, tagged for screen readers), with the record attached as data."""

from __future__ import annotations

import io
import json

import pypdfium2  # type: ignore[import-untyped]
import typst

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.formats import json as json_format
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.record import Json
from workbench.factsheet.tables import Table, has_draft_across, heading, kicker, printed, sections
from workbench.factsheet.words import Words
from workbench.shipped import resource_folder

RECORD = "factsheet.json"


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file. The same sheet gives the same bytes."""
    template = resource_folder("templates") / "factsheet" / "sheet.typ"
    printed_sheet = {
        "language": shown.language,
        "accent": shown.accent or "#0A5BA8",
        "title": sheet.head.story,
        "kicker": kicker(sheet, shown),
        "heading": heading(sheet, shown),
        "draft": shown.words.text("draft") if has_draft_across(sheet, shown) else "",
        "page": shown.words.text("page"),
        "attached": shown.words.text("attached"),
        "made": [sheet.head.made.year, sheet.head.made.month, sheet.head.made.day],
        "sections": [
            {
                "number": section.number,
                "title": section.title,
                "tables": [_table(table, shown.words) for table in section.tables],
            }
            for section in sections(sheet, shown)
        ],
    }
    return typst.compile(
        template.read_bytes(),
        format="pdf",
        sys_inputs={"sheet": json.dumps(printed_sheet, ensure_ascii=False), "record": json_format.write(sheet)},
        pdf_standards=["a-3a"],
        timestamp=int(sheet.head.made.timestamp()),
    )


def record_in(content: bytes) -> Json:
    """The record attached to a sheet. Raises ValueError where there is none that can be read."""
    try:
        with pypdfium2.PdfDocument(io.BytesIO(content)) as document:
            for number in range(document.count_attachments()):
                attachment = document.get_attachment(number)
                if attachment.get_name() == RECORD:
                    return json_format.record_in(bytes(attachment.get_data()).decode("utf-8"))
    except pypdfium2.PdfiumError as error:
        raise ValueError("it cannot be read as PDF") from error
    raise ValueError("there is no record of a fact sheet attached to it")


def _table(table: Table, words: Words) -> Json:
    return {
        "title": table.title,
        "lines": table.lines,
        "columns": table.columns if table.rows else (),
        "widths": _widths(table, words),
        "rows": [[printed(cell, words) for cell in row] for row in table.rows],
    }


def _widths(table: Table, words: Words) -> list[float]:
    """How much room each column needs beside the others: the square root of its longest cell, in characters."""
    columns = zip(table.columns, *table.rows, strict=True) if table.rows else ()
    return [max(min(len(printed(cell, words)), 120) for cell in column) ** 0.5 + 1 for column in columns]
