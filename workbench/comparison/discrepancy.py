"""The record of one discrepancy: a fact whose readings differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.comparison.evidence import Calculation, Evidence
from workbench.comparison.fact import Fact, Reading
from workbench.documents.shared_copy import SharedCopy
from workbench.extraction.claim import Claim, Kind


class Level(StrEnum):
    """How much is at stake: both cannot be right, or the same thing told more loosely."""

    CONFLICT = "conflict"
    VARIATION = "variation"


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A fact on which the accounts differ.

    ``reasons`` come in the order an editor reads them; the first says what differs. ``confidence`` (0 to 1) orders the
    queue and is never shown as a number. ``related`` holds the ids of discrepancies that one verdict may settle too.
    """

    id: str
    fact: Fact
    level: Level
    reasons: tuple[Evidence, ...]
    calculations: tuple[Calculation, ...] = ()
    confidence: float = 0.5
    related: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """What sort of statement differs."""
        return self.fact.kind

    @property
    def topic(self) -> str:
        """What the accounts differ on, in an editor's words."""
        return self.fact.topic

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The differing values, each with the claims that give it."""
        return self.fact.readings


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Two claims that look alike and were kept apart; ``veto`` says why."""

    first: Claim
    second: Claim
    veto: Evidence


@dataclass(frozen=True, slots=True)
class Findings:
    """All that comparison found in one set of documents, in an order that does not depend on theirs."""

    facts: tuple[Fact, ...]
    discrepancies: tuple[Discrepancy, ...]
    near_misses: tuple[NearMiss, ...] = ()
    shared_copies: tuple[SharedCopy, ...] = ()
