"""The record of one decision: what an editor did with a discrepancy."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from workbench.documents.document import Span


class State(StrEnum):
    """Where a discrepancy stands."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNRESOLVED = "unresolved"


class Verdict(StrEnum):
    """What an editor can do with a discrepancy. ``REOPEN`` takes a verdict back."""

    CONFIRM = "confirm"
    REJECT = "reject"
    LEAVE_UNRESOLVED = "leave unresolved"
    ANNOTATE = "annotate"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class SeenReading:
    """A reading as it stood when the decision was made: its value and where it was printed (SHA-256, span)."""

    value: str
    places: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """One verdict on one discrepancy.

    ``reason`` is the id of a reason in ``resources/decisions`` (the vocabulary of decisions); ``details`` holds what
    that reason asks for, by field id: the chosen value, its basis, the wording, whom to ask and by when. ``seen`` are
    the readings as they stood, ``level`` ("conflict", "variation"), ``kind`` and ``topic`` what the discrepancy was: by
    them the decision is found again when findings change, and marked stale. The case fills them in. ``made`` is in UTC.
    ``second`` marks what a second reader decided; it stands beside the first one's verdict, not in its place.
    """

    discrepancy: str
    verdict: Verdict
    editor: str
    made: dt.datetime
    reason: str = ""
    details: tuple[tuple[str, str], ...] = ()
    note: str = ""
    seen: tuple[SeenReading, ...] = ()
    level: str = ""
    kind: str = ""
    topic: str = ""
    second: bool = False

    def detail(self, name: str) -> str:
        """What was given for one field of the reason, or an empty string."""
        return dict(self.details).get(name, "")
