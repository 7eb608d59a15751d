"""The record of one fact: claims of several documents that speak of the same thing."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.comparison.evidence import Evidence
from workbench.extraction.claim import Claim, Kind


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of a fact and the claims that give it. ``independent_copies`` counts shared agency copy once."""

    value: str
    claims: tuple[Claim, ...]
    independent_copies: int

    @property
    def documents(self) -> tuple[str, ...]:
        """The names of the documents that give this reading, in the order of the claims, each once."""
        return tuple(dict.fromkeys(claim.document for claim in self.claims))


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims that speak of the same thing, sorted into readings; ``matched`` says why they were taken together.

    ``topic`` is in an editor's words ("Votes for Jeremy Corbyn, 2016"). ``id`` depends on the claims' documents and
    spans only, so that the same claims give the same fact whatever the order of the documents.
    """

    id: str
    kind: Kind
    topic: str
    readings: tuple[Reading, ...]
    matched: tuple[Evidence, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims of the fact, reading by reading."""
        return tuple(claim for reading in self.readings for claim in reading.claims)

    @property
    def documents(self) -> tuple[str, ...]:
        """The names of the documents that speak of the fact, each once."""
        return tuple(dict.fromkeys(claim.document for claim in self.claims))
