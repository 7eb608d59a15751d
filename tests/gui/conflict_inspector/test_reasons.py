"""What the inspector says of a discrepancy: why, and how the sums come out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextDocument

from tests.store.desk import Desk
from workbench.comparison.evidence import Calculation
from workbench.gui.conflict_inspector.reasons import why_html
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme


def test_every_sum_stands_behind_its_sign_and_says_whom_it_speaks_for(
    desk: Desk, open_case: OpenCase, theme: Theme
) -> None:
    found = desk.item("Boats burnt")
    sums = (Calculation("13 + 2 = 15, printed total 15", True, 0), Calculation("31 + 2 = 33, printed total 15", False))
    item = replace(found, discrepancy=replace(found.discrepancy, calculations=sums))
    page = QTextDocument()
    page.setHtml(why_html(item, open_case, theme.tokens, "en"))
    lines = [line.replace("\u00a0", " ").strip() for line in page.toPlainText().splitlines()]
    value = found.discrepancy.readings[0].value
    at = lines.index("✓")
    assert lines[at : at + 4] == [
        "✓",
        f"13 + 2 = 15, printed total 15 Speaks for {value}.",
        "✕",
        "31 + 2 = 33, printed total 15",
    ]
