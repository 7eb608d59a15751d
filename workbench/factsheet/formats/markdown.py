"""The fact sheet as Markdown (CommonMark with pipe tables)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.tables import Table, heading, kicker, printed, sections
from workbench.factsheet.words import Words

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file."""
    return ("\n".join(_lines(sheet, shown)).rstrip() + "\n").encode()


def _lines(sheet: FactSheet, shown: Presentation) -> Iterator[str]:
    yield _plain(kicker(sheet, shown))
    yield ""
    yield f"# {_plain(sheet.head.story)}"
    for line in heading(sheet, shown):
        yield ""
        yield _plain(line)
    for section in sections(sheet, shown):
        yield ""
        yield f"## {section.number}. {_plain(section.title)}"
        for table in section.tables:
            yield from _table(table, shown.words)


def _table(table: Table, words: Words) -> Iterator[str]:
    if table.title:
        yield ""
        yield f"### {_plain(table.title)}"
    for line in filter(None, (table.about, *table.lines)):
        yield ""
        yield _plain(line)
    if table.rows:
        yield ""
        yield _row(table.columns)
        yield _row(["---"] * len(table.columns), escape=False)
        for row in table.rows:
            yield _row([printed(cell, words) for cell in row])


def _row(cells: tuple[str, ...] | list[str], *, escape: bool = True) -> str:
    return f"| {' | '.join(_plain(cell) if escape else cell for cell in cells)} |"


def _plain(text: str) -> str:
    """The text so that no character of it is taken for markup, in one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
