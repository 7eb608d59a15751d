"""The case on the desk, as all panes see it: an operation commits, and each pane refreshes what changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping, Sequence, ValuesView

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.documents.document import Document
from workbench.review.decision import Decision, SeenReading, Verdict
from workbench.review.item import Item
from workbench.store.case import Case
from workbench.store.changes import Changes, Part
from workbench.store.problem import CaseError

Operation = Callable[[Case], Changes | None]
"""Something done to the case. It returns once the case file holds it."""

WINDOW = 8
"""Discrepancies read at once."""
PAUSE = 15
"""Milliseconds between two windows read ahead."""

EVERYTHING = Changes(frozenset(Part))


class Items(Mapping[str, Item]):
    """The discrepancies of a case, read a window at a time around those that are looked at."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._order = case.queue.ids()
        self._place = {each: number for number, each in enumerate(self._order)}
        self._read: dict[str, Item] = {}
        self._ahead = 0

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[str]:
        return iter(self._order)

    def __contains__(self, discrepancy: object) -> bool:
        return discrepancy in self._place

    def __getitem__(self, discrepancy: str) -> Item:
        if discrepancy not in self._read:
            first = self._place[discrepancy] // WINDOW * WINDOW
            self._take(self._order[first : first + WINDOW])
        return self._read[discrepancy]

    def values(self) -> ValuesView[Item]:
        """All of them: those not looked at yet are read in one go."""
        self._take([each for each in self._order if each not in self._read])
        return super().values()

    def items(self) -> ItemsView[str, Item]:
        """All of them with their ids, read as ``values`` does."""
        self.values()
        return super().items()

    def read_on(self) -> bool:
        """Read the next window ahead of anybody's asking; False where all are read."""
        window = self._order[self._ahead : self._ahead + WINDOW]
        self._ahead += WINDOW
        self._take([each for each in window if each not in self._read])
        return self._ahead < len(self._order)

    def renew(self, changed: Iterable[str]) -> None:
        """Read these anew: something was decided on them."""
        self._take([each for each in changed if each in self._read])

    def _take(self, ids: Sequence[str]) -> None:
        if ids:
            found = self._case.queue.items(ids, blind=self._case.blind)
            self._read.update((item.id, item) for item in found)


class Documents(Mapping[str, Document]):
    """The documents of a case, each read when it is first looked at."""

    def __init__(self, case: Case, names: tuple[str, ...]) -> None:
        self._case = case
        self._read: dict[str, Document | None] = dict.fromkeys(names)

    def __len__(self) -> int:
        return len(self._read)

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __contains__(self, name: object) -> bool:
        return name in self._read

    def __getitem__(self, name: str) -> Document:
        found = self._read[name]
        if found is None:
            found = self._read[name] = self._case.document(name)
        return found


class OpenCase(QObject):
    """One open case. ``changed`` follows every operation; ``refused`` says in a sentence what could not be done."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self.saved: dt.datetime | None = None
        self._sources: dict[str, Document] | None = None
        self._documents = Documents(case, ())
        self._letters: dict[str, str] | None = None
        self._items: Items | None = None
        self._ahead = QTimer(self)
        self._ahead.setInterval(PAUSE)
        self._ahead.timeout.connect(self._read_on)

    @property
    def items(self) -> Items:
        """The discrepancies by id, in queue order, each with its present state."""
        if self._items is None:
            self._items = Items(self.case)
            self._ahead.start()
        return self._items

    @property
    def sources(self) -> dict[str, Document]:
        """What is said of the documents, by name and in order of import; their texts are in ``documents`` alone."""
        if self._sources is None:
            self._sources = self.case.sources()
            self._documents = Documents(self.case, tuple(self._sources))
        return self._sources

    @property
    def documents(self) -> Mapping[str, Document]:
        """The documents with their texts by name, in order of import; each is read when it is first looked at."""
        _ = self.sources
        return self._documents

    @property
    def letters(self) -> dict[str, str]:
        """The short names of the documents: "A", "B", …"""
        if self._letters is None:
            self._letters = dict(self.case.letters())
        return self._letters

    def shown_name(self, document: str) -> str:
        """What a document is called in the window: its outlet, else its title, else its file's name."""
        found = self.sources.get(document)
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
            self._sources = None
            self._letters = None
        self._renew_items(changes)
        self.saved = dt.datetime.now().astimezone()
        self.changed.emit(changes)

    def _read_on(self) -> None:
        """Between other things, until all discrepancies are at hand: a filter then answers at once."""
        try:
            further = self._items is not None and self._items.read_on()
        except CaseError:  # the case was closed meanwhile
            further = False
        if not further:
            self._ahead.stop()

    def _renew_items(self, changes: Changes) -> None:
        if not changes.discrepancies or changes.concern(Part.DOCUMENTS, Part.FACTS):
            self._items = None
        elif self._items is not None:
            self._items.renew(changes.discrepancies)

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
    documents: Mapping[str, Document],
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
