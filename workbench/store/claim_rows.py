"""What is asked of the claims of a case and what comes back: rows for the table, marks for the document pane."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Kind
from workbench.review.item import Mark


class SortBy(StrEnum):
    """What the rows of claims are ordered by; ``PLACE`` is the order of documents and of their text."""

    PLACE = "place"
    KIND = "kind"
    TEXT = "text"
    VALUE = "value"
    SUBJECT = "subject"
    TOPIC = "topic"
    TIME = "time"
    SPEAKER = "speaker"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """Which claims are wanted. Empty parts do not narrow it; the parts given must all hold.

    ``text``: words or beginnings of words, all of which the claim's text, subject, topic or speaker must hold.
    ``documents`` are names. ``sole_source``: only claims whose fact nobody else speaks of.
    """

    text: str = ""
    kinds: frozenset[Kind] = frozenset()
    documents: frozenset[str] = frozenset()
    states: frozenset[Mark] = frozenset()
    speaker: str = ""
    sole_source: bool = False
    sort_by: SortBy = SortBy.PLACE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim as the table shows it. ``paragraph`` counts from 1; ``value`` is how its reading is printed.

    ``fact_id`` is empty and ``discrepancy_id`` None where the claim belongs to none. ``by_hand``: a person marked or
    corrected it.
    """

    claim: Claim
    letter: str
    paragraph: int
    value: str
    fact_id: str
    topic: str
    discrepancy_id: str | None
    mark: Mark
    sole_source: bool
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """A claim as its document shows it."""

    span: Span
    claim_id: str
    kind: Kind
    fact_id: str
    discrepancy_id: str | None
    mark: Mark


class FactOrder(StrEnum):
    """What facts are ordered by; ``FOUND`` is the order in which the comparison gives them.

    ``PRESSING``: what is in conflict and open first, what all agree on last. ``SPOKEN_OF``: those of which the document
    ``FactQuery.by_document`` speaks first, the pressing ones before the others.
    """

    FOUND = "found"
    TOPIC = "topic"
    KIND = "kind"
    DOCUMENTS = "documents"
    PRESSING = "pressing"
    SPOKEN_OF = "spoken of"


@dataclass(frozen=True, slots=True)
class FactQuery:
    """Which facts are wanted: by words of their topic, by kind, by whether accounts differ, by number of documents.

    ``states``: only facts whose discrepancy is marked so (``AGREED``: those without one).
    """

    text: str = ""
    kinds: frozenset[Kind] = frozenset()
    differing: bool = False
    at_least_documents: int = 1
    states: frozenset[Mark] = frozenset()
    sort_by: FactOrder = FactOrder.FOUND
    by_document: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """What there is in a case. ``independent`` counts documents with shared copy once; the rest counts discrepancies.

    Conflicts and variations add up to ``discrepancies``; so do open, confirmed, rejected and unresolved. ``stale``
    counts decided ones whose readings changed since.
    """

    documents: int = 0
    independent: int = 0
    claims: int = 0
    facts: int = 0
    discrepancies: int = 0
    conflicts: int = 0
    variations: int = 0
    open: int = 0
    confirmed: int = 0
    rejected: int = 0
    unresolved: int = 0
    stale: int = 0

    @property
    def decided(self) -> int:
        """How many discrepancies of both levels have a verdict."""
        return self.confirmed + self.rejected + self.unresolved
