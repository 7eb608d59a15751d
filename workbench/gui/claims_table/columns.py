"""The columns of the claims table, each declared once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.gui.marks import mark_words
from workbench.gui.words import kind_words
from workbench.store.claim_rows import ClaimRow, SortBy


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what its head says, what a cell holds, how wide it is at first (in letters), what it sorts by."""

    id: str
    head: str
    cell: Callable[[ClaimRow], str]
    width: int
    sort_by: SortBy | None = None
    figures: bool = False
    shown: bool = True

    @property
    def title(self) -> str:
        """The head in the language of the window."""
        return QCoreApplication.translate("Columns", self.head)


def _who(row: ClaimRow) -> str:
    return " · ".join(part for part in (row.claim.subject, row.claim.property.replace("_", " ")) if part)


def _state(row: ClaimRow) -> str:
    return QCoreApplication.translate("Columns", "one source") if row.sole_source else mark_words(row.mark)


COLUMNS = (
    Column("kind", str(QT_TRANSLATE_NOOP("Columns", "Kind")), lambda row: kind_words(row.claim.kind), 10, SortBy.KIND),
    Column("claim", str(QT_TRANSLATE_NOOP("Columns", "Claim")), lambda row: _line(row.claim.text), 34, SortBy.TEXT),
    Column("value", str(QT_TRANSLATE_NOOP("Columns", "Value")), lambda row: row.value, 14, SortBy.VALUE, figures=True),
    Column("subject", str(QT_TRANSLATE_NOOP("Columns", "Who / what")), _who, 26, SortBy.SUBJECT),
    Column("time", str(QT_TRANSLATE_NOOP("Columns", "When")), lambda row: row.claim.time, 12, SortBy.TIME),
    Column("speaker", str(QT_TRANSLATE_NOOP("Columns", "Said by")), lambda row: row.claim.speaker, 18, SortBy.SPEAKER),
    Column(
        "source",
        str(QT_TRANSLATE_NOOP("Columns", "Source")),
        lambda row: f"{row.letter} ¶{row.paragraph}",
        9,
        SortBy.PLACE,
    ),
    Column("fact", str(QT_TRANSLATE_NOOP("Columns", "Fact")), lambda row: row.topic, 30, SortBy.TOPIC),
    Column("state", str(QT_TRANSLATE_NOOP("Columns", "State")), _state, 14, SortBy.STATE),
)


def _line(text: str) -> str:
    return " ".join(text.split())
