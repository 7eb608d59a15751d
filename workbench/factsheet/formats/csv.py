"""The fact sheet as comma-separated values: one row a table row, with part and table before it.

Cells that a spreadsheet would take for a formula are defused with an apostrophe (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.tables import Cell, heading, kicker, sections

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file: UTF-8 with a mark at its start, by which spreadsheets know the encoding."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows([_defused(cell) for cell in row] for row in _rows(sheet, shown))
    return written.getvalue().encode("utf-8-sig")


def _rows(sheet: FactSheet, shown: Presentation) -> Iterator[tuple[Cell, ...]]:
    for line in (kicker(sheet, shown), sheet.head.story, *heading(sheet, shown)):
        yield (1, "", line)
    for section in sections(sheet, shown):
        for table in section.tables:
            name = table.title or section.title
            for line in filter(None, (table.about, *table.lines)):
                yield (section.number, name, line)
            if table.rows:
                yield (section.number, name, *table.columns)
            for row in table.rows:
                yield (section.number, name, *row)


def _defused(cell: Cell) -> str | int:
    if isinstance(cell, int):
        return cell
    text = cell.isoformat() if isinstance(cell, dt.date) else cell
    return f"'{text}" if text.startswith(_FORMULA) else text
