"""The case on the desk, as all panes see it: an operation commits, and each pane refreshes what changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.documents.document import Document
from workbench.review.decision import Decision, SeenReading, Verdict
from workbench.review.item import Item
from workbench.store.case import Case
from workbench.store.changes import Changes, Part
from workbench.store.problem import CaseError

Operation = Callable[[Case], Changes | None]
"""Something done to the case. It returns once the case file holds it."""

EVERYTHING = Changes(frozenset(Part))


class OpenCase(QObject):
    """One open case. ``changed`` follows every operation; ``refused`` says in a sentence what could not be done."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self.saved: dt.datetime | None = None
        self._documents: dict[str, Document] | None = None
        self._letters: dict[str, str] | None = None
        self._items: dict[str, Item] | None = None

    @property
    def items(self) -> dict[str, Item]:
        """The discrepancies by id, in queue order, each with its present state."""
        if self._items is None:
            self._items = {item.id: item for item in self.case.discrepancies()}
        return self._items

    @property
    def documents(self) -> dict[str, Document]:
        """The documents by name, in order of import."""
        if self._documents is None:
            self._documents = {document.name: document for document in self.case.documents()}
        return self._documents

    @property
    def letters(self) -> dict[str, str]:
        """The short names of the documents: "A", "B", …"""
        if self._letters is None:
            self._letters = dict(self.case.letters())
        return self._letters

    def shown_name(self, document: str) -> str:
        """What a document is called in the window: its outlet, else its title, else its file's name."""
        found = self.documents.get(document)
        return document if found is None else found.outlet or found.title or document

    def perform(self, operation: Operation) -> bool:
        """Do something to the case; False where it was refused (and ``refused`` said why)."""
        try:
            changes = operation(self.case)
        except CaseError as error:
            self.refused.emit(str(error))
            return False
        if changes is not None:
            self.tell(changes)
        return True

    def tell(self, changes: Changes) -> None:
        """Let every pane know that an operation was kept."""
        if changes.concern(Part.DOCUMENTS):
            self._documents = None
            self._letters = None
        self._renew_items(changes)
        self.saved = dt.datetime.now().astimezone()
        self.changed.emit(changes)

    def _renew_items(self, changes: Changes) -> None:
        if not changes.discrepancies or changes.concern(Part.DOCUMENTS, Part.FACTS):
            self._items = None
        elif self._items is not None:
            for each in changes.discrepancies & self._items.keys():
                self._items[each] = self.case.discrepancy(each)

    def decide(self, decisions: list[Decision]) -> bool:
        """Record verdicts: one step for undo, however many they are."""
        return self.perform(lambda case: case.decide(decisions))

    def undo(self) -> bool:
        """Take the last step back.

        Raises Cancelled, with nothing changed, where the case would have to be compared anew: that takes long, and is
        to be done beside the window.
        """
        return self.perform(lambda case: case.undo(cancelled=_at_once))

    def redo(self) -> bool:
        """Do the step again that was taken back last. Raises Cancelled as ``undo`` does."""
        return self.perform(lambda case: case.redo(cancelled=_at_once))

    def name_editor(self, name: str) -> None:
        """Say who is at the desk from now on."""
        self.case.editor = name
        self.changed.emit(Changes(frozenset({Part.PROPERTIES})))


def _at_once() -> bool:
    """Given as ``cancelled``: stops what would take long before it begins."""
    return True


def decision_on(
    item: Item,
    documents: dict[str, Document],
    verdict: Verdict,
    editor: str,
    *,
    reason: str = "",
    details: tuple[tuple[str, str], ...] = (),
    note: str = "",
) -> Decision:
    """A decision on a discrepancy, with the readings as they stand before the editor's eyes."""
    seen = tuple(
        SeenReading(
            reading.value,
            tuple(
                (documents[claim.document].sha256, claim.span)
                for claim in reading.claims
                if claim.document in documents
            ),
        )
        for reading in item.discrepancy.readings
    )
    return Decision(item.id, verdict, editor, dt.datetime.now(dt.UTC), reason, details, note, seen)
