"""The way back: where one stood before one jumped to evidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workbench.gui.document_pane.panes import DocumentPanes, Places

LONGEST = 50
"""So many jumps can be gone back."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """What was inspected, and what stood in the document panes."""

    discrepancy: str
    places: Places


class Trail:
    """Remembers places. ``current`` tells what is inspected, ``turn_to`` inspects something else."""

    def __init__(self, documents: DocumentPanes, current: Callable[[], str], turn_to: Callable[[str], object]) -> None:
        self._documents = documents
        self._current = current
        self._turn_to = turn_to
        self._stands: list[_Stand] = []

    def mark(self) -> None:
        """Remember where one stands: a jump follows."""
        stand = _Stand(self._current(), self._documents.places())
        if not self._stands or self._stands[-1] != stand:
            self._stands = [*self._stands, stand][-LONGEST:]

    def back(self) -> bool:
        """Go back to where one stood before the last jump; False where there was none."""
        here = _Stand(self._current(), self._documents.places())
        while self._stands and self._stands[-1] == here:
            self._stands.pop()
        if not self._stands:
            return False
        stand = self._stands.pop()
        if stand.discrepancy and stand.discrepancy != self._current():
            self._turn_to(stand.discrepancy)
        self._documents.go_to(stand.places)
        return True
