"""What the table shows, for the clipboard and as a file: the rows of the filter, in their order and columns."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QMimeData, Qt

from workbench.gui.claims_table.model import ClaimsModel

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be worked out by a spreadsheet instead of shown (OWASP, "CSV Injection")."""


def as_csv(model: ClaimsModel, columns: Sequence[int]) -> bytes:
    """All rows with their heads: UTF-8 with a mark at its start, by which spreadsheets know the encoding."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    for line in _lines(model, range(model.rowCount()), columns):
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in line])
    return written.getvalue().encode("utf-8-sig")


def copied(model: ClaimsModel, rows: Iterable[int], columns: Sequence[int]) -> QMimeData:
    """These rows with their heads, as text between tabs and as a table for letters."""
    lines = list(_lines(model, rows, columns))
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in lines) + "\n")
    cells = ["".join(f"<td>{html.escape(cell)}</td>" for cell in line) for line in lines]
    data.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in cells) + "</table>")
    return data


def _lines(model: ClaimsModel, rows: Iterable[int], columns: Sequence[int]) -> Iterator[list[str]]:
    yield [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    for row in rows:
        yield [" ".join(str(model.index(row, column).data() or "").split()) for column in columns]
