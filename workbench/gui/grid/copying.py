"""Cells of the grid for the clipboard: as text between tabs, and as a table for spreadsheets and letters."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt

from workbench.gui.grid.model import GridModel


def selected_cells(indexes: Iterable[QModelIndex]) -> tuple[list[int], list[int]]:
    """The rows and columns that a selection touches; the fact itself always goes with it."""
    chosen = list(indexes)
    columns = sorted({0, *(index.column() for index in chosen)})
    return sorted({index.row() for index in chosen}), columns


def copied(model: GridModel, rows: Iterable[int], columns: Sequence[int]) -> QMimeData:
    """These rows and columns with their heads."""
    heads = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    lines = [heads, *([str(model.index(row, column).data() or "") for column in columns] for row in rows)]
    data = QMimeData()
    data.setText("\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines) + "\n")
    cells = ["".join(f"<td>{html.escape(cell)}</td>" for cell in line) for line in lines]
    data.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in cells) + "</table>")
    return data
