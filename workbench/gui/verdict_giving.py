"""What is put on record when a verdict is given: on what is inspected, on all that are selected, on what is linked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.gui.clusters import Details, details_for
from workbench.gui.conflict_inspector.deciding import Given
from workbench.gui.open_case import OpenCase, decision_on
from workbench.review.decision import Decision
from workbench.review.item import Item


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The decisions, one step for undo, and the linked discrepancies that the verdict says nothing of."""

    decisions: tuple[Decision, ...]
    left: tuple[Item, ...]


def verdicts(
    open_case: OpenCase, given: Given, items: Iterable[Item], at_hand: Item, linked: Sequence[Item]
) -> Verdicts:
    """What was given, on these items, and on those linked with the one at hand as far as it says something of them."""
    said = QCoreApplication.translate("Verdicts", "Settled along with “{topic}”").format(
        topic=at_hand.discrepancy.topic
    )
    note = " · ".join(part for part in (said, given.note) if part)
    decisions = [_decision(open_case, item, given, given.details, given.note) for item in items]
    left = []
    for each in linked:
        details = details_for(each, at_hand, given.verdict, given.details)
        if details is None:
            left.append(each)
        else:
            decisions.append(_decision(open_case, each, given, details, note))
    return Verdicts(tuple(decisions), tuple(left))


def _decision(open_case: OpenCase, item: Item, given: Given, details: Details, note: str) -> Decision:
    editor = open_case.case.editor
    return decision_on(item, open_case.sources, given.verdict, editor, reason=given.reason, details=details, note=note)
