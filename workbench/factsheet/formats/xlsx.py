"""The fact sheet as a workbook: one sheet a part, numbers and dates as such, text never as a formula."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.tables import Cell, Section, Table, heading, kicker, sections

_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31
_WIDEST = 60
_NARROWEST = 10


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file."""
    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(written, options) as book:
        book.set_properties({"title": sheet.head.story, "created": _naive(sheet.head.made)})
        writer = _Writer(book)
        writer.front(sheet, shown)
        for section in sections(sheet, shown):
            writer.section(section)
    return written.getvalue()


class _Writer:
    """Writes parts one under another, each on a sheet of its own."""

    def __init__(self, book: Any) -> None:
        self._book = book
        wrapped = {"valign": "top", "text_wrap": True}
        self._text = book.add_format(wrapped)
        self._column = book.add_format({**wrapped, "bold": True, "bottom": 1})
        self._title = book.add_format({"bold": True, "font_size": 13})
        self._story = book.add_format({"bold": True, "font_size": 16})
        self._day = book.add_format({**wrapped, "num_format": "yyyy-mm-dd", "align": "left"})
        self._moment = book.add_format({**wrapped, "num_format": 'yyyy-mm-dd hh:mm "UTC"', "align": "left"})
        self._row = 0

    def front(self, sheet: FactSheet, shown: Presentation) -> None:
        """The first sheet: what this is, of what, when."""
        page = self._page(shown.title)
        self._line(page, kicker(sheet, shown), self._text)
        self._line(page, sheet.head.story, self._story)
        for line in heading(sheet, shown):
            self._line(page, line, self._text)
        page.set_column(0, 0, _WIDEST)

    def section(self, section: Section) -> None:
        """One part on a sheet of its own."""
        page = self._page(f"{section.number} {section.title}")
        self._line(page, section.title, self._title)
        for table in section.tables:
            self._row += 1
            self._table(page, table)
        _set_widths(page, section)

    def _page(self, name: str) -> Worksheet:
        self._row = 0
        page = self._book.add_worksheet(_FORBIDDEN.sub(" ", name)[:_LONGEST_NAME])
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        return page

    def _table(self, page: Worksheet, table: Table) -> None:
        if table.title:
            self._line(page, table.title, self._title)
        for line in filter(None, (table.about, *table.lines)):
            self._line(page, line, None)
        if not table.rows:
            return
        for column, name in enumerate(table.columns):
            page.write_string(self._row, column, name, self._column)
        for row in table.rows:
            self._row += 1
            for column, cell in enumerate(row):
                self._cell(page, column, cell)
        self._row += 1

    def _cell(self, page: Worksheet, column: int, cell: Cell) -> None:
        if isinstance(cell, dt.datetime):
            page.write_datetime(self._row, column, _naive(cell), self._moment)
        elif isinstance(cell, dt.date):
            page.write_datetime(self._row, column, cell, self._day)
        elif isinstance(cell, int):
            page.write_number(self._row, column, cell, self._text)
        else:
            page.write_string(self._row, column, cell, self._text)

    def _line(self, page: Worksheet, words: str, form: Any) -> None:
        page.write_string(self._row, 0, words, form)
        self._row += 1


def _set_widths(page: Worksheet, section: Section) -> None:
    widths: dict[int, int] = {}
    for table in section.tables:
        for row in (table.columns, *table.rows):
            for column, cell in enumerate(row):
                widths[column] = max(widths.get(column, _NARROWEST), min(len(str(cell)) + 2, _WIDEST))
    for column, width in widths.items():
        page.set_column(column, column, width)


def _naive(moment: dt.datetime) -> dt.datetime:
    """The moment in UTC without its zone: a cell knows none."""
    return moment.astimezone(dt.UTC).replace(tzinfo=None)
