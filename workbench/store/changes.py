"""What an operation on a case changed, so that each pane refreshes only what concerns it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """A part of the case that a pane can depend on."""

    DOCUMENTS = "documents"
    CLAIMS = "claims"
    FACTS = "facts"
    DISCREPANCIES = "discrepancies"
    DECISIONS = "decisions"
    SIGNATURES = "signatures"
    PROPERTIES = "properties"


@dataclass(frozen=True, slots=True)
class Changes:
    """The parts that changed, and the ids of the discrepancies and names of the documents concerned.

    Empty ``discrepancies`` or ``documents`` mean that any of that part may have changed.
    """

    parts: frozenset[Part]
    discrepancies: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()

    def concern(self, *parts: Part) -> bool:
        """Whether at least one of these parts changed."""
        return not self.parts.isdisjoint(parts)

    def __or__(self, other: Changes) -> Changes:
        """Both changes together; where one of them means "any", so does the whole."""
        return Changes(
            self.parts | other.parts,
            self.discrepancies | other.discrepancies if self.discrepancies and other.discrepancies else frozenset(),
            self.documents | other.documents if self.documents and other.documents else frozenset(),
        )
